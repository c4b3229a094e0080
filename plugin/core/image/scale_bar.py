"""Scale bars: a round length on the ground, and the bar that is as long on the map."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, NamedTuple, Optional

from .lettering import DARK, LIGHT, drawing_on, letters
from .pillow import pillow

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Bar", "bar_for", "bar_height", "bar_picture"]

_TICK, _THICK, _RIM = 5, 2, 1
_SHORTEST = 8
"""Pixels under which a bar says nothing."""


class Bar(NamedTuple):
    """How long a bar is in pixels, and what stands above it."""

    pixels: int
    words: str


def bar_for(metres_per_pixel: float, most_pixels: int) -> Optional[Bar]:
    """Return the longest bar of 1, 2 or 5 times a power of ten metres that has room, if any."""
    if not (math.isfinite(metres_per_pixel) and metres_per_pixel > 0):
        return None
    room = metres_per_pixel * most_pixels
    power = 10.0 ** math.floor(math.log10(room))
    metres = next(step * power for step in (5, 2, 1) if step * power <= room * (1 + 1e-9))
    pixels = round(metres / metres_per_pixel)
    return Bar(pixels, _words(metres)) if pixels >= _SHORTEST else None


def _words(metres: float) -> str:
    if metres >= 1000:
        return f"{metres / 1000:.0f} km"
    if metres >= 1:
        return f"{metres:.0f} m"
    return f"{metres * 100:.0f} cm" if metres >= 0.01 else f"{metres * 1000:g} mm"


@functools.lru_cache(maxsize=256)
def bar_picture(bar: Bar, size: int, font: str) -> Image:
    """Return the bar with its words above it.

    Raises:
        ImageError: there is no font for the words.
    """
    words = letters(bar.words, font, size)
    width = max(words.width, bar.pixels + 2 * _RIM)
    height = words.height + _TICK + _RIM
    picture: Image = pillow().new("RGBA", (width, height), (255, 255, 255, 0))
    picture.alpha_composite(words)
    drawing = drawing_on(picture)
    for colour, rim in ((LIGHT, _RIM), (DARK, 0)):
        for box in _boxes(bar.pixels, height - _RIM):
            left, top, right, bottom = box
            drawing.rectangle((left - rim, top - rim, right + rim, bottom + rim), fill=colour)
    return picture


def bar_height(size: int, font: str) -> tuple[int, float]:
    """Return how high the picture of any bar is, and where in it the bar lies, in pixels.

    Raises:
        ImageError: there is no font for the words.
    """
    height = letters("0 km", font, size).height + _TICK + _RIM
    return height, height - _RIM - _THICK / 2


def _boxes(pixels: int, bottom: int) -> list[tuple[int, int, int, int]]:
    """Return the line and its two ends as boxes of pixels, their last column and row included."""
    left, right, last = _RIM, _RIM + pixels - 1, bottom - 1
    top = bottom - _TICK
    return [
        (left, last - _THICK + 1, right, last),
        (left, top, left, last),
        (right, top, right, last),
    ]

"""How much pictures are alike, told from a few of their pixels: cheap enough for many tiles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from .pillow import decoded, pillow, resampling

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["FINE", "Rows", "Sketch", "beside", "is_flat", "likeness", "sketched"]

FINE = 16
"""Pixels of a side of the sketch of a tile; those of a tile of the next finer level are half."""

_EDGE, _EDGE_ROWS = 32, 2
"""An edge is so many pixels wide, each the mean of some of so many rows: thin lines that cross it
aslant still meet."""

_GREY = (128, 128, 128, 255)

Rows = Sequence[bytes]
"""A small picture: three bytes a pixel, a row of pixels an item."""


class Sketch(NamedTuple):
    """What is left of a picture: itself small, half as small, and its uppermost and lowest line."""

    fine: Rows
    coarse: Rows
    top: bytes
    bottom: bytes


def sketched(body: bytes, media_type: str) -> Sketch:
    """Return the sketch of a picture; what is transparent in it is grey.

    Raises:
        ImageError: it cannot be decoded, or Pillow is missing.
    """
    picture = _opaque(decoded(body, media_type))
    width, height = picture.size
    box = resampling("BOX")
    fine = picture.resize((FINE, FINE), box)
    lines = (
        picture.crop((0, row, width, row + _EDGE_ROWS)).resize((_EDGE, 1), box).tobytes()
        for row in (0, max(0, height - _EDGE_ROWS))
    )
    half = (FINE // 2, FINE // 2)
    return Sketch(_rows(fine), _rows(fine.resize(half, box)), *lines)


def _opaque(picture: Image) -> Image:
    if picture.mode == "RGB":
        return picture
    ground = pillow().new("RGBA", picture.size, _GREY)
    ground.alpha_composite(picture)
    opaque: Image = ground.convert("RGB")
    return opaque


def _rows(picture: Image) -> Rows:
    data, width = picture.tobytes(), picture.size[0] * 3
    return tuple(data[start : start + width] for start in range(0, len(data), width))


def beside(left: Rows, right: Rows) -> Rows:
    """Return two small pictures of the same height as one."""
    return tuple(one + other for one, other in zip(left, right))


def likeness(one: Rows, other: Rows) -> float:
    """Return how alike two small pictures of the same size are: 1 the same, 0 nothing in common.

    It is the correlation of their pixels, so that a change of brightness or contrast between levels
    does not count; a picture of one colour is like none.
    """
    xs, ys = b"".join(one), b"".join(other)
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    common = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    spread = sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys)
    return common / math.sqrt(spread) if spread > 1.0 else 0.0


def is_flat(sketch: Sketch) -> bool:
    """Tell whether a picture is of one colour, or nearly so."""
    pixels = b"".join(sketch.fine)
    return all(max(pixels[part::3]) - min(pixels[part::3]) <= 2 for part in range(3))

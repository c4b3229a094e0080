"""Effects that change colours: each pixel by itself, so that neighbouring tiles fit together."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Union

from .effects import Brightness, Contrast, Invert, Opacity
from .pillow import pillow

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["TableEffect", "greyed", "tabled"]

TableEffect = Union[Invert, Brightness, Contrast, Opacity]
"""Effects that say for each of 256 values what becomes of it."""

_MIDDLE = 127.5


def greyed(picture: Image) -> Image:
    """Return an RGB or RGBA picture without its colours, in the same mode."""
    grey = picture.convert("L")
    if picture.mode == "RGB":
        return grey.convert("RGB")
    made: Image = pillow().merge("RGBA", (grey, grey, grey, picture.getchannel("A")))
    return made


def tabled(picture: Image, effects: tuple[TableEffect, ...]) -> Image:
    """Return the picture with these effects, one after the other; RGBA if one is an opacity."""
    if picture.mode == "RGB" and any(isinstance(effect, Opacity) for effect in effects):
        picture = picture.convert("RGBA")
    colour, alpha = _tables(effects)
    return picture.point(colour * 3 + (alpha if picture.mode == "RGBA" else []))


@functools.lru_cache(maxsize=64)
def _tables(effects: tuple[TableEffect, ...]) -> tuple[list[int], list[int]]:
    """Return what becomes of each value of a colour, and of each alpha."""
    colour, alpha = list(range(256)), list(range(256))
    for effect in effects:
        if isinstance(effect, Opacity):
            alpha = [_rounded(value * effect.factor) for value in alpha]
        elif isinstance(effect, Invert):
            colour = [255 - value for value in colour]
        elif isinstance(effect, Brightness):
            colour = [_rounded(value * effect.factor) for value in colour]
        else:
            colour = [_rounded((x - _MIDDLE) * effect.factor + _MIDDLE) for x in colour]
    return colour, alpha


def _rounded(value: float) -> int:
    return max(0, min(255, int(value + 0.5)))

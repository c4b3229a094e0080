"""Texts as small pictures: dark letters with a light rim, readable on any map."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .fonts import font_for
from .pillow import pillow

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

__all__ = ["DARK", "LIGHT", "drawing_on", "label", "letters"]

DARK, LIGHT = (30, 30, 30, 255), (255, 255, 255, 215)
_RIM = 2
_SMALLEST = 7
_CUT = "…"


def drawing_on(picture: Image) -> ImageDraw:
    """Return what draws on this picture."""
    pillow()
    from PIL import ImageDraw as library

    return library.Draw(picture)


@functools.lru_cache(maxsize=64)
def label(text: str, size: int, font: str, width: int, height: int) -> Image:
    """Return the text as a picture no larger than `width` by `height` pixels, in lines if need be.

    Where it does not fit it becomes smaller, and only then it is cut.

    Raises:
        ImageError: there is no font for it.
    """
    while True:
        face = font_for(text, size, font)
        lines = _lines(text, face, width - 2 * _RIM)
        step = sum(face.getmetrics())
        if len(lines) * step + 2 * _RIM <= height or size <= _SMALLEST:
            break
        size -= 1
    most = max(1, (height - 2 * _RIM) // step)
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = _cut(lines[-1] + _CUT, face, width - 2 * _RIM)
    made = letters("\n".join(lines), font, size)
    return made.crop((0, 0, min(made.width, width), min(made.height, height)))


@functools.lru_cache(maxsize=256)
def letters(text: str, font: str, size: int) -> Image:
    """Return the lines of a text as a picture that just holds them and their rim.

    Raises:
        ImageError: there is no font for it.
    """
    face = font_for(text, size, font)
    lines = text.split("\n")
    step = sum(face.getmetrics())
    width = max(_width(line, face) for line in lines) + 2 * _RIM
    picture: Image = pillow().new("RGBA", (width, step * len(lines) + 2 * _RIM), (255,) * 3 + (0,))
    drawing = drawing_on(picture)
    # Rims first: they must not lie over the letters of the line before.
    for colour, rim in ((LIGHT, _RIM), (DARK, 0)):
        for number, line in enumerate(lines):
            place = (_RIM, _RIM + number * step)
            drawing.text(place, line, colour, face, stroke_width=rim, anchor="la")
    return picture


def _lines(text: str, face: FreeTypeFont, width: int) -> list[str]:
    """Break a text between words, and inside those that are wider than a line."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if _width(longer, face) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while _width(line, face) > width and len(line) > 1:
            fits = _fitting(line, face, width)
            lines.append(line[:fits])
            line = line[fits:]
    return [*lines, line]


def _fitting(word: str, face: FreeTypeFont, width: int) -> int:
    """Return how many letters of the word fit, at least one."""
    count = 1
    while count < len(word) and _width(word[: count + 1], face) <= width:
        count += 1
    return count


def _cut(line: str, face: FreeTypeFont, width: int) -> str:
    while _width(line, face) > width and len(line) > 1:
        line = line[:-2] + _CUT
    return line


def _width(line: str, face: FreeTypeFont) -> int:
    return -int(-face.getlength(line) // 1)

"""Checks the structure of a GIF: its blocks and end mark (GIF89a specification)."""

from __future__ import annotations

from ..errors import ImageError
from .facts import ImageFacts, cut_short, sized
from .media_types import GIF

__all__ = ["check_gif"]

_SCREEN_END = 13
_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_IMAGE_DESCRIPTOR = 10
_GRAPHIC_CONTROL = b"\x21\xf9\x04"


def check_gif(body: bytes) -> ImageFacts:
    """Return the facts of a GIF; bytes after its end mark are tolerated, as viewers do.

    Raises:
        ImageError: it is cut short, damaged, or has no pixels.
    """
    if len(body) < _SCREEN_END:
        raise cut_short(GIF)
    width = int.from_bytes(body[6:8], "little")
    height = int.from_bytes(body[8:10], "little")
    has_pixels = has_alpha = False
    position = _SCREEN_END + _colour_table_size(body[10])
    while (kind := _byte(body, position)) != _TRAILER:
        if kind == _IMAGE:
            has_pixels = True
            flags = _byte(body, position + _IMAGE_DESCRIPTOR - 1)
            position += _IMAGE_DESCRIPTOR + _colour_table_size(flags) + 1
        elif kind == _EXTENSION:
            if body.startswith(_GRAPHIC_CONTROL, position):
                has_alpha = has_alpha or bool(_byte(body, position + 3) & 1)
            position += 2
        else:
            raise ImageError("the image/gif is damaged: an unknown block")
        position = _after_sub_blocks(body, position)
    if not has_pixels:
        raise ImageError("the image/gif has no pixels")
    return sized(GIF, width, height, has_alpha)


def _colour_table_size(flags: int) -> int:
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _after_sub_blocks(body: bytes, position: int) -> int:
    while length := _byte(body, position):
        position += length + 1
    return position + 1


def _byte(body: bytes, position: int) -> int:
    if position >= len(body):
        raise cut_short(GIF)
    return body[position]

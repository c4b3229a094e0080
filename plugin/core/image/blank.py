"""Blank tiles: what a client gets where the limits promise a tile but the source has none."""

from __future__ import annotations

import functools

from ..errors import ImageError
from ..sentence import sentence
from .blank_jpeg import white_jpeg
from .blank_transparent import transparent_gif, transparent_png, transparent_webp
from .media_types import GIF, JPEG, PNG, WEBP, normal_media_type

__all__ = ["MAX_SIDE", "blank_tile"]

MAX_SIDE = 4096
"""The widest and highest tile we make; GDAL takes none larger (interop.md 1.5)."""

_MAKERS = {PNG: transparent_png, JPEG: white_jpeg, WEBP: transparent_webp, GIF: transparent_gif}


def blank_tile(media_type: str, width: int, height: int) -> bytes:
    """Return a tile of this size in pixels: transparent, or white in JPEG. Needs no Pillow.

    Raises:
        ImageError: there is no blank tile of this media type or size.
    """
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        raise ImageError(
            sentence(
                "no blank tile can be {width} by {height} pixels (at most {most})",
                width=width,
                height=height,
                most=MAX_SIDE,
            )
        )
    return _blank_tile(normal_media_type(media_type), width, height)


@functools.lru_cache(maxsize=64)
def _blank_tile(media_type: str, width: int, height: int) -> bytes:
    maker = _MAKERS.get(media_type)
    if maker is None:
        raise ImageError(
            sentence("there is no blank tile of type {media_type!r}", media_type=media_type[:80])
        )
    return maker(width, height)

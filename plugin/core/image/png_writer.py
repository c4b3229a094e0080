"""Writes PNGs without filters: for maps that are drawn, in half of Pillow's time, and smaller."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["is_smaller_unfiltered", "unfiltered_png"]

_COLOUR_TYPES = {"RGB": 2, "RGBA": 6}  # PNG, 11.2.1
_WIDEST = (1 << 14) - 1
"""Pixels; Pillow hands out rows by 64 KB, in which a wider one does not fit."""

_STRIP_ROWS = 64
_SAMPLES, _FEWEST_ROWS, _PART = 4, 4, 192
"""Places at which a picture is looked at, the fewest rows of each, and their part of all rows."""

_WINDOW_BITS, _MEMORY_LEVEL = 15, 8  # as zlib has them by default


def is_smaller_unfiltered(picture: Image) -> bool:
    """Tell whether some of a picture's rows take fewer bytes as they are than as differences.

    So it is where neighbouring pixels are either equal or of quite different colours. False for
    what `unfiltered_png` does not write: other modes, colour profiles, the widest pictures.
    """
    if picture.mode not in _COLOUR_TYPES or picture.width > _WIDEST:
        return False
    if picture.info.get("icc_profile"):
        return False
    from PIL import ImageChops

    sample = _sample(picture)
    differences = ImageChops.subtract_modulo(sample, ImageChops.offset(sample, 1, 0))
    plain, filtered = (len(zlib.compress(each.tobytes(), 1)) for each in (sample, differences))
    return plain <= filtered


def _sample(picture: Image) -> Image:
    width, height = picture.size
    rows = min(height, max(_FEWEST_ROWS, height // _PART))
    sample = picture.crop((0, 0, width, _SAMPLES * rows))
    for number in range(_SAMPLES):
        upper = (height - rows) * (2 * number + 1) // (2 * _SAMPLES)
        sample.paste(picture.crop((0, upper, width, upper + rows)), (0, number * rows))
    return sample


def unfiltered_png(picture: Image, level: int) -> bytes:
    """Return an RGB or RGBA picture as a PNG, compressed by zlib at a level from 1 to 9."""
    deflate = zlib.compressobj(level, zlib.DEFLATED, _WINDOW_BITS, _MEMORY_LEVEL)
    pixels = [deflate.compress(strip) for strip in _scanlines(picture)]
    header = struct.pack(">IIBBBBB", *picture.size, 8, _COLOUR_TYPES[picture.mode], 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            *_chunk(b"IHDR", header),
            *_chunk(b"IDAT", *pixels, deflate.flush()),
            *_chunk(b"IEND"),
        )
    )


def _scanlines(picture: Image) -> Iterator[bytes]:
    """Yield strips of rows, each row with a zero before it: filter type None (PNG, 9.2)."""
    width, height = picture.size
    row_bytes = width * len(picture.mode) + 1
    yield b"\0"
    for upper in range(0, height, _STRIP_ROWS):
        lower = min(upper + _STRIP_ROWS, height)
        strip = picture.crop((0, upper, width, lower))
        # Pillow fills up rows by zeros: what stands behind one stands before the next.
        rows = strip.tobytes("raw", picture.mode, row_bytes)
        yield rows if lower < height else rows[:-1]


def _chunk(name: bytes, *content: bytes) -> Iterator[bytes]:
    checksum = zlib.crc32(name)
    for part in content:
        checksum = zlib.crc32(part, checksum)
    yield struct.pack(">I", sum(map(len, content))) + name
    yield from content
    yield struct.pack(">I", checksum)

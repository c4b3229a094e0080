"""Tells whether a picture is all of one colour, by its structure where that is enough."""

from __future__ import annotations

import struct
import zlib
from typing import Optional

from ...errors import ImageError
from ...image.facts import ImageFacts
from ...image.media_types import PNG
from ...image.pillow import FORMATS, check_size, decoded

__all__ = ["Colour", "colour_of"]

Colour = tuple[int, int, int, int]
"""Red, green, blue and how opaque, 0 to 255."""

_SMALL = 4096
_PIXELS_A_BYTE = 8
_ALIKE = 6
"""By how much values may differ within one colour: what JPEG and WebP lose."""

_SIGNATURE_SIZE = 8
_GREY, _RGB, _PALETTE, _GREY_ALPHA, _RGBA = 0, 2, 3, 4, 6
_CHANNELS = {_GREY: 1, _RGB: 3, _PALETTE: 1, _GREY_ALPHA: 2, _RGBA: 4}
_NONE, _SUB, _UP, _PAETH = 0, 1, 2, 4


def colour_of(body: bytes, facts: ImageFacts) -> Optional[Colour]:
    """Return the colour of a picture of one colour; None if it has several, or nobody can tell.

    A large file is never of one colour, and is not looked into. PNGs of 8 bits are read here, the
    rest by Pillow, if there is one.
    """
    pixels = facts.width * facts.height
    if len(body) > max(_SMALL, pixels // _PIXELS_A_BYTE):
        return None
    try:
        check_size(facts.width, facts.height)
        if facts.media_type == PNG and body[24] == 8 and body[28] == 0:
            return _flat_png(body, facts.width, facts.height)
        if facts.media_type in FORMATS:
            return _flat_picture(body, facts.media_type)
    except ImageError:
        return None
    return None


def _flat_picture(body: bytes, media_type: str) -> Optional[Colour]:
    image = decoded(body, media_type).convert("RGBA")
    ranges = [(int(low), int(high)) for low, high in image.getextrema()]
    if ranges[3][1] == 0:
        return 0, 0, 0, 0
    if any(high - low > _ALIKE for low, high in ranges):
        return None
    red, green, blue, alpha = ((low + high) // 2 for low, high in ranges)
    return red, green, blue, alpha


def _flat_png(body: bytes, width: int, height: int) -> Optional[Colour]:
    """Read a PNG of 8 bits a channel that is not interlaced (ISO/IEC 15948, clauses 7 and 9)."""
    chunks = _chunks(body)
    size = _CHANNELS.get(body[25], 0)
    line = 1 + width * size
    try:
        data = zlib.decompressobj().decompress(chunks.get(b"IDAT", b""), line * height + 1)
    except zlib.error:
        return None
    if not size or len(data) != line * height:
        return None
    pixel = data[1 : 1 + size]
    same, zero = pixel * width, bytes(width * size)
    first = {_NONE: same, _UP: same, _SUB: pixel + zero[size:], _PAETH: pixel + zero[size:]}
    later = {_NONE: same, _UP: zero, _SUB: pixel + zero[size:], _PAETH: zero}
    for row in range(height):
        start = row * line
        expected = (later if row else first).get(data[start])
        if expected != data[start + 1 : start + line]:
            return None
    return _colour(body[25], pixel, chunks)


def _chunks(body: bytes) -> dict[bytes, bytes]:
    """Return the data of all chunks by name; the structure was checked before."""
    chunks: dict[bytes, bytes] = {}
    position = _SIGNATURE_SIZE
    while position + 8 <= len(body) and b"IEND" not in chunks:
        length, name = struct.unpack_from(">I4s", body, position)
        chunks[name] = chunks.get(name, b"") + body[position + 8 : position + 8 + length]
        position += 12 + length
    return chunks


def _colour(kind: int, pixel: bytes, chunks: dict[bytes, bytes]) -> Colour:
    clear = chunks.get(b"tRNS", b"")
    if kind == _PALETTE:
        index = pixel[0]
        red, green, blue = chunks.get(b"PLTE", b"")[3 * index : 3 * index + 3].ljust(3, b"\0")
        alpha = clear[index] if index < len(clear) else 255
    elif kind in (_GREY, _GREY_ALPHA):
        red = green = blue = pixel[0]
        alpha = pixel[1] if kind == _GREY_ALPHA else _alpha(clear, pixel)
    else:
        red, green, blue = pixel[:3]
        alpha = pixel[3] if kind == _RGBA else _alpha(clear, pixel)
    return (red, green, blue, alpha) if alpha else (0, 0, 0, 0)


def _alpha(clear: bytes, pixel: bytes) -> int:
    """Return 0 if the pixel is the colour that the chunk tRNS names, 16 bits a channel."""
    return 0 if clear and clear == b"".join(b"\0" + bytes((one,)) for one in pixel) else 255

"""Checks the structure of a PNG: chunks, checksums and end mark (ISO/IEC 15948)."""

from __future__ import annotations

import struct
import zlib

from ..errors import ImageError
from .facts import ImageFacts, cut_short, sized
from .media_types import PNG

__all__ = ["check_png"]

_SIGNATURE_SIZE = 8
_HEADER_END = 33
_CHUNK_FRAME = 12
_COLOUR_TYPES_WITH_ALPHA = (4, 6)
_chunk_head = struct.Struct(">I4s")
_checksum = struct.Struct(">I")
_header = struct.Struct(">IIBB")


def check_png(body: bytes) -> ImageFacts:
    """Return the facts of a PNG; bytes after its end mark are tolerated, as viewers do.

    Raises:
        ImageError: it is cut short, damaged, or has no header or no pixels.
    """
    if len(body) < _HEADER_END:
        raise cut_short(PNG)
    if body[12:16] != b"IHDR":
        raise ImageError("the image/png has no header")
    width, height, _, colour_type = _header.unpack_from(body, 16)
    names = _chunk_names(body)
    if b"IDAT" not in names:
        raise ImageError("the image/png has no pixels")
    has_alpha = colour_type in _COLOUR_TYPES_WITH_ALPHA or b"tRNS" in names
    return sized(PNG, width, height, has_alpha)


def _chunk_names(body: bytes) -> set[bytes]:
    """Return the names of all chunks up to the end mark, having checked each checksum."""
    names: set[bytes] = set()
    position, size, view = _SIGNATURE_SIZE, len(body), memoryview(body)
    while b"IEND" not in names:
        if position + _CHUNK_FRAME > size:
            raise cut_short(PNG)
        length, name = _chunk_head.unpack_from(body, position)
        end = position + _CHUNK_FRAME + length
        if end > size:
            raise cut_short(PNG)
        if zlib.crc32(view[position + 4 : end - 4]) != _checksum.unpack_from(body, end - 4)[0]:
            raise ImageError("the image/png is damaged: a checksum is wrong")
        names.add(name)
        position = end
    return names

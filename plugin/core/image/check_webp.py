"""Checks the structure of a WebP: the RIFF container and its chunks (RFC 9649, section 2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Optional

from ..errors import ImageError
from .facts import ImageFacts, cut_short, sized
from .media_types import WEBP

__all__ = ["check_webp"]

_FILE_HEADER = 12
_chunk_head = struct.Struct("<4sI")


def check_webp(body: bytes) -> ImageFacts:
    """Return the facts of a WebP; bytes after its container are tolerated, as viewers do.

    Raises:
        ImageError: it is cut short, damaged, or has no pixels.
    """
    end = 8 + int.from_bytes(body[4:8], "little")
    if end > len(body):
        raise cut_short(WEBP)
    facts = None
    has_pixels = False
    for name, data in _chunks(body, end):
        facts = facts or _facts_of(name, data)
        has_pixels = has_pixels or name in (b"VP8 ", b"VP8L", b"ANMF")
    if facts is None or not has_pixels:
        raise ImageError("the image/webp has no pixels")
    return facts


def _chunks(body: bytes, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield each chunk's name and the first ten bytes of it."""
    position = _FILE_HEADER
    while position + _chunk_head.size <= end:
        name, length = _chunk_head.unpack_from(body, position)
        start = position + _chunk_head.size
        if start + length > end:
            raise cut_short(WEBP)
        yield name, body[start : start + min(length, 10)]
        position = start + length + length % 2


def _facts_of(name: bytes, data: bytes) -> Optional[ImageFacts]:
    """Return what a chunk tells of the whole picture: extended, lossless or lossy."""
    if len(data) < 5:
        return None
    if name == b"VP8L" and data[0] == 0x2F:
        bits = int.from_bytes(data[1:5], "little")
        return sized(WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1))
    if len(data) < 10:
        return None
    if name == b"VP8X":
        width = int.from_bytes(data[4:7], "little") + 1
        height = int.from_bytes(data[7:10], "little") + 1
        return sized(WEBP, width, height, bool(data[0] & 0x10))
    if name == b"VP8 " and data[3:6] == b"\x9d\x01\x2a":  # RFC 6386, 9.1: a key frame
        width = int.from_bytes(data[6:8], "little") & 0x3FFF
        height = int.from_bytes(data[8:10], "little") & 0x3FFF
        return sized(WEBP, width, height, False)
    return None

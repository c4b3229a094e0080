"""Reads past the body of a request, bounded; no address of ours takes one (RFC 9112 section 7)."""

from __future__ import annotations

import re
from typing import Callable

from ..errors import MessageRefused
from .request_head import CHUNKED

__all__ = ["skip_body"]

_CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\x00-\x08\x0a-\x1f\x7f]*)?")
_MAX_LINE = 1024
_MAX_TRAILERS = 100

More = Callable[[], bytes]
"""Waits for further bytes, and returns at least one."""


def skip_body(data: bytes, length: int, max_bytes: int, more: More) -> bytes:
    """Return what follows the body that `data` begins with.

    Raises:
        MessageRefused: the body is larger than `max_bytes`, or its chunks are malformed.
    """
    if length == CHUNKED:
        return _skip_chunks(data, max_bytes, more)
    if length > max_bytes:
        raise MessageRefused(413, "The request body is too large.")
    return _skip(data, length, more)


def _skip(data: bytes, length: int, more: More) -> bytes:
    while len(data) < length:
        data += more()
    return data[length:]


def _skip_chunks(data: bytes, max_bytes: int, more: More) -> bytes:
    left = max_bytes
    while True:
        line, data = _take_line(data, more)
        match = _CHUNK_LINE.fullmatch(line)
        if match is None:
            raise MessageRefused(400, "A chunk of the request body is malformed.")
        size = int(match[1], 16)
        if size == 0:
            return _skip_trailers(data, more)
        left -= size + len(line)  # lines count, or endless one-byte chunks would be free
        if left < 0:
            raise MessageRefused(413, "The request body is too large.")
        data = _skip(data, size, more)
        line, data = _take_line(data, more)
        if line:
            raise MessageRefused(400, "A chunk of the request body is malformed.")


def _skip_trailers(data: bytes, more: More) -> bytes:
    for _ in range(_MAX_TRAILERS):
        line, data = _take_line(data, more)
        if not line:
            return data
    raise MessageRefused(431, "The request body has too many trailers.")


def _take_line(data: bytes, more: More) -> tuple[bytes, bytes]:
    while True:
        line, end, rest = data.partition(b"\r\n")
        if len(line) > _MAX_LINE:
            raise MessageRefused(400, "A line of the request body is too long.")
        if end:
            return line, rest
        data += more()

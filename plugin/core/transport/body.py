"""Reading the body of an answer within bounds: of its size on the wire, and unpacked."""

from __future__ import annotations

import http.client
import zlib
from collections.abc import Callable
from typing import Protocol

from ..errors import TransportError, TransportRefused

__all__ = ["ACCEPTED_ENCODINGS", "read_body"]

ACCEPTED_ENCODINGS = "gzip, deflate"
_PIECE = 1 << 16
_PACKED = ("gzip", "x-gzip", "deflate")


class _Readable(Protocol):
    def read(self, amt: int, decode_content: bool) -> bytes: ...


def read_body(response: _Readable, length: str, encoding: str, most_bytes: int) -> bytes:
    """Return the whole body, unpacked.

    `length` and `encoding` are what Content-Length and Content-Encoding say, maybe empty.

    Raises:
        TransportRefused: it is too large, or packed in a way we did not ask for.
        TransportError: it cannot be unpacked.
        http.client.IncompleteRead: it ends too early, as urllib3 2 notices itself.
    """
    promised = int(length) if length.isascii() and length.isdigit() else None
    if promised is not None and promised > most_bytes:
        raise _too_large(most_bytes)
    unpacker = _unpacker(encoding, most_bytes)
    parts, received = [], 0
    while piece := response.read(_PIECE, decode_content=False):
        received += len(piece)
        if received > most_bytes:
            raise _too_large(most_bytes)
        parts.append(unpacker.feed(piece))
    if promised is not None and received < promised:
        raise http.client.IncompleteRead(b"", promised - received)
    unpacker.end()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large(most_bytes: int) -> TransportRefused:
    return TransportRefused(f"the answer is larger than {most_bytes:,} bytes")


def _unpacker(encoding: str, most_bytes: int) -> _Unpacker:
    names = [name.strip().lower() for name in encoding.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if not names:
        return _Plain()
    if len(names) > 1 or names[0] not in _PACKED:
        raise TransportRefused("the answer is packed in a way that was not asked for")
    return _Inflated(most_bytes)


class _Unpacker(Protocol):
    def feed(self, piece: bytes) -> bytes: ...

    def end(self) -> None: ...


class _Plain:
    def feed(self, piece: bytes) -> bytes:
        return piece

    def end(self) -> None:
        """Nothing can be missing."""


class _Inflated:
    """Undoes gzip and deflate, also deflate without its zlib header, as some servers send it.

    RFC 9110, 8.4.1.2. Never unpacks more than `most_bytes`, however little they were packed into.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._room = most_bytes
        self._stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._has_begun = False

    def feed(self, piece: bytes) -> bytes:
        parts = []
        while piece:
            if self._stream.eof:  # a gzip file may have several members (RFC 1952, 2.2)
                if not piece.startswith(b"\x1f\x8b"):
                    break
                self._stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
            unpacked = self._inflate(piece)
            self._room -= len(unpacked)
            if self._room < 0:
                raise _too_large(self._most_bytes)
            parts.append(unpacked)
            piece = self._stream.unconsumed_tail or self._stream.unused_data
        return b"".join(parts)

    def end(self) -> None:
        if self._has_begun and not self._stream.eof:
            raise TransportError("the packed answer is cut short")

    def _inflate(self, piece: bytes) -> bytes:
        try:
            unpacked = self._stream.decompress(piece, self._room + 1)
        except zlib.error as exc:
            if self._has_begun:
                raise TransportError("sent what cannot be unpacked") from exc
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
            unpacked = _retried(self._stream.decompress, piece, self._room + 1)
        self._has_begun = True
        return unpacked


def _retried(decompress: Callable[[bytes, int], bytes], piece: bytes, most: int) -> bytes:
    try:
        return decompress(piece, most)
    except zlib.error as exc:
        raise TransportError("sent what cannot be unpacked") from exc

"""Reading the body of an answer within bounds: of its size on the wire, and unpacked."""

from __future__ import annotations

import http.client
import zlib
from typing import Protocol

from ..errors import TransportError, TransportRefused
from ..sentence import sentence

__all__ = ["ACCEPTED_ENCODINGS", "read_body"]

ACCEPTED_ENCODINGS = "gzip, deflate"
_PIECE = 1 << 16
_GZIP = b"\x1f\x8b"
_PACKED = ("gzip", "x-gzip", "deflate")


class _Readable(Protocol):
    @property
    def closed(self) -> bool: ...

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
        if response.closed:
            break  # that was the end, and to ask for nothing more takes as long as to ask for all
    if promised is not None and received < promised:
        raise http.client.IncompleteRead(b"", promised - received)
    unpacker.end()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large(most_bytes: int) -> TransportRefused:
    return TransportRefused(sentence("the answer is larger than {most:,} bytes", most=most_bytes))


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
    """Undoes gzip (with several members: RFC 1952, 2.2) and deflate, with or without its header.

    RFC 9110, 8.4.1.2, on what servers send as deflate. Never unpacks more than `most_bytes`,
    however little they were packed into.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._room = most_bytes
        self._held = b""
        self._members = 0
        self._stream = zlib.decompressobj()

    def feed(self, piece: bytes) -> bytes:
        parts = []
        piece, self._held = self._held + piece, b""
        while piece:
            if self._stream.eof or not self._members:
                if len(piece) < 2:
                    self._held = piece
                    break
                if self._members and not piece.startswith(_GZIP):
                    break  # padding
                self._stream = zlib.decompressobj(_window_bits(piece))
                self._members += 1
            parts.append(self._inflate(piece))
            piece = self._stream.unconsumed_tail or self._stream.unused_data
        return b"".join(parts)

    def end(self) -> None:
        is_cut = self._held if not self._members else not self._stream.eof
        if is_cut:
            raise TransportError("the packed answer is cut short")

    def _inflate(self, piece: bytes) -> bytes:
        try:
            unpacked = self._stream.decompress(piece, self._room + 1)
        except zlib.error as exc:
            raise TransportError("sent what cannot be unpacked") from exc
        self._room -= len(unpacked)
        if self._room < 0:
            raise _too_large(self._most_bytes)
        return unpacked


def _window_bits(start: bytes) -> int:
    """Return what zlib has to be told of a stream that begins with these two bytes.

    RFC 1952, 2.3.1 (gzip) and RFC 1950, 2.2 (zlib); what is neither is deflate without a header.
    """
    if start.startswith(_GZIP):
        return zlib.MAX_WBITS | 16
    is_zlib = start[0] & 0x0F == 8 and (start[0] << 8 | start[1]) % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS

"""Turns the bytes of a request's head into a Request, without sockets (RFC 9112)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from ..errors import MessageRefused
from ..web.message import Request
from .settings import ServerLimits

__all__ = ["CHUNKED", "Fields", "Head", "HeadParser"]

CHUNKED = -1
"""The length of a body that comes in chunks."""

_WORD = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110 section 5.6.2
_METHOD = re.compile(_WORD)
# No space before the colon, no folded line, no control character: each is a way to smuggle.
_FIELD_LINE = re.compile(rf"({_WORD}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")
_LENGTH = re.compile(r"[0-9]{1,18}")
_LONGEST_NAME, _MOST_NAMES = 60, 60
_TELLING = frozenset({"connection", "content-length", "expect", "transfer-encoding"})
_USUAL_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST"})


class Fields(NamedTuple):
    """The header fields of a request, and what they say of the connection and the body.

    `length` is the number of bytes of the body, or CHUNKED. `persists` and `persisted` say whether
    the connection stays open after the answer, in HTTP/1.1 and in HTTP/1.0.
    """

    headers: Mapping[str, str]
    length: int
    persists: bool
    persisted: bool
    expects_continue: bool


class Head(NamedTuple):
    """One parsed request head; `old` says that the client speaks HTTP/1.0."""

    request: Request
    fields: Fields
    old: bool
    keep_alive: bool


class HeadParser:
    """Parses the request heads of one connection.

    A client repeats its header block with every request, so the last one is kept: the same block
    gives the same `headers` object again. Where only one line changes, such as If-None-Match, at
    least the names are known.
    """

    def __init__(self, limits: ServerLimits, peer: str) -> None:
        self._limits = limits
        self._peer = peer
        self._names: dict[str, str] = {}
        self._block = b"\0"  # equals no block
        self._fields = Fields({}, 0, True, False, False)

    def parse(self, raw: bytes) -> Head:
        """Parse a request line and its header block, without the empty line that ends them.

        Raises:
            MessageRefused: it is malformed, or beyond the limits.
        """
        line, _, block = raw.partition(b"\r\n")
        if len(line) > self._limits.line_bytes:
            raise MessageRefused(414, "The request line is too long.")
        if block != self._block:
            self._fields = self._parse_fields(block)
            self._block = block
        fields = self._fields
        method, target, version = _split(line)
        old = version != "HTTP/1.1" and _is_old(version)
        headers = fields.headers
        if target[0:1] != "/":
            target, headers = _other_form(method, target, headers)
        elif not old and "host" not in headers:
            raise MessageRefused(400, "The Host header is missing.")  # RFC 9112 section 3.2
        path, _, query = target.partition("?")
        request = Request(method, path, query, headers, self._peer)
        return Head(request, fields, old, fields.persisted if old else fields.persists)

    def _parse_fields(self, block: bytes) -> Fields:
        if len(block) > self._limits.header_bytes:
            raise MessageRefused(431, "The header is too large.")
        lines = block.decode("latin-1").split("\r\n") if block else []
        if len(lines) > self._limits.header_count:
            raise MessageRefused(431, "The header has too many lines.")
        headers: dict[str, str] = {}
        names = self._names
        for line in lines:
            raw_name, _, value = line.partition(": ")
            name = names.get(raw_name, "")
            if not name or not value.isprintable() or value != value.strip():
                name, value = self._parse_line(line)
            if name not in headers:
                headers[name] = value
            elif name == "host":
                raise MessageRefused(400, "The Host header is sent twice.")  # RFC 9112 section 3.2
            else:
                headers[name] += ", " + value
        return _fields_of(headers)

    def _parse_line(self, line: str) -> tuple[str, str]:
        match = _FIELD_LINE.fullmatch(line)
        if match is None:
            raise MessageRefused(400, "A header line is malformed.")
        name = match[1].lower()
        if len(self._names) < _MOST_NAMES and len(name) <= _LONGEST_NAME:
            self._names[match[1]] = name
        return name, match[2].rstrip(" \t")


def _split(line: bytes) -> list[str]:
    """Return method, target and version of a request line."""
    try:
        text = line.decode("ascii")
    except UnicodeDecodeError:
        text = _percent_encoded(line)
    words = text.split(" ")
    if len(words) != 3 or not text.isprintable():
        raise MessageRefused(400, "The request line is malformed.")
    if words[0] not in _USUAL_METHODS and not _METHOD.fullmatch(words[0]):
        raise MessageRefused(400, "The method is malformed.")
    return words


def _percent_encoded(line: bytes) -> str:
    """Give a request line with bytes outside ASCII the form that the client should have sent."""
    return "".join(chr(byte) if byte < 128 else f"%{byte:02X}" for byte in line)


def _is_old(version: str) -> bool:
    if version == "HTTP/1.0":
        return True
    if not re.fullmatch(r"HTTP/[0-9]\.[0-9]", version):
        raise MessageRefused(400, "The HTTP version is malformed.")
    if not version.startswith("HTTP/1."):
        raise MessageRefused(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
    return False


def _other_form(
    method: str, target: str, headers: Mapping[str, str]
) -> tuple[str, Mapping[str, str]]:
    """Take the target forms that are no path (RFC 9112 section 3.2.2 to 3.2.4).

    The host of an absolute form replaces the Host header, as that section demands.
    """
    scheme, separator, rest = target.partition("://")
    if separator and scheme.lower() in ("http", "https"):
        cut = re.search(r"[/?#]", rest)
        host, path = (rest[: cut.start()], rest[cut.start() :]) if cut else (rest, "/")
        if not host or "@" in host:
            raise MessageRefused(400, "The request target is malformed.")
        return path if path.startswith("/") else "/" + path, {**headers, "host": host}
    if (method == "OPTIONS" and target == "*") or method == "CONNECT":
        return target, headers
    raise MessageRefused(400, "The request target is malformed.")


def _fields_of(headers: Mapping[str, str]) -> Fields:
    if _TELLING.isdisjoint(headers):
        return Fields(headers, 0, True, False, False)
    option = headers.get("connection", "").lower()
    options = {one.strip() for one in option.split(",")} if option else ()
    return Fields(
        headers=headers,
        length=_body_length(headers),
        persists="close" not in options,
        # In HTTP/1.0 a coding is no way to end a body (RFC 9112 section 6.1).
        persisted="keep-alive" in options and "transfer-encoding" not in headers,
        expects_continue=_expects_continue(headers),
    )


def _body_length(headers: Mapping[str, str]) -> int:
    """Return the length of the body (RFC 9112 section 6.3); whatever is in doubt is refused."""
    coding = headers.get("transfer-encoding")
    length = headers.get("content-length")
    if coding is not None:
        if length is not None:
            raise MessageRefused(400, "Content-Length and Transfer-Encoding exclude each other.")
        if coding.strip().lower() != "chunked":
            raise MessageRefused(501, "The only transfer coding known here is chunked.")
        return CHUNKED
    if length is None:
        return 0
    values = {value.strip() for value in length.split(",")}
    value = values.pop()
    if values or not _LENGTH.fullmatch(value):
        raise MessageRefused(400, "The Content-Length is malformed.")
    return int(value)


def _expects_continue(headers: Mapping[str, str]) -> bool:
    expectation = headers.get("expect")
    if expectation is None:
        return False
    if expectation.lower() != "100-continue":
        raise MessageRefused(417, "The only expectation known here is 100-continue.")
    return True

"""The head of a response as bytes, but for what the connection adds (RFC 9112 section 4)."""

from __future__ import annotations

from http import HTTPStatus

from ..errors import MessageRefused
from .message import Header

__all__ = ["written_head"]

_STATUS_LINES = {
    status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n" for status in HTTPStatus
}
_WITHOUT_BODY = (204, 304)


def written_head(status: int, headers: tuple[Header, ...], length: int) -> bytes:
    """Return status line and headers, with the Content-Length where the status has a body.

    Raises:
        MessageRefused: a header holds a line break, which would let it forge further headers.
    """
    text = "".join([f"{name}: {value}\r\n" for name, value in headers])
    if text.count("\n") != len(headers) or text.count("\r") != len(headers):
        raise MessageRefused(500, "a line break inside a response header")
    if status not in _WITHOUT_BODY:  # RFC 9110 section 8.6: no Content-Length in a 204
        text += f"Content-Length: {length}\r\n"
    line = _STATUS_LINES.get(status) or f"HTTP/1.1 {status} \r\n"
    return (line + text).encode("latin-1", "replace")

"""Turns a Response into the bytes that go over the wire (RFC 9112 section 4)."""

from __future__ import annotations

from email.utils import formatdate
from http import HTTPStatus
from time import time

from ..errors import MessageRefused
from ..web.message import Response

__all__ = ["SERVER_NAME", "ResponseWriter", "plain_response"]

SERVER_NAME = "WMTS-Bridge"

_STATUS_LINES = {
    status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n" for status in HTTPStatus
}


class ResponseWriter:
    """Writes responses; keeps the text of the Date header for a second. Threads may share one."""

    def __init__(self) -> None:
        self._tail = (0, "")  # one value, so that another thread never sees half of it

    def write(
        self, response: Response, head_only: bool = False, old: bool = False, close: bool = False
    ) -> bytes:
        """Return head and body; `head_only` for HEAD, `old` for a client that speaks HTTP/1.0.

        Raises:
            MessageRefused: a header holds a line break, which would let it forge further headers.
        """
        status, headers, body, _ = response
        now = int(time())
        second, tail = self._tail
        if now != second:
            tail = f"Server: {SERVER_NAME}\r\nDate: {formatdate(now, usegmt=True)}\r\n\r\n"
            self._tail = (now, tail)
        text = "".join([f"{name}: {value}\r\n" for name, value in headers])
        if text.count("\n") != len(headers) or text.count("\r") != len(headers):
            raise MessageRefused(500, "a line break inside a response header")
        if close:
            text += "Connection: close\r\n"
        elif old:
            text += "Connection: keep-alive\r\n"
        if status == 304 or status == 204:  # RFC 9110 section 8.6: no Content-Length in a 204
            body = b""
        else:
            text += f"Content-Length: {len(body)}\r\n"
        line = _STATUS_LINES.get(status) or f"HTTP/1.1 {status} \r\n"
        head = (line + text + tail).encode("latin-1", "replace")
        return head if head_only else head + body


def plain_response(status: int, text: str, *headers: tuple[str, str]) -> Response:
    """Return an answer of the server's own: short text that any page may read."""
    return Response(
        status,
        (
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Access-Control-Allow-Origin", "*"),
            ("Cache-Control", "no-store"),
            *headers,
        ),
        text.encode() + b"\n",
    )

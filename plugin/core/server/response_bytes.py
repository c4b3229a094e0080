"""Turns a Response into the bytes that go over the wire (RFC 9112 section 4)."""

from __future__ import annotations

from email.utils import formatdate
from time import time

from ..web.head import written_head
from ..web.message import Response

__all__ = ["SERVER_NAME", "ResponseWriter", "plain_response"]

SERVER_NAME = "WMTS-Bridge"


class ResponseWriter:
    """Writes responses; keeps the text of the Date header for a second. Threads may share one."""

    def __init__(self) -> None:
        self._tail = (0, b"")  # one value, so that another thread never sees half of it

    def write(
        self, response: Response, head_only: bool = False, old: bool = False, close: bool = False
    ) -> bytes:
        """Return head and body; `head_only` for HEAD, `old` for a client that speaks HTTP/1.0.

        Raises:
            MessageRefused: a header holds a line break, which would let it forge further headers.
        """
        now = int(time())
        second, tail = self._tail
        if now != second:
            date = formatdate(now, usegmt=True)
            tail = f"Server: {SERVER_NAME}\r\nDate: {date}\r\n\r\n".encode()
            self._tail = (now, tail)
        status, headers, body, _, head, _ = response
        head = head or written_head(status, headers, len(body))
        if close:
            head += b"Connection: close\r\n"
        elif old:
            head += b"Connection: keep-alive\r\n"
        if head_only or status == 304 or status == 204:
            return head + tail
        return head + tail + body


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

"""HTTP requests and responses as values, without sockets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..errors import Fault

__all__ = ["Header", "Request", "Response"]

Header = tuple[str, str]


class Request(NamedTuple):
    """One HTTP request.

    `path` and `query` are as sent, still percent-encoded, `query` without its `?`. Names in
    `headers` are lower case; a header sent twice is joined with `, `. `peer` is the address of the
    other end of the connection.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    peer: str = "127.0.0.1"


class Response(NamedTuple):
    """One HTTP response; the server adds Content-Length, Date and Connection.

    `layer` is the identifier of the layer that it is about, for the figures; it is not sent.
    `head` may be what `written_head` makes of status, headers and body, where it is known already.
    `faults` are what the body reports, if it is a report: in it they are text alone.
    """

    status: int
    headers: tuple[Header, ...] = ()
    body: bytes = b""
    layer: str = ""
    head: bytes = b""
    faults: tuple[Fault, ...] = ()

    def header(self, name: str) -> str:
        """Return the value of a header, or an empty text."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")

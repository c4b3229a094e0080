"""AccessLog: one line for every request that was answered, without secrets."""

from __future__ import annotations

import re
import time
from typing import Callable

from ..web.message import Request, Response

__all__ = ["AccessLog", "without_secrets"]

_SECRET_PARAMETER = re.compile(
    r"(?<![^?&;])([^=&;]*(?:key|token|pass|pwd|secret|auth|sig(?:nature)?|credential)[^=&;]*)=[^&;]+",
    re.IGNORECASE,
)
_LONGEST_TARGET = 2000


class AccessLog:
    """An observer of the Application that writes lines such as

    2026-01-31T12:00:00Z 127.0.0.1 "GET /wmts?layer=world" 200 2534 0.8 ms "QGIS/3.40"
    """

    def __init__(self, write: Callable[[str], None]) -> None:
        """Hand every line, without line end, to `write`, which many threads call."""
        self._write = write

    def __call__(self, request: Request, response: Response, seconds: float) -> None:
        """Write one line."""
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        target = request.path
        if request.query:
            target += "?" + without_secrets(request.query)
        size = 0 if request.method == "HEAD" else len(response.body)
        agent = request.headers.get("user-agent", "-")
        self._write(
            f'{moment} {request.peer} "{_printable(request.method)} {_printable(target)}" '
            f'{response.status} {size} {seconds * 1000:.1f} ms "{_printable(agent)}"'
        )


def without_secrets(query: str) -> str:
    """Return a query string with stars for the values of whatever may be a password or a key."""
    return _SECRET_PARAMETER.sub(r"\1=***", query)


def _printable(text: str) -> str:
    """Escape what could forge a line or drive a terminal, and the quotes that end a field."""
    escaped = text[:_LONGEST_TARGET].encode("unicode_escape").decode("ascii")
    return escaped.replace('"', '\\"')

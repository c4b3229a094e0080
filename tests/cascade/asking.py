"""How the tests of the cascade ask our server, as any client would."""

from __future__ import annotations

import http.client
import io
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

from PIL import Image

_PATIENCE = 60.0


class Answered(NamedTuple):
    """An answer; `headers` by lower-case name."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def picture(self) -> Image.Image:
        """The body as a picture."""
        assert self.status == 200, self.body
        return Image.open(io.BytesIO(self.body)).convert("RGBA")


def asked(url: str, headers: Mapping[str, str] | None = None) -> Answered:
    """The answer to a GET."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=_PATIENCE)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    try:
        connection.request("GET", target, headers=dict(headers or {}))
        answer = connection.getresponse()
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Answered(answer.status, named, answer.read())
    finally:
        connection.close()


def kvp(url: str, **parameters: object) -> str:
    """The address of an operation at our server; parameters are added to SERVICE and VERSION."""
    named = {"SERVICE": "WMTS", "VERSION": "1.0.0", **parameters}
    return f"{url}wmts?{urlencode(named)}"

"""The WMTS service: KVP and RESTful addresses under one base (interop.md rule 11)."""

from __future__ import annotations

from typing import Optional

from ..web.message import Response
from .call import Call
from .wmts_capabilities import WmtsDocuments
from .wmts_kvp import WmtsKvp
from .wmts_rest import WmtsRest

__all__ = ["WmtsService"]


class WmtsService:
    """Answers everything at and below `/wmts`."""

    def __init__(self) -> None:
        """Share the written documents between both encodings."""
        documents = WmtsDocuments()
        self._kvp = WmtsKvp(documents)
        self._rest = WmtsRest(documents)

    def respond(self, call: Call) -> Response:
        """Answer one request: what has no further path is KVP."""
        if call.rest in ((), ("",)):
            return self._kvp.respond(call)
        return self._rest.respond(call)

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer a request for a tile that is had at once, or return None."""
        if call.request.path.endswith(("/wmts", "/wmts/")):
            return self._kvp.at_once(call)
        return self._rest.at_once(call)

"""The WMTS service: KVP and RESTful addresses under one base (interop.md rule 11)."""

from __future__ import annotations

from typing import Optional

from ..web.message import Response
from .call import Call
from .known_tiles import KnownTiles
from .prompt import prompt_response
from .wmts_capabilities import Describe, WmtsDocuments
from .wmts_description import describe
from .wmts_kvp import WmtsKvp
from .wmts_rest import WmtsRest

__all__ = ["WmtsService"]


class WmtsService:
    """Answers everything at and below `/wmts`."""

    def __init__(self, describe: Describe = describe) -> None:
        """Share the written documents between both encodings; `describe` says what is in them."""
        documents = WmtsDocuments(describe)
        self._kvp = WmtsKvp(documents)
        self._rest = WmtsRest(documents)
        self._tiles = KnownTiles()

    def respond(self, call: Call) -> Response:
        """Answer one request: what has no further path is KVP."""
        if call.rest in ((), ("",)):
            return self._kvp.respond(call)
        return self._rest.respond(call)

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer a request for a tile that is had at once, or return None."""
        request = call.request
        address = (request.path, request.query)
        tile = self._tiles.find(address, call.publication)
        if tile is None:
            is_kvp = request.path.endswith(("/wmts", "/wmts/"))
            tile = self._kvp.known_tile(call) if is_kvp else self._rest.known_tile(call)
            if tile is None:
                return None
            self._tiles.remember(address, tile)
        return prompt_response(call, tile)

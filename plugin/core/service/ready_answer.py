"""ReadyAnswer: the answer with one tile, made once and given to all who ask for it."""

from __future__ import annotations

from typing import NamedTuple

from ..tile import Tile
from ..web.conditional import is_not_modified
from ..web.head import written_head
from ..web.message import Header, Request, Response
from .wmts_tile import found_response, seconds_fresh

__all__ = ["ReadyAnswer"]

_NO_CONDITIONS = Request("GET", "", "", {})


class ReadyAnswer(NamedTuple):
    """All of an answer but the tile's bytes, which belong to the cache.

    It is good for one ETag, and as long as a client may keep the tile for `fresh` seconds.
    """

    etag: str
    fresh: int
    quoted_etag: str
    headers: tuple[Header, ...]
    head: bytes
    not_modified: Response

    @classmethod
    def of(cls, tile: Tile, open_to: tuple[Header, ...], layer: str) -> ReadyAnswer:
        """Make the answer with a tile that has an ETag."""
        fresh = seconds_fresh(tile)
        whole = found_response(_NO_CONDITIONS, tile, open_to, layer)
        head = written_head(whole.status, whole.headers, len(tile.body))
        headers = whole.headers[1:]  # a 304 does not say of which type what it lacks is
        not_modified = Response(304, headers, b"", layer, written_head(304, headers, 0))
        return cls(tile.etag, fresh, whole.header("ETag"), whole.headers, head, not_modified)

    def is_for(self, tile: Tile) -> bool:
        """Tell whether it is the answer with a tile now."""
        return self.etag == tile.etag and self.fresh == seconds_fresh(tile)

    def to(self, request: Request, tile: Tile) -> Response:
        """Answer one request."""
        if is_not_modified(request.headers, self.quoted_etag, tile.modified):
            return self.not_modified
        return Response(200, self.headers, tile.body, self.not_modified.layer, self.head)

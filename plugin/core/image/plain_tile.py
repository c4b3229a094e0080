"""Tiles without the gzip that vector tiles mostly come in."""

from __future__ import annotations

import zlib

from ..errors import TileDamaged
from ..sentence import sentence
from ..tile import Tile

__all__ = ["plain_tile"]

_LARGEST = 16 * 1024 * 1024
"""Far more than any map draws; what a remote packs larger is to fill our memory."""

_GZIP = 31  # zlib's window bits for it


def plain_tile(tile: Tile) -> Tile:
    """Return a tile as its bytes are without a Content-Encoding, under an ETag of its own.

    Raises:
        TileDamaged: it cannot be unpacked, or would be larger than 16 MiB.
    """
    if not tile.encoding:
        return tile
    stream = zlib.decompressobj(_GZIP)
    try:
        body = stream.decompress(tile.body, _LARGEST)
    except zlib.error as exc:
        raise TileDamaged(sentence("its gzip cannot be read: {reason}", reason=exc)) from exc
    if not stream.eof:
        raise TileDamaged("its gzip is cut short, or far too large")
    return tile._replace(body=body, encoding="", etag=tile.etag and f"{tile.etag}-plain")

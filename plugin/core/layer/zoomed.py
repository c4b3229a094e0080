"""A tile source with levels that its own source lacks, drawn from those that it has."""

from __future__ import annotations

from collections.abc import Collection
from typing import Optional

from ..tile import Answer, PromptSource, TileRequest, TileSource

__all__ = ["ZoomedSource"]


class ZoomedSource:
    """Gives tiles of `own`, but at the matrices `names` those of `drawn`."""

    def __init__(self, own: TileSource, drawn: TileSource, names: Collection[str]) -> None:
        """Keep both, and at which matrices the second is asked."""
        self.own = own
        self._drawn = drawn
        self._names = frozenset(names)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile.

        Raises:
            TileError: it could not be had.
        """
        return self._source(request).tile(request)

    def at_once(self, request: TileRequest) -> Optional[Answer]:
        """Return the answer if it can be had without anybody noticing that he waited."""
        source = self._source(request)
        return source.at_once(request) if isinstance(source, PromptSource) else None

    def _source(self, request: TileRequest) -> TileSource:
        return self._drawn if request.matrix in self._names else self.own

"""KnownTiles: remembers which tiles the addresses asked for lately mean."""

from __future__ import annotations

from typing import Optional

from ..layer.published import Publication
from ..tile import TileRequest
from .ready_answer import ReadyAnswer
from .wmts_wanted import WantedLevel

__all__ = ["KnownTile", "KnownTiles"]

_MOST, _MOST_SEEN = 4096, 20_000


class KnownTile:
    """A tile of a level that is asked for by some address; its request has no deadline.

    `ready` is the answer of the last time.
    """

    __slots__ = ("level", "ready", "request")

    def __init__(self, level: WantedLevel, request: TileRequest) -> None:
        self.level = level
        self.request = request
        self.ready: Optional[ReadyAnswer] = None


class KnownTiles:
    """What addresses mean; many threads use it at once. Some thousands used lately are kept.

    A program that shows a map asks for the same tiles by the same addresses, whenever its user
    comes back to a place.
    """

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._young: dict[tuple[str, str], KnownTile] = {}
        self._old: dict[tuple[str, str], KnownTile] = {}
        self._seen: set[int] = set()

    def find(self, address: tuple[str, str], publication: Publication) -> Optional[KnownTile]:
        """Return the tile that a path and query mean, if its layer is still published."""
        tile = self._young.get(address)
        if tile is None:
            tile = self._old.pop(address, None)
            if tile is None:
                return None
            self._keep(address, tile)
        layer = tile.level.layer
        return tile if publication.layers.get(layer.identifier) is layer else None

    def remember(self, address: tuple[str, str], tile: KnownTile) -> None:
        """Remember what an address means, if it is not asked for by this once only.

        Strangers choose the addresses, so their number is bounded.
        """
        number = hash(address)
        if number in self._seen:
            self._keep(address, tile)
            return
        if len(self._seen) >= _MOST_SEEN:
            self._seen.clear()
        self._seen.add(number)

    def _keep(self, address: tuple[str, str], tile: KnownTile) -> None:
        if len(self._young) >= _MOST:
            self._old, self._young = self._young, {}
        self._young[address] = tile

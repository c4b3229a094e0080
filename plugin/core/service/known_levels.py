"""KnownLevels: remembers how addresses were understood, but for their row and column."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Optional

from ..layer.published import Publication
from .wmts_wanted import WantedLevel

__all__ = ["KnownLevels"]

_MOST = 4096


class KnownLevels:
    """What requests mean, by whatever they have in common; many threads use it at once.

    A client asks for the tiles of a level by addresses that differ in two numbers only, so that
    the rest of them need not be understood again. A layer that was replaced is not remembered.
    """

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._levels: dict[Hashable, WantedLevel] = {}

    def find(self, key: Hashable, publication: Publication) -> Optional[WantedLevel]:
        """Return what such a request meant, if that is still published."""
        level = self._levels.get(key)
        if level is None or publication.layers.get(level.layer.identifier) is not level.layer:
            return None
        return level

    def remember(self, key: Hashable, level: WantedLevel) -> None:
        """Remember what a request meant. Strangers choose the keys, so their number is bounded."""
        if len(self._levels) >= _MOST:
            self._levels = {}
        self._levels[key] = level

"""Change: what is to be done at one place of a cache file."""

from __future__ import annotations

from typing import NamedTuple, Optional

from ...tile import Tile
from ..kept import Kept

__all__ = ["Change"]

_PAGE = 4096
_BESIDE_THE_BYTES = 600


class Change(NamedTuple):
    """An answer to keep, whether it only renews what is kept, a use to note, a pin to set."""

    kept: Optional[Kept] = None
    is_renewal: bool = False
    used: Optional[float] = None
    pin: bool = False

    @property
    def size(self) -> int:
        """How many bytes it may take in memory and in the file, in whole pages of SQLite."""
        tile = self.kept.answer if self.kept is not None else None
        body = len(tile.body) if isinstance(tile, Tile) else 0
        return -(-(body + _BESIDE_THE_BYTES) // _PAGE) * _PAGE

    def followed_by(self, later: Change) -> Change:
        """Return the one change that does what both do."""
        is_renewal = later.is_renewal and (self.kept is None or self.is_renewal)
        used = self.used if later.used is None else later.used
        if later.kept is None:
            return self._replace(used=used, pin=self.pin or later.pin)
        return Change(later.kept, is_renewal, used, self.pin or later.pin)

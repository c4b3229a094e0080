"""What a store keeps of an answer, and the protocol of such stores."""

from __future__ import annotations

from typing import NamedTuple, Optional, Protocol

from ..tile import Answer, TileRequest

__all__ = ["Kept", "TileStore"]

_CLOCK_SLACK = 60.0
_LONGEST_SECONDS = 365 * 86400.0


class Kept(NamedTuple):
    """An answer, whose `expires` is set, and when it came (seconds since the epoch)."""

    answer: Answer
    fetched: float

    def is_fresh(self, now: float) -> bool:
        """Tell whether it may be given without asking.

        What came in the future came before somebody set the clock back: its age is not known, and
        it is asked for again, lest it stays until the clock is there once more.
        """
        expires = self.answer.expires
        if expires is None or self.fetched > now + _CLOCK_SLACK:
            return False
        return now < min(expires, self.fetched + _LONGEST_SECONDS)


class TileStore(Protocol):
    """Keeps the answers of one layer; it may forget any of them, and never fails or waits long."""

    def get(self, request: TileRequest) -> Optional[Kept]:
        """Return what is kept, be it still good or not."""
        ...

    def put(self, request: TileRequest, kept: Kept, *, is_renewal: bool = False) -> None:
        """Keep this in place of what was kept; a renewal has the same body as that."""
        ...

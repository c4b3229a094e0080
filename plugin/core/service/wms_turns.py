"""MapTurns: lets only as many maps be drawn at a time as there is memory for."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from ..errors import Fault, RequestRefused

__all__ = ["MapTurns"]

_MEMORY = 400 << 20
_BYTES_A_PIXEL = 10
"""What a map takes from its beginning to its end, as measured."""

_PIECES = 6
"""How many pieces of maps are drawn at a time; a large one takes some 90 MB."""


class MapTurns:
    """Turns for drawing, by the `memory` in bytes that maps may take together, and by `pieces`.

    Who has to wait for longer than `seconds` to begin a map is refused. A turn for a piece is not
    kept while tiles are waited for, so that a slow remote holds up no other layer's maps.
    """

    def __init__(self, memory: int = _MEMORY, seconds: float = 15.0, pieces: int = _PIECES) -> None:
        """Nobody draws yet."""
        self._memory = memory
        self._free = memory
        self._seconds = seconds
        self._ended = threading.Condition()
        self._pieces = threading.BoundedSemaphore(pieces)

    @contextlib.contextmanager
    def turn(self, width: int, height: int) -> Iterator[None]:
        """Wait for a turn to make a map of this size in pixels.

        Raises:
            RequestRefused: there are too many others.
        """
        share = min(_BYTES_A_PIXEL * width * height, self._memory)
        with self._ended:
            if not self._ended.wait_for(lambda: share <= self._free, self._seconds):
                text = "Too many maps are being drawn; ask again, or for smaller ones."
                raise RequestRefused(503, Fault("", "", text))
            self._free -= share
        try:
            yield
        finally:
            with self._ended:
                self._free += share
                self._ended.notify_all()

    @contextlib.contextmanager
    def piece(self) -> Iterator[None]:
        """Wait for a turn to draw a piece of a map, whose tiles are there."""
        with self._pieces:
            yield

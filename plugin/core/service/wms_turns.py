"""MapTurns: lets only as many maps be drawn at a time as there is memory for."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from ..errors import Fault, RequestRefused

__all__ = ["MapTurns"]

_MEMORY = 768 << 20
_DRAWING, _KEEPING = 90, 10
"""Bytes a pixel of a map takes, as measured: in the piece that is drawn, and in the whole map."""

_PIECE = 1024 * 1024
"""Pixels of the largest piece that is drawn at once."""


class MapTurns:
    """Turns for drawing, by the `memory` in bytes that they may take together.

    Who has to wait for longer than `seconds` is refused.
    """

    def __init__(self, memory: int = _MEMORY, seconds: float = 15.0) -> None:
        """Nobody draws yet."""
        self._memory = memory
        self._free = memory
        self._seconds = seconds
        self._ended = threading.Condition()

    @contextlib.contextmanager
    def turn(self, width: int, height: int) -> Iterator[None]:
        """Wait for a turn to draw a map of this size in pixels.

        Raises:
            RequestRefused: there are too many others.
        """
        share = min(_bytes_for(width * height), self._memory)
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


def _bytes_for(pixels: int) -> int:
    return _DRAWING * min(pixels, _PIECE) + _KEEPING * pixels

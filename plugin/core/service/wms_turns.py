"""LargeMaps: lets few large maps be drawn at a time, since each may take 200 MB."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from ..errors import Fault, RequestRefused

__all__ = ["LargeMaps"]

_LARGE = 2048 * 2048
"""Pixels from which a map is large."""


class LargeMaps:
    """Turns for drawing; who has to wait for longer than `seconds` is refused."""

    def __init__(self, at_once: int = 2, seconds: float = 15.0) -> None:
        """Nobody draws yet."""
        self._free = threading.BoundedSemaphore(at_once)
        self._seconds = seconds

    @contextlib.contextmanager
    def turn(self, width: int, height: int) -> Iterator[None]:
        """Wait for a turn to draw a map of this size in pixels; small ones need none.

        Raises:
            RequestRefused: there are too many others.
        """
        if width * height <= _LARGE:
            yield
            return
        if not self._free.acquire(timeout=self._seconds):
            text = "Too many large maps are being drawn; ask again, or for smaller ones."
            raise RequestRefused(503, Fault("", "", text))
        try:
            yield
        finally:
            self._free.release()

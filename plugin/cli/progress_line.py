"""ProgressLine: how far a job is, on a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

__all__ = ["ProgressLine"]


class ProgressLine:
    """The last line of a terminal, written again and again; on anything else there is none."""

    def __init__(self, name: str, stream: TextIO = sys.stderr) -> None:
        """Nothing is written yet."""
        self._name = name
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._width = 0

    def show(self, words: str) -> None:
        """Show how far it is."""
        self._write(f"{self._name}: {words}")

    def clear(self) -> None:
        """Leave an empty line behind."""
        self._write("")
        if self._is_terminal:
            self._stream.write("\r")
            self._stream.flush()

    def _write(self, text: str) -> None:
        if self._is_terminal:
            self._stream.write(f"\r{text.ljust(self._width)}")
            self._stream.flush()
            self._width = len(text)

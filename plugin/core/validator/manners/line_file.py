"""A file of JSON lines that only grows, and only by whole lines.

The first line says what the file is. A line is written at once: a process that is killed leaves
half of one at the worst, which whoever opens the file next cuts off. Another file is never changed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from io import FileIO
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ...errors import SetupError
from ...sentence import sentence
from .journal_lines import line_of, parsed

__all__ = ["Line", "LineFile", "open_lines"]

_LONGEST_LINE = 8 << 20
_O_BINARY = getattr(os, "O_BINARY", 0)


class Line(NamedTuple):
    """Where a line stands, in bytes, and how long it is."""

    offset: int
    length: int


class LineFile:
    """An open file of lines; `open_lines` opens one. Not for several threads."""

    def __init__(self, file: FileIO, most_bytes: int) -> None:
        """Keep the open file, which is to have no more than so many bytes."""
        self._file: Optional[FileIO] = file
        self._most_bytes = most_bytes

    def lines(self) -> Iterator[tuple[Line, dict[str, Any]]]:
        """Yield where each whole line is and what it holds, the first left out; damaged ones not.

        Raises:
            OSError: the file cannot be read.
        """
        if self._file is None:
            return
        with open(self._file.fileno(), "rb", closefd=False) as reader:
            reader.seek(0)
            offset = len(reader.readline(_LONGEST_LINE))
            while line := reader.readline(_LONGEST_LINE):
                value = parsed(line)
                if value:
                    yield Line(offset, len(line)), value
                offset += len(line)

    def read(self, line: Line) -> dict[str, Any]:
        """Return what a line holds; nothing if it cannot be read."""
        if self._file is None:
            return {}
        try:
            self._file.seek(line.offset)
            return parsed(self._file.read(line.length))
        except OSError:
            return {}

    def append(self, value: Mapping[str, Any]) -> Optional[Line]:
        """Write a line; None: the file is full, or it, or the disk, failed."""
        if self._file is None:
            return None
        line = line_of(value)
        try:
            end = self._file.seek(0, os.SEEK_END)
            if end + len(line) > self._most_bytes:
                return None
            if self._file.write(line) == len(line):
                return Line(end, len(line))
            self._file.truncate(end)  # half a line would spoil the next one
        except OSError:
            self.close()
        return None

    def is_full_for(self, value: Mapping[str, Any]) -> bool:
        """Tell whether a line would make the file larger than it may be."""
        try:
            end = 0 if self._file is None else self._file.seek(0, os.SEEK_END)
        except OSError:
            return False
        return end + len(line_of(value)) > self._most_bytes

    def close(self) -> None:
        """Close the file; nothing is read or written any more."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        self._file = None


def open_lines(path: Path, head: Mapping[str, Any], most_bytes: int) -> LineFile:
    """Open the file that begins with `head`; one that is missing or empty is begun.

    `head["kind"]` and `head["version"]` say what it is, the rest what it is about.

    Raises:
        SetupError: it cannot be opened, is another file, or about something else.
    """
    try:
        if path.exists() and not path.is_file():  # to read a pipe or device may never end
            raise SetupError(sentence("{path} is not a file", path=path))
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | _O_BINARY
        file = FileIO(os.open(path, flags, 0o600), "r+")
        try:
            _begin(file, path, head)
        except BaseException:
            file.close()
            raise
    except OSError as exc:
        raise SetupError(
            sentence("{path} cannot be used: {reason}", path=path, reason=exc.strerror or exc)
        ) from exc
    return LineFile(file, most_bytes)


def _begin(file: FileIO, path: Path, head: Mapping[str, Any]) -> None:
    """Write the first line, or check it and cut off half a line at the end."""
    ours = line_of(head)
    file.seek(0)
    found = file.read(len(ours) + (1 << 16))
    if ours.startswith(found) and len(found) < len(ours):  # empty, or killed while it was begun
        file.truncate(0)
        if file.write(ours) != len(ours):
            raise SetupError(sentence("{path} cannot be written: the disk is full", path=path))
        return
    first = parsed(found.partition(b"\n")[0])
    if any(first.get(name) != head[name] for name in ("kind", "version")):
        raise SetupError(sentence("{path} is another file, and is left as it is", path=path))
    for name, value in head.items():
        if first.get(name) != value:
            raise SetupError(
                sentence(
                    "{path} is about another {name}: {found:.200}",
                    path=path,
                    name=name,
                    found=str(first.get(name)),
                )
            )
    _cut_half_line(file)


def _cut_half_line(file: FileIO) -> None:
    end = file.seek(0, os.SEEK_END)
    start = max(0, end - _LONGEST_LINE)
    file.seek(start)
    tail = file.read(end - start)
    whole = start + tail.rfind(b"\n") + 1
    if start < whole < end:
        file.truncate(whole)

"""Looking into a folder z/x/y.ext: a quick look that lists a few folders, and the whole survey."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, Optional

from ..grid.limits import Limits, union_of_limits
from ..image.media_types import MEDIA_TYPES

__all__ = ["Glance", "glance", "is_inside", "level_folders", "survey_level"]

_NUMBER = re.compile(r"(0|[1-9][0-9]{0,9})\Z")
_TILE_NAME = re.compile(r"(0|[1-9][0-9]{0,9})\.([A-Za-z]{3,4})\Z")
_LEVELS = range(32)
_MOST_NAMES = 1000
_COLUMNS_LOOKED_INTO = 3


class Glance(NamedTuple):
    """What a quick look at some tiles found.

    `seen` holds rows and columns of them by level, rows as the files count them; `extensions` are
    those in use as they are written, the most frequent first; `example` is one of the files.
    """

    seen: Mapping[int, Limits]
    extensions: tuple[str, ...]
    example: str


def level_folders(root: str) -> Mapping[int, str]:
    """Return the folders of the levels: those whose name is a number, in order."""
    levels = {
        int(entry.name): entry.path
        for entry in _entries(root)
        if _NUMBER.match(entry.name) and int(entry.name) in _LEVELS and _is_folder(entry, root)
    }
    return dict(sorted(levels.items()))


def glance(root: str, folders: Mapping[int, str]) -> Glance:
    """Look at the first columns of each level and at some tiles in them.

    However many tiles there are, this reads the beginning of four folders a level.
    """
    seen: dict[int, Limits] = {}
    counts: dict[str, int] = {}
    example = ""
    for level, folder in folders.items():
        columns = sorted(itertools.islice(_columns(root, folder), _MOST_NAMES))
        found = []
        for column, path in _spread(columns):
            tiles = list(itertools.islice(_tiles(root, path), _MOST_NAMES))
            for row, extension, name in tiles:
                found.append(Limits(row, row, column, column))
                counts[extension] = counts.get(extension, 0) + 1
                example = example or name
        if found:
            all_columns = Limits(found[0].min_row, found[0].max_row, columns[0][0], columns[-1][0])
            seen[level] = union_of_limits([*found, all_columns])
    ranked = tuple(sorted(counts, key=lambda extension: -counts[extension]))
    return Glance(seen, ranked, example)


def survey_level(
    root: str, folder: str, extensions: tuple[str, ...], is_cancelled: Callable[[], bool]
) -> Optional[Limits]:
    """Return rows and columns of all tiles of a level, rows as the files count them."""
    found: list[Limits] = []
    for column, path in _columns(root, folder):
        if is_cancelled():
            break
        rows = [row for row, extension, _ in _tiles(root, path) if extension in extensions]
        if rows:
            found.append(Limits(min(rows), max(rows), column, column))
    return union_of_limits(found) if found else None


def is_inside(path: str, root: str) -> bool:
    """Tell whether a path, its links followed, lies in `root` (itself without links)."""
    real = os.path.realpath(path)
    return real.startswith(root) and (
        root.endswith(os.sep) or real[len(root) : len(root) + 1] == os.sep
    )


def _columns(root: str, folder: str) -> Iterator[tuple[int, str]]:
    for entry in _entries(folder):
        if _NUMBER.match(entry.name) and _is_folder(entry, root):
            yield int(entry.name), entry.path


def _tiles(root: str, folder: str) -> Iterator[tuple[int, str, str]]:
    """Yield row, extension and path of each tile in a column's folder."""
    for entry in _entries(folder):
        found = _TILE_NAME.match(entry.name)
        if found and found[2].lower() in MEDIA_TYPES and _is_file(entry, root):
            yield int(found[1]), found[2], entry.path


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        return  # gone or not readable: nothing to see there


def _is_folder(entry: os.DirEntry[str], root: str) -> bool:
    return _is_dir(entry) and not _leads_out(entry, root)


def _is_file(entry: os.DirEntry[str], root: str) -> bool:
    return not _is_dir(entry) and not _leads_out(entry, root)


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _leads_out(entry: os.DirEntry[str], root: str) -> bool:
    return entry.is_symlink() and not is_inside(entry.path, root)


def _spread(columns: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the first, the middle and the last of some columns."""
    if len(columns) <= _COLUMNS_LOOKED_INTO:
        return columns
    return [columns[0], columns[len(columns) // 2], columns[-1]]

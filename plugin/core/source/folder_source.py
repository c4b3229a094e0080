"""A folder of tiles, z/x/y.ext, as a tile source."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Optional

from ..errors import ImageError, TileDamaged, TileUnavailable
from ..grid.tile_matrix import TileMatrix
from ..image.media_types import VECTOR_TILE, is_gzip, media_type_of
from ..image.structure import check_image
from ..sentence import sentence
from ..tile import Absent, Answer, Tile, TileRequest
from .folder_listing import is_inside

__all__ = ["FolderLevel", "FolderSource", "long_path"]

_MOST_BYTES = 64 << 20
_OUTSIDE = Absent("outside the tile matrix")
_NOTHING = Absent("there is no such file")
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without O_NONBLOCK, opening a named pipe would wait for ever."""


class FolderLevel(NamedTuple):
    """A tile matrix and the folder that holds its tiles."""

    matrix: TileMatrix
    path: str


class FolderSource:
    """The tiles of a folder. `root` is a real path; links that lead out of it lead nowhere.

    Paths are put together from whole numbers only. A tile's ETag is the file's size and time.
    """

    is_local = True

    def __init__(
        self,
        root: str,
        levels: Mapping[str, FolderLevel],
        extensions: tuple[str, ...],
        *,
        rows_from_top: bool,
    ) -> None:
        """Keep the root, the levels by tile matrix identifier, and the extensions in use."""
        self._root = root
        self._levels = levels
        self._extensions = extensions
        self._rows_from_top = rows_from_top

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent if there is no file, or an empty one that is being written.

        Raises:
            TileUnavailable: the file cannot be read, or the folder is gone.
            TileDamaged: the file is no picture, or not a whole one.
        """
        start = self._start_of_path(request)
        if start is None:
            return _OUTSIDE
        for extension in self._extensions:
            found = self._read(start + extension)
            if found is not None:
                return found
        if not os.path.isdir(self._root):
            raise TileUnavailable(
                sentence("the folder {path} is gone", path=os.path.basename(self._root))
            )
        return _NOTHING

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        """Tell whether the tile's file has the size and time that it had."""
        start = self._start_of_path(request)
        for extension in self._extensions if start else ():
            try:
                return _etag(os.stat(f"{start}{extension}")) == known.etag
            except FileNotFoundError:
                continue
            except OSError:
                return False
        return False

    def _start_of_path(self, request: TileRequest) -> Optional[str]:
        """Return the path of a tile up to its extension, or None outside of the matrix."""
        level = self._levels.get(request.matrix)
        if level is None:
            return None
        matrix, column, row = level.matrix, request.column, request.row
        if not (0 <= column < matrix.width and 0 <= row < matrix.height):
            return None
        stored = row if self._rows_from_top else matrix.flipped(row)
        return f"{level.path}{os.sep}{column:d}{os.sep}{stored:d}."

    def _read(self, path: str) -> Optional[Tile]:
        try:
            facts = os.stat(path)
            if not stat.S_ISREG(facts.st_mode) or not is_inside(path, self._root):
                return None
            file = os.open(path, os.O_RDONLY | _BINARY)
            with os.fdopen(file, "rb", buffering=0) as opened:
                facts = os.fstat(file)
                body = opened.read(min(facts.st_size, _MOST_BYTES) + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as exc:
            if exc.errno == errno.ELOOP:
                return None
            raise TileUnavailable(
                sentence(
                    "{path} cannot be read: {reason}", path=self._shown(path), reason=exc.strerror
                )
            ) from exc
        if not body:
            return None
        return _tile(self._shown(path), body, facts)

    def _shown(self, path: str) -> str:
        """Return the path as clients may read it: any website may be one of them."""
        return os.path.basename(self._root) + path[len(self._root) :]


def _tile(shown: str, body: bytes, facts: os.stat_result) -> Tile:
    media_type = media_type_of(body)
    if len(body) > _MOST_BYTES:
        raise TileDamaged(
            sentence("{path} is larger than {most} MB", path=shown, most=_MOST_BYTES >> 20)
        )
    if media_type != VECTOR_TILE:
        try:
            check_image(body)
        except ImageError as exc:
            raise TileDamaged(sentence("{path}: {reason}", path=shown, reason=exc)) from exc
    encoding = "gzip" if media_type == VECTOR_TILE and is_gzip(body) else ""
    return Tile(body, media_type, encoding, _etag(facts), facts.st_mtime)


def _etag(facts: os.stat_result) -> str:
    return f"{facts.st_size:x}-{facts.st_mtime_ns:x}"


def long_path(path: Path, *, windows: bool = os.name == "nt") -> str:
    """Return the absolute path in the form that Windows lets be longer than 260 characters.

    https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation
    """
    text = os.fspath(path.absolute())
    if not windows or text.startswith("\\\\?\\"):
        return text
    return f"\\\\?\\UNC{text[1:]}" if text.startswith("\\\\") else f"\\\\?\\{text}"

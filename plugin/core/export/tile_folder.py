"""TileFolder: exported tiles as a seeding job sees them."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ..cache.kept import Kept
from ..errors import ImageError, TileUnavailable
from ..image.media_types import VECTOR_TILE, extension_of
from ..image.plain_tile import plain_tile
from ..image.structure import check_image
from ..sentence import sentence
from ..tile import Absent, Answer, Tile, TileRequest, TileSource
from .files import WholeFiles

__all__ = ["Sample", "TileFolder"]


class TileFolder:
    """Keeps the tiles of `source` at `root`/matrix/row/column.extension (a `SeedTarget`).

    `names` says what the matrices' folders are called. Tiles older than `since` (seconds since the
    epoch) are replaced. Once `most_bytes` are written, nothing more is.
    """

    def __init__(
        self,
        source: TileSource,
        files: WholeFiles,
        root: Path,
        names: Mapping[str, str],
        media_type: str,
        *,
        since: float = 0.0,
        most_bytes: float = float("inf"),
    ) -> None:
        """Keep what is written, and where."""
        self.root = root
        self.media_type = media_type
        self.sampled: dict[tuple[str, int, int], Answer] = {}
        self._source = source
        self._files = files
        self._names = names
        self._since = since
        self._room = most_bytes
        self._problem = ""
        self._lock = threading.Lock()

    @property
    def problem(self) -> str:
        """Why no tiles are written any more, as a sentence, or an empty text."""
        return self._problem

    def path(self, request: TileRequest) -> Path:
        """Return the file of a tile."""
        row = self.root / self._names[request.matrix] / str(request.row)
        return row / f"{request.column}.{extension_of(self.media_type)}"

    def kept(self, request: TileRequest) -> Optional[Kept]:
        """Return the tile that is there, unless it is damaged."""
        path = self.path(request)
        try:
            body, modified = path.read_bytes(), path.stat().st_mtime
        except OSError:
            return None
        if not _is_whole(body, self.media_type):
            return None
        return Kept(Tile(body, self.media_type), modified)

    def is_fresh(self, kept: Kept) -> bool:
        """Tell whether the tile may stay as it is."""
        return kept.fetched >= self._since

    def fetched(self, request: TileRequest) -> Answer:
        """Return the tile as a client would get it, and write nothing.

        Raises:
            TileError: it could not be had.
        """
        return self._source.tile(request)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, and write it; of one that does not exist nothing is left.

        Raises:
            TileError: it could not be had, or not be written.
        """
        if self._problem:
            raise TileUnavailable(self._problem)
        with self._lock:
            answer = self.sampled.pop(request[:3], None)
        if answer is None:
            answer = self._source.tile(request)
        if isinstance(answer, Tile) and answer.stale:
            return answer  # which counts as a tile that could not be had
        path = self.path(request)
        try:
            if isinstance(answer, Absent):
                with contextlib.suppress(FileNotFoundError):
                    path.unlink()
                return answer
            body = plain_tile(answer).body  # a web server does not know that a file is gzip
            self._count(len(body))
            self._files.write(path, body)
        except OSError as exc:
            self._problem = sentence(
                "{path} cannot be written: {reason}", path=path, reason=exc.strerror or exc
            )
            raise TileUnavailable(self._problem) from exc
        # It is a file now, whatever its source said of how long it may be kept.
        return answer._replace(body=body, encoding="", stale_seconds=None)

    def pin(self, request: TileRequest) -> None:
        """Do nothing: files stay."""

    def settle(self, seconds: float) -> bool:
        """Say that all is on disk."""
        return True

    def _count(self, size: int) -> None:
        with self._lock:
            self._room -= size
            if self._room < 0:
                self._problem = sentence("the tiles take more room than the export may")
        if self._problem:
            raise TileUnavailable(self._problem)


class Sample:
    """A look at what tiles will take (a `SeedTarget`): they are remembered, and not written yet."""

    problem = ""

    def __init__(self, folder: TileFolder) -> None:
        """Look at the tiles of a folder."""
        self._folder = folder
        self.kept, self.is_fresh = folder.kept, folder.is_fresh
        self.pin, self.settle = folder.pin, folder.settle

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile.

        Raises:
            TileError: it could not be had.
        """
        answer = self._folder.fetched(request)
        self._folder.sampled[request[:3]] = answer
        return answer


def _is_whole(body: bytes, media_type: str) -> bool:
    if media_type == VECTOR_TILE:
        return bool(body)
    try:
        check_image(body)
    except ImageError:
        return False
    return True

"""What every room speaks: tile requests, tiles, absence, and the tile source protocol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional, Protocol, Union, runtime_checkable

__all__ = ["Absent", "Answer", "Closable", "Tile", "TileRequest", "TileSource"]

_NO_DIMENSIONS: Mapping[str, str] = {}


class TileRequest(NamedTuple):
    """One tile of one tile matrix set, counted from the top left.

    `matrix` is the tile matrix's identifier, `deadline` a time of `time.monotonic()` after which
    nobody waits for the tile any more (None: no limit).
    """

    matrix: str
    column: int
    row: int
    dimensions: Mapping[str, str] = _NO_DIMENSIONS
    deadline: Optional[float] = None


class Tile(NamedTuple):
    """The bytes of a tile and what is known of them.

    `media_type` is the image's own (`image/png`), `encoding` the Content-Encoding of the bytes
    (`gzip` for most vector tiles, else empty). `etag` is an opaque text without quotes that changes
    with the bytes; `modified` and `expires` are seconds since the epoch (UTC).
    """

    body: bytes
    media_type: str
    encoding: str = ""
    etag: str = ""
    modified: Optional[float] = None
    expires: Optional[float] = None
    stale: bool = False


class Absent(NamedTuple):
    """There is no such tile, and the source is sure of it. `reason` is for people.

    `expires` (seconds since the epoch) says how long that may be believed.
    """

    reason: str
    expires: Optional[float] = None


Answer = Union[Tile, Absent]


class TileSource(Protocol):
    """Answers a tile request; many threads ask at once.

    A cache is a tile source, a limit is a tile source: sources nest.
    """

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent if there is none.

        Raises:
            TileError: the tile could not be had (it may exist).
        """
        ...


@runtime_checkable
class Closable(Protocol):
    """A source that holds files or connections open."""

    def close(self) -> None:
        """Let go of what is not in use; the next question may take it up again."""
        ...

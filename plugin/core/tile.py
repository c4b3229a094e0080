"""What every room speaks: tile requests, tiles, absence, and the tile source protocol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional, Protocol, Union, runtime_checkable

__all__ = [
    "Absent",
    "Answer",
    "Closable",
    "FeatureInfo",
    "FeatureInfoSource",
    "InfoRequest",
    "LocalSource",
    "PromptSource",
    "RevalidatingSource",
    "Tile",
    "TileRequest",
    "TileSource",
]

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
    with the bytes; `modified` and `expires` are seconds since the epoch (UTC). `stale` says that it
    has expired and stands in for one that could not be had.

    `validator` is the remote's own ETag as it was sent, by which it can be asked whether the tile
    has changed. `stale_seconds` says how long after `expires` the tile may stand in for one that
    cannot be had, where that is known: 0 says never, and that it may not be kept for it.
    """

    body: bytes
    media_type: str
    encoding: str = ""
    etag: str = ""
    modified: Optional[float] = None
    expires: Optional[float] = None
    stale: bool = False
    validator: str = ""
    stale_seconds: Optional[float] = None


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
class RevalidatingSource(Protocol):
    """A source that can say that a tile has not changed, at less cost than fetching it again."""

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return what `tile` would return; if that is `known`, its body with dates of today.

        Raises:
            TileError: the tile could not be had (`known` may still be right).
        """
        ...


@runtime_checkable
class Closable(Protocol):
    """A source that holds files or connections open."""

    def close(self) -> None:
        """Let go of what is not in use; the next question may take it up again."""
        ...


class InfoRequest(NamedTuple):
    """What is asked at one pixel of a tile: `i` from the left and `j` from the top, both from 0."""

    tile: TileRequest
    i: int
    j: int
    info_format: str


class FeatureInfo(NamedTuple):
    """What is known of the features at a place, as a document of some media type."""

    body: bytes
    media_type: str


class FeatureInfoSource(Protocol):
    """A source that knows what lies at a pixel of its tiles; many threads ask at once."""

    def feature_info(self, request: InfoRequest) -> FeatureInfo:
        """Return what is known of the features there.

        Raises:
            TileError: it could not be had.
        """
        ...


@runtime_checkable
class PromptSource(Protocol):
    """A source that knows which answers it can give without anybody noticing that he waited."""

    def at_once(self, request: TileRequest) -> Optional[Answer]:
        """Return what `tile` would, if that takes well under a millisecond; else None."""
        ...


@runtime_checkable
class LocalSource(Protocol):
    """A source whose tiles lie on this computer, or that converts or keeps those of such a one."""

    @property
    def is_local(self) -> bool:
        """Whether they do, where that depends on another source."""
        ...

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        """Tell whether `tile` would return `known`, as it did at the moment `since`.

        That is a time of `time.monotonic()`. It may look at a file, no more; if in doubt, False.
        """
        ...

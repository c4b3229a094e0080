"""Everything that was found out about a service, as one value for reports and screens."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from ..grid.limits import Limits
from ..sentence import NO_WORDS, Sentence
from .finding import Finding

__all__ = [
    "Availability",
    "ClientVerdict",
    "Evidence",
    "Judgement",
    "LayerTruth",
    "LevelTruth",
    "Outcome",
    "Presence",
    "SampleTile",
    "SeenTile",
]


class Availability(NamedTuple):
    """The share of a sample of legal requests that were answered with a right tile.

    `low` and `high` are the ends of the 95 % confidence interval of the share (Wilson's). An empty
    tile matrix stands for all of the layer's, an empty layer for the whole service.
    """

    layer: str
    tile_matrix_set: str
    tile_matrix: str
    asked: int
    right: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The part of the requests that were answered rightly, 0 to 1."""
        return self.right / self.asked if self.asked else 0.0


class Presence(enum.Enum):
    """What one answer says of a tile."""

    TILE = "tile"
    ABSENT = "absent"
    """404, 204, an exception report that says so, an empty body."""
    BLANK = "blank"
    """A picture of one colour, or wholly transparent."""
    PLACEHOLDER = "placeholder"
    """The "no data" picture that is sent everywhere, or a redirect to one."""
    FAILED = "failed"
    """Time-out, 5xx, 403, something that is no picture."""


class SeenTile(NamedTuple):
    """A tile that was asked for; rows count from the top."""

    column: int
    row: int
    presence: Presence


class LevelTruth(NamedTuple):
    """Where one tile matrix really has tiles.

    `limits` is None if no tile was found. `is_exact` says that every edge was closed in on from
    both sides; `doubt` says in words what remains uncertain, and is empty if nothing does.
    `declared` are the limits of the document, the whole matrix where it has none. `is_missing`
    says that the service does not know the level at all. `is_finished` is False if the judge was
    stopped before the level was looked at to the end.
    """

    tile_matrix: str
    declared: Limits
    limits: Optional[Limits]
    is_exact: bool
    is_missing: bool = False
    doubt: Sentence = NO_WORDS
    requests: int = 0
    seen: tuple[SeenTile, ...] = ()
    is_finished: bool = True

    @property
    def is_settled(self) -> bool:
        """Whether it was looked at to the end, and every answer said something of a tile.

        Then the limits are wide enough to be published, though irregular coverage may leave doubt.
        """
        return self.is_finished and all(one.presence is not Presence.FAILED for one in self.seen)


class Evidence(NamedTuple):
    """What a probe asked and saw, in one sentence, and whether it found what it looked for."""

    found: bool
    text: Sentence
    requests: int = 0


class LayerTruth(NamedTuple):
    """Where a layer really has tiles, in one of its tile matrix sets, from the coarsest level.

    `unfinished` says why not every level was looked at; it is empty if all were.
    """

    layer: str
    tile_matrix_set: str
    levels: tuple[LevelTruth, ...]
    rows_from_bottom: Evidence = Evidence(False, NO_WORDS)
    axes_swapped: Evidence = Evidence(False, NO_WORDS)
    unfinished: Sentence = NO_WORDS

    @property
    def useful(self) -> tuple[str, str]:
        """Identifiers of the first and the last level with tiles; empty if there is none."""
        found = [level.tile_matrix for level in self.levels if level.limits is not None]
        return (found[0], found[-1]) if found else ("", "")


class Outcome(enum.Enum):
    """What a client does with a layer."""

    SHOWS = "shows"
    SHOWS_WRONGLY = "shows wrongly"
    SHOWS_NOTHING = "shows nothing"


class ClientVerdict(NamedTuple):
    """What one client makes of one layer, and why."""

    client: str
    layer: str
    outcome: Outcome
    why: Sentence = NO_WORDS


class SampleTile(NamedTuple):
    """A tile of the service for people to look at."""

    layer: str
    tile_matrix_set: str
    tile_matrix: str
    column: int
    row: int
    media_type: str
    body: bytes


@dataclass(frozen=True)
class Judgement:
    """What was found out about the service at `url`.

    `judged_at` is seconds since the epoch, `seconds` how long it took, `requests` how many were
    made. `unfinished` says why not everything was looked at; it is empty if all was. `is_spent`
    says that it ended so because all requests that were allowed were made.
    """

    url: str
    title: str
    judged_at: float
    seconds: float = 0.0
    requests: int = 0
    layers: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    availability: tuple[Availability, ...] = ()
    truth: tuple[LayerTruth, ...] = ()
    clients: tuple[ClientVerdict, ...] = ()
    samples: tuple[SampleTile, ...] = field(default=(), repr=False)
    unfinished: Sentence = NO_WORDS
    is_spent: bool = False

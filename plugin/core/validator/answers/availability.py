"""Which share of the tiles that may be asked for are to be had: measured as a monitor does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Optional

from ...errors import JudgingStopped
from ...sentence import NO_WORDS, Sentence, sentence_of
from ..asking import Asker, Reply
from ..judgement import Availability, SampleTile
from ..subject import Subject
from .right_tile import Looked, look_at
from .samples import Place, address_of, box_limits
from .strata import Stratum, drawn, strata_of
from .wilson import wilson

__all__ = ["Probe", "Study", "measured"]

_MOST_SAMPLES = 24
_LARGEST_SAMPLE = 1 << 18
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")


class Probe(NamedTuple):
    """One tile that was asked for, and what came; `in_box` is None if that cannot be known."""

    stratum: Stratum
    place: Place
    url: str
    looked: Looked
    seconds: float
    in_box: Optional[bool] = None


class Study(NamedTuple):
    """What a sample of legal requests gave.

    `weighted` is the share if every level counts by its number of tiles, so that it is nearly that
    of the deepest; the total of `availability` counts all levels alike. `stopped` says why it ended
    before its time. `samples` are right tiles, for people to look at.
    """

    probes: tuple[Probe, ...]
    availability: tuple[Availability, ...]
    weighted: float
    samples: tuple[SampleTile, ...] = ()
    stopped: Sentence = NO_WORDS

    @property
    def total(self) -> Availability:
        """The availability of the whole service."""
        return self.availability[0]


def measured(
    subject: Subject,
    asker: Asker,
    count: int = 100,
    seed: int = 1,
    layers: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Study:
    """Ask for `count` tiles that the document allows, of all layers and levels.

    The same seed asks the same of the same document. `progress(done, total)` is told each request.
    It never fails: if it is stopped, or no request is left, it tells what was seen until then.
    """
    probes: list[Probe] = []
    samples: list[SampleTile] = []
    stopped = NO_WORDS
    wanted = list(drawn(strata_of(subject.document, layers), count, seed)) if count else []
    try:
        for done, (stratum, place) in enumerate(wanted, 1):
            url = address_of(subject.document, place)
            if url:
                reply = asker.ask(url)
                probes.append(_probe(stratum, place, reply))
                _keep_sample(samples, probes[-1], reply)
            progress(done, len(wanted))
    except JudgingStopped as exc:
        stopped = sentence_of(exc)
    return Study(
        tuple(probes),
        _shares(_in_order(subject, probes)),
        _weighted(probes),
        tuple(samples),
        stopped,
    )


def _probe(stratum: Stratum, place: Place, reply: Reply) -> Probe:
    looked = look_at(reply, place.media_type, place.matrix)
    in_box: Optional[bool] = None
    if not looked.is_right:
        box = box_limits(stratum.layer, stratum.tile_matrix_set, stratum.matrix)
        in_box = None if box is None else box.contain(place.column, place.row)
    return Probe(stratum, place, reply.url, looked, reply.seconds, in_box)


def _keep_sample(samples: list[SampleTile], probe: Probe, reply: Reply) -> None:
    """Keep a tile for people to look at: one of each level, of those that browsers show."""
    place, known = probe.place, {(one.layer, one.tile_matrix) for one in samples}
    layer, tile_matrix_set, matrix = probe.stratum.key
    if not probe.looked.is_right or (layer, matrix) in known or len(samples) >= _MOST_SAMPLES:
        return
    if reply.media_type in _PICTURES and len(reply.body) <= _LARGEST_SAMPLE:
        samples.append(
            SampleTile(
                layer,
                tile_matrix_set,
                matrix,
                place.column,
                place.row,
                reply.media_type,
                reply.body,
            )
        )


def _in_order(subject: Subject, probes: Sequence[Probe]) -> list[Probe]:
    """Return them in the order of the document's layers."""
    order = {layer.identifier: place for place, layer in enumerate(subject.document.layers)}
    return sorted(probes, key=lambda probe: order[probe.stratum.key[0]])


def _shares(probes: Sequence[Probe]) -> tuple[Availability, ...]:
    """Return the share of all, then of each layer, each followed by those of its levels."""
    by_layer: dict[str, list[Probe]] = defaultdict(list)
    by_level: dict[tuple[str, str, str], list[Probe]] = defaultdict(list)
    for probe in probes:
        by_layer[probe.stratum.key[0]].append(probe)
        by_level[probe.stratum.key].append(probe)
    shares = [_share(("", "", ""), probes)]
    for layer, found in by_layer.items():
        shares.append(_share((layer, "", ""), found))
        shares += [_share(key, by_level[key]) for key in _levels(found)]
    return tuple(shares)


def _levels(probes: Sequence[Probe]) -> list[tuple[str, str, str]]:
    """Return the levels of a layer in the order of its sets, the coarsest first."""
    strata = {probe.stratum.key: probe.stratum for probe in probes}
    return sorted(strata, key=lambda key: (key[1], -strata[key].matrix.cell_size))


def _share(key: tuple[str, str, str], probes: Sequence[Probe]) -> Availability:
    right = sum(probe.looked.is_right for probe in probes)
    low, high = wilson(right, len(probes))
    return Availability(*key, len(probes), right, low, high)


def _weighted(probes: Sequence[Probe]) -> float:
    """Return the share with every level counted by its number of tiles."""
    by_level: dict[tuple[str, str, str], list[Probe]] = defaultdict(list)
    for probe in probes:
        by_level[probe.stratum.key].append(probe)
    weights: Mapping[tuple[str, str, str], int] = {
        key: found[0].stratum.limits.tile_count for key, found in by_level.items()
    }
    whole = sum(weights.values())
    if not whole:
        return 0.0
    parts = (
        weights[key] * sum(probe.looked.is_right for probe in found) / len(found)
        for key, found in by_level.items()
    )
    return sum(parts) / whole

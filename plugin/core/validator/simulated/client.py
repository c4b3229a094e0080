"""A client, and how what it makes of a document becomes one verdict a layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, Optional, Union

from ...capabilities.model import Layer
from ...sentence import Sentence, sentence
from ..judgement import ClientVerdict, LayerTruth, Outcome
from ..subject import Subject
from ..wording import as_sentence
from .belief import Belief, Readings, Refusal
from .ground import Ground, Grounds
from .judging import Look, judged, looked

__all__ = ["Client", "Truth", "verdicts_of"]

Truth = Mapping[tuple[str, str], LayerTruth]
"""Where layers really have tiles, by the identifiers of the layer and of the tile matrix set."""

_LONGEST = 400
_NOT_LISTED = Refusal(sentence("does not find the layer in the document"))


class Client(NamedTuple):
    """A program that loads WMTS layers: its name, and what it makes of a document.

    It cannot read documents that are not well-formed if our reader tells of a repair with one of
    the texts of `minds` in it: the empty text is in all of them. With no text it reads them all.
    """

    name: str
    read: Callable[[Subject], Readings]
    minds: tuple[str, ...] = ("",)

    def verdicts(self, subject: Subject, truth: Optional[Truth] = None) -> Iterator[ClientVerdict]:
        """Yield what the client does with each layer, in the document's order.

        `truth` holds what probes found out; without it the document's own limits and extents count
        as true, as far as our reader takes them.
        """
        return verdicts_of((self,), subject, truth)


def verdicts_of(
    clients: tuple[Client, ...], subject: Subject, truth: Optional[Truth] = None
) -> Iterator[ClientVerdict]:
    """Yield what each client does with each layer, one client after the other.

    Each `why` is a sentence without its beginning, which is the name of the client.
    """
    grounds = Grounds(subject, truth)
    for client in clients:
        readings = _stripped(_not_well_formed(client, subject) or client.read(subject))
        looks = _Looks()
        for layer in subject.document.layers:
            outcome, why = _verdict(readings, layer, grounds, looks)
            yield ClientVerdict(client.name, layer.identifier, outcome, _folded(why))


def _folded(why: Sentence) -> Sentence:
    """Return a text on one line and of bounded length: documents may call things as they like."""
    if len(why) <= _LONGEST and why == " ".join(why.split()):
        return why
    folded = why.changed(lambda text: " ".join(text[:_LONGEST].split()))
    return folded if len(folded) <= _LONGEST else as_sentence(f"{folded[: _LONGEST - 3]}...")


def _not_well_formed(client: Client, subject: Subject) -> Optional[Refusal]:
    if client.minds and subject.body != (bare := subject.body.lstrip()) and bare[:5] == b"<?xml":
        return Refusal(
            sentence("cannot read the document: blanks stand before its XML declaration")
        )
    for note in subject.notes:
        if note.code == "xml-repaired" and any(text in note.text for text in client.minds):
            return Refusal(sentence("cannot read the document, which is not well-formed XML"))
    return None


def _stripped(readings: Readings) -> Readings:
    """Return the readings by identifiers without the blanks around that clients may keep."""
    if isinstance(readings, Refusal):
        return readings
    found: dict[str, Union[Belief, Refusal]] = {}
    for name, reading in readings.items():
        found.setdefault(name.strip(), reading)
    return found


def _verdict(
    readings: Readings, layer: Layer, grounds: Grounds, looks: _Looks
) -> tuple[Outcome, Sentence]:
    reading: Union[Belief, Refusal]
    if isinstance(readings, Refusal):
        reading = readings
    else:
        reading = readings.get(layer.identifier, _NOT_LISTED)
    if isinstance(reading, Refusal):
        return Outcome.SHOWS_NOTHING, reading.why
    ground = grounds.of(layer, reading.tile_matrix_set.strip())
    if ground is None:
        why = sentence(
            "takes tile matrix set {set}, which cannot be used", set=reading.tile_matrix_set
        )
        return Outcome.SHOWS_NOTHING, why
    if not ground.levels:
        return Outcome.SHOWS_NOTHING, sentence(
            "finds no tile: the layer has none in this tile matrix set"
        )
    outcome, why = judged(reading, looks.of(reading, ground), ground)
    turned = grounds.turned(layer, reading.tile_matrix_set.strip())
    if outcome is Outcome.SHOWS and turned:
        return Outcome.SHOWS_WRONGLY, sentence(
            "asks for tiles as the document says, but {turned}", turned=turned
        )
    if outcome is not Outcome.SHOWS and len(layer.links) > 1:
        why = sentence(
            "takes tile matrix set {set} and {why}", set=reading.tile_matrix_set, why=why
        )
    return outcome, why


class _Looks:
    """What becomes of the tiles of layers, looked at once for all that share grid and ground."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, frozenset[str], int], tuple[Belief, Ground, list[Look]]] = {}

    def of(self, belief: Belief, ground: Ground) -> list[Look]:
        key = (id(belief.levels), frozenset(belief.left_out), id(ground))
        if key not in self._found:  # what the key is made of is kept, so that its ids stay its own
            looks = looked(belief.levels, belief.left_out, ground)
            self._found[key] = (belief, ground, looks)
        return self._found[key][2]

"""One sitting of the judge: gets a document, opens the way to its service, judges, and closes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple, Optional

from ..capabilities.model import CapabilitiesDocument, Layer, TileMatrixSetLink
from ..errors import DocumentError, SetupError
from ..sentence import NO_WORDS, Sentence, sentence, sentence_of
from ..transport.pooled import open_transport
from ..transport.settings import TransportSettings
from .fetching import fetched, is_web_address, read_file
from .judgement import Judgement, LayerTruth
from .judging import Depth, judge_document, judge_service
from .manners.asker import PoliteAsker
from .manners.journal import Journal, open_journal
from .manners.known_secrets import known_secrets
from .manners.rules import Manners, polite_settings
from .probing import looking_where
from .subject import Subject, subject_of
from .truth.layer import layer_truth

__all__ = [
    "FoundTiles",
    "Judged",
    "Sitting",
    "Told",
    "find_tiles",
    "judged_file",
    "judged_service",
    "read_subject",
]

Told = Callable[[str, int, int, int], None]
"""Is told what is being done, how much of it is done, how much there is, and requests so far."""


@dataclass(frozen=True)
class Sitting:
    """What is to be judged and how: a service by its address, and how it is reached and asked.

    `layer` judges that one alone. `journal` is the path of a file of answers to go on from.
    """

    url: str
    settings: TransportSettings = field(default_factory=TransportSettings)
    manners: Manners = field(default_factory=Manners)
    depth: Depth = field(default_factory=Depth)
    layer: str = ""
    journal: str = ""


class Judged(NamedTuple):
    """A judgement, the whole document that it is about, and whether something broke it off.

    That it made all requests that it may make is an end like any other.
    """

    judgement: Judgement
    subject: Subject
    was_stopped: bool = False


class FoundTiles(NamedTuple):
    """Where a service has tiles, its document, and how many requests that took.

    `unfinished` says why not everything was looked at; it is empty if all was.
    """

    truths: tuple[LayerTruth, ...]
    subject: Subject
    requests: int
    unfinished: Sentence = NO_WORDS


def _tell_nobody(what: str, done: int, total: int, requests: int) -> None:
    pass


def judged_file(place: str, layer: str = "") -> Judged:
    """Judge a document by what it says alone; `place` is a path or a `file:` address.

    Raises:
        SetupError: the file cannot be read, or there is no such layer.
        DocumentError: it holds no WMTS capabilities.
    """
    found = read_file(place)
    subject = subject_of(found.body, found.url)
    return Judged(judge_document(_narrowed(subject, layer)), subject)


def judged_service(sitting: Sitting, stop: threading.Event, told: Told = _tell_nobody) -> Judged:
    """Judge a service; it ends within a moment if `stop` is set.

    Raises:
        SetupError, DocumentError, JudgingStopped: there is nothing that can be judged.
    """
    with _asking(sitting, stop) as asker:
        subject = _fetched(sitting, asker, told)

        def show(what: str, done: int, total: int) -> None:
            told(what, done, total, asker.asked)

        wanted = _narrowed(subject, sitting.layer)
        judgement = judge_service(wanted, asker, sitting.depth, progress=show)
        subject = _without_secrets(subject, asker)
    return Judged(judgement, subject, bool(judgement.unfinished) and not judgement.is_spent)


def find_tiles(
    sitting: Sitting,
    stop: threading.Event,
    told: Told = _tell_nobody,
    matrix_set: str = "",
    only_first: bool = False,
) -> FoundTiles:
    """Find out where a service really has tiles, and judge nothing else.

    It looks at every tile matrix set of its layers, or at `matrix_set` alone, or at the first that
    can be asked for, and ends within a moment if `stop` is set.

    Raises:
        SetupError: there is no answer, no such layer or set, or no way to ask for any tile.
        DocumentError, JudgingStopped: there is nothing that can be looked at.
    """
    truths: list[LayerTruth] = []
    unfinished = NO_WORDS
    reason: str = sentence("the document has no layers")
    with _asking(sitting, stop) as asker:
        subject = _fetched(sitting, asker, told)
        document = _narrowed(subject, sitting.layer).document
        for layer, link in _links(document, matrix_set):
            what = looking_where(layer, link)

            def show(done: int, total: int, what: str = what) -> None:
                told(what, done, total, asker.asked)

            try:
                truths.append(layer_truth(document, layer, link, asker, show))
            except DocumentError as exc:
                reason = sentence_of(exc)
                continue
            unfinished = truths[-1].unfinished
            if unfinished or only_first:
                break
        found = FoundTiles(tuple(truths), _without_secrets(subject, asker), asker.asked, unfinished)
    if not truths:
        raise SetupError(sentence("nothing can be looked for: {reason}", reason=reason))
    return found


def read_subject(sitting: Sitting, stop: threading.Event) -> Subject:
    """Return the document of a service, or in a file, without judging it.

    Raises:
        SetupError, DocumentError, JudgingStopped: there is none.
    """
    if not is_web_address(sitting.url):
        found = read_file(sitting.url)
        return subject_of(found.body, found.url)
    with _asking(sitting, stop) as asker:
        return _fetched(sitting, asker, _tell_nobody)


def _links(
    document: CapabilitiesDocument, matrix_set: str
) -> list[tuple[Layer, TileMatrixSetLink]]:
    pairs = [(layer, link) for layer in document.layers for link in layer.links]
    found = [pair for pair in pairs if matrix_set in ("", pair[1].tile_matrix_set)]
    if pairs and not found:
        there = ", ".join(dict.fromkeys(link.tile_matrix_set for _, link in pairs))
        raise SetupError(
            sentence("there is no tile matrix set {set!r}, but: {sets}", set=matrix_set, sets=there)
        )
    return found


@contextmanager
def _asking(sitting: Sitting, stop: threading.Event) -> Iterator[PoliteAsker]:
    settings = sitting.settings
    with ExitStack() as opened:
        transport = open_transport(polite_settings(settings, sitting.manners))
        opened.callback(transport.close)
        journal: Optional[Journal] = None
        if sitting.journal:
            secrets = known_secrets(settings, sitting.url)
            journal = open_journal(Path(sitting.journal), sitting.url, secrets)
            opened.enter_context(closing(journal))
        yield PoliteAsker(transport, sitting.url, sitting.manners, stop, journal)


def _fetched(sitting: Sitting, asker: PoliteAsker, told: Told) -> Subject:
    told(sentence("asking for the capabilities"), 0, 0, 0)
    found = fetched(sitting.url, asker)
    return subject_of(found.body, found.url)


def _narrowed(subject: Subject, layer: str) -> Subject:
    """Return the subject with one layer alone; its XML stays whole."""
    if not layer:
        return subject
    found = tuple(one for one in subject.document.layers if one.identifier == layer)
    if not found:
        raise SetupError(sentence("the document has no layer {layer!r}", layer=layer))
    return replace(subject, document=replace(subject.document, layers=found))


def _without_secrets(subject: Subject, asker: PoliteAsker) -> Subject:
    """Return the document as it may be written down: some services repeat what they are asked with.

    Raises:
        DocumentError: it cannot be read without them.
    """
    body = asker.without_secrets(subject.body.decode("utf-8", "surrogateescape"))
    clean = body.encode("utf-8", "surrogateescape")
    return subject if clean == subject.body else subject_of(clean, subject.url)

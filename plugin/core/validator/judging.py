"""The order of a judgement: the document, its clients, the answers, availability, the truth."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..capabilities.model import CapabilitiesDocument, Layer
from ..errors import SetupError
from ..sentence import NO_WORDS, Sentence, sentence
from .answers.checks import RULES as ANSWER_RULES
from .answers.judging import JudgedAnswers, judge_answers
from .asking import Asker
from .document.checks import RULES as DOCUMENT_RULES
from .document.checks import check_document
from .finding import Finding, Rule
from .grouping import grouped
from .judgement import ClientVerdict, Judgement, LayerTruth
from .probing import Progress, probe_layers
from .simulated.client import verdicts_of
from .simulated.clients import CLIENTS
from .subject import Subject
from .truth.findings import truth_findings
from .truth.rules import RULES as TRUTH_RULES
from .wording import many, with_commas

__all__ = ["RULES", "Depth", "Progress", "judge_document", "judge_service", "narrowed"]

RULES: tuple[Rule, ...] = (*DOCUMENT_RULES, *ANSWER_RULES, *TRUTH_RULES)
"""Every rule there is to judge by."""


_NOTHING_TO_ASK = sentence(
    "no tile can be asked for: no layer has a tile matrix set that can be used"
)


_QUICK = 100
"""What clients make of so many layers is known in a moment."""


class Depth(NamedTuple):
    """How closely a service is looked at.

    `sample` is the number of tiles asked for to measure availability, chosen by `seed`; `probe`
    says whether to find out where there really are tiles.
    """

    sample: int = 100
    seed: int = 1
    probe: bool = True


def narrowed(subject: Subject, layer: str) -> Subject:
    """Return the subject with one layer to be judged, all if none is named; its XML stays whole.

    Raises:
        SetupError: there is no such layer.
    """
    if not layer:
        return subject
    found = tuple(one for one in subject.document.layers if one.identifier == layer)
    if not found:
        raise SetupError(sentence("the document has no layer {layer!r}", layer=layer))
    return replace(subject, document=replace(subject.document, layers=found))


def judge_document(subject: Subject, layer: str = "") -> Judgement:
    """Judge the document alone, of one layer if it is named; nothing is asked.

    Raises:
        SetupError: there is no such layer.
    """
    began = time.monotonic()
    wanted = narrowed(subject, layer)
    judgement = replace(
        _begun(wanted),
        findings=_findings_of_document(wanted),
        clients=tuple(verdicts_of(CLIENTS, wanted)),
    )
    return replace(judgement, seconds=time.monotonic() - began)


def judge_service(
    subject: Subject,
    asker: Asker,
    depth: Depth = Depth(),  # noqa: B008  (a frozen value)
    progress: Progress = lambda what, done, total: None,
    layer: str = "",
) -> Judgement:
    """Judge the document and what the service answers, of one layer if it is named.

    If it is stopped, or no request is left, the judgement holds what was found out until then, and
    says why in `unfinished`.

    Raises:
        SetupError: there is no such layer.
    """
    began = time.monotonic()
    wanted = narrowed(subject, layer)
    findings = list(_findings_of_document(wanted, lambda: asker.is_stopped))
    is_in_part = asker.is_stopped
    judgement, further = _with_answers(_begun(wanted), subject, asker, depth, progress)
    findings.extend(further)
    if is_in_part:
        in_part = sentence("the document was checked in part only")
        judgement = replace(judgement, unfinished=with_commas([judgement.unfinished, in_part]))
    if not any(_can_be_asked(layer, wanted.document) for layer in wanted.document.layers):
        judgement = replace(judgement, unfinished=judgement.unfinished or _NOTHING_TO_ASK)
    if depth.probe and not judgement.unfinished:
        told = {(one.code, one.about) for one in findings}
        judgement, further = _with_truth(judgement, wanted, asker, progress)
        findings.extend(one for one in further if (one.code, one.about) not in told)
    return replace(
        judgement,
        title=asker.without_secrets(judgement.title),
        findings=tuple(_shown(one, asker) for one in grouped(findings)),
        clients=_clients(wanted, judgement.truth, asker),
        requests=asker.asked,
        is_spent=bool(judgement.unfinished) and not asker.left,
        seconds=time.monotonic() - began,
    )


def _begun(subject: Subject) -> Judgement:
    document = subject.document
    layers = tuple(layer.identifier for layer in document.layers)
    return Judgement(subject.url, document.identification.title, time.time(), layers=layers)


def _findings_of_document(
    subject: Subject, is_stopped: Callable[[], bool] = lambda: False
) -> tuple[Finding, ...]:
    """Return what is wrong with the document, but for layers that are not judged."""
    layers = {"", *(layer.identifier for layer in subject.document.layers)}
    return tuple(one for one in check_document(subject, is_stopped) if one.about.layer in layers)


def _shown(finding: Finding, asker: Asker) -> Finding:
    """Return the finding without secrets of ours that the service repeats."""
    return finding._replace(
        place=asker.without_secrets(finding.place), seen=asker.without_secrets(finding.seen)
    )


def _clients(
    subject: Subject, truths: Sequence[LayerTruth], asker: Asker
) -> tuple[ClientVerdict, ...]:
    """Return what clients show, of those that there is time for if the judge is stopped."""
    known = {(one.layer, one.tile_matrix_set): one for one in truths}
    found: list[ClientVerdict] = []
    for client in CLIENTS:
        if asker.is_stopped and len(subject.document.layers) > _QUICK:
            break
        for one in verdicts_of((client,), subject, known):
            found.append(one._replace(why=asker.without_secrets(one.why)))
    return tuple(found)


def _with_answers(
    judgement: Judgement, subject: Subject, asker: Asker, depth: Depth, progress: Progress
) -> tuple[Judgement, Iterable[Finding]]:
    def told(done: int, total: int) -> None:
        progress(sentence("checking the answers"), done, total)

    judged = judge_answers(subject, asker, depth.sample, depth.seed, judgement.layers, told)
    judgement = replace(
        judgement,
        availability=judged.study.availability,
        samples=judged.study.samples,
        unfinished=_not_done(judged, depth),
    )
    return judgement, judged.findings


def _can_be_asked(layer: Layer, document: CapabilitiesDocument) -> bool:
    return any(document.tile_matrix_set(link.tile_matrix_set) for link in layer.links)


def _with_truth(
    judgement: Judgement, subject: Subject, asker: Asker, progress: Progress
) -> tuple[Judgement, Iterable[Finding]]:
    probed = probe_layers(subject.document, asker, progress)
    judgement = replace(judgement, truth=probed.truths, unfinished=probed.unfinished)
    return judgement, [one for truth in probed.truths for one in truth_findings(subject, truth)]


def _not_done(judged: JudgedAnswers, depth: Depth) -> Sentence:
    """Return why the answers were not looked at to the end, and what was left out by that."""
    if not judged.stopped:
        return NO_WORDS
    asked = judged.study.total.asked
    left_out = []
    if asked:
        left_out.append(
            sentence(
                "availability was measured by {asked} of {tiles}",
                asked=asked,
                tiles=many(depth.sample, "tile"),
            )
        )
    else:
        left_out.append(sentence("the answers were checked in part only"))
        left_out.append(sentence("availability was not measured"))
    if depth.probe:
        left_out.append(sentence("no layer was looked at for tiles"))
    return sentence("{reason}: {rest}", reason=judged.stopped, rest=with_commas(left_out))

"""Judges the answers of a service as a whole: every check, then the availability."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...errors import JudgingStopped
from ...sentence import NO_WORDS, Sentence, sentence_of
from ..asking import Asker
from ..finding import Finding
from ..subject import Subject
from . import documents
from .availability import Study, measured
from .availability_findings import findings_of
from .checks import CHECKS

__all__ = ["JudgedAnswers", "judge_answers"]


class JudgedAnswers(NamedTuple):
    """What was found out; `stopped` says why not everything was asked, and is empty if it was."""

    findings: tuple[Finding, ...]
    study: Study
    stopped: Sentence = NO_WORDS


def judge_answers(
    subject: Subject,
    asker: Asker,
    sample: int = 100,
    seed: int = 1,
    layers: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> JudgedAnswers:
    """Ask the service, about `layers` or about some that stand for all.

    `sample` tiles are asked for to measure the availability, chosen by `seed`. `progress(done,
    total)` is told after each check and each of these tiles. It never fails: if the judge is
    stopped, or no request is left, what was seen until then is returned.
    """
    found: list[Finding] = []
    total = len(CHECKS) + sample
    narrowed = _narrowed(subject, layers)
    stopped = NO_WORDS
    try:
        for done, check in enumerate(CHECKS, 1):
            # Ways to the document are compared with the whole of it.
            asked = subject if check in documents.CHECKS else narrowed
            for finding in check(asked, asker):
                found.append(finding)
            progress(done, total)
    except JudgingStopped as exc:
        stopped = sentence_of(exc)

    def advance(done: int, _: int) -> None:
        progress(len(CHECKS) + done, total)

    study = measured(subject, asker, 0 if stopped else sample, seed, layers, advance)
    found.extend(findings_of(study))
    return JudgedAnswers(tuple(found), study, stopped or study.stopped)


def _narrowed(subject: Subject, layers: Sequence[str]) -> Subject:
    """Return the subject as if it had only these layers; none stands for all."""
    if not layers:
        return subject
    document = subject.document
    kept = tuple(layer for layer in document.layers if layer.identifier in layers)
    return replace(subject, document=replace(document, layers=kept))

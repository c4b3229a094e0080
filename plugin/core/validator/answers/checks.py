"""All checks of the answers, and all rules that they know."""

from __future__ import annotations

from collections.abc import Iterator

from ...sentence import sentence
from ..asking import Asker
from ..finding import Finding, Rule, Severity
from ..subject import Subject
from . import (
    availability_rules,
    documents,
    headers,
    info,
    negotiation,
    tiles,
    wrong_requests,
)
from .check import Check
from .samples import sample_layers

__all__ = ["CHECKS", "RULES"]

ONLY_SOME_LAYERS = Rule(
    "only-some-layers-asked",
    Severity.NOTE,
    "answers were checked on some layers only",
    "No clause of the standard.",
    "To have a certain layer checked, name it.",
)


def check_sampled(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Tell which layers stand for the others; asks nothing."""
    layers, every = sample_layers(subject.document), subject.document.layers
    if layers and len(layers) < len(every):
        names = ", ".join(layer.identifier for layer in layers)
        seen = sentence(
            "{count} of {all} layers: {names}.",
            count=len(layers),
            all=len(every),
            names=names,
        )
        yield Finding(ONLY_SOME_LAYERS, subject.url, seen)


# From the document to tiles, so that what is asked first is what matters most if it is stopped.
_MODULES = (documents, tiles, info, headers, negotiation, wrong_requests)

RULES: tuple[Rule, ...] = (
    ONLY_SOME_LAYERS,
    *(rule for module in _MODULES for rule in module.RULES),
    *availability_rules.RULES,
)
CHECKS: tuple[Check, ...] = (
    check_sampled,
    *(check for module in _MODULES for check in module.CHECKS),
)

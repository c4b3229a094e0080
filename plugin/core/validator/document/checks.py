"""All checks of the document, and all rules that they know."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, takewhile

from ..finding import Finding, Rule
from ..grouping import grouped
from ..subject import Subject
from . import (
    addresses,
    axis_order,
    boxes,
    client_rules,
    crs_names,
    digits,
    dimensions,
    formats,
    identifiers,
    known_sets,
    levels,
    limits,
    limits_place,
    numbers,
    operations,
    prefixes,
    references,
    scales,
    sizes,
    structure,
    styles,
    templates,
    texts,
    whole,
)
from .check import Check

__all__ = ["CHECKS", "RULES", "check_document"]

# From the whole of the document to its details; a module's checks are in the order of its rules.
_MODULES = (
    whole,
    prefixes,
    structure,
    texts,
    operations,
    addresses,
    identifiers,
    references,
    styles,
    formats,
    templates,
    dimensions,
    numbers,
    crs_names,
    axis_order,
    scales,
    digits,
    known_sets,
    levels,
    boxes,
    sizes,
    limits,
    limits_place,
    client_rules,
)

RULES: tuple[Rule, ...] = tuple(rule for module in _MODULES for rule in module.RULES)
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)

_MOST_FINDINGS = 3000
"""A check of a document that is all wrong stops there: more of the same takes long to no avail."""


def check_document(
    subject: Subject, is_stopped: Callable[[], bool] = lambda: False
) -> tuple[Finding, ...]:
    """Return what all checks find, what is wrong in the same way in many places told once.

    Once it is stopped no further check is begun.
    """
    wanted = takewhile(lambda _: not is_stopped(), CHECKS)
    found = (finding for check in wanted for finding in islice(check(subject), _MOST_FINDINGS))
    return grouped(found)

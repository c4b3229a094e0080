"""All checks of the document, and all rules that they know."""

from __future__ import annotations

from ..finding import Rule
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

__all__ = ["CHECKS", "RULES"]

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

"""All checks of the document, and all rules that they know."""

from __future__ import annotations

from ..finding import Rule
from . import references
from .check import Check

__all__ = ["CHECKS", "RULES"]

# A module's checks in the order of its rules; modules from the whole of the document to its details.
_MODULES = (references,)

RULES: tuple[Rule, ...] = tuple(rule for module in _MODULES for rule in module.RULES)
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)

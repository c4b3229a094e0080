"""What the core says as the window shows it: in the user's language, with a capital."""

from __future__ import annotations

from ...adapters.translated import translated, with_capital
from ...core.validator.finding import Rule

__all__ = ["begun", "title_of"]


def begun(text: str) -> str:
    """Return a text of the core as a sentence begins."""
    return with_capital(translated(text))


def title_of(rule: Rule) -> str:
    """Return what is wrong as a heading."""
    return begun(rule.title)

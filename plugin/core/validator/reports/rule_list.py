"""All rules as a document for people: docs/findings.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...sentence import with_capital
from ..finding import Rule, Severity

__all__ = ["rule_list"]

_HEAD = """# What `validate` finds

Each finding has a code that stays the same; reports and pipelines go by it. An **error** breaks the
standard or leaves a client without tiles that exist, a **warning** harms some clients or may, a
**note** is worth knowing. The list is written by `python -m plugin validate --rules`.
"""


def rule_list(rules: Sequence[Rule]) -> str:
    """Return the rules as Markdown, the worst first, then by code."""
    return "\n".join([_HEAD, *_lines(rules)])


def _lines(rules: Sequence[Rule]) -> Iterator[str]:
    for severity in Severity:
        yield f"## {severity.value.capitalize()}s\n"
        for rule in sorted(rules, key=lambda rule: rule.code):
            if rule.severity is severity:
                yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.code}\n"
    yield f"{_sentence(rule.title)} {_sentence(rule.remedy)}\n"
    yield f"*Standard:* {_sentence(rule.clause)}\n"
    if rule.effects:
        yield from (f"- **{effect.client}** {effect.text}" for effect in rule.effects)
        yield ""


def _sentence(text: str) -> str:
    sentence = with_capital(text)
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."

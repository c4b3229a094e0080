"""What a row of the window means, as rich text; every word of a service is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.translated import ended, translated
from ...core.validator.finding import Effect, Finding, Rule, Severity
from ...core.validator.judgement import Availability, ClientVerdict, LayerTruth, LevelTruth
from ...core.validator.reports.words import level_words, limits_words
from .plain import one_line
from .said import begun, title_of

__all__ = [
    "about_client",
    "about_clients",
    "about_coverage",
    "about_finding",
    "about_level",
    "about_rule",
    "about_severity",
    "about_share",
]

_LONGEST = 4000


def about_finding(finding: Finding) -> str:
    """Return where a finding is, what was seen, what it means and what to do."""
    about = finding.about
    parts = [
        (_tr("Layer"), about.layer),
        (_tr("Tile matrix set"), about.tile_matrix_set),
        (_tr("Tile matrix"), about.tile_matrix),
    ]
    named = [(name, value) for name, value in parts if value]
    return "".join(
        [
            _head(finding.rule),
            _section(_tr("What was seen"), _sentence(finding.seen)),
            _section(_tr("Where"), finding.place, is_code=True),
            *(_section(name, value) for name, value in named),
            _advice(finding.rule),
        ]
    )


def about_rule(rule: Rule, findings: Sequence[Finding]) -> str:
    """Return what a rule says, and how often it was broken."""
    if len(findings) == 1:
        return about_finding(findings[0])
    text = _tr("In {} places.").format(f"{len(findings):n}")
    return f"{_head(rule)}<p>{html.escape(text)}</p>{_advice(rule)}"


def about_severity(severity: Severity) -> str:
    """Return what the word means."""
    title, text = {
        Severity.ERROR: (
            _tr("Errors"),
            _tr("Break the standard, or leave a client without tiles that exist."),
        ),
        Severity.WARNING: (_tr("Warnings"), _tr("Harm some clients, or may.")),
        Severity.NOTE: (_tr("Notes"), _tr("Are worth knowing.")),
    }[severity]
    return f"<h3>{html.escape(title)}</h3><p>{html.escape(text)}</p>"


def about_share(share: Availability) -> str:
    """Return what the numbers of an availability mean."""
    text = _tr(
        "Of {} tiles that the document says may be asked for, {} came and are right. So few tell"
        " about all with some doubt: with a certainty of 95 % the share lies between {} and {} %."
    )
    low, high = f"{share.low * 100:.0f}", f"{share.high * 100:.0f}"
    place = share.tile_matrix or share.layer or _tr("The whole service")
    numbers = text.format(f"{share.asked:n}", f"{share.right:n}", low, high)
    return f"<h3>{_escaped(place)}</h3><p>{html.escape(numbers)}</p>"


def about_client(verdict: ClientVerdict, outcome: str) -> str:
    """Return what a client does with a layer, and why."""
    why = verdict.why or _tr("Nothing stands in its way.")
    return (
        f"<h3>{_escaped(translated(verdict.client))}</h3>"
        + _section(_tr("Layer"), verdict.layer)
        + _section(_tr("What it shows"), outcome)
        + _section(_tr("Why"), _sentence(why))
        + _how_clients_are_known()
    )


def about_clients(verdicts: Sequence[tuple[ClientVerdict, str]]) -> str:
    """Return what all clients do with a layer, each with the words for it."""
    items = "".join(
        f"<li><b>{_escaped(translated(one.client))}</b>: {html.escape(ended(words))}"
        f" {_escaped(_sentence(one.why))}</li>"
        for one, words in verdicts
    )
    layer = verdicts[0][0].layer
    return f"<h3>{_escaped(layer)}</h3><ul>{items}</ul>{_how_clients_are_known()}"


def about_coverage(truth: LayerTruth) -> str:
    """Return what was found out about a layer in a tile matrix set."""
    first, last = truth.useful
    levels = f"{first} – {last}" if first != last else first
    evidence = [
        (_tr("Do rows count from the bottom?"), truth.rows_from_bottom),
        (_tr("Are the axes the wrong way round?"), truth.axes_swapped),
    ]
    answers = (_tr("No. {}"), _tr("Yes. {}"))
    return "".join(
        [
            f"<h3>{_escaped(truth.layer)}</h3>",
            _section(_tr("Tile matrix set"), truth.tile_matrix_set),
            _section(_tr("Levels with tiles"), levels or _tr("none")),
            *(
                _section(question, answers[one.found].format(_sentence(one.text)))
                for question, one in evidence
                if one.text
            ),
            _section(_tr("Not finished"), _sentence(truth.unfinished)) if truth.unfinished else "",
        ]
    )


def about_level(truth: LayerTruth, level: LevelTruth) -> str:
    """Return what was found out about one tile matrix."""
    found = level_words(level)
    return "".join(
        [
            f"<h3>{_escaped(level.tile_matrix)}</h3>",
            _section(_tr("Layer"), truth.layer),
            _section(_tr("Tile matrix set"), truth.tile_matrix_set),
            _section(_tr("The document says"), _sentence(limits_words(level.declared))),
            _section(_tr("Found"), _sentence(found)),
            _section(_tr("Doubt"), _sentence(level.doubt)) if level.doubt not in found else "",
            _section(_tr("Requests"), f"{level.requests:n}"),
        ]
    )


def _head(rule: Rule) -> str:
    return f"<h3>{_escaped(title_of(rule))}</h3><p><code>{_escaped(rule.code)}</code></p>"


def _advice(rule: Rule) -> str:
    return (
        _section(_tr("What the standard says"), _sentence(rule.clause))
        + _section(_tr("What to do"), _sentence(rule.remedy))
        + _effects(rule.effects)
    )


def _effects(effects: Iterable[Effect]) -> str:
    told = ((translated(one.client), ended(translated(one.text))) for one in effects)
    items = "".join(f"<li><b>{_escaped(who)}</b> {_escaped(what)}</li>" for who, what in told)
    if not items:
        return ""
    return f"<h4>{html.escape(_tr('Who suffers, and how'))}</h4><ul>{items}</ul>"


def _section(title: str, text: str, is_code: bool = False) -> str:
    shown = f"<code>{_escaped(text)}</code>" if is_code else _escaped(text)
    return f"<h4>{html.escape(title)}</h4><p>{shown}</p>"


def _escaped(text: str) -> str:
    """Return a text of a stranger with nothing that Qt would obey."""
    return html.escape(one_line(text, _LONGEST))


def _sentence(text: str) -> str:
    return ended(begun(text))


def _how_clients_are_known() -> str:
    text = _tr(
        "No client was run: what it would do follows from how it reads such documents, and from"
        " where there really are tiles if that was looked for."
    )
    return f"<p><i>{html.escape(text)}</i></p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValidationExplained", text)

"""The judgement as one HTML page that needs nothing else: no script, no other file, no network."""

from __future__ import annotations

import base64
import functools
import html
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import Template
from typing import Optional

from ..finding import Finding
from ..judgement import Availability, Judgement, LayerTruth, LevelTruth, Outcome, SampleTile
from ..wording import many
from .picture import level_picture
from .words import (
    CLAUSES,
    by_severity,
    levels_words,
    moment_words,
    share_words,
    title_words,
    verdict,
    verdict_words,
)

__all__ = ["html_report"]

_RESOURCES = Path(__file__).resolve().parents[4] / "resources" / "report"
_OUTCOMES = {
    Outcome.SHOWS: ("good", "shows"),
    Outcome.SHOWS_WRONGLY: ("fair", "wrongly"),
    Outcome.SHOWS_NOTHING: ("bad", "nothing"),
}
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_MOST_LAYERS = 200
_LEGEND = "\n".join(
    f'<span class="key {kind}"></span> {words}'
    for kind, words in (
        ("real", "tiles found"),
        ("declared", "limits of the document"),
        ("tile", "a tile was there"),
        ("blank", "a picture of one colour"),
        ("absent", "no tile"),
        ("failed", "no usable answer"),
    )
)


def html_report(judgement: Judgement) -> str:
    """Return the page; every text of the service is escaped."""
    return Template(_resource("report.html")).substitute(
        style=_resource("report.css"),
        title=html.escape(judgement.title or "A WMTS without a title"),
        url=html.escape(judgement.url),
        verdict=verdict(judgement),
        verdict_words=html.escape(verdict_words(judgement)),
        moment=moment_words(judgement.judged_at),
        effort=f"{judgement.requests} requests in {judgement.seconds:.1f} s",
        unfinished=_note(judgement.unfinished),
        findings="".join(map(_finding, by_severity(judgement.findings)))
        or '<p class="empty">Nothing wrong was found.</p>',
        clients=_section("What each client will show", _clients(judgement)),
        availability=_section("Availability", _availability(judgement.availability)),
        coverage=_section("Where there are tiles", _coverages(judgement.truth)),
        clauses=CLAUSES if judgement.findings else "",
        samples=_section("Sample tiles", "".join(map(_sample, judgement.samples))),
    )


@functools.lru_cache(maxsize=4)
def _resource(name: str) -> str:
    return (_RESOURCES / name).read_text("utf-8")


def _note(unfinished: str) -> str:
    return f'<p class="note">Not finished: {html.escape(unfinished)}</p>' if unfinished else ""


def _section(title: str, content: str) -> str:
    return f"<section><h2>{title}</h2>{content}</section>" if content else ""


def _finding(finding: Finding) -> str:
    rule = finding.rule
    effects = "".join(
        f"<li><strong>{html.escape(one.client)}</strong> {html.escape(one.text)}</li>"
        for one in rule.effects
    )
    kind = rule.severity.value
    return (
        f'<details class="finding {kind}"{" open" if kind == "error" else ""}>'
        f'<summary><span class="badge">{kind}</span> {html.escape(title_words(rule))}'
        f" <code>{html.escape(rule.code)}</code></summary>"
        f"<p>{html.escape(finding.seen)}</p>"
        f"<dl><dt>Where</dt><dd><code>{html.escape(finding.place)}</code></dd>"
        f"<dt>The standard</dt><dd>{html.escape(rule.clause)}</dd>"
        f"<dt>What to do</dt><dd>{html.escape(rule.remedy)}</dd></dl>"
        f"{f'<ul>{effects}</ul>' if effects else ''}</details>"
    )


def _clients(judgement: Judgement) -> str:
    clients = list(dict.fromkeys(one.client for one in judgement.clients))
    layers = list(dict.fromkeys(one.layer for one in judgement.clients))
    cells = {(one.layer, one.client): one for one in judgement.clients}
    if not clients:
        return ""
    head = "".join(f"<th>{html.escape(client)}</th>" for client in clients)
    rows = []
    for layer in layers[:_MOST_LAYERS]:
        row = [f"<th>{html.escape(layer)}</th>"]
        for client in clients:
            one = cells.get((layer, client))
            kind, word = _OUTCOMES[one.outcome] if one else ("", "")
            why = html.escape(one.why) if one else ""
            row.append(f'<td class="{kind}" title="{why}">{word}</td>')
        rows.append(f"<tr>{''.join(row)}</tr>")
    more = _rest(len(layers) - len(rows), "more layer")
    table = f"<table><thead><tr><th>Layer</th>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    return f'<div class="wide">{table}</table></div>{more}{_reasons(judgement)}'


def _reasons(judgement: Judgement) -> str:
    """Return why clients fail, each reason once."""
    reasons = dict.fromkeys(
        (one.client, one.why)
        for one in judgement.clients
        if one.outcome is not Outcome.SHOWS and one.why
    )
    items = "".join(
        f"<li><strong>{html.escape(client)}</strong> {html.escape(why)}</li>"
        for client, why in list(reasons)[:_MOST_LAYERS]
    )
    return f"<ul>{items}</ul>" if items else ""


def _availability(shares: Iterable[Availability]) -> str:
    rows = []
    for one in shares:
        place = " ".join(filter(None, (one.layer, one.tile_matrix_set, one.tile_matrix)))
        bar = (
            f'<svg viewBox="0 0 100 8" class="bar"><rect class="whole" width="100" height="8"/>'
            f'<rect class="share" width="{one.share * 100:.1f}" height="8"/>'
            f'<rect class="doubt" x="{one.low * 100:.1f}" y="3"'
            f' width="{(one.high - one.low) * 100:.1f}" height="2"/></svg>'
        )
        name = html.escape(place or "all of it")
        rows.append(f"<tr><th>{name}</th><td>{bar}</td><td>{share_words(one)}</td></tr>")
    if not rows:
        return ""
    hint = (
        '<p class="hint">The share of requests that the document allows and that were answered'
        " with a right tile; the line is the 95 % confidence interval.</p>"
    )
    return f"{hint}<table><tbody>{''.join(rows)}</tbody></table>"


def _coverages(truths: Sequence[LayerTruth]) -> str:
    shown = "".join(map(_coverage, truths[:_MOST_LAYERS]))
    legend = f'<p class="hint legend">{_LEGEND}</p>' if shown else ""
    return legend + shown + _rest(len(truths) - _MOST_LAYERS, "more coverage")


def _rest(count: int, what: str) -> str:
    return f'<p class="hint">and {many(count, what)}: see --json</p>' if count > 0 else ""


def _coverage(truth: LayerTruth) -> str:
    title = f"{html.escape(truth.layer)} in {html.escape(truth.tile_matrix_set)}"
    told = "".join(
        f'<p class="note">{html.escape(evidence.text)}</p>'
        for evidence in (truth.rows_from_bottom, truth.axes_swapped)
        if evidence.found
    )
    told += _note(truth.unfinished)
    levels = "".join(_level(*one) for one in levels_words(truth))
    return f'<h3>{title}</h3>{told}<div class="levels">{levels}</div>'


def _level(name: str, level: Optional[LevelTruth], words: str) -> str:
    picture = level_picture(level) if level is not None else ""
    caption = f"<b>{html.escape(name)}</b> {html.escape(words)}"
    return f"<figure>{picture}<figcaption>{caption}</figcaption></figure>"


def _sample(tile: SampleTile) -> str:
    if tile.media_type not in _PICTURES:
        return ""
    data = base64.b64encode(tile.body).decode("ascii")
    place = f"{tile.layer}, {tile.tile_matrix}: row {tile.row}, column {tile.column}"
    caption = html.escape(place)
    return (
        f'<figure class="sample"><img alt="{caption}" src="data:{tile.media_type};base64,{data}">'
        f"<figcaption>{caption}</figcaption></figure>"
    )

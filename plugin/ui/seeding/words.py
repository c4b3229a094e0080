"""Seeding in words: sizes, times, forecasts, progress, and what came of it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.translated import ended, translated

__all__ = ["forecast_in_words", "progress_in_words", "report_in_words"]

_THOUSAND = 1000
_SHORT, _LONG = 120, 7200


def forecast_in_words(forecast: Any) -> str:
    """Return how much there is to fetch, and whether it fits."""
    found = forecast.estimate
    if forecast.first == forecast.last:
        levels = _tr("level {}").format(forecast.first)
    else:
        levels = _tr("levels {} to {}").format(forecast.first, forecast.last)
    text = _tr("{} tiles of {}").format(_number(found.tiles), levels)
    if found.size is None:
        reason = translated(found.reason) or _tr("none was looked at")
        return _tr("{}. How large they are cannot be told: {}").format(text, reason)
    parts = [text, _tr("about {}").format(_bytes(found.size))]
    if found.seconds is not None:
        parts.append(_tr("about {}").format(_time(found.seconds)))
    return ended(_listed(parts))


def progress_in_words(progress: Any, is_paused: bool) -> str:
    """Return how far a job is."""
    counts = progress.counts
    parts = [
        _tr("{} of {} tiles").format(_number(progress.done), _number(progress.total)),
        _bytes(counts.size),
    ]
    if counts.failed:
        parts.append(_tr("{} failed").format(_number(counts.failed)))
    if is_paused:
        parts.append(_tr("paused"))
    elif progress.phase != "seeding":
        parts.append(_phase(progress.phase))
    elif progress.seconds_left:
        parts.append(_tr("{} left").format(_time(progress.seconds_left)))
    return _listed(parts)


def report_in_words(report: Any) -> str:
    """Return what came of a job."""
    counts = report.counts
    parts = [_tr("{} tiles came ({})").format(_number(counts.fetched), _bytes(counts.size))]
    for count, words in (
        (counts.there, _tr("{} were there")),
        (counts.absent, _tr("{} do not exist")),
        (counts.failed, _tr("{} failed")),
        (report.total - counts.done, _tr("{} are left for the next time")),
    ):
        if count:
            parts.append(words.format(_number(count)))
    text = ended(_listed(parts))
    why = translated(report.gave_up)
    return _tr("Gave up: {}. {}").format(why, text) if why else text


def _listed(parts: list[str]) -> str:
    text = parts[0]
    for part in parts[1:]:
        text = _tr("{}, {}").format(text, part)
    return text


def _phase(phase: str) -> str:
    return {
        "checking": _tr("looking whether all is there"),
        "waiting": _tr("waiting to try failed tiles again"),
        "retrying": _tr("trying failed tiles again"),
    }.get(phase, phase)


def _number(count: int) -> str:
    return f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _bytes(count: float) -> str:
    for unit in (_tr("bytes"), "KB", "MB", "GB"):
        if count < _THOUSAND or unit == "GB":
            break
        count /= _THOUSAND
    return f"{count:.0f} {unit}" if count >= 10 or count == int(count) else f"{count:.1f} {unit}"


def _time(seconds: float) -> str:
    if seconds < _SHORT:
        return _tr("{} s").format(max(1, round(seconds)))
    if seconds < _LONG:
        return _tr("{} min").format(round(seconds / 60))
    hours = round(seconds / 3600)
    return _tr("{} h").format(hours) if hours < 48 else _tr("{} days").format(round(hours / 24))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Seeding", text)

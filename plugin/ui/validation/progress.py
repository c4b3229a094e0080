"""How far the judge is, and what came of it, on one strip."""

from __future__ import annotations

import time
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from ...adapters.translated import ended, translated, with_capital
from ...adapters.validating import Moment
from ...core.validator.finding import Severity
from ...core.validator.judgement import Judgement
from ...core.validator.reports.words import counted
from .marks import ERROR, GOOD, NOTE, WARNING, mark
from .plain import one_line

__all__ = ["ProgressStrip"]

_ALL = 1000
_SIDE = 24


class ProgressStrip(QWidget):
    """An icon, a sentence, a bar while it runs, and the effort."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self._what = ""
        self._step = self._reached = 0.0
        self.icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _ALL)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(160)
        self.effort = QLabel(self)
        self.effort.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.effort)
        self.show_hint(self.tr("Ready. It only reads, and asks seldom."))

    def show_hint(self, text: str) -> None:
        """Show a sentence and nothing else."""
        self._show(NOTE, text, "")
        self.bar.hide()

    def begin(self) -> None:
        """Count the time from now on."""
        self._began = time.monotonic()
        self._what, self._step, self._reached = "", 0.0, 0.0
        self.bar.show()
        self.show_moment(Moment(), is_stopping=False)

    def show_moment(self, moment: Moment, is_stopping: bool) -> None:
        """Show how far it is. Each step fills half of what the bar has left: it never goes back."""
        if moment.what != self._what:
            self._what, self._step = moment.what, self._reached
        part = min(moment.done / moment.total, 1.0) if moment.total else 0.0
        self._reached = max(self._reached, self._step + (1 - self._step) * part / 2)
        self.bar.setValue(int(self._reached * _ALL))
        text = _sentence(translated(moment.what)) or self.tr("Beginning")
        if is_stopping:
            text = self.tr("Stopping; what was found so far is kept")
        elif moment.total:
            text = self.tr("{}: {} of {}").format(text, f"{moment.done:n}", f"{moment.total:n}")
        self._show("", text, self._told(moment.requests, self._seconds()))

    def show_verdict(self, judgement: Judgement, was_stopped: bool) -> None:
        """Show what came of it."""
        text = _join(self._counts(judgement), self._share(judgement))
        if was_stopped:
            text = _join(self.tr("Stopped: this is what was found until then"), text)
        elif judgement.unfinished:
            text = _join(self.tr("Not finished: {}").format(translated(judgement.unfinished)), text)
        self.bar.hide()
        self._show(_icon_of(judgement), text, self._told(judgement.requests, judgement.seconds))

    def show_failure(self, text: str) -> None:
        """Show why nothing came of it."""
        self.bar.hide()
        self._show(ERROR, ended(_sentence(text)), "")

    def _show(self, name: str, text: str, effort: str) -> None:
        self.icon.setVisible(bool(name))
        if name:
            self.icon.setPixmap(mark(name).pixmap(_SIDE, _SIDE))
        self.text.setText(text)
        self.effort.setText(effort)

    def _seconds(self) -> float:
        return time.monotonic() - self._began

    def _told(self, requests: int, seconds: float) -> str:
        time_words = self.tr("{} s").format(f"{seconds:.0f}")
        if not requests:
            return time_words
        if requests == 1:
            return self.tr("1 request, {}").format(time_words)
        return self.tr("{} requests, {}").format(f"{requests:n}", time_words)

    def _counts(self, judgement: Judgement) -> str:
        errors, warnings, notes = (counted(judgement, one) for one in Severity)
        told = [self._number(errors, self.tr("1 error"), self.tr("{} errors"))]
        told += [self._number(warnings, self.tr("1 warning"), self.tr("{} warnings"))]
        told += [self._number(notes, self.tr("1 note"), self.tr("{} notes"))]
        rest = [words for words in told[1:] if words]
        return "; ".join([told[0] or self.tr("No errors"), *rest])

    def _number(self, count: int, one: str, many: str) -> str:
        return (one if count == 1 else many.format(f"{count:n}")) if count else ""

    def _share(self, judgement: Judgement) -> str:
        whole = [one for one in judgement.availability if not one.layer and one.asked]
        if not whole:
            return ""
        share = f"{whole[0].share * 100:.0f}"
        return self.tr("{} % of the tiles asked for came and are right").format(share)


def _icon_of(judgement: Judgement) -> str:
    if counted(judgement, Severity.ERROR):
        return ERROR
    return WARNING if counted(judgement, Severity.WARNING) else GOOD


def _join(*sentences: str) -> str:
    return " ".join(ended(one) for one in map(_sentence, sentences) if one)


def _sentence(text: str) -> str:
    return with_capital(one_line(text))

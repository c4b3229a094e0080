"""The sources that are to be added: what was said and found out of each, and their list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...adapters.tile_location import shown_location
from ...adapters.tile_survey import Choices, Surveyed
from ...adapters.tile_words import asks_for_access, blocks, trouble_words
from ..plain import plain_text

__all__ = ["Candidate", "CandidateList"]

_ROWS_SHOWN = 5


@dataclass(eq=False)
class Candidate:
    """One source: the user's choices, what was found out (`TileSurvey`), and what is wrong.

    `asked` are the choices that the last survey was for. `is_unsure` asks the user to look,
    `is_denied` to say who he is.
    """

    choices: Choices
    survey: Any = None
    note: str = ""
    problem: str = ""
    asked: Choices | None = None
    is_unsure: bool = False
    is_denied: bool = False
    is_done: bool = False

    def take(self, surveyed: Surveyed) -> None:
        """Take over what came of a survey."""
        found = surveyed.survey
        trouble = getattr(found, "trouble", found)  # a `TileSurvey` may have one, or be one
        self.survey = found if hasattr(found, "settings") else None
        self.note, self.is_denied = surveyed.note, False
        self.is_unsure = self.can_turn and not found.rows.is_sure
        if trouble is None:
            return
        if self.survey is None or blocks(trouble):
            self.problem, self.is_denied = trouble_words(trouble), asks_for_access(trouble)
        else:
            self.note = trouble_words(trouble)

    @property
    def is_waiting(self) -> bool:
        """Whether its tiles are still to be looked at, with these choices."""
        return not self.is_done and self.asked != self.choices.of_survey()

    @property
    def can_turn(self) -> bool:
        """Whether there are pictures to choose from, rows one way or the other."""
        return self.survey is not None and self.survey.has_choice and bool(self.survey.turned)

    @property
    def can_be_added(self) -> bool:
        """Whether there is something to publish."""
        return bool(self.survey) and not (self.problem or self.is_done or self.is_waiting)


class CandidateList(QTreeWidget):
    """Shows several sources and how far each is; `picked` tells which the user looks at."""

    picked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Tiles"), self.tr("State")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setToolTip(self.tr("What will be added; select one to see and change how"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._on_current)

    def show_candidates(self, candidates: list[Candidate], current: int) -> None:
        """Show these sources, one of them as the current one."""
        self.blockSignals(True)
        if self.topLevelItemCount() != len(candidates):
            self.clear()
            self.addTopLevelItems([QTreeWidgetItem() for _ in candidates])
        for position, candidate in enumerate(candidates):
            item = self.topLevelItem(position)
            icon, text = self._state(candidate)
            shown = shown_location(candidate.choices.location)
            item.setText(0, shown)
            item.setText(1, text)
            item.setIcon(1, QgsApplication.getThemeIcon(icon))
            item.setToolTip(0, plain_text(shown))
            item.setToolTip(1, plain_text(candidate.problem or text))
        line = self.fontMetrics().lineSpacing() + 6
        self.setFixedHeight(line * (min(len(candidates), _ROWS_SHOWN) + 1) + 4)
        self.setCurrentItem(self.topLevelItem(current))
        self.blockSignals(False)

    def _state(self, candidate: Candidate) -> tuple[str, str]:
        if candidate.is_done:
            return "mIconSuccess.svg", self.tr("Added")
        if candidate.is_waiting:
            return "mIconLoading.svg", self.tr("Looking…")
        if candidate.problem:
            return "mIconWarning.svg", self.tr("Cannot be added")
        if candidate.is_unsure:
            return "mIconWarning.svg", self.tr("Please look which way up it is")
        return "mIconInfo.svg", self.tr("Ready")

    def _on_current(self, item: QTreeWidgetItem | None, _: Any) -> None:
        if item is not None:
            self.picked.emit(self.indexOfTopLevelItem(item))

    def keyPressEvent(self, event: Any) -> None:
        """Let Return reach the window's own button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

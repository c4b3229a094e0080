"""The inside of the window: the line, the list, what was found out, the rows and the options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...adapters.tile_words import facts, rows_name, rows_words
from ...adapters.translated import translated
from ..upright_area import UprightArea
from .candidates import Candidate, CandidateList
from .found_box import FoundBox
from .options_tabs import OptionsTabs
from .rows_view import RowsView
from .source_line import SourceLine

__all__ = ["AddTilesForm"]


class AddTilesForm(QWidget):
    """Shows candidates; it acts on nothing."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SourceLine(self)
        self.list = CandidateList(self)
        self.found_box = QgsCollapsibleGroupBox(self.tr("Found Out"), self)
        self.found = FoundBox(self.found_box)
        self.rows_box = QgsCollapsibleGroupBox(self.tr("Which Way Up?"), self)
        self.rows = RowsView(iface, self.rows_box)
        self.options_box = QgsCollapsibleGroupBox(self.tr("Options"), self)
        self.options = OptionsTabs(iface, self.options_box)
        self.options_box.setCollapsed(True)
        self._shown: Any = None
        self._asked_for: Any = None
        self._lay_out()

    def show_candidates(self, candidates: list[Candidate], current: int, is_looking: bool) -> None:
        """Show the current one of the sources, and all of them if they are several."""
        self.list.setVisible(len(candidates) > 1)
        self.list.show_candidates(candidates, current)
        candidate = candidates[current] if current < len(candidates) else None
        self._show_state(candidate, is_looking)
        survey = candidate.survey if candidate is not None else None
        is_of_use = candidate is not None and survey is not None and not candidate.problem
        self.found_box.setVisible(is_of_use)
        if candidate is not None and candidate.is_denied:
            self._ask_for_access(candidate)
        can_turn = candidate is not None and candidate.can_turn
        self.rows_box.setVisible(can_turn)
        if survey is None or candidate is None:
            self.options.show_found("", "", None)
            return
        words = [] if can_turn or not survey.has_choice else [rows_words(survey)]
        self.found.show_facts(facts(survey), [*words, *map(translated, survey.notes)])
        levels = survey.levels if survey.trouble is None else None
        self.options.show_found(survey.title, survey.attribution, levels)
        if can_turn:
            self._show_rows(candidate)

    def _show_state(self, candidate: Candidate | None, is_looking: bool) -> None:
        if candidate is None:
            self.line.show_hint()
        elif candidate.is_waiting and is_looking:
            self.line.show_working()
        elif candidate.problem:
            self.line.show_problem(candidate.problem)
        elif candidate.survey is not None and candidate.survey.trouble is not None:
            self.line.show_problem(candidate.note)
        else:
            self.line.show_note(candidate.note)

    def _ask_for_access(self, candidate: Candidate) -> None:
        """Open the tab for credentials, once for each answer."""
        if self._asked_for is not candidate.survey:
            self._asked_for = candidate.survey
            self.options_box.setCollapsed(False)
            self.options.show_access()

    def _show_rows(self, candidate: Candidate) -> None:
        survey = candidate.survey
        other = "bottom" if survey.rows.rows == "top" else "top"
        as_found = self.tr("As found: rows {}").format(rows_name(survey.rows.rows))
        flipped = self.tr("Flipped: rows {}").format(rows_name(other))
        names = (survey.rows.rows, as_found), (other, flipped)
        wanted = survey, candidate.choices.rows or survey.rows.rows
        if self._shown is None or self._shown[0] is not survey:
            self.rows.show_rows(survey.as_read, survey.turned, names)
        if self._shown != wanted:
            self.rows.select(wanted[1])
        self._shown = wanted
        words = rows_words(survey)
        if candidate.is_unsure:
            words += " " + self.tr("Please choose the picture that fits the map beside it.")
        self.rows.show_words(words, is_sure=not candidate.is_unsure)

    def _lay_out(self) -> None:
        boxes: Sequence[tuple[QgsCollapsibleGroupBox, QWidget]] = (
            (self.found_box, self.found),
            (self.rows_box, self.rows),
            (self.options_box, self.options),
        )
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for box, content in boxes:
            QVBoxLayout(box).addWidget(content)
            column.addWidget(box)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addWidget(UprightArea(inside, self), 1)

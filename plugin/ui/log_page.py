"""The log: which requests could not be answered, why, and what helps, in the doctor's words."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..adapters.translated import translated
from .log_model import LogColumn, LogModel, time_of

__all__ = ["LogPage"]


class LogPage(QWidget):
    """A list of complaints, and below it all of the selected one."""

    clear_requested = pyqtSignal()
    seen = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LogModel(self)
        self._titles: Mapping[str, str] = {}
        self.layer_box = QComboBox(self)
        self.layer_box.addItem(self.tr("All layers"), "")
        self.layer_box.setToolTip(self.tr("Show what is about this layer only"))
        self.layer_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._make_actions()
        self.table = self._make_table()
        self.details = QTextBrowser(self)
        self.details.setOpenLinks(False)
        self.details.setToolTip(self.tr("All that is known of the selected entry"))
        self.empty_text = QLabel(self)
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setMargin(16)
        self._lay_out()
        self._connect()
        self._turn_page()

    def showEvent(self, event: Any) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: Any) -> None:
        """Tell that nobody looks."""
        super().hideEvent(event)
        self.seen.emit(False)

    def show_complaints(self, complaints: Sequence[Any]) -> None:
        """Show these, the latest first; what is selected stays so."""
        chosen = self.model.complaint(self.table.currentIndex())
        self.model.show_complaints(complaints)
        self._turn_page()
        place = self.model.place_of(chosen) if chosen else self.model.index(0, 0)
        self.table.setCurrentIndex(place if place.isValid() else self.model.index(0, 0))
        self._show_details()

    def show_layers(self, titles: Mapping[str, str]) -> None:
        """Offer these layers, by identifier, to look at alone."""
        if titles == self._titles:
            return
        self._titles, box = titles, self.layer_box
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All layers"), "")
        for identifier, title in titles.items():
            box.addItem(title, identifier)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        self._choose_layer()

    def _make_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.copy_action = QAction(theme("mActionEditCopy.svg"), self.tr("Copy Entry"), self)
        self.copy_action.setToolTip(self.tr("Copy all of the selected entry as text"))
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.clear_action = QAction(theme("mActionDeleteSelected.svg"), self.tr("Clear"), self)
        self.clear_action.setToolTip(self.tr("Forget what failed so far"))

    def _make_table(self) -> QTreeView:
        table = QTreeView(self)
        table.setModel(self.model)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions([self.copy_action, self.clear_action])
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LogColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.layer_box, 1)
        for action in (self.copy_action, self.clear_action):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            line.addWidget(button)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty_text)
        self.pages.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.layer_box.currentIndexChanged.connect(lambda _: self._choose_layer())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_details())
        self.copy_action.triggered.connect(self._copy)
        self.clear_action.triggered.connect(lambda: self.clear_requested.emit())

    def _choose_layer(self) -> None:
        self.model.show_layer(self.layer_box.currentData() or "")
        self._turn_page()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_details()

    def _turn_page(self) -> None:
        has_entries = self.model.rowCount() > 0
        self.pages.setCurrentWidget(self.splitter if has_entries else self.empty_text)
        self.copy_action.setEnabled(has_entries)
        self.clear_action.setEnabled(has_entries)
        nothing = self.tr("Every request so far was answered.")
        if self.layer_box.currentData():
            nothing = self.tr("Every request for this layer so far was answered.")
        explanation = self.tr(
            "When another program asks for something that there is not, it is told here: who "
            "asked, what is wrong, and what helps."
        )
        self.empty_text.setText(f"{nothing}\n\n{explanation}")

    def _show_details(self) -> None:
        complaint = self.model.complaint(self.table.currentIndex())
        self.details.setHtml(self._page(complaint) if complaint else "")

    def _page(self, complaint: Any) -> str:
        explanation = complaint.explanation
        facts = [
            (self.tr("Client"), translated(complaint.client)),
            (self.tr("Layer"), complaint.layer),
            (self.tr("Last at"), time_of(complaint)),
            (self.tr("Requests"), f"{complaint.requests:n}"),
            (self.tr("Status"), f"{complaint.status}"),
            (self.tr("Request"), complaint.address),
        ]
        rows = "".join(
            f"<tr><td>{html.escape(name)}:&nbsp;</td><td>{html.escape(value)}</td></tr>"
            for name, value in facts
            if value
        )
        text = html.escape(translated(explanation.text))
        remedy = html.escape(translated(explanation.remedy))
        return f"<p>{text}</p><p><b>{remedy}</b></p><table>{rows}</table>"

    def _copy(self) -> None:
        complaint = self.model.complaint(self.table.currentIndex())
        if complaint:
            QGuiApplication.clipboard().setText(self.model.in_words(complaint))

"""The list of layers with its search field, or what to do while there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelectionModel, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..adapters.bridge_view import LayerRow
from .empty_page import EmptyPage
from .layers_model import IDENTIFIER_ROLE, SEARCH_ROLE, SORT_ROLE, Column, LayersModel

__all__ = ["LayersPage"]

_LETTERS_OF_A_TITLE = 16
_FIRST_TO_GO = (Column.LEVELS, Column.SOURCE, Column.REQUESTS)
"""Columns that make room for the title where the dock is narrow; the tool tip tells them too."""


class LayersPage(QWidget):
    """Shows rows and says which are chosen."""

    choice_changed = pyqtSignal()
    edit_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LayersModel(self)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search by title, identifier or source"))
        self.search.setToolTip(self.tr("Show the layers that have this in a name or their source"))
        self.table = self._make_table()
        self._measure()
        self.nothing_found = QLabel(self.tr("No layer matches the search."), self)
        self.nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page = EmptyPage(self)
        self.pages = QStackedWidget(self)
        for page in (self.empty_page, self.table, self.nothing_found):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.search)
        layout.addWidget(self.pages, 1)
        self.search.textChanged.connect(self._filter)
        self.table.doubleClicked.connect(lambda: self.edit_requested.emit())
        self.table.selectionModel().selectionChanged.connect(lambda: self.choice_changed.emit())

    def resizeEvent(self, event: Any) -> None:
        """Show as many columns as leave a title readable."""
        super().resizeEvent(event)
        self._measure()
        title = _LETTERS_OF_A_TITLE * self.fontMetrics().averageCharWidth()
        lacking = title + self.columns_width() - self.width()
        for column in _FIRST_TO_GO:
            if lacking > 0:
                lacking -= self._widths[column]
                self.table.setColumnHidden(column, True)
        self._fit_columns()

    def show_rows(self, rows: Sequence[LayerRow]) -> None:
        """Show these layers from now on."""
        self.model.set_rows(rows)
        self._fit_columns()
        self._turn_page()

    def select(self, identifier: str) -> None:
        """Select a layer and bring it into sight, whatever was searched for."""
        found = self.model.match(self.model.index(0, 0), IDENTIFIER_ROLE, identifier)
        if not found:
            return
        if not self._sorted.mapFromSource(found[0]).isValid():
            self.search.clear()
        index = self._sorted.mapFromSource(found[0])
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def selected(self) -> list[str]:
        """Return the identifiers of the selected layers, in the order shown."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(IDENTIFIER_ROLE) for index in rows]

    def columns_width(self) -> int:
        """Return the pixels in which all columns but the title are seen whole."""
        return sum(self._widths.values())

    def _measure(self) -> None:
        for column in _FIRST_TO_GO:
            self.table.setColumnHidden(column, False)  # hidden ones tell no width
        header = self.table.header()
        self._widths = {c: header.sectionSizeHint(c) for c in Column if c != Column.TITLE}
        # Where a column's texts are longer than its name: known ones here, else by `_fit_columns`.
        metrics = self.table.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self.model.kind_names()))
        around = 2 * metrics.averageCharWidth()
        self._widths[Column.SOURCE] = max(self._widths[Column.SOURCE], widest + around)

    def _fit_columns(self) -> None:
        """Give each column the width of its texts. Qt would ask every row seen, again and again."""
        metrics, header = self.table.fontMetrics(), self.table.header()
        around = 2 * metrics.averageCharWidth()
        for column, text in self.model.longest_texts().items():
            wanted = metrics.horizontalAdvance(text) + around
            self._widths[column] = max(self._widths[column], wanted)
        for column, width in self._widths.items():
            if not self.table.isColumnHidden(column) and header.sectionSize(column) != width:
                header.resizeSection(column, width)

    def _make_table(self) -> QTreeView:
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterRole(SEARCH_ROLE)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        table = QTreeView(self)
        table.setModel(self._sorted)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the catalogue's order
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        return table

    def _filter(self, text: str) -> None:
        self._sorted.setFilterFixedString(text.strip())
        self._turn_page()

    def _turn_page(self) -> None:
        has_layers = self.model.rowCount() > 0
        self.search.setVisible(has_layers)
        page = self.table if self._sorted.rowCount() else self.nothing_found
        self.pages.setCurrentWidget(page if has_layers else self.empty_page)

"""Names and values, as many as are wanted: HTTP headers, parameters."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

__all__ = ["PairsTable"]

_ROWS_SEEN = 3


class PairsTable(QWidget):
    """A table of two columns with buttons to add and to remove rows."""

    changed = pyqtSignal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 2, self)
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Value")])
        self.table.setToolTip(what)
        self.table.setAccessibleName(what)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        row, header = self.table.verticalHeader().defaultSectionSize(), self.table.fontMetrics()
        self.table.setFixedHeight(_ROWS_SEEN * row + 2 * header.height())
        self.table.itemChanged.connect(lambda: self.changed.emit())
        self.add_button = self._button("symbologyAdd.svg", self.tr("Add a row"))
        self.add_button.clicked.connect(lambda: self._add_row("", "", is_edited=True))
        self.remove_button = self._button("symbologyRemove.svg", self.tr("Remove the chosen rows"))
        self.remove_button.clicked.connect(lambda: self._remove_rows())
        buttons = QVBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def pairs(self) -> dict[str, str]:
        """Return the values by name; rows without a name are left out."""
        found = {}
        for row in range(self.table.rowCount()):
            name, value = (self._text(row, column) for column in (0, 1))
            if name.strip():
                found[name.strip()] = value.strip()
        return found

    def set_pairs(self, pairs: Mapping[str, str]) -> None:
        """Show these from now on."""
        self.table.setRowCount(0)
        for name, value in pairs.items():
            self._add_row(name, value)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _add_row(self, name: str, value: str, *, is_edited: bool = False) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(name))
        self.table.setItem(row, 1, QTableWidgetItem(value))
        if is_edited:
            self.table.setCurrentCell(row, 0)
            self.table.editItem(self.table.item(row, 0))

    def _remove_rows(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        for row in sorted(rows or {self.table.rowCount() - 1}, reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _button(self, icon: str, what: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(what)
        button.setAccessibleName(what)
        button.setAutoRaise(True)
        return button

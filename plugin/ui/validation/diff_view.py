"""Two documents side by side, of any length: only the rows that are seen are made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QFontDatabase, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ...adapters.side_by_side import SideBySide

__all__ = ["COLOUR_ROLE", "DiffModel", "DiffView"]

COLOUR_ROLE = int(Qt.ItemDataRole.UserRole)

_OLD, _BEFORE, _NEW, _AFTER = range(4)
# See-through, so that they suit light and dark themes alike.
_RED, _GREEN, _GREY = QColor(229, 72, 77, 70), QColor(47, 168, 79, 70), QColor(128, 128, 128, 50)


class DiffModel(QAbstractTableModel):
    """Line numbers and lines, before and after."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[SideBySide] = ()
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def show(self, rows: Sequence[SideBySide]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return four."""
        return 0 if parent.isValid() else _AFTER + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return ("", self.tr("As it is"), "", self.tr("Put right"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            value = row[column]
            return "" if value is None else str(value)
        if role == Qt.ItemDataRole.FontRole:  # QGIS's style sheets overrule the view's own
            return self._font
        return _colour(row, column) if role == COLOUR_ROLE else None


class _ColouredCells(QStyledItemDelegate):
    """Paints a colour below a cell: QGIS's dark theme leaves out what the model says of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the cell."""
        colour = index.data(COLOUR_ROLE)
        if colour is not None:
            painter.fillRect(option.rect, colour)
        super().paint(painter, option, index)


class DiffView(QTreeView):
    """Shows the model in letters of one width."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.rows = DiffModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_ColouredCells(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setToolTip(self.tr("The capabilities as they are, and put right; an element a line"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(2 * self.fontMetrics().averageCharWidth())
        for column in (_BEFORE, _AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (_OLD, _NEW):
            self.setColumnWidth(column, 7 * self.fontMetrics().averageCharWidth())


def _colour(row: SideBySide, column: int) -> Optional[QColor]:
    if row.old is None and row.new is None:
        return _GREY
    if not row.is_changed:
        return None
    if column in (_OLD, _BEFORE):
        return None if row.before is None else _RED
    return None if row.after is None else _GREEN

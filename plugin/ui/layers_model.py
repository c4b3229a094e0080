"""The published layers as a table that Qt's views can show."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..adapters.bridge_view import LayerRow, LayerState
from .lamps import lamp
from .plain import plain_text

__all__ = ["IDENTIFIER_ROLE", "SEARCH_ROLE", "SORT_ROLE", "Column", "LayersModel"]

IDENTIFIER_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = IDENTIFIER_ROLE + 1
SEARCH_ROLE = IDENTIFIER_ROLE + 2

# What QVariant takes for a flag: PyQt 5 an int, PyQt 6 the flag's value.
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RIGHT_ALIGNED = int(getattr(_RIGHT, "value", _RIGHT))


class Column(IntEnum):
    """The columns, from the left."""

    TITLE = 0
    SOURCE = 1
    LEVELS = 2
    REQUESTS = 3
    ERRORS = 4


class LayersModel(QAbstractTableModel):
    """One row a layer, in the catalogue's order.

    `set_rows` changes only what differs, so that the view keeps its selection and place.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LayerRow] = []
        self._kind_names = self._kinds()
        self._lamps = {state: lamp(state) for state in LayerState}

    def kind_names(self) -> list[str]:
        """Return what the kinds of sources are called, in the words of the column."""
        return list(self._kind_names.values())

    def longest_texts(self) -> dict[Column, str]:
        """Return the longest text of each column that may be longer than the column's name."""
        rows = self._rows
        return {
            Column.LEVELS: max((row.levels for row in rows), key=len, default=""),
            Column.REQUESTS: f"{max((row.requests for row in rows), default=0):n}",
            Column.ERRORS: f"{max((row.errors for row in rows), default=0):n}",
        }

    def set_rows(self, rows: Sequence[LayerRow]) -> None:
        """Show these layers from now on."""
        self._remove_all_but({row.identifier for row in rows})
        kept = [row.identifier for row in self._rows]
        known = set(kept)
        if kept != [row.identifier for row in rows if row.identifier in known]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for first, end in _runs([row.identifier not in known for row in rows]):
            self.beginInsertRows(QModelIndex(), first, end - 1)
            self._rows[first:first] = rows[first:end]
            self.endInsertRows()
        changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
        self._rows = list(rows)
        if changed:  # told once: only what is seen is painted
            first, last = self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1)
            self.dataChanged.emit(first, last)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many layers there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= Column.REQUESTS:
            return _RIGHT_ALIGNED
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._lamps[row.state] if column == Column.TITLE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_text(self._tool_tip(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT_ALIGNED if column >= Column.REQUESTS else None
        if role == IDENTIFIER_ROLE:
            return row.identifier
        if role == SEARCH_ROLE and column == Column.TITLE:
            kind = self._text(row, Column.SOURCE)
            return "\n".join((row.title, row.identifier, kind, row.place))
        return self._sort_key(row, column) if role == SORT_ROLE else None

    def _remove_all_but(self, identifiers: set[str]) -> None:
        gone = [row.identifier not in identifiers for row in self._rows]
        for first, end in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Layer"),
            self.tr("Source"),
            self.tr("Levels"),
            self.tr("Requests"),
            self.tr("Errors"),
        )

    def _kinds(self) -> dict[str, str]:
        return {
            "xyz": self.tr("XYZ"),
            "tms": self.tr("TMS"),
            "folder": self.tr("Folder"),
            "mbtiles": self.tr("MBTiles"),
            "wmts": self.tr("WMTS"),
            "rendered": self.tr("Drawn by QGIS"),
        }

    def _text(self, row: LayerRow, column: Column) -> str:
        if column == Column.TITLE:
            return row.title
        if column == Column.SOURCE:
            return self._kind_names.get(row.kind, row.kind)
        if column == Column.LEVELS:
            return row.levels
        return f"{row.requests if column == Column.REQUESTS else row.errors:n}"

    def _sort_key(self, row: LayerRow, column: Column) -> Any:
        numbers = {Column.REQUESTS: row.requests, Column.ERRORS: row.errors}
        return numbers.get(column, self._text(row, column).casefold())

    def _tool_tip(self, row: LayerRow) -> str:
        states = {
            LayerState.RUNNING: self.tr("is served"),
            LayerState.STOPPED: self.tr("is not served: the server is stopped"),
            LayerState.FAILING: self.tr("cannot be served"),
        }
        lines = [f"{row.title}: {states[row.state]}", row.problem, *row.notes]
        lines += [f"{self._kind_names.get(row.kind, row.kind)}: {row.place}", row.address]
        return "\n".join(line for line in lines if line)


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where stretches of true marks begin and end, the end not included."""
    edges = [at for at, mark in enumerate(marks) if mark != (at > 0 and marks[at - 1])]
    if marks and marks[-1]:
        edges.append(len(marks))
    return list(zip(edges[::2], edges[1::2]))

"""The layers of a remote as a table with ticks that Qt's views can show, thousands of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from html import escape
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...adapters.remote_listing import GridOffer, LayerOffer, one_line

__all__ = ["SEARCH_ROLE", "Column", "OffersModel"]

SEARCH_ROLE = int(Qt.ItemDataRole.UserRole)
# What QVariant takes for a state: PyQt 5 an int, PyQt 6 the value.
_CHECKED, _UNCHECKED = (
    int(getattr(state, "value", state))
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked)
)
_DISPLAY = Qt.ItemDataRole.DisplayRole
_MOST_REPAIRS = 8


class Column(IntEnum):
    """The columns, from the left."""

    IDENTIFIER = 0
    TITLE = 1
    FORMATS = 2
    GRIDS = 3
    DIMENSIONS = 4
    REPAIRED = 5


class OffersModel(QAbstractTableModel):
    """One row a layer of the remote; the first column has the tick that says: publish it."""

    ticked_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: Sequence[LayerOffer] = ()
        self._texts: list[tuple[str, ...]] = []
        self._ticked: set[str] = set()

    def show_offers(self, offers: Sequence[LayerOffer], ticked: Iterable[str]) -> None:
        """Show these layers from now on, some of them ticked."""
        self.beginResetModel()
        self._offers = offers
        self._texts = [tuple(self._text(offer, column) for column in Column) for offer in offers]
        usable = {offer.identifier for offer in offers if offer.is_usable}
        self._ticked = usable.intersection(ticked)
        self.endResetModel()
        self.ticked_changed.emit()

    def offer(self, row: int) -> LayerOffer:
        """Return the layer of a row."""
        return self._offers[row]

    def ticked(self) -> tuple[LayerOffer, ...]:
        """Return the ticked layers in the remote's order."""
        return tuple(offer for offer in self._offers if offer.identifier in self._ticked)

    def tick(self, rows: Iterable[int], is_ticked: bool) -> None:
        """Set the ticks of rows; what cannot be published gets none."""
        for row in rows:
            offer = self._offers[row]
            if not is_ticked:
                self._ticked.discard(offer.identifier)
            elif offer.is_usable:
                self._ticked.add(offer.identifier)
        if self._offers:
            last = self.index(len(self._offers) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many layers there are."""
        return 0 if parent.isValid() else len(self._offers)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._names()[section] if is_name and 0 <= section < len(Column) else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say what can be done with a cell: layers that cannot be published are grey."""
        flags = Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._offers[index.row()].is_usable:
            flags |= Qt.ItemFlag.ItemIsEnabled
            if index.column() == Column.IDENTIFIER:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _DISPLAY:  # first, and without ado: sorting asks for it very often
            return self._texts[row][column]
        offer = self._offers[row]
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.IDENTIFIER:
            return _CHECKED if offer.identifier in self._ticked else _UNCHECKED
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(offer)
        if role == SEARCH_ROLE:
            return " ".join(self._texts[row])
        if role == Qt.ItemDataRole.DecorationRole and column == Column.REPAIRED and offer.repaired:
            return QgsApplication.getThemeIcon("mIconWarning.svg")
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:
        """Set a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.IDENTIFIER:
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Layer"),
            self.tr("Title"),
            self.tr("Formats"),
            self.tr("Tile matrix sets"),
            self.tr("Dimensions"),
            self.tr("Repaired"),
        )

    def _text(self, offer: LayerOffer, column: Column) -> str:
        if column == Column.IDENTIFIER:
            return one_line(offer.identifier)
        if column == Column.TITLE:
            return offer.title
        if column == Column.FORMATS:
            return ", ".join(one.rpartition("/")[2] for one in offer.formats)
        if column == Column.GRIDS:
            return ", ".join(map(self._grid, offer.grids))
        if column == Column.DIMENSIONS:
            return ", ".join(f"{one.title} ({len(one.values)})" for one in offer.dimensions)
        return str(len(offer.repaired)) if offer.repaired else ""

    def _grid(self, grid: GridOffer) -> str:
        """Return a set as it will be published; the CRS where its name does not say it."""
        if grid.problem:
            return self.tr("{} (cannot be used)").format(one_line(grid.identifier))
        name = grid.published
        return name if "Quad" in name or grid.crs in name else f"{name} ({grid.crs})"

    def _tool_tip(self, offer: LayerOffer) -> str:
        """Return what is known of a layer as HTML; everything in it is a stranger's."""
        lines = [f"<b>{escape(offer.title or offer.identifier)}</b>", escape(offer.abstract)]
        for grid in offer.grids:
            about = grid.problem or self.tr("{}, levels: {}").format(grid.crs, grid.levels)
            lines.append(escape(f"{one_line(grid.identifier)}: {about}"))
        if offer.repaired:
            lines.append(f"<i>{escape(self.tr('Repaired:'))}</i>")
            lines += [escape(text) for text in offer.repaired[:_MOST_REPAIRS]]
        return "<br>".join(line for line in lines if line)

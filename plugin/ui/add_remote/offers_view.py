"""The list of a remote's layers: search, table, ticks, and what was repaired."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...adapters.remote_listing import LayerOffer, RemoteListing
from .offers_model import SEARCH_ROLE, Column, OffersModel

__all__ = ["OffersView"]

_LETTERS = {
    Column.IDENTIFIER: 17,
    Column.TITLE: 18,
    Column.FORMATS: 8,
    Column.GRIDS: 15,
    Column.DIMENSIONS: 10,
}
_MOST_REPAIRS = 12


class OffersView(QWidget):
    """Shows what a remote offers; says which layer is looked at and that ticks changed."""

    current_changed = pyqtSignal()
    ticked_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OffersModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterRole(SEARCH_ROLE)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search layers"))
        self.search.setToolTip(self.tr("Part of a name, title, format, tile matrix set or CRS"))
        self.tick_button = self._button(
            "mActionSelectAll.svg", self.tr("Tick all layers that are shown")
        )
        self.untick_button = self._button(
            "mActionDeselectAll.svg", self.tr("Take the ticks of all layers that are shown away")
        )
        self.table = self._make_table()
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._show_status()

    def show_listing(self, listing: RemoteListing, ticked: set[str]) -> None:
        """Show what a remote offers; the layer that was looked at stays the one, if it is there."""
        before = self.current()
        self.model.show_offers(listing.layers, ticked)
        notes = [f"• {escape(text)}" for text in listing.repaired[:_MOST_REPAIRS]]
        self.status.setToolTip("<br>".join(notes))
        self._title, self._repaired = listing.title, len(listing.repaired)
        names = [offer.identifier for offer in listing.layers]
        row = names.index(before.identifier) if before and before.identifier in names else 0
        if names:
            self.table.setCurrentIndex(self._shown.mapFromSource(self.model.index(row, 0)))
        self._show_status()

    def current(self) -> LayerOffer | None:
        """Return the layer that is looked at, or None."""
        index = self._shown.mapToSource(self.table.currentIndex())
        return self.model.offer(index.row()) if index.isValid() else None

    def shown_rows(self) -> list[int]:
        """Return the rows of the model that the search leaves."""
        indexes = (self._shown.index(row, 0) for row in range(self._shown.rowCount()))
        return [self._shown.mapToSource(index).row() for index in indexes]

    def _make_table(self) -> QTreeView:
        table = QTreeView(self)
        table.setModel(self._shown)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the remote's order
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(self.tr("Layers of the remote"))
        header, letter = table.header(), table.fontMetrics().averageCharWidth()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in _LETTERS.items():
            header.resizeSection(column, max(letters * letter, header.sectionSizeHint(column)))
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.tick_button)
        top.addWidget(self.untick_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.status)
        self._title, self._repaired = "", 0

    def _connect(self) -> None:
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.search.textChanged.connect(lambda: self._show_status())
        self.tick_button.clicked.connect(lambda: self.model.tick(self.shown_rows(), True))
        self.untick_button.clicked.connect(lambda: self.model.tick(self.shown_rows(), False))
        self.model.ticked_changed.connect(self._on_ticked)
        self.table.selectionModel().currentChanged.connect(lambda: self.current_changed.emit())

    def _on_ticked(self) -> None:
        self._show_status()
        self.ticked_changed.emit()

    def _show_status(self) -> None:
        count = self.model.rowCount()
        if not count:
            self.status.setText(self.tr("Connect to a service to see its layers."))
            return
        parts = [self._title] if self._title else []
        parts.append(self.tr("Layers: {}").format(count))
        if self._shown.rowCount() != count:
            parts.append(self.tr("shown: {}").format(self._shown.rowCount()))
        parts.append(self.tr("to be published: {}").format(len(self.model.ticked())))
        if self._repaired:
            parts.append(self.tr("repairs of the document: {}").format(self._repaired))
        self.status.setText(" · ".join(parts))

    def _button(self, icon: str, what: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(what)
        button.setAccessibleName(what)
        button.setAutoRaise(True)
        return button

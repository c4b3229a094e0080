"""The panel: what is served, and where. It shows a view and says what the user wants."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHeaderView,
    QStackedWidget,
    QToolBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..adapters.bridge_view import BridgeView
from .address_line import AddressLine
from .empty_page import EmptyPage
from .icons import icon
from .layers_model import IDENTIFIER_ROLE, SORT_ROLE, Column, LayersModel

__all__ = ["BridgePanel"]


class BridgePanel(QWidget):
    """A toolbar, the layers (or what to do when there are none), and the address line.

    It acts on nothing: `show_view` in, signals out.
    """

    serve_requested = pyqtSignal()
    start_requested = pyqtSignal()
    stop_requested = pyqtSignal()
    copy_requested = pyqtSignal(str)  # an address
    browse_requested = pyqtSignal(str)  # an address
    remove_requested = pyqtSignal(list)  # identifiers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BridgeView()
        self.model = LayersModel(self)
        self._make_actions()
        self.table = self._make_table()
        self.empty_page = EmptyPage(self)
        self.empty_page.serve_requested.connect(self.serve_requested)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.empty_page)
        self.pages.addWidget(self.table)
        self.address_line = AddressLine(self)
        self._lay_out()
        self._connect()
        self.show_view(self._view)

    def show_view(self, view: BridgeView) -> None:
        """Show this from now on."""
        self._view = view
        self.model.set_rows(view.rows)
        self.pages.setCurrentWidget(self.table if view.rows else self.empty_page)
        self._show_choice()

    def select(self, identifier: str) -> None:
        """Select a layer and bring it into sight."""
        found = self.model.match(self.model.index(0, 0), IDENTIFIER_ROLE, identifier)
        if found:
            index = self._sorted.mapFromSource(found[0])
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def selected(self) -> list[str]:
        """Return the identifiers of the selected layers, in the order shown."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(IDENTIFIER_ROLE) for index in rows]

    def sizeHint(self) -> QSize:
        """Return a size in which the columns and a name are seen whole."""
        letter, header = self.fontMetrics().averageCharWidth(), self.table.header()
        numbers = sum(header.sectionSizeHint(c) for c in Column if c != Column.TITLE)
        return QSize(numbers + 32 * letter, 60 * letter)

    def _make_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.serve_action = QAction(icon("serve.svg"), self.tr("Serve the Selected Layer"), self)
        self.start_action = QAction(theme("mActionStart.svg"), self.tr("Start the Server"), self)
        self.stop_action = QAction(theme("mActionStop.svg"), self.tr("Stop the Server"), self)
        self.copy_action = QAction(theme("mActionEditCopy.svg"), self.tr("Copy WMTS Address"), self)
        self.browse_action = QAction(icon("browse.svg"), self.tr("Open in Browser"), self)
        self.remove_action = QAction(theme("mActionRemoveLayer.svg"), self.tr("Remove"), self)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        for action in (self.copy_action, self.remove_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _make_table(self) -> QTreeView:
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        table = QTreeView(self)
        table.setModel(self._sorted)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the catalogue's order
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions([self.copy_action, self.browse_action, self.remove_action])
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        bar = QToolBar(self)
        bar.setIconSize(QSize(16, 16))
        bar.addAction(self.serve_action)
        bar.addSeparator()
        bar.addActions([self.start_action, self.stop_action])
        bar.addSeparator()
        bar.addActions([self.copy_action, self.browse_action, self.remove_action])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        layout.addWidget(bar)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.address_line)

    def _connect(self) -> None:
        self.serve_action.triggered.connect(lambda: self.serve_requested.emit())
        self.start_action.triggered.connect(lambda: self.start_requested.emit())
        self.stop_action.triggered.connect(lambda: self.stop_requested.emit())
        self.copy_action.triggered.connect(lambda: self.copy_requested.emit(self._address()))
        self.browse_action.triggered.connect(lambda: self.browse_requested.emit(self._view.url))
        self.remove_action.triggered.connect(lambda: self.remove_requested.emit(self.selected()))
        self.address_line.copy_requested.connect(self.copy_action.trigger)
        self.table.selectionModel().selectionChanged.connect(lambda: self._show_choice())

    def _show_choice(self) -> None:
        """Bring the address line and the actions in line with the view and the selection."""
        view, chosen = self._view, self.selected()
        self.start_action.setEnabled(not view.is_running and not view.is_busy)
        self.stop_action.setEnabled(view.is_running)
        self.copy_action.setEnabled(bool(view.rows))
        self.browse_action.setEnabled(view.is_running)
        self.remove_action.setEnabled(bool(chosen))
        self.address_line.show_address(view, view.row(chosen[0]) if len(chosen) == 1 else None)

    def _address(self) -> str:
        return self.address_line.address()

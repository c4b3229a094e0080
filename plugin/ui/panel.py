"""The panel: what is served and what failed. It shows a view and says what the user wants."""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import quote

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QLabel, QTabWidget, QVBoxLayout, QWidget

from ..adapters.bridge_view import BridgeView, LayerRow
from ..adapters.seed_jobs import SeedJob
from ..adapters.tile_location import locations_in
from .address_line import AddressLine
from .help import add_help
from .layer_actions import LayerActions
from .layers_page import LayersPage
from .log_page import LogPage
from .panel_bar import PanelBar

__all__ = ["BridgePanel"]

_MANY = 100


class BridgePanel(QWidget):
    """A toolbar, the layers and the log, and the address line.

    It acts on nothing: `show_view` in, signals out.
    """

    serve_requested = pyqtSignal()
    start_requested = pyqtSignal()
    stop_requested = pyqtSignal()
    keep_requested = pyqtSignal(bool)  # whether to serve without QGIS too
    copy_requested = pyqtSignal(str)  # an address
    browse_requested = pyqtSignal(str)  # an address
    remove_requested = pyqtSignal(list)  # identifiers
    add_to_project_requested = pyqtSignal(list)  # identifiers
    edit_requested = pyqtSignal(str)  # an identifier
    seed_requested = pyqtSignal(str)  # an identifier
    validate_requested = pyqtSignal(str)  # an identifier
    copy_for_requested = pyqtSignal(str, str)  # an identifier, a client profile's
    add_tiles_requested = pyqtSignal(list)  # addresses, folders, files; or none of them yet
    add_remote_requested = pyqtSignal()
    theme_requested = pyqtSignal(str)  # a map theme of the project

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BridgeView()
        self._rows: Mapping[str, LayerRow] = {}
        self.layer_actions = LayerActions(self)
        self.layers = LayersPage(self)
        self.log = LogPage(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.layers, self.tr("Layers"))
        self.tabs.addTab(self.log, QgsApplication.getThemeIcon("mMessageLog.svg"), self.tr("Log"))
        self.tabs.setTabToolTip(1, self.tr("Requests that could not be answered, and why"))
        self.seeding = QLabel(self)
        self.seeding.setWordWrap(True)
        self.seeding.setMargin(4)
        self.seeding.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.seeding.setToolTip(self.tr("Open the window of the job"))
        self.seeding.hide()
        self.address_line = AddressLine(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.show_view(self._view)

    def show_view(self, view: BridgeView, rate: float | None = None) -> None:
        """Show this from now on; `rate` is requests a second."""
        self._view = view
        self._rows = {row.identifier: row for row in view.rows}
        self.layers.show_rows(view.rows)
        self.log.show_layers({row.identifier: row.title for row in view.rows})
        self.address_line.show_rate(view, rate)
        self._show_choice()

    def show_keeping(self, is_set_up: bool, is_running: bool) -> None:
        """Show whether serving goes on without QGIS, and whether the script for it runs now."""
        self.layer_actions.keep.setChecked(is_set_up)
        self.address_line.show_keeping(is_running)
        self._show_choice()

    def show_unread(self, count: int) -> None:
        """Say beside the log's name how many requests have failed since it was seen."""
        name = self.tr("Log")
        shown = f"{count}" if count < _MANY else f"{_MANY}+"
        self.tabs.setTabText(1, f"{name} ({shown})" if count else name)

    def show_seeding(self, jobs: Mapping[str, SeedJob]) -> None:
        """Show how far these jobs are, by layer, with a link to the window of each."""
        lines = []
        for identifier, job in jobs.items():
            done, total = (job.progress.done, job.progress.total) if job.progress else (0, 1)
            link = f'<a href="{html.escape(identifier)}">{html.escape(job.title)}</a>'
            text = self.tr("Seeding {}: {} %").format(link, done * 100 // max(1, total))
            lines.append(text + (self.tr(", paused") if job.is_paused else ""))
        self.seeding.setText("<br>".join(lines))
        self.seeding.setVisible(bool(lines))

    def select(self, identifier: str) -> None:
        """Select a layer and bring it into sight."""
        self.tabs.setCurrentWidget(self.layers)
        self.layers.select(identifier)

    def selected(self) -> list[str]:
        """Return the identifiers of the selected layers, in the order shown."""
        return self.layers.selected()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and addresses of tiles."""
        if locations_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer what was dropped as tiles to add."""
        event.acceptProposedAction()
        self.add_tiles_requested.emit(locations_in(event.mimeData()))

    def sizeHint(self) -> QSize:
        """Return a size in which the columns and a name are seen whole."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(self.layers.columns_width() + 20 * letter, 60 * letter)

    def _lay_out(self) -> None:
        actions = self.layer_actions
        bar = PanelBar(actions, self)
        table = self.layers.table
        for group in actions.of_a_layer():
            table.addActions(group)
            table.addAction(_separator(table))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        layout.addWidget(bar)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.seeding)
        layout.addWidget(self.address_line)
        add_help(self, "dock")

    def _connect(self) -> None:
        actions = self.layer_actions
        self.layers.empty_page.serve_requested.connect(self.serve_requested)
        self.layers.empty_page.add_remote_requested.connect(self.add_remote_requested)
        actions.serve.triggered.connect(lambda: self.serve_requested.emit())
        actions.start.triggered.connect(lambda: self.start_requested.emit())
        actions.stop.triggered.connect(lambda: self.stop_requested.emit())
        actions.keep.triggered.connect(lambda is_on: self.keep_requested.emit(is_on))
        actions.copy.triggered.connect(
            lambda: self.copy_requested.emit(self.address_line.address())
        )
        actions.browse.triggered.connect(lambda: self.browse_requested.emit(self._page()))
        actions.demo.triggered.connect(lambda: self.browse_requested.emit(self._demo_page()))
        actions.remove.triggered.connect(lambda: self.remove_requested.emit(self.selected()))
        actions.add_to_project.triggered.connect(
            lambda: self.add_to_project_requested.emit(self.selected())
        )
        actions.edit.triggered.connect(lambda: self.edit_requested.emit(self.selected()[0]))
        actions.seed.triggered.connect(lambda: self.seed_requested.emit(self.selected()[0]))
        actions.validate.triggered.connect(lambda: self.validate_requested.emit(self.selected()[0]))
        actions.copy_for.chosen.connect(
            lambda profile: self.copy_for_requested.emit(self.selected()[0], profile)
        )
        actions.themes.chosen.connect(self.theme_requested)
        actions.add_tiles.triggered.connect(lambda: self.add_tiles_requested.emit([]))
        self.layers.empty_page.add_tiles_requested.connect(actions.add_tiles.trigger)
        actions.add_remote.triggered.connect(lambda: self.add_remote_requested.emit())
        self.layers.edit_requested.connect(actions.edit.trigger)
        self.layers.choice_changed.connect(self._show_choice)
        self.address_line.copy_requested.connect(actions.copy.trigger)

    def _show_choice(self) -> None:
        """Bring the address line and the actions in line with the view and the selection."""
        chosen = self._chosen()
        self.layer_actions.show_choice(self._view, chosen)
        self.address_line.show_address(self._view, self._single(chosen))

    def _page(self) -> str:
        """Return the start page, opened at the selected layer if it is a single one."""
        row = self._single(self._chosen())
        return f"{self._view.url}#{row.identifier}" if row else self._view.url

    def _demo_page(self) -> str:
        return f"{self._view.url}demo/{quote(self.selected()[0], safe='')}"

    def _chosen(self) -> list[LayerRow]:
        return [self._rows[name] for name in self.selected() if name in self._rows]

    def _single(self, chosen: list[LayerRow]) -> LayerRow | None:
        return chosen[0] if len(chosen) == 1 else None


def _separator(parent: QWidget) -> QAction:
    separator = QAction(parent)
    separator.setSeparator(True)
    return separator

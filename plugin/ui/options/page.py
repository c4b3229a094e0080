"""The page: reads what is kept, checks it while one types, keeps and applies what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional
from urllib.parse import urlsplit

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...adapters.opening import bridge_opener, catalogue_path, default_folder, known_services
from ...adapters.settings import BridgeSettings, needs_restart, read_settings, write_settings
from ...adapters.settings_checks import Problems, problems_of
from ...adapters.tasks import TaskRunner
from .cache_box import CacheBox
from .clients_box import ClientsBox
from .server_box import ServerBox

if TYPE_CHECKING:
    from ...adapters.controller import BridgeController

from ...adapters.translated import told
from ..help import add_help

__all__ = ["BridgeOptionsPage"]

_PAUSE_MS = 300
"""How long nothing was typed before it is looked at."""


class BridgeOptionsPage(QgsOptionsPageWidget):  # type: ignore[misc]  # QGIS has no types
    """QGIS calls `apply` when its options are accepted."""

    def __init__(
        self,
        controller_of: Callable[[], Optional[BridgeController]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("WmtsBridgeOptions")
        self._controller_of = controller_of
        self._before = read_settings()
        self._checks = 0
        self.server = ServerBox(known_services(), self)
        self.cache = CacheBox(default_folder(), self)
        self.clients = ClientsBox(self)
        self._boxes = (self.server, self.cache, self.clients)
        self._tasks = runner = TaskRunner()
        self.destroyed.connect(lambda: runner.abandon())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self._lay_out()
        add_help(self, "options")
        for box in self._boxes:
            box.show_settings(self._before)
            box.edited.connect(self._pause.start)

    def settings(self) -> BridgeSettings:
        """Return the settings as they stand on the page."""
        settings = self._before
        for box in self._boxes:
            settings = box.read(settings)
        return settings

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what is wrong once the page is seen: QGIS makes the pages of all plugins."""
        super().showEvent(event)
        self._check()

    def apply(self) -> None:
        """Keep what was changed, and have the server run by it."""
        before, after = self._before, self.settings()
        write_settings(after)
        self._before = after
        controller = self._controller_of()
        if controller is not None and needs_restart(before, after):
            controller.reopen(bridge_opener(catalogue_path(), after.port))

    def _check(self) -> None:
        """Look for what is wrong, in a worker thread, and tell it beside the fields."""
        settings, own_port = self.settings(), self._own_port()
        self._checks += 1
        number = self._checks
        self.server.tell("")

        def tell(problems: Problems) -> None:
            if number == self._checks:  # else it was changed meanwhile
                self.server.tell(problems.address)
                self.cache.tell(problems.folder)
                self.clients.tell(problems.clients)

        self._tasks.run(
            self.tr("Checking the settings"),
            lambda _: problems_of(settings, own_port),
            tell,
            lambda error: tell(Problems(address=told(error))),
        )

    def _own_port(self) -> int:
        """Return the port that our own server has, or 0."""
        controller = self._controller_of()
        view = controller.view() if controller is not None else None
        return (urlsplit(view.url).port or 0) if view and view.is_running else 0

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for box in self._boxes:
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

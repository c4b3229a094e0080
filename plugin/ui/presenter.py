"""Joins the panel, the controller and the message bar: who wants what, and who does it."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from ..adapters.controller import BridgeController
from ..adapters.doctor_log import DoctorLog
from ..adapters.keep_serving.switch import KeepServingSwitch, keep_serving_of_profile
from ..adapters.layer_offer import NotServable, offer_of, offer_of_theme
from ..adapters.request_rate import RequestRate
from ..adapters.shared_address import shared_address
from ..adapters.translated import told
from .layer_commands import LayerCommands
from .notices import Notices
from .panel import BridgePanel

__all__ = ["Presenter"]

_SEEN = "wmts_bridge/panel_was_seen"
_REFRESH_MILLISECONDS = 1000
_PAUSE_MILLISECONDS = 50
"""Between changes that are shown at once: where a thousand layers are published, each tells."""


class Presenter(QObject):
    """Lives in the main thread, from the first use of the plugin to its end."""

    def __init__(
        self, iface: Any, dock: QgsDockWidget, panel: BridgePanel, controller: BridgeController
    ) -> None:
        super().__init__(panel)
        self.panel = panel
        self.controller = controller
        self._iface = iface
        self._dock = dock
        self._notices = Notices(iface.messageBar(), self)
        self._commands = LayerCommands(iface, controller, self._notices, self)
        self._keeping = KeepServingSwitch(controller, keep_serving_of_profile(), self)
        self._rate = RequestRate()
        self._doctor = DoctorLog(lambda: controller.bridge and controller.bridge.doctor, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MILLISECONDS)
        self._timer.timeout.connect(self._refresh)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._refresh_if_stale)
        self._is_stale = False
        self._connect()

    def serve_active_layer(self) -> None:
        """Serve the layer that is selected in the Layers panel, or say why not."""
        self.serve(self._iface.activeLayer())

    def serve(self, layer: Any) -> None:
        """Serve a layer of the project (a `QgsMapLayer` or None), or say why not."""
        try:
            offer = offer_of(None if layer is None or sip.isdeleted(layer) else layer)
        except NotServable as exc:
            self._notices.warned(told(exc))
            return
        self.controller.serve(offer)

    def serve_theme(self, theme: str) -> None:
        """Serve a map theme of the project, drawn by QGIS."""
        self.controller.serve(offer_of_theme(QgsProject.instance(), theme))

    def add_tiles(self) -> None:
        """Open the window that adds tiles."""
        self._commands.add_tiles()

    def add_remote(self) -> None:
        """Open the window that cascades a remote WMTS."""
        self._commands.add_remote()

    def validate(self) -> None:
        """Open the window that judges any WMTS."""
        self._commands.validate()

    def watch(self, is_visible: bool) -> None:
        """Keep the panel up to date while it is seen, and only then."""
        if is_visible:
            self._widen_once()
            self.controller.load()
            self._refresh()
            self._timer.start()
        else:
            self._timer.stop()

    def withdraw(self) -> None:
        """Stop everything, within two seconds, and let go of QGIS's window."""
        self._timer.stop()
        self._soon.stop()
        self._keeping.withdraw()
        self._commands.withdraw()
        self._notices.withdraw()
        self.controller.shutdown()

    def _connect(self) -> None:
        panel, controller = self.panel, self.controller
        panel.serve_requested.connect(self.serve_active_layer)
        panel.theme_requested.connect(self.serve_theme)
        panel.start_requested.connect(controller.start)
        panel.stop_requested.connect(controller.stop)
        panel.keep_requested.connect(self._keeping.set)
        panel.remove_requested.connect(controller.remove)
        panel.copy_requested.connect(self._copy)
        panel.browse_requested.connect(self._commands.browse)
        panel.add_to_project_requested.connect(self._commands.add_to_project)
        panel.edit_requested.connect(self._commands.edit)
        panel.copy_for_requested.connect(self._commands.copy_for)
        panel.add_tiles_requested.connect(self._commands.add_tiles)
        panel.add_remote_requested.connect(self._commands.add_remote)
        panel.validate_requested.connect(self._commands.validate)
        panel.seed_requested.connect(self._commands.seed)
        panel.seeding.linkActivated.connect(self._commands.seed)
        self._commands.seed_jobs.changed.connect(self._show_seeding)
        self._commands.edited.connect(self._on_edited)
        panel.log.seen.connect(lambda is_seen: is_seen and self._doctor.look())
        panel.log.clear_requested.connect(self._doctor.forget)
        self._doctor.told.connect(panel.log.show_complaints)
        self._keeping.changed.connect(self._show_keeping)
        self._keeping.kept.connect(self._notices.kept)
        self._keeping.failed.connect(self._notices.failed)
        self._show_keeping()
        controller.changed.connect(self._refresh_soon)
        controller.served.connect(self._on_served)
        controller.removed.connect(self._commands.removed)
        controller.warned.connect(self._notices.warned)
        controller.failed.connect(self._notices.failed)

    def _copy(self, address: str) -> None:
        """Copy an address as programs elsewhere can use it, if they may."""
        self._commands.copy(shared_address(address))

    def _refresh_soon(self) -> None:
        """Show a change: the first at once, those that follow closely together."""
        self._is_stale = True
        if not self._soon.isActive():
            self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._is_stale:
            self._refresh()
            self._soon.start()

    def _refresh(self) -> None:
        self._is_stale = False
        view = self.controller.view()
        self.panel.show_view(view, self._rate.per_second(time.monotonic(), view.requests))
        if self.panel.log.isVisible():
            self._doctor.look()
        self.panel.show_unread(self._doctor.unread)
        self._keeping.look()

    def _widen_once(self) -> None:
        """Give the panel the room it needs when it is seen for the first time in this profile."""
        if QgsSettings().value(_SEEN, False, type=bool):
            return
        QgsSettings().setValue(_SEEN, True)
        wanted = self.panel.sizeHint().width()
        if self._dock.width() < wanted:
            window = self._iface.mainWindow()
            window.resizeDocks([self._dock], [wanted], Qt.Orientation.Horizontal)

    def _show_keeping(self) -> None:
        self.panel.show_keeping(self._keeping.is_set_up, self._keeping.is_running)

    def _show_seeding(self) -> None:
        self.panel.show_seeding(self._commands.seed_jobs.running())

    def _on_edited(self, identifier: str) -> None:
        self._refresh()
        self.panel.select(identifier)

    def _on_served(self, identifier: str) -> None:
        self._refresh()
        self._dock.setUserVisible(True)
        self.panel.select(identifier)
        view = self.controller.view()
        row = view.row(identifier)
        if row:
            self._notices.served(row, view.url, lambda: self._copy(row.address))

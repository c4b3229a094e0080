"""The plugin that QGIS loads: builds and wires, and undoes it in reverse."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerType
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from .adapters.controller import BridgeController
from .adapters.message_log import MessageLogHandler
from .adapters.opening import bridge_opener, catalogue_path, chosen_port
from .ui.dock import BridgeDock
from .ui.icons import icon
from .ui.presenter import Presenter

__all__ = ["WmtsBridgePlugin"]

_LAYER_TYPES = (QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorTileLayer)


class WmtsBridgePlugin:
    """QGIS makes one, calls `initGui`, and `unload` at the end. Nothing heavy is imported here."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def initGui(self) -> None:
        """Put the actions and the panel into QGIS's window."""
        window = self._iface.mainWindow()
        self.log = MessageLogHandler()
        self.log.attach()
        self.controller = BridgeController(bridge_opener(catalogue_path(), chosen_port()))
        self.dock = BridgeDock(window)
        self.serve_action = QAction(icon("serve.svg"), _tr("Serve as WMTS"), window)
        self.serve_action.setObjectName("WmtsBridgeServe")
        self.serve_action.setToolTip(_tr("Serve the selected layer as WMTS"))
        self.serve_action.triggered.connect(lambda: self.presenter.serve_active_layer())
        self.panel_action = QAction(icon("wmts_bridge.svg"), _tr("WMTS Bridge Panel"), window)
        self.panel_action.setObjectName("WmtsBridgePanel")
        for action in (self.serve_action, self.panel_action):
            self._iface.addPluginToWebMenu(_menu(), action)
            self._iface.addWebToolBarIcon(action)
        for layer_type in _LAYER_TYPES:
            self._iface.addCustomActionForLayerType(self.serve_action, "", layer_type, True)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()  # QGIS shows each dock it is given; it restores the user's choice later
        self.dock.setToggleVisibilityAction(self.panel_action)
        self.presenter = Presenter(self._iface, self.dock, self.controller)
        QCoreApplication.instance().aboutToQuit.connect(self.controller.shutdown)

    def unload(self) -> None:
        """Take everything away again."""
        QCoreApplication.instance().aboutToQuit.disconnect(self.controller.shutdown)
        self.presenter.withdraw()
        self.controller.shutdown()
        self.log.detach()
        self._iface.removeDockWidget(self.dock)
        self._iface.removeCustomActionForLayerType(self.serve_action)
        for action in (self.panel_action, self.serve_action):
            self._iface.removeWebToolBarIcon(action)
            self._iface.removePluginWebMenu(_menu(), action)
            action.deleteLater()
        self.dock.deleteLater()
        self.controller.deleteLater()
        del self.presenter, self.dock, self.controller, self.serve_action, self.panel_action


def _menu() -> str:
    return _tr("WMTS Bridge")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WmtsBridgePlugin", text)

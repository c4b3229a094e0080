"""The plugin that QGIS loads: builds and wires, and undoes it in reverse."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsMapLayerType
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from .adapters.translation import Translation
from .ui.first_use import FirstUse
from .ui.icons import icon
from .ui.options.factory import BridgeOptionsFactory

if TYPE_CHECKING:
    from .adapters.controller import BridgeController
    from .ui.presenter import Presenter

__all__ = ["WmtsBridgePlugin"]

_LAYER_TYPES = (
    QgsMapLayerType.RasterLayer,
    QgsMapLayerType.VectorTileLayer,
    QgsMapLayerType.VectorLayer,
    QgsMapLayerType.MeshLayer,
    QgsMapLayerType.PointCloudLayer,
)


class WmtsBridgePlugin:
    """QGIS makes one, calls `initGui`, and `unload` at the end.

    Until the first click, or until the panel is seen, there are only actions and an empty dock.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translation = Translation()

    def initGui(self) -> None:
        """Put the actions and the dock into QGIS's window."""
        self._translation.install()
        window = self._iface.mainWindow()
        self._first_use = FirstUse(window)
        self._make_actions()
        for action in self._actions:
            self._iface.addPluginToWebMenu(_name(), action)
        for action in (self.serve_action, self.panel_action):
            self._iface.addWebToolBarIcon(action)
        for layer_type in _LAYER_TYPES:
            self._iface.addCustomActionForLayerType(self.serve_action, "", layer_type, True)
        self.dock = QgsDockWidget(_name(), window)
        self.dock.setObjectName("WmtsBridgeDock")
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()  # QGIS shows each dock it is given; it restores the user's choice later
        self.dock.setToggleVisibilityAction(self.panel_action)
        self.dock.visibilityChanged.connect(self._watch)
        QCoreApplication.instance().aboutToQuit.connect(self._withdraw)
        self._options = BridgeOptionsFactory(self._controller)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._iface.initializationCompleted.connect(self._start_with_qgis)
        self.initProcessing()

    def initProcessing(self) -> None:
        """Give Processing our algorithms; `qgis_process` calls this alone."""
        self._translation.install()
        from .algorithms.provider import BridgeProvider

        provider = BridgeProvider(icon("wmts_bridge.svg"))
        is_added = QgsApplication.processingRegistry().addProvider(provider)
        self.provider = provider if is_added else None  # else QGIS has deleted it

    @cached_property
    def presenter(self) -> Presenter:
        """What stands behind the actions and in the dock, built at its first use."""
        from .adapters.controller import BridgeController
        from .adapters.opening import bridge_opener, catalogue_path, chosen_port
        from .ui.panel import BridgePanel
        from .ui.presenter import Presenter

        panel = BridgePanel(self.dock)
        self.dock.setWidget(panel)
        controller = BridgeController(bridge_opener(catalogue_path(), chosen_port()), panel)
        return Presenter(self._iface, self.dock, panel, controller)

    def unload(self) -> None:
        """Take everything away again."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        self._iface.initializationCompleted.disconnect(self._start_with_qgis)
        self._iface.unregisterOptionsWidgetFactory(self._options)
        QCoreApplication.instance().aboutToQuit.disconnect(self._withdraw)
        self.dock.visibilityChanged.disconnect(self._watch)
        self._withdraw()
        self._iface.removeDockWidget(self.dock)
        self._iface.removeCustomActionForLayerType(self.serve_action)
        for action in (self.panel_action, self.serve_action):
            self._iface.removeWebToolBarIcon(action)
        for action in self._actions:
            self._iface.removePluginWebMenu(_name(), action)
            action.deleteLater()
        self.dock.deleteLater()
        self._first_use.deleteLater()
        self._translation.remove()
        del (
            self._first_use,
            self._actions,
            self._options,
            self.serve_action,
            self.panel_action,
            self.dock,
            self.provider,
        )

    def _make_actions(self) -> None:
        self.serve_action = self._action("Serve", "serve.svg", _tr("Serve as WMTS"))
        self.serve_action.setToolTip(_tr("Serve the selected layer as WMTS"))
        self.serve_action.triggered.connect(lambda: self._serve(self._iface.activeLayer()))
        add_tiles = self._action("AddTiles", "add_tiles.svg", _tr("Add Tiles…"))
        add_tiles.triggered.connect(lambda: self._use(lambda it: it.add_tiles()))
        add_remote = self._action("AddRemote", "add_remote.svg", _tr("Add Remote WMTS…"))
        add_remote.triggered.connect(lambda: self._use(lambda it: it.add_remote()))
        validate = self._action("Validate", "validate.svg", _tr("Validate WMTS…"))
        validate.triggered.connect(lambda: self._use(lambda it: it.validate()))
        self.panel_action = self._action("Panel", "wmts_bridge.svg", _tr("WMTS Bridge Panel"))
        self._actions = (self.serve_action, add_tiles, add_remote, validate, self.panel_action)

    def _action(self, name: str, picture: str, text: str) -> QAction:
        action = QAction(icon(picture), text, self._iface.mainWindow())
        action.setObjectName(f"WmtsBridge{name}")
        return action

    def _controller(self) -> BridgeController | None:
        presenter = self.__dict__.get("presenter")
        return presenter.controller if presenter is not None else None

    def _start_with_qgis(self) -> None:
        from .adapters.settings import starts_with_qgis

        if starts_with_qgis():
            self._use(lambda presenter: presenter.controller.start())

    def _watch(self, is_visible: bool) -> None:
        is_used = "presenter" in self.__dict__ or self._first_use.is_under_way
        if is_visible or is_used:
            self._use(lambda presenter: presenter.watch(is_visible))

    def _serve(self, layer: Any) -> None:
        """Serve the layer that is selected now, whichever is when the presenter is there."""
        self._use(lambda presenter: presenter.serve(layer))

    def _use(self, act: Callable[[Presenter], Any]) -> None:
        """Have the presenter do something; it is made for the first that wants it, soon."""
        if "presenter" in self.__dict__ and not self._first_use.is_under_way:
            act(self.presenter)
        else:
            self._first_use.then(lambda: self.presenter, lambda: act(self.presenter))

    def _withdraw(self) -> None:
        self._first_use.close()
        presenter = self.__dict__.pop("presenter", None)
        if presenter is not None:
            presenter.withdraw()


def _name() -> str:
    return _tr("WMTS Bridge")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WmtsBridgePlugin", text)

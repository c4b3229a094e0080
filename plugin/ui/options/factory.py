"""What QGIS is given to show our page among its options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication

from ..icons import icon

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...adapters.controller import BridgeController

__all__ = ["BridgeOptionsFactory"]


class BridgeOptionsFactory(QgsOptionsWidgetFactory):  # type: ignore[misc]  # QGIS has no types
    """Makes the page anew whenever QGIS opens its options.

    It is registered by `iface.registerOptionsWidgetFactory` and has to be kept until it is
    unregistered: QGIS does not own it. `controller_of` returns what serves, or None as long as
    nobody needed it.
    """

    def __init__(self, controller_of: Callable[[], Optional[BridgeController]]) -> None:
        super().__init__()
        self._controller_of = controller_of
        self.setTitle(QCoreApplication.translate("BridgeOptionsFactory", "WMTS Bridge"))
        self.setIcon(icon("wmts_bridge.svg"))

    def createWidget(self, parent: Optional[QWidget] = None) -> Any:
        """Return the page; QGIS owns it."""
        from .page import BridgeOptionsPage

        return BridgeOptionsPage(self._controller_of, parent)

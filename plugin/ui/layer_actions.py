"""The actions of the panel: what they are called, what they look like, and when they make sense."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..adapters.bridge_view import BridgeView, LayerRow, LayerState
from .copy_menu import CopyMenu
from .icons import icon
from .themes_menu import ThemesMenu

__all__ = ["LayerActions"]


class LayerActions(QObject):
    """Makes them, and switches them on and off. Whoever owns them connects them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = QgsApplication.getThemeIcon
        self.serve = self._action(
            icon("serve.svg"),
            self.tr("Serve the Selected Layer"),
            self.tr("Serve the layer that is selected in the Layers panel as WMTS"),
        )
        self.start = self._action(
            theme("mActionStart.svg"),
            self.tr("Start the Server"),
            self.tr("Answer other programs' requests"),
        )
        self.stop = self._action(
            theme("mActionStop.svg"),
            self.tr("Stop the Server"),
            self.tr("Answer no requests; the layers stay in the list"),
        )
        self.keep = self._action(
            icon("keep.svg"),
            self.tr("Keep Serving Without QGIS"),
            self.tr(
                "Serve also while QGIS is closed: a script that starts at log-in takes over, and"
                " leaves the server to QGIS while it runs"
            ),
        )
        self.keep.setCheckable(True)
        self.add_tiles = self._action(
            icon("add_tiles.svg"),
            self.tr("Add Tiles…"),
            self.tr("Serve tiles by their address, a TMS service, a folder or an MBTiles file"),
        )
        self.add_remote = self._action(
            icon("add_remote.svg"),
            self.tr("Add Remote WMTS…"),
            self.tr("Connect to a WMTS elsewhere, and serve its layers here"),
        )
        self.themes = ThemesMenu(parent)
        self.copy_for = CopyMenu(parent)
        self._make_layer_actions()

    def adding(self) -> tuple[QAction, ...]:
        """Return the actions that add layers to the list."""
        return (self.serve, self.themes.menuAction(), self.add_tiles, self.add_remote)

    def of_a_layer(self) -> tuple[tuple[QAction, ...], ...]:
        """Return the actions for layers, as they belong together."""
        return (
            (self.copy, self.copy_for.menuAction(), self.add_to_project, self.browse),
            (self.validate, self.seed, self.edit, self.remove),
        )

    def show_choice(self, view: BridgeView, chosen: Sequence[LayerRow]) -> None:
        """Switch on what can be done with these layers as things are."""
        one = chosen[0] if len(chosen) == 1 else None
        self.start.setEnabled(not view.is_running and not view.is_busy)
        self.stop.setEnabled(view.is_running)
        self.copy.setEnabled(bool(view.rows))
        self.browse.setEnabled(view.is_running)
        self.add_to_project.setEnabled(any(x.state is LayerState.RUNNING for x in chosen))
        is_served = one is not None and one.state is LayerState.RUNNING
        self.copy_for.menuAction().setEnabled(is_served)
        self.validate.setEnabled(is_served)
        self.seed.setEnabled(one is not None and one.is_remote)
        self.edit.setEnabled(one is not None)
        self.remove.setEnabled(bool(chosen))

    def _make_layer_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.copy = self._action(
            theme("mActionEditCopy.svg"),
            self.tr("Copy WMTS Address"),
            self.tr("Copy the WMTS address of the selected layer, or of all layers if none is"),
            QKeySequence.StandardKey.Copy,
        )
        self.add_to_project = self._action(
            theme("mActionAddWmsLayer.svg"),
            self.tr("Add to Project"),
            self.tr("Add the layer to this project as other programs get it: as WMTS"),
        )
        self.browse = self._action(
            icon("browse.svg"),
            self.tr("Open Start Page"),
            self.tr("Look at the layer, and all its addresses, in the web browser"),
        )
        self.validate = self._action(
            icon("validate.svg"),
            self.tr("Validate…"),
            self.tr("Judge the layer's WMTS as other programs find it"),
        )
        self.seed = self._action(
            icon("seed.svg"),
            self.tr("Seed…"),
            self.tr("Fetch the tiles of an area beforehand, to work fast or offline"),
        )
        self.edit = self._action(
            theme("mActionToggleEditing.svg"),
            self.tr("Edit…"),
            self.tr("Change the layer's name, texts, bounds, levels, format and cache"),
            QKeySequence("F2"),
        )
        self.remove = self._action(
            theme("mActionRemoveLayer.svg"),
            self.tr("Remove"),
            self.tr("Serve the selected layers no longer"),
            QKeySequence.StandardKey.Delete,
        )

    def _action(
        self,
        picture: QIcon,
        text: str,
        tool_tip: str,
        key: QKeySequence | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = QAction(picture, text, self)
        action.setToolTip(tool_tip)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

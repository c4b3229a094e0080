"""The actions of the panel: what they are called, what they look like, and when they make sense."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..adapters.bridge_view import BridgeView, LayerRow, LayerState
from ..adapters.opening import known_services
from ..adapters.project_layer import LOADED_BY_QGIS
from .copy_menu import CopyMenu
from .icons import icon
from .themes_menu import ThemesMenu

__all__ = ["LayerActions"]


class LayerActions(QObject):
    """Makes them, and switches them on and off. Whoever owns them connects them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.serve = self._action(
            icon("serve.svg"),
            self.tr("Serve the Selected Layer"),
            self.tr("Serve the layer that is selected in the Layers panel as WMTS"),
        )
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
        self._make_server_actions()
        self._make_giving_actions()
        self._make_keeping_actions()

    def adding(self) -> tuple[QAction, ...]:
        """Return the actions that add layers to the list."""
        return (self.serve, self.themes.menuAction(), self.add_tiles, self.add_remote)

    def of_a_layer(self) -> tuple[tuple[QAction, ...], ...]:
        """Return the actions for layers, as they belong together."""
        return (
            (self.copy, self.copy_for.menuAction(), self.add_to_project, self.browse, self.demo),
            (self.validate, self.seed, self.edit, self.remove),
        )

    def show_choice(self, view: BridgeView, chosen: Sequence[LayerRow]) -> None:
        """Switch on what can be done with these layers as things are."""
        one = chosen[0] if len(chosen) == 1 else None
        self.start.setEnabled(not view.is_running and not view.is_busy)
        self.stop.setEnabled(view.is_running)
        self.browse.setEnabled(view.is_running)
        served = [row for row in chosen if row.state is LayerState.RUNNING]
        is_served = one is not None and one in served
        self.demo.setEnabled(is_served)
        self.copy_for.menuAction().setEnabled(is_served)
        self.copy_for.offer(one.services if one else None)
        self._show_copy(view, one)
        self._show_add(served)
        self._show_validate(one if is_served else None)
        self.seed.setEnabled(one is not None and one.is_remote)
        self.edit.setEnabled(one is not None)
        self.remove.setEnabled(bool(chosen))

    def _show_copy(self, view: BridgeView, one: LayerRow | None) -> None:
        """Say of which protocol the address is that would be copied."""
        addressed = one or view
        self.copy.setEnabled(bool(view.rows and addressed.address))
        title = known_services().get(addressed.service)
        words = self.tr("Copy {} Address").format(title) if title else self.tr("Copy Address")
        self.copy.setText(words)

    def _show_add(self, served: Sequence[LayerRow]) -> None:
        """Switch on what adds layers to the project, or say why QGIS cannot load them."""
        addable = [row for row in served if row.services.intersection(LOADED_BY_QGIS)]
        self.add_to_project.setEnabled(bool(addable))
        if addable or not served:
            words = self.tr("Add the layer to this project as other programs get it")
        else:
            titles = ", ".join(known_services()[name] for name in LOADED_BY_QGIS)
            words = self.tr("QGIS loads layers by {}, and all of these are switched off here")
            words = words.format(titles)
        self.add_to_project.setToolTip(words)

    def _show_validate(self, served: LayerRow | None) -> None:
        """Switch on what judges a layer's WMTS, if it has one."""
        has_wmts = served is None or "wmts" in served.services
        self.validate.setEnabled(served is not None and has_wmts)
        if has_wmts:
            words = self.tr("Judge the layer's WMTS as other programs find it")
        else:
            words = self.tr("WMTS is switched off here: there is nothing to judge")
        self.validate.setToolTip(words)

    def _make_server_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
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

    def _make_giving_actions(self) -> None:
        """Make those that hand a layer on; words that are empty here depend on the choice."""
        theme = QgsApplication.getThemeIcon
        self.copy = self._action(
            theme("mActionEditCopy.svg"),
            "",
            self.tr("Copy the address of the selected layer, or of all layers if none is"),
            QKeySequence.StandardKey.Copy,
        )
        self.add_to_project = self._action(
            theme("mActionAddWmsLayer.svg"),
            self.tr("Add to Project"),
            "",
        )
        self.browse = self._action(
            icon("browse.svg"),
            self.tr("Open Start Page"),
            self.tr("Look at the layer, and all its addresses, in the web browser"),
        )
        self.demo = self._action(
            icon("demo.svg"),
            self.tr("Open Demo Page"),
            self.tr("Look at the layer in the web browser, by each of its protocols"),
        )

    def _make_keeping_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.validate = self._action(
            icon("validate.svg"),
            self.tr("Validate…"),
            "",
        )
        self.seed = self._action(
            icon("seed.svg"),
            self.tr("Seed…"),
            self.tr("Fetch the tiles of an area beforehand, to work fast or offline"),
        )
        self.edit = self._action(
            theme("mActionToggleEditing.svg"),
            self.tr("Edit…"),
            self.tr("Change the layer's name, texts, tiles, bounds, cache and services"),
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

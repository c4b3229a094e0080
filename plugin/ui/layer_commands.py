"""What the actions do: layers are copied, looked at, added, judged, edited, seeded, removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication

from ..adapters.controller import BridgeController
from ..adapters.copying import copied_of
from ..adapters.project_layer import NotAddable, project_layer
from ..adapters.seed_jobs import SeedJobs
from ..adapters.translated import told, translated
from ..core.catalogue.values import LayerSettings
from ..core.clients.profiles import PROFILES
from .notices import Notices
from .windows import Windows

__all__ = ["LayerCommands"]


class LayerCommands(QObject):
    """Does what the actions of panel and menu say; in the main thread, returning at once."""

    edited = pyqtSignal(str)  # the identifier that the layer has now

    def __init__(
        self, iface: Any, controller: BridgeController, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.windows = Windows(self)
        self.seed_jobs = SeedJobs(controller)
        self._iface = iface
        self._controller = controller
        self._notices = notices

    def copy(self, address: str) -> None:
        """Put an address on the clipboard, if there is one."""
        if not address:
            return
        QGuiApplication.clipboard().setText(address)
        self._notices.copied()

    def copy_for(self, identifier: str, profile: str) -> None:
        """Put on the clipboard what a client needs for a layer, and say where it is pasted."""
        chosen = PROFILES[profile]
        copied = copied_of(self._controller.bridge, identifier, chosen)
        if copied.problem:
            self._notices.warned(translated(copied.problem))
            return
        QGuiApplication.clipboard().setText(copied.text)
        self._notices.copied_for(translated(chosen.title), translated(chosen.paste))

    def browse(self, address: str) -> None:
        """Open a page in the user's browser."""
        QDesktopServices.openUrl(QUrl(address))

    def add_to_project(self, identifiers: list[str]) -> None:
        """Add layers to the project the way other programs get them; say which cannot be added."""
        project = QgsProject.instance()
        for identifier in identifiers:
            try:
                layer = project_layer(self._controller.bridge, identifier, project.crs().authid())
            except NotAddable as exc:
                self._notices.failed(told(exc))
            else:
                project.addMapLayer(layer)
                self._notices.added(layer.name())

    def add_tiles(self, locations: Sequence[str] = ()) -> None:
        """Open the window that adds tiles, and let it look at these files or addresses."""
        from .add_tiles.dialog import AddTilesDialog

        window, controller = self._iface.mainWindow(), self._controller
        dialog = self.windows.show(
            "add tiles", lambda: AddTilesDialog(self._iface, controller, window)
        )
        dialog.add_locations(list(locations))

    def add_remote(self) -> None:
        """Open the window that cascades a remote WMTS."""
        from .add_remote.dialog import AddRemoteDialog

        window, controller = self._iface.mainWindow(), self._controller
        self.windows.show("add remote", lambda: AddRemoteDialog(self._iface, controller, window))

    def validate(self, identifier: str = "") -> None:
        """Open the window that judges a WMTS: a layer of ours, else what the user says there."""
        from .validation.dialog import ValidationDialog

        window, controller = self._iface.mainWindow(), self._controller
        bridge = controller.bridge
        address = bridge.address_of(identifier) if identifier and bridge is not None else ""
        self.windows.show(
            f"validate {identifier}",
            lambda: ValidationDialog(self._iface, controller, window, address, identifier),
        )

    def edit(self, identifier: str) -> None:
        """Open the window that edits a layer."""
        from .edit_layer import EditLayerDialog

        def make() -> EditLayerDialog:
            window = self._iface.mainWindow()
            dialog = EditLayerDialog(self._iface, self._controller, identifier, window)
            dialog.saved.connect(lambda now: self._on_saved(identifier, now))
            return dialog

        if self._is_known(identifier):
            self.windows.show(f"edit {identifier}", make)

    def seed(self, identifier: str) -> None:
        """Open the window that fetches tiles beforehand, with the job that runs, if one does."""
        from .seeding.dialog import SeedDialog

        window, controller = self._iface.mainWindow(), self._controller
        if self._is_known(identifier):
            self.windows.show(
                f"seed {identifier}",
                lambda: SeedDialog(self._iface, controller, self.seed_jobs, identifier, window),
            )

    def withdraw(self) -> None:
        """Close all windows, and end what runs for them."""
        self.windows.close_all()
        self.seed_jobs.close()

    def removed(self, layers: Sequence[LayerSettings]) -> None:
        """Say that layers are gone, and how to get them back."""
        for layer in layers:
            self._close_windows_of(layer.identifier)
        if layers:
            titles = [layer.title or layer.identifier for layer in layers]
            self._notices.removed(titles, lambda: self._serve_again(layers))

    def _serve_again(self, layers: Sequence[LayerSettings]) -> None:
        if len(layers) == 1:
            self._controller.serve(layers[0])  # which tells its address
        else:
            self._controller.restore(layers)

    def _is_known(self, identifier: str) -> bool:
        """Tell whether there still is such a layer: another program may have removed it."""
        bridge = self._controller.bridge
        return bridge is not None and bridge.catalogue.layer(identifier) is not None

    def _on_saved(self, before: str, now: str) -> None:
        if before != now:
            self.seed_jobs.forget(before)
            self._close_windows_of(before)
        self.edited.emit(now)

    def _close_windows_of(self, identifier: str) -> None:
        for what in ("edit", "seed", "validate"):
            self.windows.close(f"{what} {identifier}")

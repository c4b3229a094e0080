"""The window that edits one published layer."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from ..adapters.controller import BridgeController
from ..adapters.layer_services import shut_services
from ..adapters.opening import known_services, usual_folder
from ..adapters.remote_choices import RemoteChoices, choices_known, choices_offered
from ..adapters.translated import told, with_capital
from ..adapters.wms_choices import map_formats
from ..core.catalogue.values import LayerSettings
from .edit_boxes import BoundsBox, CacheBox, TextsBox
from .edit_services import ServicesBox
from .edit_tiles import RemoteBox, TilesBox
from .edit_wms import WmsBox
from .help import add_help
from .message_bar import MessageBar
from .plain import plain_text
from .upright_area import UprightArea

__all__ = ["EditLayerDialog"]


class EditLayerDialog(QDialog):
    """Shows a layer's settings, and publishes the layer anew with what was changed.

    `saved` brings the identifier that the layer has now.
    """

    saved = pyqtSignal(str)

    def __init__(
        self,
        iface: Any,
        controller: BridgeController,
        identifier: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._layer: LayerSettings = controller.bridge.catalogue.layer(identifier)
        self._is_open = True
        self.setWindowTitle(self.tr("Edit Layer “{}”").format(self._layer.title or identifier))
        self.message_bar = MessageBar(self)
        self.texts = TextsBox(self)
        self.tiles = TilesBox(self)
        self.bounds = BoundsBox(iface.mapCanvas(), self)
        self.cache = CacheBox(self)
        self.remote = RemoteBox(self)
        self.services = ServicesBox(known_services(), self)
        self.wms = WmsBox(map_formats(), self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self._lay_out()
        self.services.edited.connect(lambda: self.wms.setEnabled(self.services.is_on("wms")))
        self._show()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._ask_remote()

    def layer(self) -> LayerSettings:
        """Return the layer as the fields describe it."""
        layer = self._layer
        boxes = (self.texts, self.tiles, self.bounds, self.cache, self.remote)
        for box in (*boxes, self.services, self.wms):
            layer = box.read(layer)
        return layer

    def accept(self) -> None:
        """Publish the layer anew; the window closes when that is done."""
        if not self.tiles.levels_are_whole():
            self._complain(
                self.tr("Say the first and the last level, the first not above the last, or none.")
            )
            return
        problem = self.bounds.problem()
        if problem:
            self.tabs.setCurrentWidget(self._bounded)
            self._complain(problem)
            return
        problem = self.services.problem() or self.wms.problem()
        if problem:
            self.tabs.setCurrentWidget(self._served)
            self._complain(problem)
            return
        wanted = self.layer()
        if wanted == self._layer:
            super().accept()
            return
        self._set_busy(True)
        name = self._layer.identifier
        self._controller.replace(name, wanted, self._on_saved, self._on_failed)

    def done(self, result: int) -> None:
        """Close; what is under way goes on, and nobody here waits for it."""
        self._is_open = False
        super().done(result)

    def _lay_out(self) -> None:
        tiles = _at_the_top(self, self.tiles, self.cache)
        self._bounded = _at_the_top(self, self.bounds)
        self._served = UprightArea(_at_the_top(self, self.services, self.wms), self)
        self.tabs = QTabWidget(self)
        self.tabs.setUsesScrollButtons(False)  # the window is wide enough for all
        self.tabs.addTab(self.texts, self.tr("Names and Texts"))
        self.tabs.addTab(tiles, self.tr("Tiles"))
        self.tabs.addTab(self.remote, self.tr("Remote WMTS"))
        self.tabs.setTabVisible(2, self._layer.source.remote is not None)
        self.tabs.addTab(self._bounded, self.tr("Bounds"))
        self.tabs.addTab(self._served, self.tr("Services"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.message_bar)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)
        add_help(self, "edit", self.buttons)

    def _show(self) -> None:
        layer, bridge = self._layer, self._controller.bridge
        published = bridge.publication.layers.get(layer.identifier)
        self.texts.show_layer(layer)
        if published is not None:
            self.texts.title.setPlaceholderText(published.title)
        self.tiles.show_layer(layer)
        self.bounds.show_layer(layer, published.extent if published else None)
        self.cache.show_layer(layer, usual_folder())
        self.remote.show_layer(layer)
        self.wms.show_layer(layer)
        self.services.show_layer(layer, shut_services(bridge, layer))
        self._offer(choices_known(bridge, layer))

    def _ask_remote(self) -> None:
        """Find out what there is to choose; without an answer names can still be written."""
        bridge, layer = self._controller.bridge, self._layer
        if layer.source.remote is not None:
            self._controller.run(
                self.tr("Asking what the remote offers"),
                lambda _: choices_offered(bridge, layer),
                lambda choices: self._is_open and self._offer(choices),
                lambda error: None,
            )

    def _offer(self, choices: RemoteChoices) -> None:
        if self._layer.source.remote is not None:
            self.remote.offer(choices.styles, choices.matrix_sets)
            self.tiles.offer_formats(choices.formats)

    def _on_saved(self, identifier: str) -> None:
        if self._is_open:
            super().accept()
            self.saved.emit(identifier)

    def _on_failed(self, error: Exception) -> None:
        if self._is_open:
            self._set_busy(False)
            self._complain(told(error))
        else:
            self._controller.failed.emit(told(error))

    def _set_busy(self, is_busy: bool) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not is_busy)
        save.setText(self.tr("Saving…") if is_busy else self.tr("Save"))

    def _complain(self, text: str) -> None:
        self.message_bar.clearWidgets()
        sentence = plain_text(with_capital(text))
        self.message_bar.pushMessage(sentence, Qgis.MessageLevel.Critical)


def _at_the_top(parent: QWidget, *boxes: QWidget) -> QWidget:
    page = QWidget(parent)
    column = QVBoxLayout(page)
    for box in boxes:
        column.addWidget(box)
    column.addStretch(1)
    return page

"""What of a layer is to be fetched, and how: the upper half of the window."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRectangle
from qgis.gui import QgsExtentGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...adapters.seed_jobs import SeedWish
from ...core.catalogue.values import LayerSettings, Levels
from ..edit_boxes import LevelsLine, bounds_problem, longitude_and_latitude, show_buttons_whole

__all__ = ["AreaForm"]

_MOST_A_SECOND = 10_000


class AreaForm(QWidget):
    """Reads a `SeedWish` and the folder. `changed` says that either may differ."""

    changed = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.extent = QgsExtentGroupBox(self)
        self.extent.setTitleBase(self.tr("Only inside"))
        self.extent.setOutputCrs(longitude_and_latitude())
        self.extent.setCheckable(True)
        self.extent.setToolTip(self.tr("The area to fetch; if this is off, all of the layer"))
        if canvas is not None:
            crs = canvas.mapSettings().destinationCrs()
            self.extent.setCurrentExtent(canvas.extent(), crs)
            self.extent.setMapCanvas(canvas)
        show_buttons_whole(self.extent)
        self.levels = LevelsLine(self, self.tr("all"))
        self.levels.setToolTip(self.tr("Each level has four times the tiles of the one before"))
        self.matrix_set, self.style = QComboBox(self), QComboBox(self)
        self.matrix_set.setToolTip(self.tr("The tile matrix set whose tiles are fetched"))
        self.style.setToolTip(self.tr("The style whose tiles are fetched"))
        self.rate = QSpinBox(self)
        self.rate.setRange(0, _MOST_A_SECOND)
        self.rate.setSpecialValueText(self.tr("as they come"))
        self.rate.setSuffix(self.tr(" tiles a second"))
        self.rate.setToolTip(self.tr("Ask the remote for no more than this, to spare it"))
        self.pin = QCheckBox(self.tr("&Keep these tiles when others have to make room"), self)
        self.pin.setToolTip(self.tr("Tiles that are kept stay in the folder, whatever its size"))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for Tiles"))
        self.folder.setToolTip(self.tr("The folder that keeps the tiles, as MBTiles"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()

    def show_layer(self, layer: LayerSettings, published: Any, folder: str) -> None:
        """Begin with all of a layer; `published` is what clients see of it, or None."""
        links = published.links if published else ()
        for link in links:
            self.matrix_set.addItem(link.tile_matrix_set.identifier)
        for style in published.styles if published else ():
            if style.identifier not in layer.styles:  # those are drawn here
                self.style.addItem(style.title or style.identifier, style.identifier)
        self._show_row(self.matrix_set, len(links) > 1)
        self._show_row(self.style, self.style.count() > 1)
        if published is not None:
            crs = longitude_and_latitude()
            self.extent.setOriginalExtent(QgsRectangle(*published.extent), crs)
            self.extent.setOutputExtentFromUser(QgsRectangle(*published.extent), crs)
        self.extent.setChecked(False)
        self.folder.setFilePath(folder)

    def show_wish(self, wish: SeedWish) -> None:
        """Show what was wished before."""
        self.extent.setChecked(wish.bounds is not None)
        if wish.bounds:
            crs = longitude_and_latitude()
            self.extent.setOutputExtentFromUser(QgsRectangle(*wish.bounds), crs)
        self.levels.show_levels(Levels(*wish.levels) if wish.levels else None)
        self.matrix_set.setCurrentText(wish.matrix_set)
        self.style.setCurrentIndex(max(0, self.style.findData(wish.style)))
        self.rate.setValue(int(wish.rate))
        self.pin.setChecked(wish.pin)

    def problem(self) -> str:
        """Say why what stands here is no area, or nothing."""
        if not self.levels.is_whole():
            return self.tr(
                "Say the first and the last level, the first not above the last, or none."
            )
        return bounds_problem(self.extent) if self.extent.isChecked() else ""

    def wish(self, identifier: str) -> SeedWish:
        """Return what is wished of the layer."""
        box, levels = self.extent.outputExtent(), self.levels.levels()
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return SeedWish(
            identifier,
            bounds=bounds if self.extent.isChecked() else None,
            levels=(levels.first, levels.last) if levels else None,
            matrix_set=self.matrix_set.currentText(),
            style=self.style.currentData() or "",
            rate=float(self.rate.value()),
            pin=self.pin.isChecked(),
        )

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Levels"), self.levels)
        self._form.addRow(self.tr("Tile &matrix set"), self.matrix_set)
        self._form.addRow(self.tr("&Style"), self.style)
        self._form.addRow(self.tr("At &most"), self.rate)
        self._form.addRow(self.tr("&Folder"), self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.extent)
        layout.addSpacing(4)
        layout.addLayout(self._form)
        layout.addWidget(self.pin)

    def _connect(self) -> None:
        for box in (self.matrix_set, self.style):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        for spin in (self.levels.first, self.levels.last, self.rate):
            spin.valueChanged.connect(lambda _: self.changed.emit())
        self.extent.extentChanged.connect(lambda _: self.changed.emit())
        self.extent.toggled.connect(lambda _: self.changed.emit())
        self.pin.toggled.connect(lambda _: self.changed.emit())
        self.folder.fileChanged.connect(lambda _: self.changed.emit())

    def _show_row(self, field: QWidget, is_shown: bool) -> None:
        field.setVisible(is_shown)
        self._form.labelForField(field).setVisible(is_shown)

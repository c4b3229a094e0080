"""A map of one layer as our own server serves it, with tile borders, limits and dimensions."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...adapters.remote_preview import PreviewLayer, PreviewSet, uri_of
from ...core.grid.tile_matrix import TileMatrix
from ..plain import breakable
from .dimension_bar import DimensionBar
from .tile_lines import TileLines

__all__ = ["PreviewPane"]

_AROUND = 1.05
_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class PreviewPane(QWidget):
    """Shows one `PreviewLayer` at a time; loads it by QGIS's own WMTS provider."""

    troubled = pyqtSignal(str)
    drawn = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: PreviewLayer | None = None
        self.layer: QgsRasterLayer | None = None
        self.canvas = QgsMapCanvas(self)
        self.canvas.setCanvasColor(self.palette().base().color())
        self.canvas.setMinimumSize(160, 120)
        self._pan = QgsMapToolPan(self.canvas)
        # Else Python may delete it in whichever thread collects garbage.
        self._pan.setParent(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.lines = TileLines(self.canvas)
        self.sets = QComboBox(self)
        self.sets.setToolTip(self.tr("Tile matrix set"))
        self.sets.setMinimumContentsLength(8)
        self.levels = QComboBox(self)
        for box in (self.sets, self.levels):
            box.setSizeAdjustPolicy(_BY_LENGTH)
        self.levels.setMinimumContentsLength(3)
        self.levels.setToolTip(self.tr("Level: choose one to see it pixel by pixel"))
        self.borders = self._toggle(self.tr("Tile borders"))
        self.limits = self._toggle(self.tr("Limits"))
        self.whole = QToolButton(self)
        self.whole.setIcon(QgsApplication.getThemeIcon("mActionZoomFullExtent.svg"))
        self.whole.setToolTip(self.tr("Zoom to the whole layer"))
        self.dimensions = DimensionBar(self)
        self.place = QLabel(self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.trouble = QLabel(self)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.show_preview(None)

    def show_preview(self, preview: PreviewLayer | None) -> None:
        """Show a layer, in the set that was chosen before if it has it, or nothing."""
        chosen = self.sets.currentText()
        self._preview = preview
        self.show_trouble("")
        self.sets.blockSignals(True)
        self.sets.clear()
        self.sets.addItems([one.identifier for one in preview.sets] if preview else [])
        self.sets.setCurrentIndex(max(0, self.sets.findText(chosen)))
        self.sets.blockSignals(False)
        self.dimensions.show_dimensions(preview.dimensions if preview else ())
        for part in (self.sets, self.levels, self.borders, self.limits, self.whole):
            part.setEnabled(preview is not None)
        self._show_set()

    def say(self, text: str) -> None:
        """Show a sentence below the map."""
        self.place.setText(text)

    def show_trouble(self, text: str) -> None:
        """Show why tiles are missing, or nothing."""
        self.trouble.setText(breakable(text))
        self.trouble.setVisible(bool(text))

    def chosen_set(self) -> PreviewSet | None:
        """Return the tile matrix set that is shown."""
        row = self.sets.currentIndex()
        return self._preview.sets[row] if self._preview and row >= 0 else None

    def close_map(self) -> None:
        """Stop drawing and let go of the layer, before the server behind it goes."""
        self.canvas.stopRendering()
        self.canvas.setLayers([])
        self.layer = None

    def _show_set(self) -> None:
        chosen = self.chosen_set()
        self.levels.blockSignals(True)
        self.levels.clear()
        if chosen is not None:
            self.levels.addItems([matrix.identifier for matrix in chosen.matrices])
        self.levels.blockSignals(False)
        self.lines.show_set(chosen)
        self._load()
        if chosen is not None:
            self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(chosen.crs))
            self._zoom_to_whole()

    def _load(self) -> None:
        chosen, preview = self.chosen_set(), self._preview
        if chosen is None or preview is None:
            self.close_map()
            self.say("")
            return
        uri = uri_of(preview, chosen, self.dimensions.values())
        layer = QgsRasterLayer(uri, preview.title, "wms")
        if not layer.isValid():
            self.troubled.emit(self.tr("QGIS cannot show the layer in {}.").format(chosen.crs))
        self.canvas.setLayers([layer] if layer.isValid() else [])
        self.layer = layer
        self.canvas.refresh()

    def _zoom_to_whole(self) -> None:
        chosen = self.chosen_set()
        if chosen is not None:
            extent = QgsRectangle(*chosen.extent)
            extent.scale(_AROUND)
            self.canvas.setExtent(extent)
            self.canvas.refresh()

    def _zoom_to_level(self) -> None:
        chosen = self.chosen_set()
        if chosen is None:
            return
        matrix = chosen.matrices[self.levels.currentIndex()]
        now = self.canvas.mapUnitsPerPixel()
        if now > 0:
            self.canvas.zoomByFactor(matrix.cell_size / now)

    def _show_level(self) -> None:
        matrix, chosen = self.lines.matrix(), self.chosen_set()
        if matrix is None or chosen is None:
            self.say("")
            return
        self.levels.blockSignals(True)
        self.levels.setCurrentText(matrix.identifier)
        self.levels.blockSignals(False)
        self.lines.update()
        self.say(self._about(matrix, chosen))

    def _about(self, matrix: TileMatrix, chosen: PreviewSet) -> str:
        limits = chosen.limits[matrix.identifier]
        text = self.tr("Level {}: {} × {} tiles; rows {} to {}, columns {} to {}")
        return text.format(matrix.identifier, matrix.width, matrix.height, *limits)

    def _show_place(self, point: QgsPointXY) -> None:
        matrix, chosen = self.lines.matrix(), self.chosen_set()
        if matrix is None or chosen is None:
            return
        column = int((point.x() - matrix.left) // matrix.span_x)
        row = int((matrix.top - point.y()) // matrix.span_y)
        text = self.tr("{} · here: row {}, column {}")
        self.say(text.format(self._about(matrix, chosen), row, column))

    def _show_lines(self) -> None:
        self.lines.has_borders = self.borders.isChecked()
        self.lines.has_limits = self.limits.isChecked()
        self.lines.update()

    def _toggle(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(self.tr("Show or hide: {}").format(text))
        button.setCheckable(True)
        button.setChecked(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.sets, 1)
        top.addWidget(QLabel(self.tr("Level"), self))
        for part in (self.levels, self.borders, self.limits, self.whole):
            top.addWidget(part)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.dimensions)
        layout.addWidget(self.place)
        layout.addWidget(self.trouble)

    def _connect(self) -> None:
        self.sets.currentIndexChanged.connect(lambda: self._show_set())
        self.levels.currentIndexChanged.connect(lambda: self._zoom_to_level())
        self.borders.toggled.connect(lambda: self._show_lines())
        self.limits.toggled.connect(lambda: self._show_lines())
        self.whole.clicked.connect(lambda: self._zoom_to_whole())
        self.dimensions.changed.connect(self._load)
        self.canvas.extentsChanged.connect(self._show_level)
        self.canvas.xyCoordinates.connect(self._show_place)
        self.canvas.mapCanvasRefreshed.connect(self.drawn)

"""Borders of tiles and limits, drawn over the map of a preview."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from ...adapters.remote_preview import PreviewSet, places, seen_tiles, shown_matrix
from ...core.grid.limits import BoundingBox
from ...core.grid.tile_matrix import TileMatrix

__all__ = ["TileLines"]

_MOST_TILES = 600
_ROOM_FOR_TEXT = 60
_BORDER = QColor(255, 255, 255, 200)
_SHADOW = QColor(0, 0, 0, 130)
_LIMITS = QColor(235, 60, 40)


class TileLines(QgsMapCanvasItem):
    """Draws the tiles of the level that QGIS shows, each with its column and row, and the limits.

    The map must be in the CRS of the tile matrix set: only there tiles are upright.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._set: PreviewSet | None = None
        self.has_borders = True
        self.has_limits = True

    def show_set(self, chosen: PreviewSet | None) -> None:
        """Draw the tiles of a set from now on, or none."""
        self._set = chosen
        self.update()

    def matrix(self) -> TileMatrix | None:
        """Return the tile matrix that is shown, or None."""
        if self._set is None:
            return None
        return shown_matrix(self._set, self._canvas.mapUnitsPerPixel())

    def boundingRect(self) -> QRectF:
        """Return all of the canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw; called by the canvas."""
        matrix = self.matrix()
        if self._set is None or matrix is None:
            return
        if self.has_borders:
            self._paint_borders(painter, matrix)
        if self.has_limits:
            limits = self._set.limits[matrix.identifier]
            painter.setPen(QPen(_LIMITS, 2, Qt.PenStyle.DashLine))
            painter.drawRect(self._on_canvas(matrix.extent_of(limits)))

    def _paint_borders(self, painter: QPainter, matrix: TileMatrix) -> None:
        seen = self._canvas.extent()
        box = BoundingBox(seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum())
        tiles = seen_tiles(matrix, box, _MOST_TILES)
        if tiles is None:
            return
        for column, row in places(tiles):
            tile = self._on_canvas(matrix.tile_extent(column, row))
            for colour, width in ((_SHADOW, 3), (_BORDER, 1)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(tile)
            part_seen = tile.intersected(self.boundingRect())
            if min(part_seen.width(), part_seen.height()) >= _ROOM_FOR_TEXT:
                _paint_text(painter, part_seen, f"{matrix.identifier}/{row}/{column}")

    def _on_canvas(self, box: BoundingBox) -> QRectF:
        first = self.toCanvasCoordinates(QgsPointXY(box.min_x, box.max_y))
        last = self.toCanvasCoordinates(QgsPointXY(box.max_x, box.min_y))
        return QRectF(QPointF(first), QPointF(last))


def _paint_text(painter: QPainter, tile: QRectF, text: str) -> None:
    """Write a text into a tile's corner, readable on whatever the tile shows."""
    place = painter.fontMetrics().boundingRect(text)
    back = QRectF(tile.left() + 2, tile.top() + 2, place.width() + 8, place.height() + 2)
    painter.fillRect(back, _SHADOW)
    painter.setPen(_BORDER)
    painter.drawText(back, Qt.AlignmentFlag.AlignCenter, text)

"""The lamps of the list: told apart by shape as well as by colour."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ..adapters.bridge_view import LayerState

__all__ = ["lamp"]

# Readable on white and on QGIS's "Night Mapping" alike.
_GREEN, _GREY, _RED = QColor("#2fa84f"), QColor("#8c8c8c"), QColor("#e5484d")
_SIDE = 16
_SCALE = 4  # sharp on screens of high density


def lamp(state: LayerState) -> QIcon:
    """Return a full green disc, an empty grey one, or a red triangle."""
    picture = QPixmap(_SIDE * _SCALE, _SIDE * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SCALE, _SCALE)
    _PAINTERS[state](painter)
    painter.end()
    return QIcon(picture)


def _paint_running(painter: QPainter) -> None:
    painter.setPen(QPen(QColor("white"), 1))  # for the list's colour of selection may be green
    painter.setBrush(_GREEN)
    painter.drawEllipse(QRectF(3, 3, 10, 10))


def _paint_stopped(painter: QPainter) -> None:
    painter.setPen(QPen(_GREY, 2))
    painter.drawEllipse(QRectF(4, 4, 8, 8))


def _paint_failing(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_RED)
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]))
    painter.setPen(QPen(QColor("white"), 1.6))
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.4))
    painter.drawPoint(QPointF(8, 11.6))


_PAINTERS = {
    LayerState.RUNNING: _paint_running,
    LayerState.STOPPED: _paint_stopped,
    LayerState.FAILING: _paint_failing,
}

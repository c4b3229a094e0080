"""The marks of findings and clients: told apart by shape as well as by colour."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

__all__ = ["ERROR", "GOOD", "NOTE", "WARNING", "mark"]

ERROR, WARNING, NOTE, GOOD = "error", "warning", "note", "good"

# Readable on white and on QGIS's "Night Mapping" alike; QGIS's own differ from version to version.
_RED, _AMBER = QColor("#e5484d"), QColor("#e59a1c")
_BLUE, _GREEN = QColor("#4a90d9"), QColor("#2fa84f")
_SIDE = 16
_SCALE = 4  # sharp on screens of high density


def mark(name: str) -> QIcon:
    """Return a red square with a cross, an amber triangle, a blue disc, or a green tick."""
    picture = QPixmap(_SIDE * _SCALE, _SIDE * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SCALE, _SCALE)
    painter.setPen(Qt.PenStyle.NoPen)
    _PAINTERS[name](painter)
    painter.end()
    return QIcon(picture)


def _paint_error(painter: QPainter) -> None:
    painter.setBrush(_RED)
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 3, 3)
    painter.setPen(_white())
    painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5))
    painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5))


def _paint_warning(painter: QPainter) -> None:
    painter.setBrush(_AMBER)
    painter.drawPolygon(QPolygonF([QPointF(8, 1.5), QPointF(15, 14), QPointF(1, 14)]))
    painter.setPen(_white())
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6))
    painter.drawPoint(QPointF(8, 11.8))


def _paint_note(painter: QPainter) -> None:
    painter.setBrush(_BLUE)
    painter.drawEllipse(QRectF(2, 2, 12, 12))
    painter.setPen(_white())
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2))
    painter.drawPoint(QPointF(8, 5))


def _paint_good(painter: QPainter) -> None:
    painter.setPen(QPen(_GREEN, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([QPointF(3, 8.5), QPointF(6.6, 12), QPointF(13, 4.5)]))


def _white() -> QPen:
    return QPen(QColor("white"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


_PAINTERS = {
    ERROR: _paint_error,
    WARNING: _paint_warning,
    NOTE: _paint_note,
    GOOD: _paint_good,
}

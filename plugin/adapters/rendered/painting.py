"""A metatile drawn by QGIS, with a margin around it that is cut off again."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from qgis.PyQt.QtGui import QImage

from ...core.errors import TileUnavailable
from ...core.mosaic.metatile import Metatile
from .drawing import Drawing
from .layer_threads import LayerThreads

__all__ = ["MARGIN", "PaintedMetatile", "Painter"]

MARGIN = 64
"""Pixels drawn around a metatile: symbols and strokes reach into it from outside."""


class PaintedMetatile(NamedTuple):
    """A picture with its margin."""

    image: QImage

    def cut(self, left: int, top: int, width: int, height: int) -> bytes:
        """Return a part of what is within the margin, as PNG. Any thread.

        Raises:
            TileUnavailable: there is no memory for it.
        """
        part = self.image.copy(left + MARGIN, top + MARGIN, width, height)
        body = QByteArray()
        buffer = QBuffer(body)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not part.save(buffer, "PNG"):
            raise TileUnavailable(_tr("QGIS could not write the picture."))
        return bytes(body)


class Painter:
    """Draws metatiles in the threads of their layers, in one CRS. Any thread may call it."""

    def __init__(self, threads: LayerThreads, crs: str) -> None:
        self._threads = threads
        self._crs = crs
        self._lock = threading.Lock()
        self._jobs: set[QgsMapRendererSequentialJob] = set()
        self._is_aborted = False

    def paint(self, metatile: Metatile) -> Future[PaintedMetatile]:
        """Begin to draw; the future may hold TileUnavailable."""
        return self._threads.call(lambda drawing: self._painted(drawing, metatile))

    @property
    def is_over(self) -> bool:
        """Whether its layers are gone, and their threads have ended."""
        return self._threads.are_over

    def close(self) -> None:
        """Let go of the layers, once nobody has asked for some seconds."""
        self._threads.close()

    def abort(self) -> None:
        """Break off what is being drawn, and let go of the layers."""
        with self._lock:
            self._is_aborted = True
            for job in self._jobs:
                job.cancelWithoutBlocking()
        self._threads.abort()

    def _painted(self, drawing: Drawing, metatile: Metatile) -> PaintedMetatile:
        settings = _settings_for(drawing, metatile, self._crs)
        job = QgsMapRendererSequentialJob(settings)
        with self._lock:
            if self._is_aborted:
                raise TileUnavailable(_tr("The layer is being closed."))
            self._jobs.add(job)
        try:
            job.start()
            job.waitForFinished()
        finally:
            with self._lock:
                self._jobs.discard(job)
        if self._is_aborted:
            raise TileUnavailable(_tr("The layer is being closed."))
        _check(job, drawing)
        return PaintedMetatile(job.renderedImage())


def _settings_for(drawing: Drawing, metatile: Metatile, crs: str) -> QgsMapSettings:
    cell, box = metatile.matrix.cell_size, metatile.extent
    inside = QgsRectangle(*box)
    width, height = metatile.size
    settings = QgsMapSettings(drawing.settings)
    settings.setLayers(list(drawing.layers))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(width + 2 * MARGIN, height + 2 * MARGIN))
    settings.setExtent(inside.buffered(MARGIN * cell))
    # What lies further outside may still reach in: large symbols, long labels' features.
    settings.setExtentBuffer(MARGIN * cell)
    settings.setLabelBoundaryGeometry(QgsGeometry.fromRect(inside))
    return settings


def _check(job: QgsMapRendererSequentialJob, drawing: Drawing) -> None:
    """Raise TileUnavailable if a layer could not be drawn whole."""
    for error in job.errors():
        name = next((one.name() for one in drawing.layers if one.id() == error.layerID), "")
        text = _tr("QGIS could not draw “{}”: {}")
        raise TileUnavailable(text.format(name, error.message))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenderedLayers", text)

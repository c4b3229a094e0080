"""From a place in a project to a tile source that QGIS draws."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.assembly.opening import named_grid
from ...core.catalogue.values import SourceSettings
from ...core.errors import SetupError
from ...core.grid.boxes import reproject_box
from ...core.grid.crs import CRS84
from ...core.grid.limits import BoundingBox, Limits, limits_of_extent
from ...core.grid.tile_matrix import TileMatrixSet
from ...core.grid.well_known import well_known_set
from ...core.image.media_types import PNG
from ...core.mosaic.metatile import MetatileSource
from ...core.source.opened import OpenedSource
from ...core.tile import Answer, Tile, TileRequest
from .drawing import Drawing
from .layer_threads import LayerThreads
from .painting import MARGIN, Painter

__all__ = ["RenderedSource", "open_drawings"]

_LAST_LEVEL = "20"
_ROOM = 0.02
"""Part of the longer side of its data by which a layer is larger on each side."""


class RenderedSource:
    """Tiles that QGIS draws. Any thread may ask."""

    def __init__(self, tiles: MetatileSource, painter: Painter) -> None:
        self._tiles = tiles
        self._painter = painter

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile; raises TileError if it cannot be drawn, or not in time."""
        return self._tiles.tile(request)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the known tile: a layer that changes is opened anew."""
        return self._tiles.revalidated(request, known)

    def close(self) -> None:
        """Let go of the layers as soon as nobody has asked for some seconds.

        A layer that is opened anew is closed before all requests to it have ended, and before
        clients get to see the one in its place.
        """
        self._painter.close()


def open_drawings(source: SourceSettings, drawings: list[Drawing]) -> tuple[OpenedSource, Painter]:
    """Return the source that draws these, and its painter.

    It may take as long as the layers take to tell where they end.

    Raises:
        SetupError: the grid cannot be used, or nothing lies inside it.
    """
    first = drawings[0]
    title, abstract, attribution = first.title, first.abstract, first.attribution
    is_protected, notes = first.is_protected, first.notes
    del first  # the threads are to have the only references
    threads = LayerThreads(drawings)
    drawings.clear()
    try:
        grid = named_grid(source) or well_known_set("WebMercatorQuad").trimmed("0", _LAST_LEVEL)
        crs = grid.crs.name
        extent = _within(grid, threads.call(lambda drawing: _extent_of(drawing, crs)).result())
        if source.bounds is not None:
            extent = _cut(grid, extent, BoundingBox(*source.bounds))
    except SetupError:
        threads.abort()
        raise
    painter = Painter(threads, crs)
    opened = OpenedSource(
        RenderedSource(MetatileSource(grid, painter.paint, PNG), painter),
        grid,
        PNG,
        title,
        abstract,
        attribution,
        extent=extent,
        limits=_limits(grid, extent),
        protected=is_protected,
        notes=notes,
    )
    return opened, painter


def _cut(grid: TileMatrixSet, extent: BoundingBox, bounds: BoundingBox) -> BoundingBox:
    """Return the part of the extent inside bounds in degrees; raises SetupError if none is."""
    inside = extent.intersection(reproject_box(bounds, CRS84, grid.crs))
    if inside is None:
        raise SetupError(_tr("The layer lies outside its bounds."))
    return inside


def _extent_of(drawing: Drawing, crs: str) -> Optional[BoundingBox]:
    """Return the box around all layers, or None if one of them has no end or cannot say."""
    found = QgsRectangle()
    target = QgsCoordinateReferenceSystem(crs)
    for layer in drawing.layers:
        box = layer.extent()
        if box.isNull() and not layer.isSpatial():
            continue
        if box.isNull() or not box.isFinite():
            return None
        if layer.crs().isValid():
            transform = QgsCoordinateTransform(
                layer.crs(), target, drawing.settings.transformContext()
            )
            transform.setBallparkTransformsAreAppropriate(True)
            try:
                box = transform.transformBoundingBox(box)
            except QgsCsException:
                return None
        found.combineExtentWith(box)
    return None if found.isNull() else BoundingBox(*_corners(found))


def _corners(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _within(grid: TileMatrixSet, extent: Optional[BoundingBox]) -> BoundingBox:
    """Return the part of the extent that the grid covers, with some room for symbols around it.

    Programs cut a layer at its extent; what has no area would not be seen at all.

    Raises:
        SetupError: there is none.
    """
    if extent is None:
        return grid.extent
    side = max(extent.max_x - extent.min_x, extent.max_y - extent.min_y)
    room = max(_ROOM * side, MARGIN * grid.matrices[-1].cell_size)
    inside = _grown(extent, room).intersection(grid.extent)
    if inside is None:
        raise SetupError(_tr("It lies outside the tile matrix set {}.").format(grid.identifier))
    return inside


def _limits(grid: TileMatrixSet, extent: BoundingBox) -> dict[str, Limits]:
    """Return the limits by matrix; symbols reach over the edge of the data by up to the margin."""
    found = {}
    for matrix in grid.matrices:
        limits = limits_of_extent(matrix, _grown(extent, MARGIN * matrix.cell_size))
        if limits is not None:
            found[matrix.identifier] = limits
    return found


def _grown(extent: BoundingBox, margin: float) -> BoundingBox:
    return BoundingBox(
        extent.min_x - margin, extent.min_y - margin, extent.max_x + margin, extent.max_y + margin
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenderedLayers", text)

"""Where a service has tiles, drawn in the project: temporary layers in one group."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SetupError
from .coverage_styles import SCALE_FIELDS, style_limits, style_tiles
from .translated import translated

if TYPE_CHECKING:
    from ..core.grid.tile_matrix import TileMatrix, TileMatrixSet
    from ..core.validator.judgement import LayerTruth, LevelTruth

__all__ = ["Coverage", "NotDrawable", "draw_coverage", "is_drawn", "remove_coverage"]

_MARK = "wmts_bridge/coverage"
_LIMITS = (
    "level:string",
    "min_row:integer",
    "max_row:integer",
    "min_col:integer",
    "max_col:integer",
    "exact:string",
    "doubt:string(2000)",
    *SCALE_FIELDS,
)
_TILES = (
    "level:string",
    "row:integer",
    "col:integer",
    "outcome:string",
    *SCALE_FIELDS,
)
_COARSEST = 1e12
_LONGEST_NAME = 100
_MOST_TILES = 10_000
"""More are not seen apart, and to draw them would keep QGIS's window waiting."""


class NotDrawable(SetupError):
    """The coverage cannot be drawn; the text says why."""


class Coverage(NamedTuple):
    """What was found out about a layer in a tile matrix set, and that set."""

    truth: LayerTruth
    grid: TileMatrixSet


def draw_coverage(
    project: QgsProject, title: str, mark: str, coverages: Sequence[Coverage]
) -> QgsRectangle:
    """Draw, in place of what was drawn under the same mark, in a group at the top of the layers.

    Returns the rectangle that holds what was found, in the project's CRS; it may be empty. For the
    main thread.

    Raises:
        NotDrawable: QGIS does not know a CRS.
    """
    most_tiles = _MOST_TILES // max(1, len(coverages))
    made = [_layers(coverage, most_tiles) for coverage in coverages]
    _remove(project, mark)
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(_MARK, mark)
    extent = QgsRectangle()
    for layers in made:
        for layer, is_shown in layers:
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(is_shown)
            node.setExpanded(is_shown)
        extent.combineExtentWith(_in_project(project, layers[0][0]))
    # QGIS closed the group while it was empty, and opens it when this changes only.
    group.setExpanded(False)
    group.setExpanded(True)
    return extent


def is_drawn(project: QgsProject) -> bool:
    """Tell whether any coverage is there: the user may have removed it himself."""
    return bool(_groups(project))


def remove_coverage(project: QgsProject) -> None:
    """Take all that was drawn away, of whichever service; none is no error. For the main thread."""
    _remove(project, "")


def _remove(project: QgsProject, mark: str) -> None:
    for group in _groups(project):
        if mark in ("", group.customProperty(_MARK)):
            project.removeMapLayers([node.layerId() for node in group.findLayers()])
            group.parent().removeChildNode(group)


def _groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    groups = project.layerTreeRoot().findGroups(True)
    return [group for group in groups if group.customProperty(_MARK)]


def _layers(coverage: Coverage, most_tiles: int) -> list[tuple[QgsVectorLayer, bool]]:
    """Return the layers from the top, and which of them are shown at first."""
    truth, grid = coverage
    name = " ".join(f"{truth.layer}, {truth.tile_matrix_set}"[:_LONGEST_NAME].split())
    crs = QgsCoordinateReferenceSystem.fromOgcWmsCrs(grid.crs.urn)
    if not crs.isValid():
        text = _tr("QGIS does not know the CRS {}: this coverage cannot be drawn.")
        raise NotDrawable(text.format(grid.crs.name))
    tiles = _layer(
        _tr("Tested tiles: {}").format(name), crs, _TILES, _tiles(truth, grid, most_tiles)
    )
    found = _layer(_tr("Found limits: {}").format(name), crs, _LIMITS, _limits(truth, grid, True))
    declared = _layer(
        _tr("Declared limits: {}").format(name), crs, _LIMITS, _limits(truth, grid, False)
    )
    style_tiles(tiles)
    style_limits(found, is_found=True)
    style_limits(declared, is_found=False)
    return [(found, True), (declared, False), (tiles, True)]


def _layer(
    name: str,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[str],
    rows: Iterable[tuple[QgsRectangle, list[Any]]],
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?field={'&field='.join(fields)}", name, "memory")
    layer.setCrs(crs)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS shall not ask whether to save it
    features = []
    for box, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setReadOnly(True)
    return layer


def _limits(
    truth: LayerTruth, grid: TileMatrixSet, is_found: bool
) -> Iterable[tuple[QgsRectangle, list[Any]]]:
    """Yield the levels' boxes from the coarsest, so that finer ones lie above, with attributes."""
    scales = _scales(truth, grid)
    for level, matrix in _levels(truth, grid):
        limits = level.limits if is_found else level.declared
        if limits is not None:
            exact = _tr("yes") if level.is_exact else _tr("no")
            said = [exact, translated(level.doubt)] if is_found else ["", ""]
            yield (
                QgsRectangle(*matrix.extent_of(limits)),
                [level.tile_matrix, *limits, *said, *scales[level.tile_matrix]],
            )


def _tiles(
    truth: LayerTruth, grid: TileMatrixSet, most: int
) -> Iterable[tuple[QgsRectangle, list[Any]]]:
    """Yield the tested tiles, with attributes; the last are the scales at which they are seen."""
    count = sum(len(level.seen) for level in truth.levels)
    step = -(-count // most) or 1
    scales = _scales(truth, grid)
    for level, matrix in _levels(truth, grid):
        for tile in level.seen[::step]:
            box = QgsRectangle(*matrix.tile_extent(tile.column, tile.row))
            place = [level.tile_matrix, tile.row, tile.column, tile.presence.value]
            yield box, [*place, *scales[level.tile_matrix]]


def _scales(truth: LayerTruth, grid: TileMatrixSet) -> dict[str, tuple[float, float]]:
    """Return the map scales at which each level is the one that a client asks for."""
    known = [(grid.scale_denominator(m), level.tile_matrix) for level, m in _levels(truth, grid)]
    known.sort()
    middles = [math.sqrt(one[0] * other[0]) for one, other in zip(known, known[1:])]
    bounds = [0.0, *middles, math.inf]
    return {
        name: (bounds[place], min(bounds[place + 1], _COARSEST))
        for place, (_, name) in enumerate(known)
    }


def _levels(truth: LayerTruth, grid: TileMatrixSet) -> Iterable[tuple[LevelTruth, TileMatrix]]:
    for level in truth.levels:
        matrix = grid.matrix(level.tile_matrix)
        if matrix is not None:
            yield level, matrix


def _in_project(project: QgsProject, layer: QgsVectorLayer) -> QgsRectangle:
    """Return a layer's extent in the project's CRS; empty if it has none there."""
    if not layer.featureCount():
        return QgsRectangle()
    finest = max(layer.getFeatures(), key=lambda one: one.id()).geometry().boundingBox()
    try:
        transform = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        return transform.transformBoundingBox(finest)
    except QgsCsException:
        return QgsRectangle()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Coverage", text)

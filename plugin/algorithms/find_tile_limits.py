"""The algorithm `findtilelimits`: where a layer of a WMTS really has tiles, as polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..adapters.translated import translated
from .base import BridgeAlgorithm, tr
from .hearing import Telling, cancelled_by
from .parameters import explained, text
from .service_parameters import Service, add_service, read_service, sitting_of

if TYPE_CHECKING:
    from ..core.grid.tile_matrix import TileMatrixSet
    from ..core.validator.judgement import LayerTruth, LevelTruth
    from ..core.validator.sitting import FoundTiles

__all__ = ["FindTileLimits"]

MATRIX_SET, OUTPUT = "MATRIX_SET", "OUTPUT"
_FIELDS = (
    "layer:string",
    "matrix_set:string",
    "level:string",
    "min_row:integer",
    "max_row:integer",
    "min_col:integer",
    "max_col:integer",
    "exact:bool",
    "doubt:string(4000,0)",
)


@dataclass(frozen=True)
class _Wanted:
    service: Service
    matrix_set: str


class FindTileLimits(BridgeAlgorithm):
    """Asks for few tiles, and draws the rectangle that holds all of each level."""

    NAME = "findtilelimits"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Find real tile limits")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Finds out by asking where a layer of a WMTS really has tiles: one polygon for each"
            " level, in the CRS of the tile matrix set, with the first and the last row and"
            " column, counted from the top left.\n\n"
            "Where `exact` is true, every edge was closed in on from both sides; `doubt` says what"
            " remains uncertain. A level at which no tile was found has no geometry."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        add_service(self, tr("Layer (empty: the first)"))
        sets = tr("Tile matrix set (empty: the layer's first)")
        told = tr("Its identifier in the capabilities.")
        self.addParameter(text(MATRIX_SET, sets, told, optional=True))
        limits, polygons = tr("Tile limits"), QgsProcessing.TypeVectorPolygon
        told = tr("A polygon for each level, in the CRS of the tile matrix set.")
        sink = QgsProcessingParameterFeatureSink(OUTPUT, limits, polygons)
        self.addParameter(explained(sink, told))
        self.addOutput(QgsProcessingOutputNumber("REQUESTS", tr("Requests made")))
        self.addOutput(QgsProcessingOutputString("FIRST_LEVEL", tr("First level with tiles")))
        self.addOutput(QgsProcessingOutputString("LAST_LEVEL", tr("Last level with tiles")))

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        matrix_set = self.parameterAsString(parameters, MATRIX_SET, context).strip()
        return _Wanted(read_service(self, parameters, context), matrix_set)

    def outcome(self, wanted: _Wanted, feedback: Any) -> FoundTiles:
        """Look for the tiles."""
        return _found(wanted, feedback)

    def outputs(
        self, found: FoundTiles, parameters: Any, context: Any, feedback: Any
    ) -> dict[str, Any]:
        """Draw where they are."""
        truth = found.truths[0]
        grid = found.subject.document.tile_matrix_set(truth.tile_matrix_set)
        fields = QgsVectorLayer(f"Polygon?field={'&field='.join(_FIELDS)}", "", "memory").fields()
        crs = QgsCoordinateReferenceSystem(grid.crs.name)
        polygon = QgsWkbTypes.Type.Polygon
        sink, output = self.parameterAsSink(parameters, OUTPUT, context, fields, polygon, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for level in truth.levels:
            sink.addFeature(_feature(fields, truth, level, grid), QgsFeatureSink.Flag.FastInsert)
        if found.unfinished:
            feedback.pushWarning(tr("Not finished: {}").format(translated(found.unfinished)))
        first, last = truth.useful
        numbers = {"REQUESTS": found.requests, "FIRST_LEVEL": first, "LAST_LEVEL": last}
        return {OUTPUT: output, **numbers}


def _found(wanted: _Wanted, feedback: Any) -> FoundTiles:
    from ..core.validator.sitting import find_tiles

    with cancelled_by(feedback) as stop:
        sitting = sitting_of(wanted.service)
        return find_tiles(sitting, stop, Telling(feedback), wanted.matrix_set, only_first=True)


def _feature(fields: Any, truth: LayerTruth, level: LevelTruth, grid: TileMatrixSet) -> QgsFeature:
    feature = QgsFeature(fields)
    numbers: tuple[Any, ...] = (None,) * 4
    matrix = grid.matrix(level.tile_matrix)
    if level.limits is not None and matrix is not None:
        numbers = tuple(level.limits)
        box = QgsRectangle(*matrix.extent_of(level.limits))
        feature.setGeometry(QgsGeometry.fromRect(box))
    names = (truth.layer, truth.tile_matrix_set, level.tile_matrix)
    feature.setAttributes([*names, *numbers, level.is_exact, translated(level.doubt)])
    return feature

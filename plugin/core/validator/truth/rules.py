"""What can be wrong with where a service has its tiles."""

from __future__ import annotations

from ..finding import Effect, Rule, Severity

__all__ = [
    "ABSENT_ANSWERED_WITH_PICTURE",
    "AXES_SWAPPED",
    "LAYER_OF_ONE_COLOUR",
    "LAYER_WITHOUT_TILES",
    "LEVEL_UNKNOWN_TO_SERVICE",
    "LEVEL_WITHOUT_TILES",
    "LIMITS_EXCLUDE_TILES",
    "LIMITS_WIDER_THAN_TILES",
    "ROWS_FROM_BOTTOM",
    "RULES",
]

LIMITS_WIDER_THAN_TILES = Rule(
    "limits-wider-than-tiles",
    Severity.WARNING,
    "requests that the document allows are answered with nothing",
    "07-057r7, tables 10 and 11: TileMatrixSetLimits say which tiles of the set a layer has.",
    "Give the layer TileMatrixSetLimits with the rows and columns that hold tiles; the corrected"
    " document has them.",
    (
        Effect("QGIS", "asks for every tile in view, and waits for answers that hold nothing"),
        Effect("OpenLayers", "asks for tiles that are not there"),
        Effect("GDAL", "reads blank blocks, or stops where the answer is neither 404 nor 204"),
        Effect("MapProxy", "asks for tiles that are not there, and keeps asking"),
    ),
)
LIMITS_EXCLUDE_TILES = Rule(
    "limits-exclude-tiles",
    Severity.ERROR,
    "there are tiles outside the limits",
    "07-057r7, tables 10 and 11: TileMatrixSetLimits say which tiles of the set a layer has.",
    "Widen the limits to the rows and columns that hold tiles; the corrected document has them.",
    (
        Effect("OpenLayers", "never asks for these tiles"),
        Effect("QGIS", "never asks for these tiles"),
        Effect("GeoTools", "never asks for these tiles"),
    ),
)
LEVEL_WITHOUT_TILES = Rule(
    "level-without-tiles",
    Severity.WARNING,
    "a level that the document offers has no tiles",
    "07-057r7, 6.1: a layer has tiles in the tile matrices of the set that it links to.",
    "Leave the level out: link the layer to a tile matrix set that has only the levels with tiles.",
    (
        Effect("QGIS", "shows nothing at these scales"),
        Effect("OpenLayers", "shows nothing at these scales, instead of tiles of another level"),
    ),
)
LEVEL_UNKNOWN_TO_SERVICE = Rule(
    "level-unknown-to-service",
    Severity.ERROR,
    "the service does not know a tile matrix of its own document",
    "07-057r7, 7.2.1: TileMatrix is an identifier that the document lists.",
    "Correct the identifier of the tile matrix, or leave the level out.",
    (Effect("QGIS", "shows nothing at these scales"),),
)
LAYER_WITHOUT_TILES = Rule(
    "layer-without-tiles",
    Severity.ERROR,
    "no tile of the layer was found",
    "07-057r7, 7.2: GetTile returns tiles of the layers that the document lists.",
    "Ask for a tile that ought to be there by hand; correct the layer's boxes and limits, or remove"
    " the layer from this tile matrix set.",
    (Effect("QGIS", "loads the layer and shows nothing"),),
)
LAYER_OF_ONE_COLOUR = Rule(
    "layer-of-one-colour",
    Severity.WARNING,
    "no picture of the layer shows anything",
    "07-057r7, 7.2: GetTile returns tiles of the layers that the document lists.",
    "Look at the layer: if there ought to be more to see, the data behind the service is missing"
    " or cannot be reached by it.",
    (Effect("QGIS", "shows one colour, or nothing"),),
)
ROWS_FROM_BOTTOM = Rule(
    "rows-from-bottom",
    Severity.ERROR,
    "the service counts rows from the bottom",
    "07-057r7, 6.1: TileRow 0 is the uppermost row of the tile matrix.",
    "Count rows from the top: row = MatrixHeight - 1 - row of TMS. Files of MBTiles and TMS count"
    " from the bottom.",
    (
        Effect("QGIS", "shows the tiles upside down in order, or nothing"),
        Effect("OpenLayers", "shows the tiles upside down in order, or nothing"),
        Effect("GDAL", "opens the layer, and reads tiles from the wrong place"),
    ),
)
AXES_SWAPPED = Rule(
    "axes-swapped",
    Severity.ERROR,
    "tiles lie where they would with the axes the other way round",
    "07-057r7, 6.1 and table 20: TopLeftCorner is in the axis order of the CRS; TileCol counts to"
    " the right, TileRow downwards.",
    "Exchange what the evidence names: the numbers of TopLeftCorner or of the box, or TileRow and"
    " TileCol.",
    (
        Effect("QGIS", "asks for the wrong tiles, and shows nothing or the wrong place"),
        Effect("OpenLayers", "asks for the wrong tiles, and shows nothing or the wrong place"),
    ),
)
ABSENT_ANSWERED_WITH_PICTURE = Rule(
    "absent-answered-with-picture",
    Severity.NOTE,
    'a "no data" picture is sent where there is no tile',
    "07-057r7, 7.2.3: GetTile returns the picture of the tile asked for, or an exception.",
    "Answer with 404 or 204, or within the limits with a transparent tile.",
    (
        Effect("QGIS", "draws the picture over the layers below"),
        Effect("MapProxy", "keeps the picture as if it were a tile"),
    ),
)

RULES = (
    LAYER_WITHOUT_TILES,
    LAYER_OF_ONE_COLOUR,
    ROWS_FROM_BOTTOM,
    AXES_SWAPPED,
    LIMITS_EXCLUDE_TILES,
    LIMITS_WIDER_THAN_TILES,
    LEVEL_UNKNOWN_TO_SERVICE,
    LEVEL_WITHOUT_TILES,
    ABSENT_ANSWERED_WITH_PICTURE,
)

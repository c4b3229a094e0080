"""What can be wrong with the answer to a right request for a tile, one rule each."""

from __future__ import annotations

from collections.abc import Mapping

from ..finding import Effect, Rule, Severity
from .right_tile import Verdict

__all__ = [
    "BY_VERDICT",
    "DIMENSION_FAILS",
    "FORMAT_FAILS",
    "NO_TILE",
    "ONE_WAY_FAILS",
    "RULES",
    "STYLE_FAILS",
    "WAYS_DIFFER",
]

NO_TILE = Rule(
    "no-tile-found",
    Severity.ERROR,
    "none of the tiles that a layer was asked for came",
    "A server answers a right GetTile request with the tile, a blank one if it must (7.2, 8).",
    "Ask for the address given, by hand; look whether the layer's data is there, and whether"
    " limits and boxes are where it is.",
    (Effect("QGIS", "loads the layer and shows nothing"),),
)
ONE_WAY_FAILS = Rule(
    "one-way-fails",
    Severity.ERROR,
    "a layer's tiles come in one of the ways that are offered, and not in the other",
    "Each way that the document offers has to work (8, 10).",
    "Repair the way that fails, or take its addresses out of the document.",
    (
        Effect("QGIS", "takes KVP where it is offered, and shows nothing if that fails"),
        Effect("GDAL", "takes the URL template where there is one"),
        Effect("OpenLayers", "takes the first way that it finds"),
    ),
)
WAYS_DIFFER = Rule(
    "kvp-restful-differ",
    Severity.WARNING,
    "the same tile is another picture by KVP than as a resource",
    "Both are the same tile of the same layer (8, 10).",
    "Look whether rows and columns are exchanged in one of the two, and whether a cache is old.",
)
DAMAGED = Rule(
    "tile-damaged",
    Severity.ERROR,
    "tiles are cut short or damaged",
    "The answer is a picture in the format asked for (7.2).",
    "Look for a proxy that cuts answers off, and for damaged files in the cache.",
    (
        Effect("QGIS", "leaves a hole in the map"),
        Effect("GDAL", "stops reading"),
        Effect("OpenLayers", "leaves a hole in the map"),
    ),
)
MISLABELLED = Rule(
    "tile-media-type",
    Severity.ERROR,
    "the Content-Type of tiles is not what they are",
    "The answer's media type is that of the format asked for (7.2).",
    "Send the media type of the picture: image/png, image/jpeg.",
    (Effect("QGIS", "refuses tiles that do not call themselves pictures"),),
)
OTHER_FORMAT = Rule(
    "tile-format-other",
    Severity.ERROR,
    "tiles come in another format than was asked for",
    "The answer is in the format asked for (7.2).",
    "Declare the format that the tiles really have.",
)
WRONG_SIZE = Rule(
    "tile-size-wrong",
    Severity.ERROR,
    "tiles have another size than the document says",
    "TileWidth and TileHeight are the size of a tile in pixels (6.1).",
    "Declare the real size, with ScaleDenominator to match, or make tiles of the size declared.",
    (
        Effect("GDAL", "refuses the tiles"),
        Effect("QGIS", "stretches the tiles, and is blurred or asks for too many"),
        Effect("OpenLayers", "stretches the tiles"),
    ),
)
FORMAT_FAILS = Rule(
    "format-fails",
    Severity.ERROR,
    "a format that a layer declares does not work",
    "Every Format of a layer may be asked for (7.1.1).",
    "Make the format work, or take it out of the document.",
    (Effect("GDAL", "takes image/png wherever it is declared"),),
)
STYLE_FAILS = Rule(
    "style-fails",
    Severity.ERROR,
    "a style that a layer declares does not work",
    "Every Style of a layer may be asked for (7.1.1).",
    "Make the style work, or take it out of the document.",
)
DIMENSION_FAILS = Rule(
    "dimension-fails",
    Severity.ERROR,
    "a value of a dimension that a layer declares does not work",
    "Every Value of a Dimension may be asked for; its Default stands for none (7.1.1, 7.2).",
    "Make the values and the default work, or take them out of the document.",
    (Effect("QGIS", "asks for the default value"),),
)
RULES = (
    NO_TILE,
    ONE_WAY_FAILS,
    WAYS_DIFFER,
    DAMAGED,
    MISLABELLED,
    OTHER_FORMAT,
    WRONG_SIZE,
    FORMAT_FAILS,
    STYLE_FAILS,
    DIMENSION_FAILS,
)

BY_VERDICT: Mapping[Verdict, Rule] = {
    Verdict.DAMAGED: DAMAGED,
    Verdict.MISLABELLED: MISLABELLED,
    Verdict.OTHER_FORMAT: OTHER_FORMAT,
    Verdict.WRONG_SIZE: WRONG_SIZE,
}
"""The rule that is broken by a picture which is not the right one."""

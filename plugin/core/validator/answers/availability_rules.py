"""What can be wrong with a service's availability and pace, one rule each."""

from __future__ import annotations

from ..finding import Effect, Rule, Severity

__all__ = [
    "MEASURED",
    "RULES",
    "SLOW",
    "SOMETIMES_UNAVAILABLE",
    "TIMES",
    "UNAVAILABLE",
]

_LEGAL = "Whatever lies inside the limits, or the tile matrix, may be asked for (7.1.1, 7.2)."
_REMEDY = (
    "Publish TileMatrixSetLimits with the rows and columns that really have tiles, or answer a"
    " blank tile with status 200 for legal requests outside the data."
)

UNAVAILABLE = Rule(
    "tiles-unavailable",
    Severity.ERROR,
    "more than half of the tiles that may be asked for are not to be had",
    _LEGAL,
    _REMEDY,
    (
        Effect("QGIS", "asks in vain again and again, and fills its log"),
        Effect("GDAL", "needs far longer, and stops at the first answer that is no 404"),
        Effect("OpenLayers", "shows an empty map for most places"),
        Effect("MapProxy", "fails whole requests for one tile that is missing"),
    ),
)
SOMETIMES_UNAVAILABLE = Rule(
    "tiles-sometimes-unavailable",
    Severity.WARNING,
    "some of the tiles that may be asked for are not to be had",
    _LEGAL,
    _REMEDY,
    (
        Effect("QGIS", "leaves holes in the map"),
        Effect("MapProxy", "fails whole requests for one tile that is missing"),
    ),
)
SLOW = Rule(
    "tiles-slow",
    Severity.WARNING,
    "tiles take long",
    "No clause of the standard; a map needs a dozen tiles or more at once.",
    "Put a cache in front of the service, or seed the one that it has.",
    (Effect("QGIS", "gives a tile up after a minute"),),
)
TIMES = Rule(
    "response-times",
    Severity.NOTE,
    "how long the answers took",
    "No clause of the standard.",
    "Nothing has to be done.",
)
MEASURED = Rule(
    "availability-measured",
    Severity.NOTE,
    "how many of the tiles that may be asked for came",
    _LEGAL,
    "Nothing has to be done.",
)
RULES = (UNAVAILABLE, SOMETIMES_UNAVAILABLE, SLOW, TIMES, MEASURED)

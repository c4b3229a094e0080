"""MBTiles 1.3: the one place that reads and writes such files, and knows how their rows count."""

from .reader import MBTilesReader, StoredRange
from .rows import stored_row
from .tables import MBTILES_MARK, MBTILES_TABLES
from .writer import MBTilesWriter

__all__ = [
    "MBTILES_MARK",
    "MBTILES_TABLES",
    "MBTilesReader",
    "MBTilesWriter",
    "StoredRange",
    "stored_row",
]

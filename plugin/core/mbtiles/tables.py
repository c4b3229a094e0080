"""The tables of an MBTiles file (MBTiles 1.3, "Database")."""

from __future__ import annotations

__all__ = ["MBTILES_MARK", "MBTILES_TABLES"]

MBTILES_MARK = "PRAGMA application_id = 0x4d504258"
"""Says that the SQLite file is an MBTiles file (MBTiles 1.3, "Database Specifications")."""

MBTILES_TABLES = (
    "CREATE TABLE IF NOT EXISTS metadata (name TEXT, value TEXT)",
    "CREATE TABLE IF NOT EXISTS tiles"
    " (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)",
    "CREATE UNIQUE INDEX IF NOT EXISTS tile_index ON tiles (zoom_level, tile_column, tile_row)",
)

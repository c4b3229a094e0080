"""The SQL of a cache file: the tables of MBTiles, and beside them what is known of each tile."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from typing import Any, Optional

from ...image.media_types import JPEG, MEDIA_TYPES, VECTOR_TILE, extension_of
from ...mbtiles import MBTILES_TABLES
from ...tile import Absent, Tile
from ..kept import Kept
from .layout import Layout, Place
from .names import CachedTiles

__all__ = [
    "ABSENCE",
    "FORGET_ABSENCE",
    "FORGET_TILE",
    "PIN",
    "PUT_ABSENCE",
    "PUT_FACTS",
    "PUT_TILE",
    "RENEW",
    "TABLES",
    "TILE",
    "USED",
    "absence_row",
    "facts_row",
    "kept_absence",
    "kept_tile",
    "metadata_of",
    "renewal_row",
]

TABLES = (
    *MBTILES_TABLES,
    "CREATE TABLE IF NOT EXISTS tile_freshness ("
    " zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,"
    " fetched REAL NOT NULL, expires REAL NOT NULL, modified REAL, stale_seconds REAL,"
    " etag TEXT NOT NULL, validator TEXT NOT NULL, media_type TEXT NOT NULL,"
    " encoding TEXT NOT NULL, checksum INTEGER NOT NULL, size INTEGER NOT NULL,"
    " used REAL NOT NULL, pinned INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS tile_use ON tile_freshness (used) WHERE pinned = 0",
    "CREATE TABLE IF NOT EXISTS tile_absences ("
    " zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,"
    " fetched REAL NOT NULL, expires REAL NOT NULL, reason TEXT NOT NULL,"
    " PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID",
)

TILE = (
    "SELECT tile_data, fetched, expires, modified, stale_seconds, etag, validator, media_type,"
    " encoding, checksum, used"
    " FROM tile_freshness JOIN tiles USING (zoom_level, tile_column, tile_row)"
    " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
)
ABSENCE = (
    "SELECT fetched, expires, reason FROM tile_absences"
    " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
)
PUT_TILE = (
    "INSERT OR REPLACE INTO tiles (zoom_level, tile_column, tile_row, tile_data)"
    " VALUES (?, ?, ?, ?)"
)
PUT_FACTS = (
    "INSERT INTO tile_freshness (zoom_level, tile_column, tile_row, fetched, expires, modified,"
    " stale_seconds, etag, validator, media_type, encoding, checksum, size, used)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (zoom_level, tile_column, tile_row) DO UPDATE SET"
    " fetched = excluded.fetched, expires = excluded.expires, modified = excluded.modified,"
    " stale_seconds = excluded.stale_seconds, etag = excluded.etag,"
    " validator = excluded.validator, media_type = excluded.media_type,"
    " encoding = excluded.encoding, checksum = excluded.checksum, size = excluded.size,"
    " used = excluded.used"
)
RENEW = (
    "UPDATE tile_freshness SET fetched = ?, expires = ?, stale_seconds = ?, used = ?"
    " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? AND checksum = ? AND size = ?"
)
PUT_ABSENCE = "INSERT OR REPLACE INTO tile_absences VALUES (?, ?, ?, ?, ?, ?)"
FORGET_TILE = (
    "DELETE FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
    "DELETE FROM tile_freshness WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
)
FORGET_ABSENCE = (
    "DELETE FROM tile_absences WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
)
PIN = (
    "UPDATE tile_freshness SET pinned = 1 WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
)
USED = (
    "UPDATE tile_freshness SET used = ? WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
)

# What goes into headers: the file may have been written by anybody.
_HARMLESS = re.compile(r"[\x20\x21\x23-\x7e]{0,300}\Z")
_HARMLESS_VALIDATOR = re.compile(r"(?:(?:W/)?\"[\x21\x23-\x7e]{1,256}\")?\Z")
_OURS = frozenset(MEDIA_TYPES.values())


def facts_row(place: Place, tile: Tile, fetched: float, used: float) -> tuple[Any, ...]:
    """Return the values of `PUT_FACTS`."""
    return (
        *place,
        fetched,
        tile.expires,
        tile.modified,
        tile.stale_seconds,
        tile.etag,
        tile.validator,
        tile.media_type,
        tile.encoding,
        zlib.crc32(tile.body),
        len(tile.body),
        used,
    )


def renewal_row(place: Place, tile: Tile, fetched: float, used: float) -> tuple[Any, ...]:
    """Return the values of `RENEW`, which finds nothing where another body is stored."""
    checksum = zlib.crc32(tile.body)
    return (fetched, tile.expires, tile.stale_seconds, used, *place, checksum, len(tile.body))


def absence_row(place: Place, absent: Absent, fetched: float) -> tuple[Any, ...]:
    """Return the values of `PUT_ABSENCE`."""
    return (*place, fetched, absent.expires, absent.reason)


def kept_tile(row: tuple[Any, ...]) -> Optional[Kept]:
    """Return what a row of `TILE` says, or None if the bytes are not those that were stored."""
    body, fetched, expires, modified, stale_seconds, *texts, checksum, _ = row
    if not isinstance(body, bytes) or zlib.crc32(body) != checksum:
        return None
    times = (fetched, expires, modified or 0.0, stale_seconds or 0.0)
    if not all(isinstance(one, float) for one in times):
        return None
    if not all(isinstance(text, str) for text in texts):
        return None
    etag, validator, media_type, encoding = texts
    is_harmless = (
        _HARMLESS.match(etag)
        and _HARMLESS_VALIDATOR.match(validator)
        and media_type in _OURS
        and encoding in ("", "gzip")
    )
    if not is_harmless:
        return None
    tile = Tile(body, media_type, encoding, etag, modified, expires, False, validator)
    return Kept(tile._replace(stale_seconds=stale_seconds), fetched)


def kept_absence(row: tuple[Any, ...]) -> Optional[Kept]:
    """Return what a row of `ABSENCE` says, or None if it is not one of ours."""
    fetched, expires, reason = row
    if isinstance(fetched, float) and isinstance(expires, float) and isinstance(reason, str):
        return Kept(Absent(reason, expires), fetched)
    return None


def metadata_of(tiles: CachedTiles, layout: Layout) -> Mapping[str, str]:
    """Return the metadata (MBTiles 1.3, "Metadata"), but for the levels, which grow."""
    name = extension_of(tiles.media_type)
    west, south, east, north = tiles.bounds or (-180.0, -85.051129, 180.0, 85.051129)
    metadata = {
        "name": tiles.title or tiles.layer,
        "format": name or tiles.media_type,
        "bounds": f"{west:.6f},{south:.6f},{east:.6f},{north:.6f}",
        "type": "baselayer" if tiles.media_type == JPEG else "overlay",
    }
    if tiles.attribution:
        metadata["attribution"] = tiles.attribution
    if tiles.media_type == VECTOR_TILE:
        metadata["json"] = '{"vector_layers": []}'
    if not layout.is_mbtiles:
        metadata["crs"] = tiles.tile_matrix_set.crs.name
        metadata["scheme"] = "xyz"
    return metadata

"""What a cache file is of, and the name it gets: on every system, the same at every start."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from ...grid.limits import BoundingBox
from ...grid.tile_matrix import TileMatrixSet
from ...image.media_types import extension_of
from .layout import Layout

__all__ = ["CACHE_FILE", "CachedTiles", "file_name"]

_VERSION = 1
"""Part of every name: files of another layout are left to be the least recently used ones."""

_LONGEST_WORDS = 80

CACHE_FILE = re.compile(r"[a-z0-9-]{0,81}[0-9a-f]{16}\.(?:mbtiles|tiles)\Z")
"""The names we give; no other file of a cache folder is ever touched."""


@dataclass(frozen=True)
class CachedTiles:
    """What is cached: the tiles of one layer in one matrix set, style and format.

    `origin` tells where they come from, so that a layer of the same name with another source does
    not get the tiles of the old one; a remote's address without its secrets will do. Title,
    attribution and bounds (west, south, east, north in degrees) are for other programs that open
    the file.
    """

    layer: str
    tile_matrix_set: TileMatrixSet
    media_type: str
    style: str = ""
    origin: str = ""
    title: str = ""
    attribution: str = ""
    bounds: Optional[BoundingBox] = None


def file_name(tiles: CachedTiles, layout: Layout, dimensions: Mapping[str, str]) -> str:
    """Return the name of the file for these values of the dimensions.

    It begins with what people may want to read; a digest of everything tells files apart, also
    where case does not count, and with it no name is a device's of Windows.
    """
    values = sorted(dimensions.items())
    everything = [_VERSION, tiles.layer, layout.grid, tiles.style, tiles.media_type]
    text = json.dumps([*everything, tiles.origin, values])
    digest = hashlib.blake2b(text.encode("ascii"), digest_size=8).hexdigest()
    crs = tiles.tile_matrix_set.crs.name
    style = "" if tiles.style == "default" else tiles.style
    parts = (tiles.layer, crs, style, extension_of(tiles.media_type), *(v for _, v in values))
    words = "-".join(filter(None, map(_plain, parts)))[:_LONGEST_WORDS]
    return f"{words}-{digest}.{'mbtiles' if layout.is_mbtiles else 'tiles'}"


def _plain(text: str) -> str:
    """Return the text in small ASCII letters, digits and hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")

"""What a tile set says of itself by key and value: the metadata of MBTiles, and metadata.json."""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..image.media_types import MEDIA_TYPES, normal_media_type
from .rows import BOTTOM, TOP
from .vector_layers import VectorLayers, vector_layers_in

__all__ = ["Bounds", "Description", "description_of", "read_metadata_json"]

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

_MOST_BYTES = 8 << 20
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ROWS = {"tms": BOTTOM, "xyz": TOP, "google": TOP, "slippy": TOP, "slippymap": TOP, "zxy": TOP}
_GRID_KEYS = ("tilematrixset", "crs", "srs", "profile", "projection")
_GEODETIC = {
    "EPSG:4326",
    "GEODETIC",
    "GLOBAL-GEODETIC",
    "OGC:CRS84",
    "CRS84",
    "WGS84",
    "WGS1984QUAD",
}


class Description(NamedTuple):
    """What a tile set says of itself; what it does not say, or says senselessly, is empty."""

    title: str = ""
    abstract: str = ""
    attribution: str = ""
    media_type: str = ""
    bounds: Optional[Bounds] = None
    levels: Optional[tuple[int, int]] = None
    rows: str = ""
    grid: str = ""
    vector_layers: VectorLayers = ()


def description_of(values: Mapping[str, Any]) -> Description:
    """Return what the keys of MBTiles 1.3 (or TileJSON 2.2.0) say; never fails."""
    known = {str(key).lower(): value for key, value in values.items()}
    return Description(
        title=_text(known.get("name")),
        abstract=_text(known.get("description")),
        attribution=_without_markup(_text(known.get("attribution"))),
        media_type=_media_type(known.get("format")),
        bounds=_bounds(known.get("bounds")),
        levels=_levels(known.get("minzoom"), known.get("maxzoom")),
        rows=_ROWS.get(_text(known.get("scheme")).lower(), ""),
        grid=_grid(known),
        vector_layers=vector_layers_in(known),
    )


def read_metadata_json(path: Path) -> Optional[Description]:
    """Return what a metadata.json says (mb-util and tippecanoe write it), or None without one."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return None
        values = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return None
    return description_of(values) if isinstance(values, dict) else None


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _without_markup(text: str) -> str:
    """Return what HTML says, which an attribution is there: in documents and pages it is plain."""
    return " ".join(html.unescape(_TAG.sub("", text)).split())


def _media_type(value: Any) -> str:
    media_type = normal_media_type(_text(value))
    return media_type if media_type in MEDIA_TYPES.values() else ""


def _bounds(value: Any) -> Optional[Bounds]:
    parts = value.split(",") if isinstance(value, str) else value
    try:
        west, south, east, north = (float(part) for part in parts)
    except (TypeError, ValueError):
        return None
    if not all(math.isfinite(number) for number in (west, south, east, north)):
        return None
    west, east = max(west, -180.0), min(east, 180.0)
    south, north = max(south, -90.0), min(north, 90.0)
    return (west, south, east, north) if west < east and south < north else None


def _levels(first: Any, last: Any) -> Optional[tuple[int, int]]:
    try:
        low, high = int(float(first)), int(float(last))
    except (TypeError, ValueError, OverflowError):
        return None
    return (low, high) if 0 <= low <= high <= 64 else None


def _grid(known: Mapping[str, Any]) -> str:
    """Return the name of the grid where it is said to be the geodetic one; Mercator is the rule."""
    said = [_text(known.get(key)).upper() for key in _GRID_KEYS]
    return "WGS1984Quad" if any(text in _GEODETIC for text in said) else ""

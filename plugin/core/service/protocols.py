"""The protocols that can be spoken."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["PROTOCOLS", "PROTOCOL_OF", "SEGMENTS"]

PROTOCOLS: Mapping[str, str] = {
    "wmts": "WMTS",
    "tms": "TMS",
    "xyz": "XYZ",
    "quadkey": "Quadkeys",
    "kml": "KML",
    "wms": "WMS",
}
"""What they are called, by their names in options and settings."""

SEGMENTS: Mapping[str, tuple[str, ...]] = {
    "wmts": ("wmts",),
    "tms": ("tms",),
    "xyz": ("xyz", "gmaps"),
    "quadkey": ("ve",),
    "kml": ("kml",),
    "wms": ("wms",),
}
"""The first segments of their addresses; `gmaps` and `ve` are MapCache's."""

PROTOCOL_OF: Mapping[str, str] = {
    segment: protocol for protocol, segments in SEGMENTS.items() for segment in segments
}
"""The protocols by the first segments of their addresses."""

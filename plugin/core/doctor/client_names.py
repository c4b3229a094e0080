"""Which program a request came from, by its User-Agent, in a word that its user knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..sentence import sentence

__all__ = ["client_name"]

_LONGEST = 60
_QGIS = re.compile(r"QGIS/(\d)(\d\d)(\d\d)")
_KNOWN: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(pattern, re.IGNORECASE), name)
    for pattern, name in (
        (r"WMTS-Bridge", "WMTS Bridge"),
        (r"GDAL", "GDAL"),
        (r"ArcGIS ?Pro", "ArcGIS Pro"),
        (r"ArcGIS|ArcMap|ESRI", "ArcGIS"),
        (r"GeoTools|GeoServer", "GeoTools"),
        (r"MapProxy", "MapProxy"),
        (r"OWSLib", "OWSLib"),
        (r"GoogleEarth", "Google Earth"),
        (r"Edg/", "Edge"),
        (r"Firefox/", "Firefox"),
        (r"Chrom(e|ium)/", "Chrome"),
        (r"Safari/", "Safari"),
        (r"^curl/", "curl"),
        (r"python-requests|urllib", sentence("a Python program")),
    )
)


def client_name(agent: str) -> str:
    """Return the name for people; an agent that nobody knows is its own, shortened."""
    qgis = _QGIS.search(agent)
    if qgis:
        major, minor, patch = (int(number) for number in qgis.groups())
        return f"QGIS {major}.{minor}.{patch}"
    for pattern, name in _KNOWN:
        if pattern.search(agent):
            return name
    shown = "".join(letter for letter in agent if letter.isprintable()).strip()
    return shown[:_LONGEST] or sentence("a program without a name")

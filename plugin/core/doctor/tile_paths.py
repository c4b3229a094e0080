"""What the addresses of XYZ, TMS, quadkeys and KML ask for, and what our answers to them said."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Optional

from ..errors import Fault
from ..grid.lookup import find_set
from ..grid.tile_matrix import TileMatrix
from ..grid.trimmed import levels_of
from ..layer.published import MatrixSetLink, PublishedLayer
from ..web.message import Response

__all__ = ["TILE_PROTOCOLS", "level_asked", "link_asked", "names_of_path", "plain_faults"]

TILE_PROTOCOLS: Mapping[str, str] = {
    "xyz": "xyz",
    "gmaps": "xyz",
    "tms": "tms",
    "ve": "quadkey",
    "kml": "kml",
}
"""The protocols by the first segments of their addresses."""

_DOCUMENTS = (".json", ".kml")
_MESSAGE = re.compile(r"<TileMapServerError>\s*<Message>(.*?)</Message>", re.DOTALL)
_LONGEST = 1000


def names_of_path(
    service: str, segments: Sequence[str], parameters: Mapping[str, str]
) -> Mapping[str, str]:
    """Read `{layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}`; of quadkeys and KML the layer alone.

    The rows of XYZ count from the top, as ours do; those of TMS are left out.
    """
    rest = segments[1:] if service == "tms" else segments
    if service == "ve":
        rest = [parameters.get("layername") or parameters.get("layer", "")]
    if service not in TILE_PROTOCOLS or not rest or not rest[0]:
        return {}
    name = rest[0]
    if len(rest) == 1 and name.endswith(_DOCUMENTS):
        name = name.rpartition(".")[0]
    layer, _, grid = name.partition("@")
    found = {"layer": layer}
    if TILE_PROTOCOLS[service] == "xyz":
        found["tilematrixset"] = grid
        names = ("tilematrix", "tilecol", "tilerow")
        found.update(zip(names, (*rest[1:3], *(row.partition(".")[0] for row in rest[3:4]))))
    return found


def link_asked(layer: PublishedLayer, grid: str) -> Optional[MatrixSetLink]:
    """Return the layer in the grid that is named, or in its first where none is."""
    sets = [link.tile_matrix_set for link in layer.links]
    found = find_set(sets, grid) if grid else sets[0]
    return next((one for one in layer.links if one.tile_matrix_set is found), None)


def level_asked(link: MatrixSetLink, level: str) -> Optional[TileMatrix]:
    """Return the matrix of a level's number, or None."""
    if not (level.isascii() and level.isdecimal() and len(level) < 10):
        return None
    return levels_of(link.tile_matrix_set).get(int(level))


def plain_faults(response: Response) -> tuple[Fault, ...]:
    """Return what an answer says that has no codes: plain text, or the error of a TMS."""
    text = response.body[:_LONGEST].decode("utf-8", "replace")
    if response.header("Content-Type").startswith("text/plain"):
        return (Fault("", "", text.strip()),) if text.strip() else ()
    return tuple(Fault("", "", html.unescape(found)) for found in _MESSAGE.findall(text))

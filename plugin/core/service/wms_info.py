"""GetFeatureInfo of a map: what the layer's own tile knows of the pixel (OGC 06-042, 7.4)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Optional

from ..errors import TileError
from ..image.media_types import normal_media_type
from ..layer.published import MatrixSetLink, Publication, PublishedLayer
from ..mosaic.bent import near, projection_between
from ..mosaic.levels import nearest_matrix
from ..mosaic.map_drawing import cell_size_in
from ..mosaic.map_view import MapView
from ..mosaic.patched import Level
from ..sentence import sentence
from ..web.message import Header, Response
from .info_together import told_together
from .wms_origin import link_for, origin_of
from .wms_report import refusal
from .wms_wanted import WantedLayer, required, wanted_layer
from .wmts_info import info_response
from .wmts_tile import could_not_be_had
from .wmts_wanted import WantedLevel

__all__ = ["map_info_response", "wanted_queries"]

_WHOLE = re.compile(r"-?\d{1,9}\Z", re.ASCII)
_NOTHING = {
    "application/json": b'{"type": "FeatureCollection", "features": []}',
    "application/geo+json": b'{"type": "FeatureCollection", "features": []}',
}
"""What is said where no layer has a tile, in formats in which no text at all is not allowed."""


def wanted_queries(
    publication: Publication, parameters: Mapping[str, str], shown: tuple[WantedLayer, ...]
) -> tuple[WantedLayer, ...]:
    """Return those of the map's layers that are asked about, each once, the first of them first.

    Raises:
        RequestRefused: one is none of the map's, or cannot be asked.
    """
    names = required(parameters, "query_layers").split(",")
    queries = []
    for name in names:
        layer = wanted_layer(publication, name)
        found = next((one for one in shown if one.layer is layer), None)
        if found is None:
            raise refusal(
                sentence("The layer {name} is not on the map.", name=name), "LayerNotDefined"
            )
        if not layer.info_formats:
            raise refusal(
                sentence("The layer {name} cannot be asked.", name=name), "LayerNotQueryable"
            )
        if found not in queries:
            queries.append(found)
    return tuple(queries)


def map_info_response(
    queries: tuple[WantedLayer, ...],
    view: MapView,
    parameters: Mapping[str, str],
    open_to: tuple[Header, ...],
) -> Response:
    """Answer what lies at a pixel of the map: what all layers say that have a tile there.

    Raises:
        RequestRefused: the pixel or format does not exist, or what is there could not be had.
    """
    info_format = _info_format(queries, parameters.get("info_format", ""))
    i = _pixel(parameters, ("i", "x"), view.width)
    j = _pixel(parameters, ("j", "y"), view.height)
    answers = []
    for query in queries:
        level = _level(query, view)
        place = _place(level, view, i, j)
        if place is not None:
            answers.append(info_response(level, {**place, "infoformat": info_format}, open_to))
    if not answers:
        body = _NOTHING.get(normal_media_type(info_format), b"")
        return Response(200, (("Content-Type", info_format), *open_to), body)
    try:
        body = told_together(info_format, [answer.body for answer in answers])
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    return answers[0]._replace(body=body)


def _info_format(queries: tuple[WantedLayer, ...], text: str) -> str:
    """Return the format in which all layers can tell; it has a default in version 1.1.1."""
    offered = [name for name in queries[0].layer.info_formats if _all_have(queries, name)]
    if not text and offered:
        return offered[0]
    if text not in offered:
        shown = ", ".join(offered) or "none that all layers have"
        raise refusal(
            sentence(
                "There is no info format {text!r}; there are {offered}.", text=text, offered=shown
            ),
            "InvalidFormat",
        )
    return text


def _all_have(queries: tuple[WantedLayer, ...], name: str) -> bool:
    return all(name in query.layer.info_formats for query in queries)


def _pixel(parameters: Mapping[str, str], names: tuple[str, str], size: int) -> int:
    text = parameters.get(names[0]) or parameters.get(names[1], "")
    name = names[0].upper()
    if not _WHOLE.match(text) or not 0 <= int(text) < size:
        raise refusal(
            sentence("{name} has to be a whole number from 0 to {last}.", name=name, last=size - 1),
            "InvalidPoint",
        )
    return int(text)


def _level(query: WantedLayer, view: MapView) -> WantedLevel:
    """Return the level that the map shows, or the nearest one that knows more than pictures."""
    layer, style, dimensions = query
    link = _link(layer, style, view)
    origin = origin_of(layer, link, style)
    matrices = link.tile_matrix_set.matrices
    asked = [matrix for matrix in matrices if matrix.identifier not in link.drawn]
    matrix = nearest_matrix(asked or matrices, cell_size_in(origin, view))
    limits = link.limits_of(matrix)
    media_type = layer.formats[0]
    return WantedLevel(layer, link, matrix, limits, origin.source, style, media_type, dimensions)


def _link(layer: PublishedLayer, style: str, view: MapView) -> MatrixSetLink:
    link = link_for(layer, style, view)
    links = [found for found in (link, *layer.links) if style in found.info]
    if not links:
        text = sentence(
            "The layer {layer} cannot be asked in the style {style}.",
            layer=layer.identifier,
            style=style,
        )
        raise refusal(text, "LayerNotQueryable")
    return links[0]


def _place(level: WantedLevel, view: MapView, i: int, j: int) -> Optional[Mapping[str, str]]:
    """Return the tile and its pixel under the middle of a pixel of the map, None without a tile."""
    matrix, crs = level.matrix, level.link.tile_matrix_set.crs
    (x,), (y,) = projection_between(view.crs, crs).project(*view.in_crs([i + 0.5], [j + 0.5]))
    if not (math.isfinite(x) and math.isfinite(y)):
        return None
    shown = Level.of(crs, matrix, level.limits)
    middle = sum(shown.sides) / 2
    across = math.floor(near((x - matrix.left) / matrix.cell_size, middle, shown.around))
    along = math.floor((matrix.top - y) / matrix.cell_size)
    column, i_of_tile = divmod(across, matrix.tile_width)
    row, j_of_tile = divmod(along, matrix.tile_height)
    if not level.limits.contain(column, row):
        return None
    numbers = {"tilecol": column, "tilerow": row, "i": i_of_tile, "j": j_of_tile}
    return {name: str(number) for name, number in numbers.items()}

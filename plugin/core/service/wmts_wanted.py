"""What a request means: its parameters become a layer, style, matrix, format and tile of ours."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..capabilities.dimension_values import value_among
from ..capabilities.model import Dimension
from ..errors import Fault, RequestRefused
from ..grid.limits import Limits
from ..grid.lookup import find_matrix, find_set
from ..grid.tile_matrix import TileMatrix
from ..image.media_types import JPEG, PNG, VECTOR_TILE, WEBP, normal_media_type
from ..layer.published import DEFAULT_STYLE, MatrixSetLink, Publication, PublishedLayer
from ..sentence import sentence
from ..tile import PromptSource, TileRequest, TileSource
from .exception_report import invalid, missing, out_of_range

__all__ = [
    "TILE_SECONDS",
    "WantedLevel",
    "find_layer",
    "lasting_request",
    "ordinal",
    "wanted_level",
    "wanted_request",
]

TILE_SECONDS = 30.0
"""How long a client is kept waiting for one tile."""

_LONGEST_ORDINAL = 18
_ALWAYS_TO_BE_HAD = (PNG, JPEG, WEBP)


class WantedLevel(NamedTuple):
    """A GetTile request that has been understood but for row and column: all in it exists.

    `source` gives tiles of `style` as `media_type`; `prompt` is the same, if it knows what
    it can answer at once.
    """

    layer: PublishedLayer
    link: MatrixSetLink
    matrix: TileMatrix
    limits: Limits
    source: TileSource
    style: str
    media_type: str
    dimensions: Mapping[str, str]
    prompt: Optional[PromptSource] = None


def find_layer(publication: Publication, identifier: str) -> PublishedLayer:
    """Return the published layer, or refuse the request."""
    layer = publication.layer(identifier)
    if layer is None:
        if not identifier:
            raise missing("layer")
        raise invalid("layer", sentence("There is no layer {name!r} here.", name=identifier))
    return layer


def wanted_level(
    layer: PublishedLayer, parameters: Mapping[str, str], strict: bool = False
) -> WantedLevel:
    """Understand the parameters of a GetTile request, by lower-case names (07-057r7, table 29).

    Raises:
        RequestRefused: with the code and locator that table 27 asks for.
    """
    style_text = _required(parameters, "style", "style", may_be_empty=True)
    style = _find_style(layer, style_text, strict)
    media_type = _find_format(layer, _required(parameters, "format", "format"))
    link = _find_link(layer, _required(parameters, "tilematrixset", "TileMatrixSet"), strict)
    matrix = _find_matrix(link, _required(parameters, "tilematrix", "TileMatrix"), strict)
    dimensions = {
        dimension.identifier: _dimension_value(dimension, parameters)
        for dimension in layer.dimensions
    }
    limits, source = link.limits_of(matrix), link.sources[style, media_type]
    prompt = source if isinstance(source, PromptSource) else None
    return WantedLevel(layer, link, matrix, limits, source, style, media_type, dimensions, prompt)


def _required(
    parameters: Mapping[str, str], key: str, name: str, may_be_empty: bool = False
) -> str:
    value = parameters.get(key)
    if value is None or not (value or may_be_empty):
        raise missing(name)
    return value


def _find_style(layer: PublishedLayer, text: str, strict: bool) -> str:
    """Return the style meant; some clients know the default one by the name `default` only."""
    if not text:
        return layer.styles[0].identifier
    if all(text != style.identifier for style in layer.styles):
        if text == DEFAULT_STYLE and not strict:
            return layer.styles[0].identifier
        told = "The layer {layer} has no style {text!r}."
        raise invalid("style", sentence(told, layer=layer.identifier, text=text))
    return text


def _find_format(layer: PublishedLayer, text: str) -> str:
    """Return the media type meant; PNG, JPEG and WebP are always to be had (rule 14)."""
    if text in layer.formats:
        return text
    media_type = normal_media_type(text)
    convertible = media_type in _ALWAYS_TO_BE_HAD and VECTOR_TILE not in layer.formats
    if media_type in layer.formats or convertible:
        return media_type
    offered = ", ".join(layer.formats)
    told = "The layer has no format {text!r}; it has {offered}."
    raise invalid("format", sentence(told, text=text, offered=offered))


def _find_link(layer: PublishedLayer, name: str, strict: bool) -> MatrixSetLink:
    for link in layer.links:
        if link.tile_matrix_set.identifier == name:
            return link
    found = find_set([link.tile_matrix_set for link in layer.links], name, strict=strict)
    if found is None:
        text = sentence("The layer has no tile matrix set {name!r}.", name=name)
        raise invalid("TileMatrixSet", text)
    return next(link for link in layer.links if link.tile_matrix_set is found)


def _find_matrix(link: MatrixSetLink, name: str, strict: bool) -> TileMatrix:
    tile_matrix_set = link.tile_matrix_set
    matrix = tile_matrix_set.matrix(name) or find_matrix(tile_matrix_set, name, strict=strict)
    if matrix is None:
        first, last = tile_matrix_set.matrices[0], tile_matrix_set.matrices[-1]
        text = sentence(
            "There is no tile matrix {name!r} in {grid}; there are {first} to {last}.",
            name=name,
            grid=tile_matrix_set.identifier,
            first=first.identifier,
            last=last.identifier,
        )
        raise invalid("TileMatrix", text)
    return matrix


def ordinal(name: str, text: Optional[str]) -> int:
    """Read a row, column or pixel: ASCII digits only; `int()` would take `1_0` or other scripts'.

    Raises:
        RequestRefused: it is missing, no number, or outside whatever it may count.
    """
    if not text:
        raise missing(name)
    if text.isdecimal() and text.isascii():
        if len(text) > _LONGEST_ORDINAL:
            told = sentence("{name} is far outside every tile matrix.", name=name)
            raise out_of_range(name, told)
        return int(text)
    if text[0] == "-" and text[1:].isdecimal() and text.isascii():
        raise out_of_range(name, sentence("{name} is negative; the first is 0.", name=name))
    raise invalid(name, sentence("{name} is not a whole number: {text!r}.", name=name, text=text))


def _outside(level: WantedLevel, column: int, row: int) -> RequestRefused:
    limits, matrix = level.limits, level.matrix.identifier
    faults = []
    if not limits.min_row <= row <= limits.max_row:
        text = f"TileRow {row} is outside {limits.min_row} to {limits.max_row} at {matrix}."
        faults.append(Fault("TileOutOfRange", "TileRow", text))
    if not limits.min_column <= column <= limits.max_column:
        text = (
            f"TileCol {column} is outside {limits.min_column} to {limits.max_column} at {matrix}."
        )
        faults.append(Fault("TileOutOfRange", "TileCol", text))
    return RequestRefused(400, *faults)


def _dimension_value(dimension: Dimension, parameters: Mapping[str, str]) -> str:
    value = parameters.get(dimension.identifier.lower(), "")
    if value in ("", "default"):
        return dimension.default
    if value in dimension.values or (value == "current" and dimension.current):
        return value
    inside = value_among(dimension.values, value)
    if inside is not None:
        return inside
    name = dimension.identifier
    raise invalid(name, sentence("There is no {name} {value!r}.", name=name, value=value))


def wanted_request(
    level: WantedLevel, row_text: Optional[str], column_text: Optional[str]
) -> TileRequest:
    """Return the request for a tile of the level, as long as somebody waits for it.

    Raises:
        RequestRefused: row or column are no numbers, or outside the limits.
    """
    row, column = _row_and_column(level, row_text, column_text)
    deadline = time.monotonic() + TILE_SECONDS
    return TileRequest(level.matrix.identifier, column, row, level.dimensions, deadline)


def lasting_request(
    level: WantedLevel, row_text: Optional[str], column_text: Optional[str]
) -> TileRequest:
    """Return the same without a deadline, to be kept.

    Raises:
        RequestRefused: row or column are no numbers, or outside the limits.
    """
    row, column = _row_and_column(level, row_text, column_text)
    return TileRequest(level.matrix.identifier, column, row, level.dimensions)


def _row_and_column(
    level: WantedLevel, row_text: Optional[str], column_text: Optional[str]
) -> tuple[int, int]:
    row, column = ordinal("TileRow", row_text), ordinal("TileCol", column_text)
    min_row, max_row, min_column, max_column = level.limits
    if not (min_row <= row <= max_row and min_column <= column <= max_column):
        raise _outside(level, column, row)
    return row, column

"""What a request for a map means: its parameters become layers, styles and a view of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..capabilities.dimension_values import value_among
from ..capabilities.model import Dimension
from ..capabilities.wms_writer_values import wms_dimension_name
from ..errors import GridError
from ..grid.crs import Crs, parse_crs
from ..grid.limits import BoundingBox
from ..image.media_types import GIF, JPEG, PNG, VECTOR_TILE, WEBP, normal_media_type
from ..layer.published import DEFAULT_STYLE, Publication, PublishedLayer
from ..mosaic.map_view import MapView
from ..sentence import sentence
from .wms_report import V130, refusal

__all__ = [
    "FORMATS",
    "METHODS",
    "MOST_LAYERS",
    "MOST_PIXELS",
    "Background",
    "WantedLayer",
    "offered_formats",
    "required",
    "wanted_background",
    "wanted_format",
    "wanted_layer",
    "wanted_layers",
    "wanted_resampling",
    "wanted_size",
    "wanted_style",
    "wanted_view",
]

FORMATS = (PNG, JPEG, WEBP, GIF)
METHODS = ("NEAREST", "BILINEAR", "BICUBIC", "LANCZOS")
"""Pillow's filters, by which a map may be drawn."""

MOST_PIXELS = 4096
"""The widest and highest map we draw."""

MOST_LAYERS = 16

_NUMBER = re.compile(r"\s*[+-]?(\d{1,40}\.?\d{0,40}|\.\d{1,40})([eE][+-]?\d{1,3})?\s*\Z", re.ASCII)
_PLUS = re.compile(r"(?<=[eE]) ")
"""What is left of the sign of an exponent that was sent without being encoded."""

_WHOLE = re.compile(r"\d{1,9}\Z", re.ASCII)
_COLOUR = re.compile(r"(?:0[xX]|#)?([0-9a-fA-F]{6})\Z")
_FARTHEST, _LEAST_CELL = 1e12, 1e-10
"""Units of a CRS beyond which, and below which, nothing is to be seen anywhere."""


class Background(NamedTuple):
    """What lies behind the layers: whether it is to be seen through, and its colour."""

    transparent: bool
    colour: tuple[int, int, int]


class WantedLayer(NamedTuple):
    """A layer of the map in one of its styles, by the values of its dimensions."""

    layer: PublishedLayer
    style: str
    dimensions: Mapping[str, str]


def wanted_layers(
    publication: Publication, parameters: Mapping[str, str]
) -> tuple[WantedLayer, ...]:
    """Return the layers of the map, the lowest first.

    Raises:
        RequestRefused: there is no such layer, style or value of a dimension.
    """
    names = required(parameters, "layers").split(",")
    if len(names) > MOST_LAYERS:
        raise refusal(
            sentence(
                "A map may have {most} layers, not {count}.", most=MOST_LAYERS, count=len(names)
            )
        )
    layers = [wanted_layer(publication, name) for name in names]
    styles = parameters.get("styles", "").split(",")
    if styles == [""]:
        styles = [""] * len(names)
    if len(styles) != len(names):
        raise refusal(
            sentence(
                "There are {count} layers, but {styles} styles.",
                count=len(names),
                styles=len(styles),
            ),
            "StyleNotDefined",
        )
    return tuple(
        WantedLayer(layer, wanted_style(layer, style), _dimensions(layer, parameters))
        for layer, style in zip(layers, styles)
    )


def wanted_layer(publication: Publication, name: str) -> PublishedLayer:
    """Return the layer of a name; vector tiles are no pictures, so that they are none here.

    Raises:
        RequestRefused: there is none.
    """
    layer = publication.layer(name.strip())
    if layer is None or VECTOR_TILE in layer.formats:
        raise refusal(sentence("There is no layer {name!r} here.", name=name), "LayerNotDefined")
    return layer


def wanted_style(layer: PublishedLayer, text: str) -> str:
    """Return the identifier of a style of the layer, for an empty text that of its default one.

    Raises:
        RequestRefused: there is none.
    """
    first = layer.styles[0].identifier
    if text in ("", first) or any(text == style.identifier for style in layer.styles):
        return text or first
    if text == DEFAULT_STYLE:
        return first
    raise refusal(
        sentence("The layer {layer} has no style {text!r}.", layer=layer.identifier, text=text),
        "StyleNotDefined",
    )


def _dimensions(layer: PublishedLayer, parameters: Mapping[str, str]) -> Mapping[str, str]:
    return {found.identifier: _value(found, parameters) for found in layer.dimensions}


def _value(dimension: Dimension, parameters: Mapping[str, str]) -> str:
    name = wms_dimension_name(dimension.identifier)
    value = parameters.get(name) or parameters.get(dimension.identifier.lower(), "")
    if value in ("", "default"):
        if dimension.default or dimension.values:
            return dimension.default or dimension.values[0]
        raise refusal(sentence("{name} is missing.", name=name.upper()), "MissingDimensionValue")
    if value in dimension.values or (value == "current" and dimension.current):
        return value
    inside = value_among(dimension.values, value)
    if inside is None:
        raise refusal(
            sentence("There is no {name} {value!r}.", name=name.upper(), value=value),
            "InvalidDimensionValue",
        )
    return inside


def wanted_view(parameters: Mapping[str, str], version: str) -> MapView:
    """Return which part of the earth is wanted, and how large.

    Raises:
        RequestRefused: the CRS is unknown, the box is none, or the size is too large.
    """
    crs = _crs(parameters, version)
    box = _box(required(parameters, "bbox"))
    if version == V130 and crs.northing_first:
        box = BoundingBox(box.min_y, box.min_x, box.max_y, box.max_x)
    view = MapView(crs, box, *wanted_size(parameters))
    if min(view.cell_width, view.cell_height) < _LEAST_CELL:
        raise refusal("The box is too small to show anything.")
    return view


def _crs(parameters: Mapping[str, str], version: str) -> Crs:
    key, other = ("crs", "srs") if version == V130 else ("srs", "crs")
    name = parameters.get(key) or parameters.get(other, "")
    code = f"Invalid{key.upper()}"
    if not name:
        raise refusal(sentence("The parameter {name} is missing.", name=key.upper()), code)
    try:
        return parse_crs(name)
    except GridError as exc:
        raise refusal(sentence("{reason:A}.", reason=exc), code) from exc


def _box(text: str) -> BoundingBox:
    parts = _PLUS.sub("+", text).split(",")
    if len(parts) != 4 or not all(map(_NUMBER.match, parts)):
        raise refusal(sentence("BBOX is not four numbers: {text!r}.", text=text))
    box = BoundingBox(*map(float, parts))
    if any(not abs(edge) <= _FARTHEST for edge in box):
        raise refusal("BBOX lies far from every map.")
    if box.min_x >= box.max_x or box.min_y >= box.max_y:
        raise refusal("The first two numbers of BBOX have to be less than the other two.")
    return box


def wanted_size(parameters: Mapping[str, str]) -> tuple[int, int]:
    """Return width and height in pixels.

    Raises:
        RequestRefused: they are no whole numbers, or too large.
    """
    return _pixels(parameters, "width"), _pixels(parameters, "height")


def _pixels(parameters: Mapping[str, str], key: str) -> int:
    text = required(parameters, key)
    if not _WHOLE.match(text) or not 0 < int(text) <= MOST_PIXELS:
        raise refusal(
            sentence(
                "{name} has to be a whole number from 1 to {most}.",
                name=key.upper(),
                most=MOST_PIXELS,
            )
        )
    return int(text)


def offered_formats(layer: PublishedLayer) -> tuple[str, ...]:
    """Return the media types that maps of a layer are given as, the usual one first."""
    offered = layer.maps.formats or FORMATS
    if layer.maps.client_chooses:
        return offered
    own = [name for name in layer.formats if name in offered]
    return (offered if layer.maps.formats else (*own, *offered))[:1]


def wanted_format(parameters: Mapping[str, str], lowest: Optional[PublishedLayer] = None) -> str:
    """Return the media type of a map of which this layer is the lowest: its rules are the map's.

    Raises:
        RequestRefused: it is none of those that are offered, or it is missing and none is usual.
    """
    offered = FORMATS if lowest is None else offered_formats(lowest)
    if lowest is not None:
        may_be_missing = bool(lowest.maps.formats) and not parameters.get("format")
        if may_be_missing or not lowest.maps.client_chooses:
            return offered[0]
    text = required(parameters, "format")
    media_type = normal_media_type(text)
    if media_type not in offered:
        raise refusal(
            sentence(
                "There is no format {text!r}; there are {offered}.",
                text=text,
                offered=", ".join(offered),
            ),
            "InvalidFormat",
        )
    return media_type


def wanted_resampling(parameters: Mapping[str, str]) -> str:
    """Return by which of METHODS the map is drawn, empty for that of each layer.

    WMS itself has no word for it.

    Raises:
        RequestRefused: there is no such filter.
    """
    name = parameters.get("resampling", "").upper()
    if name and name not in METHODS:
        offered = ", ".join(METHODS).lower()
        raise refusal(
            sentence(
                "There is no resampling {name!r}; there are {offered}.",
                name=name.lower(),
                offered=offered,
            )
        )
    return name


def wanted_background(parameters: Mapping[str, str]) -> Background:
    """Return what is to be behind the layers: white, unless something else is said.

    Raises:
        RequestRefused: BGCOLOR is no colour.
    """
    text = parameters.get("bgcolor") or "0xFFFFFF"
    found = _COLOUR.match(text)
    if found is None:
        raise refusal(sentence("BGCOLOR is not as 0xFFFFFF is: {text!r}.", text=text))
    red, green, blue = bytes.fromhex(found[1])
    transparent = parameters.get("transparent", "").upper() == "TRUE"
    return Background(transparent, (red, green, blue))


def required(parameters: Mapping[str, str], key: str) -> str:
    """Return the value of a parameter; a request without it is refused."""
    value: Optional[str] = parameters.get(key)
    if not value:
        text = sentence("The parameter {name} is missing.", name=key.upper())
        layers = dict.fromkeys(("layer", "layers", "query_layers"), "LayerNotDefined")
        raise refusal(text, {**layers, "format": "InvalidFormat"}.get(key, ""))
    return value

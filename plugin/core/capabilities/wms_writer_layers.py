"""Writes the layers of WMS capabilities, of either version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs
from ..grid.limits import BoundingBox
from .model import BoxInCrs, Dimension, Style
from .wms_writer_values import WmsDocument, WmsLayer, wms_dimension_name
from .xml_text import address, line, number, paragraph, verbatim

__all__ = ["layer_lines_111", "layer_lines_130", "root_lines_111", "root_lines_130"]

_CRS84_NAME = "CRS:84"
_COMMON = (WEB_MERCATOR, WGS84, CRS84)
_XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def root_lines_130(document: WmsDocument) -> Iterator[str]:
    """Yield what all layers share: title, CRSs that each can be asked for in, and their extent."""
    yield f"<Title>{line(document.identification.title)}</Title>"
    for crs in _COMMON:
        yield f"<CRS>{_name(crs)}</CRS>"
    extent = _union(document.layers)
    yield from _geographic_lines(extent)
    yield _box_line("CRS", CRS84, extent, northing_first=False)


def root_lines_111(document: WmsDocument) -> Iterator[str]:
    """Yield the same for version 1.1.1, which has no CRS:84."""
    yield f"<Title>{line(document.identification.title)}</Title>"
    for crs in _COMMON[:2]:
        yield f"<SRS>{_name(crs)}</SRS>"
    extent = _union(document.layers)
    yield f"<LatLonBoundingBox {_edges(extent, northing_first=False)}/>"
    yield _box_line("SRS", WGS84, extent, northing_first=False)


def layer_lines_130(layer: WmsLayer) -> Iterator[str]:
    """Yield a layer as in schema 1.3.0; boxes have the axes in the CRS's own order (6.7.2)."""
    yield f"<Layer{_layer_attributes(layer)}>"
    yield from _description_lines(layer.identifier, layer.title, layer.abstract)
    for name in _crs_names(layer):
        yield f"<CRS>{verbatim(name)}</CRS>"
    yield from _geographic_lines(layer.extent)
    for crs, box in _boxes(layer):
        yield _box_line("CRS", crs, box, crs.northing_first)
    for dimension in layer.dimensions:
        attributes = f"{_dimension_attributes(dimension)} {_default(dimension)}"
        yield f"<Dimension {attributes}>{_values(dimension)}</Dimension>"
    yield from _attribution_lines(layer)
    for style in layer.styles:
        yield from _style_lines(style, "")
    yield "</Layer>"


def layer_lines_111(layer: WmsLayer) -> Iterator[str]:
    """Yield a layer as in the DTD of 1.1.1; boxes have easting or longitude first, always."""
    yield f"<Layer{_layer_attributes(layer)}>"
    yield from _description_lines(layer.identifier, layer.title, layer.abstract)
    for name in _crs_names(layer):
        if name != _CRS84_NAME:
            yield f"<SRS>{verbatim(name)}</SRS>"
    yield f"<LatLonBoundingBox {_edges(layer.extent, northing_first=False)}/>"
    for crs, box in _boxes(layer):
        if crs != CRS84:
            yield _box_line("SRS", crs, box, northing_first=False)
    for dimension in layer.dimensions:
        yield f"<Dimension {_dimension_attributes(dimension)}/>"
    for dimension in layer.dimensions:
        name = verbatim(_shown_name(dimension))
        default = verbatim(_default_value(dimension))
        yield f'<Extent name="{name}" default="{default}">{_values(dimension)}</Extent>'
    yield from _attribution_lines(layer)
    for style in layer.styles:
        yield from _style_lines(style, _XLINK)
    yield "</Layer>"


def _layer_attributes(layer: WmsLayer) -> str:
    """Return what a client may do with a layer (OGC 06-042, 7.2.4.7)."""
    cascaded = ' cascaded="1"' if layer.cascaded else ""
    fixed = ""
    if layer.fixed_size is not None:
        width, height = layer.fixed_size
        fixed = f' fixedWidth="{width}" fixedHeight="{height}"'
    return f' queryable="{int(layer.queryable)}"{cascaded}{fixed}'


def _description_lines(identifier: str, title: str, abstract: str) -> Iterator[str]:
    yield f"<Name>{verbatim(identifier)}</Name>"
    yield f"<Title>{line(title) or verbatim(identifier)}</Title>"
    if abstract:
        yield f"<Abstract>{paragraph(abstract)}</Abstract>"


def _name(crs: Crs) -> str:
    return _CRS84_NAME if crs == CRS84 else crs.name


def _crs_names(layer: WmsLayer) -> list[str]:
    """Return the names of the CRSs of a layer's boxes, of those common to all, and the others."""
    own = [_name(found.crs) for found in layer.boxes]
    return list(dict.fromkeys((*own, *map(_name, _COMMON), *layer.crs_names)))


def _boxes(layer: WmsLayer) -> Iterator[tuple[Crs, BoundingBox]]:
    """Yield one box for each CRS of which there is one; those in degrees are the layer's extent.

    The layer's own come first: GDAL and OWSLib take the first box and its CRS.
    """
    degrees = [BoxInCrs(crs, layer.extent) for crs in (WGS84, CRS84)]
    found = {one.crs.name: one for one in (*reversed(layer.boxes), *degrees)}
    for name in dict.fromkeys(one.crs.name for one in (*layer.boxes, *degrees)):
        yield found[name].crs, found[name].box


def _geographic_lines(box: BoundingBox) -> Iterator[str]:
    yield "<EX_GeographicBoundingBox>"
    yield f"<westBoundLongitude>{number(box.min_x)}</westBoundLongitude>"
    yield f"<eastBoundLongitude>{number(box.max_x)}</eastBoundLongitude>"
    yield f"<southBoundLatitude>{number(box.min_y)}</southBoundLatitude>"
    yield f"<northBoundLatitude>{number(box.max_y)}</northBoundLatitude>"
    yield "</EX_GeographicBoundingBox>"


def _box_line(attribute: str, crs: Crs, box: BoundingBox, northing_first: bool) -> str:
    return f'<BoundingBox {attribute}="{verbatim(_name(crs))}" {_edges(box, northing_first)}/>'


def _edges(box: BoundingBox, northing_first: bool) -> str:
    min_x, min_y, max_x, max_y = map(number, box)
    if northing_first:
        min_x, min_y, max_x, max_y = min_y, min_x, max_y, max_x
    return f'minx="{min_x}" miny="{min_y}" maxx="{max_x}" maxy="{max_y}"'


def _union(layers: Iterable[WmsLayer]) -> BoundingBox:
    boxes = [layer.extent for layer in layers] or [BoundingBox(-180.0, -90.0, 180.0, 90.0)]
    west, south, east, north = zip(*boxes)
    return BoundingBox(min(west), min(south), max(east), max(north))


def _dimension_attributes(dimension: Dimension) -> str:
    name = _shown_name(dimension)
    units = "ISO8601" if name == "time" else dimension.unit
    symbol = f' unitSymbol="{verbatim(dimension.unit_symbol)}"' if dimension.unit_symbol else ""
    return f'name="{verbatim(name)}" units="{verbatim(units)}"{symbol}'


def _shown_name(dimension: Dimension) -> str:
    """Return the name that documents have, without the `dim_` of requests (OGC 06-042, C.2)."""
    name = wms_dimension_name(dimension.identifier)
    return name[4:] if name.startswith("dim_") else name


def _default(dimension: Dimension) -> str:
    current = ' current="1"' if dimension.current else ""
    return f'default="{verbatim(_default_value(dimension))}"{current}'


def _default_value(dimension: Dimension) -> str:
    return dimension.default or next(iter(dimension.values), "")


def _values(dimension: Dimension) -> str:
    return verbatim(",".join(dimension.values or (dimension.default,)))


def _attribution_lines(layer: WmsLayer) -> Iterator[str]:
    if layer.attribution:
        yield f"<Attribution><Title>{line(layer.attribution)}</Title></Attribution>"


def _style_lines(style: Style, xlink: str) -> Iterator[str]:
    yield "<Style>"
    yield from _description_lines(style.identifier, style.title, style.abstract)
    for legend in style.legends:
        if legend.width > 0 and legend.height > 0:
            yield f'<LegendURL width="{legend.width}" height="{legend.height}">'
            yield f"<Format>{verbatim(legend.format)}</Format>"
            href = address(legend.href)
            yield f'<OnlineResource{xlink} xlink:type="simple" xlink:href="{href}"/>'
            yield "</LegendURL>"
    yield "</Style>"

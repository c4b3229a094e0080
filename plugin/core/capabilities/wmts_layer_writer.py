"""Writes the layers of WMTS capabilities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from ..errors import DocumentError
from ..grid.crs import WEB_MERCATOR, Crs
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrixSet
from ..sentence import sentence
from .model import Dimension, Layer, Legend, ResourceUrl, Style, TileMatrixSetLink
from .wmts_matrix_set_writer import covered_box, link_lines
from .xml_text import address, corner, line, number, paragraph, verbatim

__all__ = ["description_lines", "layer_lines"]

_Links = list[tuple[TileMatrixSetLink, TileMatrixSet]]


def layer_lines(layer: Layer, sets: Mapping[str, TileMatrixSet]) -> Iterator[str]:
    """Yield the lines of one layer; `sets` goes by identifier.

    Raises:
        DocumentError: the layer is linked to none of the sets.
        GridError: a coordinate is not a finite number.
    """
    links = _links_in_order(layer, sets)
    yield "<Layer>"
    yield from description_lines(layer.title, layer.abstract, layer.keywords, layer.identifier)
    yield from _place_lines(layer, links)
    for style in _with_one_default(layer.styles):
        yield from _style_lines(style)
    yield from _format_lines(layer)
    for dimension in layer.dimensions:
        yield from _dimension_lines(dimension)
    for link, tile_matrix_set in links:
        yield from link_lines(link, tile_matrix_set)
    for resource in sorted(layer.resource_urls, key=lambda found: found.format != "image/png"):
        yield _resource_line(resource)
    yield "</Layer>"


def _links_in_order(layer: Layer, sets: Mapping[str, TileMatrixSet]) -> _Links:
    """Return the links with their sets, Web Mercator first (interop.md 1.7: ArcGIS takes it)."""
    links = []
    for link in layer.links:
        tile_matrix_set = sets.get(link.tile_matrix_set)
        if tile_matrix_set is None:
            raise DocumentError(
                sentence(
                    "layer {layer} is linked to a tile matrix set that is not there: "
                    "{tile_matrix_set}",
                    layer=layer.identifier,
                    tile_matrix_set=link.tile_matrix_set,
                )
            )
        links.append((link, tile_matrix_set))
    return sorted(links, key=lambda found: found[1].crs.name != WEB_MERCATOR.name)


def _place_lines(layer: Layer, links: _Links) -> Iterator[str]:
    if layer.extent:
        # Longitude first, always (OWS Common 1.1, clause 10.2.2).
        yield from _box_lines("ows:WGS84BoundingBox", layer.extent, northing_first=False)
    yield f"<ows:Identifier>{verbatim(layer.identifier)}</ows:Identifier>"
    for crs, box in _boxes(layer, links):
        opening = f'ows:BoundingBox crs="{address(crs.urn)}"'
        yield from _box_lines(opening, box, crs.northing_first)
    for href in layer.metadata:
        yield f'<ows:Metadata xlink:href="{address(href)}"/>'


def _boxes(layer: Layer, links: _Links) -> Iterator[tuple[Crs, BoundingBox]]:
    """Yield a box for the CRS of each link, spelt as the set spells it (rule 12), then the others.

    Where the layer has no box in that CRS, it is what the link's finest limits cover.
    """
    known = {found.crs.urn: found for found in layer.boxes}
    written = set()
    for link, tile_matrix_set in links:
        crs = tile_matrix_set.crs
        if crs.urn not in written:
            found = known.get(crs.urn)
            yield crs, found.box if found else covered_box(link, tile_matrix_set)
            written.add(crs.urn)
    for urn, found in known.items():
        if urn not in written:
            yield found.crs, found.box


def _box_lines(opening: str, box: BoundingBox, northing_first: bool) -> Iterator[str]:
    lower = corner(box.min_x, box.min_y, northing_first)
    upper = corner(box.max_x, box.max_y, northing_first)
    yield f"<{opening}>"
    yield f"<ows:LowerCorner>{lower}</ows:LowerCorner>"
    yield f"<ows:UpperCorner>{upper}</ows:UpperCorner>"
    yield f"</{opening.partition(' ')[0]}>"


def _with_one_default(styles: tuple[Style, ...]) -> list[Style]:
    """Return the styles with exactly one default, named `default` where they have no name.

    Rule 13; OGC 07-057r7, table 7.
    """
    named = [style._replace(identifier=style.identifier or "default") for style in styles]
    named = named or [Style("default")]
    chosen = next((at for at, style in enumerate(named) if style.is_default), 0)
    return [style._replace(is_default=at == chosen) for at, style in enumerate(named)]


def _style_lines(style: Style) -> Iterator[str]:
    yield '<Style isDefault="true">' if style.is_default else "<Style>"
    yield from description_lines(style.title, style.abstract, style.keywords, style.identifier)
    yield f"<ows:Identifier>{verbatim(style.identifier)}</ows:Identifier>"
    for legend in style.legends:
        yield _legend_line(legend)
    yield "</Style>"


def _legend_line(legend: Legend) -> str:
    said: list[tuple[str, Optional[str]]] = [
        ("format", verbatim(legend.format) or None),
        ("minScaleDenominator", _number_or_none(legend.min_scale_denominator)),
        ("maxScaleDenominator", _number_or_none(legend.max_scale_denominator)),
        ("width", str(legend.width) if legend.width > 0 else None),
        ("height", str(legend.height) if legend.height > 0 else None),
        ("xlink:href", address(legend.href)),
    ]
    attributes = " ".join(f'{name}="{value}"' for name, value in said if value is not None)
    return f"<LegendURL {attributes}/>"


def _number_or_none(value: Optional[float]) -> Optional[str]:
    return None if value is None else number(value)


def _format_lines(layer: Layer) -> Iterator[str]:
    # GDAL takes the first format, and PNG suits most (rule 14).
    for media_type in sorted(layer.formats, key=lambda found: found != "image/png"):
        yield f"<Format>{verbatim(media_type)}</Format>"
    for media_type in layer.info_formats:
        yield f"<InfoFormat>{verbatim(media_type)}</InfoFormat>"


def _dimension_lines(dimension: Dimension) -> Iterator[str]:
    """Yield one dimension, with a default and a value always: OWSLib demands both (rule 17).

    A dimension of which no value is known cannot be asked for and is left out.
    """
    values = dimension.values or ((dimension.default,) if dimension.default else ())
    if not values:
        return
    yield "<Dimension>"
    yield from description_lines(dimension.title, dimension.abstract, ())
    yield f"<ows:Identifier>{verbatim(dimension.identifier)}</ows:Identifier>"
    if dimension.unit:
        yield f"<ows:UOM>{verbatim(dimension.unit)}</ows:UOM>"
    if dimension.unit_symbol:
        yield f"<UnitSymbol>{verbatim(dimension.unit_symbol)}</UnitSymbol>"
    yield f"<Default>{verbatim(dimension.default or values[0])}</Default>"
    if dimension.current:
        yield "<Current>true</Current>"
    for value in values:
        yield f"<Value>{verbatim(value)}</Value>"
    yield "</Dimension>"


def _resource_line(resource: ResourceUrl) -> str:
    return (
        f'<ResourceURL format="{verbatim(resource.format)}"'
        f' resourceType="{verbatim(resource.resource_type)}"'
        f' template="{address(resource.template)}"/>'
    )


def description_lines(
    title: str, abstract: str, keywords: tuple[str, ...], identifier: str = ""
) -> Iterator[str]:
    """Yield what describes a thing to people; the identifier stands for an empty title."""
    shown = line(title) or line(identifier)
    if shown:
        yield f"<ows:Title>{shown}</ows:Title>"
    if abstract:
        yield f"<ows:Abstract>{paragraph(abstract)}</ows:Abstract>"
    if keywords:
        words = "".join(f"<ows:Keyword>{line(word)}</ows:Keyword>" for word in keywords)
        yield f"<ows:Keywords>{words}</ows:Keywords>"

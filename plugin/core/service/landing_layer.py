"""The start page's part about one layer: its addresses, its facts, and what the map must know."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from string import Template
from urllib.parse import quote

from ..capabilities.own_addresses import service_metadata_url
from ..grid.tile_matrix import TileMatrixSet
from ..image.media_types import extension_of
from ..layer.published import MatrixSetLink, PublishedLayer
from .landing_address import Address, address_items
from .landing_copy import copy_address
from .landing_protocols import protocol_addresses
from .static_files import template_text
from .tile_templates import wmts_kvp_template, wmts_template

__all__ = ["layer_item", "layer_summary", "link_facts"]


def layer_item(layer: PublishedLayer, base_url: str, services: AbstractSet[str]) -> str:
    """Return a layer as an item of the list, with its addresses by the services there are."""
    has_wmts = "wmts" in services
    alone = f"{base_url}/layers/{quote(layer.identifier, safe='')}/wmts"
    relative = f"layers/{quote(layer.identifier, safe='')}/wmts"
    return Template(template_text("layer.html")).substitute(
        identifier=html.escape(layer.identifier),
        title=html.escape(layer.title or layer.identifier),
        summary=html.escape(layer_summary(layer)),
        capabilities=html.escape(service_metadata_url(relative)) if has_wmts else "",
        copy=html.escape(copy_address(layer)),
        demo=html.escape(f"demo/{quote(layer.identifier, safe='')}"),
        format=html.escape(layer.formats[0]),
        credit=html.escape(layer.attribution),
        links=html.escape(json.dumps([link_facts(link) for link in layer.links])),
        abstract=_paragraph("abstract", layer.abstract),
        notes="".join(_paragraph("note", note) for note in layer.notes),
        main_addresses=address_items(
            [Address("WMTS of this layer alone", service_metadata_url(alone))] if has_wmts else []
        ),
        addresses=address_items(
            [
                *(_wmts_addresses(layer, base_url, alone) if has_wmts else []),
                *protocol_addresses(layer, base_url, services),
            ]
        ),
        facts="".join(_fact(name, value) for name, value in _facts(layer)),
    )


def _wmts_addresses(layer: PublishedLayer, base_url: str, alone: str) -> list[Address]:
    found = [
        Address("WMTS of this layer alone (KVP)", f"{alone}?SERVICE=WMTS&REQUEST=GetCapabilities")
    ]
    several = len(layer.links) * len(layer.formats) > 1
    for link in layer.links:
        for name in layer.formats:
            suffix = f", {link.tile_matrix_set.identifier}, {name}" if several else ""
            restful = wmts_template(layer, link, name, base_url)
            with_parameters = wmts_kvp_template(layer, link, name, base_url)
            found.append(Address(f"Tiles, RESTful{suffix}", restful))
            found.append(Address(f"Tiles, KVP{suffix}", with_parameters))
    return found


def link_facts(link: MatrixSetLink) -> dict[str, object]:
    """Return what the map has to know of a grid, since it comes without a list of all CRS."""
    crs = link.tile_matrix_set.crs
    return {
        "set": link.tile_matrix_set.identifier,
        "crs": crs.name,
        "urn": crs.urn,
        "northingFirst": crs.northing_first,
        "metresPerUnit": crs.metres_per_unit,
        "gridExtent": list(link.tile_matrix_set.extent),
        "extent": list(link.extent),
    }


def _facts(layer: PublishedLayer) -> Iterable[tuple[str, str]]:
    yield "Identifier", layer.identifier
    for link in layer.links:
        grid = link.tile_matrix_set
        yield "Tile matrix set", f"{grid.identifier} ({grid.crs.name})"
        yield "Levels", _levels(grid)
        first = grid.matrices[0]
        yield "Tile size", f"{first.tile_width} by {first.tile_height} pixels"
    yield "Format", ", ".join(layer.formats)
    yield "Longitude", f"{_degrees(layer.extent.min_x)} to {_degrees(layer.extent.max_x)}"
    yield "Latitude", f"{_degrees(layer.extent.min_y)} to {_degrees(layer.extent.max_y)}"
    if layer.attribution:
        yield "Credit", layer.attribution


def layer_summary(layer: PublishedLayer) -> str:
    """Say in a line what kind of layer it is: its CRS, levels and format."""
    grid = layer.links[0].tile_matrix_set
    short = extension_of(layer.formats[0]).upper() or layer.formats[0]
    return f"{grid.crs.name} · levels {_levels(grid)} · {short}"


def _levels(grid: TileMatrixSet) -> str:
    first, last = grid.matrices[0].identifier, grid.matrices[-1].identifier
    return first if first == last else f"{first}\u2013{last}"


def _degrees(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") + "°"


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{html.escape(text)}</p>' if text else ""


def _fact(name: str, value: str) -> str:
    return f"<dt>{html.escape(name)}</dt><dd>{html.escape(value)}</dd>"

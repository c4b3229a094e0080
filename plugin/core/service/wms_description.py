"""What our WMS capabilities say of the published layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional
from urllib.parse import quote

from ..capabilities.model import BoxInCrs, Legend, ServiceIdentification, Style
from ..capabilities.wms_writer_values import WmsDocument, WmsLayer
from ..errors import GridError
from ..grid.boxes import reproject_box
from ..grid.crs import CRS84, WEB_MERCATOR
from ..grid.limits import BoundingBox
from ..image.media_types import VECTOR_TILE
from ..layer.published import Publication, PublishedLayer
from .wms_wanted import FORMATS, MOST_LAYERS, MOST_PIXELS, offered_formats

__all__ = ["FURTHER_CRS", "describe_wms"]

_IDENTIFICATION = ServiceIdentification(
    title="WMTS Bridge",
    abstract="Tiles of this computer as a Web Map Service.",
    keywords=("WMS", "tiles"),
)

FURTHER_CRS: Mapping[str, BoundingBox] = {
    "EPSG:3395": BoundingBox(-180, -80, 180, 84),
    "EPSG:3035": BoundingBox(-35.58, 24.6, 44.83, 84.73),
    "EPSG:3034": BoundingBox(-35.58, 24.6, 44.83, 84.73),
    "EPSG:25831": BoundingBox(-0.01, 37.0, 6.01, 82.45),
    "EPSG:25832": BoundingBox(5.99, 38.76, 12.01, 84.33),
    "EPSG:25833": BoundingBox(12.0, 46.4, 18.01, 84.42),
    "EPSG:2056": BoundingBox(5.96, 45.82, 10.49, 47.81),
    "EPSG:2154": BoundingBox(-9.86, 41.15, 10.38, 51.56),
    "EPSG:27700": BoundingBox(-9.01, 49.75, 2.01, 61.01),
    "EPSG:28992": BoundingBox(3.2, 50.75, 7.22, 53.7),
    "EPSG:5070": BoundingBox(-124.79, 24.41, -66.91, 49.38),
    "EPSG:3577": BoundingBox(112.85, -43.7, 153.69, -9.86),
    "EPSG:2193": BoundingBox(166.37, -47.33, 178.63, -34.1),
}
"""CRSs that are named where a layer shows some of their area, and the area in degrees.

Any other that pyproj knows can be asked for as well; no document could hold them all. A layer that
another WMS draws is asked for in what that knows, and nobody told us.
"""


def describe_wms(publication: Publication, base: str) -> WmsDocument:
    """Return what the capabilities of these layers say; `base` is the service's address."""
    layers = [one for one in publication.layers.values() if VECTOR_TILE not in one.formats]
    formats = dict.fromkeys(name for one in layers for name in offered_formats(one))
    info_formats = dict.fromkeys(name for one in layers for name in one.info_formats)
    legends = [legend for one in layers for legend in one.legends.values()]
    return WmsDocument(
        identification=_IDENTIFICATION,
        address=f"{base}?",
        layers=tuple(_layer(one, base) for one in layers),
        formats=tuple(formats) or FORMATS,
        info_formats=tuple(info_formats),
        legend_formats=FORMATS if legends else (),
        max_width=MOST_PIXELS,
        max_height=MOST_PIXELS,
        layer_limit=MOST_LAYERS,
        update_sequence=str(publication.update_sequence),
    )


def _layer(layer: PublishedLayer, base: str) -> WmsLayer:
    boxes = [BoxInCrs(link.tile_matrix_set.crs, link.extent) for link in layer.links]
    mercator = _in_mercator(layer.extent)
    if mercator is not None and all(found.crs != WEB_MERCATOR for found in boxes):
        boxes.append(mercator)
    areas = () if layer.maps.only_aligned or layer.maps.forwarded else FURTHER_CRS.items()
    return WmsLayer(
        identifier=layer.identifier,
        title=layer.title,
        abstract=layer.abstract,
        attribution=layer.attribution,
        extent=layer.extent,
        boxes=tuple(boxes),
        crs_names=tuple(name for name, area in areas if layer.extent.intersection(area)),
        styles=tuple(_style(layer, style, base) for style in layer.styles),
        dimensions=layer.dimensions,
        queryable=bool(layer.info_formats) and any(link.info for link in layer.links),
        cascaded=bool(layer.maps.forwarded),
        fixed_size=_tile_size(layer) if layer.maps.only_aligned else None,
    )


def _tile_size(layer: PublishedLayer) -> Optional[tuple[int, int]]:
    """Return the size of the layer's tiles, if all have the same."""
    matrices = [matrix for link in layer.links for matrix in link.tile_matrix_set.matrices]
    sizes = {(matrix.tile_width, matrix.tile_height) for matrix in matrices}
    return sizes.pop() if len(sizes) == 1 else None


def _in_mercator(extent: BoundingBox) -> Optional[BoxInCrs]:
    try:
        return BoxInCrs(WEB_MERCATOR, reproject_box(extent, CRS84, WEB_MERCATOR))
    except GridError:  # at a pole
        return None


def _style(layer: PublishedLayer, style: Style, base: str) -> Style:
    """Return the style with the address at which we show its legend, if it has one."""
    picture = layer.legends.get(style.identifier)
    if picture is None:
        return style._replace(legends=())
    href = (
        f"{base}?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetLegendGraphic"
        f"&LAYER={quote(layer.identifier)}&STYLE={quote(style.identifier)}"
        f"&FORMAT={quote(picture.media_type, safe='/')}"
    )
    legend = Legend(href, picture.media_type, picture.width, picture.height)
    return style._replace(legends=(legend,))

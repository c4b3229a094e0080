"""The data source texts by which QGIS loads a published layer from our server, by protocol.

Each takes the bridge, the published layer and the CRS that is wanted, and returns an empty text
where QGIS cannot load the layer by this protocol.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from qgis.core import QgsCoordinateReferenceSystem, QgsDataSourceUri

from ..core.clients.commands import needs_axes_told
from ..core.clients.numbered import MERCATOR, numbered_levels
from ..core.image.media_types import VECTOR_TILE, extension_of

__all__ = ["wms_uri", "wmts_uri", "xyz_uri"]

_DOCUMENT = "1.0.0/WMTSCapabilities.xml"
_USUAL_SIDE = 256


def wmts_uri(bridge: Any, published: Any, wanted_crs: str) -> str:
    """Return how QGIS's provider loads a layer from our WMTS document."""
    address = bridge.address_of(published.identifier)
    if VECTOR_TILE in published.formats:
        return _vector_uri(published, address)
    link, crs = _link(published, wanted_crs)
    values = {
        "contextualWMSLegend": "0",
        "crs": crs,
        "dpiMode": "7",
        "format": published.formats[0],
        "layers": published.identifier,
        "styles": _style(published),
        "tileMatrixSet": link.tile_matrix_set.identifier,
        "url": address,
    }
    if needs_axes_told(link.tile_matrix_set.crs):
        values["IgnoreAxisOrientation"] = "1"
    chosen = ";".join(f"{x.identifier}={x.default}" for x in published.dimensions)
    if chosen:
        values["tileDimensions"] = chosen
    return _encoded(values)


def xyz_uri(bridge: Any, published: Any, wanted_crs: str) -> str:
    """Return how QGIS loads tiles by their numbers; it does so in Web Mercator only."""
    del wanted_crs
    from ..core.service.tile_templates import xyz_template

    grids = ((link, numbered_levels(link.tile_matrix_set, MERCATOR)) for link in published.links)
    link, levels = next((one for one in grids if one[1] is not None), (None, None))
    if levels is None:
        return ""
    extension = extension_of(published.formats[0])
    address = xyz_template(published, link, extension, bridge.url.rstrip("/"))
    ratio = "&tilePixelRatio=2" if levels.tile_side > _USUAL_SIDE else ""
    return f"{_xyz_text(address, levels.first, levels.last)}{ratio}"


def wms_uri(bridge: Any, published: Any, wanted_crs: str) -> str:
    """Return how QGIS's provider loads maps of any box, where the layer gives such."""
    settings = bridge.catalogue.layer(published.identifier)
    if VECTOR_TILE in published.formats or settings.wms.maps == "aligned":
        return ""
    _, crs = _link(published, wanted_crs)
    values = {
        "contextualWMSLegend": "0",
        "crs": crs,
        "dpiMode": "7",
        "format": next(iter(settings.wms.formats), "image/png"),
        "layers": published.identifier,
        "styles": _style(published),
        "url": f"{bridge.url}layers/{quote(published.identifier, safe='')}/wms?",
    }
    return _encoded(values)


def _encoded(values: Mapping[str, str]) -> str:
    uri = QgsDataSourceUri()
    for name, value in values.items():
        uri.setParam(name, value)
    return bytes(uri.encodedUri()).decode()


def _style(published: Any) -> str:
    default = next((x for x in published.styles if x.is_default), published.styles[0])
    return str(default.identifier)


def _link(published: Any, wanted_crs: str) -> tuple[Any, str]:
    found = [(link, _crs_of(link)) for link in published.links]
    return next((one for one in found if one[1] == wanted_crs), found[0])


def _crs_of(link: Any) -> str:
    """Return the name under which QGIS has the CRS of a matrix set."""
    crs = link.tile_matrix_set.crs
    return QgsCoordinateReferenceSystem.fromOgcWmsCrs(crs.urn).authid() or crs.name


def _vector_uri(published: Any, address: str) -> str:
    """Return the data source text of vector tiles; QGIS takes them by a template only."""
    link = published.links[0]
    grid = link.tile_matrix_set
    base = address[: -len(_DOCUMENT)]
    parts = (published.identifier, published.styles[0].identifier, grid.identifier)
    path = "/".join(quote(part, safe="") for part in parts)
    template = f"{base}1.0.0/{path}/{{z}}/{{y}}/{{x}}.pbf"
    return _xyz_text(template, grid.matrices[0].identifier, grid.matrices[-1].identifier)


def _xyz_text(template: str, first: object, last: object) -> str:
    return f"type=xyz&zmin={first}&zmax={last}&url={quote(template, safe='{}/:')}"

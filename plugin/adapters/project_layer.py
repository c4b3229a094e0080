"""A published layer as a layer of QGIS: the way other programs get it, through our own server."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SetupError

__all__ = ["NotAddable", "project_layer", "wmts_uri"]

_VECTOR_TILE = "application/vnd.mapbox-vector-tile"
_DOCUMENT = "1.0.0/WMTSCapabilities.xml"


class NotAddable(SetupError):
    """The layer cannot be added to the project; the text says why."""


def project_layer(bridge: Any, identifier: str, wanted_crs: str) -> QgsMapLayer:
    """Return a layer of QGIS that loads a published layer from the running server.

    `wanted_crs` is the project's, such as `EPSG:3857`: the first matrix set in it is taken, else
    the layer's first. For the main thread; QGIS reads our document, which takes milliseconds.

    Raises:
        NotAddable: the layer is not served, or QGIS cannot read it.
    """
    published = bridge.publication.layers.get(identifier)
    if published is None or not bridge.running:
        raise NotAddable(_tr("“{}” is not served at the moment.").format(identifier))
    address = bridge.address_of(identifier)
    # Beside the layer that it was made of, it has to be told from it.
    name = f"{published.title} (WMTS)"
    layer: QgsMapLayer
    if published.formats[0] == _VECTOR_TILE:
        layer = QgsVectorTileLayer(_vector_uri(published, address), name)
    else:
        layer = QgsRasterLayer(wmts_uri(published, address, wanted_crs), name, "wms")
    if not layer.isValid():
        raise NotAddable(_tr("QGIS cannot read “{}” from {}.").format(published.title, address))
    return layer


def wmts_uri(published: Any, address: str, wanted_crs: str) -> str:
    """Return the data source text by which QGIS's provider loads a layer from our document."""
    link, crs = _link(published, wanted_crs)
    default = next((x for x in published.styles if x.is_default), published.styles[0])
    uri = QgsDataSourceUri()
    values = {
        "contextualWMSLegend": "0",
        "crs": crs,
        "dpiMode": "7",
        "format": published.formats[0],
        "layers": published.identifier,
        "styles": default.identifier,
        "tileMatrixSet": link.tile_matrix_set.identifier,
        "url": address,
    }
    for name, value in values.items():
        uri.setParam(name, value)
    chosen = ";".join(f"{x.identifier}={x.default}" for x in published.dimensions)
    if chosen:
        uri.setParam("tileDimensions", chosen)
    return bytes(uri.encodedUri()).decode()


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
    first, last = grid.matrices[0].identifier, grid.matrices[-1].identifier
    return f"type=xyz&zmin={first}&zmax={last}&url={quote(template, safe='{}/:')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProjectLayer", text)

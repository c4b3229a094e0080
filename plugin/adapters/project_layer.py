"""A published layer as a layer of QGIS: the way other programs get it, through our own server."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorTileLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SetupError
from ..core.image.media_types import VECTOR_TILE
from .layer_services import services_of
from .project_uris import wms_uri, wmts_uri, xyz_uri

__all__ = ["LOADED_BY_QGIS", "NotAddable", "project_layer"]

LOADED_BY_QGIS = {"wmts": wmts_uri, "xyz": xyz_uri, "wms": wms_uri}
"""The protocols by which a layer is added, the best one first."""


class NotAddable(SetupError):
    """The layer cannot be added to the project; the text says why."""


def project_layer(bridge: Any, identifier: str, wanted_crs: str) -> QgsMapLayer:
    """Return a layer of QGIS that loads a published layer from the running server.

    It is loaded by WMTS; where that is off, by XYZ or WMS. `wanted_crs` is the project's, such as
    `EPSG:3857`: the first matrix set in it is taken, else the layer's first. For the main thread;
    QGIS reads our document, which takes milliseconds.

    Raises:
        NotAddable: the layer is not served, not by what QGIS can read, or QGIS cannot read it.
    """
    published = bridge.publication.layers.get(identifier)
    settings = bridge.catalogue.layer(identifier)
    if published is None or settings is None or not bridge.running:
        raise NotAddable(_tr("“{}” is not served at the moment.").format(identifier))
    services = services_of(bridge, settings)
    for name, uri_of in LOADED_BY_QGIS.items():
        uri = uri_of(bridge, published, wanted_crs) if name in services else ""
        if uri:
            return _layer(published, uri, name.upper())
    raise NotAddable(
        _tr(
            "QGIS cannot load “{}”: WMTS is switched off, and so are XYZ and WMS, or they do not"
            " suit this layer."
        ).format(published.title)
    )


def _layer(published: Any, uri: str, protocol: str) -> QgsMapLayer:
    # Beside the layer that it was made of, it has to be told from it.
    name = f"{published.title} ({protocol})"
    layer: QgsMapLayer
    if VECTOR_TILE in published.formats:
        layer = QgsVectorTileLayer(uri, name)
    else:
        layer = QgsRasterLayer(uri, name, "wms")
    if not layer.isValid():
        raise NotAddable(_tr("QGIS cannot read “{}” by {}.").format(published.title, protocol))
    return layer


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProjectLayer", text)

"""What the user selected: its tiles as they are where it is made of tiles, else drawn by QGIS."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings
from ..core.errors import SetupError
from .layer_uri import LayerUri, read_layer_uri
from .rendered.place import Place, location_of

__all__ = ["NotServable", "offer_of", "offer_of_theme"]

_TEMPLATE_OF_A_FOLDER = re.compile(
    r"^(?P<folder>.+)[/\\]\{z\}[/\\]\{x\}[/\\]\{(?P<y>-?y)\}(?:\.\w+)?$"
)
_HAS_COLUMN_AND_ROW = re.compile(r"\{q\}|\{x\}.*\{-?y\}|\{-?y\}.*\{x\}")


class NotServable(SetupError):
    """The layer cannot be served; the text says why and what can be."""


def offer_of(layer: Optional[QgsMapLayer]) -> LayerSettings:
    """Return how `layer` would be served, without an identifier yet. For the main thread.

    Raises:
        NotServable: no layer is selected, it is broken, or nothing of it could be drawn.
    """
    if layer is None:
        raise NotServable(_tr("Select a layer in the Layers panel first."))
    metadata = layer.metadata()
    return LayerSettings(
        identifier="",
        title=layer.name(),
        source=_source_of(layer),
        abstract=metadata.abstract(),
        attribution="; ".join(metadata.rights()),
    )


def offer_of_theme(project: QgsProject, theme: str) -> LayerSettings:
    """Return how a map theme of the project would be served. For the main thread."""
    place = Place(project.fileName(), theme=theme)
    source = SourceSettings("rendered", location_of(place))
    return LayerSettings(identifier="", title=theme, source=source)


def _source_of(layer: QgsMapLayer) -> SourceSettings:
    is_raster = isinstance(layer, QgsRasterLayer)
    if isinstance(layer, QgsVectorTileLayer) or (is_raster and layer.providerType() == "wms"):
        source = _source_of_uri(read_layer_uri(layer.source()), layer)
    elif is_raster and layer.providerType() == "gdal":
        source = _source_of_file(layer)
    else:
        source = _drawn(layer)
    # A remote WMTS is asked by us, and understood where QGIS does not; if not, we know better why.
    if source.kind != "wmts" and not layer.isValid():
        text = _tr("QGIS itself cannot read “{}”. Mend its data source, then serve it.")
        raise NotServable(text.format(layer.name()))
    return source


def _source_of_uri(uri: LayerUri, layer: QgsMapLayer) -> SourceSettings:
    if uri.type == "mbtiles":
        return SourceSettings("mbtiles", uri.path or uri.url)
    if uri.type == "xyz":
        return _source_of_folder(uri, layer) if uri.path else _source_of_template(uri, layer)
    if uri.tile_matrix_set:
        return _source_of_wmts(uri, layer)
    return _drawn(layer)


def _source_of_template(uri: LayerUri, layer: QgsMapLayer) -> SourceSettings:
    if not _HAS_COLUMN_AND_ROW.search(uri.url):
        text = _tr("The address of “{}” holds neither {{x}} and {{y}} nor {{q}}.")
        raise NotServable(text.format(layer.name()))
    return SourceSettings(
        "xyz",
        uri.url,
        levels=uri.levels,
        tile_size=uri.tile_size,
        **_credentials_of(uri),
    )


def _source_of_wmts(uri: LayerUri, layer: QgsMapLayer) -> SourceSettings:
    if not uri.layer or not uri.url:
        text = _tr("The data source of “{}” does not say which layer of which WMTS it is.")
        raise NotServable(text.format(layer.name()))
    remote = RemoteLayer(
        layer=uri.layer,
        style=uri.style,
        first_set=uri.tile_matrix_set,
        dimensions=dict(uri.dimensions),
    )
    credentials = _credentials_of(uri)
    return SourceSettings("wmts", uri.url, format=uri.format, remote=remote, **credentials)


def _credentials_of(uri: LayerUri) -> Mapping[str, Any]:
    return {
        "headers": dict(uri.headers),
        "user": uri.user,
        "password": uri.password,
        "authcfg": uri.authcfg,
    }


def _source_of_folder(uri: LayerUri, layer: QgsMapLayer) -> SourceSettings:
    found = _TEMPLATE_OF_A_FOLDER.match(uri.path)
    if not found:
        text = _tr("The tiles of “{}” do not lie in folders {{z}}/{{x}}/{{y}}: {}")
        raise NotServable(text.format(layer.name(), uri.path))
    rows = "bottom" if found["y"] == "-y" else "top"
    return SourceSettings("folder", found["folder"], rows=rows, levels=uri.levels)


def _source_of_file(layer: QgsRasterLayer) -> SourceSettings:
    decoded = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = decoded.get("path") or layer.source()
    if PurePath(path).suffix.lower() != ".mbtiles":
        return _drawn(layer)
    return SourceSettings("mbtiles", path)


def _drawn(layer: QgsMapLayer) -> SourceSettings:
    """Return the source of a layer that is not made of tiles: QGIS draws it.

    Raises:
        NotServable: there is nothing to draw.
    """
    if not layer.isSpatial():
        raise NotServable(_tr("“{}” is a table: there is nothing to draw.").format(layer.name()))
    place = Place(QgsProject.instance().fileName(), layer=layer.id())
    return SourceSettings("rendered", location_of(place))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerOffer", text)

"""The data source text of a QGIS tile layer, read the way QGIS itself reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional
from urllib.parse import unquote

from qgis.core import QgsDataSourceUri
from qgis.PyQt.QtCore import QUrlQuery

from ..core.catalogue.values import Levels

__all__ = ["LayerUri", "read_layer_uri"]

_WEB = ("http://", "https://")
_HEADER = "http-header:"
_NEITHER_ON_THIS_MACHINE = ("", "localhost")


class LayerUri(NamedTuple):
    """What the data source of a `wms` or vector tile layer says.

    `type` is `xyz`, `mbtiles` and the like, or empty for WMS and WMTS. `url` is the template or
    address, `headers` those that QGIS 3.40 would send (3.22 sends only the referer). The last five
    fields are a WMS's or WMTS's; `dimensions` are the values that QGIS asks a WMTS for, by name.
    """

    type: str
    url: str
    levels: Optional[Levels]
    headers: Mapping[str, str]
    user: str
    password: str
    authcfg: str
    tile_size: int
    tile_matrix_set: str
    layer: str
    style: str
    format: str
    dimensions: Mapping[str, str]

    @property
    def path(self) -> str:
        """The path of a `file:` address on this machine, else an empty text."""
        return _local_path(self.url)


def read_layer_uri(source: str) -> LayerUri:
    """Return what `QgsMapLayer.source()` of a tile layer says.

    A level range with one end given gets the other that QGIS takes: 0 to 18.
    """
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    return LayerUri(
        type=uri.param("type"),
        url=_decoded(uri.param("url")),
        levels=_levels(uri.param("zmin"), uri.param("zmax")),
        headers=_headers(source, uri),
        user=uri.username() or uri.param("username"),
        password=uri.password() or uri.param("password"),
        authcfg=uri.authConfigId() or uri.param("authcfg"),
        tile_size=512 if uri.param("tilePixelRatio") == "2" else 256,
        tile_matrix_set=uri.param("tileMatrixSet"),
        layer=uri.param("layers"),
        style=uri.param("styles"),
        format=uri.param("format"),
        dimensions=_dimensions(uri.param("tileDimensions")),
    )


def _decoded(url: str) -> str:
    # Some programs write the whole address percent-encoded; QGIS 3.22 understands that.
    url = url if "://" in url else unquote(url)
    # QGIS decodes the spaces as well, and encodes them again when it asks.
    return url.replace(" ", "%20") if url.lower().startswith(_WEB) else url


def _levels(first: str, last: str) -> Optional[Levels]:
    if not first and not last:
        return None
    try:
        return Levels(int(first or 0), int(last or 18))
    except ValueError:
        return None


def _dimensions(text: str) -> Mapping[str, str]:
    # As QGIS writes it: Time=2011;Elevation=5
    pairs = (part.partition("=") for part in text.split(";"))
    return {name: value for name, _, value in pairs if name and value}


def _headers(source: str, uri: QgsDataSourceUri) -> Mapping[str, str]:
    keys = [key for key, _ in QUrlQuery(source).queryItems()]
    names = [key[len(_HEADER) :] for key in keys if key.startswith(_HEADER)]
    found = {}
    for name in [*names, "referer"]:
        # QGIS 3.26 and later keep headers apart from the other parameters.
        apart = uri.httpHeader(name) if hasattr(uri, "httpHeader") else ""
        value = apart or uri.param(_HEADER + name)
        found["Referer" if name.lower() == "referer" else name] = value
    # As it was written before there were other headers.
    found["Referer"] = found["Referer"] or uri.param("referer")
    return {name: value for name, value in found.items() if value}


def _local_path(url: str) -> str:
    # Not QUrl: it percent-encodes the braces of a template and takes `#` for a fragment.
    scheme, separator, rest = url.partition("://")
    if scheme.lower() != "file" or not separator:
        return ""
    host, slash, path = rest.partition("/")
    if host.lower() not in _NEITHER_ON_THIS_MACHINE:
        return f"//{host}/{unquote(path)}"  # a Windows share
    is_windows = len(path) > 1 and path[1] == ":"
    return unquote(path) if is_windows else slash + unquote(path)

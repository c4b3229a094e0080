"""Where a WMTS of ours answers, all derived from one base so that a document stays under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .model import KVP, RESTFUL, Endpoint, Operation, ResourceUrl

__all__ = [
    "info_extension",
    "info_resource",
    "legend_address",
    "operations_at",
    "service_metadata_url",
    "tile_resource",
]

_INFO_EXTENSIONS = {
    "text/plain": "txt",
    "application/geo+json": "geojson",
    "application/vnd.ogc.gml": "gml",
}
_NOT_IN_EXTENSIONS = re.compile(r"[^a-z0-9]")


def operations_at(base: str, feature_info: bool = False) -> tuple[Operation, ...]:
    """Return the operations of a WMTS at `base`, such as `http://127.0.0.1:8787/wmts`.

    KVP addresses end with `?`, RESTful ones hold `1.0.0/` (interop.md rule 9).
    """
    endpoints = (Endpoint(KVP, f"{base}?"), Endpoint(RESTFUL, f"{base}/1.0.0/"))
    names = ["GetCapabilities", "GetTile"] + (["GetFeatureInfo"] if feature_info else [])
    return tuple(Operation(name, endpoints) for name in names)


def service_metadata_url(base: str) -> str:
    """Return the RESTful address of the capabilities document (interop.md rule 11)."""
    return f"{base}/1.0.0/WMTSCapabilities.xml"


def tile_resource(
    base: str, layer: str, media_type: str, extension: str, dimensions: Sequence[str] = ()
) -> ResourceUrl:
    """Return the template of a layer's tiles; `extension` comes without its dot.

    The layer's name is written out, since many clients never put it in (interop.md rule 15).
    Dimensions stand between style and tile matrix set (OGC 07-057r7, clause 10.2.1).
    """
    path = _tile_path(dimensions)
    return ResourceUrl(media_type, f"{base}/1.0.0/{layer}/{path}.{extension}")


def info_resource(
    base: str, layer: str, info_format: str, dimensions: Sequence[str] = ()
) -> ResourceUrl:
    """Return the template of what is known at a pixel (OGC 07-057r7, clause 10.2.2)."""
    path = f"{_tile_path(dimensions)}/{{J}}/{{I}}.{info_extension(info_format)}"
    return ResourceUrl(info_format, f"{base}/1.0.0/{layer}/{path}", "FeatureInfo")


def info_extension(info_format: str) -> str:
    """Return the extension that stands for a format of feature info, such as `txt` or `json`."""
    name = info_format.partition(";")[0].strip().lower()
    subtype = name.rpartition("/")[2].rpartition("+")[0] or name.rpartition("/")[2]
    return _INFO_EXTENSIONS.get(name) or _NOT_IN_EXTENSIONS.sub("", subtype) or "info"


def legend_address(base: str, layer: str, style: str, extension: str) -> str:
    """Return the address of the legend of a style."""
    return f"{base}/1.0.0/{layer}/{style}/legend.{extension}"


def _tile_path(dimensions: Sequence[str]) -> str:
    variables = ["Style", *dimensions, "TileMatrixSet", "TileMatrix", "TileRow", "TileCol"]
    return "/".join(f"{{{variable}}}" for variable in variables)

"""Where a WMTS of ours answers, all derived from one base so that a document stays under it."""

from __future__ import annotations

from collections.abc import Sequence

from .model import KVP, RESTFUL, Endpoint, Operation, ResourceUrl

__all__ = ["operations_at", "service_metadata_url", "tile_resource"]


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
    variables = ["Style", *dimensions, "TileMatrixSet", "TileMatrix", "TileRow", "TileCol"]
    path = "/".join(f"{{{variable}}}" for variable in variables)
    return ResourceUrl(media_type, f"{base}/1.0.0/{layer}/{path}.{extension}")

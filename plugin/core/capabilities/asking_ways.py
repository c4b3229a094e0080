"""Which of the ways that a document offers is the best to ask it: a URL template, or KVP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

from .address_pattern import (
    POINT_VARIABLES,
    TILE_VARIABLES,
    AddressPattern,
    kvp_pattern,
    template_pattern,
)
from .model import KVP, RESTFUL, CapabilitiesDocument, Layer, ResourceUrl

__all__ = ["Way", "best_way"]

_EXTENSIONS = {"image/jpeg": "jpg", "image/png8": "png"}


class Way(NamedTuple):
    """A way to ask, at one of several mirrors."""

    encoding: str
    patterns: tuple[AddressPattern, ...]


def best_way(
    document: CapabilitiesDocument, layer: Layer, values: Mapping[str, str], encoding: str
) -> Optional[Way]:
    """Return the best way to ask for tiles, or for feature info if `values` has an info format.

    URL templates are preferred to KVP, as GDAL does, where they say all that has to be said. They
    don't if the style is empty, which a path cannot hold, if they leave out a dimension, or the
    tile matrix set where there are several.
    """
    templates = _templates(layer, values)
    complete = [pattern for pattern in templates if _says_all(pattern, layer, values)]
    ways = [
        Way(RESTFUL, tuple(complete)),
        _kvp(document, layer, values),
        Way(RESTFUL, tuple(templates)),
        _restful(document, layer, values),
    ]
    usable = (way for way in ways if way.patterns and encoding in ("", way.encoding))
    return next(usable, None)


def _templates(layer: Layer, values: Mapping[str, str]) -> Sequence[AddressPattern]:
    """Return the templates for the wanted format, else those for none in particular."""
    info_format = values["infoformat"]
    wanted = info_format or values["format"]
    offered = [url for url in layer.resource_urls if _is_for(url, layer, info_format)]
    same = [url for url in offered if _folded(url.format) == _folded(wanted)]
    similar = [url for url in offered if _bare(url.format) == _bare(wanted)]
    chosen = same or similar or [url for url in offered if not url.format]
    needed = TILE_VARIABLES | POINT_VARIABLES if info_format else TILE_VARIABLES
    patterns = [template_pattern(url.template) for url in chosen]
    return [found for found in patterns if found.is_absolute and needed <= found.variables]


def _is_for(url: ResourceUrl, layer: Layer, info_format: str) -> bool:
    """Tell whether a template is for this; WMTS Simple's are for layers of a single set."""
    kind = url.resource_type.lower()
    if info_format:
        return kind == "featureinfo"
    return kind == "tile" or (kind == "simpleprofiletile" and len(layer.links) == 1)


def _says_all(pattern: AddressPattern, layer: Layer, values: Mapping[str, str]) -> bool:
    variables = pattern.variables
    if "style" in variables and not values["style"]:
        return False
    if "tilematrixset" not in variables and len(layer.links) > 1:
        written_out = f"/{values['tilematrixset']}/"
        if all(written_out not in literal for literal, _ in pattern.pieces):
            return False
    dimensions = {dimension.identifier.lower() for dimension in layer.dimensions}
    return dimensions <= variables <= values.keys() | dimensions | TILE_VARIABLES | POINT_VARIABLES


def _kvp(document: CapabilitiesDocument, layer: Layer, values: Mapping[str, str]) -> Way:
    """Return KVP at the operation's first address for it."""
    is_info = bool(values["infoformat"])
    operation = "GetFeatureInfo" if is_info else "GetTile"
    href = _address(document, operation, KVP)
    if href is None:
        return Way(KVP, ())
    fixed = {"SERVICE": "WMTS", "REQUEST": operation, "VERSION": "1.0.0"}
    names = ["LAYER", "STYLE", "FORMAT", "TILEMATRIXSET", "TILEMATRIX", "TILEROW", "TILECOL"]
    names += ["INFOFORMAT", "I", "J"] if is_info else []
    names += [dimension.identifier for dimension in layer.dimensions]
    return Way(KVP, (kvp_pattern(href, fixed, names),))


def _restful(document: CapabilitiesDocument, layer: Layer, values: Mapping[str, str]) -> Way:
    """Return the address that OGC 07-057r7, clause 10.2.1 shows, below the RESTful endpoint.

    ArcGIS's clients make it up, too, where there is no template at all.
    """
    href = _address(document, "GetTile", RESTFUL)
    if href is None or layer.resource_urls or values["infoformat"] or href.endswith(".xml"):
        return Way(RESTFUL, ())
    names = [dimension.identifier for dimension in layer.dimensions]
    names = ["layer", "style", *names, "TileMatrixSet", "TileMatrix", "TileRow", "TileCol"]
    media_type = _bare(values["format"])
    extension = _EXTENSIONS.get(media_type, media_type.rpartition("/")[2])
    path = "/".join(f"{{{name}}}" for name in names)
    return Way(RESTFUL, (template_pattern(f"{href.rstrip('/')}/{path}.{extension}"),))


def _address(document: CapabilitiesDocument, operation: str, encoding: str) -> Optional[str]:
    for found in document.operations:
        if found.name.lower() == operation.lower():
            for endpoint in found.endpoints:
                is_web_address = endpoint.href[:8].lower().startswith(("http://", "https://"))
                if endpoint.encoding == encoding and is_web_address:
                    return endpoint.href
    return None


def _folded(media_type: str) -> str:
    return "".join(media_type.lower().split())


def _bare(media_type: str) -> str:
    """Return the media type without parameters, `image/jpg` called by its right name."""
    bare = media_type.partition(";")[0].strip().lower()
    return "image/jpeg" if bare == "image/jpg" else bare

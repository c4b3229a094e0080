"""A capabilities document in the dialect of one client."""

from __future__ import annotations

import dataclasses

from ..capabilities.model import CapabilitiesDocument, Layer, ResourceUrl, Style
from ..clients.profile import ClientProfile
from ..image.media_types import PNG, VECTOR_TILE, extension_of
from ..layer.published import DEFAULT_STYLE

__all__ = ["in_dialect"]


def in_dialect(document: CapabilitiesDocument, profile: ClientProfile) -> CapabilitiesDocument:
    """Return what the document says to a client; all but a few are told the same."""
    if profile.is_generic:
        return document
    layers = tuple(_layer(layer, profile) for layer in document.layers)
    return dataclasses.replace(document, layers=layers)


def _layer(layer: Layer, profile: ClientProfile) -> Layer:
    if profile.formats and VECTOR_TILE not in layer.formats:
        layer = _in_formats(layer, profile.formats)
    if profile.default_style:
        layer = dataclasses.replace(layer, styles=_with_default(layer.styles))
    return layer


def _in_formats(layer: Layer, taken: tuple[str, ...]) -> Layer:
    """Return the layer in those of its formats that the client takes, else in PNG."""
    formats = tuple(one for one in layer.formats if one in taken)
    if formats:
        kept = tuple(url for url in layer.resource_urls if _is_of_use(url, formats))
        return dataclasses.replace(layer, formats=formats, resource_urls=kept)
    urls = [_as_png(url) if url.resource_type == "tile" else url for url in layer.resource_urls]
    return dataclasses.replace(layer, formats=(PNG,), resource_urls=tuple(dict.fromkeys(urls)))


def _is_of_use(url: ResourceUrl, formats: tuple[str, ...]) -> bool:
    return url.resource_type != "tile" or url.format in formats


def _as_png(url: ResourceUrl) -> ResourceUrl:
    path, _, _ = url.template.rpartition(".")
    return url._replace(format=PNG, template=f"{path}.{extension_of(PNG)}")


def _with_default(styles: tuple[Style, ...]) -> tuple[Style, ...]:
    """Return the styles with the default one called so, unless one is called so already."""
    if any(style.identifier == DEFAULT_STYLE for style in styles):
        return styles
    return tuple(
        style._replace(identifier=DEFAULT_STYLE, title="") if style.is_default else style
        for style in styles
    )

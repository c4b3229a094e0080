"""What a layer's settings say of services and maps, as its published layer has it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Optional

from ..catalogue.values import LayerSettings, WmsSettings
from ..errors import SetupError
from ..image.media_types import normal_media_type
from ..layer.map_ways import MapWays
from ..layer.published import PublishedLayer
from ..mosaic.map_source import MapSource
from ..sentence import sentence
from ..service.wms_wanted import FORMATS, METHODS
from .forwarding import FORWARD, Forwarding

__all__ = ["with_switches"]

_ASSEMBLE, _ALIGNED = "assemble", "aligned"


def with_switches(
    layer: PublishedLayer, settings: LayerSettings, forwarding: Optional[Forwarding]
) -> PublishedLayer:
    """Return the layer without the services that are off for it, its maps made as they are wanted.

    Names of services that we do not speak are ignored: a later program may have written them.

    Raises:
        SetupError: there is no such way, filter or format.
    """
    wms = settings.wms
    if wms.maps not in (_ASSEMBLE, _ALIGNED, FORWARD):
        text = "maps of WMS are assemble, aligned or forward, not {name!r:.40}"
        raise SetupError(sentence(text, name=wms.maps))
    ways = MapWays(
        only_aligned=wms.maps == _ALIGNED,
        forwarded=_forwarded(layer, settings, forwarding),
        resampling=_method(wms),
        formats=_formats(wms),
        client_chooses=wms.client_chooses,
    )
    return dataclasses.replace(
        layer,
        services_off=frozenset(settings.services_off),
        maps=ways,
        protected=layer.protected or (forwarding is not None and forwarding.needs_credentials),
    )


def _method(wms: WmsSettings) -> str:
    method = wms.resampling.upper()
    if method not in METHODS:
        offered = ", ".join(METHODS).lower()
        text = "there is no resampling {name!r:.40}; there are {offered}"
        raise SetupError(sentence(text, name=wms.resampling, offered=offered))
    return method


def _formats(wms: WmsSettings) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(map(normal_media_type, wms.formats)))
    for name in wanted:
        if name not in FORMATS:
            text = "maps of WMS are given as {offered}, not as {name!r:.40}"
            raise SetupError(sentence(text, offered=", ".join(FORMATS), name=name))
    return wanted


def _forwarded(
    layer: PublishedLayer, settings: LayerSettings, forwarding: Optional[Forwarding]
) -> Mapping[str, MapSource]:
    """Return what draws maps, by those of the layer's styles that we do not draw ourselves."""
    if forwarding is None:
        return {}
    remote = settings.source.remote
    first = layer.styles[0].identifier
    # The remote's own default has no name in WMS; another one is the default here if it was chosen.
    chosen = remote.style if remote is not None else ""
    names = {style.identifier: style.identifier for style in layer.styles}
    names[first] = chosen
    return {
        style: forwarding.in_style(name)
        for style, name in names.items()
        if style not in settings.styles
    }

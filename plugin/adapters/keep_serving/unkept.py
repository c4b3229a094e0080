"""Which layers the script cannot serve, as they need QGIS."""

from __future__ import annotations

from ...core.catalogue.values import Catalogue, LayerSettings, SourceSettings, StoreSettings

__all__ = ["unkept_layers"]

_KEPT_BY_QGIS = "${"


def unkept_layers(catalogue: Catalogue) -> list[str]:
    """Return the titles of layers that QGIS draws, or whose keys only QGIS has."""
    return [
        layer.title or layer.identifier
        for layer in catalogue.layers
        if layer.source.kind == "rendered" or _needs_keys(catalogue, layer)
    ]


def _needs_keys(catalogue: Catalogue, layer: LayerSettings) -> bool:
    remote = layer.source.remote
    store = catalogue.store(remote.store) if remote and remote.store else None
    is_forwarded = layer.wms.maps == "forward" and _KEPT_BY_QGIS in layer.wms.forward_url
    return is_forwarded or _has_keys(layer.source) or (store is not None and _has_keys(store))


def _has_keys(one: SourceSettings | StoreSettings) -> bool:
    location = one.location if isinstance(one, SourceSettings) else one.capabilities_url
    values = (location, one.user, one.password, *one.headers.values(), *one.query.values())
    return bool(one.authcfg or one.password) or any(_KEPT_BY_QGIS in value for value in values)

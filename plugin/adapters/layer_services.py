"""By which protocols a layer is to be had, and which of its addresses is told first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.values import LayerSettings
from ..core.image.media_types import VECTOR_TILE

__all__ = [
    "Reached",
    "Services",
    "first_address",
    "first_address_of_all",
    "services_of",
    "shut_services",
]

Services = frozenset[str]
"""Names of PROTOCOLS."""

_BESIDE_WMTS = ("xyz", "tms", "wms", "quadkey", "kml")
_OF_PICTURES = ("kml", "wms")


class Reached(NamedTuple):
    """A protocol and the address that is told of it; both empty where there is none."""

    service: str = ""
    address: str = ""


def services_of(bridge: Any, settings: LayerSettings) -> Services:
    """Return the protocols by which a layer is answered: the server's without those off for it."""
    return frozenset(bridge.services).difference(settings.services_off)


def first_address(bridge: Any, settings: LayerSettings) -> Reached:
    """Return the address of a layer: its WMTS, or one by another protocol if it has no WMTS.

    In addresses of tiles the numbers of a tile stand in braces, for the program to fill in.
    """
    services, identifier = services_of(bridge, settings), settings.identifier
    if "wmts" in services:
        return Reached("wmts", bridge.address_of(identifier))
    from ..core.service.landing_protocols import protocol_addresses

    published = bridge.publication.layers.get(identifier)
    for name in _BESIDE_WMTS if published is not None else ():
        found = protocol_addresses(published, bridge.url.rstrip("/"), services & {name})
        if found:
            return Reached(name, found[0].url)
    return Reached()


def first_address_of_all(bridge: Any) -> Reached:
    """Return the address that lists all layers: of WMTS, or of TMS or WMS where no layer has it."""
    roots = {
        "wmts": "wmts/1.0.0/WMTSCapabilities.xml",
        "tms": "tms/1.0.0/",
        "wms": "wms?SERVICE=WMS&REQUEST=GetCapabilities",
    }
    layers = bridge.catalogue.layers
    # An address of what is not there yet is told all the same.
    spoken = frozenset().union(*(services_of(bridge, one) for one in layers)) or bridge.services
    found = (Reached(name, f"{bridge.url}{path}") for name, path in roots.items() if name in spoken)
    return next(found, Reached())


def shut_services(bridge: Any, settings: LayerSettings) -> Mapping[str, str]:
    """Return the protocols that cannot be switched on for a layer, and why."""
    from ..core.service.protocols import PROTOCOLS

    shut = {
        name: _tr("Switched off for all layers, in the options of WMTS Bridge")
        for name in PROTOCOLS
        if name not in bridge.services
    }
    published = bridge.publication.layers.get(settings.identifier)
    if published is not None and VECTOR_TILE in published.formats:
        shut.update((name, _tr("For pictures only, and these are vector tiles"))
                    for name in _OF_PICTURES)  # fmt: skip
    return shut


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerServices", text)

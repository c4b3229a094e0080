"""Why a request failed that no name or tile is to blame for: addresses, remotes, the server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ..layer.published import PublishedLayer
from ..sentence import joined, sentence
from .asked import Asked
from .complaint import Explanation
from .tile_paths import TILE_PROTOCOLS

__all__ = [
    "no_feature_info",
    "nothing_there",
    "only_tiles",
    "switched_off",
    "whatever_it_was",
    "wrong_address",
    "wrong_way",
]

_CHECK_SOURCE = "Check that the layer's source answers, and its credentials and proxy."
_COPY_ANEW = "Copy the address anew from the start page."
_BY_POST = Explanation(
    "method",
    "The client sends data (POST); tiles and documents are had by GET.",
    "Choose KVP or RESTful in the client, not SOAP.",
)
_BY_STATUS = {
    421: Explanation(
        "host-unknown",
        "The client calls this server by a name that it does not know.",
        "Use 127.0.0.1 or localhost in the address, or allow the name: among the host names in the"
        " options of WMTS Bridge in QGIS, or by --allow-host NAME.",
    ),
    503: Explanation(
        "server-busy",
        "Too many requests were waiting, mostly for a source that is slow or down.",
        _CHECK_SOURCE,
    ),
    508: Explanation(
        "asked-by-itself",
        "The layer's source leads back to this server, so that it asked itself.",
        "Give the layer another source.",
    ),
}


def switched_off(asked: Asked) -> Optional[Explanation]:
    """Explain a layer that is not to be had by the service that was asked."""
    protocol = TILE_PROTOCOLS.get(asked.service, asked.service)
    for layer in _layers(asked):
        if protocol in layer.services_off:
            return Explanation(
                "service-switched-off",
                sentence(
                    "The layer {layer} is not to be had by this service ({service}): it is "
                    "switched off for it.",
                    layer=layer.identifier,
                    service=protocol,
                ),
                "Switch the service on in the layer's settings, or choose another in the client.",
            )
    return None


def _layers(asked: Asked) -> Iterator[PublishedLayer]:
    """Yield the layers that are named: several in a map."""
    names = asked.parameters.get("layer") or asked.parameters.get("layers", "")
    for name in names.split(","):
        layer = asked.publication.layer(name.strip())
        if layer is not None:
            yield layer


def only_tiles(asked: Asked) -> Optional[Explanation]:
    """Explain a map of a layer that gives none but its tiles."""
    if asked.service != "wms" or asked.status != 400 or not asked.faults or asked.faults[0].code:
        return None
    for layer in _layers(asked):
        is_meant = asked.faults[0].text.startswith(f"The layer {layer.identifier} ")
        if layer.maps.only_aligned and is_meant:
            return Explanation(
                "map-not-a-tile",
                sentence(
                    "The layer {layer} gives only maps that are just one of its tiles, and the "
                    "client asked for another.",
                    layer=layer.identifier,
                ),
                "Add the layer by its WMTS, or let its WMS assemble maps (in its settings).",
            )
    return None


def nothing_there(asked: Asked) -> Optional[Explanation]:
    """Explain an address of XYZ, TMS, quadkeys or KML by the words of the answer."""
    if asked.service not in TILE_PROTOCOLS or asked.status not in (400, 404) or not asked.faults:
        return None
    return Explanation(
        "tile-not-there",
        asked.faults[0].text,
        "At the layer's edge it does no harm. If nothing is shown at all, copy the address anew"
        " from the start page.",
    )


def no_feature_info(asked: Asked) -> Optional[Explanation]:
    """Explain a click into a layer that tells nothing of its features."""
    if asked.status != 501 or asked.fault("OperationNotSupported") is None:
        return None
    return Explanation(
        "feature-info-not-offered",
        "The client asks what lies at a point, which this layer's source does not tell.",
        "It does no harm; switch off “identify” or “enable pick features” in the client.",
    )


def wrong_way(asked: Asked) -> Optional[Explanation]:
    """Explain what the server or a remote refused, by the status."""
    if asked.status in (502, 504):
        return _source_failed(asked)
    if asked.status in (405, 501) and not asked.parameters:
        return _BY_POST
    return _BY_STATUS.get(asked.status)


def _source_failed(asked: Asked) -> Explanation:
    told = asked.faults[0].text if asked.faults else ""
    told = told.rstrip(".") if told.endswith(".") else told
    reason = told or sentence("it does not say why")
    text = sentence("The source did not give the tile: {reason}.", reason=reason)
    if asked.status == 504:
        text = sentence("The source did not give the tile in time: {reason}.", reason=reason)
    return Explanation("source-failed", text, _CHECK_SOURCE)


def wrong_address(asked: Asked) -> Optional[Explanation]:
    """Explain an address at which there is nothing."""
    if asked.status != 404:
        return None
    if asked.path.lower().endswith("capabilities.xml"):
        return Explanation(
            "document-address",
            sentence("There is no capabilities document at {path}.", path=asked.path),
            "It is at /wmts/1.0.0/WMTSCapabilities.xml; letter case counts.",
        )
    if asked.service == "wms" and asked.is_kvp:
        return Explanation("no-wms", "The client looks for a WMS.", "Add the address as a WMTS.")
    text = sentence("There is nothing at {path}.", path=asked.path)
    return Explanation("address-unknown", text, _COPY_ANEW)


def whatever_it_was(asked: Asked) -> Explanation:
    """Say what the answer said."""
    told: str = joined((fault.text for fault in asked.faults), " ")
    if not told:
        told = sentence("The server answered with status {status}.", status=asked.status)
    elif not told.endswith((".", "!", "?")):
        told = sentence("{words}.", words=told)
    return Explanation("other", told, _COPY_ANEW)

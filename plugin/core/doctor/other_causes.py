"""Why a request failed that no name or tile is to blame for: addresses, remotes, the server."""

from __future__ import annotations

from typing import Optional

from .asked import Asked
from .complaint import Explanation

__all__ = ["no_feature_info", "whatever_it_was", "wrong_address", "wrong_way"]

_CHECK_SOURCE = "Check that the layer's source answers, and its credentials and proxy."


def no_feature_info(asked: Asked) -> Optional[Explanation]:
    """Explain a click into a layer that tells nothing of its features."""
    if asked.status != 501 or asked.fault("OperationNotSupported") is None:
        return None
    text = "The client asks what lies at a point, which this layer's source does not tell."
    remedy = "It does no harm; switch off “identify” or “enable pick features” in the client."
    return Explanation("feature-info-not-offered", text, remedy)


def wrong_way(asked: Asked) -> Optional[Explanation]:
    """Explain what the server or a remote refused, by the status."""
    told = asked.faults[0].text if asked.faults else ""
    if asked.status == 421:
        text = "The client calls this server by a name that it does not know."
        remedy = "Use 127.0.0.1 or localhost in the address, or allow the name: --allow-host NAME."
        return Explanation("host-unknown", text, remedy)
    if asked.status in (502, 504):
        late = " in time" if asked.status == 504 else ""
        text = f"The source did not give the tile{late}: {told or 'it does not say why'}"
        return Explanation("source-failed", _as_sentence(text), _CHECK_SOURCE)
    if asked.status == 503:
        text = "Too many requests were waiting, mostly for a source that is slow or down."
        return Explanation("server-busy", text, _CHECK_SOURCE)
    if asked.status == 508:
        text = "The layer's source leads back to this server, so that it asked itself."
        return Explanation("asked-by-itself", text, "Give the layer another source.")
    if asked.status in (405, 501) and not asked.parameters:
        text = "The client sends data (POST); tiles and documents are had by GET."
        return Explanation("method", text, "Choose KVP or RESTful in the client, not SOAP.")
    return None


def wrong_address(asked: Asked) -> Optional[Explanation]:
    """Explain an address at which there is nothing."""
    if asked.status != 404:
        return None
    if asked.path.lower().endswith("capabilities.xml"):
        text = f"There is no capabilities document at {asked.path}."
        remedy = "It is at /wmts/1.0.0/WMTSCapabilities.xml; letter case counts."
        return Explanation("document-address", text, remedy)
    if asked.service == "wms" and asked.is_kvp:
        text = "The client looks for a WMS."
        return Explanation("no-wms", text, "Add the address as a WMTS.")
    text = f"There is nothing at {asked.path}."
    return Explanation("address-unknown", text, "Copy the address anew from the start page.")


def whatever_it_was(asked: Asked) -> Explanation:
    """Say what the answer said."""
    told = " ".join(fault.text for fault in asked.faults)
    text = told or f"The server answered with status {asked.status}."
    return Explanation("other", _as_sentence(text), "Copy the address anew from the start page.")


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."

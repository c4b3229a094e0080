"""One layer alone, in one client's dialect: `/layers/{layer}/[{profile}/]{service}/…`."""

from __future__ import annotations

from typing import NamedTuple

from ..clients.profiles import DEFAULT, PROFILES
from ..layer.published import Publication
from ..sentence import sentence
from ..web.query import MalformedText, decode_component
from .call import Call
from .exception_report import not_found
from .protocols import PROTOCOL_OF

__all__ = ["CallOfOneLayer", "call_of_one_layer"]


class CallOfOneLayer(NamedTuple):
    """The service that is asked, and the call as it sees it: nothing but that layer exists."""

    service: str
    call: Call


def call_of_one_layer(call: Call) -> CallOfOneLayer:
    """Narrow a call below `/layers` down to its layer; all addresses stay under the same base.

    Raises:
        RequestRefused: there is no such layer, or it is not to be had by this service.
    """
    name, *rest = call.rest or ("",)
    layer = call.publication.layer(_decoded(name))
    if layer is None:
        raise not_found("There is no such layer here; addresses are /layers/{layer}/wmts.")
    base_url = f"{call.base_url}/layers/{layer.identifier}"
    profile = PROFILES.get(rest[0]) if rest else None
    if profile is not None:
        rest = rest[1:]
        base_url = f"{base_url}/{profile.identifier}"
    service, *rest = rest or [""]
    if PROTOCOL_OF.get(service) in layer.services_off:
        told = "The layer {layer} is not to be had by this service."
        raise not_found(sentence(told, layer=layer.identifier))
    alone = Publication({layer.identifier: layer}, call.publication.update_sequence)
    narrowed = call._replace(
        rest=tuple(rest), publication=alone, base_url=base_url, profile=profile or DEFAULT
    )
    return CallOfOneLayer(service, narrowed)


def _decoded(segment: str) -> str:
    try:
        return decode_component(segment)
    except MalformedText:
        return ""

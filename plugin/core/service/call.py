"""What a service is given to answer: the request, what is published, and the dialect to speak."""

from __future__ import annotations

from typing import NamedTuple, Optional, Protocol

from ..clients.profile import ClientProfile
from ..clients.profiles import DEFAULT
from ..layer.published import Publication, PublishedLayer
from ..web.message import Header, Request, Response

__all__ = ["OPEN_TO_ALL", "Call", "Service", "cross_origin"]

OPEN_TO_ALL: Header = ("Access-Control-Allow-Origin", "*")
_OPEN = (OPEN_TO_ALL,)


class Call(NamedTuple):
    """One request to a service.

    `rest` is what follows the service's own segment of the path, still percent-encoded.
    `base_url` is the absolute address, without a slash at its end, under which every address in
    the answer has to stay. `origins` are the websites that may read protected layers.
    """

    request: Request
    rest: tuple[str, ...]
    publication: Publication
    base_url: str
    profile: ClientProfile = DEFAULT
    origins: frozenset[str] = frozenset()


class Service(Protocol):
    """One protocol front end; many threads call it at once."""

    def respond(self, call: Call) -> Response:
        """Answer one GET or HEAD request; never raises an error of ours."""
        ...

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer as `respond` would, if that takes no waiting; else return None.

        The call's `rest` and `profile` are not filled in: its whole path tells where it leads.
        """
        ...


def cross_origin(call: Call, *layers: PublishedLayer) -> tuple[Header, ...]:
    """Return the headers that let other websites read an answer about these layers.

    Whoever may ask a layer that needs credentials at its source, reads with them: only websites
    that the user listed. An answer about no layer in particular is open if any layer is.
    """
    for layer in layers:
        if layer.protected:
            break
    else:
        if layers or not _all_protected(call.publication):
            return _OPEN
    origin = call.request.headers.get("origin", "")
    vary: Header = ("Vary", "Origin")
    if origin in call.origins:
        return (("Access-Control-Allow-Origin", origin), vary)
    return (vary,)


def _all_protected(publication: Publication) -> bool:
    layers = publication.layers.values()
    return bool(layers) and all(layer.protected for layer in layers)

"""Opens a corrected document of a foreign service, so that it can be served."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..capabilities.asking import Asked, tile_address, usual_format
from ..capabilities.empty_levels import without_empty_levels
from ..capabilities.model import CapabilitiesDocument
from ..capabilities.wmts_reader import read_capabilities
from ..errors import DocumentError, SetupError
from ..secrets import redact
from ..sentence import joined, sentence, sentence_of
from ..service.corrected import ServedDocument
from ..transport.pooled import open_transport
from ..transport.protocol import Transport
from ..transport.settings import TransportSettings
from .caching import Caches
from .correcting_layers import WayToRemote, served_document
from .correcting_ways import ByRedirect, ThroughCascade

__all__ = ["OpenedDocument", "opened_document"]


class OpenedDocument(NamedTuple):
    """What is to be served, what the user should hear about it, and what it asks the remote by."""

    served: ServedDocument
    notes: tuple[str, ...]
    transport: Transport


def opened_document(
    body: bytes, home: str, settings: TransportSettings, caches: Caches, is_cascade: bool
) -> OpenedDocument:
    """Open a document whose addresses lead to the remote; `home` is where it came from, if known.

    With credentials, in the settings or in an address, clients are never sent to the remote: what
    they were sent would hold them.

    Raises:
        SetupError: it cannot be used, or none of its layers can be asked for.
    """
    try:
        document = read_capabilities(without_empty_levels(body), home).document
    except DocumentError as exc:
        raise SetupError(sentence_of(exc)) from exc
    addresses = tuple(_addresses(document))
    protected = settings.carries_credentials or any(redact(one) != one for one in addresses)
    transport = open_transport(settings)
    way: WayToRemote = ByRedirect(document)
    if is_cascade or protected:
        home = home or next(iter(addresses), "")
        way = ThroughCascade(document, transport, home, caches, protected)
    served, notes = served_document(document, way)
    if not served.publication.layers:
        raise SetupError(joined(notes) or sentence("it has no layer"))
    return OpenedDocument(served, notes, transport)


def _addresses(document: CapabilitiesDocument) -> Iterator[str]:
    """Yield an address of each layer's tiles, and all of what else clients may be sent to."""
    for operation in document.operations:
        yield from (endpoint.href for endpoint in operation.endpoints)
    for layer in document.layers:
        yield from (url.template for url in layer.resource_urls)
        yield from (legend.href for style in layer.styles for legend in style.legends)
    for layer in document.layers:
        for link in layer.links[:1]:
            asked = Asked(
                layer, layer.styles[0].identifier, usual_format(layer), link.tile_matrix_set
            )
            address = tile_address(document, asked)
            if address is not None:
                yield address("0", 0, 0, {})

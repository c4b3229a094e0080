"""Feature info and legends of a remote WMTS."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Callable, Optional

from ..capabilities.asking import InfoAddress
from ..capabilities.model import Legend
from ..errors import (
    ImageError,
    SetupError,
    TileDamaged,
    TileTimeout,
    TileUnavailable,
    TransportError,
    TransportTimeout,
)
from ..image.media_types import media_type_of
from ..image.structure import check_image
from ..secrets import redact
from ..sentence import sentence, sentence_of
from ..tile import FeatureInfo, InfoRequest, Tile
from ..transport.protocol import RemoteAnswer, Transport
from .freshness import freshness_of

__all__ = ["RemoteInfo", "TransportTo", "legend_of"]

TransportTo = Callable[[str], Transport]
"""Returns the transport for an address, which has credentials only where they may go."""

_LEGEND_SECONDS = 20.0
_OK = 200


class RemoteInfo:
    """Forwards requests for feature info; the answer comes back as it is."""

    def __init__(
        self,
        addresses: Mapping[str, InfoAddress],
        identifiers: Mapping[str, str],
        dimensions: Mapping[str, str],
        transport_to: TransportTo,
    ) -> None:
        """Keep addresses by info format, and the remote's names of matrices and dimensions."""
        self._addresses = addresses
        self._identifiers = identifiers
        self._dimensions = dimensions
        self._transport_to = transport_to

    def feature_info(self, request: InfoRequest) -> FeatureInfo:
        """Return what the remote knows at the pixel.

        Raises:
            TileError: it could not be had.
        """
        tile = request.tile
        address = self._addresses.get(request.info_format)
        if address is None:
            raise TileUnavailable(
                sentence(
                    "the remote has no feature info as {info_format}",
                    info_format=request.info_format,
                )
            )
        values = {self._dimensions.get(name, name): x for name, x in tile.dimensions.items()}
        matrix = self._identifiers[tile.matrix]
        url = address(matrix, tile.column, tile.row, request.i, request.j, values)
        answer = _fetched(self._transport_to, url, tile.deadline)
        return FeatureInfo(answer.body, request.info_format)


def legend_of(legend: Legend, transport_to: TransportTo) -> Callable[[], Tile]:
    """Return how to get the picture of a legend."""

    def picture() -> Tile:
        answer = _fetched(transport_to, legend.href, time.monotonic() + _LEGEND_SECONDS)
        kind = media_type_of(answer.body)
        try:
            check_image(answer.body)
        except ImageError as exc:
            raise TileDamaged(
                sentence("{address}: {reason}", address=redact(legend.href), reason=exc)
            ) from exc
        fresh = freshness_of(answer.headers, time.time())
        return Tile(answer.body, kind, "", fresh.etag, fresh.modified, fresh.expires)

    return picture


def _fetched(transport_to: TransportTo, url: str, deadline: Optional[float]) -> RemoteAnswer:
    try:
        answer = transport_to(url).get(url, deadline=deadline)
    except TransportTimeout as exc:
        raise TileTimeout(sentence_of(exc)) from exc
    except (TransportError, SetupError) as exc:
        raise TileUnavailable(sentence_of(exc)) from exc
    if answer.status != _OK:
        raise TileUnavailable(
            sentence(
                "{address} answered with status {status}",
                address=redact(answer.url),
                status=answer.status,
            )
        )
    return answer

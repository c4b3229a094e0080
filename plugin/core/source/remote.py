"""Tiles from a remote: what its answers mean, absent and failed never mixed up."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Optional

from ..errors import (
    ImageError,
    TileDamaged,
    TileTimeout,
    TileUnavailable,
    TransportError,
    TransportResting,
    TransportTimeout,
)
from ..grid.tile_matrix import TileMatrix
from ..image.media_types import VECTOR_TILE, is_gzip, media_type_of
from ..image.structure import check_image
from ..image.transcode import transcode
from ..secrets import redact
from ..sentence import sentence, sentence_of
from ..tile import Absent, Answer, Tile, TileRequest
from ..transport.protocol import RemoteAnswer, Transport
from ..web.conditional import http_date
from .freshness import freshness_of, retry_after, stale_seconds_of, validator_of

__all__ = ["AddressedTile", "RemoteTiles", "judged"]

_GONE = (404, 410)
_NO_SUCH_TILE = b"TileOutOfRange"
_OUTSIDE = Absent("outside the tile matrix")

AddressedTile = Callable[[TileRequest], Optional[tuple[str, TileMatrix]]]
"""Says at which address a tile is and of which matrix, or None outside the grid."""


class RemoteTiles:
    """A tile source over a transport; `address_of` knows where the remote keeps each tile."""

    def __init__(self, transport: Transport, address_of: AddressedTile) -> None:
        """Keep the transport and the addresses."""
        self._transport = transport
        self._address_of = address_of

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent if the remote says that there is none.

        Raises:
            TileTimeout: it did not come in time.
            TileUnavailable: the remote refused, broke down or could not be reached.
            TileDamaged: what came is no tile.
        """
        return self._asked(request, {}, None)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the tile as `tile` does; if the remote says that it is unchanged, `known` anew.

        RFC 9110, 13.1: If-None-Match, and If-Modified-Since for servers without ETags.

        Raises:
            TileError: as `tile`.
        """
        headers = {"If-None-Match": known.validator} if known.validator else {}
        if known.modified is not None and known.modified >= 0:  # Windows knows no earlier dates
            headers["If-Modified-Since"] = http_date(int(known.modified))
        return self._asked(request, headers, known if headers else None)

    def _asked(
        self, request: TileRequest, headers: Mapping[str, str], known: Optional[Tile]
    ) -> Answer:
        addressed = self._address_of(request)
        if addressed is None:
            return _OUTSIDE
        url, matrix = addressed
        try:
            answer = self._transport.get(url, headers=headers, deadline=request.deadline)
            # What is said of it names what we asked: a redirect is the remote's own word.
            answer = answer._replace(url=url)
        except TransportTimeout as exc:
            raise TileTimeout(sentence_of(exc)) from exc
        except TransportResting as exc:
            raise TileUnavailable(sentence_of(exc), retry_after=exc.retry_after) from exc
        except TransportError as exc:
            raise TileUnavailable(sentence_of(exc)) from exc
        if answer.status == 304 and known is not None:
            return _renewed(known, answer, time.time())
        return judged(answer, matrix, self._transport.settings.absent_statuses, time.time())

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()


def judged(
    answer: RemoteAnswer, matrix: TileMatrix, absent_statuses: tuple[int, ...], now: float
) -> Answer:
    """Return the tile that an answer brings, resampled to the matrix's tile size, or Absent.

    Absent: 404, 410, 204, a status listed as such, an empty 200, or an OWS TileOutOfRange
    (OGC 07-057r7, table 25; it comes with 400, from some with 200).

    Raises:
        TileUnavailable: any other status that is not 200; `retry_after` is set if it says when.
        TileDamaged: not a whole image.
    """
    is_empty = answer.status in (200, 203) and not answer.body
    fresh = freshness_of(answer.headers, now)
    if answer.status in (204, *_GONE, *absent_statuses) or is_empty or _is_out_of_range(answer):
        return Absent(f"the remote says so with status {answer.status}", fresh.expires)
    if answer.status not in (200, 203):
        raise _refused(answer, now)
    try:
        body, media_type = _sized(answer.body, matrix)
    except ImageError as exc:
        raise TileDamaged(
            sentence("{address}: {reason}", address=redact(answer.url), reason=exc)
        ) from exc
    etag = fresh.etag if body is answer.body or not fresh.etag else f"{fresh.etag}-resampled"
    encoding = "gzip" if media_type == VECTOR_TILE and is_gzip(body) else ""
    return Tile(
        body,
        media_type,
        encoding,
        etag,
        fresh.modified,
        fresh.expires,
        validator=validator_of(answer.headers),
        stale_seconds=stale_seconds_of(answer.headers),
    )


def _refused(answer: RemoteAnswer, now: float) -> TileUnavailable:
    words = sentence(
        "{address} answered with status {status}",
        address=redact(answer.url),
        status=answer.status,
    )
    return TileUnavailable(words, retry_after=retry_after(answer.headers, now))


def _renewed(known: Tile, answer: RemoteAnswer, now: float) -> Tile:
    """Return the tile with the dates of a 304 (RFC 9111, 4.3.4); its ETag is the one we sent."""
    return known._replace(
        expires=freshness_of(answer.headers, now).expires,
        stale=False,
        stale_seconds=stale_seconds_of(answer.headers),
    )


def _is_out_of_range(answer: RemoteAnswer) -> bool:
    if answer.status not in (200, 400) or len(answer.body) > 1 << 16:
        return False
    return answer.body.lstrip()[:1] == b"<" and _NO_SUCH_TILE in answer.body


def _sized(body: bytes, matrix: TileMatrix) -> tuple[bytes, str]:
    """Return a tile of the matrix's size and its media type.

    Raises:
        ImageError: it is no tile, or cannot be resampled.
    """
    if media_type_of(body) == VECTOR_TILE:
        return body, VECTOR_TILE
    facts = check_image(body)
    size = (matrix.tile_width, matrix.tile_height)
    if (facts.width, facts.height) != size:
        body = transcode(body, facts.media_type, size)
    return body, facts.media_type

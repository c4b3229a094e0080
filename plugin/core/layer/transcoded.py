"""A tile source that gives another source's tiles in another format."""

from __future__ import annotations

from typing import Optional

from ..errors import ImageError, TileDamaged
from ..image.transcode import transcode
from ..sentence import sentence_of
from ..tile import (
    Absent,
    Answer,
    LocalSource,
    RevalidatingSource,
    Tile,
    TileRequest,
    TileSource,
)

__all__ = ["TranscodedSource"]


class TranscodedSource:
    """Gives every tile of `source` as `media_type`; what already is passes byte for byte."""

    def __init__(self, source: TileSource, media_type: str) -> None:
        """Keep the source and the format."""
        self._source = source
        self._media_type = media_type
        self._suffix = f"-{media_type.rpartition('/')[2]}"
        self.is_local = isinstance(source, LocalSource) and source.is_local
        self._is_unchanged = source.is_unchanged if isinstance(source, LocalSource) else None

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile in the other format.

        Raises:
            TileError: the tile could not be had, or is no image that can be read.
        """
        return self._converted(self._source.tile(request), None)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the tile in the other format; what is unchanged is not converted again.

        Raises:
            TileError: as `tile`.
        """
        source = self._source
        if isinstance(source, RevalidatingSource):
            return self._converted(source.revalidated(request, known), known)
        return self._converted(source.tile(request), known)

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        """Tell what the source tells of the tile that was converted."""
        if self._is_unchanged is None:
            return False
        if known.etag.endswith(self._suffix):
            known = known._replace(etag=known.etag[: -len(self._suffix)])
        return self._is_unchanged(request, known, since)

    def _converted(self, answer: Answer, known: Optional[Tile]) -> Answer:
        if isinstance(answer, Absent) or answer.media_type == self._media_type:
            return answer
        # Without an ETag of the source's there is none of ours: every one would look the same.
        etag = f"{answer.etag}{self._suffix}" if answer.etag else ""
        if known is not None and etag and known.etag == etag:
            return answer._replace(
                body=known.body, media_type=self._media_type, encoding="", etag=etag
            )
        try:
            body = transcode(answer.body, self._media_type)
        except ImageError as exc:
            raise TileDamaged(sentence_of(exc)) from exc
        return answer._replace(body=body, media_type=self._media_type, encoding="", etag=etag)

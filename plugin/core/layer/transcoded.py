"""A tile source that gives another source's tiles in another format."""

from __future__ import annotations

from ..errors import ImageError, TileDamaged
from ..image.transcode import transcode
from ..tile import Absent, Answer, TileRequest, TileSource

__all__ = ["TranscodedSource"]


class TranscodedSource:
    """Gives every tile of `source` as `media_type`; what already is passes byte for byte."""

    def __init__(self, source: TileSource, media_type: str) -> None:
        """Keep the source and the format."""
        self._source = source
        self._media_type = media_type

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile in the other format.

        Raises:
            TileError: the tile could not be had, or is no image that can be read.
        """
        answer = self._source.tile(request)
        if isinstance(answer, Absent) or answer.media_type == self._media_type:
            return answer
        try:
            body = transcode(answer.body, self._media_type)
        except ImageError as exc:
            raise TileDamaged(str(exc)) from exc
        etag = f"{answer.etag}-{self._media_type.rpartition('/')[2]}"
        return answer._replace(body=body, media_type=self._media_type, encoding="", etag=etag)

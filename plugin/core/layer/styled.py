"""A tile source that draws another source's tiles in a style of ours."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from typing import Optional

from ..errors import ImageError, TileDamaged
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.drawing import TilePlace, drawn, effects_at, is_grey
from ..image.effects import Effect, PictureWatermark
from ..image.effects_json import effects_to_json
from ..image.media_types import PNG
from ..image.pillow import check_size, decoded, encoded
from ..image.structure import check_image
from ..image.transcode import transcode
from ..image.watermark import stamp_of
from ..sentence import sentence_of
from ..tile import Absent, Answer, RevalidatingSource, Tile, TileRequest, TileSource
from .ground import Ground

__all__ = ["StyledSource"]

_DRAWN_LIKE = "1"
"""Part of every ETag; to be changed when the same effects come to look different."""


class StyledSource:
    """Gives every tile of `source` with `effects`, one after the other, as `media_type`.

    Labels count from the layer's first tile at each level, which `limits` tell. A tile on which no
    effect shows passes byte for byte. See `image.drawing.check_effects` for what may be missing.
    """

    def __init__(
        self,
        source: TileSource,
        effects: tuple[Effect, ...],
        tile_matrix_set: TileMatrixSet,
        media_type: str,
        limits: Optional[Mapping[str, Limits]] = None,
    ) -> None:
        """Keep what to draw, and on what."""
        self._source = source
        self._effects = effects
        self._tile_matrix_set = tile_matrix_set
        self._media_type = media_type
        self._limits = limits or {}
        self._ground = Ground(tile_matrix_set)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile in this style.

        Raises:
            TileError: the tile could not be had, or is no image that can be read.
        """
        matrix = self._tile_matrix_set.matrix(request.matrix)
        answer = self._source.tile(request)
        return answer if matrix is None else self._styled(answer, matrix, request, None)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the tile in this style; what is unchanged is not drawn again.

        Raises:
            TileError: as `tile`.
        """
        matrix = self._tile_matrix_set.matrix(request.matrix)
        source = self._source
        if matrix is None or not isinstance(source, RevalidatingSource):
            answer = source.tile(request)
        else:
            plain = self._without_suffix(known.etag, self._shown(matrix, request))
            answer = source.revalidated(request, known._replace(etag=plain))
        return answer if matrix is None else self._styled(answer, matrix, request, known)

    def _styled(
        self, answer: Answer, matrix: TileMatrix, request: TileRequest, known: Optional[Tile]
    ) -> Answer:
        if isinstance(answer, Absent):
            return answer
        effects = self._shown(matrix, request)
        if not effects and answer.media_type == self._media_type:
            return answer
        etag = answer.etag + self._suffix(effects) if answer.etag else ""
        made = answer._replace(media_type=self._media_type, encoding="", etag=etag)
        if known is not None and (answer.body is known.body or (etag and etag == known.etag)):
            return made._replace(body=known.body)
        try:
            return made._replace(body=self._drawn(answer.body, effects, matrix, request))
        except ImageError as exc:
            raise TileDamaged(sentence_of(exc)) from exc

    def _shown(self, matrix: TileMatrix, request: TileRequest) -> tuple[Effect, ...]:
        return effects_at(self._effects, self._place(matrix, request), matrix.tile_width)

    def _suffix(self, effects: tuple[Effect, ...]) -> str:
        try:
            return f"-{_digest(effects, self._media_type)}"
        except ImageError as exc:
            raise TileDamaged(sentence_of(exc)) from exc

    def _without_suffix(self, etag: str, effects: tuple[Effect, ...]) -> str:
        suffix = self._suffix(effects)
        return etag[: -len(suffix)] if etag.endswith(suffix) else etag

    def _place(self, matrix: TileMatrix, request: TileRequest) -> TilePlace:
        first = self._limits.get(matrix.identifier, matrix.whole)
        column, row = request.column, request.row
        ground = functools.partial(self._ground.tile_width, matrix, column, row)
        return TilePlace(column, row, first.min_column, first.min_row, ground)

    def _drawn(
        self, body: bytes, effects: tuple[Effect, ...], matrix: TileMatrix, request: TileRequest
    ) -> bytes:
        if not effects:
            return transcode(body, self._media_type)
        facts = check_image(body)
        check_size(facts.width, facts.height)
        picture = drawn(decoded(body, facts.media_type), effects, self._place(matrix, request))
        if self._media_type == PNG and is_grey(effects):
            picture = picture.convert("L" if picture.mode == "RGB" else "LA")
        return encoded(picture, self._media_type)


@functools.lru_cache(maxsize=256)
def _digest(effects: tuple[Effect, ...], media_type: str) -> str:
    """Return a text that changes with what the effects do to a tile."""
    pictures = [stamp_of(x).digest for x in effects if isinstance(x, PictureWatermark)]
    told = json.dumps([_DRAWN_LIKE, media_type, effects_to_json(effects), pictures])
    return hashlib.blake2b(told.encode(), digest_size=6).hexdigest()

"""A tile service whose addresses follow a URL template, as a tile source."""

from __future__ import annotations

import time
from typing import NamedTuple, Optional
from urllib.parse import urlsplit

from ..errors import ImageError, SetupError, TransportError, TransportRefused
from ..grid.limits import BoundingBox, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..grid.well_known import well_known_set
from ..image.media_types import MEDIA_TYPES, PNG, VECTOR_TILE, media_type_of, normal_media_type
from ..image.structure import check_image
from ..secrets import redact
from ..sentence import Sentence, sentence, sentence_of
from ..tile import TileRequest
from ..transport.addresses import parse_address
from ..transport.protocol import Transport
from ..web.url_template import TilePlace, UrlTemplate, compile_template, placeholders
from .described import Bounds
from .opened import OpenedSource
from .opening import MERCATOR, check_bounds, declared_extent, trimmed_to
from .remote import AddressedTile, RemoteTiles
from .rows import BOTTOM, TOP, RowOrder, ToldBy, check_rows

__all__ = ["open_xyz"]

_USUAL_LEVELS = (0, 18)
"""As QGIS takes for an XYZ layer that says nothing (QgsWmsProvider::setupXyzCapabilities)."""

_QUADTREES = (MERCATOR, "WGS1984Quad", "WorldCRS84Quad", "GoogleCRS84Quad")
_PROBE_SECONDS = 5.0


class _Probe(NamedTuple):
    """What one tile tells."""

    media_type: str
    is_512: bool = False
    note: str = ""


def open_xyz(
    template: str,
    *,
    transport: Transport,
    grid: Optional[TileMatrixSet] = None,
    rows: str = "",
    bounds: Optional[Bounds] = None,
    levels: Optional[tuple[int, int]] = None,
    level_offset: int = 0,
    media_type: str = "",
) -> OpenedSource:
    """Open a tile service by its URL template (see `web.url_template`).

    `{y}` counts from the top unless `rows` is `bottom`. `level_offset` is added to the level in the
    address. Where neither `media_type` nor the template's extension tells the format, one tile is
    asked for; if that fails the source opens all the same, with a note.

    Raises:
        SetupError: the template or an option cannot be used.
    """
    compiled = compile_template(template, y_from_bottom=check_rows(rows) == BOTTOM)
    _check_address(template, compiled)
    check_bounds(bounds)
    known = normal_media_type(media_type) or MEDIA_TYPES.get(compiled.extension, "")
    first = _levels(grid or well_known_set(MERCATOR), levels)
    at_first = _addresses(compiled, first, level_offset)
    extent = declared_extent(first, bounds, None)
    probe = _Probe(known) if known else _probed(transport, at_first, first, extent)
    name = f"{MERCATOR}512" if probe.is_512 else MERCATOR
    tile_matrix_set = _levels(grid or well_known_set(name), levels)
    return OpenedSource(
        source=RemoteTiles(transport, _addresses(compiled, tile_matrix_set, level_offset)),
        tile_matrix_set=tile_matrix_set,
        media_type=probe.media_type,
        title=urlsplit(template).hostname or "",
        extent=declared_extent(tile_matrix_set, bounds, None),
        protected=transport.settings.carries_credentials or redact(template) != template,
        order=_order(template, rows),
        notes=(probe.note,) if probe.note else (),
    )


def _order(template: str, rows: str) -> RowOrder:
    """Return how rows count: `{-y}` and quadkeys leave no choice."""
    names = placeholders(template)
    if "-y" in names:
        return RowOrder(BOTTOM, ToldBy.TEMPLATE)
    if "y" not in names:
        return RowOrder(TOP, ToldBy.TEMPLATE)
    return RowOrder(rows, ToldBy.USER) if rows else RowOrder()


def _check_address(template: str, compiled: UrlTemplate) -> None:
    try:
        parse_address(compiled.url_of(TilePlace(0, 0, 0, 0)))
    except TransportRefused as exc:
        said = sentence_of(exc)
        if template.lower().startswith("file:"):
            said = sentence("{reason}; give the folder itself", reason=exc)
        raise SetupError(said) from exc


def _levels(grid: TileMatrixSet, levels: Optional[tuple[int, int]]) -> TileMatrixSet:
    """Return the grid with the levels wanted; a world grid goes deeper than most services."""
    is_quadtree = grid.identifier.startswith(_QUADTREES)
    return trimmed_to(grid, levels, _USUAL_LEVELS if is_quadtree else None)


def _addresses(
    compiled: UrlTemplate, tile_matrix_set: TileMatrixSet, level_offset: int
) -> AddressedTile:
    levels = {
        matrix.identifier: (level + level_offset, matrix)
        for level, matrix in levels_of(tile_matrix_set).items()
        if level + level_offset >= 0
    }
    url_of = compiled.url_of

    def address_of(request: TileRequest) -> Optional[tuple[str, TileMatrix]]:
        known = levels.get(request.matrix)
        if known is None:
            return None
        level, matrix = known
        column, row = request.column, request.row
        if not (0 <= column < matrix.width and 0 <= row < matrix.height):
            return None
        return url_of(TilePlace(level, column, row, matrix.flipped(row))), matrix

    return address_of


def _probed(
    transport: Transport,
    address_of: AddressedTile,
    tile_matrix_set: TileMatrixSet,
    extent: Optional[BoundingBox],
) -> _Probe:
    """Ask for the middle tile of the coarsest level, to see the format and size."""
    matrix = tile_matrix_set.matrices[0]
    limits = (limits_of_extent(matrix, extent) if extent else None) or matrix.whole
    column = (limits.min_column + limits.max_column) // 2
    row = (limits.min_row + limits.max_row) // 2
    addressed = address_of(TileRequest(matrix.identifier, column, row))
    if addressed is None:
        return _Probe(PNG, note=_unknown_format(sentence("the level offset leads nowhere")))
    try:
        answer = transport.get(addressed[0], deadline=time.monotonic() + _PROBE_SECONDS)
    except TransportError as exc:
        return _Probe(PNG, note=_unknown_format(sentence_of(exc)))
    if media_type_of(answer.body) == VECTOR_TILE:
        return _Probe(VECTOR_TILE)
    try:
        facts = check_image(answer.body)
    except ImageError as exc:
        words = sentence(
            "{address} gives status {status} and {reason}",
            address=redact(addressed[0]),
            status=answer.status,
            reason=exc,
        )
        return _Probe(PNG, note=_unknown_format(words))
    return _Probe(facts.media_type, (facts.width, facts.height) == (512, 512))


def _unknown_format(reason: Sentence) -> Sentence:
    return sentence(
        "the format of the tiles is not known, PNG is assumed ({reason}); --format sets it",
        reason=reason,
    )

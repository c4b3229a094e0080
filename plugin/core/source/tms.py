"""A TMS service as a tile source: its TileMap document says what there is."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Optional
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..capabilities.tms_reader import TileMap
from ..errors import SetupError, TileError, TransportRefused
from ..grid.limits import BoundingBox, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.media_types import EXTENSIONS, MEDIA_TYPES, PNG, normal_media_type
from ..secrets import redact
from ..sentence import sentence
from ..tile import Absent, TileRequest
from ..transport.addresses import parse_address, same_host, with_user_of
from ..transport.protocol import Transport
from .described import Bounds
from .opened import OpenedSource
from .opening import check_bounds, declared_extent, trimmed_to
from .remote import AddressedTile, RemoteTiles
from .rows import BOTTOM, TOP, RowOrder, ToldBy, check_rows, order_told
from .tile_map import PlacedTileMap, placements
from .tms_discovery import TileMapAt, find_tile_map, folder_of

__all__ = ["open_tms"]

_OPENING_SECONDS = 30.0
_PROBE_SECONDS = 5.0


def open_tms(
    address: str,
    *,
    transport: Transport,
    grid: Optional[TileMatrixSet] = None,
    rows: str = "",
    bounds: Optional[Bounds] = None,
    levels: Optional[tuple[int, int]] = None,
    media_type: str = "",
) -> OpenedSource:
    """Open a tile map by its address, that of its folder, or of a service that has no other.

    Rows count from the bottom (TMS 1.0.0, "Tile Map Diagram") unless `rows` is `top`.

    Raises:
        SetupError: no TileMap document can be had there, or it cannot be used.
    """
    order, bounds = _order(check_rows(rows)), check_bounds(bounds)
    found = find_tile_map(transport, address, time.monotonic() + _OPENING_SECONDS)
    kind, extension = _format(found.tile_map, media_type)
    tile_transport, notes = _transport_for(transport, address, found)

    def read_as(placed: PlacedTileMap) -> RemoteTiles:
        address_of = _addresses(placed, found.url, extension, order.rows == TOP)
        return RemoteTiles(tile_transport, address_of)

    placed = _likeliest(placements(found.tile_map, grid), read_as)
    tile_matrix_set = trimmed_to(placed.tile_matrix_set, levels, None)
    return OpenedSource(
        read_as(placed),
        tile_matrix_set,
        media_type=kind,
        title=found.tile_map.title or urlsplit(address).hostname or "",
        abstract=found.tile_map.abstract,
        attribution=found.tile_map.attribution,
        extent=declared_extent(tile_matrix_set, bounds, None) or placed.extent,
        protected=transport.settings.carries_credentials or redact(address) != address,
        order=order,
        notes=placed.notes + notes,
    )


def _order(rows: str) -> RowOrder:
    return order_told(RowOrder(BOTTOM, ToldBy.STANDARD), (rows, ToldBy.USER))


def _format(tile_map: TileMap, wanted: str) -> tuple[str, str]:
    """Return the media type and the extension in the addresses."""
    said = normal_media_type(tile_map.media_type)
    by_extension = MEDIA_TYPES.get(tile_map.extension.lower(), "")
    media_type = normal_media_type(wanted) or (said if said in EXTENSIONS else by_extension or PNG)
    return media_type, tile_map.extension or EXTENSIONS.get(media_type, "png")


def _transport_for(
    transport: Transport, address: str, found: TileMapAt
) -> tuple[Transport, tuple[str, ...]]:
    """Return the transport for the tiles: without credentials where a document leads elsewhere."""
    targets = (urljoin(folder_of(found.url), one.href) for one in found.tile_map.tile_sets)
    try:
        home = parse_address(address)
        strange = [one for one in map(parse_address, targets) if not same_host(home, one)]
    except TransportRefused as exc:
        raise SetupError(
            sentence("the TileMap document leads to what is no web address: {reason}", reason=exc)
        ) from exc
    if not strange or not transport.settings.carries_credentials:
        return transport, ()
    return transport.anonymous(), (
        sentence(
            "the tiles are on another host ({host}), which is not sent the credentials",
            host=strange[0].host,
        ),
    )


def _addresses(
    placed: PlacedTileMap, base: str, extension: str, rows_from_top: bool
) -> AddressedTile:
    places: Mapping[str, tuple[TileMatrix, str, str]] = {
        matrix.identifier: (matrix, *_folder_and_query(base, tile_set.href))
        for matrix in placed.tile_matrix_set.matrices
        if (tile_set := placed.tile_sets.get(matrix.identifier)) is not None
    }

    def address_of(request: TileRequest) -> Optional[tuple[str, TileMatrix]]:
        known = places.get(request.matrix)
        if known is None:
            return None
        matrix, folder, query = known
        column, row = request.column, request.row
        if not (0 <= column < matrix.width and 0 <= row < matrix.height):
            return None
        row = row if rows_from_top else matrix.flipped(row)
        return f"{folder}/{column:d}/{row:d}.{extension}{query}", matrix

    return address_of


def _folder_and_query(base: str, href: str) -> tuple[str, str]:
    """Return the address of a level's folder, and the query its tiles need (with its `?`).

    A query of the document's own address, such as a key, goes on to tiles of the same host, as do
    its user name and password.
    """
    parts = urlsplit(with_user_of(base, urljoin(folder_of(base), href)))
    home = urlsplit(base)
    is_home = (parts.scheme, parts.netloc) == (home.scheme, home.netloc)
    query = parts.query or (home.query if is_home else "")
    folder = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))
    return folder, f"?{query}" if query else ""


def _likeliest(
    ways: tuple[PlacedTileMap, ...], read_as: Callable[[PlacedTileMap], RemoteTiles]
) -> PlacedTileMap:
    """Return the first way to read the document by which there is a tile in the extent's middle."""
    if len(ways) < 2:
        return ways[0]
    deadline = time.monotonic() + _PROBE_SECONDS
    for way in ways:
        finest = way.tile_matrix_set.matrices[-1]
        if way.extent is not None:
            column, row = _middle(finest, way.extent)
            request = TileRequest(finest.identifier, column, row, deadline=deadline)
            if _is_there(read_as(way), request):
                return way
    return ways[0]


def _middle(matrix: TileMatrix, extent: BoundingBox) -> tuple[int, int]:
    limits = limits_of_extent(matrix, extent) or matrix.whole
    return (
        (limits.min_column + limits.max_column) // 2,
        (limits.min_row + limits.max_row) // 2,
    )


def _is_there(source: RemoteTiles, request: TileRequest) -> bool:
    try:
        return not isinstance(source.tile(request), Absent)
    except TileError:
        return False

"""A folder of tiles with a tilemapresource.xml: what the document means, held against the tiles."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Optional

from ..capabilities.tms_reader import TileMap, TileSet, read_tms
from ..errors import DocumentError, SetupError
from ..grid.limits import Limits, flipped_limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..sentence import sentence
from .described import Description
from .folder_listing import Glance, glance
from .rows import TOP, lies_inside
from .tile_map import PlacedTileMap, placements

__all__ = ["MappedFolder", "read_mapped_folder"]

_TILE_MAP = "tilemapresource.xml"
_FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
_MOST_BYTES = 4 << 20
_ENOUGH = 4


class MappedFolder(NamedTuple):
    """A folder read by its document; `folders` and what was seen go by level of the grid."""

    placed: PlacedTileMap
    folders: Mapping[int, str]
    look: Glance
    described: Description


def read_mapped_folder(
    root: str, grid: Optional[TileMatrixSet], rows: str
) -> Optional[MappedFolder]:
    """Return what a folder's tilemapresource.xml says, or None without one.

    Its rows count from the bottom unless `rows` is `top`; its hrefs name the folders.

    Raises:
        SetupError: the document cannot be used, or there are no tiles where it says.
    """
    tile_map = _read_tile_map(root)
    if tile_map is None:
        return None
    ways = placements(tile_map, grid)
    by_order = {
        tile_set.order: os.path.join(root, name)
        for tile_set in tile_map.tile_sets
        if (name := _folder_of(tile_set))
    }
    look = glance(root, by_order)
    if not look.seen:
        raise SetupError(
            sentence(
                "there are no tiles in the folders that {path} names",
                path=f"{root}{os.sep}{_TILE_MAP}",
            )
        )
    placed = _likeliest(ways, look.seen, rows)
    orders = {
        level: placed.tile_sets[matrix.identifier].order
        for level, matrix in levels_of(placed.tile_matrix_set).items()
        if matrix.identifier in placed.tile_sets
    }
    folders = {level: by_order[order] for level, order in orders.items() if order in by_order}
    seen = {level: look.seen[order] for level, order in orders.items() if order in look.seen}
    described = Description(tile_map.title, tile_map.abstract, tile_map.attribution)
    return MappedFolder(placed, folders, look._replace(seen=seen), described)


def _likeliest(
    ways: tuple[PlacedTileMap, ...], seen: Mapping[int, Limits], rows: str
) -> PlacedTileMap:
    """Return the way to read the document by which the tiles lie inside the extent and fill it."""
    holding = [way for way in ways if _lie_inside(way, seen, rows)]
    filling = (way for way in holding if _fill(way, seen))
    return next(filling, (holding or list(ways))[0])


def _lie_inside(way: PlacedTileMap, seen: Mapping[int, Limits], rows: str) -> bool:
    return way.extent is not None and all(
        lies_inside(matrix, found if rows == TOP else flipped_limits(matrix, found), way.extent)
        for matrix, found in _placed_tiles(way, seen)
    )


def _fill(way: PlacedTileMap, seen: Mapping[int, Limits]) -> bool:
    """Tell whether the columns of the coarsest level reach from edge to edge, or nearly so.

    Where few tiles cover the extent, that says little: then of the next finer one.
    """
    for matrix, found in _placed_tiles(way, seen):
        allowed = limits_of_extent(matrix, way.extent) if way.extent else None
        if allowed is not None and allowed.max_column - allowed.min_column >= _ENOUGH:
            spare = (found.min_column - allowed.min_column, allowed.max_column - found.max_column)
            return max(spare) <= 1
    return True


def _placed_tiles(
    way: PlacedTileMap, seen: Mapping[int, Limits]
) -> Iterator[tuple[TileMatrix, Limits]]:
    """Yield the matrices and what was seen of them, as the files count rows."""
    for matrix in way.tile_matrix_set.matrices:
        tile_set = way.tile_sets.get(matrix.identifier)
        if tile_set is not None and tile_set.order in seen:
            yield matrix, seen[tile_set.order]


def _read_tile_map(root: str) -> Optional[TileMap]:
    path = Path(root, _TILE_MAP)
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return None
        found = read_tms(path.read_bytes())
    except OSError:
        return None
    except DocumentError as exc:
        raise SetupError(sentence("{path}: {reason}", path=path, reason=exc)) from exc
    return found if isinstance(found, TileMap) else None


def _folder_of(tile_set: TileSet) -> str:
    """Return the name of a TileSet's folder: the last part of its href; no path leads out."""
    name = tile_set.href.rstrip("/").rpartition("/")[2]
    return name if _FOLDER_NAME.match(name) else ""

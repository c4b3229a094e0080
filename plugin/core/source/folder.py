"""Finding out what a folder of tiles is: its grid, levels, rows, format and extent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Optional, Union

from ..capabilities.tms_reader import TileMap, TileSet, read_tms
from ..errors import DocumentError, SetupError
from ..grid.limits import BoundingBox, Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..image.media_types import MEDIA_TYPES, media_type_of, normal_media_type
from .described import Bounds, Description, read_metadata_json
from .folder_listing import Glance, glance, level_folders, survey_level
from .folder_source import FolderLevel, FolderSource, long_path
from .opened import OpenedSource, Survey
from .opening import check_bounds, declared_extent, grid_for, shared_limits, trimmed_to
from .rows import BOTTOM, TOP, check_rows, lies_inside, rows_that_fit, turned
from .tile_map import PlacedTileMap, placements

__all__ = ["open_folder"]

_UNDECIDED = (
    "whether rows count from the top or the bottom cannot be told; they are taken from the top:"
    " if the map is upside down, set the rows to `bottom` (--rows bottom)"
)
_MOST_BYTES = 4 << 20
_ENOUGH = 4
_TILE_MAP = "tilemapresource.xml"
_FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


class _Found(NamedTuple):
    """What the folder and its documents tell. `folders` goes by level of the grid.

    `rows` is what the user or a document says for sure, `extent` the box that a document names.
    """

    grid: TileMatrixSet
    folders: Mapping[int, str]
    look: Glance
    described: Description
    rows: str = ""
    extent: Optional[BoundingBox] = None
    notes: tuple[str, ...] = ()


def open_folder(
    path: Union[str, os.PathLike[str]],
    *,
    grid: Optional[TileMatrixSet] = None,
    rows: str = "",
    bounds: Optional[Bounds] = None,
    levels: Optional[tuple[int, int]] = None,
    media_type: str = "",
) -> OpenedSource:
    """Open a folder z/x/y.ext; what is not given is found out, without listing all of it.

    A tilemapresource.xml or metadata.json in it is believed; else rows are told by what lies inside
    the bounds. The `survey` of the result finds the true limits.

    Raises:
        SetupError: there are no tiles, or something given does not fit.
    """
    check_rows(rows)
    check_bounds(bounds)
    root = os.path.realpath(long_path(Path(path)))
    if not os.path.isdir(root):
        raise SetupError(f"there is no folder {path}")
    found = _look(root, grid, rows)
    extensions = _extensions(found.look, media_type)
    kept = [level for level in found.folders if level in found.look.seen]
    tile_matrix_set = trimmed_to(found.grid, levels, (min(kept), max(kept)))
    extent, order = _extent_and_order(found, tile_matrix_set, bounds)
    folders = {
        matrix.identifier: FolderLevel(matrix, found.folders[level])
        for level, matrix in levels_of(tile_matrix_set).items()
        if level in found.folders
    }
    from_top = order != BOTTOM
    return OpenedSource(
        source=FolderSource(root, folders, extensions, rows_from_top=from_top),
        tile_matrix_set=tile_matrix_set,
        media_type=media_type_of(_example(found.look)) or MEDIA_TYPES[extensions[0].lower()],
        title=found.described.title or os.path.basename(root),
        abstract=found.described.abstract,
        attribution=found.described.attribution,
        extent=extent,
        survey=_survey(root, folders, extensions, from_top, extent if bounds else None),
        notes=found.notes + (() if order else (_UNDECIDED,)),
    )


def _look(root: str, grid: Optional[TileMatrixSet], rows: str) -> _Found:
    tile_map = _read_tile_map(root)
    if tile_map is not None:
        return _by_tile_map(root, tile_map, placements(tile_map, grid), rows)
    described = read_metadata_json(Path(root, "metadata.json")) or Description()
    folders = level_folders(root)
    look = glance(root, folders)
    if not look.seen:
        raise SetupError(f"there are no tiles z/x/y.ext in the folder {root}")
    columns = {level: limits.max_column for level, limits in look.seen.items()}
    grid = grid or grid_for(described.grid, columns, _example(look))
    return _Found(grid, folders, look, described, rows)


def _by_tile_map(
    root: str, tile_map: TileMap, ways: tuple[PlacedTileMap, ...], rows: str
) -> _Found:
    """Follow a tilemapresource.xml: its rows count from the bottom, its hrefs name the folders."""
    by_order = {
        tile_set.order: os.path.join(root, name)
        for tile_set in tile_map.tile_sets
        if (name := _folder_of(tile_set))
    }
    look = glance(root, by_order)
    if not look.seen:
        raise SetupError(f"there are no tiles in the folders that {root}{os.sep}{_TILE_MAP} names")
    placed = _likeliest(ways, look.seen, rows)
    orders = {
        level: placed.tile_sets[matrix.identifier].order
        for level, matrix in levels_of(placed.tile_matrix_set).items()
        if matrix.identifier in placed.tile_sets
    }
    folders = {level: by_order[order] for level, order in orders.items() if order in by_order}
    seen = {level: look.seen[order] for level, order in orders.items() if order in look.seen}
    described = Description(tile_map.title, tile_map.abstract, tile_map.attribution)
    return _Found(
        placed.tile_matrix_set,
        folders,
        look._replace(seen=seen),
        described,
        rows or BOTTOM,
        placed.extent,
        placed.notes,
    )


def _likeliest(
    ways: tuple[PlacedTileMap, ...], seen: Mapping[int, Limits], rows: str
) -> PlacedTileMap:
    """Return the way to read the document by which the tiles lie inside the extent and fill it."""
    holding = [way for way in ways if _lie_inside(way, seen, rows)]
    filling = (way for way in holding if _fill(way, seen))
    return next(filling, (holding or list(ways))[0])


def _lie_inside(way: PlacedTileMap, seen: Mapping[int, Limits], rows: str) -> bool:
    return way.extent is not None and all(
        lies_inside(matrix, found if rows == TOP else turned(matrix, found), way.extent)
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
        raise SetupError(f"{path}: {exc}") from exc
    return found if isinstance(found, TileMap) else None


def _folder_of(tile_set: TileSet) -> str:
    """Return the name of a TileSet's folder: the last part of its href; no path leads out."""
    name = tile_set.href.rstrip("/").rpartition("/")[2]
    return name if _FOLDER_NAME.match(name) else ""


def _example(look: Glance) -> bytes:
    try:
        with open(look.example, "rb") as file:
            return file.read(_MOST_BYTES)
    except OSError:
        return b""


def _extensions(look: Glance, media_type: str) -> tuple[str, ...]:
    """Return the extensions of the wanted format, or all that are in use."""
    wanted = normal_media_type(media_type)
    kept = tuple(one for one in look.extensions if MEDIA_TYPES[one.lower()] == wanted)
    if media_type and not kept:
        raise SetupError(f"the folder holds no {media_type}, only {', '.join(look.extensions)}")
    return kept or look.extensions


def _extent_and_order(
    found: _Found, tile_matrix_set: TileMatrixSet, bounds: Optional[Bounds]
) -> tuple[Optional[BoundingBox], str]:
    """Return the extent, and how rows count: empty if that cannot be told."""
    extent = declared_extent(tile_matrix_set, bounds, found.described.bounds)
    extent = extent or found.extent
    if found.rows:
        return extent, found.rows
    fitting = rows_that_fit(_seen(tile_matrix_set, found.look), extent)
    return extent, fitting or found.described.rows


def _seen(tile_matrix_set: TileMatrixSet, look: Glance) -> Mapping[TileMatrix, Limits]:
    return {
        matrix: inside
        for level, matrix in levels_of(tile_matrix_set).items()
        if level in look.seen and (inside := shared_limits(look.seen[level], matrix.whole))
    }


def _survey(
    root: str,
    folders: Mapping[str, FolderLevel],
    extensions: tuple[str, ...],
    from_top: bool,
    extent: Optional[BoundingBox],
) -> Survey:
    def survey(is_cancelled: Callable[[], bool]) -> Optional[Mapping[str, Limits]]:
        found: dict[str, Limits] = {}
        for identifier, (matrix, path) in folders.items():
            stored = survey_level(root, path, extensions, is_cancelled)
            if is_cancelled():
                return None
            inside = shared_limits(stored, matrix.whole) if stored else None
            if inside is not None:
                limits = inside if from_top else turned(matrix, inside)
                wished = limits_of_extent(matrix, extent) if extent else matrix.whole
                kept = shared_limits(limits, wished) if wished else None
                if kept is not None:
                    found[identifier] = kept
        return found or None

    return survey

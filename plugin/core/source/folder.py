"""Finding out what a folder of tiles is: its grid, levels, rows, format and extent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
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
from .tile_map import PlacedTileMap, place

__all__ = ["open_folder"]

_UNDECIDED = (
    "whether rows count from the top or the bottom cannot be told; they are taken from the top:"
    " if the map is upside down, set the rows to `bottom` (--rows bottom)"
)
_MOST_BYTES = 4 << 20
_TILE_MAP = "tilemapresource.xml"
_FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


class _Found(NamedTuple):
    """What the folder and its documents tell. `folders` goes by level of the grid.

    `rows` is what a document says for sure; `extents` are the boxes that a TileMap may mean.
    """

    grid: TileMatrixSet
    folders: Mapping[int, str]
    look: Glance
    described: Description
    rows: str = ""
    extents: tuple[BoundingBox, ...] = ()
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
    found = _look(root, grid)
    extensions = _extensions(found.look, media_type)
    kept = [level for level in found.folders if level in found.look.seen]
    tile_matrix_set = trimmed_to(found.grid, levels, (min(kept), max(kept)))
    extent, order = _extent_and_order(found, tile_matrix_set, bounds, rows)
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


def _look(root: str, grid: Optional[TileMatrixSet]) -> _Found:
    tile_map = _read_tile_map(root)
    if tile_map is not None:
        return _by_tile_map(root, tile_map, place(tile_map, grid))
    described = read_metadata_json(Path(root, "metadata.json")) or Description()
    folders = level_folders(root)
    look = glance(root, folders)
    if not look.seen:
        raise SetupError(f"there are no tiles z/x/y.ext in the folder {root}")
    columns = {level: limits.max_column for level, limits in look.seen.items()}
    grid = grid or grid_for(described.grid, columns, _example(look))
    return _Found(grid, folders, look, described)


def _by_tile_map(root: str, tile_map: TileMap, placed: PlacedTileMap) -> _Found:
    """Follow a tilemapresource.xml: its rows count from the bottom, its hrefs name the folders."""
    folders = {
        level: os.path.join(root, name)
        for level, matrix in levels_of(placed.tile_matrix_set).items()
        if (name := _folder_of(placed.tile_sets.get(matrix.identifier)))
    }
    look = glance(root, folders)
    if not look.seen:
        raise SetupError(f"there are no tiles in the folders that {root}{os.sep}{_TILE_MAP} names")
    described = Description(tile_map.title, tile_map.abstract, tile_map.attribution)
    return _Found(
        placed.tile_matrix_set, folders, look, described, BOTTOM, placed.extents, placed.notes
    )


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


def _folder_of(tile_set: Optional[TileSet]) -> str:
    """Return the name of a TileSet's folder: the last part of its href; no path leads out."""
    name = tile_set.href.rstrip("/").rpartition("/")[2] if tile_set else ""
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
    found: _Found, tile_matrix_set: TileMatrixSet, bounds: Optional[Bounds], rows: str
) -> tuple[Optional[BoundingBox], str]:
    """Return the extent, and how rows count: empty if that cannot be told."""
    extent = declared_extent(tile_matrix_set, bounds, found.described.bounds)
    seen = _seen(tile_matrix_set, found.look)
    order = rows or found.rows
    if bounds is None and found.extents:
        extent = _likelier(found.extents, seen, order)
    return extent, order or rows_that_fit(seen, extent) or found.described.rows


def _seen(tile_matrix_set: TileMatrixSet, look: Glance) -> Mapping[TileMatrix, Limits]:
    return {
        matrix: inside
        for level, matrix in levels_of(tile_matrix_set).items()
        if level in look.seen and (inside := shared_limits(look.seen[level], matrix.whole))
    }


def _likelier(
    extents: tuple[BoundingBox, ...], seen: Mapping[TileMatrix, Limits], order: str
) -> BoundingBox:
    """Return the first extent that holds all tiles seen, or else the first."""
    from_top = {
        matrix: limits if order == TOP else turned(matrix, limits)
        for matrix, limits in seen.items()
    }
    holding = (
        extent
        for extent in extents
        if all(lies_inside(matrix, limits, extent) for matrix, limits in from_top.items())
    )
    return next(holding, extents[0])


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

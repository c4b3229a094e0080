"""Finding out what a folder of tiles is: its grid, levels, rows, format and extent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, Optional, Union

from ..errors import SetupError
from ..grid.limits import BoundingBox, Limits, flipped_limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..image.media_types import MEDIA_TYPES, media_type_of, normal_media_type
from ..sentence import sentence
from .described import Bounds, Description, read_metadata_json
from .folder_listing import Glance, glance, level_folders, survey_level
from .folder_mapped import read_mapped_folder
from .folder_source import FolderLevel, FolderSource, long_path
from .opened import OpenedSource, Survey
from .opening import (
    check_bounds,
    check_levels,
    declared_extent,
    grid_for,
    shared_limits,
    trimmed_to,
)
from .rows import BOTTOM, RowOrder, ToldBy, check_rows, order_told, rows_that_fit

__all__ = ["open_folder"]

_UNDECIDED = sentence(
    "whether rows count from the top or the bottom cannot be told; they are taken from the top:"
    " if the map is upside down, set the rows to `bottom` (--rows bottom)"
)
_MOST_BYTES = 4 << 20


class _Found(NamedTuple):
    """What the folder and its documents tell. `folders` goes by level of the grid.

    `rows` is what the user or a document says for sure, `told_by` which of them; `extent` is the
    box that a document names.
    """

    grid: TileMatrixSet
    folders: Mapping[int, str]
    look: Glance
    described: Description
    rows: str = ""
    told_by: ToldBy = ToldBy.USER
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
        raise SetupError(sentence("there is no folder {path}", path=path))
    found = _look(root, grid, rows)
    kept = [level for level in found.folders if level in found.look.seen]
    if not kept:
        raise SetupError(
            sentence(
                "no tiles in {path} lie in the grid {grid}", path=path, grid=found.grid.identifier
            )
        )
    there = (min(kept), max(kept))
    tile_matrix_set = trimmed_to(found.grid, check_levels(levels, there), there)
    return _opened(root, found, tile_matrix_set, bounds, media_type)


def _opened(
    root: str,
    found: _Found,
    tile_matrix_set: TileMatrixSet,
    bounds: Optional[Bounds],
    media_type: str,
) -> OpenedSource:
    extensions = _extensions(found.look, media_type)
    seen = _seen(tile_matrix_set, found.look)
    extent, order = _extent_and_order(found, tile_matrix_set, bounds, seen)
    from_top = order.rows != BOTTOM
    folders = {
        matrix.identifier: FolderLevel(matrix, found.folders[level])
        for level, matrix in levels_of(tile_matrix_set).items()
        if level in found.folders
    }
    return OpenedSource(
        source=FolderSource(root, folders, extensions, rows_from_top=from_top),
        tile_matrix_set=tile_matrix_set,
        media_type=_media_type(found.look, extensions, media_type),
        title=found.described.title or os.path.basename(root),
        abstract=found.described.abstract,
        attribution=found.described.attribution,
        vector_layers=found.described.vector_layers,
        extent=extent,
        survey=_survey(root, folders, extensions, from_top, extent if bounds else None),
        seen={
            matrix.identifier: limits if from_top else flipped_limits(matrix, limits)
            for matrix, limits in seen.items()
        },
        order=order,
        notes=found.notes + ((_UNDECIDED,) if order.told_by == ToldBy.NOTHING else ()),
    )


def _look(root: str, grid: Optional[TileMatrixSet], rows: str) -> _Found:
    mapped = read_mapped_folder(root, grid, rows)
    if mapped is not None:
        placed = mapped.placed
        return _Found(
            placed.tile_matrix_set,
            mapped.folders,
            mapped.look,
            mapped.described,
            rows or BOTTOM,
            ToldBy.USER if rows else ToldBy.DOCUMENT,
            placed.extent,
            placed.notes,
        )
    described = read_metadata_json(Path(root, "metadata.json")) or Description()
    folders = level_folders(root)
    look = glance(root, folders)
    if not look.seen:
        raise SetupError(
            sentence(
                "there are no tiles z/x/y.ext in the folder {path} (numbers without leading "
                "zeros, such as 7/67/45.png)",
                path=root,
            )
        )
    columns = {level: limits.max_column for level, limits in look.seen.items()}
    grid = grid or grid_for(described.grid, columns, _example(look))
    return _Found(grid, folders, look, described, rows)


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
        raise SetupError(
            sentence(
                "the folder holds no {media_type}, only {names}",
                media_type=media_type,
                names=", ".join(look.extensions),
            )
        )
    return kept or look.extensions


def _media_type(look: Glance, extensions: tuple[str, ...], wanted: str) -> str:
    """Return the wanted format, else what a picture really is, whatever it is called."""
    by_name = MEDIA_TYPES[extensions[0].lower()]
    return by_name if wanted else media_type_of(_example(look)) or by_name


def _extent_and_order(
    found: _Found,
    tile_matrix_set: TileMatrixSet,
    bounds: Optional[Bounds],
    seen: Mapping[TileMatrix, Limits],
) -> tuple[Optional[BoundingBox], RowOrder]:
    """Return the extent, and how rows count: from the top if nothing tells."""
    extent = declared_extent(tile_matrix_set, bounds, found.described.bounds)
    extent = extent or found.extent
    return extent, order_told(
        RowOrder(),
        (found.rows, found.told_by),
        (rows_that_fit(seen, extent), ToldBy.BOUNDS),
        (found.described.rows, ToldBy.METADATA),
    )


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
                limits = inside if from_top else flipped_limits(matrix, inside)
                wished = limits_of_extent(matrix, extent) if extent else matrix.whole
                kept = shared_limits(limits, wished) if wished else None
                if kept is not None:
                    found[identifier] = kept
        return found or None

    return survey

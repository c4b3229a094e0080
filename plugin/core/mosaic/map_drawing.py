"""Draws maps: any box in any CRS, from the tiles of a layer's level that is nearest in scale."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import GridError, ImageError
from ..grid.boxes import reproject_box
from ..grid.crs import in_same_units
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import MAX_PIXELS, resampling
from ..image.warp import MeshBox, blank_picture, lay, warped
from ..sentence import sentence
from ..tile import TileRequest
from .bent import projection_between
from .drawn import DrawnFrom
from .levels import nearest_matrix, scale_at
from .map_pieces import pieces_of
from .map_view import MapView
from .patched import LaidTile, Level, Patch, laid_tiles, patched
from .piece import Piece
from .projection import Projection
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["MOST_TILES", "DrawnMap", "cell_size_in", "drawn_map"]

MOST_TILES = 1024
"""Tiles that one map may be drawn of: those of 4096 by 4096 pixels, and as many again."""

_SUPPORT = {"NEAREST": 0.5, "BILINEAR": 1.0, "BICUBIC": 2.0, "LANCZOS": 3.0}
"""Pixels around a place that each of Pillow's filters looks at."""

_COARSER = 1.1
"""From how many of a level's pixels a pixel of the map is the mean of several."""


class DrawnMap(NamedTuple):
    """A map in mode RGB or RGBA, or None where nothing is; and the level that it was drawn from.

    `ratio` is the cell size of the map by that of the level: lines are drawn that much thinner.
    """

    picture: Optional[Image]
    matrix: TileMatrix
    ratio: float
    expires: Optional[float] = None
    stale: bool = False


def drawn_map(
    origin: DrawnFrom, view: MapView, request: TileRequest, method: str = "BILINEAR"
) -> DrawnMap:
    """Return what the tiles show in a view, by `method` (as Pillow names its filters).

    A level that has too many tiles there gives way to a coarser one. `request` tells dimensions
    and deadline.

    Raises:
        ImageError: no level has so few tiles there, or Pillow is missing.
        TileError: a tile could not be had.
    """
    wanted = cell_size_in(origin, view)
    matrices = origin.tile_matrix_set.matrices
    nearest = matrices.index(nearest_matrix(matrices, wanted))
    for matrix in reversed(matrices[: nearest + 1]):
        level = Level.of(origin.tile_matrix_set.crs, matrix, origin.limits_at(matrix))
        ratio = wanted / matrix.cell_size
        pieces = _affordable(origin, view, level, ratio, _SUPPORT[method])
        if pieces is not None:
            return _painted(pieces, origin, view, level, ratio, request, method)
    raise ImageError(
        sentence(
            "the map would be drawn of more than {most} tiles; ask for less of it", most=MOST_TILES
        )
    )


def cell_size_in(origin: DrawnFrom, view: MapView) -> float:
    """Return the side of a pixel of the view in units of the origin's CRS, where both meet."""
    crs = origin.tile_matrix_set.crs
    if in_same_units(view.crs, crs):
        return view.cell_size
    projection = projection_between(view.crs, crs)
    try:
        place = view.box.intersection(reproject_box(origin.extent, crs, view.crs)) or view.box
    except GridError:
        place = view.box
    return view.cell_size * _usual_scale(projection, place)


def _usual_scale(projection: Projection, box: BoundingBox) -> float:
    """Return the median of the scales in parts of a box: some may be at a pole, or nowhere."""
    wide, high = (box.max_x - box.min_x) / 3, (box.max_y - box.min_y) / 3
    parts = [
        BoundingBox(left, lower, left + wide, lower + high)
        for left in (box.min_x, box.min_x + wide, box.min_x + 2 * wide)
        for lower in (box.min_y, box.min_y + high, box.min_y + 2 * high)
    ]
    scales = [scale_at(projection, part) for part in parts]
    # 1 is what is said of a part that lies nowhere in the other CRS.
    return statistics.median_low([scale for scale in scales if scale != 1.0] or [1.0])


def _affordable(
    origin: DrawnFrom, view: MapView, level: Level, ratio: float, support: float
) -> Optional[list[Piece]]:
    """Return what the view is drawn of, or None if that is too much."""
    pieces: list[Piece] = []
    tiles = 0
    crs, reduction = origin.tile_matrix_set.crs, max(1, int(ratio))
    for piece in pieces_of(view, crs, level, reduction, support):
        width, height = piece.window.size
        if width * height > MAX_PIXELS:
            return None
        tiles += sum(1 for _ in level.places(piece.window))
        if tiles > MOST_TILES:
            return None
        pieces.append(piece)
    return pieces


def _painted(
    pieces: list[Piece],
    origin: DrawnFrom,
    view: MapView,
    level: Level,
    ratio: float,
    request: TileRequest,
    method: str,
) -> DrawnMap:
    whole: Optional[Image] = None
    expires: Optional[float] = None
    stale = False
    for piece in pieces:
        there = laid_tiles(origin.source, level, piece.window, request)
        if not there:
            continue
        part = _in_turn(piece, there, origin, level, max(1, int(ratio)), method)
        if whole is None and part.picture.size == (view.width, view.height):
            whole = part.picture
        elif whole is None or whole.mode == "RGBA":  # else none of it is left to be drawn
            whole = whole or blank_picture(view.width, view.height)
            lay(part.picture, whole, piece.block[:2])
        stale = stale or part.stale
        expires = min((x for x in (expires, part.expires) if x is not None), default=None)
    return DrawnMap(whole, level.matrix, ratio, expires, stale)


def _in_turn(
    piece: Piece,
    there: Sequence[LaidTile],
    origin: DrawnFrom,
    level: Level,
    reduction: int,
    method: str,
) -> Patch:
    """Return the piece of the map that is drawn of these tiles."""
    with origin.turn():
        patch = patched(there, level.matrix, piece.window, origin.decode)
        return patch._replace(picture=_drawn(piece, patch, level, reduction, method))


def _drawn(piece: Piece, patch: Patch, level: Level, reduction: int, method: str) -> Image:
    if piece.box is not None:
        return _resized(piece, _with_edges(patch.picture, piece.window, level), method)
    picture, mesh = patch.picture, list(piece.mesh)
    if reduction > 1 and method != "NEAREST":
        picture = _reduced(picture, (reduction, reduction))
        mesh = [_shrunk(part, reduction) for part in mesh]
    left, upper, right, lower = piece.block
    way = "BICUBIC" if method == "LANCZOS" else method  # meshes know no wider filter
    finer = (1, 1) if method == "NEAREST" else _finer(mesh)
    size = ((right - left) * finer[0], (lower - upper) * finer[1])
    drawn = warped(picture, size, [_grown(part, finer) for part in mesh], way)
    return drawn if finer == (1, 1) else _reduced(drawn, finer)


def _finer(mesh: Sequence[MeshBox]) -> tuple[int, int]:
    """Return how many times finer than the map it has to be drawn, across and along.

    A mesh looks at single places of the level: where the map's pixels are larger than the level's,
    it would leave out some.
    """
    (left, upper, right, lower), corners = mesh[len(mesh) // 2]
    across = math.hypot(corners[6] - corners[0], corners[7] - corners[1]) / (right - left)
    along = math.hypot(corners[2] - corners[0], corners[3] - corners[1]) / (lower - upper)
    return (2 if across > _COARSER else 1), (2 if along > _COARSER else 1)


def _grown(part: MeshBox, times: tuple[int, int]) -> MeshBox:
    left, upper, right, lower = part.box
    x, y = times
    return part._replace(box=(left * x, upper * y, right * x, lower * y))


def _reduced(picture: Image, times: tuple[int, int]) -> Image:
    """Return the picture smaller; colours of transparent pixels do not shine through."""
    if picture.mode == "RGB":
        return picture.reduce(times)
    return picture.convert("RGBa").reduce(times).convert("RGBA")


def _resized(piece: Piece, picture: Image, method: str) -> Image:
    left, upper, right, lower = piece.block
    size = (right - left, lower - upper)
    box = _from_corner(piece)
    whole = (int(box[0]), int(box[1]), int(box[2]), int(box[3]))
    if list(whole) == list(box) and size == (whole[2] - whole[0], whole[3] - whole[1]):
        return picture.crop(whole)
    return picture.resize(size, resampling(method), box)


def _from_corner(piece: Piece) -> tuple[float, float, float, float]:
    left, upper, right, lower = piece.box or (0.0, 0.0, 0.0, 0.0)
    x, y = piece.window.left, piece.window.upper
    return left - x, upper - y, right - x, lower - y


def _with_edges(picture: Image, window: Window, level: Level) -> Image:
    """Repeat the outermost pixels of what there is, so that edges of the layer do not fade."""
    matrix, limits = level.matrix, level.limits
    width, height = window.size
    upper = limits.min_row * matrix.tile_height - window.upper
    lower = (limits.max_row + 1) * matrix.tile_height - window.upper
    _repeat(picture, (0, 0, width, upper), (0, upper, width, upper + 1))
    _repeat(picture, (0, lower, width, height), (0, lower - 1, width, lower))
    if not level.is_endless:
        first, last = level.sides
        left, right = math.ceil(first) - window.left, math.floor(last) - window.left
        _repeat(picture, (0, 0, left, height), (left, 0, left + 1, height))
        _repeat(picture, (right, 0, width, height), (right - 1, 0, right, height))
    return picture


def _repeat(picture: Image, onto: tuple[int, ...], of: tuple[int, ...]) -> None:
    size = (onto[2] - onto[0], onto[3] - onto[1])
    if min(size) > 0:
        picture.paste(picture.crop(of).resize(size), onto[:2])


def _shrunk(part: MeshBox, times: int) -> MeshBox:
    corners = tuple(place / times for place in part.corners)
    return MeshBox(part.box, corners)  # type: ignore[arg-type]

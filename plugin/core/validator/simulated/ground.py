"""Where a layer's tiles lie: the tiles at which clients are put to the test."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...capabilities.model import Layer, TileMatrixSetLink
from ...grid.crs import CRS84, Crs
from ...grid.limits import BoundingBox, Limits
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ...sentence import NO_WORDS, Sentence
from ..judgement import LayerTruth
from ..subject import Subject
from .names import all_text, by_local_name
from .tiles import projected_box

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Ground", "Grounds", "LevelGround"]

_PLACES = ((0.5, 0.5), (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))
"""Parts of the width and height of an area: its middle, and four places around."""


class LevelGround(NamedTuple):
    """A tile matrix and some tiles (column, row) that a layer has there."""

    matrix: TileMatrix
    tiles: tuple[tuple[int, int], ...]


class Ground(NamedTuple):
    """The right grid of a layer in one tile matrix set, and its levels with tiles.

    `levels` go by tile matrix identifier, from the coarsest. `silent` are levels of which the
    limits of the document say nothing, beyond the first or the last one they name.
    """

    crs: Crs
    levels: Mapping[str, LevelGround]
    silent: frozenset[str]


class Grounds:
    """The grounds of the layers of one document, each found out once."""

    def __init__(
        self,
        subject: Subject,
        truth: Optional[Mapping[tuple[str, str], LayerTruth]] = None,
    ) -> None:
        self._root = subject.root
        self._truth = truth or {}
        self._sets = {found.identifier: found for found in subject.document.tile_matrix_sets}
        self._named: Optional[dict[tuple[str, str], frozenset[str]]] = None
        self._found: dict[object, Ground] = {}

    def of(self, layer: Layer, tile_matrix_set: str) -> Optional[Ground]:
        """Return where the layer has tiles in this set, or None if that cannot be known."""
        found = self._sets.get(tile_matrix_set)
        links = (link for link in layer.links if link.tile_matrix_set == tile_matrix_set)
        link = next(links, None)
        if found is None or link is None:
            return None
        told = self._told(layer, link, found)
        truth = self._truth.get((layer.identifier, tile_matrix_set))
        if truth is None or _turned(truth):
            return told
        key = (tile_matrix_set, id(truth))
        if key not in self._found:
            self._found[key] = _probed(found, truth, told)
        return self._found[key]

    def turned(self, layer: Layer, tile_matrix_set: str) -> Sentence:
        """Return what was seen if rows or axes are the other way round, else nothing."""
        truth = self._truth.get((layer.identifier, tile_matrix_set))
        return NO_WORDS if truth is None else _turned(truth)

    def _told(self, layer: Layer, link: TileMatrixSetLink, found: TileMatrixSet) -> Ground:
        """Return where the document says that the tiles are."""
        area = self._area(layer, found.crs)
        key = (found.identifier, id(link.limits), area)
        if key not in self._found:
            if link.limits:
                ground = _limited(found, link.limits, self._names(layer, link), area)
            else:
                levels = _levels(_around(matrix, area) for matrix in found.matrices)
                ground = Ground(found.crs, levels, frozenset())
            self._found[key] = ground
        return self._found[key]

    def _names(self, layer: Layer, link: TileMatrixSetLink) -> frozenset[str]:
        """Return the tile matrices that the limits of a link name, usable limits or not."""
        if self._named is None:
            self._named = _named_in_limits(self._root)
        return self._named.get((layer.identifier, link.tile_matrix_set), frozenset())

    def _area(self, layer: Layer, crs: Crs) -> Optional[BoundingBox]:
        """Return the box of the layer in the CRS, or None if there is none."""
        own = next((box.box for box in layer.boxes if box.crs == crs), None)
        if own is not None or layer.extent is None:
            return own
        return projected_box(layer.extent, CRS84, crs)


def _levels(levels: Iterable[LevelGround]) -> dict[str, LevelGround]:
    return {level.matrix.identifier: level for level in levels if level.tiles}


def _turned(truth: LayerTruth) -> Sentence:
    for evidence in (truth.rows_from_bottom, truth.axes_swapped):
        if evidence.found:
            return evidence.text
    return NO_WORDS


def _probed(found: TileMatrixSet, truth: LayerTruth, told: Ground) -> Ground:
    """Return the ground as probes found it; as told where they did not look to the end."""
    probed = {level.tile_matrix: level for level in truth.levels}
    levels = []
    for matrix in found.matrices:
        level = probed.get(matrix.identifier)
        if level is not None and level.limits is not None:
            levels.append(LevelGround(matrix, _corners(level.limits)))
        elif truth.unfinished if level is None else not level.is_finished:
            levels.append(told.levels.get(matrix.identifier, LevelGround(matrix, ())))
    return Ground(found.crs, _levels(levels), frozenset())


def _limited(
    found: TileMatrixSet,
    limits: Mapping[str, Limits],
    names: frozenset[str],
    area: Optional[BoundingBox],
) -> Ground:
    """Return the ground of a layer with limits.

    Levels before the first and after the last that they name have no tiles, in all likelihood.
    Limits that lie clear of the layer's `area` are taken for mistakes, unless all do. There, and at
    levels between that lack limits, tiles are where the area is.
    """
    usable = {one.identifier: one for one in found.matrices if one.identifier in limits}
    boxes = [one.extent_of(limits[name]) for name, one in usable.items()]
    if area is None or not any(box.intersection(area) for box in boxes):
        area = boxes[-1]
    prefix = f"{found.identifier}:"
    named = [
        one.identifier in usable or bool({one.identifier, prefix + one.identifier} & names)
        for one in found.matrices
    ]
    inside = found.matrices[named.index(True) : len(named) - named[::-1].index(True)]
    levels = _levels(_within(one, limits.get(one.identifier), area) for one in inside)
    outside = frozenset(one.identifier for one in found.matrices if one not in inside)
    return Ground(found.crs, levels, outside)


def _within(matrix: TileMatrix, limits: Optional[Limits], area: BoundingBox) -> LevelGround:
    """Return tiles of the limits that touch the area; of the area alone if there are none."""
    tiles = () if limits is None else _corners(limits)
    touching = tuple(
        tile for tile in tiles if matrix.tile_extent(*tile).intersection(area) is not None
    )
    return LevelGround(matrix, touching) if touching else _around(matrix, area)


def _named_in_limits(root: _Element) -> dict[tuple[str, str], frozenset[str]]:
    """Return the tile matrices that limits name, by identifiers of layer and tile matrix set."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for limits in root.iter("{*}TileMatrixSetLimits"):
        link = limits.getparent()
        layer = None if link is None else link.getparent()
        if link is None or layer is None:
            continue
        matrices = [one for entry in limits for one in by_local_name(entry).get("TileMatrix", ())]
        key = (_text_of(layer, "Identifier"), _text_of(link, "TileMatrixSet"))
        found[key] = frozenset(all_text(matrix).strip() for matrix in matrices)
    return found


def _text_of(element: _Element, name: str) -> str:
    found = by_local_name(element).get(name, [None])
    return all_text(found[0]).strip()


def _corners(limits: Limits) -> tuple[tuple[int, int], ...]:
    """Return the tile in the middle and those in the corners."""
    middle = (
        (limits.min_column + limits.max_column) // 2,
        (limits.min_row + limits.max_row) // 2,
    )
    columns, rows = (limits.min_column, limits.max_column), (limits.min_row, limits.max_row)
    corners = [(column, row) for row in rows for column in columns]
    return tuple(dict.fromkeys([middle, *corners]))


def _around(matrix: TileMatrix, area: Optional[BoundingBox]) -> LevelGround:
    """Return the tile in the middle of an area, of the whole matrix if None, and four around it."""
    whole = matrix.extent_of(matrix.whole)
    cut = whole if area is None else area.intersection(whole)
    if cut is None:
        return LevelGround(matrix, ())
    tiles = []
    for x_part, y_part in _PLACES:
        x = cut.min_x + (cut.max_x - cut.min_x) * x_part
        y = cut.max_y - (cut.max_y - cut.min_y) * y_part
        column = math.floor((x - matrix.left) / matrix.span_x)
        row = math.floor((matrix.top - y) / matrix.span_y)
        tiles.append((min(max(column, 0), matrix.width - 1), min(max(row, 0), matrix.height - 1)))
    return LevelGround(matrix, tuple(dict.fromkeys(tiles)))

"""Pyramids of a layer's tiles in degrees, each cut into four: what a super-overlay is made of."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Optional

from ..errors import GridError
from ..grid.boxes import WORLD
from ..grid.crs import CRS84, WGS84
from ..grid.limits import BoundingBox, Limits, limits_of_extent, union_of_limits
from ..grid.lookup import find_set
from ..grid.tile_matrix import TileMatrix
from ..grid.trimmed import levels_of
from ..grid.well_known import well_known_set
from ..image.media_types import VECTOR_TILE
from ..layer.published import IN_DEGREES, MatrixSetLink, Publication, PublishedLayer
from ..sentence import sentence
from .exception_report import not_found
from .tile_names import Place, name_in_grid

__all__ = ["Pyramid", "find_pyramid", "kml_name"]

_MOST_AT_TOP = 16
"""Tiles that a root leads to; if there are more, documents without pictures lie above them."""

_DRAWN_NAMES = (IN_DEGREES, "WGS1984Quad")
"""What the grid that layers are drawn in may be called: both have the same tiles."""

_SAME = 1e-6
"""Part of a tile by which edges may miss each other and still be the same."""


class Pyramid(NamedTuple):
    """A layer as KML shows it, by its one link, and the documents about its tiles.

    `levels` and `documents` go by level number, also above the coarsest level with tiles. Each
    document lies inside of one of the level before.
    """

    layer: PublishedLayer
    link: MatrixSetLink
    levels: Mapping[int, TileMatrix]
    documents: Mapping[int, Limits]

    @property
    def top(self) -> Iterable[Place]:
        """The places that the root leads to."""
        return _places(min(self.documents), self.documents[min(self.documents)])

    def has_document(self, place: Place) -> bool:
        """Tell whether a tile or one of those below it is there."""
        limits = self.documents.get(place.level)
        return limits is not None and limits.contain(place.column, place.row)

    def has_tile(self, place: Place) -> bool:
        """Tell whether the layer has this tile."""
        matrix = self.levels.get(place.level)
        if matrix is None or self.link.tile_matrix_set.matrix(matrix.identifier) is None:
            return False
        return self.link.limits_of(matrix).contain(place.column, place.row)

    def box(self, place: Place) -> BoundingBox:
        """Return the box of a place in degrees; documents above the tiles may lie over the edge."""
        whole = self.levels[place.level].tile_extent(place.column, place.row)
        return whole.intersection(WORLD) or whole

    def below(self, place: Place) -> Iterable[Place]:
        """Return the quarters of a place of which there are documents."""
        return [quarter for quarter in _quarters(place) if self.has_document(quarter)]

    def shows_last(self, place: Place) -> bool:
        """Tell whether some of a place is shown by no finer tile, though the layer goes there."""
        matrix = self.levels.get(place.level + 1)
        if matrix is None:
            return True
        wanted = limits_of_extent(matrix, self.link.extent)
        return wanted is not None and any(
            wanted.contain(quarter.column, quarter.row) and not self.has_tile(quarter)
            for quarter in _quarters(place)
        )


def find_pyramid(publication: Publication, name: str) -> Pyramid:
    """Return what `layer@grid` or `layer` means: a grid of the layer that is one in degrees.

    For every other grid it is the layer's first one in degrees, or one that is drawn.

    Raises:
        RequestRefused: there is no such layer or grid, or the layer cannot be shown in degrees.
    """
    identifier, _, grid = name.partition("@")
    layer = publication.layer(identifier)
    if layer is None:
        raise not_found(sentence("There is no layer {layer!r} here.", layer=identifier))
    if VECTOR_TILE in layer.formats:
        raise not_found(
            sentence("{layer} has vector tiles: KML shows pictures only.", layer=identifier)
        )
    exact = _exact(layer)
    sets = [link.tile_matrix_set for link in layer.links]
    wanted = find_set([*sets, *map(well_known_set, _DRAWN_NAMES)], grid) if grid else sets[0]
    if wanted is None:
        raise not_found(
            sentence("The layer {layer} has no grid {grid!r}.", layer=identifier, grid=grid)
        )
    named = [one for one in exact if one.link.tile_matrix_set is wanted]
    return (named or exact or [_drawn(layer)])[0]


def kml_name(layer: PublishedLayer) -> str:
    """Return the layer's name in an address of KML, or nothing if it cannot be shown in degrees."""
    if VECTOR_TILE in layer.formats:
        return ""
    for pyramid in _exact(layer):
        return name_in_grid(layer, pyramid.link)
    return f"{layer.identifier}@{IN_DEGREES}" if layer.in_degrees is not None else ""


def _exact(layer: PublishedLayer) -> list[Pyramid]:
    """Return the pyramids that the layer's own grids are."""
    return [found for link in layer.links for found in [_pyramid(layer, link)] if found]


def _drawn(layer: PublishedLayer) -> Pyramid:
    if layer.in_degrees is None:
        raise not_found(
            sentence("{layer} has no tiles in degrees, which KML needs.", layer=layer.identifier)
        )
    try:
        shown = layer.in_degrees(layer)
    except GridError as exc:
        text = sentence(
            "{layer} cannot be drawn in degrees, which KML needs: {reason}.",
            layer=layer.identifier,
            reason=exc,
        )
        raise not_found(text) from exc
    found = _pyramid(shown, shown.links[0])
    if found is None:
        raise not_found(
            sentence("{layer} cannot be drawn in degrees, which KML needs.", layer=layer.identifier)
        )
    return found


def _pyramid(layer: PublishedLayer, link: MatrixSetLink) -> Optional[Pyramid]:
    """Return the pyramid that a link is, or None if it is none."""
    grid = link.tile_matrix_set
    if grid.crs not in (WGS84, CRS84) or not all(map(_is_on_earth, grid.matrices)):
        return None
    if not all(map(_is_quartered, grid.matrices, grid.matrices[1:])):
        return None
    levels = dict(levels_of(grid))
    numbers = list(levels)
    if numbers != list(range(numbers[0], numbers[-1] + 1)):
        return None
    documents = _documents(levels, link)
    while documents[numbers[0]].tile_count > _MOST_AT_TOP:
        if not numbers[0]:
            return None
        _add_above(levels, documents, numbers[0])
        numbers.insert(0, numbers[0] - 1)
    shown = dataclasses.replace(layer, links=(link,), missing="blank")
    return Pyramid(shown, link, levels, documents)


def _is_on_earth(matrix: TileMatrix) -> bool:
    box, slack = matrix.extent_of(matrix.whole), _SAME * matrix.span_x
    west, south, east, north = WORLD
    return (
        box.min_x >= west - slack
        and box.max_x <= east + slack
        and box.min_y >= south - slack
        and box.max_y <= north + slack
    )


def _is_quartered(matrix: TileMatrix, finer: TileMatrix) -> bool:
    """Tell whether the tiles of the finer level are quarters of the other's."""
    slack = _SAME * finer.span_x
    return (
        math.isclose(matrix.span_x, 2 * finer.span_x, rel_tol=_SAME)
        and math.isclose(matrix.span_y, 2 * finer.span_y, rel_tol=_SAME)
        and abs(matrix.left - finer.left) <= slack
        and abs(matrix.top - finer.top) <= slack
    )


def _documents(levels: Mapping[int, TileMatrix], link: MatrixSetLink) -> dict[int, Limits]:
    """Return where there are documents: where there are tiles, and above those."""
    found: dict[int, Limits] = {}
    for level, matrix in reversed(list(levels.items())):
        here = [link.limits_of(matrix)]
        if level + 1 in found:
            here.append(_above(found[level + 1]))
        found[level] = union_of_limits(here)
    return found


def _add_above(levels: dict[int, TileMatrix], documents: dict[int, Limits], level: int) -> None:
    matrix = levels[level]
    levels[level - 1] = matrix._replace(
        identifier="",
        cell_size=2 * matrix.cell_size,
        width=-(-matrix.width // 2),
        height=-(-matrix.height // 2),
    )
    documents[level - 1] = _above(documents[level])


def _above(limits: Limits) -> Limits:
    return Limits(*[value // 2 for value in limits])


def _quarters(place: Place) -> Iterable[Place]:
    column, row = 2 * place.column, 2 * place.row
    return _places(place.level + 1, Limits(row, row + 1, column, column + 1))


def _places(level: int, limits: Limits) -> list[Place]:
    return [
        Place(level, column, row)
        for row in range(limits.min_row, limits.max_row + 1)
        for column in range(limits.min_column, limits.max_column + 1)
    ]

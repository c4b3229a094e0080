"""Writes what WMTS capabilities say of tile matrix sets: the sets, the links to them, limits."""

from __future__ import annotations

from collections.abc import Iterator

from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from .model import TileMatrixSetLink
from .xml_text import address, corner, line, number, verbatim

__all__ = ["covered_box", "link_lines", "tile_matrix_set_lines"]


def tile_matrix_set_lines(tile_matrix_set: TileMatrixSet) -> Iterator[str]:
    """Yield the lines of one tile matrix set, without a WellKnownScaleSet (rule 21).

    Raises:
        GridError: a corner or scale denominator is not a finite number.
    """
    yield "<TileMatrixSet>"
    if tile_matrix_set.title:
        yield f"<ows:Title>{line(tile_matrix_set.title)}</ows:Title>"
    yield f"<ows:Identifier>{verbatim(tile_matrix_set.identifier)}</ows:Identifier>"
    yield f"<ows:SupportedCRS>{address(tile_matrix_set.crs.urn)}</ows:SupportedCRS>"
    for matrix in tile_matrix_set.matrices:
        scale = tile_matrix_set.scale_denominator(matrix)
        top_left = corner(matrix.left, matrix.top, tile_matrix_set.crs.northing_first)
        yield "<TileMatrix>"
        yield f"<ows:Identifier>{verbatim(matrix.identifier)}</ows:Identifier>"
        yield f"<ScaleDenominator>{number(scale)}</ScaleDenominator>"
        yield f"<TopLeftCorner>{top_left}</TopLeftCorner>"
        yield f"<TileWidth>{matrix.tile_width}</TileWidth>"
        yield f"<TileHeight>{matrix.tile_height}</TileHeight>"
        yield f"<MatrixWidth>{matrix.width}</MatrixWidth>"
        yield f"<MatrixHeight>{matrix.height}</MatrixHeight>"
        yield "</TileMatrix>"
    yield "</TileMatrixSet>"


def link_lines(link: TileMatrixSetLink, tile_matrix_set: TileMatrixSet) -> Iterator[str]:
    """Yield one link; limits only where they say something, and then for every matrix (rule 22)."""
    yield "<TileMatrixSetLink>"
    yield f"<TileMatrixSet>{verbatim(link.tile_matrix_set)}</TileMatrixSet>"
    limits = _telling_limits(link, tile_matrix_set)
    if limits:
        yield "<TileMatrixSetLimits>"
        for matrix, (min_row, max_row, min_column, max_column) in limits:
            yield (
                f"<TileMatrixLimits><TileMatrix>{verbatim(matrix.identifier)}</TileMatrix>"
                f"<MinTileRow>{min_row}</MinTileRow><MaxTileRow>{max_row}</MaxTileRow>"
                f"<MinTileCol>{min_column}</MinTileCol><MaxTileCol>{max_column}</MaxTileCol>"
                "</TileMatrixLimits>"
            )
        yield "</TileMatrixSetLimits>"
    yield "</TileMatrixSetLink>"


def covered_box(link: TileMatrixSetLink, tile_matrix_set: TileMatrixSet) -> BoundingBox:
    """Return the box of the finest tiles that the link allows, in the set's CRS."""
    finest = tile_matrix_set.matrices[-1]
    given = (link.limits or {}).get(finest.identifier, finest.whole)
    return finest.extent_of(_inside(finest, given))


def _telling_limits(
    link: TileMatrixSetLink, tile_matrix_set: TileMatrixSet
) -> list[tuple[TileMatrix, Limits]]:
    """Return the limits of every matrix, or nothing if they leave no tile out."""
    if link.limits is None:
        return []
    limits, telling = [], False
    for matrix in tile_matrix_set.matrices:
        whole = matrix.whole
        given = link.limits.get(matrix.identifier, whole)
        inside = given if given == whole else _inside(matrix, given)
        telling = telling or inside != whole
        limits.append((matrix, inside))
    return limits if telling else []


def _inside(matrix: TileMatrix, given: Limits) -> Limits:
    """Return the limits cut off at the edges of the matrix; the whole matrix if nothing is left.

    QGIS drops limits that reach outside (interop.md 1.1).
    """
    min_row, max_row, min_column, max_column = given
    if 0 <= min_row <= max_row < matrix.height and 0 <= min_column <= max_column < matrix.width:
        return given
    cut = Limits(
        max(min_row, 0),
        min(max_row, matrix.height - 1),
        max(min_column, 0),
        min(max_column, matrix.width - 1),
    )
    empty = cut.min_row > cut.max_row or cut.min_column > cut.max_column
    return matrix.whole if empty else cut

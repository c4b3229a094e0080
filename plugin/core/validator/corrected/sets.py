"""Tile matrix sets put right: order, corners, scales, numbers, names of their CRS."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from ...capabilities.model import CapabilitiesDocument
from ...capabilities.xml_text import number
from ...grid.crs import Crs
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ...sentence import NO_WORDS, sentence
from .changes import ChangeList
from .numbers import corner_text, is_near, is_plain_number, put_text, put_whole
from .schema_order import placed
from .tree import child, drop, named, new, reorder, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["correct_sets", "name_of_crs"]

_SCALE_NEAR = 1e-6
_SHORT = re.compile(r"EPSG:\d+\Z", re.I)
_ADDRESS = re.compile(r"https?://", re.I)


def name_of_crs(written: str, crs: Crs) -> str:
    """Return the name for a CRS that all clients understand alike; as written where that is one.

    Clients disagree on the axes of `EPSG:4326`, and ArcGIS does not know CRSs by web address
    (interop.md 1.2).
    """
    is_doubtful = not written or _ADDRESS.match(written)
    if is_doubtful or (crs.northing_first and _SHORT.match(written)):
        return crs.urn
    return written


def correct_sets(
    contents: _Element,
    document: CapabilitiesDocument,
    unused: Mapping[str, Collection[str]],
    log: ChangeList,
) -> None:
    """Correct the sets of a document; `unused` are matrices that no layer has tiles at, by set."""
    sets = {one.identifier: one for one in document.tile_matrix_sets}
    seen: set[str] = set()
    for element in named(contents, "TileMatrixSet"):
        identifier = text_of(element, "ows:Identifier")
        read = sets.get(identifier)
        if not identifier or read is None:
            log.leave(
                sentence(
                    "the tile matrix set {set} cannot be understood and was left as it is",
                    set=identifier or sentence("without an identifier"),
                )
            )
        elif identifier in seen:
            log.add(
                element, sentence("a second tile matrix set of this name was removed"), identifier
            )
            drop(element)
        else:
            seen.add(identifier)
            _correct_set(element, read, frozenset(unused.get(identifier, ())), log)


def _correct_set(
    element: _Element, read: TileMatrixSet, unused: Collection[str], log: ChangeList
) -> None:
    _correct_crs(element, read, log)
    _remove_levels(element, read, unused, log)
    for one in named(element, "TileMatrix"):
        matrix = read.matrix(text_of(one, "ows:Identifier"))
        if matrix is not None:
            _correct_matrix(one, read, matrix, log)
    _sort_matrices(element, log)


def _correct_crs(element: _Element, read: TileMatrixSet, log: ChangeList) -> None:
    written = text_of(element, "ows:SupportedCRS")
    right = name_of_crs(written, read.crs)
    found = child(element, "ows:SupportedCRS")
    if found is not None:
        put_text(
            found, right, sentence("the CRS was given the name that all clients understand"), log
        )
        return
    log.add(
        placed(element, new("ows:SupportedCRS", right)), sentence("the CRS was named"), "", right
    )


def _remove_levels(
    element: _Element, read: TileMatrixSet, unused: Collection[str], log: ChangeList
) -> None:
    """Remove matrices of no use: those that nobody can read, second ones, those without tiles."""
    seen: set[str] = set()
    for one in named(element, "TileMatrix"):
        identifier = text_of(one, "ows:Identifier")
        why = NO_WORDS
        if identifier in seen:
            why = sentence("a second tile matrix of this name was removed")
        elif read.matrix(identifier) is None and not _is_readable(one):
            why = sentence("a tile matrix that cannot be used was removed")
        elif identifier in unused:
            why = sentence("a tile matrix at which no layer has tiles was removed")
        seen.add(identifier)
        if why:
            log.add(one, why, identifier)
            drop(one)
    _check_scale_set(element, read, unused, log)


def _is_readable(one: _Element) -> bool:
    """Tell whether a matrix has all that it must (07-057r7, table 20)."""
    wholes = ("TileWidth", "TileHeight", "MatrixWidth", "MatrixHeight")
    return (
        bool(text_of(one, "ows:Identifier"))
        and is_plain_number(text_of(one, "ScaleDenominator"))
        and all(_is_positive(text_of(one, name)) for name in wholes)
        and len(text_of(one, "TopLeftCorner").split()) == 2
    )


def _is_positive(text: str) -> bool:
    return is_plain_number(text) and float(text) >= 1.0


def _check_scale_set(
    element: _Element, read: TileMatrixSet, unused: Collection[str], log: ChangeList
) -> None:
    """Take back the name of a well-known scale set if levels but the finest are gone (annex E)."""
    scale_set = child(element, "WellKnownScaleSet")
    left = [matrix.identifier not in unused for matrix in read.matrices]
    if scale_set is None or all(left) or False not in left[: sum(left)]:
        return
    text = sentence("it is not the whole of a well-known scale set any more")
    log.add(scale_set, text, scale_set.text or "")
    drop(scale_set)


def _correct_matrix(
    one: _Element, read: TileMatrixSet, matrix: TileMatrix, log: ChangeList
) -> None:
    scale = child(one, "ScaleDenominator")
    right = read.scale_denominator(matrix)
    if scale is not None and not _says(scale.text, right):
        put_text(scale, number(right), sentence("the scale denominator was put right"), log)
    corner = child(one, "TopLeftCorner")
    if corner is not None:
        first, second = matrix.left, matrix.top
        if read.crs.northing_first:
            first, second = second, first
        text = corner_text(corner.text, first, second)
        put_text(corner, text, sentence("the top left corner was put right"), log)
    put_whole(one, "TileWidth", matrix.tile_width, log)
    put_whole(one, "TileHeight", matrix.tile_height, log)
    put_whole(one, "MatrixWidth", matrix.width, log)
    put_whole(one, "MatrixHeight", matrix.height, log)


def _says(text: object, right: float) -> bool:
    if not isinstance(text, str) or not is_plain_number(text):
        return False
    return is_near(float(text), right) or abs(float(text) - right) <= _SCALE_NEAR * right


def _sort_matrices(element: _Element, log: ChangeList) -> None:
    """Put the matrices in order, from the coarsest to the finest (rule 20)."""
    matrices = named(element, "TileMatrix")
    scales = [text_of(one, "ScaleDenominator") for one in matrices]
    if not all(map(is_plain_number, scales)):
        return
    order = sorted(range(len(matrices)), key=lambda at: -float(scales[at]))
    if order == list(range(len(matrices))):
        return
    names = [text_of(one, "ows:Identifier") for one in matrices]
    log.add(
        element,
        sentence("the tile matrices were put in order, from the coarsest to the finest"),
        " ".join(names),
        " ".join(names[at] for at in order),
    )
    reorder(element, matrices, order)

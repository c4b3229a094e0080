"""Reads the tile matrix sets of foreign WMTS capabilities."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import GridError
from ..grid.checks import MAX_MATRICES, MAX_MATRIX_SIDE
from ..grid.crs import Crs
from ..grid.custom import MAX_TILE_SIDE
from ..grid.tile_matrix import PIXEL_SIZE, TileMatrix, TileMatrixSet
from ..sentence import Sentence, sentence
from .corner_repairs import repaired_matrices
from .crs_names import CrsNames
from .elements import WHOLE, by_name, is_in_order, is_plain, line_in, numbers, text_in
from .repair_notes import NoteBook, quoted

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ReadSets", "read_sets"]

_MOST_SETS = 2000
_FARTHEST = 1e12
_TINIEST = 1e-12

_IN_ORDER = ["identifier", "scaledenominator", "topleftcorner"]
_IN_ORDER += ["tilewidth", "tileheight", "matrixwidth", "matrixheight"]
"""What a tile matrix has (OGC 07-057r7, table 20), unless a title or the like comes first."""

_Corners = dict[str, tuple[float, float]]
_Note = Callable[[str, str], None]


class ReadSets(NamedTuple):
    """The sets by identifier in the document's order, and how their CRSs are spelled there.

    `kept_out` are the identifiers of sets that cannot be used.
    """

    sets: dict[str, TileMatrixSet]
    crs_spellings: dict[str, str]
    kept_out: set[str]


def read_sets(elements: list[_Element], crs_names: CrsNames, notes: NoteBook) -> ReadSets:
    """Read the TileMatrixSet elements; one that cannot be used is noted and kept out."""
    read = ReadSets({}, {}, set())
    for element in elements[:_MOST_SETS]:
        parts = by_name(element)
        identifier = text_in(parts, "identifier")
        if not identifier:
            text = sentence(
                "a tile matrix set without an identifier was left out: no layer can use it"
            )
            notes.add("set-without-identifier", text)
        elif identifier in read.sets:
            text = sentence("the set is described twice, and the second description was left out")
            notes.add("set-duplicate", text, tile_matrix_set=identifier)
        else:
            _read_set(identifier, parts, read, crs_names, notes)
    if len(elements) > _MOST_SETS:
        notes.add(
            "too-many-sets",
            sentence("only the first {most} tile matrix sets were read", most=_MOST_SETS),
        )
    return read


def _read_set(
    identifier: str,
    parts: dict[str, list[_Element]],
    read: ReadSets,
    crs_names: CrsNames,
    notes: NoteBook,
) -> None:
    def note(code: str, text: str) -> None:
        notes.add(code, text, tile_matrix_set=identifier)

    spelling = text_in(parts, "supportedcrs")
    crs = crs_names.find(spelling)
    if crs is None:
        crs = _guessed_crs(identifier, spelling, parts, crs_names, note)
    matrices = [] if crs is None else _matrices(parts, crs, note)
    if crs is None or not matrices:
        read.kept_out.add(identifier)
        if crs is not None:
            note(
                "set-empty",
                sentence("the set was left out: it has no tile matrix that can be used"),
            )
        return
    read.kept_out.discard(identifier)
    if spelling != crs.urn:
        read.crs_spellings[identifier] = spelling
    read.sets[identifier] = TileMatrixSet(identifier, crs, tuple(matrices), line_in(parts, "title"))


def _guessed_crs(
    identifier: str,
    spelling: str,
    parts: dict[str, list[_Element]],
    crs_names: CrsNames,
    note: _Note,
) -> Optional[Crs]:
    """Return the CRS of a set that does not name it, by what else it says."""
    if spelling:
        text = sentence(
            "the set was left out: its coordinate reference system {crs} is unknown",
            crs=quoted(spelling),
        )
        note("crs-unknown", text)
        return None
    boxes = (box.get("crs", "") for box in parts.get("boundingbox", ()))
    for name in (*boxes, text_in(parts, "wellknownscaleset"), identifier):
        crs = crs_names.find(name)
        if crs is not None:
            text = sentence(
                "the set names no coordinate reference system; {crs} was taken", crs=crs.name
            )
            note("crs-missing", text)
            return crs
    note("crs-missing", sentence("the set was left out: it names no coordinate reference system"))
    return None


def _matrices(parts: dict[str, list[_Element]], crs: Crs, note: _Note) -> list[TileMatrix]:
    """Return the set's usable matrices, the coarsest first."""
    found: dict[str, TileMatrix] = {}
    corners: _Corners = {}
    tags: list[str] = []
    for element in parts.get("tilematrix", ()):
        try:
            matrix = _usual_matrix(element, tags, crs, corners)
            if matrix is None:
                matrix = _unusual_matrix(element, crs, corners, note)
        except GridError as exc:
            note("matrix-refused", sentence("{reason}; it was left out", reason=exc))
            continue
        if found.setdefault(matrix.identifier, matrix) is not matrix:
            text = sentence(
                "of two tile matrices {matrix} the second was left out",
                matrix=quoted(matrix.identifier),
            )
            note("matrix-duplicate", text)
    matrices = list(found.values())
    sizes = [matrix.cell_size for matrix in matrices]
    if not all(map(operator.gt, sizes, sizes[1:])) or len(matrices) > MAX_MATRICES:
        matrices = _in_order(matrices, note)
    repaired = repaired_matrices(crs, matrices, len(corners))
    for code, text in repaired.repairs:
        note(code, text)
    return repaired.matrices


def _in_order(matrices: list[TileMatrix], note: _Note) -> list[TileMatrix]:
    """Return the matrices from the coarsest to the finest, each scale once (interop.md 1.4)."""
    ordered = sorted(matrices, key=lambda matrix: -matrix.cell_size)
    if ordered != matrices:
        text = sentence("its tile matrices were put in order, from the coarsest to the finest")
        note("matrix-order", text)
    once: dict[float, TileMatrix] = {}
    for matrix in ordered:
        kept = once.setdefault(matrix.cell_size, matrix)
        if kept is not matrix:
            text = sentence(
                "tile matrix {matrix} was left out: it has the scale of {other}",
                matrix=quoted(matrix.identifier),
                other=quoted(kept.identifier),
            )
            note("matrix-same-scale", text)
    if len(once) > MAX_MATRICES:
        text = sentence(
            "only the {most} coarsest of its tile matrices were read", most=MAX_MATRICES
        )
        note("too-many-matrices", text)
    return list(once.values())[:MAX_MATRICES]


def _usual_matrix(
    element: _Element, tags: list[str], crs: Crs, corners: _Corners
) -> Optional[TileMatrix]:
    """Return a tile matrix, its corner in the CRS's own order of axes; None if it is unusual.

    `corners` remembers corners by their text: most sets have but one. For `tags` see
    `is_in_order`.
    """
    children = element[:]
    if not is_in_order(children, _IN_ORDER, tags):
        return None
    name, scale, place, tile_columns, tile_rows, columns, rows = children
    try:
        identifier = name.text.strip()
        corner = corners.get(place.text)
        if corner is None:
            corner = corners[place.text] = _corner(map(float, place.text.split()), crs)
        cell_size = float(scale.text) * PIXEL_SIZE / crs.metres_per_unit
    except (ValueError, TypeError, AttributeError):
        return None
    tile_width, tile_height = WHOLE[tile_columns.text], WHOLE[tile_rows.text]
    width, height = WHOLE[columns.text], WHOLE[rows.text]
    if (
        identifier
        and _TINIEST < cell_size < _FARTHEST
        and 0 < tile_width <= MAX_TILE_SIDE
        and 0 < tile_height <= MAX_TILE_SIDE
        and 0 < width <= MAX_MATRIX_SIDE
        and 0 < height <= MAX_MATRIX_SIDE
    ):
        return TileMatrix(identifier, cell_size, *corner, tile_width, tile_height, width, height)
    return None


def _corner(coordinates: Iterable[float], crs: Crs) -> tuple[float, float]:
    """Return left and top.

    Raises:
        GridError: they are out of bounds.
        ValueError: they are not two numbers.
    """
    one, other = coordinates
    if not (abs(one) < _FARTHEST and abs(other) < _FARTHEST):
        raise GridError("a corner of it is out of all bounds")
    return (other, one) if crs.northing_first else (one, other)


def _unusual_matrix(element: _Element, crs: Crs, corners: _Corners, note: _Note) -> TileMatrix:
    """Read a tile matrix that has a title, or numbers with units, commas between and the like.

    Raises:
        GridError: it cannot be used.
    """
    parts = by_name(element)
    identifier = text_in(parts, "identifier")
    if not identifier:
        raise GridError("a tile matrix has no identifier")
    which = quoted(identifier)

    def found(name: str, count: int = 1) -> tuple[float, ...]:
        text = text_in(parts, name)
        values = numbers(text, count)
        if not values:
            raise GridError(
                sentence("tile matrix {matrix} has no proper {name}", matrix=which, name=name)
            )
        if not is_plain(text):
            note("number-spelling", _no_plain_number(name, which, text))
        return values

    width, height = round(found("matrixwidth")[0]), round(found("matrixheight")[0])
    tile_width, tile_height = round(found("tilewidth")[0]), round(found("tileheight")[0])
    _check_sizes(which, width, height, tile_width, tile_height)
    left, top = corners[f"\0{identifier}"] = _corner(found("topleftcorner", 2), crs)
    cell_size = found("scaledenominator")[0] * PIXEL_SIZE / crs.metres_per_unit
    if not _TINIEST < cell_size < _FARTHEST or max(width, height) > MAX_MATRIX_SIDE:
        raise GridError(
            sentence("the numbers of tile matrix {matrix} are out of all bounds", matrix=which)
        )
    return TileMatrix(identifier, cell_size, left, top, tile_width, tile_height, width, height)


def _check_sizes(matrix: str, width: int, height: int, tile_width: int, tile_height: int) -> None:
    if width < 1 or height < 1:
        raise GridError(sentence("tile matrix {matrix} has no tiles", matrix=matrix))
    if not (0 < tile_width <= MAX_TILE_SIDE and 0 < tile_height <= MAX_TILE_SIDE):
        raise GridError(
            sentence(
                "the tiles of tile matrix {matrix} are not 1 to {most} pixels a side",
                matrix=matrix,
                most=MAX_TILE_SIDE,
            )
        )


def _no_plain_number(name: str, matrix: str, text: str) -> Sentence:
    return sentence(
        "a {name} of tile matrix {matrix} is no plain number: {text}",
        name=name,
        matrix=matrix,
        text=quoted(text),
    )

"""What every tile matrix set from outside has to satisfy before it becomes a value of ours."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from ..errors import GridError
from ..sentence import sentence
from .crs import CRS84, WEB_MERCATOR, WGS84, Crs
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["checked_set", "clean_identifier", "coordinate", "positive", "quote", "whole_number"]

MAX_MATRICES = 100
MAX_MATRIX_SIDE = 2**31 - 1
"""Clients count rows and columns in 32 bits with a sign."""

_MAX_COORDINATE = 1e12
_MAX_IDENTIFIER = 64
_RESERVED = "default028mm"
"""ArcGIS JS takes a set of this name for one on another earth radius (interop.md rule 16)."""

_WITH_COMPUTED_SETS = (WEB_MERCATOR, WGS84, CRS84)


def quote(value: object) -> str:
    """Return a short picture of what a stranger wrote, for an error message."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python cares to write
        return sentence("a number of too many digits")
    return text if len(text) <= 60 else text[:57] + "..."


def coordinate(value: object, what: str) -> float:
    """Return a finite number that can be a coordinate in some CRS.

    Raises:
        GridError: it is no number, or out of all bounds.
    """
    number = _number(value, what)
    if not abs(number) <= _MAX_COORDINATE:
        raise GridError(sentence("{what} is out of bounds: {value}", what=what, value=quote(value)))
    return number


def positive(value: object, what: str) -> float:
    """Return a finite number above zero.

    Raises:
        GridError: it is anything else.
    """
    number = _number(value, what)
    if not 1e-12 <= number <= _MAX_COORDINATE:
        raise GridError(
            sentence("{what} must be a positive number, not {value}", what=what, value=quote(value))
        )
    return number


def whole_number(value: object, what: str, most: int) -> int:
    """Return a whole number from 1 to `most`.

    Raises:
        GridError: it is anything else.
    """
    number = _number(value, what)
    if not 1 <= number <= most or number != math.floor(number):
        raise GridError(
            sentence(
                "{what} must be a whole number from 1 to {most}, not {value}",
                what=what,
                most=most,
                value=quote(value),
            )
        )
    return int(number)


def _number(value: object, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise GridError(
            sentence("{what} must be a number, not {value}", what=what, value=quote(value))
        )
    try:
        number = float(value)
    except OverflowError as exc:
        raise GridError(sentence("{what} is too large", what=what)) from exc
    if not math.isfinite(number):
        raise GridError(
            sentence("{what} must be a finite number, not {value}", what=what, value=quote(value))
        )
    return number


def clean_identifier(text: str, what: str) -> str:
    """Return the identifier with every run of characters that harm clients made one `_`.

    Only `A-Z a-z 0-9 _ . -` are safe in every address, document and client (interop.md rule 16).

    Raises:
        GridError: nothing is left, it is too long, or it is a name that clients misread.
    """
    cleaned = re.sub(r"[^A-Za-z0-9_.-]+", "_", text).strip("_")
    if not cleaned.strip(".") or len(cleaned) > _MAX_IDENTIFIER or cleaned == _RESERVED:
        raise GridError(
            sentence(
                "{what} cannot be called {value}: use up to {most} letters, digits, '_', '.' "
                "and '-'",
                what=what,
                value=quote(text),
                most=_MAX_IDENTIFIER,
            )
        )
    return cleaned


def checked_set(
    identifier: str, crs: Crs, matrices: Iterable[TileMatrix], *, title: str = ""
) -> TileMatrixSet:
    """Return the set with clean identifiers, its matrices from the coarsest to the finest.

    The identifier as it was given and the name of the CRS (`EPSG:2056`) become aliases; the latter
    not where the name means one of the computed sets.

    Raises:
        GridError: there are no matrices or too many, or two of one name or one scale (QGIS keeps
            one of two levels of the same scale, interop.md 1.4), or they share no area.
    """
    ordered = sorted(matrices, key=lambda matrix: -matrix.cell_size)
    if not 1 <= len(ordered) <= MAX_MATRICES:
        raise GridError(
            sentence(
                "a tile matrix set has 1 to {most} tile matrices, not {count}",
                most=MAX_MATRICES,
                count=len(ordered),
            )
        )
    names = _short_identifiers([matrix.identifier for matrix in ordered])
    if len(set(names)) < len(names):
        raise GridError("two tile matrices of the set have the same identifier")
    if len({matrix.cell_size for matrix in ordered}) < len(ordered):
        raise GridError("two tile matrices of the set have the same scale")
    cleaned = clean_identifier(identifier, sentence("a tile matrix set"))
    aliases = [] if cleaned == identifier else [identifier]
    if crs not in _WITH_COMPUTED_SETS and crs.name not in aliases:
        aliases.append(crs.name)
    renamed = tuple(matrix._replace(identifier=name) for matrix, name in zip(ordered, names))
    found = TileMatrixSet(cleaned, crs, renamed, title=title or cleaned, aliases=tuple(aliases))
    if found.extent.min_x >= found.extent.max_x or found.extent.min_y >= found.extent.max_y:
        raise GridError(
            sentence("the tile matrices of {grid} have no area in common", grid=cleaned)
        )
    return found


def _short_identifiers(identifiers: Sequence[str]) -> list[str]:
    """Clean the identifiers; `EPSG:2056:0`, `EPSG:2056:1` become `0`, `1` (GeoServer's habit)."""
    prefixes = {identifier.rpartition(":")[0] for identifier in identifiers}
    if len(prefixes) == 1:
        identifiers = [identifier.rpartition(":")[2] for identifier in identifiers]
    what = sentence("a tile matrix")
    return [clean_identifier(identifier, what) for identifier in identifiers]

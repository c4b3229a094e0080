"""Holds what a client believes against the ground: which of the tiles it would show, and where."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from ...grid.crs import Crs
from ...grid.tile_matrix import TileMatrix
from ..judgement import Outcome
from .belief import Belief, ClientLevel
from .ground import Ground, LevelGround

__all__ = ["Look", "judged", "looked", "shown_address"]

_RIGHT = 2.0
"""Pixels by which a tile may be out of place: rounded numbers do that much."""

_SAME_SCALE = 1e-6
_MOST_NAMED = 4
_VARIABLE = re.compile(r"(?:\{|%7B)\w{0,40}(?:\}|%7D)?", re.I)
_UNDEFINED = re.compile(r"/undefined\b")
_PATH_PARAMETER = re.compile(r"(?:;|%3B)[^/]*", re.I)


class Look(NamedTuple):
    """What becomes of the tiles of one level: how many are drawn in their place, and so on.

    `shift` is the farthest that one is out of place, in metres. `cause` says why the level is left
    out, `difference` in what the client's grid is not the right one; both may be empty.
    """

    tile_matrix: str
    right: int = 0
    elsewhere: int = 0
    not_asked: int = 0
    shift: float = 0.0
    cause: str = ""
    difference: str = ""


def looked(
    levels: Sequence[ClientLevel], left_out: Mapping[str, str], ground: Ground
) -> list[Look]:
    """Return what becomes of each level of the ground that the client may be expected to show."""
    by_name = {level.tile_matrix: level for level in levels}
    looks = []
    for name, level_ground in ground.levels.items():
        level = by_name.get(name)
        if level is not None:
            looks.append(_look(level, level_ground, ground.crs))
        elif name in left_out and not _has_twin(level_ground.matrix, levels):
            looks.append(Look(name, not_asked=len(level_ground.tiles), cause=left_out[name]))
    return looks


def _has_twin(matrix: TileMatrix, levels: Sequence[ClientLevel]) -> bool:
    """Tell whether the client uses another level of the same scale."""
    size = matrix.cell_size
    return any(math.isclose(level.cell_size, size, rel_tol=_SAME_SCALE) for level in levels)


def _look(level: ClientLevel, ground: LevelGround, crs: Crs) -> Look:
    matrix = ground.matrix
    if not (level.cell_size > 0 and level.tile_width > 0 and level.tile_height > 0):
        cause = "it cannot read ScaleDenominator, TileWidth or TileHeight"
        return Look(level.tile_matrix, not_asked=len(ground.tiles), cause=cause)
    right = elsewhere = not_asked = 0
    farthest = 0.0
    for column, row in ground.tiles:
        x = matrix.left + (column + 0.5) * matrix.span_x
        y = matrix.top - (row + 0.5) * matrix.span_y
        tile = _tile_at(level, x, y)
        if level.asked is None or not level.asked.contain(*tile) or not matrix.whole.contain(*tile):
            not_asked += 1
            continue
        shift = _shift(level, matrix, *tile)
        if shift <= _RIGHT * matrix.cell_size:
            right += 1
        else:
            elsewhere += 1
            farthest = max(farthest, shift)
    difference = _difference(level, matrix) if elsewhere or not_asked else ""
    metres = farthest * crs.metres_per_unit
    return Look(level.tile_matrix, right, elsewhere, not_asked, metres, difference=difference)


def _tile_at(level: ClientLevel, x: float, y: float) -> tuple[int, int]:
    column = (x - level.left) / (level.cell_size * level.tile_width)
    row = (level.top - y) / (level.cell_size * level.tile_height)
    if not (math.isfinite(column) and math.isfinite(row)):
        return -1, -1
    return math.floor(column), math.floor(row)


def _shift(level: ClientLevel, matrix: TileMatrix, column: int, row: int) -> float:
    """Return how far the farther corner of a tile is drawn from its place, in CRS units."""
    farthest = 0.0
    for x, y in ((column, row), (column + 1, row + 1)):
        across = (
            level.left + x * level.cell_size * level.tile_width - matrix.left - x * matrix.span_x
        )
        along = level.top - y * level.cell_size * level.tile_height - matrix.top + y * matrix.span_y
        farthest = max(farthest, math.hypot(across, along))
    return farthest


def _difference(level: ClientLevel, matrix: TileMatrix) -> str:
    """Return in what the client's grid differs from the right one; nothing if it does not."""
    near = 2 * matrix.cell_size
    if abs(level.left - matrix.left) > near or abs(level.top - matrix.top) > near:
        if abs(level.left - matrix.top) < near and abs(level.top - matrix.left) < near:
            return "the two numbers of TopLeftCorner stand the other way round than it takes them"
        return f"it puts the top left corner at {level.left:.10g} {level.top:.10g}"
    if not math.isclose(level.cell_size, matrix.cell_size, rel_tol=1e-4):
        return f"it takes a pixel for {level.cell_size:.8g} wide, not {matrix.cell_size:.8g}"
    if (level.tile_width, level.tile_height) != (matrix.tile_width, matrix.tile_height):
        return (
            f"it takes a tile for {level.tile_width} x {level.tile_height} pixels,"
            f" not {matrix.tile_width} x {matrix.tile_height}"
        )
    return ""


def judged(belief: Belief, looks: Sequence[Look], ground: Ground) -> tuple[Outcome, str]:
    """Return what the client does with a layer, and why, in one or two sentences."""
    first = next(iter(ground.levels.values()))
    fault = _address_fault(belief, first)
    if fault:
        return Outcome.SHOWS_NOTHING, fault
    right = sum(look.right for look in looks)
    elsewhere = [look for look in looks if look.elsewhere]
    missing = [look for look in looks if look.not_asked]
    if elsewhere:
        return Outcome.SHOWS_WRONGLY, _told_elsewhere(belief, elsewhere)
    if not right:
        return Outcome.SHOWS_NOTHING, _told_missing(
            belief, missing, "asks for no tile of the layer"
        )
    if missing:
        return Outcome.SHOWS_WRONGLY, _told_partly(belief, missing)
    return Outcome.SHOWS, _told_right(belief, ground)


def _told_elsewhere(belief: Belief, looks: Sequence[Look]) -> str:
    farthest = max(looks, key=lambda look: look.shift)
    text = f"draws tiles up to {_metres(farthest.shift)} from their place"
    text = f"{text} (level {_levels([look.tile_matrix for look in looks])})"
    return _sentence(text, farthest.difference, belief.origin)


def _told_missing(belief: Belief, looks: Sequence[Look], text: str) -> str:
    for look in looks:
        if look.difference:
            return _sentence(text, look.difference, belief.origin)
        if look.cause:
            return _sentence(text, look.cause)
    return _sentence(text, belief.reach)


def _told_partly(belief: Belief, looks: Sequence[Look]) -> str:
    gone = [look for look in looks if not look.right]
    if gone:
        text = f"asks for no tile at level {_levels([look.tile_matrix for look in gone])}"
        return _told_missing(belief, gone, text)
    names = _levels([look.tile_matrix for look in looks])
    return _told_missing(belief, looks, f"leaves out tiles at the edge of level {names}")


def _told_right(belief: Belief, ground: Ground) -> str:
    remarks = list(belief.remarks)
    silent = [
        level.tile_matrix
        for level in belief.levels
        if level.asked and level.tile_matrix in ground.silent
    ]
    if silent:
        remarks.append(
            f"asks for level {_levels(silent)}, too, of which the layer's limits say nothing"
        )
    return _sentence(f"takes tile matrix set {belief.tile_matrix_set}", "; ".join(remarks))


def _address_fault(belief: Belief, first: LevelGround) -> str:
    """Return what is wrong with the addresses that the client asks at, if anything."""
    column, row = first.tiles[0]
    address = belief.address(first.matrix.identifier, column, row)
    shown = shown_address(address)
    if not address[:8].lower().startswith(("http://", "https://")):
        return f"asks at {shown}, which is no whole web address"
    unfilled = _VARIABLE.search(address)
    if unfilled is not None:
        return f"does not fill in {unfilled[0]} of the URL template and asks at {shown}"
    if _UNDEFINED.search(address.partition("?")[0]):
        return f"writes 'undefined' for a variable of the URL template and asks at {shown}"
    return ""


def shown_address(address: str) -> str:
    """Return an address for people: short, and without its query, which may hold a key."""
    try:
        host = urlsplit(address).netloc.rpartition("@")[2]
        path = urlsplit(address).path
    except ValueError:
        return "an address that is none"
    text = _PATH_PARAMETER.sub(";...", f"{host}{path}") or "an empty address"
    return text if len(text) <= 120 else f"{text[:80]}...{text[-37:]}"


def _levels(names: Sequence[str]) -> str:
    """Return levels in a few words: `3`, `3 and 4`, `3, 4, 5 and 9 more`."""
    if len(names) > _MOST_NAMED:
        return f"{', '.join(names[:3])} and {len(names) - 3} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _metres(metres: float) -> str:
    if not math.isfinite(metres):
        return "endlessly far"
    return f"{metres / 1000:,.0f} km" if metres >= 10_000 else f"{metres:,.3g} m"


def _sentence(text: str, *more: str) -> str:
    reasons = [part for part in more if part]
    return f"{text}: {'; '.join(reasons)}" if reasons else text

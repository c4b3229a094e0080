"""Holds what a client believes against the ground: which of the tiles it would show, and where."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from ...grid.crs import Crs
from ...grid.tile_matrix import TileMatrix
from ...sentence import NO_WORDS, Sentence, sentence
from ..judgement import Outcome
from ..wording import as_sentence, enumerated, in_row
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
    cause: Sentence = NO_WORDS
    difference: Sentence = NO_WORDS


def looked(
    levels: Sequence[ClientLevel], left_out: Mapping[str, Sentence], ground: Ground
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
        cause = sentence("it cannot read ScaleDenominator, TileWidth or TileHeight")
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
    difference = _difference(level, matrix) if elsewhere or not_asked else NO_WORDS
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


def _difference(level: ClientLevel, matrix: TileMatrix) -> Sentence:
    """Return in what the client's grid differs from the right one; nothing if it does not."""
    near = 2 * matrix.cell_size
    if abs(level.left - matrix.left) > near or abs(level.top - matrix.top) > near:
        if abs(level.left - matrix.top) < near and abs(level.top - matrix.left) < near:
            return sentence(
                "the two numbers of TopLeftCorner stand the other way round than it takes them"
            )
        return sentence(
            "it puts the top left corner at {left:.10g} {top:.10g}", left=level.left, top=level.top
        )
    if not math.isclose(level.cell_size, matrix.cell_size, rel_tol=1e-4):
        return sentence(
            "it takes a pixel for {size:.8g} wide, not {right:.8g}",
            size=level.cell_size,
            right=matrix.cell_size,
        )
    if (level.tile_width, level.tile_height) != (matrix.tile_width, matrix.tile_height):
        return sentence(
            "it takes a tile for {width} x {height} pixels, not {right_width} x {right_height}",
            width=level.tile_width,
            height=level.tile_height,
            right_width=matrix.tile_width,
            right_height=matrix.tile_height,
        )
    return NO_WORDS


def judged(belief: Belief, looks: Sequence[Look], ground: Ground) -> tuple[Outcome, Sentence]:
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
            belief, missing, sentence("asks for no tile of the layer")
        )
    if missing:
        return Outcome.SHOWS_WRONGLY, _told_partly(belief, missing)
    return Outcome.SHOWS, _told_right(belief, ground)


def _told_elsewhere(belief: Belief, looks: Sequence[Look]) -> Sentence:
    farthest = max(looks, key=lambda look: look.shift)
    text = sentence(
        "draws tiles up to {distance} from their place (level {levels})",
        distance=_metres(farthest.shift),
        levels=_levels([look.tile_matrix for look in looks]),
    )
    return _sentence(text, farthest.difference, belief.origin)


def _told_missing(belief: Belief, looks: Sequence[Look], text: Sentence) -> Sentence:
    for look in looks:
        if look.difference:
            return _sentence(text, look.difference, belief.origin)
        if look.cause:
            return _sentence(text, look.cause)
    return _sentence(text, belief.reach)


def _told_partly(belief: Belief, looks: Sequence[Look]) -> Sentence:
    gone = [look for look in looks if not look.right]
    if gone:
        text = sentence(
            "asks for no tile at level {levels}",
            levels=_levels([look.tile_matrix for look in gone]),
        )
        return _told_missing(belief, gone, text)
    names = _levels([look.tile_matrix for look in looks])
    return _told_missing(
        belief, looks, sentence("leaves out tiles at the edge of level {levels}", levels=names)
    )


def _told_right(belief: Belief, ground: Ground) -> Sentence:
    remarks = list(belief.remarks)
    silent = [
        level.tile_matrix
        for level in belief.levels
        if level.asked and level.tile_matrix in ground.silent
    ]
    if silent:
        remarks.append(
            sentence(
                "asks for level {levels}, too, of which the layer's limits say nothing",
                levels=_levels(silent),
            )
        )
    return _sentence(sentence("takes tile matrix set {set}", set=belief.tile_matrix_set), *remarks)


def _address_fault(belief: Belief, first: LevelGround) -> Sentence:
    """Return what is wrong with the addresses that the client asks at, if anything."""
    column, row = first.tiles[0]
    address = belief.address(first.matrix.identifier, column, row)
    if not address[:8].lower().startswith(("http://", "https://")):
        return sentence(
            "asks at {address}, which is no whole web address", address=shown_address(address)
        )
    unfilled = _VARIABLE.search(address)
    if unfilled is not None:
        return sentence(
            "does not fill in {name} of the URL template and asks at {address}",
            name=unfilled[0],
            address=shown_address(address),
        )
    if _UNDEFINED.search(address.partition("?")[0]):
        return sentence(
            "writes 'undefined' for a variable of the URL template and asks at {address}",
            address=shown_address(address),
        )
    return NO_WORDS


def shown_address(address: str) -> Sentence:
    """Return an address for people: short, and without its query, which may hold a key."""
    try:
        host = urlsplit(address).netloc.rpartition("@")[2]
        path = urlsplit(address).path
    except ValueError:
        return sentence("an address that is none")
    text = _PATH_PARAMETER.sub(";...", f"{host}{path}")
    if not text:
        return sentence("an empty address")
    return as_sentence(text if len(text) <= 120 else f"{text[:80]}...{text[-37:]}")


def _levels(names: Sequence[str]) -> Sentence:
    """Return levels in a few words: `3`, `3 and 4`, `3, 4, 5 and 9 more`."""
    if len(names) > _MOST_NAMED:
        return sentence(
            "{names} and {count} more", names=", ".join(names[:3]), count=len(names) - 3
        )
    return enumerated(names)


def _metres(metres: float) -> Sentence:
    if not math.isfinite(metres):
        return sentence("endlessly far")
    return as_sentence(f"{metres / 1000:,.0f} km" if metres >= 10_000 else f"{metres:,.3g} m")


def _sentence(text: Sentence, *more: Sentence) -> Sentence:
    reasons = in_row(more)
    return sentence("{text}: {reasons}", text=text, reasons=reasons) if reasons else text

"""Compares pictures of four tiles with the picture of the tile they lie in: do they fit as told?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...errors import ImageError
from ...grid.tile_matrix import TileMatrix
from ...image.media_types import media_type_of
from ...image.pillow import FORMATS, decoded, pillow, resampling
from .sights import Sights

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["AS_TOLD", "FLIPPED", "TRANSPOSED", "Fit", "fit_of"]

AS_TOLD, FLIPPED, TRANSPOSED = "as told", "flipped", "transposed"

_CHILDREN = ((0, 0), (1, 0), (0, 1), (1, 1))
"""Column and row of a tile's children, from its first."""

_ARRANGEMENTS: Mapping[str, Sequence[tuple[int, int]]] = {
    AS_TOLD: _CHILDREN,
    FLIPPED: ((0, 1), (1, 1), (0, 0), (1, 0)),
    TRANSPOSED: ((0, 0), (0, 1), (1, 0), (1, 1)),
}
"""Where each of the children belongs in the parent's picture."""

_SIDE = 16
_PARENTS = 4
_TRIES = 12
_CONTRAST = 4.0
"""Mean deviation of values, below which a picture is too even to tell."""

_SAME_SIZE = 1e-3


class Fit(NamedTuple):
    """How well the children fit their parents, -1 to 1, by arrangement."""

    coarse: TileMatrix
    fine: TileMatrix
    parents: int
    by_arrangement: Mapping[str, float]

    def speaks_for(self, arrangement: str) -> bool:
        """Tell whether the children fit clearly better in this arrangement than as told."""
        fit = self.by_arrangement[arrangement]
        return self.parents >= 2 and fit > 0.4 and fit - self.by_arrangement[AS_TOLD] > 0.25


def fit_of(sights: Sights, matrices: Sequence[TileMatrix]) -> Optional[Fit]:
    """Compare the children of a few tiles with them; None: no tiles are fit for it.

    Raises:
        ImageError: Pillow is missing.
        JudgingStopped: the user stopped it, or no request is left.
    """
    pillow()
    best: Optional[Fit] = None
    for coarse, fine in zip(matrices, matrices[1:]):
        if not _halves(coarse, fine):
            continue
        fits = list(_fits(sights, coarse, fine))
        if fits and (best is None or len(fits) > best.parents):
            means = {name: sum(fit[name] for fit in fits) / len(fits) for name in _ARRANGEMENTS}
            best = Fit(coarse, fine, len(fits), means)
        if best is not None and best.parents >= _PARENTS:
            break
    return best


def _halves(coarse: TileMatrix, fine: TileMatrix) -> bool:
    """Tell whether each tile has four children, whichever end rows are counted from."""
    return (
        (fine.width, fine.height) == (2 * coarse.width, 2 * coarse.height)
        and math.isclose(fine.span_x * 2, coarse.span_x, rel_tol=_SAME_SIZE)
        and math.isclose(fine.left, coarse.left, abs_tol=fine.span_x * _SAME_SIZE)
        and math.isclose(fine.top, coarse.top, abs_tol=fine.span_y * _SAME_SIZE)
    )


def _fits(sights: Sights, coarse: TileMatrix, fine: TileMatrix) -> Iterator[Mapping[str, float]]:
    """Yield the fits of a few tiles that were seen, as far as their pictures tell anything."""
    seen = [tile for tile in sights.looks_at(coarse) if sights.is_there(coarse, *tile)]
    found = 0
    for column, row in seen[:_TRIES]:
        parent = _picture(sights, coarse, column, row, 2 * _SIDE)
        if parent is None or _deviation(_values(parent)) < _CONTRAST:
            continue
        children = [
            _picture(sights, fine, 2 * column + right, 2 * row + down, _SIDE)
            for right, down in _CHILDREN
        ]
        whole = [child for child in children if child is not None]
        if len(whole) < len(_CHILDREN):
            continue
        yield {
            name: _likeness(_values(parent), _values(_together(whole, places)))
            for name, places in _ARRANGEMENTS.items()
        }
        found += 1
        if found == _PARENTS:
            return


def _picture(
    sights: Sights, matrix: TileMatrix, column: int, row: int, side: int
) -> Optional[Image]:
    """Return a tile's picture, small and in grey on white; None: there is none."""
    body = sights.reply(matrix, column, row).body
    media_type = media_type_of(body)
    if media_type not in FORMATS:
        return None
    try:
        image = decoded(body, media_type).convert("RGBA")
    except ImageError:
        return None
    white = pillow().new("RGBA", image.size, (255, 255, 255, 255))
    white.alpha_composite(image)
    grey: Image = white.convert("L").resize((side, side), resampling("BOX"))
    return grey


def _together(children: Sequence[Image], places: Sequence[tuple[int, int]]) -> Image:
    whole: Image = pillow().new("L", (2 * _SIDE, 2 * _SIDE))
    for child, (right, down) in zip(children, places):
        whole.paste(child, (right * _SIDE, down * _SIDE))
    return whole


def _values(image: Image) -> bytes:
    return bytes(image.tobytes())


def _deviation(values: Sequence[int]) -> float:
    mean = sum(values) / len(values)
    return sum(abs(value - mean) for value in values) / len(values)


def _likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """Return the correlation of two pictures."""
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    pairs = [(a - mean_one, b - mean_other) for a, b in zip(one, other)]
    spread = math.sqrt(sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs))
    return sum(a * b for a, b in pairs) / spread if spread else 0.0

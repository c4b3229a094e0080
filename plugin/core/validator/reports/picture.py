"""A picture of one level: its matrix, the declared limits, the real ones, and what was asked."""

from __future__ import annotations

from collections.abc import Iterator

from ...grid.limits import Limits, union_of_limits
from ..judgement import LevelTruth, Presence, SeenTile

__all__ = ["level_picture"]

_SIZE = 150.0
"""Pixels of the longer side."""

_MOST_DOTS = 400
_MARGIN = 0.12
_KINDS = {
    Presence.TILE: "tile",
    Presence.BLANK: "blank",
    Presence.ABSENT: "absent",
    Presence.PLACEHOLDER: "absent",
    Presence.FAILED: "failed",
}


def level_picture(level: LevelTruth) -> str:
    """Return an SVG element; classes say what is what, so that the page gives the colours.

    It shows where limits are, with a margin, and not the whole of a deep level, where they would
    be a dot.
    """
    view = _View(level)
    boxes = [f'<rect class="ground" width="{view.width:.1f}" height="{view.height:.1f}"/>']
    if level.limits is not None:
        boxes.append(view.box(level.limits, "real"))
    boxes.append(view.box(level.declared, "declared"))
    dots = "".join(view.dots(level.seen))
    return (
        f'<svg viewBox="0 0 {view.width:.1f} {view.height:.1f}" width="{view.width:.0f}"'
        f' height="{view.height:.0f}" role="img">{"".join(boxes)}{dots}</svg>'
    )


class _View:
    """The part of the matrix that is shown, and how tiles become pixels."""

    def __init__(self, level: LevelTruth) -> None:
        known = [level.declared, *([level.limits] if level.limits else [])]
        shown = union_of_limits(known)
        columns = shown.max_column - shown.min_column + 1
        rows = shown.max_row - shown.min_row + 1
        margin = max(columns, rows) * _MARGIN
        self._left, self._top = shown.min_column - margin, shown.min_row - margin
        across, down = columns + 2 * margin, rows + 2 * margin
        self._scale = _SIZE / max(across, down)
        self.width, self.height = across * self._scale, down * self._scale

    def box(self, limits: Limits, kind: str) -> str:
        x = (limits.min_column - self._left) * self._scale
        y = (limits.min_row - self._top) * self._scale
        width = (limits.max_column - limits.min_column + 1) * self._scale
        height = (limits.max_row - limits.min_row + 1) * self._scale
        place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        return f'<rect class="{kind}" {place}/>'

    def dots(self, seen: tuple[SeenTile, ...]) -> Iterator[str]:
        step = max(1, -(-len(seen) // _MOST_DOTS))
        for tile in seen[::step]:
            x = (tile.column + 0.5 - self._left) * self._scale
            y = (tile.row + 0.5 - self._top) * self._scale
            if 0 <= x <= self.width and 0 <= y <= self.height:
                yield f'<circle class="{_KINDS[tile.presence]}" cx="{x:.1f}" cy="{y:.1f}" r="2"/>'

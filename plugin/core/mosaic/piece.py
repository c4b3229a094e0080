"""Piece: a block of a map's pixels with the window of a level that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from ..image.warp import MeshBox
from .window import Window

__all__ = ["Block", "Piece", "SourceBox"]

Block = tuple[int, int, int, int]
"""Left, upper, right and lower of a rectangle of the map's pixels; the last two are outside."""

SourceBox = tuple[float, float, float, float]
"""The same of a level's pixels, which need not be whole."""


class Piece(NamedTuple):
    """A block, the window it is drawn from, and how: stretched from `box`, else through `mesh`."""

    block: Block
    window: Window
    box: Optional[SourceBox] = None
    mesh: Sequence[MeshBox] = ()

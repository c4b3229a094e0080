"""Which tiles of an export there are, told from its files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Optional

from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrixSet

__all__ = ["limits_written"]


def limits_written(
    root: Path, grid: TileMatrixSet, names: Mapping[str, str], extension: str
) -> Mapping[str, Limits]:
    """Return the limits of the tiles at `root`/matrix/row/column.extension, by matrix identifier.

    Matrices without a tile are left out, and so is what lies outside of its matrix.
    """
    found = {}
    for matrix in grid.matrices:
        limits = _limits(root / names[matrix.identifier], matrix.whole, f".{extension}")
        if limits is not None:
            found[matrix.identifier] = limits
    return found


def _limits(folder: Path, whole: Limits, ending: str) -> Optional[Limits]:
    rows, columns = [], []
    for row in _numbers(folder, ""):
        inside = [x for x in _numbers(folder / str(row), ending) if x <= whole.max_column]
        if inside and row <= whole.max_row:
            rows.append(row)
            columns += [min(inside), max(inside)]
    return Limits(min(rows), max(rows), min(columns), max(columns)) if rows else None


def _numbers(folder: Path, ending: str) -> Iterator[int]:
    """Yield the numbers that names in a folder are, before the ending."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(ending):
                    stem = name[: len(name) - len(ending)]
                    if stem.isdecimal() and stem.isascii() and str(int(stem)) == stem:
                        yield int(stem)
    except OSError:
        return

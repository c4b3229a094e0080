"""The tile matrix sets of `resources/tile_matrix_sets`: national and European grids as JSON."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from .json_sets import read_tile_matrix_set_file
from .tile_matrix import TileMatrixSet

__all__ = ["ready_made_names", "ready_made_set"]

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "tile_matrix_sets"


def ready_made_set(name: str) -> Optional[TileMatrixSet]:
    """Return the set with this identifier or alias, or None.

    Raises:
        GridError: one of the files is damaged.
    """
    return _by_name().get(name)


@functools.lru_cache(maxsize=1)
def ready_made_names() -> tuple[str, ...]:
    """Return the identifiers; each is the name of its file, so none is opened."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.json")))


@functools.lru_cache(maxsize=1)
def _by_name() -> Mapping[str, TileMatrixSet]:
    by_name: dict[str, TileMatrixSet] = {}
    for identifier in ready_made_names():
        found = read_tile_matrix_set_file(_FOLDER / f"{identifier}.json")
        for name in (found.identifier, *found.aliases):
            by_name.setdefault(name, found)
    return by_name

"""Identifiers that are folders of an export at the same time, and so parts of its addresses."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..catalogue.identifiers import free_identifier
from ..grid.tile_matrix import TileMatrixSet
from ..layer.published import DEFAULT_STYLE

__all__ = ["ExportNames", "export_names", "folder_names"]


class ExportNames(NamedTuple):
    """What a style, a tile matrix set and its matrices (by identifier) are called in an export."""

    style: str
    matrix_set: str
    matrices: Mapping[str, str]

    def renamed(self, grid: TileMatrixSet) -> TileMatrixSet:
        """Return the set, or a part of it, under these names."""
        matrices = [x._replace(identifier=self.matrices[x.identifier]) for x in grid.matrices]
        return dataclasses.replace(
            grid, identifier=self.matrix_set, matrices=tuple(matrices), aliases=(), parent=""
        )


def export_names(style: str, grid: TileMatrixSet) -> ExportNames:
    """Return the names under which an export holds a style's tiles in a set."""
    return ExportNames(
        folder_names([style])[style],
        folder_names([grid.identifier])[grid.identifier],
        folder_names(x.identifier for x in grid.matrices),
    )


def folder_names(identifiers: Iterable[str]) -> Mapping[str, str]:
    """Return a name for each identifier that may be a folder on every system, itself if it may."""
    names: dict[str, str] = {}
    for identifier in identifiers:
        if identifier == DEFAULT_STYLE:
            names[identifier] = identifier
        else:
            names[identifier] = free_identifier(identifier, names.values())
    return names

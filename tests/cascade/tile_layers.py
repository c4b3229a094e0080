"""Tile sets on disk for MapProxy and mod_mapcache to show: of the world, national, and a part."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from wmts_bridge.tests.cascade.peers import Published
from wmts_bridge.tests.clients.grids import GEODETIC, MERCATOR, SWISS
from wmts_bridge.tests.clients.tile_sets import TileSet

__all__ = ["EVERY", "NATIONAL", "PART", "PART_ROWS", "TWO_BY_ONE", "WORLD", "written_layers"]

WORLD = TileSet("world", MERCATOR._replace(levels=MERCATOR.levels[:4]), 0, 3)
TWO_BY_ONE = TileSet("two_by_one", GEODETIC._replace(levels=GEODETIC.levels[:3]), 0, 2)
NATIONAL = TileSet("national", SWISS, 0, 2, {"2": (3, 9, 2, 8)})
EVERY = (WORLD, TWO_BY_ONE, NATIONAL)

PART_COLUMNS, PART_ROWS = (40, 42), (12, 13)
PART = TileSet(
    "part", MERCATOR._replace(levels=MERCATOR.levels[:7]), 6, 6, {"6": (*PART_COLUMNS, *PART_ROWS)}
)
"""Far north of the equator: rows counted from the wrong side lie elsewhere."""


def written_layers(root: Path) -> Mapping[str, list[Published]]:
    """The tile sets on disk, each in a folder named as it is; `all` shows them as one layer."""
    for folder in (root, *root.parents[:2]):
        folder.chmod(0o755)  # Apache's children are somebody else
    published = [Published(one.name, one.grid, one.write_folder(root)) for one in EVERY]
    left, _, _, top = PART.grid.box("6", PART_COLUMNS[0], PART_ROWS[0])
    _, bottom, right, _ = PART.grid.box("6", PART_COLUMNS[1], PART_ROWS[1])
    inside = (left + 1, bottom + 1, right - 1, top - 1)
    part = Published("part", PART.grid, PART.write_folder(root), inside, "bottom-left")
    return {"all": published, "some": [part]}

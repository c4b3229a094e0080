"""The tile sets that the real clients are shown, and the live server that serves them."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profiles import PROFILES
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.tests.clients.grids import (
    EUROPEAN,
    GEODETIC,
    MERCATOR,
    MERCATOR_512,
    SWISS,
    in_degrees,
)
from wmts_bridge.tests.clients.tile_sets import TileSet

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "world.mbtiles"

_REGION = {
    "5": (16, 17, 10, 11),
    "6": (33, 34, 21, 22),
    "7": (66, 68, 43, 44),
    "8": (133, 136, 87, 89),
    "9": (267, 272, 175, 178),
}
_REGION_BOUNDS = ",".join(map(str, in_degrees(MERCATOR, "9", _REGION["9"])))

WORLD = TileSet("world", MERCATOR, 0, 3)
REGION = TileSet("region", MERCATOR, 5, 9, _REGION)
TWO_BY_ONE = TileSet("two_by_one", GEODETIC, 0, 2)
NATIONAL = TileSet(
    "national", SWISS, 0, 2, {"0": (1, 2, 0, 2), "1": (2, 5, 0, 4), "2": (5, 12, 1, 10)}
)
NORTHING_FIRST = TileSet("northing_first", EUROPEAN, 0, 2)
LARGE = TileSet("large", MERCATOR_512, 0, 2)
PACKED = TileSet("packed", MERCATOR, 5, 9, _REGION, bottom=True)
HOLED = TileSet("holed", MERCATOR, 0, 2, holes=frozenset({("2", 2, 1), ("1", 0, 0)}))

FROM_TOP = (WORLD, REGION, TWO_BY_ONE, NATIONAL, NORTHING_FIRST, LARGE)
FROM_BOTTOM = tuple(each.renamed(f"{each.name}_tms", bottom=True) for each in FROM_TOP)
EVERY_SET = (*FROM_TOP, *FROM_BOTTOM, PACKED)


@dataclass(frozen=True)
class Served:
    """A running server, and what it published; `url` is its start page's address."""

    url: str
    publication: Publication

    @property
    def restful(self) -> str:
        """The RESTful capabilities."""
        return f"{self.url}wmts/1.0.0/WMTSCapabilities.xml"

    @property
    def kvp(self) -> str:
        """The capabilities by parameters."""
        return f"{self.url}wmts?SERVICE=WMTS&REQUEST=GetCapabilities"

    def copied(self, profile: str, layer: str) -> str:
        """What is copied of a layer for the client of this name."""
        facts = facts_of(self.publication.layers[layer])
        copied = copied_for(PROFILES[profile], facts, self.url.rstrip("/"))
        assert copied.problem == ""
        return copied.text


def write_all(folder: Path) -> tuple[LayerSettings, ...]:
    """Write all the sets, and return how to publish them and the sample."""
    return (*[_written(tiles, folder) for tiles in (*EVERY_SET, HOLED)], _sample())


@contextmanager
def serving(layers: tuple[LayerSettings, ...]):
    """Serve what was written until the block ends; true limits are known from the start."""
    with bridge(*layers) as server:
        _wait_for_limits(server)
        yield Served(server.url, server.publication)


def _written(tiles: TileSet, folder: Path) -> LayerSettings:
    if tiles is PACKED:
        path = tiles.write_mbtiles(
            folder, name="Packed", format="png", bounds=_REGION_BOUNDS, minzoom="5", maxzoom="9"
        )
        return LayerSettings(tiles.name, SourceSettings("mbtiles", str(path)))
    root = str(tiles.write_folder(folder))
    grid: Any = tiles.grid.name or tiles.grid.json()
    rows = "bottom" if tiles.bottom else "top"
    return LayerSettings(tiles.name, SourceSettings("folder", root, rows=rows, grid=grid))


def _sample() -> LayerSettings:
    return LayerSettings("sample", SourceSettings("mbtiles", str(SAMPLE)))


def _wait_for_limits(server: Any) -> None:
    """Wait until the surveys of the folders have found what the sets hold."""
    found = threading.Event()

    def look() -> None:
        layers = server.publication.layers
        if all(_has_limits(layers.get(tiles.name), tiles) for tiles in EVERY_SET):
            found.set()

    unsubscribe = server.subscribe(look)
    look()
    assert found.wait(60), "the true limits were not found"
    unsubscribe()


def _has_limits(layer: Optional[Any], tiles: TileSet) -> bool:
    if layer is None:
        return False
    link = layer.links[0]
    for matrix in link.tile_matrix_set.matrices:
        first_column, last_column, first_row, last_row = tiles.limits_at(matrix.identifier)
        if link.limits_of(matrix) != Limits(first_row, last_row, first_column, last_column):
            return False
    return True

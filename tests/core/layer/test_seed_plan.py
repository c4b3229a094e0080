"""Which tiles a seeding job wants: exactly counted, in blocks, inside the layer's limits."""

from __future__ import annotations

import morecantile
import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.seed_plan import SeedLevel, plan_seeding
from wmts_bridge.tests.core.layer.seeded import EUROPE, GRID, link_of

DUTCH = regular_set(
    "Dutch", parse_crs("EPSG:28992"), (0, 700_000), [1000.0, 100.0], 256,
    BoundingBox(0, 300_000, 300_000, 700_000),
)  # fmt: skip


@pytest.mark.parametrize(
    "bounds",
    [EUROPE, BoundingBox(-180, -85, 180, 85), BoundingBox(7.4, 46.9, 7.5, 47.0)],
    ids=["Europe", "the earth", "a town"],
)
def test_the_tiles_are_those_that_morecantile_names(bounds):
    plan = plan_seeding(link_of(), bounds, (0, 6))

    named = morecantile.tms.get("WebMercatorQuad").tiles(*bounds, zooms=range(7))
    wanted = {(str(tile.z), tile.x, tile.y) for tile in named}
    found = [plan.request(tile)[:3] for tile in plan.tiles()]
    assert set(found) == wanted
    assert plan.count == len(found) == len(wanted)


def test_without_bounds_and_levels_it_is_the_whole_layer():
    grid = GRID.trimmed("2", "4")
    assert plan_seeding(link_of(grid)).count == 16 + 64 + 256


def test_limits_are_kept():
    limits = {"3": Limits(2, 3, 1, 6), "4": Limits(0, 15, 3, 3)}
    plan = plan_seeding(link_of(limits=limits), None, (3, 4))
    assert [level.limits.tile_count for level in plan.levels] == [12, 16]

    plan = plan_seeding(link_of(limits=limits), EUROPE, (3, 4))
    assert [level.limits for level in plan.levels] == [Limits(2, 3, 3, 4)]


@pytest.mark.parametrize(
    ("bounds", "levels", "words"),
    [
        (EUROPE, (40, 41), "has levels 2 to 4, none of 40 to 41"),
        (BoundingBox(-120, 30, -110, 40), (3, 4), "no tiles inside these bounds"),
        (BoundingBox(0, 86, 10, 89), (3, 4), "do not lie in WebMercatorQuad"),
    ],
    ids=["no such level", "elsewhere", "beyond the grid"],
)
def test_what_the_layer_lacks_is_told(bounds, levels, words):
    limits = {"3": Limits(2, 3, 4, 4), "4": Limits(4, 7, 8, 9)}
    with pytest.raises(SetupError, match=words):
        plan_seeding(link_of(GRID.trimmed("2", "4"), limits), bounds, levels)


def test_bounds_are_taken_into_the_grids_crs():
    plan = plan_seeding(link_of(DUTCH), BoundingBox(4.8, 52.3, 5.0, 52.4), (1, 1))
    (level,) = plan.levels
    # Amsterdam: easting 120 km, northing 486 km; tiles of 25.6 km from (0, 700 km).
    assert level.limits == Limits(8, 8, 4, 5)


def test_levels_are_counted_where_identifiers_are_no_numbers():
    grid = well_known_set("WebMercatorQuad")
    renamed = tuple(x._replace(identifier=f"EPSG:3857:{x.identifier}") for x in grid.matrices[2:5])
    named = type(grid)("set", grid.crs, renamed)
    plan = plan_seeding(link_of(named), None, (1, 1))
    assert [level.matrix.identifier for level in plan.levels] == ["EPSG:3857:3"]


def test_tiles_come_level_by_level_in_blocks():
    level = SeedLevel(GRID.matrix("5"), Limits(6, 17, 7, 9))
    places = list(level.places())

    assert len(set(places)) == len(places) == level.limits.tile_count
    blocks = [(row // 8, column // 8) for column, row in places]
    assert blocks == sorted(blocks)
    assert places[:3] == [(7, 6), (7, 7), (8, 6)]


def test_numbers_count_on_from_level_to_level():
    plan = plan_seeding(link_of(), EUROPE, (0, 5))
    assert [tile.number for tile in plan.tiles()] == list(range(plan.count))
    assert next(plan.tiles_of(3)).number == sum(x.limits.tile_count for x in plan.levels[:3])


def test_a_tile_lies_under_those_of_coarser_levels():
    plan = plan_seeding(link_of(), EUROPE, (2, 5))
    for tile in plan.tiles_of(3):
        assert plan.above(tile, 2) == Limits(*[tile.row // 2] * 2, *[tile.column // 2] * 2)
        assert plan.above(tile, 0) == Limits(*[tile.row // 8] * 2, *[tile.column // 8] * 2)


def test_in_a_grid_of_odd_steps_a_tile_lies_under_several():
    grid = regular_set("odd", GRID.crs, (0, 300), [1.5, 1.0], 100, BoundingBox(0, 0, 300, 300))
    plan = plan_seeding(link_of(grid))
    tile = next(x for x in plan.tiles_of(1) if (x.column, x.row) == (1, 1))
    assert plan.above(tile, 0) == Limits(0, 1, 0, 1)


def test_plans_are_told_apart():
    plans = [
        plan_seeding(link_of(), EUROPE, (0, 5)),
        plan_seeding(link_of(), EUROPE, (0, 6)),
        plan_seeding(link_of(), None, (0, 5)),
        plan_seeding(link_of(), EUROPE, (0, 5), {"time": "2020"}),
    ]
    digests = {plan.digest(name) for plan in plans for name in "ab"}
    assert len(digests) == 8
    assert plan_seeding(link_of(), EUROPE, (0, 5)).digest("a") in digests


def test_a_plan_of_billions_of_tiles_is_counted_at_once():
    assert plan_seeding(link_of(), None, (0, 20)).count == (4**21 - 1) // 3

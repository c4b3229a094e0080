"""Which way rows count, told from drawn maps in both orders."""

from __future__ import annotations

import itertools

import pytest
from PIL import Image
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.media_types import JPEG, PNG
from wmts_bridge.plugin.core.source.exploring import (
    Explorer,
    LevelSeen,
    explored_down,
    places_inside,
)
from wmts_bridge.plugin.core.source.row_evidence import RowEvidence, row_evidence

from .drawn_maps import DrawnTiles, Unreachable, drawn_map, mirrored

MOST = 16
STYLES = {
    "plain": {},
    "JPEG": {"media_type": JPEG},
    "a frame and a name on each tile": {"labels": True},
    "darker from level to level": {"shade": 12},
}


def evidence_of(source, grid, first=0):
    matrix = grid.matrices[first]
    explorer = Explorer(source, lambda: False, 100)
    tiles = explorer.look(matrix, itertools.islice(places_inside(matrix.whole, MOST), MOST))
    seen = LevelSeen(matrix, tiles, matrix.whole.tile_count <= MOST)
    return row_evidence(explored_down(explorer, grid, seen, MOST))


@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("name", ["WebMercatorQuad", "WGS1984Quad", "NetherlandsRDNew"])
def test_the_order_of_rows_is_seen_in_the_pictures(name, style, bottom):
    grid = well_known_set(name)
    found = evidence_of(DrawnTiles(grid, drawn_map(3, 512), bottom=bottom, **style), grid)

    assert found.is_clear
    assert found.is_turned == bottom


@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
@pytest.mark.parametrize(
    "picture",
    [drawn_map(4, 512, lines_only=True), mirrored(drawn_map(5, 512))],
    ids=["thin lines on nothing", "a map that is its own mirror image"],
)
def test_maps_that_are_hard_to_tell_are_told(picture, bottom):
    grid = well_known_set("WebMercatorQuad")
    found = evidence_of(DrawnTiles(grid, picture, bottom=bottom), grid)

    assert found.is_clear
    assert found.is_turned == bottom


@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
def test_a_level_in_the_middle_of_a_deep_pyramid_is_enough(bottom):
    grid = well_known_set("WebMercatorQuad")
    source = DrawnTiles(grid, drawn_map(6, 2048), bottom=bottom)
    found = evidence_of(source, grid, first=4)

    assert found.is_clear
    assert found.is_turned == bottom


def stripes():
    picture = Image.new("RGBA", (512, 512))
    for x in range(512):
        picture.paste((x // 2, (x * 7) % 255, 99, 255), (x, 0, x + 1, 512))
    return picture


@pytest.mark.parametrize(
    "source",
    [
        DrawnTiles(
            well_known_set("WebMercatorQuad"), Image.new("RGBA", (64, 64), (9, 99, 199, 255))
        ),
        DrawnTiles(well_known_set("WebMercatorQuad"), stripes()),
        Unreachable(),
    ],
    ids=["one colour", "the same from top to bottom", "nothing"],
)
def test_what_looks_the_same_both_ways_decides_nothing(source):
    found = evidence_of(source, well_known_set("WebMercatorQuad"))

    assert not found.is_clear


def test_one_coarse_tile_is_enough_and_one_edge_is_not():
    assert RowEvidence(parents_turned=1).is_clear
    assert not RowEvidence(edges_turned=1).is_clear
    assert not RowEvidence(parents_as_read=2, parents_turned=1).is_clear
    assert RowEvidence().confidence == 0.5


def test_no_tile_is_asked_for_twice():
    grid = well_known_set("WebMercatorQuad")
    source = DrawnTiles(grid, drawn_map(3, 256), media_type=PNG)
    evidence_of(source, grid)

    assert len(source.asked) == len(set(source.asked)) == 21

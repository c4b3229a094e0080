"""Layers drawn in degrees: when they are made, what is kept, and where there are tiles."""

from __future__ import annotations

import dataclasses
import io

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly.caching import Caches
from wmts_bridge.plugin.core.assembly.degrees import InDegrees
from wmts_bridge.plugin.core.cache.memory import MemoryBudget
from wmts_bridge.plugin.core.capabilities.model import Style
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.published import MatrixSetLink
from wmts_bridge.plugin.core.tile import Absent, TileRequest
from wmts_bridge.tests.core.service.published import TIME, NumberedSource, layer


def drawing(cache="memory"):
    return InDegrees(cache, Caches(MemoryBudget(1 << 20)))


def ask(shown, request, media_type="image/png"):
    (link,) = shown.links
    return link.sources[shown.styles[0].identifier, media_type].tile(request)


def test_it_is_made_once_for_each_state_of_a_layer():
    in_degrees, first = drawing(), layer(levels=("0", "2"))
    assert in_degrees(first) is in_degrees(first)
    limited = dataclasses.replace(first, links=(dataclasses.replace(first.links[0], limits={}),))
    assert in_degrees(limited) is not in_degrees(first)


def test_nothing_is_asked_before_a_tile_is():
    source = NumberedSource()
    drawing()(layer(source=source, levels=("0", "2")))
    assert source.asked == []


@pytest.mark.parametrize(("cache", "times"), [("memory", 1), ("/nowhere", 1), ("off", 2)])
def test_what_was_drawn_is_kept_in_memory_unless_the_cache_is_off(cache, times):
    source = NumberedSource()
    shown = drawing(cache)(layer(source=source, levels=("0", "2")))
    tiles = [ask(shown, TileRequest("0", 1, 0)) for _ in range(2)]
    assert tiles[0] == tiles[1]
    assert tiles[0].media_type == "image/png"
    assert len(source.asked) == 4 * times  # those of that half of the earth, and what is beside it


@pytest.mark.parametrize("media_type", ["image/jpeg", "image/webp"])
def test_other_formats_are_to_be_had(media_type):
    tile = ask(drawing()(layer(levels=("0", "2"))), TileRequest("1", 1, 0), media_type)
    assert tile.media_type == media_type
    assert Image.open(io.BytesIO(tile.body)).size == (256, 256)


def test_levels_are_those_that_show_as_much():
    (link,) = drawing()(layer(levels=("0", "3"))).links
    assert link.tile_matrix_set.parent == "WorldCRS84Quad"
    assert [one.identifier for one in link.tile_matrix_set.matrices] == ["0", "1", "2"]


def test_limits_are_those_of_the_tiles_drawn_from():
    limits = {"5": Limits(8, 15, 16, 23), "6": Limits(16, 17, 32, 33)}  # a town in a country
    (link,) = drawing()(layer(levels=("5", "6"), limits=limits)).links
    coarse, fine = link.tile_matrix_set.matrices
    country, town = (one.extent_of(link.limits_of(one)) for one in (coarse, fine))
    assert country == (0, 0, 90, 67.5)  # up to 66.5 degrees, that is
    assert town == (0, 56.25, 11.25, 67.5)  # from 61.6 degrees on


def test_a_place_without_tiles_is_absent():
    absent = frozenset(("1", column, row) for column in (0, 1) for row in (0, 1))
    shown = drawing()(layer(source=NumberedSource(absent), levels=("0", "2")))
    assert isinstance(ask(shown, TileRequest("0", 0, 0)), Absent)


def test_dimensions_are_passed_on():
    source = NumberedSource()
    shown = drawing()(layer(source=source, levels=("0", "2"), dimensions=(TIME,)))
    ask(shown, TileRequest("0", 0, 0, {"time": "2019"}))
    assert {one.dimensions["time"] for one in source.asked} == {"2019"}


def test_it_is_drawn_from_the_most_detailed_set_in_the_first_style():
    coarse, fine = layer(levels=("0", "2")), layer(source=NumberedSource(), levels=("0", "9"))
    styles = (Style("blue", is_default=True), Style("red"))
    links = [
        dataclasses.replace(
            link,
            sources={
                (style.identifier, kind): tiles
                for style in styles
                for (_, kind), tiles in link.sources.items()
            },
        )
        for link in (*coarse.links, *fine.links)
    ]
    shown = drawing()(dataclasses.replace(coarse, links=tuple(links), styles=styles))
    assert shown.links[0].tile_matrix_set.matrices[-1].identifier == "8"
    assert [one.identifier for one in shown.styles] == ["blue"]
    assert {style for style, _ in shown.links[0].sources} == {"blue"}


def test_a_layer_beyond_the_earth_is_refused():
    grid = well_known_set("GoogleCRS84Quad")
    beyond = MatrixSetLink(grid, BoundingBox(-10, 100, 10, 120), layer().links[0].sources)
    with pytest.raises(GridError):
        drawing()(dataclasses.replace(layer(), links=(beyond,)))

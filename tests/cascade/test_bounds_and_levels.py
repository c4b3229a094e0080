"""A remote's layer cut to bounds and levels, and drawn at levels and in grids that it lacks."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageStat
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.assembly.seeding import SeedArea, prepared_seeding
from wmts_bridge.plugin.core.catalogue.values import Levels, RemoteLayer
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.layer.seeding import SeedOptions
from wmts_bridge.tests.cascade.asking import asked, kvp
from wmts_bridge.tests.cascade.remote import LAYER, WORLD
from wmts_bridge.tests.clients.grids import MERCATOR
from wmts_bridge.tests.clients.tile_sets import TileSet

DEEP = TileSet("deep", MERCATOR._replace(levels=MERCATOR.levels[2:4]), 0, 1)
EUROPE = (-10.0, 35.0, 30.0, 60.0)


def tile(server: Bridge, matrix: str, column: int, row: int, grid: str = "WebMercatorQuad"):
    return asked(f"{server.url}wmts/1.0.0/local/default/{grid}/{matrix}/{row}/{column}.png")


def document(server: Bridge) -> str:
    return asked(f"{server.url}wmts/1.0.0/WMTSCapabilities.xml").body.decode()


def link_of(server: Bridge, name: str):
    links = server.publication.layers["local"].links
    return next(link for link in links if link.tile_matrix_set.identifier.startswith(name))


def difference(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def test_nothing_outside_the_bounds_is_served_or_asked_for(offering, cascading):
    remote = offering()
    server = cascading(remote, bounds=EUROPE)
    assert tile(server, "3", 4, 2).body == remote.body(remote.tiles_asked[0])
    refused = tile(server, "3", 6, 2)
    assert refused.status == 404
    by_name = kvp(
        server.url, REQUEST="GetTile", LAYER="local", STYLE="", FORMAT="image/png",
        TILEMATRIXSET="WebMercatorQuad", TILEMATRIX="3", TILEROW=2, TILECOL=6,
    )  # fmt: skip
    assert b"TileOutOfRange" in asked(by_name).body
    assert len(remote.tiles_asked) == 1


def test_the_document_tells_the_bounds_and_their_limits(offering, cascading):
    text = document(cascading(offering(), bounds=EUROPE))
    box = re.search(r"<ows:WGS84BoundingBox>.*?</ows:WGS84BoundingBox>", text, re.DOTALL)[0]
    corners = re.findall(r"Corner>([-0-9.]+) ([-0-9.]+)<", box)
    numbers = [float(number) for corner in corners for number in corner]
    assert numbers == pytest.approx(EUROPE, abs=1e-6)
    assert "<MinTileCol>3</MinTileCol>" in text
    assert "<MaxTileCol>4</MaxTileCol>" in text


def test_levels_are_cut_to_those_that_are_wanted(offering, cascading):
    server = cascading(offering(), levels=Levels(1, 2))
    assert link_of(server, "WebMercatorQuad").tile_matrix_set.identifier == "WebMercatorQuad_1-2"
    assert [tile(server, level, 0, 0).status for level in "0123"] == [404, 200, 200, 404]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({"levels": Levels(12, 14)}, "enlarged by 6 levels"),
        ({"levels": Levels(40, 41)}, "no level"),
    ],
    ids=["too fine", "beyond the grid"],
)
def test_where_nothing_is_left_that_is_said(source, words, offering, cascading):
    with pytest.raises(SetupError, match=words):
        cascading(offering(), **source)


def test_bounds_beside_the_layer_are_said(offering, cascading):
    wide = TileSet("part", MERCATOR._replace(levels=MERCATOR.levels[3:4]), 0, 0)
    remote = offering(sets={"part": wide})
    with pytest.raises(SetupError, match="nothing of the remote layer is left"):
        cascading(remote, bounds=(0.0, 86.0, 10.0, 89.0))


def test_a_level_too_fine_for_the_remote_is_drawn_from_its_finest(offering, cascading):
    remote = offering()
    server = cascading(remote, levels=Levels(0, 5))
    drawn = tile(server, "5", 9, 10).picture
    whole = replace(WORLD, label="default").window("3", 256 * 2, 256 * 2, 256, 256)
    part = whole.crop((64, 128, 128, 192)).resize((256, 256), Image.Resampling.BILINEAR)
    assert difference(drawn.crop((8, 8, 248, 248)), part.crop((8, 8, 248, 248))) < 4
    assert {one.place[0] for one in remote.tiles_asked} == {"3"}
    assert tile(server, "3", 2, 2).body == remote.body(remote.tiles_asked[0])


def test_tiles_are_enlarged_by_six_levels_at_most_and_the_user_hears_of_it(offering, cascading):
    server = cascading(offering(), levels=Levels(0, 20))
    layer = server.publication.layers["local"]
    assert layer.links[0].tile_matrix_set.identifier == "WebMercatorQuad_0-9"
    assert any("10 to 20 are left out" in note for note in layer.notes)
    assert tile(server, "9", 300, 200).status == 200


def test_a_level_too_coarse_for_the_remote_is_drawn_from_its_coarsest(offering, cascading):
    remote = offering(sets={"deep": DEEP})
    server = cascading(remote, levels=Levels(0, 3))
    drawn = tile(server, "1", 0, 0).picture
    reduced = (
        replace(DEEP, label="default")
        .window("2", 0, 0, 512, 512)
        .resize((256, 256), Image.Resampling.BOX)
    )
    assert difference(drawn, reduced) < 8
    assert {one.place[0] for one in remote.tiles_asked} == {"2"}


def test_a_level_that_would_take_too_many_tiles_is_transparent(offering, cascading):
    fine = TileSet("fine", MERCATOR._replace(levels=MERCATOR.levels[5:6]), 0, 0)
    remote = offering(sets={"fine": fine})
    server = cascading(remote, levels=Levels(0, 5))
    assert tile(server, "0", 0, 0).picture.getchannel("A").getextrema() == (0, 0)
    assert tile(server, "3", 2, 2).picture.getchannel("A").getextrema() == (255, 255)


def test_limits_of_drawn_levels_lie_where_the_tiles_they_show_are(offering, cascading):
    server = cascading(offering(), levels=Levels(0, 5), bounds=EUROPE)
    link = link_of(server, "WebMercatorQuad")
    three, five = link.limits["3"], link.limits["5"]
    assert five.min_column // 4 >= three.min_column
    assert five.max_column // 4 <= three.max_column
    assert five.tile_count > three.tile_count
    assert tile(server, "5", five.min_column, five.min_row).status == 200
    assert tile(server, "5", five.max_column + 1, five.min_row).status == 404


def test_a_drawn_level_tells_of_no_features(offering, cascading):
    server = cascading(offering(info_formats=("application/json",)), levels=Levels(0, 5))
    info = {"REQUEST": "GetFeatureInfo", "LAYER": "local", "STYLE": "", "FORMAT": "image/png",
            "TILEMATRIXSET": "WebMercatorQuad", "TILEROW": 0, "TILECOL": 0,
            "INFOFORMAT": "application/json", "I": 1, "J": 1}  # fmt: skip
    assert asked(kvp(server.url, TILEMATRIX="3", **info)).status == 200
    refused = asked(kvp(server.url, TILEMATRIX="4", **info))
    assert refused.status == 400
    assert b'locator="TileMatrix"' in refused.body


LAMBERT = {
    "id": "Lambert93",
    "crs": "EPSG:2154",
    "tileMatrices": [
        {"id": f"L{z}", "cellSize": 8000 / 2**z, "pointOfOrigin": [0, 12000000],
         "tileWidth": 256, "tileHeight": 256, "matrixWidth": 2**z, "matrixHeight": 6 * 2**z,
         "scaleDenominator": 8000 / 2**z / 0.00028}
        for z in range(4)
    ],
}  # fmt: skip


def test_a_remote_is_drawn_in_a_grid_that_is_given_as_json(offering, cascading):
    server = cascading(offering(), wanted=RemoteLayer(LAYER, drawn_sets=(LAMBERT,)))
    link = link_of(server, "Lambert93")
    assert link.tile_matrix_set.crs.name == "EPSG:2154"
    matrix = link.tile_matrix_set.matrices[0]
    limits = link.limits_of(matrix)
    grid = link.tile_matrix_set.identifier
    answer = tile(server, matrix.identifier, limits.max_column, limits.max_row, grid)
    assert answer.picture.getchannel("A").getextrema()[1] == 255


def test_levels_say_which_of_a_drawn_grid_there_are(offering, cascading):
    wanted = RemoteLayer(LAYER, drawn_sets=("WorldCRS84Quad",))
    server = cascading(offering(), wanted=wanted, levels=Levels(1, 6), bounds=EUROPE)
    link = link_of(server, "WorldCRS84Quad")
    assert link.tile_matrix_set.identifier == "WorldCRS84Quad_1-6"
    limits = link.limits["6"]
    assert tile(server, "6", limits.min_column, limits.min_row, "WorldCRS84Quad").status == 200
    assert tile(server, "6", limits.min_column - 1, limits.min_row, "WorldCRS84Quad").status == 404


@pytest.mark.parametrize("name", ["WebMercatorQuad", "GoogleMapsCompatible", "EPSG:3857"])
def test_a_grid_that_the_remote_has_is_not_drawn_again(name, offering, cascading):
    server = cascading(offering(), wanted=RemoteLayer(LAYER, drawn_sets=(name,)))
    assert len(server.publication.layers["local"].links) == 1


def test_what_is_drawn_is_not_seeded(offering, cascading, tmp_path):
    server = cascading(offering(), levels=Levels(2, 5), cache=str(tmp_path))
    layer = server.publication.layers["local"]
    prepared = prepared_seeding(layer, server._caches, SeedArea(), SeedOptions())
    assert [level.matrix.identifier for level in prepared.plan.levels] == ["2", "3"]

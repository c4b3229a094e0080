"""Reading TMS documents as they are, before anybody understands them."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.tms_reader import (
    TileMapLink,
    TileSet,
    TmsList,
    read_tms,
)
from wmts_bridge.plugin.core.errors import DocumentError
from wmts_bridge.tests.core.source.tile_maps import gdal2tiles, tile_map, tile_set


def test_a_tile_map_of_gdal2tiles():
    found = read_tms(gdal2tiles("mercator", (5, 6), (6, 45, 10, 48)).encode())
    assert (found.title, found.abstract, found.srs) == ("country.tif", "", "EPSG:3857")
    assert found.profile == "mercator"
    assert (found.box, found.origin) == ((6, 45, 10, 48), (6, 45))
    assert (found.tile_width, found.tile_height) == (256, 256)
    assert (found.media_type, found.extension) == ("image/png", "png")
    assert [one.order for one in found.tile_sets] == [5, 6]
    assert found.tile_sets[0].href == "5"
    assert found.tile_sets[0].units_per_pixel == pytest.approx(156543.0339 / 32)


@pytest.mark.parametrize(
    ("body", "links"),
    [
        pytest.param(
            '<Services><TileMapService title="One" version="1.0.0" href="http://h/1.0.0/"/>'
            "</Services>",
            [("One", "http://h/1.0.0/")],
            id="root",
        ),
        pytest.param(
            '<TileMapService version="1.0.0"><Title>S</Title><TileMaps>'
            '<TileMap title="A" srs="EPSG:3857" profile="x" href="a"/>'
            '<TileMap srs="EPSG:3857" profile="x" href="b"/><TileMap title="nowhere"/>'
            "</TileMaps></TileMapService>",
            [("A", "a"), ("", "b")],
            id="service",
        ),
        pytest.param("<TileMapService/>", [], id="empty service"),
    ],
)
def test_lists_lead_on(body, links):
    assert read_tms(body.encode()) == TmsList(tuple(TileMapLink(*link) for link in links))


@pytest.mark.parametrize(
    ("document", "field", "expected"),
    [
        pytest.param(tile_map(box='minx="a"'), "box", None, id="box without numbers"),
        pytest.param(
            tile_map(box='minx="1" miny="nan" maxx="2" maxy="3"'), "box", None, id="box with nan"
        ),
        pytest.param(tile_map(origin=""), "origin", None, id="no origin"),
        pytest.param(tile_map(tile_format='width="0"'), "tile_width", 256, id="width 0"),
        pytest.param(tile_map(tile_format='width="99999"'), "tile_width", 256, id="huge width"),
        pytest.param(tile_map(tile_format='extension=".jpg"'), "extension", "jpg", id="dot"),
        pytest.param(tile_map(), "tile_sets", (), id="no sets"),
        pytest.param(
            tile_map(sets=[tile_set(3, None)]), "tile_sets", (TileSet(3, "3", 0.0),), id="no scale"
        ),
        pytest.param(
            tile_map(sets=['<TileSet href="x"/>']), "tile_sets", (TileSet(0, "x", 0.0),), id="place"
        ),
        pytest.param(
            tile_map(sets=['<TileSet href="x" order="-1"/>']), "tile_sets", (), id="order below 0"
        ),
    ],
)
def test_what_is_senseless_counts_as_not_said(document, field, expected):
    assert getattr(read_tms(document.encode()), field) == expected


def test_another_document_is_refused():
    with pytest.raises(DocumentError, match="this is a WMTS, not a TMS"):
        read_tms(b"<Capabilities xmlns='http://www.opengis.net/wmts/1.0'/>")

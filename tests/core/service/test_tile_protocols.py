"""XYZ, TMS and quadkeys: the same tiles under other names, and what is not there."""

from __future__ import annotations

import dataclasses
import gzip
import json

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities.tms_reader import read_tms
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.landing_protocols import protocol_addresses
from wmts_bridge.plugin.core.service.quadkey import QuadkeyService, place_of
from wmts_bridge.plugin.core.service.tms import TmsService
from wmts_bridge.plugin.core.service.wmts import WmtsService
from wmts_bridge.plugin.core.service.xyz import XyzService
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.service.published import (
    HOST,
    TIME,
    NumberedSource,
    ask,
    layer,
)

REGION = {"2": Limits(1, 2, 2, 3), "3": Limits(2, 5, 4, 7)}
BASE = f"http://{HOST}"
EDGE = 20037508.342789244


def application(*layers):
    xyz = XyzService()
    services = {"wmts": WmtsService(), "tms": TmsService(), "ve": QuadkeyService()}
    made = Application(Addressing(HOST), {**services, "xyz": xyz, "gmaps": xyz}, {})
    made.publication = Publication({one.identifier: one for one in layers}, 1)
    return made


@pytest.fixture
def served():
    return application(
        layer(),
        layer("region", levels=("2", "3"), limits=REGION),
        layer("geographic", matrix_set="WorldCRS84Quad"),
        layer("large", matrix_set="WebMercatorQuad512"),
        layer("national", matrix_set="NetherlandsRDNew"),
        layer("swiss", matrix_set="SwissLV95"),
        layer("timed", dimensions=(TIME,)),
        layer("failing", NumberedSource(error=TileUnavailable("it is down"))),
        layer("holes", NumberedSource(absent=frozenset({("2", 1, 1)})), missing="404"),
    )


SAME_TILE = {
    "XYZ": "/xyz/map@WebMercatorQuad/3/1/2.png",
    "XYZ without a grid": "/xyz/map/3/1/2.png",
    "XYZ without an extension": "/xyz/map@WebMercatorQuad/3/1/2",
    "XYZ by an alias of the grid": "/xyz/map@EPSG%3A3857/3/1/2.png",
    "MapCache's name for XYZ": "/gmaps/map@WebMercatorQuad/3/1/2.png",
    "XYZ of one layer alone": "/layers/map/xyz/map/3/1/2.png",
    "TMS": "/tms/1.0.0/map@WebMercatorQuad@png/3/1/5.png",
    "TMS without the last extension": "/tms/1.0.0/map@WebMercatorQuad@png/3/1/5",
    "TMS without a format": "/tms/1.0.0/map@WebMercatorQuad/3/1/5.png",
    "TMS by the layer alone": "/tms/1.0.0/map/3/1/5.png",
    "TMS from the top": "/tms/1.0.0/map@WebMercatorQuad@png/3/1/2.png?flipY=true",
    "a quadkey": "/ve?LayerName=map@WebMercatorQuad&tile=021",
    "a quadkey with MapCache's other name": "/ve?LAYER=map@WebMercatorQuad&tile=021",
    "a quadkey without a grid": "/ve?layer=map&TILE=021",
}


@pytest.mark.parametrize("target", SAME_TILE.values(), ids=SAME_TILE)
def test_every_address_leads_to_the_same_tile(served, target):
    response = ask(served, target)
    assert (response.status, response.header("Content-Type")) == (200, "image/png")
    assert response.header("ETag") == '"3-1-2"'
    assert response.header("Access-Control-Allow-Origin") == "*"


@pytest.mark.parametrize(
    ("target", "media_type"),
    [
        ("/xyz/map/3/1/2.webp", "image/webp"),
        ("/tms/1.0.0/map@WebMercatorQuad@jpg/3/1/2.jpg", "image/jpeg"),
        ("/tms/1.0.0/map@WebMercatorQuad@jpg/3/1/2", "image/jpeg"),
        ("/ve?layer=map@WebMercatorQuad@webp&tile=0", "image/webp"),
    ],
)
def test_the_format_is_that_of_the_address(served, target, media_type):
    assert ask(served, target).header("Content-Type") == media_type


@pytest.mark.parametrize(
    ("target", "etag"),
    [
        ("/xyz/geographic@WorldCRS84Quad/1/3/0.png", "1-3-0"),
        ("/tms/1.0.0/geographic@WorldCRS84Quad@png/1/3/1.png", "1-3-0"),
        ("/tms/1.0.0/geographic@WorldCRS84Quad@png/0/1/0.png", "0-1-0"),
        ("/tms/1.0.0/large@WebMercatorQuad512@png/2/0/0.png", "2-0-3"),
        ("/tms/1.0.0/region@WebMercatorQuad@png/2/2/2.png", "2-2-1"),
        ("/xyz/national@NetherlandsRDNew/3/1/2.png", "3-1-2"),
        ("/ve?layer=geographic@WorldCRS84Quad&tile=20", "1-0-1"),
        ("/ve?layer=geographic@WorldCRS84Quad&tile=03", "1-1-0"),
    ],
)
def test_rows_are_exact_in_every_grid(served, target, etag):
    response = ask(served, target)
    assert response.header("ETag") == f'"{etag}"', response.body


NOT_THERE = {
    "no such layer": "/xyz/none/0/0/0.png",
    "no such grid": "/xyz/map@WorldCRS84Quad/0/0/0.png",
    "no such level": "/xyz/map/99/0/0.png",
    "beyond the columns": "/xyz/map/1/2/0.png",
    "beyond the rows": "/xyz/map/1/0/2.png",
    "outside the limits": "/xyz/region/2/0/0.png",
    "an unknown extension": "/xyz/map/0/0/0.tif",
    "a negative row": "/xyz/map/1/0/-1.png",
    "digits of another script": "/xyz/map/1/0/%D9%A1.png",
    "a long number": "/xyz/map/1/0/99999999999999999999.png",
    "too short": "/xyz/map/1/0",
    "too long": "/xyz/map/1/0/0/0.png",
    "the root": "/xyz/",
    "text that is none": "/xyz/%FF/0/0/0.png",
    "TileJSON of another grid": "/xyz/geographic@WorldCRS84Quad.json",
    "a key too long": "/ve?layer=map&tile=" + "0" * 40,
    "a key beyond the pole": "/ve?layer=geographic@WorldCRS84Quad&tile=00",
    "a key of a level that is not aligned": "/ve?layer=geographic@WorldCRS84Quad&tile=0",
    "a grid without keys": "/ve?layer=swiss@SwissLV95&tile=0",
    "a hole": "/xyz/holes/2/1/1.png",
}


@pytest.mark.parametrize("target", NOT_THERE.values(), ids=NOT_THERE)
def test_what_is_not_there_is_404(served, target):
    response = ask(served, target)
    assert response.status == 404
    assert response.header("Access-Control-Allow-Origin") == "*"
    assert b"<" not in response.body or "xml" in response.header("Content-Type")


@pytest.mark.parametrize(
    "target",
    ["/ve?layer=map&tile=4", "/ve?layer=map&tile=0a", "/ve?layer=map", "/ve?tile=0", "/ve"],
)
def test_a_key_that_is_none_is_400(served, target):
    assert ask(served, target).status == 400


def test_the_empty_key_is_the_world(served):
    assert ask(served, "/ve?layer=map&tile=").header("ETag") == '"0-0-0"'


TMS_NOT_THERE = {
    "another version": "/tms/1.0.1/map/0/0/0.png",
    "no such map": "/tms/1.0.0/none/",
    "y beyond the grid": "/tms/1.0.0/map/1/0/2.png",
    "y of a grid of one tile more": "/tms/1.0.0/geographic@WorldCRS84Quad@png/0/0/1.png",
    "no such level": "/tms/1.0.0/map/77/0/0.png",
    "an unknown extension": "/tms/1.0.0/map/0/0/0.tif",
    "an unknown document": "/tms/1.0.0/map/other.xml",
}


@pytest.mark.parametrize("target", TMS_NOT_THERE.values(), ids=TMS_NOT_THERE)
def test_tms_says_what_is_wrong_in_its_own_form(served, target):
    response = ask(served, target)
    root = etree.fromstring(response.body)
    assert (response.status, root.tag) == (404, "TileMapServerError")
    assert root.findtext("Message")
    assert response.header("Content-Type").startswith("text/xml")


@pytest.mark.parametrize("target", ["/tms/1.0.0/region/4/0/0.png", "/xyz/region/4/0/0.png"])
def test_a_level_that_is_not_there_is_named_as_such(served, target):
    assert b"The layer has no level 4." in ask(served, target).body


@pytest.mark.parametrize(
    "target",
    ["/xyz/failing/0/0/0.png", "/tms/1.0.0/failing/0/0/0.png", "/ve?layer=failing&tile="],
)
def test_a_tile_that_could_not_be_had_is_no_absent_one(served, target):
    assert ask(served, target).status == 502


OF_A_PROTECTED_LAYER = {
    "a document": "/tms/1.0.0/hidden@WebMercatorQuad@png/",
    "a list that tells of it": "/tms/1.0.0/",
    "an error of TMS": "/tms/1.0.0/hidden/2/0/0.png",
    "an error of XYZ": "/xyz/hidden%40WebMercatorQuad/2/0/0.png",
    "an error of TileJSON": "/xyz/hidden@bogus.json",
    "an error of quadkeys": "/ve?LayerName=hidden@WebMercatorQuad&tile=00",
}


@pytest.mark.parametrize("target", OF_A_PROTECTED_LAYER.values(), ids=OF_A_PROTECTED_LAYER)
def test_what_is_said_of_a_protected_layer_is_read_by_no_other_website(target):
    down = NumberedSource(error=TileUnavailable("http://maps.example/2/0/0.png: it is down"))
    made = application(layer(), layer("hidden", down, protected=True))
    response = ask(made, target, origin="http://other.example")
    assert response.header("Access-Control-Allow-Origin") == ""
    assert response.header("Vary") == "Origin"


@pytest.mark.parametrize(
    "target", ["/tms/1.0.0/map/9/9/99.png", "/xyz/%ff/0/0/0.png", "/ve?tile=0"]
)
def test_other_errors_are_read_by_every_website(target):
    made = application(layer(), layer("hidden", protected=True))
    assert ask(made, target).header("Access-Control-Allow-Origin") == "*"


def test_dimensions_are_passed_by_name(served):
    source = NumberedSource()
    timed = application(layer("timed", source, dimensions=(TIME,)))
    ask(timed, "/xyz/timed/0/0/0.png?TIME=2019")
    ask(timed, "/tms/1.0.0/timed/0/0/0.png")
    assert [dict(one.dimensions) for one in source.asked] == [{"time": "2019"}, {"time": "2020"}]
    assert ask(timed, "/xyz/timed/0/0/0.png?TIME=1066").status == 404


VECTORS = "application/vnd.mapbox-vector-tile"
INSIDE = b"\x1a\x05\x0a\x01a\x78\x02"


@dataclasses.dataclass
class Zipped:
    """Vector tiles as MBTiles mostly has them, to be had at once."""

    body: bytes = gzip.compress(INSIDE)

    def tile(self, request):
        return Tile(self.body, VECTORS, "gzip", etag="a")

    at_once = tile


def vectors(source):
    one = layer("roads", formats=(VECTORS,))
    link = dataclasses.replace(one.links[0], sources={("default", VECTORS): source})
    return application(dataclasses.replace(one, links=(link,)))


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ({}, "gzip"),
        ({"accept_encoding": "gzip, deflate, br"}, "gzip"),
        ({"accept_encoding": "*"}, "gzip"),
        ({"accept_encoding": "identity"}, ""),
        ({"accept_encoding": "br, gzip;q=0"}, ""),
    ],
)
def test_a_client_that_takes_no_gzip_gets_vector_tiles_without(accepted, encoding):
    made = vectors(Zipped())
    for _ in range(3):  # from the second time on it is answered at once
        response = ask(made, "/xyz/roads/0/0/0.pbf", **accepted)
        body = gzip.decompress(response.body) if encoding else response.body
        assert (response.status, response.header("Content-Encoding")) == (200, encoding)
        assert (body, response.header("Vary")) == (INSIDE, "Accept-Encoding")
        again = {"if_none_match": response.header("ETag"), **accepted}
        assert ask(made, "/xyz/roads/0/0/0.pbf", **again).status == 304
    tags = {ask(made, "/xyz/roads/0/0/0.pbf", **more).header("ETag") for more in (accepted, {})}
    assert len(tags) == (1 if encoding else 2)


@pytest.mark.parametrize(
    "body",
    [gzip.compress(INSIDE)[:-4], gzip.compress(bytes((16 << 20) + 1))],
    ids=["cut short", "far too large"],
)
def test_a_vector_tile_that_cannot_be_unpacked_is_the_sources_fault(body):
    made = vectors(Zipped(body))
    assert ask(made, "/xyz/roads/0/0/0.pbf", accept_encoding="identity").status == 502


class TestTileJson:
    def test_it_says_where_the_tiles_are(self, served):
        response = ask(served, "/xyz/region@WebMercatorQuad.json")
        found = json.loads(response.body)
        assert response.header("Content-Type") == "application/json"
        assert found["tilejson"] == "3.0.0"
        assert found["tiles"] == [f"{BASE}/xyz/region@WebMercatorQuad/{{z}}/{{x}}/{{y}}.png"]
        assert (found["minzoom"], found["maxzoom"]) == (2, 3)
        assert found["bounds"] == pytest.approx([-180, -85.0511287798, 180, 85.0511287798])
        assert found["center"] == pytest.approx([0, 0, 2])

    def test_words_of_a_stranger_are_no_markup(self):
        made = application(layer("x", attribution='<img src="x" onerror="alert(1)"> & Co'))
        found = json.loads(ask(made, "/xyz/x.json").body)
        assert found["attribution"] == '&lt;img src="x" onerror="alert(1)"&gt; &amp; Co'

    @pytest.mark.parametrize(
        ("corner", "cells"),
        [((0, EDGE), [EDGE / 512]), ((-EDGE, EDGE), [2 * EDGE / 256, 2 * EDGE / 768])],
        ids=["a part of the world", "levels that are no halves"],
    )
    def test_tiles_that_web_maps_do_not_count_so_have_none(self, corner, cells):
        box = BoundingBox(corner[0], 0, EDGE, EDGE)
        odd = regular_set("odd", WEB_MERCATOR, corner, cells, 256, box)
        one = layer("map")
        link = dataclasses.replace(one.links[0], tile_matrix_set=odd, extent=box)
        made = application(dataclasses.replace(one, links=(link,)))
        response = ask(made, "/xyz/map.json")
        assert (response.status, b"odd" in response.body) == (404, True)
        addresses = protocol_addresses(made.publication.layers["map"], BASE, {"xyz"})
        assert [address.label for address in addresses] == ["Tiles, XYZ"]

    def test_the_addresses_in_it_work(self, served):
        found = json.loads(ask(served, "/layers/map/xyz/map.json").body)
        address = found["tiles"][0].format(z=3, x=1, y=2)
        assert ask(served, address[len(BASE) :]).header("ETag") == '"3-1-2"'


class TestTmsDocuments:
    def test_the_root_leads_to_the_list_and_that_to_the_maps(self, served):
        (service,) = read_tms(ask(served, "/tms").body).links
        assert service.href == f"{BASE}/tms/1.0.0/"
        listed = read_tms(ask(served, "/tms/1.0.0/").body)
        hrefs = [link.href for link in listed.links]
        assert f"{BASE}/tms/1.0.0/region@WebMercatorQuad@png" in hrefs
        for href in hrefs:
            assert ask(served, href[len(BASE) :]).status == 200

    @pytest.mark.parametrize("end", ["", "/", "/tilemapresource.xml"])
    def test_a_map_is_described(self, served, end):
        found = read_tms(ask(served, f"/tms/1.0.0/map@WebMercatorQuad@png{end}").body)
        edge = 20037508.342789244
        assert (found.srs, found.profile) == ("EPSG:3857", "global-mercator")
        assert found.origin == pytest.approx((-edge, -edge))
        assert found.box == pytest.approx((-edge, -edge, edge, edge))
        assert (found.tile_width, found.media_type, found.extension) == (256, "image/png", "png")
        first = found.tile_sets[0]
        assert (first.order, first.units_per_pixel) == (0, pytest.approx(156543.03392804097))
        assert first.href == f"{BASE}/tms/1.0.0/map@WebMercatorQuad@png/0"

    @pytest.mark.parametrize(
        ("name", "srs", "profile", "orders"),
        [
            ("geographic", "EPSG:4326", "global-geodetic", (0, 23)),
            ("region", "EPSG:3857", "global-mercator", (2, 3)),
            ("large", "EPSG:3857", "local", (0, 24)),
        ],
    )
    def test_each_grid_has_its_profile(self, served, name, srs, profile, orders):
        found = read_tms(ask(served, f"/tms/1.0.0/{name}").body)
        assert (found.srs, found.profile) == (srs, profile)
        assert (found.tile_sets[0].order, found.tile_sets[-1].order) == orders

    def test_nothing_stands_before_the_root(self, served):
        body = ask(served, "/tms/1.0.0/map/tilemapresource.xml").body
        root = etree.fromstring(body)
        assert root.getprevious() is None
        assert not root.getroottree().docinfo.doctype

    def test_a_hostile_title_is_escaped(self):
        made = application(layer("x", title='a"><script>&\x00', abstract="<b>", attribution="<i>"))
        for path in ("/tms/1.0.0/", "/tms/1.0.0/x"):
            assert b"<script>" not in ask(made, path).body
            etree.fromstring(ask(made, path).body)


@pytest.mark.parametrize(
    ("key", "place"),
    [("213", (3, 3, 5)), ("1202102332221212", (16, 35210, 21493)), ("", (0, 0, 0))],
)
def test_a_key_is_a_place(key, place):
    assert place_of(key) == place


@pytest.mark.parametrize(
    "target", ["/xyz/quick/1/0/0.png", "/tms/1.0.0/quick/1/0/0.png", "/ve?layer=quick&tile=0"]
)
def test_what_was_asked_for_again_is_answered_at_once(target):
    class Prompt(NumberedSource):
        def at_once(self, request):
            return self.tile(request)

    plain = layer("quick")
    link = dataclasses.replace(plain.links[0], sources={("default", "image/png"): Prompt()})
    made = application(dataclasses.replace(plain, links=(link,)))
    path, _, query = target.partition("?")
    request = Request("GET", path, query, {"host": HOST})
    assert made.at_once(request) is None
    for _ in range(2):
        assert made(request).status == 200
    assert made.at_once(request).body == made(request).body

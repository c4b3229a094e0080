"""TMS services: the TileMap document says what there is, in all the habits that are about."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from wmts_bridge.plugin.core.errors import SetupError, TransportTimeout
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.grid.limits import BoundingBox, limits_of_extent
from wmts_bridge.plugin.core.source.tms import open_tms
from wmts_bridge.plugin.core.tile import Absent, TileRequest
from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.web.message import Response

from .tile_maps import gdal2tiles, tile_map, tile_set
from .tile_sets import GEODETIC, MERCATOR, REGION, picture, region_limits, wrong_tiles

HOME = "http://127.0.0.1"
MERCATOR_SETS = [tile_set(order, 156543.03392804097 / 2**order) for order in range(8)]
GEODETIC_SETS = [tile_set(order, 0.703125 / 2**order) for order in range(8)]
WORLD = 'minx="-180" miny="-90" maxx="180" maxy="90"'


class TmsServer:
    """Documents by path, and tiles of a grid under /…/order/x/y.ext, rows from the bottom."""

    def __init__(self, documents, grid=MERCATOR, *, first=0, limits=None, settings=None):
        self.documents = documents
        self.grid = grid
        self.first = first
        self.limits = limits
        self.requests = []
        self.transport = InProcessTransport(self.answer, settings)

    def answer(self, request):
        self.requests.append(request)
        if request.path in self.documents:
            return Response(200, (), self.documents[request.path].encode())
        try:
            order, column, row = (
                int(part.partition(".")[0]) for part in request.path.split("/")[-3:]
            )
            matrix = self.grid.matrices[order + self.first]
        except (ValueError, IndexError):
            return Response(404)
        row = matrix.height - 1 - row
        limits = self.limits[matrix.identifier] if self.limits else matrix.whole
        if not limits.contain(column, row):
            return Response(404)
        return Response(200, (), picture(int(matrix.identifier), column, row))


def test_a_global_mercator_map():
    server = TmsServer({"/tms/1.0.0/map": tile_map(sets=MERCATOR_SETS)})
    opened = open_tms(f"{HOME}/tms/1.0.0/map", transport=server.transport)
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_0-7"
    assert wrong_tiles(opened.source, MERCATOR, region_limits(MERCATOR, 0, 7)) == []
    assert (opened.title, opened.abstract, opened.media_type) == ("Map", "All of it", "image/png")
    assert opened.notes == ()
    assert not opened.protected
    assert server.requests[-1].path.startswith("/tms/1.0.0/map/7/")


@pytest.mark.parametrize(
    "srs", ["OSGEO:41001", "EPSG:900913", "EPSG:3857", "epsg:3785", "urn:ogc:def:crs:EPSG::3857"]
)
@pytest.mark.parametrize("profile", ["global-mercator", "local", ""])
def test_mercator_has_many_names(srs, profile):
    document = tile_map(srs=srs, profile=profile, sets=MERCATOR_SETS)
    opened = open_tms(f"{HOME}/map", transport=TmsServer({"/map": document}).transport)
    assert opened.tile_matrix_set.parent == "WebMercatorQuad"


@pytest.mark.parametrize(
    ("profile", "origin"),
    [("global-geodetic", 'x="-180" y="-90"'), ("local", 'x="-180" y="-90"')],
)
def test_a_geodetic_map_has_two_squares(profile, origin):
    document = tile_map(
        srs="EPSG:4326", profile=profile, box=WORLD, origin=origin, sets=GEODETIC_SETS
    )
    server = TmsServer({"/map": document}, GEODETIC)
    opened = open_tms(f"{HOME}/map", transport=server.transport)
    assert wrong_tiles(opened.source, GEODETIC, region_limits(GEODETIC, 0, 6)) == []
    assert opened.extent == (-180, -90, 180, 90)


def test_order_0_may_be_the_two_by_two_tiles():
    """MapProxy's habit (interop.md 3.1): the units-per-pixel tell."""
    sets = [tile_set(order, 78271.51696402048 / 2**order) for order in range(6)]
    server = TmsServer({"/map": tile_map(sets=sets)}, first=1)
    opened = open_tms(f"{HOME}/map", transport=server.transport)
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_1-6"
    assert wrong_tiles(opened.source, MERCATOR, region_limits(MERCATOR, 1, 6)) == []


def test_without_units_the_order_is_the_level():
    sets = [tile_set(order, None) for order in (2, 3)]
    server = TmsServer({"/map": tile_map(sets=sets)})
    opened = open_tms(f"{HOME}/map", transport=server.transport)
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_2-3"
    assert wrong_tiles(opened.source, MERCATOR, region_limits(MERCATOR, 2, 3)) == []


@pytest.mark.parametrize(
    ("profile", "grid", "orders", "first", "swapped"),
    [
        pytest.param("mercator", MERCATOR, range(4, 8), 0, False, id="mercator"),
        pytest.param("mercator", MERCATOR, range(4, 8), 0, True, id="mercator, latitude first"),
        pytest.param("geodetic", GEODETIC, range(4, 8), 0, False, id="geodetic, tmscompatible"),
        pytest.param("geodetic", GEODETIC, range(5, 9), -1, False, id="geodetic, plain"),
        pytest.param("geodetic", GEODETIC, range(5, 9), -1, True, id="geodetic, plain, swapped"),
    ],
)
def test_what_gdal2tiles_means_is_settled_by_asking_for_a_tile(
    profile, grid, orders, first, swapped
):
    limits = region_limits(grid, 4, 7)
    document = gdal2tiles(profile, orders, REGION, swapped=swapped)
    server = TmsServer({"/t/tilemapresource.xml": document}, grid, first=first, limits=limits)
    opened = open_tms(f"{HOME}/t/", transport=server.transport)
    assert wrong_tiles(opened.source, grid, limits) == []
    assert geographic_extent(grid.crs, opened.extent) == pytest.approx(REGION)


def test_a_local_map_has_its_grid_from_the_origin_up():
    """The top follows from the rows that the box needs at the coarsest level."""
    sets = [tile_set(order, 100.0 / 2**order) for order in range(3)]
    document = tile_map(
        srs="EPSG:2056",
        profile="local",
        box='minx="2485000" miny="1075000" maxx="2830000" maxy="1295000"',
        origin='x="2420000" y="1030000"',
        sets=sets,
    )
    opened = open_tms(f"{HOME}/map", transport=TmsServer({"/map": document}).transport)
    grid = opened.tile_matrix_set
    assert [matrix.identifier for matrix in grid.matrices] == ["0", "1", "2"]
    assert grid.crs.name == "EPSG:2056"
    coarsest = grid.matrices[0]
    assert (coarsest.width, coarsest.height) == (17, 11)
    assert {matrix.top for matrix in grid.matrices} == {1030000 + 11 * 25600}
    assert opened.extent == (2485000, 1075000, 2830000, 1295000)


def test_levels_of_a_local_map_that_do_not_halve_are_each_anchored_at_the_bottom():
    sets = [tile_set(0, 250.0), tile_set(1, 100.0)]
    document = tile_map(
        srs="EPSG:2056",
        profile="none",
        box='minx="2420000" miny="1030000" maxx="2900000" maxy="1350000"',
        origin='x="2420000" y="1030000"',
        sets=sets,
    )
    server = TmsServer({"/map": document})
    opened = open_tms(f"{HOME}/map", transport=server.transport)
    for matrix in opened.tile_matrix_set.matrices:
        assert matrix.top - matrix.height * matrix.span_y == pytest.approx(1030000)
        limits = limits_of_extent(matrix, BoundingBox(2420000, 1030000, 2420001, 1030001))
        opened.source.tile(TileRequest(matrix.identifier, 0, limits.max_row))
        assert server.requests[-1].path.endswith("/0/0.png")


@pytest.mark.parametrize(
    ("address", "documents"),
    [
        pytest.param("/t/tilemapresource.xml", ["/t/tilemapresource.xml"], id="the document"),
        pytest.param("/t", ["/t/tilemapresource.xml"], id="its folder"),
        pytest.param("/t/", ["/t/tilemapresource.xml"], id="its folder with a slash"),
        pytest.param("/tms", ["/tms", "/tms/1.0.0", "/t/tilemapresource.xml"], id="the root"),
    ],
)
def test_the_document_is_found_from_what_users_type(address, documents):
    texts = {
        "/tms": '<Services><TileMapService href="/tms/1.0.0"/></Services>',
        "/tms/1.0.0": '<TileMapService><TileMaps><TileMap href="/t/tilemapresource.xml"/>'
        "</TileMaps></TileMapService>",
        "/t/tilemapresource.xml": tile_map(sets=MERCATOR_SETS),
    }
    server = TmsServer({path: texts[path] for path in documents})
    opened = open_tms(f"{HOME}{address}", transport=server.transport)
    assert wrong_tiles(opened.source, MERCATOR, region_limits(MERCATOR, 3, 4)) == []
    assert server.requests[-1].path.startswith("/t/4/")


def test_a_list_of_several_maps_is_shown_to_choose_from():
    listed = (
        '<TileMapService><TileMaps><TileMap title="Roads" href="roads"/>'
        '<TileMap title="Photos" href="photos?key=hidden"/></TileMaps></TileMapService>'
    )
    server = TmsServer({"/tms/1.0.0/": listed})
    with pytest.raises(SetupError) as caught:
        open_tms(f"{HOME}/tms/1.0.0/", transport=server.transport)
    assert f"Roads: {HOME}/tms/1.0.0/roads" in str(caught.value)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("document", "says"),
    [
        pytest.param("<html><body/></html>", "web page", id="web page"),
        pytest.param('{"a": 1}', "JSON", id="JSON"),
        pytest.param("<Capabilities/>", "add it as a remote WMTS", id="WMTS"),
        pytest.param("<WMS_Capabilities/>", "no TMS document", id="WMS"),
        pytest.param(tile_map(), "lists no TileSet", id="no levels"),
        pytest.param("<TileMapService/>", "lists no tile maps", id="no maps"),
        pytest.param('<Services><TileMapService href="/map"/></Services>', "list", id="circle"),
        pytest.param(
            tile_map(srs="EPSG:1", profile="local", sets=MERCATOR_SETS), "EPSG:1", id="SRS"
        ),
        pytest.param(
            tile_map(srs="", profile="raster", sets=MERCATOR_SETS), "place on earth", id="no SRS"
        ),
        pytest.param(
            tile_map(srs="EPSG:2056", profile="local", origin="", sets=MERCATOR_SETS),
            "Origin",
            id="no origin",
        ),
        pytest.param(
            tile_map(sets=[tile_set(0, 1e9, "javascript:alert(1)")]), "", id="no web address"
        ),
    ],
)
def test_what_cannot_be_used_is_told(document, says):
    with pytest.raises(SetupError) as caught:
        open_tms(f"{HOME}/map", transport=TmsServer({"/map": document}).transport)
    assert says in str(caught.value)


def test_a_remote_that_does_not_answer_is_told():
    def slow(request):
        raise TransportTimeout("no answer")

    with pytest.raises(SetupError, match="no answer"):
        open_tms(f"{HOME}/map", transport=InProcessTransport(slow))


def test_a_missing_document_is_told_by_the_status_of_what_was_asked_first():
    with pytest.raises(SetupError, match=r"/map answered with status 404"):
        open_tms(f"{HOME}/map", transport=TmsServer({}).transport)


def test_the_grid_may_be_given():
    opened = open_tms(
        f"{HOME}/map",
        transport=TmsServer({"/map": tile_map(profile="", sets=MERCATOR_SETS)}).transport,
        grid=MERCATOR,
    )
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_0-7"
    with pytest.raises(SetupError, match="none of the TileMap's levels"):
        open_tms(
            f"{HOME}/map",
            transport=TmsServer({"/map": tile_map(sets=MERCATOR_SETS)}).transport,
            grid=GEODETIC,
        )


def test_an_order_without_a_place_in_the_grid_is_left_out_with_a_note():
    sets = [tile_set(0, 1.40625), *(tile_set(order + 1, 0.703125 / 2**order) for order in range(3))]
    document = tile_map(
        srs="EPSG:4326",
        profile="global-geodetic",
        box=WORLD,
        origin='x="-180" y="-90"',
        sets=sets,
    )
    opened = open_tms(f"{HOME}/map", transport=TmsServer({"/map": document}).transport)
    assert opened.tile_matrix_set.identifier == "WGS1984Quad_0-2"
    assert "order 0" in opened.notes[0]


def test_rows_can_be_turned():
    server = TmsServer({"/map": tile_map(sets=MERCATOR_SETS)})
    opened = open_tms(f"{HOME}/map", transport=server.transport, rows="top")
    opened.source.tile(TileRequest("3", 1, 2))
    assert server.requests[-1].path == "/map/3/1/2.png"


def test_bounds_and_levels_are_the_users():
    server = TmsServer({"/map": tile_map(sets=MERCATOR_SETS)})
    opened = open_tms(f"{HOME}/map", transport=server.transport, bounds=REGION, levels=(2, 4))
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_2-4"
    assert geographic_extent(MERCATOR.crs, opened.extent) == pytest.approx(REGION)


@pytest.mark.parametrize(
    ("tile_format", "media_type", "extension"),
    [
        ('mime-type="image/jpeg" extension="jpg"', "image/jpeg", "jpg"),
        ('mime-type="image/jpg" extension="jpeg"', "image/jpeg", "jpeg"),
        ('extension="jpg"', "image/jpeg", "jpg"),
        ('mime-type="image/jpeg"', "image/jpeg", "jpg"),
        ("", "image/png", "png"),
        ('mime-type="image/x-unknown" extension="php"', "image/png", "php"),
    ],
)
def test_the_format_is_that_of_the_document(tile_format, media_type, extension):
    document = tile_map(tile_format=tile_format, sets=MERCATOR_SETS)
    server = TmsServer({"/map": document})
    opened = open_tms(f"{HOME}/map", transport=server.transport)
    opened.source.tile(TileRequest("0", 0, 0))
    assert opened.media_type == media_type
    assert server.requests[-1].path == f"/map/0/0/0.{extension}"


def test_a_key_in_the_address_goes_on_to_the_tiles():
    server = TmsServer({"/map": tile_map(sets=MERCATOR_SETS)})
    opened = open_tms(f"{HOME}/map?key=secret", transport=server.transport)
    opened.source.tile(TileRequest("0", 0, 0))
    assert server.requests[-1].query == "key=secret"
    assert opened.protected


def test_credentials_do_not_follow_the_document_to_another_host():
    sets = [tile_set(0, 156543.03392804097, "http://elsewhere.example/0")]
    settings = TransportSettings(headers={"X-Key": "secret"})
    server = TmsServer({"/map": tile_map(sets=sets)}, settings=settings)
    opened = open_tms(f"{HOME}/map?key=secret", transport=server.transport)
    assert not isinstance(opened.source.tile(TileRequest("0", 0, 0)), Absent)
    asked = server.requests[-1]
    assert asked.headers["host"] == "elsewhere.example"
    assert "secret" not in str(asked)
    assert "elsewhere.example" in opened.notes[0]
    assert server.requests[0].headers["x-key"] == "secret"


def test_hrefs_are_followed_wherever_on_the_host_they_lead():
    sets = [tile_set(0, 156543.03392804097, "../other/zero/")]
    server = TmsServer({"/t/tilemapresource.xml": tile_map(sets=sets)})
    opened = open_tms(f"{HOME}/t/tilemapresource.xml", transport=server.transport)
    opened.source.tile(TileRequest("0", 0, 0))
    assert urlsplit(server.transport.requested[-1]).path == "/other/zero/0/0.png"

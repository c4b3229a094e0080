"""What each layer's own rules make of a GetMap: only tiles, forwarded, its filter, its formats."""

from __future__ import annotations

import dataclasses

import pytest
from lxml import etree
from PIL import Image
from wmts_bridge.plugin.core.errors import GridError, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.layer.map_ways import MapWays
from wmts_bridge.plugin.core.service.wms_description import FURTHER_CRS
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.tests.core.service.published import ask
from wmts_bridge.tests.core.service.wms_asked import (
    BLUE,
    GREEN,
    RED,
    STYLES,
    TIME,
    WHOLE,
    Painted,
    bytes_of,
    dtd_errors,
    exception_code,
    map_of,
    painted,
    picture_of,
    target,
    with_info,
    wms_of,
)
from wmts_bridge.tests.schemas import schema_errors

QUARTER = "0,0,20037508.342789244,20037508.342789244"
BESIDE = "1000,0,20038508.342789244,20037508.342789244"
TILE = {"bbox": QUARTER, "width": "256", "height": "256"}
FREE = {"bbox": "0,0,3000000,2000000"}


class Drawn:
    """Another WMS: draws maps of one colour, of which the right half may be transparent."""

    def __init__(self, colour=GREEN, half=False, kind="PNG", error=None):
        self.colour, self.half, self.kind, self.error = colour, half, kind, error
        self.asked = []

    def map(self, request):
        self.asked.append(request)
        if self.error is not None:
            raise self.error
        size = (request.view.width, request.view.height)
        picture = Image.new(
            "RGBA" if self.half else "RGB", size, (*self.colour, 255)[: 3 + self.half]
        )
        if self.half:
            picture.paste((0, 0, 0, 0), (size[0] // 2, 0, *size))
        body = bytes_of(picture, self.kind)
        return Tile(body, f"image/{self.kind.lower()}", etag="theirs", expires=None)


def layer(name="map", source=None, *sets, further=None, **ways):
    """A layer with ways of its own."""
    return painted(name, source, *sets, maps=MapWays(**ways), **(further or {}))


def forwarded(drawn, name="map", source=None, *sets, **further):
    return layer(name, source, *sets, forwarded={"default": drawn}, further=further)


# --- only what is a tile ---


def aligned(source=None, *sets, **further):
    return layer("map", source, *sets, only_aligned=True, further=further)


def test_a_map_that_is_a_tile_is_given():
    source = Painted()
    response = ask(wms_of(aligned(source)), target(**TILE))
    assert response.body == source.body
    assert [(x.matrix, x.column, x.row) for x in source.asked] == [("1", 1, 0)]


@pytest.mark.parametrize("name", ["image/gif", "image/jpeg"])
def test_a_map_that_is_a_tile_is_given_in_every_format(name):
    picture = map_of(wms_of(aligned()), **TILE, format=name).convert("RGB")
    assert sum(abs(a - b) for a, b in zip(picture.getpixel((9, 9)), RED)) < 12


@pytest.mark.parametrize(
    "changed",
    [
        {"bbox": BESIDE},
        {"width": "255"},
        {"bbox": WHOLE, "width": "512", "height": "512"},
        {"crs": "EPSG:4326", "bbox": "0,0,85.0511287798066,180"},
    ],
    ids=["beside a tile", "of another size", "of four tiles", "in another CRS"],
)
def test_what_would_have_to_be_assembled_is_refused_in_words(changed):
    source = Painted()
    response = ask(wms_of(aligned(source)), target(**{**TILE, **changed}))
    assert exception_code(response) == ""
    assert (response.status, source.asked) == (400, [])
    assert b"The layer map gives only maps that are just one of its tiles" in response.body


def test_a_place_of_a_tile_beyond_the_limits_is_empty():
    link = dataclasses.replace(aligned().links[0], limits={"1": Limits(1, 1, 0, 0)})
    made = wms_of(dataclasses.replace(aligned(), links=(link,)))
    assert map_of(made, **TILE).getpixel((5, 5)) == (255, 255, 255)


def test_a_tile_of_any_of_its_grids_in_that_crs_will_do():
    made = wms_of(aligned(None, "WorldCRS84Quad", "WebMercatorQuad", "WebMercatorQuad512"))
    assert map_of(made, **TILE).size == (256, 256)
    assert map_of(made, **{**TILE, "width": "512", "height": "512"}).size == (512, 512)


def test_beside_others_it_keeps_its_rule():
    made = wms_of(aligned(), painted("free"))
    assert map_of(made, **TILE, layers="free,map").getpixel((5, 5)) == RED
    refused = ask(made, target(**FREE, layers="free,map"))
    assert exception_code(refused) == ""
    assert map_of(made, **FREE, layers="free").size == (300, 200)


def test_what_lies_at_a_pixel_can_still_be_asked():
    source = Painted()
    asked = {"request": "GetFeatureInfo", "query_layers": "map", "info_format": "text/plain"}
    response = ask(
        wms_of(with_info(aligned(source), source)), target(**asked, **FREE, i="0", j="0")
    )
    assert response.status == 200


# --- forwarded ---


@pytest.mark.parametrize("half", [False, True])
def test_another_wms_draws_what_is_no_tile(half):
    drawn, source = Drawn(half=half), Painted()
    response = ask(wms_of(forwarded(drawn, source=source)), target(**FREE))
    picture = picture_of(response).convert("RGB")
    assert (picture.size, picture.getpixel((10, 10))) == ((300, 200), GREEN)
    assert picture.getpixel((290, 10)) == ((255, 255, 255) if half else GREEN)
    assert source.asked == []
    view = drawn.asked[0].view
    assert (view.crs.name, view.box, view.width, view.height) == (
        "EPSG:3857",
        (0, 0, 3000000, 2000000),
        300,
        200,
    )


def test_what_it_draws_passes_byte_for_byte_if_it_is_as_wanted():
    drawn = Drawn()
    response = ask(wms_of(forwarded(drawn)), target(**FREE))
    assert response.body == drawn.map(drawn.asked[0]).body
    assert response.header("ETag") == '"theirs"'
    transparent = Drawn(half=True)
    response = ask(wms_of(forwarded(transparent)), target(**FREE, transparent="TRUE"))
    assert response.body == transparent.map(transparent.asked[0]).body


@pytest.mark.parametrize("name", ["image/png", "image/jpeg", "image/webp", "image/gif"])
def test_it_is_given_in_every_format(name):
    picture = map_of(wms_of(forwarded(Drawn(kind="JPEG"))), **FREE, format=name).convert("RGB")
    assert sum(abs(a - b) for a, b in zip(picture.getpixel((9, 9)), GREEN)) < 12


def test_a_tile_is_still_ours():
    drawn, source = Drawn(), Painted()
    response = ask(wms_of(forwarded(drawn, source=source)), target(**TILE))
    assert (response.body, drawn.asked) == (source.body, [])


def test_layers_of_all_ways_lie_over_one_another():
    over, under = Drawn(BLUE, half=True), Painted(RED)
    made = wms_of(layer("under", under), forwarded(over, "over"))
    picture = map_of(made, **FREE, layers="under,over")
    assert [picture.getpixel((x, 9)) for x in (9, 290)] == [BLUE, RED]
    picture = map_of(made, **FREE, layers="over,under")
    assert [picture.getpixel((x, 9)) for x in (9, 290)] == [RED, RED]
    response = ask(made, target(**FREE, layers="over,under"))
    assert response.header("X-Tile-Matrix") == ""


def test_styles_of_ours_are_drawn_of_tiles():
    drawn, source = Drawn(), Painted()
    link = painted("map", source).links[0]
    own = {("grey", kind): source for _, kind in link.sources}
    link = dataclasses.replace(link, sources={**link.sources, **own})
    made = forwarded(drawn, styles=STYLES)
    made = wms_of(dataclasses.replace(made, links=(link,)))
    assert map_of(made, **FREE, styles="grey").getpixel((9, 9)) == RED
    assert map_of(made, **FREE, styles="default").getpixel((9, 9)) == GREEN


def test_dimensions_and_the_crs_are_handed_on():
    drawn = Drawn()
    made = wms_of(forwarded(drawn, dimensions=(TIME,)))
    map_of(made, crs="EPSG:4326", bbox="10,20,30,60", time="2021")
    asked = drawn.asked[0]
    assert (asked.dimensions, asked.view.crs.name) == ({"time": "2021"}, "EPSG:4326")
    assert asked.view.box == (20, 10, 60, 30)
    assert asked.deadline is not None


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (TileUnavailable("the WMS gives no map: it sleeps"), 502, ""),
        (TileTimeout("no answer in time"), 504, ""),
        (GridError("the WMS that draws this layer does not know EPSG:3857"), 400, "InvalidCRS"),
    ],
    ids=["unavailable", "too late", "no such CRS"],
)
def test_what_it_cannot_draw_is_an_exception(error, status, code):
    response = ask(wms_of(forwarded(Drawn(error=error))), target(**FREE))
    assert (response.status, exception_code(response)) == (status, code)
    assert str(error).encode() in response.body


def test_what_cannot_be_decoded_is_an_exception():
    class Damaged(Drawn):
        def map(self, request):
            return super().map(request)._replace(body=b"\x89PNG\r\n\x1a\nno more")

    response = ask(
        wms_of(forwarded(Damaged()), painted("other")), target(**FREE, layers="other,map")
    )
    assert (response.status, exception_code(response)) == (502, "")


# --- the filter ---


@pytest.mark.parametrize(
    ("own", "asked", "new_colours"),
    [
        ("NEAREST", None, False),
        ("BICUBIC", None, True),
        ("NEAREST", "bilinear", True),
        ("BILINEAR", "nearest", False),
        ("BILINEAR", "", True),
    ],
)
def test_the_layers_filter_counts_unless_the_request_names_one(own, asked, new_colours):
    class Striped(Painted):
        def __init__(self):
            super().__init__()
            picture = Image.new("RGB", (256, 256), RED)
            for x in range(0, 256, 2):
                picture.paste(BLUE, (x, 0, x + 1, 256))
            self.body = bytes_of(picture)

    made = wms_of(layer("map", Striped(), resampling=own))
    picture = map_of(made, **FREE, resampling=asked)
    assert (not set(picture.getdata()) <= {RED, BLUE}) is new_colours


# --- formats ---

TWO = ("image/jpeg", "image/png")


@pytest.mark.parametrize(
    ("ways", "asked", "given"),
    [
        ({"formats": TWO}, "image/png", "image/png"),
        ({"formats": TWO}, None, "image/jpeg"),
        ({"formats": TWO}, "", "image/jpeg"),
        ({"formats": TWO, "client_chooses": False}, "image/png", "image/jpeg"),
        ({"formats": TWO, "client_chooses": False}, None, "image/jpeg"),
        ({"formats": TWO, "client_chooses": False}, "image/tiff", "image/jpeg"),
        ({"client_chooses": False}, "image/webp", "image/png"),
    ],
    ids=str,
)
def test_the_layer_says_which_format_there_is(ways, asked, given):
    response = ask(wms_of(layer(**ways)), target(**FREE, format=asked))
    assert response.header("Content-Type") == given
    picture_of(response)


@pytest.mark.parametrize(
    ("ways", "asked"),
    [({"formats": TWO}, "image/webp"), ({"formats": TWO}, "image/tiff"), ({}, None), ({}, "")],
    ids=str,
)
def test_another_format_is_refused(ways, asked):
    response = ask(wms_of(layer(**ways)), target(**FREE, format=asked))
    assert exception_code(response) == "InvalidFormat"


def test_the_lowest_layer_says_it_for_all():
    made = wms_of(layer("one", formats=("image/webp",)), layer("two", formats=TWO))
    given = {
        layers: ask(made, target(**FREE, layers=layers, format=None)).header("Content-Type")
        for layers in ("one,two", "two,one")
    }
    assert given == {"one,two": "image/webp", "two,one": "image/jpeg"}


def test_a_tile_is_given_in_the_layers_format_too():
    made = wms_of(layer(formats=("image/webp",), client_chooses=False))
    assert ask(made, target(**TILE)).header("Content-Type") == "image/webp"


# --- capabilities ---


def document(made, version="1.3.0"):
    body = ask(made, f"/wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION={version}").body
    if version == "1.3.0":
        assert schema_errors(body, "wms/1.3.0/capabilities_1_3_0.xsd") == []
    else:
        assert dtd_errors(body, "wms/1.1.1/WMS_MS_Capabilities.dtd") == []
    root = etree.fromstring(body)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = etree.QName(element).localname
    return root


@pytest.mark.parametrize(
    ("layers", "formats"),
    [
        ([layer("a", formats=TWO)], TWO),
        ([layer("a", formats=TWO), layer("b", formats=("image/webp",))], (*TWO, "image/webp")),
        ([layer("a", formats=TWO, client_chooses=False)], TWO[:1]),
        (
            [layer("a"), layer("b", formats=TWO)],
            ("image/png", "image/jpeg", "image/webp", "image/gif"),
        ),
    ],
    ids=["its own", "those of all", "the one there is", "ours"],
)
def test_the_document_lists_the_formats_of_all_layers(layers, formats):
    found = document(wms_of(*layers)).findall("Capability/Request/GetMap/Format")
    assert tuple(one.text for one in found) == formats


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_the_document_tells_of_fixed_sizes_and_of_other_services(version):
    made = wms_of(
        painted("free"),
        layer("tiles", only_aligned=True),
        layer("both", None, "WebMercatorQuad", "WebMercatorQuad512", only_aligned=True),
        forwarded(Drawn(), "far"),
    )
    root = document(made, version)
    told = {one.findtext("Name"): dict(one.attrib) for one in root.iterfind(".//Layer/Layer")}
    assert told == {
        "free": {"queryable": "0"},
        "tiles": {"queryable": "0", "fixedWidth": "256", "fixedHeight": "256"},
        "both": {"queryable": "0"},
        "far": {"queryable": "0", "cascaded": "1"},
    }


def test_no_crs_is_listed_that_the_layer_may_not_be_had_in():
    made = wms_of(painted("free"), layer("tiles", only_aligned=True), forwarded(Drawn(), "far"))
    listed = {
        one.findtext("Name"): {crs.text for crs in one.findall("CRS")}
        for one in document(made).iterfind(".//Layer/Layer")
    }
    assert listed["free"] >= set(FURTHER_CRS)
    assert not (listed["tiles"] | listed["far"]) & set(FURTHER_CRS)

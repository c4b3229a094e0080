"""KML super-overlays: valid documents, their regions, what is linked, and what is not there."""

from __future__ import annotations

import pytest
from lxml import etree
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.kml import KmlService
from wmts_bridge.tests.core.service.published import HOST, NumberedSource, ask, layer
from wmts_bridge.tests.schemas import schema_errors

BASE = f"http://{HOST}"
SCHEMA = "kml/2.2.0/ogckml22.xsd"
MEDIA_TYPE = "application/vnd.google-earth.kml+xml"
KML = "{http://www.opengis.net/kml/2.2}"
GEOGRAPHIC = "WorldCRS84Quad"
REGION = {"2": Limits(1, 2, 2, 3), "3": Limits(2, 5, 4, 6)}


def application(*layers):
    made = Application(Addressing(HOST), {"kml": KmlService()}, {})
    made.publication = Publication({one.identifier: one for one in layers}, 1)
    return made


@pytest.fixture
def served():
    return application(
        layer("world", matrix_set=GEOGRAPHIC, levels=("0", "3")),
        layer("region", matrix_set=GEOGRAPHIC, levels=("2", "3"), limits=REGION),
        layer("photo", matrix_set="WGS1984Quad", levels=("0", "1"), formats=("image/jpeg",)),
        layer("large", matrix_set="WGS1984Quad512", levels=("0", "1")),
        layer("webp", matrix_set=GEOGRAPHIC, levels=("0", "1"), formats=("image/webp",)),
        layer("square", matrix_set="GoogleCRS84Quad"),
        layer("mercator"),
        layer("vector", formats=("application/vnd.mapbox-vector-tile",)),
        layer("failing", NumberedSource(error=TileUnavailable("it is down")), GEOGRAPHIC),
        layer("holes", NumberedSource(absent=frozenset({("2", 1, 1)})), GEOGRAPHIC, missing="404"),
    )


class Document:
    """A document that was got, with what tests ask of it."""

    def __init__(self, made, address):
        target = address[len(BASE) :] if address.startswith(BASE) else address
        self.response = ask(made, target)
        assert self.response.status == 200, (address, self.response.body)
        assert schema_errors(self.response.body, SCHEMA) == []
        self.root = etree.fromstring(self.response.body).find(f"{KML}Document")

    @property
    def links(self):
        return [one.text for one in self.root.iterfind(f"{KML}NetworkLink/{KML}Link/{KML}href")]

    @property
    def icon(self):
        return self.root.findtext(f"{KML}GroundOverlay/{KML}Icon/{KML}href")

    @property
    def lod(self):
        found = self.root.find(f"{KML}Region/{KML}Lod")
        return tuple(int(one.text) for one in found)

    def box(self, path=f"{KML}GroundOverlay/{KML}LatLonBox"):
        found = self.root.find(path)
        return tuple(
            float(found.findtext(KML + side)) for side in ("west", "south", "east", "north")
        )


def walked(made, address):
    """Every document from a root on, by address."""
    found = {}
    waiting = [address]
    while waiting:
        next_one = waiting.pop()
        assert next_one not in found
        found[next_one] = Document(made, next_one)
        waiting += found[next_one].links
    return found


def test_the_root_links_both_tiles_of_level_0(served):
    root = Document(served, "/kml/world@WorldCRS84Quad.kml")
    below = f"{BASE}/kml/world@WorldCRS84Quad"
    assert root.response.header("Content-Type") == MEDIA_TYPE
    assert root.response.header("Access-Control-Allow-Origin") == "*"
    assert root.links == [f"{below}/0/0/0.kml", f"{below}/0/1/0.kml"]
    assert root.box(f"{KML}Region/{KML}LatLonAltBox") == pytest.approx(
        (-180, -85.0511287798066, 180, 85.0511287798066)
    )


@pytest.mark.parametrize(
    ("address", "box", "icon"),
    [
        ("world@WorldCRS84Quad/0/1/0", (0, -90, 180, 90), "world@WorldCRS84Quad/0/1/0.png"),
        ("world@WorldCRS84Quad/2/1/0", (-135, 45, -90, 90), "world@WorldCRS84Quad/2/1/0.png"),
        ("world/1/3/1", (90, -90, 180, 0), "world@WorldCRS84Quad/1/3/1.png"),
        ("photo@EPSG%3A4326/1/0/0", (-180, 0, -90, 90), "photo@WGS1984Quad/1/0/0.jpg"),
        ("photo/0/0/0", (-180, -90, 0, 90), "photo@WGS1984Quad/0/0/0.jpg"),
        ("webp/0/0/0", (-180, -90, 0, 90), "webp@WorldCRS84Quad/0/0/0.png"),
    ],
)
def test_a_tile_lies_where_its_box_says(served, address, box, icon):
    found = Document(served, f"/kml/{address}.kml")
    assert found.box() == found.box(f"{KML}Region/{KML}LatLonAltBox") == box
    assert found.icon == f"{BASE}/kml/{icon}"


def test_pictures_are_the_layers_own_tiles(served):
    icon = Document(served, "/kml/world/2/5/1.kml").icon
    response = ask(served, icon[len(BASE) :])
    assert (response.status, response.header("Content-Type")) == (200, "image/png")
    assert response.header("ETag") == '"2-5-1"'
    assert response.header("Access-Control-Allow-Origin") == "*"


def test_finer_pictures_lie_above_coarser_ones(served):
    orders = [
        int(Document(served, f"/kml/world/{z}/0/0.kml").root.findtext(
            f"{KML}GroundOverlay/{KML}drawOrder"
        ))
        for z in range(4)
    ]  # fmt: skip
    assert orders == sorted(set(orders))


@pytest.mark.parametrize(
    ("address", "lod"),
    [
        ("world/0/0/0", (128, 2048)),
        ("world/2/3/3", (128, 2048)),
        ("world/3/0/0", (128, -1)),
        ("large/0/0/0", (256, 4096)),
        ("region/3/4/2", (128, -1)),
    ],
)
def test_a_picture_stays_until_finer_ones_had_time_and_the_finest_for_good(served, address, lod):
    assert Document(served, f"/kml/{address}.kml").lod == lod


def test_a_picture_that_no_finer_one_replaces_everywhere_stays():
    town = {"0": Limits(0, 0, 0, 1), "1": Limits(0, 1, 0, 2)}
    made = application(layer("town", matrix_set=GEOGRAPHIC, levels=("0", "1"), limits=town))
    assert Document(made, "/kml/town/0/0/0.kml").lod == (128, 2048)
    assert Document(made, "/kml/town/0/1/0.kml").lod == (128, -1)


def test_only_children_inside_the_limits_are_linked(served):
    below = f"{BASE}/kml/region@WorldCRS84Quad"
    assert Document(served, "/kml/region.kml").links == [
        f"{below}/2/{column}/{row}.kml" for row in (1, 2) for column in (2, 3)
    ]
    assert Document(served, "/kml/region/2/3/1.kml").links == [
        f"{below}/3/6/2.kml",
        f"{below}/3/6/3.kml",
    ]


@pytest.mark.parametrize("name", ["world", "region", "photo", "large"])
def test_every_link_leads_to_a_document_and_every_tile_is_linked(served, name):
    found = walked(served, f"/kml/{name}.kml")
    (link,) = served.publication.layers[name].links
    tiles = sum(link.limits_of(matrix).tile_count for matrix in link.tile_matrix_set.matrices)
    icons = {one.icon for one in found.values() if one.icon}
    assert len(icons) == tiles == len(found) - 1
    assert all(ask(served, icon[len(BASE) :]).status == 200 for icon in icons)


def test_a_root_with_too_many_tiles_leads_to_them_by_documents_without_pictures():
    limits = {"6": Limits(10, 29, 20, 59), "7": Limits(20, 59, 40, 119)}
    made = application(layer("deep", matrix_set=GEOGRAPHIC, levels=("6", "7"), limits=limits))
    found = walked(made, "/kml/deep.kml")
    first = f"{BASE}/kml/deep@{GEOGRAPHIC}/"
    assert found["/kml/deep.kml"].links == [
        f"{first}2/{column}/{row}.kml" for row in (0, 1) for column in (1, 2, 3)
    ]
    assert {one[len(first)] for one, seen in found.items() if seen.icon} == {"6", "7"}
    assert len([one for one in found.values() if one.icon]) == 20 * 40 * 5
    assert ask(made, "/kml/deep/2/1/0.png").status == 404


def test_tiles_without_a_coarser_one_above_are_reached():
    limits = {"2": Limits(0, 0, 0, 0), "3": Limits(7, 7, 15, 15)}
    made = application(layer("apart", matrix_set=GEOGRAPHIC, levels=("2", "3"), limits=limits))
    icons = {one.icon for one in walked(made, "/kml/apart.kml").values()}
    below = f"{BASE}/kml/apart@{GEOGRAPHIC}"
    assert icons == {None, f"{below}/2/0/0.png", f"{below}/3/15/7.png"}


NOT_THERE = {
    "no such layer": "/kml/none.kml",
    "no such grid": "/kml/world@NetherlandsRDNew.kml",
    "no such level": "/kml/world/4/0/0.kml",
    "beyond the columns": "/kml/world/0/2/0.kml",
    "beyond the rows": "/kml/world/0/0/1.kml",
    "a document outside the limits": "/kml/region/2/0/0.kml",
    "a picture outside the limits": "/kml/region/2/0/0.png",
    "a negative row": "/kml/world/1/0/-1.kml",
    "digits of another script": "/kml/world/1/0/%D9%A1.kml",
    "an unknown extension": "/kml/world/1/0/0.tif",
    "a root without its extension": "/kml/world",
    "the service alone": "/kml",
    "the service with a slash": "/kml/",
    "too short": "/kml/world/0/0.kml",
    "too long": "/kml/world/0/0/0/0.kml",
    "text that is none": "/kml/%FF.kml",
    "vector tiles": "/kml/vector.kml",
    "a vector tile": "/kml/vector/0/0/0.png",
    "a layer that cannot be drawn": "/kml/mercator.kml",
    "a grid beyond the poles": "/kml/square.kml",
}


@pytest.mark.parametrize("target", NOT_THERE.values(), ids=NOT_THERE)
def test_what_is_not_there_is_404_with_words(served, target):
    response = ask(served, target)
    assert response.status == 404
    assert response.header("Content-Type").startswith("text/plain")
    assert response.header("Access-Control-Allow-Origin") == "*"
    assert len(response.body) > 20


def test_a_picture_that_could_not_be_had_is_no_absent_one(served):
    assert ask(served, "/kml/failing/0/0/0.png").status == 502


def test_a_hole_is_no_broken_picture_on_the_globe(served):
    response = ask(served, "/kml/holes/2/1/1.png")
    assert (response.status, response.header("Content-Type")) == (200, "image/png")


def test_addresses_stay_under_the_base_of_the_request(served):
    below = f"{BASE}/layers/world/kml/world@WorldCRS84Quad"
    root = Document(served, "/layers/world/kml/world.kml")
    assert root.links[0] == f"{below}/0/0/0.kml"
    assert Document(served, root.links[0]).icon == f"{below}/0/0/0.png"


def test_a_hostile_title_is_escaped():
    made = application(
        layer(
            "x",
            matrix_set=GEOGRAPHIC,
            levels=("0", "0"),
            title='a"><script>&\x00',
            abstract="<script>alert(1)</script>",
            attribution="]]><b>",
        )
    )
    root = Document(made, "/kml/x.kml")
    assert root.root.findtext(f"{KML}name") == 'a"><script>&'
    described = root.root.findtext(f"{KML}description")  # programs take it for HTML
    assert described == "&lt;script&gt;alert(1)&lt;/script&gt;\n]]&gt;&lt;b&gt;"


def test_a_layer_is_looked_at_as_a_whole():
    extent = BoundingBox(10, 50, 12, 51)
    made = application(layer("x", matrix_set=GEOGRAPHIC, levels=("0", "1"), extent=extent))
    look = Document(made, "/kml/x.kml").root.find(f"{KML}LookAt")
    assert [float(one.text) for one in look] == pytest.approx([11, 50.5, 141_600], rel=1e-3)


def test_protected_layers_are_read_by_no_other_website():
    made = application(layer("x", matrix_set=GEOGRAPHIC, levels=("0", "1"), protected=True))
    for target in ("/kml/x.kml", "/kml/x/0/0/0.kml", "/kml/x/0/0/0.png"):
        response = ask(made, target, origin="http://maps.example")
        assert (response.status, response.header("Access-Control-Allow-Origin")) == (200, "")
    beside = application(
        layer("open", matrix_set=GEOGRAPHIC), layer("x", matrix_set=GEOGRAPHIC, protected=True)
    )
    for target in ("/kml/x@bogus.kml", "/kml/x/0/9/9.kml"):
        response = ask(beside, target, origin="http://maps.example")
        assert (response.status, response.header("Access-Control-Allow-Origin")) == (404, "")

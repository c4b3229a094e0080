"""WMS capabilities: versions, update sequences, and documents valid by schema and DTD."""

from __future__ import annotations

import gzip

import pytest
from lxml import etree
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.service.wms_description import FURTHER_CRS
from wmts_bridge.tests.core.service.published import ask, layer
from wmts_bridge.tests.core.service.wms_asked import (
    LEVELS,
    STYLES,
    SWISS,
    TIME,
    Painted,
    dtd_errors,
    exception_code,
    painted,
    picture_of,
    with_info,
    with_legend,
    wms_of,
)
from wmts_bridge.tests.schemas import schema_errors

WMS = "{http://www.opengis.net/wms}"
HREF = "{http://www.w3.org/1999/xlink}href"


def every_kind():
    """Layers that make use of all that a document can say."""
    return wms_of(
        with_legend(with_info(painted("map", abstract='<&"> ows:x', attribution="© 1"), Painted())),
        painted("time", None, "WorldCRS84Quad", dimensions=(TIME, LEVELS)),
        painted("swiss", extent=SWISS, styles=STYLES),
        painted("both", None, "EuropeanETRS89_LAEAQuad", "WebMercatorQuad"),
        layer("roads", formats=("application/vnd.mapbox-vector-tile",)),
    )


def document(made, **parameters):
    """The document, parsed."""
    return etree.fromstring(answer(made, **parameters).body)


def answer(made, **parameters):
    asked = {"SERVICE": "WMS", "REQUEST": "GetCapabilities", **parameters}
    return ask(made, "/wms?" + "&".join(f"{name}={value}" for name, value in asked.items()))


def named(root, name):
    """The layer of this name, in either version."""
    layers = [*root.iter("Layer"), *root.iter(f"{WMS}Layer")]
    return next(found for found in layers if name in (child(found, "Name"), None))


def child(element, name):
    found = element.find(name)
    if found is None:
        found = element.find(WMS + name)
    return None if found is None else found.text


# --- versions -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ({}, "1.3.0"),
        ({"VERSION": ""}, "1.3.0"),
        ({"VERSION": "1.3.0"}, "1.3.0"),
        ({"VERSION": "100.0.0"}, "1.3.0"),
        ({"VERSION": "0.0.0"}, "1.1.1"),
        ({"VERSION": "1.1.1"}, "1.1.1"),
        ({"VERSION": "1.1.0"}, "1.1.1"),
        ({"VERSION": "1.2.0"}, "1.1.1"),
        ({"WMTVER": "1.1.1"}, "1.1.1"),
        ({"VERSION": "1.3.0", "WMTVER": "1.1.1"}, "1.3.0"),
        ({"VERSION": "1.1.1", "REQUEST": "capabilities"}, "1.1.1"),
        ({"FORMAT": "text/unknown", "HELLO": "world"}, "1.3.0"),
    ],
    ids=str,
)
def test_the_version_is_negotiated(asked, spoken):
    response = answer(every_kind(), **asked)
    kinds = {"1.3.0": "text/xml", "1.1.1": "application/vnd.ogc.wms_xml"}
    assert response.status == 200
    assert response.header("Content-Type") == kinds[spoken]
    assert etree.fromstring(response.body).get("version") == spoken


def test_the_document_is_valid_by_the_schema_of_1_3_0():
    body = answer(every_kind()).body
    assert schema_errors(body, "wms/1.3.0/capabilities_1_3_0.xsd") == []


def test_the_document_is_valid_by_the_dtd_of_1_1_1():
    body = answer(every_kind(), VERSION="1.1.1").body
    assert b"<!DOCTYPE WMT_MS_Capabilities SYSTEM" in body
    assert dtd_errors(body, "wms/1.1.1/WMS_MS_Capabilities.dtd") == []


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_a_server_without_layers_has_a_valid_document(version):
    body = answer(wms_of(), VERSION=version).body
    if version == "1.1.1":
        assert dtd_errors(body, "wms/1.1.1/WMS_MS_Capabilities.dtd") == []
    else:
        assert schema_errors(body, "wms/1.3.0/capabilities_1_3_0.xsd") == []


@pytest.mark.parametrize(
    ("sequence", "code"),
    [
        ("7", "CurrentUpdateSequence"),
        ("8", "InvalidUpdateSequence"),
        ("9" * 30, "InvalidUpdateSequence"),
        ("new", "InvalidUpdateSequence"),
    ],
)
@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_an_update_sequence_that_is_not_older_is_an_exception(version, sequence, code):
    response = answer(every_kind(), VERSION=version, UPDATESEQUENCE=sequence)
    assert exception_code(response, version) == code


@pytest.mark.parametrize("sequence", ["6", "0", ""])
def test_an_older_update_sequence_gets_the_document(sequence):
    assert document(every_kind(), UPDATESEQUENCE=sequence).get("updateSequence") == "7"


def test_a_new_publication_gets_a_new_document():
    made = wms_of(painted("one"))
    first = document(made)
    made.publication = wms_of(painted("two"), sequence=8).publication
    second = document(made)
    assert [child(found, "Name") for found in (*first.iter(f"{WMS}Layer"),)] == [None, "one"]
    assert [child(found, "Name") for found in (*second.iter(f"{WMS}Layer"),)] == [None, "two"]


def test_a_document_is_compressed_and_not_sent_twice():
    made, address = every_kind(), "/wms?SERVICE=WMS&REQUEST=GetCapabilities"
    plain, zipped = ask(made, address), ask(made, address, accept_encoding="gzip")
    assert gzip.decompress(zipped.body) == plain.body
    assert ask(made, address, if_none_match=plain.header("ETag")).status == 304


# --- what it says ---------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_every_address_is_a_prefix_below_the_same_base(version):
    root = document(every_kind(), VERSION=version)
    hrefs = [found.get(HREF) for found in root.iter() if found.get(HREF)]
    assert hrefs
    legends = [href for href in hrefs if "GetLegendGraphic" in href]
    assert len(legends) == 1
    assert set(hrefs) - set(legends) == {"http://127.0.0.1:8787/wms?"}


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_the_address_of_a_legend_gets_it(version):
    made = every_kind()
    root = document(made, VERSION=version)
    href = next(x.get(HREF) for x in root.iter() if "GetLegend" in x.get(HREF, ""))
    response = ask(made, href.partition("127.0.0.1:8787")[2])
    assert (response.status, response.header("Content-Type")) == (200, "image/png")
    told = next(x for x in root.iter() if etree.QName(x).localname == "LegendURL")
    assert picture_of(response).size == (int(told.get("width")), int(told.get("height")))
    assert child(told, "Format") == "image/png"


def test_the_service_is_called_as_each_version_has_it():
    new, old = document(every_kind()), document(every_kind(), VERSION="1.1.1")
    assert child(new[0], "Name") == "WMS"
    assert child(old[0], "Name") == "OGC:WMS"
    for service in (new[0], old[0]):
        assert child(service, "Fees") == child(service, "AccessConstraints") == "none"
    assert child(new[0], "MaxWidth") == child(new[0], "MaxHeight") == "4096"


def test_exception_formats_are_those_of_each_version():
    formats = {
        version: [x.text for x in document(every_kind(), VERSION=version)[1][1]]
        for version in ("1.1.1", "1.3.0")
    }
    kinds = ("xml", "inimage", "blank")
    assert formats["1.3.0"] == ["XML", "INIMAGE", "BLANK"]
    assert formats["1.1.1"] == [f"application/vnd.ogc.se_{kind}" for kind in kinds]


def test_vector_tiles_are_no_maps():
    assert b"roads" not in answer(every_kind()).body


def test_only_layers_that_know_of_features_can_be_queried():
    root = document(every_kind())
    queryable = {child(x, "Name"): x.get("queryable") for x in root.iter(f"{WMS}Layer")}
    assert queryable == {None: None, "map": "1", "time": "0", "swiss": "0", "both": "0"}


def boxes(layer, attribute):
    """The edges of a layer's boxes by CRS, of which each comes once."""
    found = [x for x in layer if etree.QName(x).localname == "BoundingBox"]
    names = [box.get(attribute) for box in found]
    assert len(names) == len(set(names))
    edges = ("minx", "miny", "maxx", "maxy")
    return {x.get(attribute): [float(x.get(edge)) for edge in edges] for x in found}


def crs_names(layer, element):
    return [x.text for x in layer if etree.QName(x).localname == element]


def test_boxes_of_1_3_0_have_the_axes_of_their_crs():
    found = boxes(named(document(every_kind()), "swiss"), "CRS")
    assert found["EPSG:4326"] == [45.82, 5.96, 47.81, 10.49]
    assert found["CRS:84"] == [5.96, 45.82, 10.49, 47.81]
    both = boxes(named(document(every_kind()), "both"), "CRS")
    assert both["EPSG:3035"] == [1e6, 2e6, 5.5e6, 6.5e6]


def test_boxes_of_1_1_1_have_easting_first():
    root = document(every_kind(), VERSION="1.1.1")
    found = boxes(named(root, "swiss"), "SRS")
    assert found["EPSG:4326"] == [5.96, 45.82, 10.49, 47.81]
    new = boxes(named(document(every_kind()), "both"), "CRS")["EPSG:3035"]
    old = boxes(named(root, "both"), "SRS")["EPSG:3035"]
    assert old == [new[1], new[0], new[3], new[2]]


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_every_box_is_of_a_crs_that_is_named(version):
    element = {"1.1.1": "SRS", "1.3.0": "CRS"}[version]
    root = document(every_kind(), VERSION=version)
    for name in ("map", "time", "swiss", "both"):
        layer = named(root, name)
        named_crs = crs_names(layer, element)
        assert len(named_crs) == len(set(named_crs))
        assert set(boxes(layer, element)) <= set(named_crs)
        assert {"EPSG:3857", "EPSG:4326"} <= set(named_crs)
        assert ("CRS:84" in named_crs) == (version == "1.3.0")


def test_every_layer_has_a_box_in_degrees_the_right_way_round():
    root = document(every_kind())
    for name in ("map", "time", "swiss", "both"):
        box = [float(x.text) for x in named(root, name).find(f"{WMS}EX_GeographicBoundingBox")]
        west, east, south, north = box
        assert -180 <= west < east <= 180
        assert -90 <= south < north <= 90


def test_no_style_of_a_layer_comes_twice():
    for one in document(every_kind()).iter(f"{WMS}Layer"):
        names = [child(style, "Name") for style in one.findall(f"{WMS}Style")]
        assert len(names) == len(set(names))


def test_a_layers_own_crs_comes_first_and_others_where_it_shows_their_area():
    root = document(every_kind())
    assert crs_names(named(root, "both"), "CRS")[0] == "EPSG:3035"
    swiss = crs_names(named(root, "swiss"), "CRS")
    assert {"EPSG:2056", "EPSG:3035", "EPSG:25832"} <= set(swiss)
    assert not {"EPSG:27700", "EPSG:5070", "EPSG:2193"} & set(swiss)


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_the_box_in_a_layers_own_crs_comes_first(version):
    root, attribute = document(every_kind(), VERSION=version), {"1.1.1": "SRS", "1.3.0": "CRS"}
    firsts = [
        next(iter(boxes(named(root, name), attribute[version]))) for name in ("swiss", "both")
    ]
    assert firsts == ["EPSG:3857", "EPSG:3035"]


@pytest.mark.parametrize("name", FURTHER_CRS)
def test_the_areas_of_crss_are_about_the_registrys(name):
    """Editions of the registry differ by degrees: each middle lies in the other's area."""
    import pyproj

    assert parse_crs(name).name == name
    theirs = BoundingBox(*pyproj.CRS(name).area_of_use.bounds)
    ours = BoundingBox(*FURTHER_CRS[name])
    for one, other in ((ours, theirs), (theirs, ours)):
        assert one.min_x < (other.min_x + other.max_x) / 2 < one.max_x
        assert one.min_y < (other.min_y + other.max_y) / 2 < one.max_y


def test_dimensions_are_told_as_each_version_has_it():
    new = named(document(every_kind()), "time")
    time, depth = new.findall(f"{WMS}Dimension")
    assert dict(time.attrib) == {
        "name": "time", "units": "ISO8601", "default": "2020", "current": "1"
    }  # fmt: skip
    assert time.text == "2019,2020,2021"
    assert dict(depth.attrib) == {
        "name": "depth", "units": "m", "unitSymbol": "m", "default": "10"
    }  # fmt: skip
    old = named(document(every_kind(), VERSION="1.1.1"), "time")
    assert [x.get("name") for x in old.findall("Dimension")] == ["time", "depth"]
    assert {x.get("name"): x.text for x in old.findall("Extent")} == {
        "time": "2019,2020,2021", "depth": "10,20/40/5"
    }  # fmt: skip


def test_one_layer_alone_has_its_own_document():
    made = every_kind()
    response = ask(made, "/layers/swiss/wms?SERVICE=WMS&REQUEST=GetCapabilities")
    root = etree.fromstring(response.body)
    assert [child(x, "Name") for x in root.iter(f"{WMS}Layer")] == [None, "swiss"]
    assert b"http://127.0.0.1:8787/layers/swiss/wms?" in response.body

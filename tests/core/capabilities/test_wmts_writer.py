"""The capabilities documents we write keep the rules that clients need (interop.md, section 0)."""

from __future__ import annotations

import re

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities import model
from wmts_bridge.plugin.core.capabilities.own_addresses import operations_at
from wmts_bridge.plugin.core.capabilities.wmts_writer import SECTIONS, write_capabilities
from wmts_bridge.plugin.core.errors import DocumentError, GridError
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR, Crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix, TileMatrixSet
from wmts_bridge.tests.core.capabilities.documents import (
    ALPS,
    ALPS_IN_METRES,
    BASE,
    GEODETIC,
    HALF,
    MERCATOR,
    NAMES,
    document,
    layer,
    limits_in,
    regional_layer,
    texts,
    written,
)

SWISS = Crs("EPSG", "2056", "urn:ogc:def:crs:EPSG::2056", False, 1.0)
GAUSS_KRUEGER = Crs("EPSG", "31467", "urn:ogc:def:crs:EPSG::31467", True, 1.0)
LIMITS = "//w:TileMatrixSetLink[w:TileMatrixSet='{}']//w:TileMatrixLimits"


def test_rule_1_the_root_has_no_prefix_and_the_prefixes_are_ows_and_xlink():
    text = write_capabilities(document(layer())).decode()
    assert re.search(r'^<Capabilities xmlns="http://www\.opengis\.net/wmts/1\.0" ', text, re.M)
    assert 'xmlns:ows="http://www.opengis.net/ows/1.1"' in text
    assert 'xmlns:xlink="http://www.w3.org/1999/xlink"' in text
    assert set(re.findall(r"</?([A-Za-z]+):", text)) == {"ows"}


def test_rule_2_version_and_update_sequence_stand_on_the_root():
    root = written(layer())
    assert (root.get("version"), root.get("updateSequence")) == ("1.0.0", "1700000000000")


def test_rule_3_every_section_is_there_in_the_order_of_the_schema():
    assert [etree.QName(child).localname for child in written(layer())] == [
        "ServiceIdentification",
        "ServiceProvider",
        "OperationsMetadata",
        "Contents",
        "ServiceMetadataURL",
    ]


def test_rule_3_the_service_names_its_type_and_version():
    root = written(layer())
    assert texts(root, "ows:ServiceIdentification/ows:ServiceType") == ["OGC WMTS"]
    assert texts(root, "ows:ServiceIdentification/ows:ServiceTypeVersion") == ["1.0.0"]


def test_rule_3_the_schema_location_names_the_schema():
    attribute = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
    namespace, place = written().get(attribute).split()
    assert namespace == "http://www.opengis.net/wmts/1.0"
    assert place.endswith("/wmtsGetCapabilities_response.xsd")


def test_rule_4_corners_are_two_numbers_with_one_blank():
    root = written(regional_layer())
    corners = texts(root, "//ows:LowerCorner | //ows:UpperCorner | //w:TopLeftCorner")
    assert len(corners) == 2 * 4 + 3 * 6
    assert all(re.fullmatch(r"-?\d+(\.\d+)? -?\d+(\.\d+)?", corner) for corner in corners)


def test_rule_4_no_text_begins_or_ends_with_a_blank_or_line_break():
    for element in written(regional_layer()).iter():
        if not len(element) and element.text:
            assert element.text == element.text.strip(), element.tag


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("shadows:1", "shadows1"),
        ("Windows: a view", "Windows a view"),
        ("OWS:OwS:x", "OWSOwSx"),
        ("ows::x", "owsx"),
        ("ow\x00s:x", "owsx"),
    ],
)
def test_rule_5_a_title_never_holds_ows_colon(title, expected):
    root = written(layer(title=title, abstract=title, keywords=(title,)))
    found = texts(root, "//w:Layer/ows:Title | //w:Layer/ows:Abstract | //w:Layer//ows:Keyword")
    assert found == [expected] * 3


def test_rule_5_ows_colon_stands_in_tags_only():
    hostile = "shadows:1 ows::x"
    body = write_capabilities(
        document(
            layer(title=hostile, styles=(model.Style("default", title=hostile),)),
            identification=model.ServiceIdentification(
                hostile, hostile, (hostile,), hostile, hostile
            ),
            provider=model.ServiceProvider(
                hostile, f"http://127.0.0.1/{hostile}", hostile, hostile
            ),
            operations=operations_at("http://127.0.0.1/shadows:1/wmts"),
        )
    ).decode()
    without_tags = re.sub(r"(</?)ows:|xmlns:ows=", r"\1", body)
    assert "ows:" not in without_tags.lower()


def test_rule_5_an_address_keeps_its_meaning_without_ows_colon():
    root = written(
        layer(resource_urls=(model.ResourceUrl("image/png", "http://h/Ows:/{TileRow}"),))
    )
    assert texts(root, "//w:ResourceURL/@template") == ["http://h/Ows%3A/{TileRow}"]


def test_rule_6_numbers_are_plain_decimals_that_read_back_exactly():
    fine = TileMatrixSet(
        "fine", WEB_MERCATOR, (TileMatrix("0", 1e-9, -1e22, 1e-7, 256, 256, 1, 1),)
    )
    root = written(tile_matrix_sets=(fine,))
    (corner,) = texts(root, "//w:TopLeftCorner")
    (scale,) = texts(root, "//w:ScaleDenominator")
    assert corner == "-10000000000000000000000 0.0000001"
    assert "e" not in scale.lower()
    assert float(scale) == fine.scale_denominator(fine.matrices[0])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_rule_6_what_is_no_number_is_refused(value):
    with pytest.raises(GridError, match="not a number"):
        written(layer(extent=BoundingBox(value, 0.0, 1.0, 1.0)))


@pytest.mark.parametrize("feature_info", [False, True])
def test_rule_7_every_operation_has_kvp_first_and_then_restful(feature_info):
    root = written(operations=operations_at(BASE, feature_info))
    names = texts(root, "//ows:Operation/@name")
    assert names == ["GetCapabilities", "GetTile"] + ["GetFeatureInfo"] * feature_info
    for operation in root.iterfind(".//ows:Operation", NAMES):
        assert texts(operation, ".//ows:Get/ows:Constraint//ows:Value") == ["KVP", "RESTful"]


def test_rule_7_kvp_comes_first_even_if_another_document_had_it_last():
    endpoints = (model.Endpoint("RESTful", "http://h/1.0.0/"), model.Endpoint("KVP", "http://h/?"))
    root = written(operations=(model.Operation("GetTile", endpoints),))
    assert texts(root, "//ows:Get/@xlink:href") == ["http://h/?", "http://h/1.0.0/"]


def test_rule_8_the_address_is_the_first_attribute_of_get():
    text = write_capabilities(document()).decode()
    assert re.findall(r"<ows:Get (\S+?)=", text) == ["xlink:href"] * 4


def test_rule_9_addresses_end_as_clients_expect_and_say_one_encoding_each():
    root = written()
    for operation in root.iterfind(".//ows:Operation", NAMES):
        assert texts(operation, ".//ows:Get/@xlink:href") == [f"{BASE}?", f"{BASE}/1.0.0/"]
        for get in operation.iterfind(".//ows:Get", NAMES):
            assert texts(get, "ows:Constraint/@name") == ["GetEncoding"]
            assert len(texts(get, "ows:Constraint/ows:AllowedValues/ows:Value")) == 1


def test_rule_10_get_capabilities_alone_says_which_formats_it_accepts():
    root = written()
    parameter = "ows:Parameter[@name='AcceptFormats']/ows:AllowedValues/ows:Value"
    assert texts(root, f"//ows:Operation[@name='GetCapabilities']/{parameter}") == [
        "application/xml"
    ]
    assert texts(root, "//ows:Operation[@name='GetTile']/ows:Parameter/@name") == []


def test_rule_11_the_document_names_its_own_restful_address():
    found = texts(written(), "w:ServiceMetadataURL/@xlink:href")
    assert found == [f"{BASE}/1.0.0/WMTSCapabilities.xml"]


def test_rule_12_the_geographic_box_is_longitude_first():
    root = written(regional_layer())
    box = root.find(".//ows:WGS84BoundingBox", NAMES)
    assert texts(box, "ows:LowerCorner | ows:UpperCorner") == ["5.9 45.8", "10.5 47.8"]


def test_rule_12_each_linked_set_has_a_box_spelt_as_its_crs():
    root = written(regional_layer())
    linked = texts(root, "//w:TileMatrixSetLink/w:TileMatrixSet")
    spelt = [
        texts(root, f"//w:TileMatrixSet[ows:Identifier='{x}']/ows:SupportedCRS") for x in linked
    ]
    assert [[urn] for urn in texts(root, "//w:Layer/ows:BoundingBox/@crs")] == spelt


def test_rule_12_boxes_follow_the_axis_order_of_their_crs():
    box = model.BoxInCrs(GEODETIC.crs, ALPS)
    metres = model.BoxInCrs(WEB_MERCATOR, ALPS_IN_METRES)
    root = written(layer(links=regional_layer().links, boxes=(box, metres)))
    geodetic = root.find(".//ows:BoundingBox[@crs='urn:ogc:def:crs:EPSG::4326']", NAMES)
    mercator = root.find(".//ows:BoundingBox[@crs='urn:ogc:def:crs:EPSG::3857']", NAMES)
    corners = "ows:LowerCorner | ows:UpperCorner"
    assert texts(geodetic, corners) == ["45.8 5.9", "47.8 10.5"]
    assert texts(mercator, corners) == ["656785 5748300", "1168854 6077300"]


def test_rule_12_a_layer_without_a_box_gets_that_of_its_finest_tiles():
    root = written(regional_layer())
    box = root.find(".//ows:BoundingBox[@crs='urn:ogc:def:crs:OGC:1.3:CRS84']", NAMES)
    lower, upper = texts(box, "ows:LowerCorner | ows:UpperCorner")
    west, south = map(float, lower.split())
    east, north = map(float, upper.split())
    span = 0.703125 / 2**5 * 256
    assert ALPS.min_x - span < west <= ALPS.min_x
    assert ALPS.min_y - span < south <= ALPS.min_y
    assert ALPS.max_x <= east < ALPS.max_x + span
    assert ALPS.max_y <= north < ALPS.max_y + span


def test_rule_12_two_sets_in_one_crs_share_one_box():
    trimmed = MERCATOR.trimmed("2", "3")
    links = (
        model.TileMatrixSetLink("WebMercatorQuad"),
        model.TileMatrixSetLink(trimmed.identifier),
    )
    root = written(layer(links=links), tile_matrix_sets=(MERCATOR, trimmed))
    assert texts(root, "//w:Layer/ows:BoundingBox/@crs") == ["urn:ogc:def:crs:EPSG::3857"]


def test_rule_12_a_box_in_an_unlinked_crs_is_kept():
    box = model.BoxInCrs(SWISS, BoundingBox(2485000.0, 1075000.0, 2834000.0, 1296000.0))
    root = written(layer(boxes=(box,)))
    assert texts(root, "//w:Layer/ows:BoundingBox/@crs") == [
        "urn:ogc:def:crs:EPSG::3857",
        "urn:ogc:def:crs:EPSG::2056",
    ]


@pytest.mark.parametrize(
    ("styles", "identifiers", "default"),
    [
        ((), ["default"], "default"),
        ((model.Style(""),), ["default"], "default"),
        ((model.Style("a"), model.Style("b")), ["a", "b"], "a"),
        ((model.Style("a"), model.Style("b", is_default=True)), ["a", "b"], "b"),
        ((model.Style("a", True), model.Style("b", True)), ["a", "b"], "a"),
    ],
    ids=["none", "without a name", "no default", "second is default", "two defaults"],
)
def test_rule_13_exactly_one_style_is_the_default(styles, identifiers, default):
    root = written(layer(styles=styles))
    assert texts(root, "//w:Style/ows:Identifier") == identifiers
    assert texts(root, "//w:Style[@isDefault='true']/ows:Identifier") == [default]
    assert texts(root, "//w:Style/ows:Title") == identifiers


def test_rule_14_one_tile_template_for_each_format_and_png_first():
    formats = ("image/jpeg", "image/png")
    urls = tuple(model.ResourceUrl(name, f"http://h/{{TileRow}}.{name[6:]}") for name in formats)
    root = written(layer(formats=formats, resource_urls=urls))
    assert texts(root, "//w:Layer/w:Format") == ["image/png", "image/jpeg"]
    assert texts(root, "//w:ResourceURL[@resourceType='tile']/@format") == [
        "image/png",
        "image/jpeg",
    ]


def test_rule_15_the_template_holds_the_layer_and_the_variables_in_order():
    assert texts(written(layer("alps")), "//w:ResourceURL/@template") == [
        f"{BASE}/1.0.0/alps/{{Style}}/{{TileMatrixSet}}/{{TileMatrix}}/{{TileRow}}/{{TileCol}}.png"
    ]


def test_rule_16_identifiers_are_written_as_they_are():
    root = written(layer("a_B-c.9"))
    assert texts(root, "//w:Layer/ows:Identifier") == ["a_B-c.9"]


@pytest.mark.parametrize(
    ("default", "values", "expected"),
    [
        ("b", ("a", "b"), ("b", ["a", "b"])),
        ("", ("a", "b"), ("a", ["a", "b"])),
        ("a", (), ("a", ["a"])),
    ],
    ids=["as given", "no default", "no values"],
)
def test_rule_17_a_dimension_has_a_default_and_values(default, values, expected):
    root = written(layer(dimensions=(model.Dimension("time", default, values),)))
    (found,) = texts(root, "//w:Dimension/w:Default")
    assert (found, texts(root, "//w:Dimension/w:Value")) == expected


def test_rule_17_a_dimension_that_cannot_be_asked_for_is_left_out():
    root = written(layer(dimensions=(model.Dimension("time", "", ()),)))
    assert texts(root, "//w:Dimension") == []


def test_rule_18_crs_are_urns():
    assert texts(written(), "//ows:SupportedCRS") == [
        "urn:ogc:def:crs:EPSG::3857",
        "urn:ogc:def:crs:EPSG::4326",
        "urn:ogc:def:crs:OGC:1.3:CRS84",
    ]


def test_rule_19_top_left_corners_follow_the_axis_order_of_the_crs():
    root = written()
    corners = [
        texts(found, "w:TileMatrix/w:TopLeftCorner")
        for found in root.iterfind(".//w:Contents/w:TileMatrixSet", NAMES)
    ]
    assert [set(found) for found in corners] == [
        {"-20037508.342789244 20037508.342789244"},
        {"90 -180"},
        {"-180 90"},
    ]


def test_rule_19_a_northing_first_projection_writes_northing_first():
    gauss = TileMatrixSet(
        "gauss", GAUSS_KRUEGER, (TileMatrix("0", 100.0, 3300000.0, 6100000.0, 256, 256, 20, 30),)
    )
    assert texts(written(tile_matrix_sets=(gauss,)), "//w:TopLeftCorner") == ["6100000 3300000"]


def test_rule_19_scale_denominators_are_those_of_the_standard():
    root = written()
    scales = [
        texts(found, "w:TileMatrix[1]/w:ScaleDenominator")
        for found in root.iterfind(".//w:Contents/w:TileMatrixSet", NAMES)
    ]
    expected = [559082264.0287178, 279541132.0143589, 279541132.0143589]
    assert [float(found[0]) for found in scales] == pytest.approx(expected, rel=1e-15)


def test_rule_20_matrices_go_from_coarse_to_fine_and_halve():
    root = written()
    mercator = root.find(".//w:Contents/w:TileMatrixSet", NAMES)
    assert texts(mercator, "w:TileMatrix/ows:Identifier") == ["0", "1", "2", "3", "4", "5"]
    scales = [float(text) for text in texts(mercator, "w:TileMatrix/w:ScaleDenominator")]
    assert [coarse / fine for coarse, fine in zip(scales, scales[1:])] == [2.0] * 5
    assert texts(mercator, "w:TileMatrix/w:MatrixWidth") == ["1", "2", "4", "8", "16", "32"]


def test_rule_21_no_well_known_scale_set_is_claimed():
    assert b"WellKnownScaleSet" not in write_capabilities(document(regional_layer()))


@pytest.mark.parametrize(
    "limits",
    [None, {}, limits_in(MERCATOR, BoundingBox(-HALF, -HALF, HALF, HALF))],
    ids=["unknown", "none said", "the whole set"],
)
def test_rule_22_a_layer_that_fills_its_grid_has_no_limits(limits):
    root = written(layer(links=(model.TileMatrixSetLink("WebMercatorQuad", limits),)))
    assert texts(root, "//w:TileMatrixSetLimits") == []


@pytest.mark.parametrize("name", ["WebMercatorQuad", "WGS1984Quad", "WorldCRS84Quad"])
def test_rule_22_limits_are_given_for_every_matrix_in_the_order_of_the_set(name):
    root = written(regional_layer())
    of_set = texts(root, f"//w:TileMatrixSet[ows:Identifier='{name}']/w:TileMatrix/ows:Identifier")
    assert texts(root, LIMITS.format(name) + "/w:TileMatrix") == of_set


def test_rule_22_limits_are_rows_then_columns_from_the_top_left():
    limits = {"5": Limits(10, 11, 16, 17)}
    root = written(layer(links=(model.TileMatrixSetLink("WebMercatorQuad", limits),)))
    found = [
        [child.text for child in limit] for limit in root.iterfind(".//w:TileMatrixLimits", NAMES)
    ]
    assert found[5] == ["5", "10", "11", "16", "17"]
    assert found[4] == ["4", "0", "15", "0", "15"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Limits(-3, 2, 1, 99), ["0", "2", "1", "3"]),
        (Limits(7, 9, 0, 0), ["0", "3", "0", "3"]),
        (Limits(2, 1, 0, 0), ["0", "3", "0", "3"]),
    ],
    ids=["reaching out", "wholly outside", "the wrong way round"],
)
def test_rule_22_limits_lie_inside_the_matrix(given, expected):
    limits = {"1": Limits(0, 0, 0, 0), "2": given}
    root = written(layer(links=(model.TileMatrixSetLink("WebMercatorQuad", limits),)))
    (found,) = root.xpath("//w:TileMatrixLimits[w:TileMatrix='2']", namespaces=NAMES)
    assert [child.text for child in found][1:] == expected


def test_rule_23_a_trimmed_set_has_only_its_levels_under_its_own_name():
    trimmed = MERCATOR.trimmed("2", "3")
    link = model.TileMatrixSetLink(trimmed.identifier)
    root = written(layer(links=(link,)), tile_matrix_sets=(trimmed,))
    assert texts(root, "//w:TileMatrixSetLink/w:TileMatrixSet") == ["WebMercatorQuad_2-3"]
    assert texts(root, "//w:TileMatrix/ows:Identifier") == ["2", "3"]
    assert texts(root, "//w:TileMatrix/w:MatrixWidth") == ["4", "8"]


def test_web_mercator_is_the_first_link_whatever_the_order_given():
    assert texts(written(regional_layer()), "//w:TileMatrixSetLink/w:TileMatrixSet") == [
        "WebMercatorQuad",
        "WGS1984Quad",
        "WorldCRS84Quad",
    ]


@pytest.mark.parametrize("section", sorted(SECTIONS - {"Themes"}))
def test_only_the_section_asked_for_is_there(section):
    root = etree.fromstring(write_capabilities(document(layer()), {section}))
    assert [etree.QName(child).localname for child in root] == [section]


def test_themes_add_nothing_to_other_sections():
    root = etree.fromstring(write_capabilities(document(layer()), {"Contents", "Themes"}))
    assert [etree.QName(child).localname for child in root] == ["Contents"]


def test_without_sections_only_version_and_update_sequence_are_said():
    root = etree.fromstring(write_capabilities(document(layer()), frozenset()))
    assert len(root) == 0
    assert (root.get("version"), root.get("updateSequence")) == ("1.0.0", "1700000000000")


def test_a_document_of_another_server_may_have_no_update_sequence():
    assert written(update_sequence="").get("updateSequence") is None


def test_the_same_values_are_written_as_the_same_bytes():
    assert write_capabilities(document(regional_layer())) == write_capabilities(
        document(regional_layer())
    )


def test_a_layer_without_a_title_is_called_by_its_identifier():
    assert texts(written(layer("alps", title=" \x00 ")), "//w:Layer/ows:Title") == ["alps"]


def test_a_link_to_a_set_that_is_not_there_is_refused():
    with pytest.raises(DocumentError, match=r"world is linked .* not there: Nowhere"):
        written(layer(links=(model.TileMatrixSetLink("Nowhere"),)))

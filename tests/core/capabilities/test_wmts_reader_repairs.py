"""Each defect known of foreign capabilities: what is read all the same, and what is noted."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.model import KVP, RESTFUL, Endpoint
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.grid.crs import CRS84, WEB_MERCATOR, WGS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.tests.core.capabilities.foreign import (
    DEGREES_0,
    MATRIX_0,
    MATRIX_1,
    NAMESPACES,
    OPERATIONS,
    RIVERS,
    ROADS,
    SERVICE,
    SETS,
    URL,
    WHOLE,
    changed,
    codes,
    read,
)

EDGE = 20037508.342789244
CORNER = "<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner>"
URN = "urn:ogc:def:crs:EPSG::4326"
METRES_LINK = "<TileMatrixSetLink><TileMatrixSet>metres</TileMatrixSet></TileMatrixSetLink>"


def corners(document, identifier):
    found = document.tile_matrix_set(identifier)
    return [(matrix.left, matrix.top) for matrix in found.matrices]


def scales(document, identifier):
    found = document.tile_matrix_set(identifier)
    return [round(found.scale_denominator(matrix)) for matrix in found.matrices]


def test_a_sound_document_is_read_without_notes():
    document, notes = read(WHOLE)
    assert notes == ()
    assert [layer.identifier for layer in document.layers] == ["roads", "rivers"]
    assert document.layers[0].extent == BoundingBox(5.0, 45.0, 11.0, 48.0)
    assert corners(document, "metres") == [(-EDGE, EDGE)] * 2
    assert corners(document, "degrees") == [(-180.0, 90.0)]
    assert document.operations[0].endpoints == (Endpoint(KVP, "http://127.0.0.1:9/ows/wmts?"),)


# --- XML ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "noted"),
    [
        (WHOLE.replace("UTF-8", "UTF-16").encode("utf-16"), []),
        (WHOLE.replace("UTF-8", "UTF-16").encode("utf-16-be"), []),
        (WHOLE.replace("UTF-8", "ISO-8859-1").replace("Roads", "Wäge").encode("latin-1"), []),
        (b"\xef\xbb\xbf" + WHOLE.encode(), []),
        (b"\r\n\t " + WHOLE.encode(), []),
        (b"\xef\xbb\xbf\n" + WHOLE.encode(), ["xml-repaired"]),
        (WHOLE.replace("UTF-8", "UTF-16").encode(), ["xml-repaired"]),
        (WHOLE.replace("UTF-8", "klingon").encode(), ["xml-repaired"]),
        (WHOLE.replace("Roads", "Wäge €").encode("cp1252"), ["xml-repaired"]),
        (WHOLE.replace("Roads", "Roads & ways&nbsp;").encode(), ["xml-repaired"]),
        (WHOLE.replace("Roads", "Ro\x0bads").encode(), ["xml-repaired"]),
        (WHOLE.replace(NAMESPACES, "").encode(), ["namespace", "xml-repaired"]),
        (WHOLE.replace("/wmts/1.0", "/wmts/1.0.0").encode(), ["namespace"]),
        (WHOLE.replace("ows:", "o:").replace("xmlns:ows", "xmlns:o").encode(), []),
        (WHOLE.replace("/ows/1.1", "/ows/2.0").encode(), []),
        (WHOLE.replace("ows:", "").replace("xmlns:ows", "xmlns:x").encode(), []),
        (WHOLE.replace("Layer>", "layer>").replace("Format>", "FORMAT>").encode(), []),
        (WHOLE.replace("<Layer>", "<!-- a --><Layer><?b c?>").encode(), []),
        (WHOLE.replace("<ows:Title>", "<ows:Title><![CDATA[]]>").encode(), []),
    ],
    ids=[
        *("UTF-16", "UTF-16 without mark", "Latin-1", "mark", "blanks", "mark and blanks"),
        *("said to be UTF-16", "unknown encoding", "other encoding", "ampersand", "control"),
        *("no namespaces", "other namespace", "other prefix", "OWS 2", "no prefix", "other case"),
        *("comments", "CDATA"),
    ],
)
def test_however_it_is_encoded_the_same_is_read(body, noted):
    found, notes = read_capabilities(body, URL)
    sound = read(WHOLE).document
    assert [layer.links for layer in found.layers] == [layer.links for layer in sound.layers]
    assert found.tile_matrix_sets == sound.tile_matrix_sets
    assert found.layers[0].extent == sound.layers[0].extent
    assert found.layers[0].title.startswith(("Ro", "Wä"))
    assert sorted({note.code for note in notes}) == noted


# --- tile matrix sets -----------------------------------------------------------------------------

TIANDITU = changed(
    (CORNER, f"<TopLeftCorner>{EDGE} {-EDGE}</TopLeftCorner>"),
    ("559082264.0287178", "591658710.909131"),
    ("<ScaleDenominator>279541132.0143589</ScaleDenominator>\n<TopLeftCorner>2",
     "<ScaleDenominator>295829355.4545656</ScaleDenominator>\n<TopLeftCorner>2"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected", "noted"),
    [
        (changed(("90 -180", "-180 90")), (-180.0, 90.0), ["corner-swapped"]),
        (changed((URN, "EPSG:4326")), (-180.0, 90.0), []),
        (changed((URN, "EPSG:4326"), ("90 -180", "-180 90")), (-180.0, 90.0), ["corner-swapped"]),
        (changed((URN, "urn:ogc:def:crs:OGC:1.3:CRS84")), (-180.0, 90.0), ["corner-swapped"]),
        (changed((URN, "CRS:84"), ("90 -180", "-180 90")), (-180.0, 90.0), []),
        (changed(("90 -180", "180 -180")), (-180.0, 180.0), []),
        (changed(("90 -180", "-180 180")), (-180.0, 180.0), ["corner-sign"]),
        (changed(("90 -180", "90  \n -180 ")), (-180.0, 90.0), []),
        (changed(("90 -180", "90,-180")), (-180.0, 90.0), ["number-spelling"]),
        (changed(("90 -180", "90,0 -180,0")), (-180.0, 90.0), ["number-spelling"]),
        (changed((f">{URN}<", f">\n {URN}\n<")), (-180.0, 90.0), []),
    ],
    ids=[
        *("swapped", "short name", "short name, swapped", "CRS84 swapped", "CRS84", "one square"),
        *("one square, swapped", "blanks", "comma between", "decimal commas", "blanks about CRS"),
    ],
)
def test_corners_in_degrees_end_up_easting_first(text, expected, noted):
    document, notes = read(text)
    assert corners(document, "degrees") == [expected]
    assert [note.code for note in notes] == noted
    assert all(note.tile_matrix_set == "degrees" for note in notes)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (TIANDITU, ["corner-sign", "scale-96-dpi"]),
        (changed((CORNER, CORNER.replace(" 2", " -2"))), ["corner-sign"]),
        (changed(("EPSG::3857", "EPSG::900913")), []),
        (changed(("urn:ogc:def:crs:EPSG::3857", "EPSG::3857")), []),
        (changed(("urn:ogc:def:crs:EPSG::3857", "urn:ogc:def:crs:EPSG:6.18:3:3857")), []),
        (changed(("urn:ogc:def:crs:EPSG::3857", "")), ["crs-missing"]),
        (changed((MATRIX_0, ""), (MATRIX_1, MATRIX_1 + MATRIX_0)), ["matrix-order"]),
        (changed((MATRIX_1, MATRIX_1 + MATRIX_1)), ["matrix-duplicate"]),
        (
            changed((MATRIX_1, MATRIX_1 + MATRIX_1.replace(">1<", ">1b<", 1))),
            ["matrix-same-scale"],
        ),
        (changed((MATRIX_1, MATRIX_1.replace(">2<", ">0<") + MATRIX_1)), ["matrix-refused"]),
        (changed((MATRIX_1, MATRIX_1.replace("256", "0") + MATRIX_1)), ["matrix-refused"]),
        (changed((MATRIX_1, MATRIX_1.replace("256", "4097") + MATRIX_1)), ["matrix-refused"]),
        (changed((MATRIX_1, MATRIX_1.replace("279541132", "NaN") + MATRIX_1)), ["matrix-refused"]),
        (changed((MATRIX_1, MATRIX_1.replace("2795411", "-2") + MATRIX_1)), ["matrix-refused"]),
        (changed((MATRIX_1, MATRIX_1.replace("342789244", "e999") + MATRIX_1)), ["matrix-refused"]),
        (
            changed((MATRIX_1, MATRIX_1.replace(">2<", f">{'9' * 5000}<") + MATRIX_1)),
            ["matrix-refused"],
        ),
        (
            changed((MATRIX_1, MATRIX_1.replace("Identifier", "Name") + MATRIX_1)),
            ["matrix-refused"],
        ),
        (changed((MATRIX_1, MATRIX_1.replace("256", "256.0"))), []),
        (changed((MATRIX_1, MATRIX_1.replace("256", "256 px"))), ["number-spelling"]),
        (
            changed((MATRIX_1, MATRIX_1.replace("279541132.0143589", "2,795411320143589E8"))),
            ["number-spelling"],
        ),
    ],
    ids=[
        *("Tianditu", "from the bottom", "900913", "two colons", "old URN", "CRS by its layers"),
        *("order", "twice", "same scale", "no tiles", "no pixels", "huge tiles", "NaN"),
        *("negative", "infinite", "endless", "no name", "decimals", "units", "decimal comma"),
    ],
)
def test_matrices_in_metres_end_up_right(text, noted):
    text = text.replace("<ows:Identifier>metres", "<ows:Identifier>EPSG:3857")
    text = text.replace("<TileMatrixSet>metres", "<TileMatrixSet>EPSG:3857")
    document, notes = read(text)
    assert corners(document, "EPSG:3857") == [pytest.approx((-EDGE, EDGE))] * 2
    assert scales(document, "EPSG:3857") == [559082264, 279541132]
    assert document.tile_matrix_set("EPSG:3857").crs == WEB_MERCATOR
    assert list(dict.fromkeys(note.code for note in notes)) == noted


def swiss(corner, extent):
    """A document in LV95, northing first, with a single layer in it."""
    sets = (
        SETS.replace(URN, "urn:ogc:def:crs:EPSG::31287")
        .replace("90 -180", corner)
        .replace("279541132.0143589", "4000000")
    )
    return changed((SETS, sets), ("5 45", extent[0]), ("11 48", extent[1]))


@pytest.mark.parametrize(
    ("corner", "noted"),
    [("700000 100000", []), ("100000 700000", ["corner-swapped"])],
    ids=["northing first", "easting first"],
)
def test_axes_are_told_apart_by_where_a_crs_is_used(corner, noted):
    # MGI / Austria Lambert writes northings first; Austria is wider than high.
    read_it = read(swiss(corner, ("9 46", "17 49")))
    assert corners(read_it.document, "degrees") == [(100000.0, 700000.0)]
    assert codes(read_it) == noted


@pytest.mark.parametrize(
    ("corner", "noted"),
    [("50 5", []), ("5 50", ["corner-swapped"])],
    ids=["latitude first", "longitude first"],
)
def test_axes_are_told_apart_by_where_the_layers_lie(corner, noted):
    matrix = DEGREES_0.replace("90 -180", corner).replace("279541132.0143589", "13977056.6")
    found = read(changed((DEGREES_0, matrix)))
    assert corners(found.document, "degrees") == [(5.0, 50.0)]
    assert codes(found) == noted


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (changed((URN, "urn:ogc:def:crs:EPSG::999999")), "crs-unknown"),
        (changed((URN, "LOCAL_CS[here]")), "crs-unknown"),
        (changed((f"<ows:SupportedCRS>{URN}</ows:SupportedCRS>", "")), "crs-missing"),
        (changed((DEGREES_0, "")), "set-empty"),
        (changed((DEGREES_0, DEGREES_0.replace(">2<", ">0<"))), "matrix-refused"),
        (changed(("<ows:Identifier>degrees</ows:Identifier>", "")), "set-without-identifier"),
    ],
    ids=["unknown CRS", "CRS without a name", "no CRS", "no matrices", "no tiles", "no name"],
)
def test_a_set_that_cannot_be_used_takes_nothing_else_with_it(text, noted):
    found = read(text)
    assert [one.identifier for one in found.document.tile_matrix_sets] == ["metres"]
    roads, rivers = found.document.layers
    assert [link.tile_matrix_set for link in roads.links] == ["metres"]
    assert [link.tile_matrix_set for link in rivers.links] == ["metres"]
    assert noted in codes(found)


def test_a_set_without_matrices_in_metres_has_nothing_else_wrong():
    found = read(changed((MATRIX_0, ""), (MATRIX_1, "")))
    assert [one.identifier for one in found.document.tile_matrix_sets] == ["degrees"]
    assert codes(found) == ["set-empty", "layer-without-set"]


def test_a_set_described_twice_counts_once():
    found = read(changed((SETS, SETS + SETS.replace("EPSG::3857", "EPSG::3395"))))
    assert [one.crs for one in found.document.tile_matrix_sets] == [WEB_MERCATOR, WGS84]
    assert codes(found) == ["set-duplicate"]


def test_the_spelling_of_a_crs_is_kept():
    found = read(changed((URN, "EPSG:4326"))).document
    assert found.crs_spellings == {"degrees": "EPSG:4326"}


def test_an_esri_code_said_to_be_epsgs_is_found():
    found = read(changed((URN, "urn:ogc:def:crs:EPSG::104905"), ("90 -180", "-180 90")))
    assert found.document.tile_matrix_set("degrees").crs.name == "ESRI:104905"
    assert corners(found.document, "degrees") == [(-180.0, 90.0)]


# --- links and limits -----------------------------------------------------------------------------


def limits(*entries):
    """A link of rivers to metres with limits: matrix, rows from and to, columns from and to."""
    names = ("TileMatrix", "MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
    listed = "".join(
        "<TileMatrixLimits>"
        + "".join(f"<{name}>{value}</{name}>" for name, value in zip(names, entry))
        + "</TileMatrixLimits>"
        for entry in entries
    )
    link = METRES_LINK.replace(
        "</TileMatrixSetLink>",
        f"<TileMatrixSetLimits>{listed}</TileMatrixSetLimits></TileMatrixSetLink>",
    )
    return changed((RIVERS, RIVERS.replace(METRES_LINK, link)))


@pytest.mark.parametrize(
    ("text", "expected", "noted"),
    [
        (limits(("0", 0, 0, 0, 0), ("1", 0, 1, 1, 1)), {"0": (0,) * 4, "1": (0, 1, 1, 1)}, []),
        (limits(("1", 0, 0, 0, 1)), {"1": (0, 0, 0, 1)}, []),
        (limits(("0", 0, 1, 0, 1), ("1", 0, 0, 0, 0)), {"1": (0,) * 4}, ["limits-outside"]),
        (limits(("1", 1, 0, 0, 0)), None, ["limits-malformed", "limits-empty"]),
        (limits(("1", -1, 0, 0, 0)), None, ["limits-malformed", "limits-empty"]),
        (limits(("1", "a", 0, 0, 0)), None, ["limits-malformed", "limits-empty"]),
        (limits(("1", 0, 0)), None, ["limits-malformed", "limits-empty"]),
        (limits(("1", 0, 0, 0, 0), ("1", 1, 1, 0, 0)), {"1": (0, 1, 0, 0)}, ["limits-duplicate"]),
        (limits(("metres:1", 0, 0, 0, 0)), None, ["limits-untrue", "limits-empty"]),
        (limits(("7", 0, 0, 0, 0)), None, ["limits-unknown-matrix", "limits-empty"]),
        (limits(("<ows:Identifier>1</ows:Identifier>", 0, 0, 0, 0)), {"1": (0,) * 4}, []),
        (limits((" 1\n", " 0 ", "0", "0", "0")), {"1": (0,) * 4}, []),
        (limits(), None, ["limits-empty"]),
    ],
    ids=[
        *("right", "one matrix", "outside", "reversed", "negative", "no number", "missing"),
        *("twice", "prefix", "unknown", "nested", "blanks", "empty"),
    ],
)
def test_limits_that_can_be_true_are_kept(text, expected, noted):
    found = read(text)
    link = found.document.layer("rivers").links[0]
    assert link.limits == (expected and {name: Limits(*four) for name, four in expected.items()})
    assert codes(found) == noted
    assert all(note.place == "layer rivers, tile matrix set metres" for note in found.notes)


def test_a_limit_without_the_prefix_of_its_matrix_is_resolved():
    text = limits(("1", 0, 0, 0, 0)).replace("<ows:Identifier>1<", "<ows:Identifier>metres:1<")
    found = read(text)
    assert found.document.layer("rivers").links[0].limits == {"metres:1": Limits(0, 0, 0, 0)}
    assert codes(found) == ["limits-prefix"]


@pytest.mark.parametrize(
    ("links", "expected", "noted"),
    [
        (METRES_LINK * 2, ["metres"], ["link-duplicate"]),
        (METRES_LINK.replace("metres", "Metres"), ["metres"], ["link-unknown"]),
        (METRES_LINK.replace("metres", " metres\n"), ["metres"], []),
        (METRES_LINK.replace("metres", "gone") + METRES_LINK, ["metres"], ["link-unknown"]),
        (METRES_LINK.replace("metres", "gone"), [], ["link-unknown", "layer-without-set"]),
        ("", [], ["layer-without-set"]),
        (
            METRES_LINK.replace("</Tile", "</TileMatrixSet><TileMatrixSet>degrees</Tile", 1),
            ["metres", "degrees"],
            ["link-several-sets"],
        ),
    ],
    ids=["twice", "letter case", "blanks", "one unknown", "unknown", "none", "two in one"],
)
def test_links_lead_to_sets_that_are_there(links, expected, noted):
    found = read(changed((RIVERS, RIVERS.replace(METRES_LINK, links))))
    rivers = found.document.layer("rivers")
    assert [link.tile_matrix_set for link in rivers.links] == expected
    assert codes(found) == noted


# --- layers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layer", "expected", "noted"),
    [
        (RIVERS.replace("<ows:Identifier>rivers</ows:Identifier>", ""), "Rivers", True),
        (RIVERS.replace("rivers", "").replace("Rivers", ""), None, True),
        (RIVERS.replace("rivers", "topp:a b/c&amp;d"), "topp:a b/c&d", False),
        (RIVERS.replace("rivers", " rivers\n"), "rivers", False),
        (RIVERS.replace("rivers", "roads"), "roads", True),
    ],
    ids=["title only", "no name at all", "odd name", "blanks", "name of another"],
)
def test_layers_keep_the_names_they_are_asked_by(layer, expected, noted):
    found = read(changed((RIVERS, layer)))
    names = [one.identifier for one in found.document.layers]
    assert names == ["roads", *([expected] if expected is not None else [])]
    assert bool(found.notes) is noted


EXTENT = "<ows:LowerCorner>5 45</ows:LowerCorner>\n<ows:UpperCorner>11 48</ows:UpperCorner>"


def extent(lower, upper):
    box = f"<ows:LowerCorner>{lower}</ows:LowerCorner><ows:UpperCorner>{upper}</ows:UpperCorner>"
    return changed((EXTENT, box))


@pytest.mark.parametrize(
    ("text", "expected", "noted"),
    [
        (extent("5 45", "11 48"), (5, 45, 11, 48), []),
        (extent("5  45\n", "11,48"), (5, 45, 11, 48), []),
        (extent("-180.001 -90.001", "180.001 90"), (-180, -90, 180, 90), []),
        (extent("-40 100", "-30 150"), (100, -40, 150, -30), ["extent-swapped"]),
        (extent("170 -10", "-170 10"), (-180, -10, 180, 10), ["extent-widened"]),
        (extent("170 -10", "190 10"), (-180, -10, 180, 10), ["extent-widened"]),
        (extent("5 48", "11 45"), (5, 45, 11, 48), []),
        (extent("556597 5621521", "1224514 6106854"), None, ["extent-refused"]),
        (extent("nan 45", "11 48"), None, ["extent-refused"]),
        (extent("", "11 48"), None, ["extent-refused"]),
        (changed((EXTENT, "")), None, ["extent-refused"]),
    ],
    ids=[
        *("right", "comma", "rounding", "swapped", "antimeridian", "beyond 180", "upside down"),
        *("metres", "NaN", "half", "empty"),
    ],
)
def test_extents_are_boxes_in_degrees_or_left_out(text, expected, noted):
    found = read(text)
    assert found.document.layers[0].extent == (expected and pytest.approx(expected))
    assert codes(found) == noted


def box(crs, lower, upper):
    """The sound document with a box for roads."""
    corners = f"<ows:LowerCorner>{lower}</ows:LowerCorner><ows:UpperCorner>{upper}"
    element = f'<ows:BoundingBox crs="{crs}">{corners}</ows:UpperCorner></ows:BoundingBox>'
    return changed(("<ows:WGS84BoundingBox>", f"{element}<ows:WGS84BoundingBox>"))


@pytest.mark.parametrize(
    ("text", "crs", "expected", "noted"),
    [
        (box(URN, "45 5", "48 11"), WGS84, (5, 45, 11, 48), []),
        (box(URN, "5 45", "11 48"), WGS84, (5, 45, 11, 48), ["box-swapped"]),
        (box("EPSG:4326", "5 45", "11 48"), WGS84, (5, 45, 11, 48), ["box-swapped"]),
        (box("urn:ogc:def:crs:OGC:2:84", "5 45", "11 48"), CRS84, (5, 45, 11, 48), []),
        (
            box("EPSG:3857", "556597 5621521", "1224514 6106854"),
            WEB_MERCATOR,
            (556597, 5621521, 1224514, 6106854),
            [],
        ),
        (
            box("EPSG:3857", "5621521 556597", "6106854 1224514"),
            WEB_MERCATOR,
            (556597, 5621521, 1224514, 6106854),
            ["box-swapped"],
        ),
        (box("", "45 5", "48 11"), None, None, ["box-refused"]),
        (box("EPSG:999999", "45 5", "48 11"), None, None, ["box-refused"]),
        (box(URN, "45", "48 11"), None, None, ["box-refused"]),
    ],
    ids=[
        *("northing first", "swapped", "short name", "CRS84", "metres", "metres swapped"),
        *("no CRS among two", "unknown CRS", "no box"),
    ],
)
def test_boxes_end_up_easting_first(text, crs, expected, noted):
    found = read(text)
    boxes = found.document.layers[0].boxes
    assert [(one.crs, one.box) for one in boxes] == ([(crs, expected)] if crs else [])
    assert codes(found) == noted


STYLE = '<Style isDefault="true"><ows:Identifier>day</ows:Identifier></Style>'
FORMAT = "<Format>image/png</Format>"
PLACE = "{TileMatrix}/{TileRow}/{TileCol}"


def rivers_with(old, new):
    """Read the document with a change in rivers, and return that layer and the codes."""
    found = read(changed((RIVERS, changed((old, new), text=RIVERS))))
    return found.document.layer("rivers"), codes(found)


@pytest.mark.parametrize(
    ("style", "expected", "noted"),
    [
        ("", [("default", True)], ["style-missing"]),
        (STYLE.replace("day", ""), [("", True)], ["style-empty"]),
        (STYLE.replace("<ows:Identifier>day</ows:Identifier>", ""), [("", True)], ["style-empty"]),
        (STYLE + STYLE, [("day", True)], ["style-duplicate"]),
        (STYLE.replace("true", "1"), [("day", True)], []),
        (STYLE.replace(' isDefault="true"', ""), [("day", False)], []),
        (STYLE + STYLE.replace("day", "night").replace("true", "0"),
         [("day", True), ("night", False)], []),
    ],
    ids=["none", "empty", "no name", "twice", "1 for true", "no default", "two"],
)  # fmt: skip
def test_a_layer_always_has_a_style(style, expected, noted):
    layer, found = rivers_with(STYLE, style)
    assert [(one.identifier, one.is_default) for one in layer.styles] == expected
    assert found == noted


@pytest.mark.parametrize(
    ("formats", "expected", "noted"),
    [
        ("", ("image/png",), ["format-missing"]),
        ("<Format/>", ("image/png",), ["format-missing"]),
        (f'<ResourceURL format="image/webp" template="/{PLACE}"/>', ("image/webp",),
         ["format-missing"]),
        (FORMAT * 2 + "<Format> image/jpeg </Format>", ("image/png", "image/jpeg"), []),
    ],
    ids=["none", "empty", "by template", "twice"],
)  # fmt: skip
def test_a_layer_always_has_a_format(formats, expected, noted):
    layer, found = rivers_with(FORMAT, formats)
    assert layer.formats == expected
    assert found == noted


def dimension(*parts, name="Time"):
    inside = "".join(f"<{part}>{text}</{part}>" for part, text in parts)
    return (
        f"{FORMAT}<Dimension><ows:Identifier>{name}</ows:Identifier>"
        f"<UOM>ISO8601</UOM>{inside}</Dimension>"
    )


@pytest.mark.parametrize(
    ("text", "expected", "noted"),
    [
        (dimension(("Default", "b"), ("Value", "a"), ("Value", "b")), ("b", ("a", "b"), False), []),
        (dimension(("Value", "a"), ("Value", "b")), ("a", ("a", "b"), False),
         ["dimension-default"]),
        (dimension(("Default", "b")), ("b", ("b",), False), []),
        (dimension(("Current", "true")), ("current", ("current",), True), ["dimension-default"]),
        (
            dimension(("Default", "current"), ("Current", "1"), ("Value", "a")),
            ("current", ("a",), True),
            [],
        ),
        (dimension(), None, ["dimension-refused"]),
        (dimension(("Default", "a"), name=""), None, ["dimension-refused"]),
        (dimension(("Default", "a"), name="TileRow"), None, ["dimension-refused"]),
    ],
    ids=["right", "no default", "no values", "current", "default current", "empty", "no name",
         "a parameter of ours"],
)  # fmt: skip
def test_a_dimension_always_has_a_default(text, expected, noted):
    layer, found = rivers_with(FORMAT, text)
    dimensions = [(one.default, one.values, one.current) for one in layer.dimensions]
    assert dimensions == ([expected] if expected else [])
    assert all(one.unit == "ISO8601" for one in layer.dimensions)
    assert found == noted


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("https://tile.example/{TileRow}", "https://tile.example/{TileRow}"),
        ("tiles/{TileRow}.png", "http://127.0.0.1:9/ows/tiles/{TileRow}.png"),
        ("/tiles/{TileRow}.png", "http://127.0.0.1:9/tiles/{TileRow}.png"),
        ("//tile.example/{TileRow}", "http://tile.example/{TileRow}"),
        ("../a/{TileRow}", "http://127.0.0.1:9/a/{TileRow}"),
        (" https://tile.example/{TileRow}\n", "https://tile.example/{TileRow}"),
        ("ftp://tile.example/{TileRow}", None),
        ("file:///{TileRow}", None),
        ("javascript:alert({TileRow})", None),
        ("http" + "s://a" * 5000, None),
        ("//[::1/{TileRow}", None),
        ("", None),
    ],
    ids=["absolute", "relative", "of the host", "of the scheme", "upwards", "blanks", "FTP",
         "file", "script", "endless", "broken host", "empty"],
)  # fmt: skip
def test_addresses_count_from_the_document(template, expected):
    resource = f'<ResourceURL format="image/png" resourceType="tile" template="{template}"/>'
    legend = f'<LegendURL format="image/png" xlink:href="{template}" width="20" height="x"/>'
    layer, found = rivers_with(STYLE, STYLE.replace("</Style>", f"{legend}</Style>{resource}"))
    expected = [expected] if expected else []
    assert [one.template for one in layer.resource_urls] == expected
    assert [(one.href, one.width, one.height) for one in layer.styles[0].legends] == [
        (href, 20, 0) for href in expected
    ]
    assert found == ([] if expected else ["address-refused"])


def test_relative_addresses_stay_where_the_document_has_no_address():
    layer = changed((STYLE, f'{STYLE}<ResourceURL format="image/png" template="t/{PLACE}"/>'),
                    text=RIVERS)  # fmt: skip
    found = read(changed((RIVERS, layer)), "")
    assert found.document.layer("rivers").resource_urls[0].template == f"t/{PLACE}"


def test_titles_in_several_languages_give_the_first():
    layer, found = rivers_with(
        "<ows:Title>Rivers", '<ows:Title xml:lang="fr">Les\n rivières</ows:Title><ows:Title>Rivers'
    )
    assert (layer.title, found) == ("Les rivières", [])


# --- operations -----------------------------------------------------------------------------------

GET = '<ows:Get xlink:href="http://127.0.0.1:9/ows/wmts?">'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (changed((">KVP<", ">RESTful<")), [(RESTFUL, "/ows/wmts?")]),
        (changed((">KVP<", ">rest<")), [(RESTFUL, "/ows/wmts?")]),
        (changed((">KVP<", ">kvp<")), [(KVP, "/ows/wmts?")]),
        (changed((">KVP<", ">SOAP<")), [("SOAP", "/ows/wmts?")]),
        (
            changed(("KVP</ows:Value>", "KVP</ows:Value><ows:Value>REST</ows:Value>")),
            [(KVP, "/ows/wmts?"), (RESTFUL, "/ows/wmts?")],
        ),
        (changed(('name="GetEncoding"', 'name="PostEncoding"')), [(KVP, "/ows/wmts?")]),
        (changed(("Constraint", "Restraint")), [(KVP, "/ows/wmts?")]),
        (
            changed((GET, '<ows:Get xlink:href="tile.cgi?map=a&amp;">')),
            [(KVP, "/ows/tile.cgi?map=a&")],
        ),
        (changed((GET, '<ows:Get href="/w"><!-- -->')), [(KVP, "/w")]),
        (
            changed((GET, '<ows:Get><OnlineResource xlink:href="/w"/>')),
            [(KVP, "/w")],
        ),
    ],
    ids=["REST", "other name", "other case", "SOAP", "both", "for POST", "none", "relative",
         "no XLink", "as WMS"],
)  # fmt: skip
def test_operations_say_where_and_how(text, expected):
    found = read(text)
    get_tile = found.document.operations[0]
    assert [
        (one.encoding, one.href[len("http://127.0.0.1:9") :]) for one in get_tile.endpoints
    ] == (expected)
    assert codes(found) == []


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (changed((OPERATIONS, "")), ["no-get-tile"]),
        (changed(('"GetTile"', '"GetMap"')), ["no-get-tile"]),
        (changed(("http://127.0.0.1:9/ows/wmts?", "mailto:a")), ["address-refused", "no-get-tile"]),
    ],
    ids=["none", "another", "no web address"],
)
def test_without_an_address_for_tiles_the_documents_own_is_taken(text, noted):
    found = read(text)
    endpoints = [one.endpoints for one in found.document.operations if one.name == "GetTile"]
    assert endpoints == [(Endpoint(KVP, "http://127.0.0.1:9/ows/wmts"),)]
    assert codes(found) == noted


@pytest.mark.parametrize(
    ("text", "layers"),
    [
        (changed((SERVICE, "")), 2),
        (changed((RIVERS, ""), (ROADS, "")), 0),
        (f"<Capabilities {NAMESPACES} version='1.0.0'/>", 0),
        (changed(("<Contents>", ""), ("</Contents>", "")), 2),
        (changed((RIVERS, f"</Contents><Contents>{RIVERS}")), 2),
    ],
    ids=["no identification", "no layers", "nothing", "no contents", "two contents"],
)
def test_missing_sections_are_no_reason_to_give_up(text, layers):
    found = read(text)
    assert len(found.document.layers) == layers
    assert ("no-layers" in codes(found)) is (layers == 0)


def test_notes_are_bounded():
    text = changed(
        (
            RIVERS,
            "".join(RIVERS.replace("rivers", f"r{n}").replace("Style", "S") for n in range(1500)),
        )
    )
    found = read(text)
    assert len(found.document.layers) == 1501
    assert len(found.notes) == 1000

"""Documents with one thing wrong come out as the clean one: that is changed, and nothing else."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import DocumentError
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.corrected.tree import opened_tree
from wmts_bridge.tests.core.validator.clean import BASE, changed, clean_document, spoilt
from wmts_bridge.tests.schemas import schema_errors

LAMBERT = """<ows:Identifier>FranceLambert</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::2154</ows:SupportedCRS>"""
GET_TILE_KVP = f"""<ows:Operation name="GetTile">
      <ows:DCP>
        <ows:HTTP>
          <ows:Get xlink:href="{BASE}?">"""
DAY = """<ows:Title>default</ows:Title>
        <ows:Identifier>default</ows:Identifier>
        <LegendURL"""
FORMAT = "<Format>image/jpeg</Format>\n      "
LEVEL_2 = """<TileMatrix>2</TileMatrix>
            <MinTileRow>2</MinTileRow>
            <MaxTileRow>2</MaxTileRow>
            <MinTileCol>2</MinTileCol>
            <MaxTileCol>3</MaxTileCol>"""
GROUND_OF_LEVEL_1 = "rows 2 to 3, columns 2 to 3"
PREFIXED = (
    clean_document()
    .replace('xmlns="', 'xmlns:wmts="')
    .replace("xmlns:ows", "xmlns:o")
    .replace("ows:", "o:")
    .replace("xmlns:xlink", "xmlns:x")
    .replace("xlink:", "x:")
)


def prefixed(text):
    """Give WMTS's own elements a prefix."""
    names = ("Capabilities", "Contents", "Layer", "Style", "LegendURL", "Format", "InfoFormat")
    names += ("Dimension", "Default", "Current", "Value", "TileMatrixSetLink", "TileMatrixSet")
    names += ("TileMatrixSetLimits", "TileMatrixLimits", "TileMatrix", "MinTileRow", "MaxTileRow")
    names += ("MinTileCol", "MaxTileCol", "ResourceURL", "ScaleDenominator", "TopLeftCorner")
    names += ("TileWidth", "TileHeight", "MatrixWidth", "MatrixHeight", "Themes", "Theme")
    names += ("LayerRef", "ServiceMetadataURL")
    for name in names:
        for start in ("<", "</"):
            for end in (">", " ", "/"):
                text = text.replace(f"{start}{name}{end}", f"{start}wmts:{name}{end}")
    return text


def moved(part, before):
    """Return the clean document with a part before what it stands behind."""
    text = changed(part, "")
    return changed(before, part + before, text)


def swapped_levels():
    """Return the document with two limits in the wrong order."""
    text = changed(LEVEL_2, "@", clean_document())
    other = LEVEL_2.replace(">2<", ">1<").replace(">3<", ">1<")
    text = changed(other, LEVEL_2, text)
    return changed("@", other, text)


REPAIRED = {
    "axes of a corner": clean_document().replace(
        "<TopLeftCorner>90 -180<", "<TopLeftCorner>-180 90<"
    ),
    "blanks in a corner": clean_document().replace("100000 7200000", "\n  100000   7200000 "),
    "a number with a unit": changed("1828571.4285714286", "1828571,4285714286"),
    "a whole number with a fraction": clean_document().replace(
        "<TileWidth>256<", "<TileWidth>256.0<"
    ),
    "blanks around a name": changed(LAMBERT, LAMBERT.replace(">Fr", ">\n Fr").replace("t<", "t <")),
    "the short name of a CRS": clean_document().replace("urn:ogc:def:crs:EPSG::3035", "EPSG:3035"),
    "a CRS by web address": clean_document().replace(
        "urn:ogc:def:crs:EPSG::2154", "http://www.opengis.net/def/crs/EPSG/0/2154"
    ),
    "a box named otherwise": changed('crs="urn:ogc:def:crs:EPSG::2154"', 'crs="EPSG:2154"'),
    "axes of a box": changed(
        "-85.0511287798066 -180</ows:LowerCorner>\n        <ows:UpperCorner>85.0511287798066 180<",
        "-180 -85.0511287798066</ows:LowerCorner>\n        <ows:UpperCorner>180 85.0511287798066<",
    ),
    "letters of a template's variables": clean_document().replace(
        "{TileMatrix}/{TileRow}/{TileCol}", "{tileMatrix}/{tilerow}/{TILECOL}"
    ),
    "a text between elements": changed(FORMAT, f"or what?\n      {FORMAT}"),
    "an element twice": changed(
        LAMBERT, f"{LAMBERT}\n      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::4326</ows:SupportedCRS>"
    ),
    "two contents": changed(
        "<TileMatrixSet>\n      <ows:Identifier>FranceLambert<",
        "</Contents>\n  <Contents><TileMatrixSet>\n      <ows:Identifier>FranceLambert<",
    ),
    "order of elements": moved(FORMAT, "<ows:Title>The world</ows:Title>\n      "),
    "two names of the root": prefixed(PREFIXED),
    "a namespace of another version": clean_document().replace("/ows/1.1", "/ows/2.0"),
    "no namespace for links": clean_document().replace("xlink:href", "href"),
    "another letter case": clean_document().replace("TileMatrixSetLink>", "TilematrixSetLink>"),
    "relative addresses": clean_document().replace(f'="{BASE}/', '="wmts/'),
    "a version": changed('version="1.0.0" updateSequence', 'version="1.0" updateSequence'),
    "a style without a name": changed(
        DAY, DAY.replace("<ows:Identifier>default<", "<ows:Identifier><")
    ),
    "two default styles": changed(
        "<Style>\n        <ows:Title>night", '<Style isDefault="true">\n        <ows:Title>night'
    ),
    "no default style": clean_document().replace(' isDefault="true"', ""),
    "limits in another order": swapped_levels(),
    "limits with the set's name": changed(
        LEVEL_2, LEVEL_2.replace("<TileMatrix>2", "<TileMatrix> 2")
    ),
    "limits given twice": changed(
        LEVEL_2,
        f"{LEVEL_2}\n          </TileMatrixLimits>\n          <TileMatrixLimits>\n"
        f"            {LEVEL_2}",
    ),
    "limits of a level that is not there": changed(
        LEVEL_2,
        f"{LEVEL_2}\n          </TileMatrixLimits>\n          <TileMatrixLimits>\n            "
        + LEVEL_2.replace("<TileMatrix>2", "<TileMatrix>20"),
    ),
    "a link to a set that is not there": changed(
        "<TileMatrixSetLink>\n        <TileMatrixSet>WGS1984Quad<",
        "<TileMatrixSetLink>\n        <TileMatrixSet>nowhere</TileMatrixSet>\n"
        "      </TileMatrixSetLink>\n      "
        "<TileMatrixSetLink>\n        <TileMatrixSet>WGS1984Quad<",
    ),
    "two sets in one link": changed(
        "WebMercatorQuad</TileMatrixSet>\n      </TileMatrixSetLink>\n      <TileMatrixSetLink>\n",
        "WebMercatorQuad</TileMatrixSet>\n",
    ),
    "a set in another letter case": changed(
        "<TileMatrixSet>FranceLambert<", "<TileMatrixSet>francelambert<"
    ),
    "no format": changed(FORMAT, ""),
    "no kind of service": changed(
        "    <ows:ServiceType>OGC WMTS</ows:ServiceType>\n"
        "    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>\n",
        "",
    ),
    "empty keywords": changed(
        "<ows:Title>Clean maps</ows:Title>",
        "<ows:Title>Clean maps</ows:Title>\n    <ows:Keywords/>",
    ),
    "no contact": changed("    <ows:ServiceContact/>\n", ""),
}


@pytest.mark.parametrize("text", REPAIRED.values(), ids=REPAIRED.keys())
def test_one_thing_wrong_comes_out_right(text):
    result = corrected(spoilt(text))
    assert result.changes
    assert result.left == ()
    clean = corrected(spoilt(clean_document()))
    assert corrected(spoilt(result.body.decode())).body == result.body
    assert spoilt(result.body.decode()).document == spoilt(clean_document()).document
    assert schema_errors(result.body) == []
    assert [line for line in _told(clean.body, result.body) if "crs=" not in line] == []


def _told(clean, body):
    """Return the lines of two documents that differ but for blanks."""
    one, other = ([line.strip() for line in text.decode().split("\n")] for text in (clean, body))
    return [line for line in other if line not in one]


def test_nothing_is_changed_in_a_clean_document():
    result = corrected(spoilt(clean_document()))
    assert result.changes == ()
    assert result.diff == ""
    assert result.body.decode() == clean_document()


def test_kvp_comes_first():
    rest = GET_TILE_KVP.replace("?", "/1.0.0/")
    text = clean_document().replace(">KVP<", ">@<").replace(">RESTful<", ">KVP<")
    text = text.replace(">@<", ">RESTful<")
    result = corrected(spoilt(text))
    assert rest in result.body.decode()
    assert "the address that takes KVP was put first" in [one.what for one in result.changes]


def test_the_href_is_the_first_attribute_of_an_address():
    text = clean_document().replace("<ows:Get xlink:", '<ows:Get xlink:type="simple" xlink:')
    body = corrected(spoilt(text)).body.decode()
    assert body.count('<ows:Get xlink:href="') == 6
    assert body.count('xlink:type="simple"') == 6


def test_comments_instructions_and_what_is_unknown_are_kept():
    text = changed("<Contents>", "<!-- tiles -->\n  <?edit here?>\n  <Contents>")
    text = changed("<?xml ", "<?xml ", text).replace("?>\n<Cap", "?>\n<!-- ours -->\n<Cap", 1)
    text = changed(FORMAT, f'{FORMAT}<a:b xmlns:a="urn:a">c</a:b>\n      ', text)
    text = changed('version="1.0.0" updateSequence', "updateSequence", text)
    result = corrected(spoilt(text))
    assert result.left == ("b in Layer is not of the OGC's schemas; it was kept",)
    assert result.body.decode() == changed(
        'xsi:schemaLocation="http://www.opengis.net/wmts/1.0'
        ' http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd"'
        ' updateSequence="17"',
        'xsi:schemaLocation="http://www.opengis.net/wmts/1.0'
        ' http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd"'
        ' updateSequence="17" version="1.0.0"',
        text,
    )


def test_comments_move_with_what_they_stand_before():
    text = changed(FORMAT, "")
    text = changed(
        "<ows:Title>The world", f"<!-- as kept -->\n      {FORMAT}<ows:Title>The world", text
    )
    body = corrected(spoilt(text)).body.decode()
    assert f"<!-- as kept -->\n      {FORMAT}<Dimension>" in body


def test_a_change_says_where_what_before_and_after():
    (change,) = corrected(spoilt(REPAIRED["a number with a unit"])).changes
    assert change == (
        "/Capabilities/Contents/TileMatrixSet[4]/TileMatrix[4]/ScaleDenominator",
        "the scale denominator was put right",
        "1828571,4285714286",
        "1828571.4285714286",
    )


def test_the_diff_shows_the_change_alone_whatever_the_document_was_like():
    text = prefixed(PREFIXED).replace("1828571.4285714286", "1828571,4285714286")
    lines = corrected(spoilt(text)).diff.splitlines()
    told = [line for line in lines if line[:1] in "+-" and line[:3] not in ("---", "+++")]
    assert [line.strip("+- ") for line in told if "Capabilities" not in line] == [
        "<ScaleDenominator>1828571,4285714286</ScaleDenominator>",
        "<ScaleDenominator>1828571.4285714286</ScaleDenominator>",
    ]
    assert len(told) == 4


def test_a_hunk_of_the_diff_counts_lines_from_the_start():
    diff = corrected(spoilt(REPAIRED["a number with a unit"])).diff
    hunk = next(line for line in diff.splitlines() if line.startswith("@@"))
    body = corrected(spoilt(clean_document())).body.decode().splitlines()[1:]
    at = next(i for i, line in enumerate(body) if "1828571.4285714286" in line)
    assert hunk == f"@@ -{at - 2},7 +{at - 2},7 @@"


def test_a_document_that_is_no_xml_until_mended_is_corrected():
    text = changed("The world", "The world & more")
    result = corrected(spoilt(text))
    assert schema_errors(result.body) == []
    assert b"The world &amp; more" in result.body


def test_a_layer_without_any_box_gets_what_its_tiles_cover():
    text = clean_document()
    start, end = text.index("<ows:WGS84BoundingBox>\n        <ows:LowerCorner>4.5"), 0
    end = text.index("<ows:Identifier>region")
    text = text[:start] + text[end:]
    start = text.index(
        '<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3857">\n        <ows:LowerCorner>500938'
    )
    end = text.index("<Style", start)
    result = corrected(spoilt(text[:start] + text[end:]))
    layer = spoilt(result.body.decode()).document.layer("region")
    assert layer.extent.min_x == pytest.approx(4.21875)  # column 131 of 256
    assert layer.extent.max_x == pytest.approx(7.03125)
    assert [box.crs.code for box in layer.boxes] == ["3857", "2154", "3035"]
    assert schema_errors(result.body) == []


def test_a_level_that_the_limits_left_out_gets_the_ground_of_the_coarser():
    gone = f"<TileMatrixLimits>\n            {LEVEL_2}\n          </TileMatrixLimits>\n          "
    result = corrected(spoilt(changed(gone, "")))
    (change,) = result.changes
    assert (change.before, change.after) == ("", GROUND_OF_LEVEL_1)
    link = spoilt(result.body.decode()).document.layer("region").links[1]
    assert list(link.limits) == ["0", "1", "2", "3"]
    assert link.limits["2"] == (2, 3, 2, 3)


def test_the_box_of_a_set_is_turned_until_it_begins_where_its_matrices_do():
    box = """<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3035">
        <ows:LowerCorner>{}</ows:LowerCorner>
        <ows:UpperCorner>{}</ows:UpperCorner>
      </ows:BoundingBox>
      """
    crs = "<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3035<"
    wrong = changed(crs, box.format("2000000 1305600", "6194400 5500000") + crs)
    right = changed(crs, box.format("1305600 2000000", "5500000 6194400") + crs)
    assert corrected(spoilt(wrong)).body.decode() == right
    assert corrected(spoilt(right)).changes == ()


def test_a_prefix_that_means_something_else_further_down_is_put_right():
    text = changed("<Contents>", '<Contents xmlns:xlink="urn:other">')
    result = corrected(spoilt(text))
    assert b'<LegendURL format="image/png" xlink:href="' in result.body
    assert b"urn:other" not in result.body
    assert corrected(spoilt(result.body.decode())).body == result.body


def test_a_document_that_may_hold_entities_is_refused():
    with pytest.raises(DocumentError, match="DTD"):
        opened_tree(b"<!DOCTYPE Capabilities [<!ENTITY a 'b'>]><Capabilities>&a;</Capabilities>")


def test_of_very_many_changes_the_first_are_told():
    style = "<Style><ows:Identifier></ows:Identifier></Style>"
    text = changed(
        "<Style>\n        <ows:Title>night", f"{style * 6000}<Style>\n        <ows:Title>night"
    )
    result = corrected(spoilt(text))
    assert len(result.changes) == 5000
    assert "further changes are not listed" in result.left[-1]


def test_a_set_that_nobody_understands_is_left_and_told_of():
    text = clean_document().replace("EPSG::2154", "EPSG::999999")
    result = corrected(spoilt(text))
    assert "the tile matrix set FranceLambert cannot be understood" in " ".join(result.left)
    assert b"<ows:Identifier>FranceLambert<" in result.body

"""However a document is mangled, it is read or refused; nothing else happens."""

from __future__ import annotations

import math
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from wmts_bridge.plugin.core.capabilities.asking import Asked, tile_address
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.errors import DocumentError
from wmts_bridge.tests.core.capabilities.foreign import URL, WHOLE

RICH = WHOLE.replace(
    "<Format>",
    '<ows:BoundingBox crs="EPSG:4326"><ows:LowerCorner>45 5</ows:LowerCorner><ows:UpperCorner>48 11'
    "</ows:UpperCorner></ows:BoundingBox><Dimension><ows:Identifier>Time</ows:Identifier>"
    "<Default>now</Default><Value>now</Value></Dimension>"
    '<ResourceURL format="image/png" resourceType="tile"'
    ' template="http://127.0.0.1:9/{Time}/{TileMatrix}/{TileRow}/{TileCol}"/>'
    '<LegendURL xlink:href="a" width="1"/><InfoFormat>text/plain</InfoFormat><Format>',
).replace(
    "</TileMatrixSet></TileMatrixSetLink>",
    "</TileMatrixSet><TileMatrixSetLimits><TileMatrixLimits><TileMatrix>0</TileMatrix>"
    "<MinTileRow>0</MinTileRow><MaxTileRow>0</MaxTileRow><MinTileCol>0</MinTileCol>"
    "<MaxTileCol>0</MaxTileCol></TileMatrixLimits></TileMatrixSetLimits></TileMatrixSetLink>",
)
TOKENS = re.findall(r"<[^>]+>|[^<]+", RICH)
NASTY = st.sampled_from(
    [
        *("", "nan", "inf", "-1", "0", "1e309", "9" * 400, "1_0", "٣", "0x10", "1 2 3", "\x00"),
        *("EPSG:", "EPSG:0", "urn:ogc:def:crs:EPSG::5773", "urn:ogc:def:crs:EPSG::2056", "OGC:"),
        *(
            "http://[",
            "//",
            "{",
            "}{",
            "%",
            "%zz",
            "\ud800",
            "<a>",
            "</Layer>",
            "<!--",
            "<![CDATA[",
        ),
        *("&", "&#0;", "&#x110000;", "&a;", "<?xml?>", "<!DOCTYPE a>", "<Layer/>", "<TileMatrix/>"),
        *("<TileMatrixSet/>", "<ows:Identifier/>", "<Style/>", "<Dimension/>", "<ResourceURL/>"),
    ]
)


def survives(body: bytes) -> None:
    """Read a document; what comes of it, if anything, must hang together."""
    try:
        document, notes = read_capabilities(body, URL)
    except DocumentError:
        return
    assert all(note.text and note.code for note in notes)
    sets = {one.identifier: one for one in document.tile_matrix_sets}
    assert len(sets) == len(document.tile_matrix_sets)
    for one in sets.values():
        sizes = [matrix.cell_size for matrix in one.matrices]
        assert sizes == sorted(set(sizes), reverse=True)
        assert all(map(math.isfinite, one.extent))
    for layer in document.layers:
        assert layer.styles
        assert layer.formats
        for link in layer.links:
            for name, limits in (link.limits or {}).items():
                assert (
                    sets[link.tile_matrix_set]
                    .matrix(name)
                    .whole.contain(limits.max_column, limits.max_row)
                )
            of = Asked(layer, layer.styles[0].identifier, layer.formats[0], link.tile_matrix_set)
            address = tile_address(document, of)
            assert address is None or address("0", 1, 2, {}).startswith("http")


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_documents_with_parts_changed(data):
    tokens = list(TOKENS)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(tokens) - 1))
        what = data.draw(st.sampled_from(["replace", "drop", "double", "swap", "insert"]))
        if what == "drop":
            tokens.pop(place)
        elif what == "double":
            tokens.insert(place, tokens[place])
        elif what == "swap":
            other = data.draw(st.integers(0, len(tokens) - 1))
            tokens[place], tokens[other] = tokens[other], tokens[place]
        else:
            text = data.draw(st.one_of(NASTY, st.text(max_size=20)))
            tokens[place : place + (what == "replace")] = [text]
    survives("".join(tokens).encode("utf-8", "surrogatepass"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_documents_with_texts_and_attributes_changed(data):
    texts = [place for place, token in enumerate(TOKENS) if token.strip() and token[0] != "<"]
    tokens = list(TOKENS)
    for _ in range(data.draw(st.integers(1, 6))):
        if data.draw(st.booleans()):
            place = data.draw(st.sampled_from(texts))
            tokens[place] = data.draw(
                st.one_of(NASTY, st.floats().map(str), st.integers().map(str))
            )
        else:
            place = data.draw(st.integers(0, len(tokens) - 1))
            start, quote, rest = tokens[place].partition('"')
            tokens[place] = start + quote + data.draw(NASTY) + quote + rest.partition('"')[2]
    survives("".join(tokens).encode("utf-8", "surrogatepass"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_documents_with_bytes_changed(data):
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-32", "cp037"]))
    body = bytearray(RICH.encode(encoding))
    for _ in range(data.draw(st.integers(0, 8))):
        place = data.draw(st.integers(0, len(body) - 1))
        body[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    survives(bytes(body))


@given(st.one_of(st.binary(), st.text().map(str.encode)))
def test_anything_at_all(body):
    survives(body)
    survives(b"<Capabilities>" + body + b"</Capabilities>")

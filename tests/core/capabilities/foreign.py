"""A WMTS capabilities document as a stranger would write it, to be broken by tests."""

from __future__ import annotations

from wmts_bridge.plugin.core.capabilities.wmts_reader import ReadCapabilities, read_capabilities

URL = "http://127.0.0.1:9/ows/wmts?service=WMTS&request=GetCapabilities"

MATRIX_0 = """<TileMatrix><ows:Identifier>0</ows:Identifier>
<ScaleDenominator>559082264.0287178</ScaleDenominator>
<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner>
<TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>"""
MATRIX_1 = """<TileMatrix><ows:Identifier>1</ows:Identifier>
<ScaleDenominator>279541132.0143589</ScaleDenominator>
<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner>
<TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>2</MatrixWidth><MatrixHeight>2</MatrixHeight></TileMatrix>"""
DEGREES_0 = """<TileMatrix><ows:Identifier>d0</ows:Identifier>
<ScaleDenominator>279541132.0143589</ScaleDenominator><TopLeftCorner>90 -180</TopLeftCorner>
<TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>2</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>"""
SETS = f"""<TileMatrixSet><ows:Identifier>metres</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{MATRIX_0}
{MATRIX_1}
</TileMatrixSet>
<TileMatrixSet><ows:Identifier>degrees</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::4326</ows:SupportedCRS>
{DEGREES_0}
</TileMatrixSet>"""
ROADS = """<Layer><ows:Title>Roads</ows:Title><ows:Identifier>roads</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>5 45</ows:LowerCorner>
<ows:UpperCorner>11 48</ows:UpperCorner></ows:WGS84BoundingBox>
<Style isDefault="true"><ows:Identifier>day</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>metres</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>degrees</TileMatrixSet></TileMatrixSetLink>
</Layer>"""
RIVERS = """<Layer><ows:Title>Rivers</ows:Title><ows:Identifier>rivers</ows:Identifier>
<Style isDefault="true"><ows:Identifier>day</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>metres</TileMatrixSet></TileMatrixSetLink>
</Layer>"""
OPERATIONS = """<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="http://127.0.0.1:9/ows/wmts?"><ows:Constraint name="GetEncoding">
<ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
</ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>"""
SERVICE = """<ows:ServiceIdentification><ows:Title>Maps</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType></ows:ServiceIdentification>"""
NAMESPACES = (
    'xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
)
WHOLE = f"""<?xml version="1.0" encoding="UTF-8"?>
<Capabilities {NAMESPACES} version="1.0.0">
{SERVICE}
{OPERATIONS}
<Contents>
{ROADS}
{RIVERS}
{SETS}
</Contents>
</Capabilities>
"""


def changed(*changes: tuple[str, str], text: str = WHOLE) -> str:
    """Return the document with texts replaced, all of which must be there."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def read(text: str, url: str = URL) -> ReadCapabilities:
    """Read a document that is written in UTF-8."""
    return read_capabilities(text.encode(), url)


def codes(read: ReadCapabilities) -> list[str]:
    """Return the codes of all notes, each once."""
    return list(dict.fromkeys(note.code for note in read.notes))

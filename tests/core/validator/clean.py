"""A WMTS document with nothing wrong, written by hand from the standard, and a way to spoil it.

It does not come from the plugin's own writer: a mistake of that would be no mistake here. Layer
`world` fills its sets and has a time; layer `region` has limits, a trimmed set, two styles, a
legend and feature info, and sets in a CRS with easting first (2154) and with northing first (3035).
"""

from __future__ import annotations

from wmts_bridge.plugin.core.validator.subject import Subject, subject_of

__all__ = ["BASE", "changed", "clean_document", "clean_subject", "spoilt"]

BASE = "https://maps.example/wmts"

_HALF = 20037508.342789244
# Scale denominators of the coarsest matrix; each next one halves them.
_MERCATOR, _GEODETIC = 559082264.0287178, 279541132.0143589
_LAMBERT, _LAEA = 14628571.428571429, 58514285.714285716


def _matrices(scale: float, corner: str, columns: int, levels: range) -> str:
    """Return the matrices of some levels of a grid with one row at level 0."""
    return "".join(
        f"""
      <TileMatrix>
        <ows:Identifier>{level}</ows:Identifier>
        <ScaleDenominator>{scale / 2**level!r}</ScaleDenominator>
        <TopLeftCorner>{corner}</TopLeftCorner>
        <TileWidth>256</TileWidth>
        <TileHeight>256</TileHeight>
        <MatrixWidth>{columns * 2**level}</MatrixWidth>
        <MatrixHeight>{2**level}</MatrixHeight>
      </TileMatrix>"""
        for level in levels
    )


def _set(identifier: str, crs: str, matrices: str) -> str:
    return f"""
    <TileMatrixSet>
      <ows:Identifier>{identifier}</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::{crs}</ows:SupportedCRS>{matrices}
    </TileMatrixSet>"""


def _link(identifier: str, limits: tuple[tuple[int, int, int, int, int], ...]) -> str:
    """Return a link with limits: level, first and last row, first and last column."""
    rows = "".join(
        f"""
          <TileMatrixLimits>
            <TileMatrix>{level}</TileMatrix>
            <MinTileRow>{top}</MinTileRow>
            <MaxTileRow>{bottom}</MaxTileRow>
            <MinTileCol>{left}</MinTileCol>
            <MaxTileCol>{right}</MaxTileCol>
          </TileMatrixLimits>"""
        for level, top, bottom, left, right in limits
    )
    return f"""
      <TileMatrixSetLink>
        <TileMatrixSet>{identifier}</TileMatrixSet>
        <TileMatrixSetLimits>{rows}
        </TileMatrixSetLimits>
      </TileMatrixSetLink>"""


def _get(href: str, encoding: str) -> str:
    return f"""
          <ows:Get xlink:href="{href}">
            <ows:Constraint name="GetEncoding">
              <ows:AllowedValues>
                <ows:Value>{encoding}</ows:Value>
              </ows:AllowedValues>
            </ows:Constraint>
          </ows:Get>"""


def _operation(name: str, more: str = "") -> str:
    return f"""
    <ows:Operation name="{name}">
      <ows:DCP>
        <ows:HTTP>{_get("@BASE@?", "KVP")}{_get("@BASE@/1.0.0/", "RESTful")}
        </ows:HTTP>
      </ows:DCP>{more}
    </ows:Operation>"""


_FORMATS = """
      <ows:Parameter name="AcceptFormats">
        <ows:AllowedValues>
          <ows:Value>application/xml</ows:Value>
        </ows:AllowedValues>
      </ows:Parameter>"""

_WORLD = """
    <Layer>
      <ows:Title>The world</ows:Title>
      <ows:Abstract>All of it, in every year.</ows:Abstract>
      <ows:WGS84BoundingBox>
        <ows:LowerCorner>-180 -85.0511287798066</ows:LowerCorner>
        <ows:UpperCorner>180 85.0511287798066</ows:UpperCorner>
      </ows:WGS84BoundingBox>
      <ows:Identifier>world</ows:Identifier>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3857">
        <ows:LowerCorner>-20037508.342789244 -20037508.342789244</ows:LowerCorner>
        <ows:UpperCorner>20037508.342789244 20037508.342789244</ows:UpperCorner>
      </ows:BoundingBox>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::4326">
        <ows:LowerCorner>-85.0511287798066 -180</ows:LowerCorner>
        <ows:UpperCorner>85.0511287798066 180</ows:UpperCorner>
      </ows:BoundingBox>
      <Style isDefault="true">
        <ows:Title>default</ows:Title>
        <ows:Identifier>default</ows:Identifier>
      </Style>
      <Format>image/jpeg</Format>
      <Dimension>
        <ows:Title>Year</ows:Title>
        <ows:Identifier>time</ows:Identifier>
        <ows:UOM>ISO8601</ows:UOM>
        <Default>2024</Default>
        <Current>false</Current>
        <Value>2023</Value>
        <Value>2024</Value>
      </Dimension>
      <TileMatrixSetLink>
        <TileMatrixSet>WebMercatorQuad</TileMatrixSet>
      </TileMatrixSetLink>
      <TileMatrixSetLink>
        <TileMatrixSet>WGS1984Quad</TileMatrixSet>
      </TileMatrixSetLink>
      <ResourceURL format="image/jpeg" resourceType="tile" template="@BASE@/1.0.0/world/\
{Style}/{time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg"/>
    </Layer>"""

_REGION_HEAD = """
    <Layer>
      <ows:Title>A region</ows:Title>
      <ows:Keywords>
        <ows:Keyword>region</ows:Keyword>
      </ows:Keywords>
      <ows:WGS84BoundingBox>
        <ows:LowerCorner>4.5 45</ows:LowerCorner>
        <ows:UpperCorner>6.5 46.5</ows:UpperCorner>
      </ows:WGS84BoundingBox>
      <ows:Identifier>region</ows:Identifier>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3857">
        <ows:LowerCorner>500938 5621521</ows:LowerCorner>
        <ows:UpperCorner>723577 5860840</ows:UpperCorner>
      </ows:BoundingBox>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::2154">
        <ows:LowerCorner>815028 6434542</ows:LowerCorner>
        <ows:UpperCorner>975708 6605948</ows:UpperCorner>
      </ows:BoundingBox>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3035">
        <ows:LowerCorner>2438509 3887037</ows:LowerCorner>
        <ows:UpperCorner>2614162 4052163</ows:UpperCorner>
      </ows:BoundingBox>
      <Style isDefault="true">
        <ows:Title>default</ows:Title>
        <ows:Identifier>default</ows:Identifier>
        <LegendURL format="image/png" xlink:href="@BASE@/legend/region.png" width="120" \
height="80" minScaleDenominator="2183915.0938621787" maxScaleDenominator="17471320.75089743"/>
      </Style>
      <Style>
        <ows:Title>night</ows:Title>
        <ows:Identifier>night</ows:Identifier>
      </Style>
      <Format>image/png</Format>
      <InfoFormat>text/html</InfoFormat>"""

_REGION_TAIL = """
      <ResourceURL format="image/png" resourceType="tile" template="@BASE@/1.0.0/region/\
{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"/>
      <ResourceURL format="text/html" resourceType="FeatureInfo" template="@BASE@/1.0.0/region/\
{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}/{J}/{I}.html"/>
    </Layer>"""

_REGION = (
    _REGION_HEAD
    + _link(
        "WebMercatorQuad_5-8",
        (
            (5, 11, 11, 16, 16),
            (6, 22, 23, 32, 33),
            (7, 45, 46, 65, 66),
            (8, 90, 92, 131, 132),
        ),
    )
    + _link("FranceLambert", ((0, 0, 0, 0, 0), (1, 1, 1, 1, 1), (2, 2, 2, 2, 3), (3, 4, 5, 5, 6)))
    + _link(
        "EuropeLAEA",
        ((0, 0, 0, 0, 0), (1, 1, 1, 0, 0), (2, 2, 2, 1, 1), (3, 5, 5, 3, 3), (4, 11, 11, 7, 7)),
    )
    + _REGION_TAIL
)

_SETS = (
    _set("WebMercatorQuad", "3857", _matrices(_MERCATOR, f"{-_HALF!r} {_HALF!r}", 1, range(0, 6)))
    + _set("WGS1984Quad", "4326", _matrices(_GEODETIC, "90 -180", 2, range(0, 5)))
    + _set(
        "WebMercatorQuad_5-8",
        "3857",
        _matrices(_MERCATOR, f"{-_HALF!r} {_HALF!r}", 1, range(5, 9)),
    )
    + _set("FranceLambert", "2154", _matrices(_LAMBERT, "100000 7200000", 1, range(0, 4)))
    + _set("EuropeLAEA", "3035", _matrices(_LAEA, "5500000 2000000", 1, range(0, 5)))
)

_DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" \
xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://www.opengis.net/wmts/1.0 \
http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd" \
version="1.0.0" updateSequence="17">
  <ows:ServiceIdentification>
    <ows:Title>Clean maps</ows:Title>
    <ows:ServiceType>OGC WMTS</ows:ServiceType>
    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
    <ows:Fees>none</ows:Fees>
    <ows:AccessConstraints>none</ows:AccessConstraints>
  </ows:ServiceIdentification>
  <ows:ServiceProvider>
    <ows:ProviderName>Maps</ows:ProviderName>
    <ows:ProviderSite xlink:href="https://maps.example/"/>
    <ows:ServiceContact/>
  </ows:ServiceProvider>
  <ows:OperationsMetadata>\
{_operation("GetCapabilities", _FORMATS)}{_operation("GetTile")}{_operation("GetFeatureInfo")}
  </ows:OperationsMetadata>
  <Contents>{_WORLD}{_REGION}{_SETS}
  </Contents>
  <Themes>
    <Theme>
      <ows:Title>Everything</ows:Title>
      <ows:Identifier>everything</ows:Identifier>
      <LayerRef>world</LayerRef>
      <LayerRef>region</LayerRef>
    </Theme>
  </Themes>
  <ServiceMetadataURL xlink:href="@BASE@/1.0.0/WMTSCapabilities.xml"/>
</Capabilities>
"""


def clean_document(base: str = BASE) -> str:
    """Return the document of a service that answers KVP at `base` and REST below `base/1.0.0`."""
    return _DOCUMENT.replace("@BASE@", base)


def changed(old: str, new: str, document: str = "") -> str:
    """Return the clean document, or another, with what stands there once replaced."""
    text = document or clean_document()
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times, not once"
    return text.replace(old, new)


def clean_subject(base: str = BASE) -> Subject:
    """Return the clean document as the judge gets it."""
    return spoilt(clean_document(base), base)


def spoilt(text: str, base: str = BASE) -> Subject:
    """Return a document as the judge gets it, from the KVP address of its service."""
    return subject_of(text.encode(), f"{base}?SERVICE=WMTS&REQUEST=GetCapabilities")

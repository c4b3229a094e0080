"""A service as ArcGIS makes them: no limits, tiles in part of the world only, levels without any.

Its document has the form of ArcGIS's own; the code under test has no part in it.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.validator.judgement import LayerTruth, LevelTruth
from wmts_bridge.tests.clients.grids import MERCATOR, PIXEL_SIZE, in_degrees
from wmts_bridge.tests.clients.tile_sets import Place, TileSet
from wmts_bridge.tests.faults.remote import Reaction, Received, Remote, reply

SETS = ("default028mm", "GoogleMapsCompatible")
MISSING = ("0", "5", "9")
_FINEST = (133, 136, 87, 89)
_LIMITS = {str(z): tuple(edge >> (8 - z) for edge in _FINEST) for z in range(9)}

TILES = TileSet("maps", MERCATOR._replace(levels=MERCATOR.levels[:10]), 0, 9, _LIMITS)
PLACES = frozenset(
    (z, column, row)
    for z in _LIMITS
    if z not in MISSING
    for column in range(_LIMITS[z][0], _LIMITS[z][1] + 1)
    for row in range(_LIMITS[z][2], _LIMITS[z][3] + 1)
)

_OPEN = {"Access-Control-Allow-Origin": "*"}
_BASE = "/arcgis/rest/services/maps/MapServer/WMTS"
_DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <!-- Service Identification -->
  <ows:ServiceIdentification><ows:Title>maps</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
  <ows:OperationsMetadata>{operations}</ows:OperationsMetadata>
  <Contents>
    <!--Layer-->
    <Layer>
      <ows:Title>maps</ows:Title><ows:Identifier>maps</ows:Identifier>
      <ows:BoundingBox crs="urn:ogc:def:crs:EPSG::3857"><ows:LowerCorner>{lower}</ows:LowerCorner>
        <ows:UpperCorner>{upper}</ows:UpperCorner></ows:BoundingBox>
      <ows:WGS84BoundingBox crs="urn:ogc:def:crs:OGC:2:84"><ows:LowerCorner>{southwest}\
</ows:LowerCorner><ows:UpperCorner>{northeast}</ows:UpperCorner></ows:WGS84BoundingBox>
      <Style isDefault="true"><ows:Title>Default Style</ows:Title>
        <ows:Identifier>default</ows:Identifier></Style>
      <Format>image/png</Format>{links}
      <ResourceURL format="image/png" resourceType="tile" template="{url}/tile/1.0.0/maps/\
{{Style}}/{{TileMatrixSet}}/{{TileMatrix}}/{{TileRow}}/{{TileCol}}.png"/>
    </Layer>{sets}
  </Contents>
  <ServiceMetadataURL xlink:href="{url}/1.0.0/WMTSCapabilities.xml"/>
</Capabilities>
"""
_OPERATION = """<ows:Operation name="{name}"><ows:DCP><ows:HTTP>{gets}</ows:HTTP></ows:DCP>
</ows:Operation>"""
_GET = """<ows:Get xlink:href="{href}"><ows:Constraint name="GetEncoding"><ows:AllowedValues>
<ows:Value>{encoding}</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>"""
_LINK = """
      <TileMatrixSetLink><TileMatrixSet>{name}</TileMatrixSet></TileMatrixSetLink>"""
_SET = """
    <TileMatrixSet><ows:Title>{name}</ows:Title><ows:Identifier>{name}</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet>"""
_MATRIX = """
      <TileMatrix><ows:Identifier>{level.name}</ows:Identifier>
        <ScaleDenominator>{scale!r}</ScaleDenominator>
        <TopLeftCorner>{grid.left!r} {grid.top!r}</TopLeftCorner>
        <TileWidth>256</TileWidth><TileHeight>256</TileHeight>
        <MatrixWidth>{level.columns}</MatrixWidth><MatrixHeight>{level.rows}</MatrixHeight>
      </TileMatrix>"""


class ArcgisLike:
    """The service, on loopback; `asked` are the places of the tiles that it was asked for."""

    def __init__(self) -> None:
        self._remote = Remote(self._react)
        self.url = f"{self._remote.url}{_BASE}"
        self.asked: list[Place] = []

    def __enter__(self) -> ArcgisLike:
        self._remote.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._remote.__exit__(*error)

    @property
    def address(self) -> str:
        """Where its capabilities are."""
        return f"{self.url}/1.0.0/WMTSCapabilities.xml"

    def document(self) -> bytes:
        """Its capabilities."""
        left, _, _, top = MERCATOR.box("8", _FINEST[0], _FINEST[2])
        _, bottom, right, _ = MERCATOR.box("8", _FINEST[1], _FINEST[3])
        west, south, east, north = in_degrees(MERCATOR, "8", _FINEST)
        return _DOCUMENT.format(
            operations=self._operation("GetCapabilities", "/1.0.0/WMTSCapabilities.xml")
            + self._operation("GetTile", "/tile/1.0.0/"),
            lower=f"{left!r} {bottom!r}",
            upper=f"{right!r} {top!r}",
            southwest=f"{west!r} {south!r}",
            northeast=f"{east!r} {north!r}",
            links="".join(_LINK.format(name=name) for name in SETS),
            sets="".join(_SET.format(name=name, matrices=_matrices()) for name in SETS),
            url=self.url,
        ).encode()

    def _operation(self, name: str, restful: str) -> str:
        gets = _GET.format(href=f"{self.url}{restful}", encoding="RESTful")
        return _OPERATION.format(
            name=name, gets=gets + _GET.format(href=f"{self.url}?", encoding="KVP")
        )

    def _react(self, request: Received) -> Reaction:
        parts = urlsplit(request.target)
        query = {name.upper(): value for name, value in parse_qsl(parts.query)}
        if query.get("REQUEST") == "GetCapabilities" or parts.path.endswith("Capabilities.xml"):
            return reply(200, self.document(), {"Content-Type": "application/xml", **_OPEN})
        if "TILECOL" in query:
            place = (query["TILEMATRIX"], int(query["TILECOL"]), int(query["TILEROW"]))
        else:
            *_, level, row, column = parts.path.split("/")
            place = (level, int(column.partition(".")[0]), int(row))
        self.asked.append(place)
        if place not in PLACES:
            return reply(404, b"", _OPEN)
        return reply(200, TILES.png(place), {"Content-Type": "image/png", **_OPEN})


def truths() -> list[LayerTruth]:
    """What a probe finds out about it."""
    return [LayerTruth("maps", name, tuple(map(_truth, MERCATOR.levels[:10]))) for name in SETS]


def _truth(level: object) -> LevelTruth:
    whole = Limits(0, level.rows - 1, 0, level.columns - 1)
    if level.name in MISSING:
        return LevelTruth(level.name, whole, None, is_exact=True, is_missing=True)
    first_column, last_column, first_row, last_row = _LIMITS[level.name]
    limits = Limits(first_row, last_row, first_column, last_column)
    return LevelTruth(level.name, whole, limits, is_exact=True)


def _matrices() -> str:
    return "".join(
        _MATRIX.format(level=level, scale=level.cell / PIXEL_SIZE, grid=MERCATOR)
        for level in MERCATOR.levels[:10]
    )

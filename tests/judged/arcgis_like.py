"""A server as ArcGIS is one: no limits, 404 wherever it has no tiles, levels that do not exist."""

from __future__ import annotations

import functools
import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl, urlsplit

from PIL import Image, ImageDraw
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.clients.grids import PIXEL_SIZE
from wmts_bridge.tests.faults.remote import Reaction, Received, Remote, reply

LAYER = "Cadastre_Basemap"
SET = "default028mm"
CRS = "urn:ogc:def:crs:EPSG::2056"
LEFT, TOP = 2_400_000.0, 1_400_000.0
CELLS = (2000.0, 1000.0, 500.0, 250.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.5, 1.0, 0.5, 0.25)
MISSING = ("0", "5", "12")
"""Levels that the document names and the cache was never made for."""

BORDER = (
    (2_486_000, 1_110_000), (2_500_000, 1_140_000), (2_523_000, 1_162_000), (2_549_000, 1_206_000),
    (2_568_000, 1_238_000), (2_607_000, 1_270_000), (2_689_000, 1_296_000), (2_754_000, 1_270_000),
    (2_766_000, 1_217_000), (2_833_000, 1_195_000), (2_801_000, 1_127_000), (2_722_000, 1_075_000),
    (2_621_000, 1_081_000), (2_566_000, 1_103_000),
)  # fmt: skip
"""The country, roughly: easting and northing, and nothing beyond it."""

_EXTENT = (2_300_000.0, 900_000.0, 3_100_000.0, 1_400_000.0)
_SIDE = 256


def matrix_size(level: int) -> tuple[int, int]:
    """Columns and rows of a level: what covers the extent of the service."""
    span = CELLS[level] * _SIDE
    return math.ceil((_EXTENT[2] - LEFT) / span), math.ceil((TOP - _EXTENT[1]) / span)


def has_tile(level: int, column: int, row: int) -> bool:
    """Whether the cache has a tile: where it touches the country, at levels that were made."""
    if str(level) in MISSING or not 0 <= level < len(CELLS):
        return False
    span = CELLS[level] * _SIDE
    left, top = LEFT + column * span, TOP - row * span
    return _touches(left, top - span, left + span, top)


def true_limits(level: int) -> Limits:
    """Where the tiles of a level are: from the country's corners, since it has no bays at them."""
    span = CELLS[level] * _SIDE
    columns = [math.floor((x - LEFT) / span) for x, _ in BORDER]
    rows = [math.floor((TOP - y) / span) for _, y in BORDER]
    return Limits(min(rows), max(rows), min(columns), max(columns))


@contextmanager
def arcgis_like() -> Iterator[Remote]:
    """Run the server; its document is at `/WMTS/1.0.0/WMTSCapabilities.xml`, and by KVP."""

    def react(request: Received) -> Reaction:
        return _answer(remote.url, request)

    with Remote(react) as remote:
        yield remote


def _answer(base: str, request: Received) -> Reaction:
    parts = urlsplit(request.target)
    query = {name.lower(): value for name, value in parse_qsl(parts.query)}
    document = parts.path == "/WMTS/1.0.0/WMTSCapabilities.xml"
    if document or query.get("request") == "GetCapabilities":
        return reply(200, _document(base).encode(), {"Content-Type": "text/xml;charset=utf-8"})
    if query.get("request") == "GetTile":
        place = [query.get(name, "") for name in ("tilematrix", "tilerow", "tilecol")]
        return _tile(*place)
    segments = parts.path.removesuffix(".png").split("/")
    if segments[:5] == ["", "WMTS", "tile", "1.0.0", LAYER] and len(segments) == 10:
        return _tile(*segments[7:])
    return reply(404, b"<html>Not found</html>", {"Content-Type": "text/html"})


def _tile(matrix: str, row: str, column: str) -> Reaction:
    if not (matrix.isdecimal() and row.isdecimal() and column.isdecimal()):
        return reply(400, b"<html>Invalid</html>", {"Content-Type": "text/html"})
    if not has_tile(int(matrix), int(column), int(row)):
        return reply(404, b"<html>Tile not found</html>", {"Content-Type": "text/html"})
    headers = {"Content-Type": "image/png", "Cache-Control": "max-age=86400", "ETag": '"1"'}
    return reply(200, picture(int(matrix), int(column), int(row)), headers)


@functools.lru_cache(maxsize=4096)
def picture(level: int, column: int, row: int) -> bytes:
    """A tile that differs from all others, with a frame."""
    colour = (level * 19 % 256, column * 37 % 256, row * 53 % 256)
    image = Image.new("RGB", (_SIDE, _SIDE), colour)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, _SIDE - 1, _SIDE - 1), outline=(255, 255, 255))
    draw.line((0, 0, column % 200 + 50, row % 200 + 50), fill=(255, 255, 255), width=4)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def _touches(left: float, bottom: float, right: float, top: float) -> bool:
    """Whether a box and the country have a place in common."""
    if any(left <= x < right and bottom < y <= top for x, y in BORDER):
        return True
    if _is_inside((left + right) / 2, (bottom + top) / 2):
        return True
    edges = zip(BORDER, (*BORDER[1:], BORDER[0]))
    return any(_crosses(one, other, (left, bottom, right, top)) for one, other in edges)


def _is_inside(x: float, y: float) -> bool:
    inside = False
    for (x1, y1), (x2, y2) in zip(BORDER, (*BORDER[1:], BORDER[0])):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def _crosses(one: tuple[float, float], other: tuple[float, float], box: tuple[float, ...]) -> bool:
    """Whether a line goes through a box (Liang and Barsky)."""
    (x1, y1), (x2, y2) = one, other
    left, bottom, right, top = box
    start, end = 0.0, 1.0
    for slope, room in (
        (x1 - x2, x1 - left),
        (x2 - x1, right - x1),
        (y1 - y2, y1 - bottom),
        (y2 - y1, top - y1),
    ):
        if slope == 0:
            if room < 0:
                return False
        elif slope < 0:
            start = max(start, room / slope)
        else:
            end = min(end, room / slope)
    return start <= end


def _document(base: str) -> str:
    matrices = "".join(map(_matrix, range(len(CELLS))))
    return _DOCUMENT.format(base=f"{base}/WMTS", layer=LAYER, set=SET, crs=CRS, matrices=matrices)


def _matrix(level: int) -> str:
    columns, rows = matrix_size(level)
    return _MATRIX.format(
        level=level, scale=CELLS[level] / PIXEL_SIZE, left=LEFT, top=TOP, columns=columns, rows=rows
    )


_GET = """<ows:Get xlink:href="{href}"><ows:Constraint name="GetEncoding"><ows:AllowedValues>
<ows:Value>{encoding}</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>"""

_MATRIX = """<TileMatrix><ows:Identifier>{level}</ows:Identifier>
<ScaleDenominator>{scale!r}</ScaleDenominator><TopLeftCorner>{left!r} {top!r}</TopLeftCorner>
<TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>{columns}</MatrixWidth><MatrixHeight>{rows}</MatrixHeight></TileMatrix>
"""

_DOCUMENT = (
    """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>{layer}</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata>
<ows:Operation name="GetCapabilities"><ows:DCP><ows:HTTP>"""
    + _GET.format(href="{base}/1.0.0/WMTSCapabilities.xml", encoding="RESTful")
    + _GET.format(href="{base}?", encoding="KVP")
    + """</ows:HTTP></ows:DCP></ows:Operation>
<ows:Operation name="GetTile"><ows:DCP><ows:HTTP>"""
    + _GET.format(href="{base}/tile/1.0.0/", encoding="RESTful")
    + _GET.format(href="{base}?", encoding="KVP")
    + """</ows:HTTP></ows:DCP></ows:Operation>
</ows:OperationsMetadata>
<Contents><Layer><ows:Title>{layer}</ows:Title><ows:Identifier>{layer}</ows:Identifier>
<ows:BoundingBox crs="{crs}"><ows:LowerCorner>2400000 1000000</ows:LowerCorner>
<ows:UpperCorner>2900000 1400000</ows:UpperCorner></ows:BoundingBox>
<ows:WGS84BoundingBox crs="urn:ogc:def:crs:OGC:2:84">
<ows:LowerCorner>5.0 45.0</ows:LowerCorner><ows:UpperCorner>11.5 48.7</ows:UpperCorner>
</ows:WGS84BoundingBox>
<Style isDefault="true"><ows:Title>Default Style</ows:Title><ows:Identifier>default</ows:Identifier>
</Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>{set}</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="{base}/tile/1.0.0/{layer}/"""
    + "{{Style}}/{{TileMatrixSet}}/{{TileMatrix}}/{{TileRow}}/{{TileCol}}.png"
    + """"/></Layer>
<TileMatrixSet><ows:Title>TileMatrix using 0.28mm</ows:Title><ows:Identifier>{set}</ows:Identifier>
<ows:SupportedCRS>{crs}</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents>
<ServiceMetadataURL xlink:href="{base}/1.0.0/WMTSCapabilities.xml"/>
</Capabilities>
"""
)

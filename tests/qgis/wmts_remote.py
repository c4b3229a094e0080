"""A WMTS on loopback with three matrix sets, and colours of their own for each style and time."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from wmts_bridge.tests.qgis.tile_remote import LAST_LEVEL, TileRemote, colour, png

LAYER = "roads & rails"
MERCATOR = "Mercator of theirs"
_PIXEL = 0.00028  # metres, by the standard
_WIDE = 2 * 20037508.342789244
_METRES_PER_DEGREE = 6378137 * 3.141592653589793 / 180
_STYLES = ("plain", "dark")
_TIMES = ("2011", "2012-06-01T00:00:00Z")


def shown(z, x, y, style="plain", time="2011"):
    """Return the colour of a tile in a style and at a time."""
    shift = 50 * _STYLES.index(style) + 100 * _TIMES.index(time)
    return tuple((value + shift) % 256 for value in colour(z, x, y))


class WmtsRemote(TileRemote):
    """Answers by KVP below `/wmts`. `capabilities` may be changed: status, body, media type."""

    def __init__(self, user="", password="", demanded=None):
        super().__init__(user, password, demanded)
        self.capabilities = 200, self.document().encode(), "application/xml"

    @property
    def address(self):
        """The address of the service, with a question mark and a parameter at its end."""
        return f"{self.url}wmts?map=all"

    def answer(self, path):
        """Return status, body and media type."""
        query = {name.lower(): value for name, value in parse_qsl(urlsplit(path).query)}
        if urlsplit(path).path != "/wmts" or query.get("map") != "all":
            return 404, b"nothing here", "text/plain"
        if query.get("request") == "GetCapabilities":
            return self.capabilities
        if query.get("layer") != LAYER or query.get("tilematrixset") != MERCATOR:
            return 400, b"another layer or set", "text/plain"
        place = (query["tilematrix"].rpartition(":")[2], query["tilecol"], query["tilerow"])
        rgb = shown(*map(int, place), query["style"], query.get("time", _TIMES[0]))
        return 200, png(rgb), "image/png"

    def document(self, layer=LAYER):
        """Return the capabilities document."""
        return _DOCUMENT.format(
            address=self.address.replace("&", "&amp;"),
            layer=layer.replace("&", "&amp;"),
            styles="".join(map(_style, _STYLES)),
            values="".join(f"<Value>{time}</Value>" for time in _TIMES),
            degrees="".join(_matrix("deg:", z, z + 1, z) for z in range(LAST_LEVEL)),
            longitudes="".join(_matrix("lon:", z, z + 1, z, "-180 90") for z in range(3)),
            metres="".join(_matrix("theirs:", z, z, z) for z in range(LAST_LEVEL + 1)),
            mercator=MERCATOR,
        )


def _style(name):
    is_default = "true" if name == _STYLES[0] else "false"
    return f'<Style isDefault="{is_default}"><ows:Identifier>{name}</ows:Identifier></Style>'


def _matrix(prefix, z, wide, high, corner="90 -180"):
    is_degrees = wide != high
    unit = 360 * _METRES_PER_DEGREE if is_degrees else _WIDE
    corner = corner if is_degrees else f"{-_WIDE / 2!r} {_WIDE / 2!r}"
    return (
        f"<TileMatrix><ows:Identifier>{prefix}{z}</ows:Identifier>"
        f"<ScaleDenominator>{unit / (256 << wide) / _PIXEL!r}</ScaleDenominator>"
        f"<TopLeftCorner>{corner}</TopLeftCorner><TileWidth>256</TileWidth>"
        f"<TileHeight>256</TileHeight><MatrixWidth>{1 << wide}</MatrixWidth>"
        f"<MatrixHeight>{1 << high}</MatrixHeight></TileMatrix>"
    )


_DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>Theirs</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata>
<ows:Operation name="GetCapabilities"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}&amp;">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
</ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>
<ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}&amp;">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
</ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>
</ows:OperationsMetadata>
<Contents>
<Layer><ows:Title>Roads and rails</ows:Title>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85.0511287798</ows:LowerCorner>
<ows:UpperCorner>180 85.0511287798</ows:UpperCorner></ows:WGS84BoundingBox>
<ows:Identifier>{layer}</ows:Identifier>{styles}<Format>image/png</Format>
<Dimension><ows:Identifier>Time</ows:Identifier><Default>2011</Default>{values}</Dimension>
<TileMatrixSetLink><TileMatrixSet>Degrees</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>Longitudes</TileMatrixSet></TileMatrixSetLink>
<TileMatrixSetLink><TileMatrixSet>{mercator}</TileMatrixSet></TileMatrixSetLink>
</Layer>
<TileMatrixSet><ows:Identifier>Degrees</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::4326</ows:SupportedCRS>{degrees}</TileMatrixSet>
<TileMatrixSet><ows:Identifier>Longitudes</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:OGC:1.3:CRS84</ows:SupportedCRS>{longitudes}</TileMatrixSet>
<TileMatrixSet><ows:Identifier>{mercator}</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{metres}</TileMatrixSet>
</Contents>
</Capabilities>
"""

"""The capabilities document of the remote WMTS of the tests, written apart from the code tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wmts_bridge.tests.clients.grids import PIXEL_SIZE, Grid

if TYPE_CHECKING:
    from wmts_bridge.tests.cascade.remote import Offer

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpeg", "application/json": "json"}

_DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">{operations}
<Contents><Layer><ows:Title>Roads of the remote</ows:Title><ows:Identifier>{layer}</ows:Identifier>
{styles}{formats}{info_formats}{dimensions}{links}{resources}</Layer>{sets}</Contents>
</Capabilities>
"""

_OPERATION = """<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{href}">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
</ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>
"""

_STYLE = """<Style isDefault="{is_default}"><ows:Identifier>{style}</ows:Identifier>{legend}</Style>
"""

_LEGEND = '<LegendURL format="image/png" xlink:href="{base}/legend/{style}.png"{size}/>'

_DIMENSION = """<Dimension><ows:Identifier>{name}</ows:Identifier><Default>{default}</Default>
<Current>true</Current>{values}</Dimension>
"""

_SET = """<TileMatrixSet><ows:Identifier>{name}</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:{crs}</ows:SupportedCRS>{matrices}</TileMatrixSet>
"""

_MATRIX = """<TileMatrix><ows:Identifier>{level.name}</ows:Identifier>
<ScaleDenominator>{scale!r}</ScaleDenominator><TopLeftCorner>{corner}</TopLeftCorner>
<TileWidth>{tile}</TileWidth><TileHeight>{tile}</TileHeight>
<MatrixWidth>{level.columns}</MatrixWidth><MatrixHeight>{level.rows}</MatrixHeight></TileMatrix>
"""


def written(offer: Offer, layer: str, url: str) -> str:
    """The document of a remote at `url` that offers this."""
    base = offer.elsewhere or url
    return _DOCUMENT.format(
        layer=layer,
        operations=_operations(url, base) if offer.kvp else "",
        styles="".join(_style(offer, style, base) for style in offer.styles),
        formats="".join(f"<Format>{one}</Format>" for one in offer.formats),
        info_formats="".join(f"<InfoFormat>{one}</InfoFormat>" for one in offer.info_formats),
        dimensions="".join(_dimension(*one) for one in offer.dimensions.items()),
        links="".join(
            f"<TileMatrixSetLink><TileMatrixSet>{name}</TileMatrixSet></TileMatrixSetLink>"
            for name in offer.sets
        ),
        resources=_resources(offer, layer, base) if offer.restful else "",
        sets="".join(_set(name, tiles.grid) for name, tiles in offer.sets.items()),
    )


def _operations(url: str, base: str) -> str:
    places = {"GetCapabilities": url, "GetTile": base, "GetFeatureInfo": base}
    each = [_OPERATION.format(name=x, href=f"{at}/wmts?") for x, at in places.items()]
    return f"<ows:OperationsMetadata>{''.join(each)}</ows:OperationsMetadata>"


def _style(offer: Offer, style: str, base: str) -> str:
    size = ' width="40" height="20"'
    legend = _LEGEND.format(base=base, style=style, size=size) if offer.legends else ""
    is_default = str(style == offer.styles[0]).lower()
    return _STYLE.format(style=style, is_default=is_default, legend=legend)


def _dimension(name: str, values: tuple[str, ...]) -> str:
    listed = "".join(f"<Value>{value}</Value>" for value in values)
    return _DIMENSION.format(name=name, default=values[0], values=listed)


def _resources(offer: Offer, layer: str, base: str) -> str:
    dimensions = "".join(f"/{{{name}}}" for name in offer.dimensions)
    place = "{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}"
    start = f"{base}/rest/{layer}/{{Style}}{dimensions}/{place}"
    kinds = [(one, "tile", start) for one in offer.formats]
    kinds += [(one, "FeatureInfo", f"{start}/{{J}}/{{I}}") for one in offer.info_formats]
    return "".join(
        f'<ResourceURL format="{one}" resourceType="{kind}"'
        f' template="{template}.{_EXTENSIONS[one]}"/>'
        for one, kind, template in kinds
    )


def _set(name: str, grid: Grid) -> str:
    corner = (grid.top, grid.left) if grid.northing_first else (grid.left, grid.top)
    matrices = "".join(
        _MATRIX.format(
            level=level,
            scale=level.cell * grid.metres_per_unit / PIXEL_SIZE,
            corner=" ".join(map(repr, corner)),
            tile=grid.tile,
        )
        for level in grid.levels
    )
    return _SET.format(name=name, crs=grid.crs.replace(":", "::"), matrices=matrices)

"""Documents with one defect each, and what clients do with them.

What stands here for OpenLayers, QGIS and GDAL was seen: `tests/clients` and `tests/qgis` load every
document with the real ones. The simulations are held against the same table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.tests.core.validator.clean import clean_document

__all__ = ["CASES", "Case", "Tiles", "tiles_of"]

SHOWS, WRONGLY, NOTHING = Outcome.SHOWS, Outcome.SHOWS_WRONGLY, Outcome.SHOWS_NOTHING
NEW, OLD, QGIS, GDAL = "OpenLayers", "OpenLayers before 10.11", "QGIS", "GDAL"

_HALF = 20037508.342789244
_CORNER = f"<TopLeftCorner>{-_HALF!r} {_HALF!r}</TopLeftCorner>"
_LIMITS = {5: (11, 11, 16, 16), 6: (22, 23, 32, 33), 7: (45, 46, 65, 66), 8: (90, 92, 131, 132)}
"""Rows and columns of layer `region` in its Mercator set, as the clean document has them."""


class Tiles(NamedTuple):
    """Where a layer really has tiles: for each level side of a tile, and places (column, row).

    `left`, `top` and the layer's `box` are in units of the CRS, easting first.
    """

    left: float
    top: float
    box: tuple[float, float, float, float]
    levels: Mapping[str, tuple[float, tuple[tuple[int, int], ...]]]


class Case(NamedTuple):
    """A document: how the clean one is spoilt, and what clients do then unless they show it.

    `layer` is `region`, or `world` with its set in degrees alone. `pixels` is the side of a tile.
    """

    name: str
    spoil: Callable[[str], str]
    expected: Mapping[str, Outcome]
    layer: str = "region"
    pixels: int = 256

    def document(self, base: str) -> str:
        """Return the text, for a service at `base`."""
        text = clean_document(base)
        if self.layer == "world":
            text = _in_degrees(text)
        spoilt = self.spoil(text)
        assert spoilt != text or self.name.startswith("clean")
        return spoilt

    def outcome(self, client: str) -> Outcome:
        """Return what a client does with the layer."""
        return self.expected.get(client, SHOWS)


def tiles_of(case: Case) -> Tiles:
    """Return where the tiles of a case's layer are."""
    if case.layer == "world":
        levels = {
            str(z): (180 / 2**z, tuple((x, y) for y in range(2**z) for x in range(2 ** (z + 1))))
            for z in range(2)
        }
        return Tiles(-180.0, 90.0, (-180.0, -85.0, 180.0, 85.0), levels)
    found = {}
    for z, (top, bottom, left, right) in _LIMITS.items():
        places = ((x, y) for y in range(top, bottom + 1) for x in range(left, right + 1))
        found[str(z)] = (2 * _HALF / 2**z, tuple(places))
    return Tiles(-_HALF, _HALF, (500938.0, 5621521.0, 723577.0, 5860840.0), found)


def _in_degrees(text: str) -> str:
    link = """
      <TileMatrixSetLink>
        <TileMatrixSet>WebMercatorQuad</TileMatrixSet>
      </TileMatrixSetLink>"""
    dimension = re.compile(r"\s*<Dimension>.*?</Dimension>", re.S)
    return dimension.sub("", text.replace(link, "")).replace("{Style}/{time}", "{Style}")


def _swap(old: str, new: str, count: int = -1) -> Callable[[str], str]:
    def spoil(text: str) -> str:
        assert old in text, old
        return text.replace(old, new, count)

    return spoil


def _sub(pattern: str, new: str) -> Callable[[str], str]:
    def spoil(text: str) -> str:
        assert re.search(pattern, text, re.S), pattern
        return re.sub(pattern, new, text, flags=re.S)

    return spoil


def _both(*steps: Callable[[str], str]) -> Callable[[str], str]:
    def spoil(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return spoil


def _limits(level: int, numbers: tuple[int, int, int, int]) -> Callable[[str], str]:
    """Change the limits of `region` at one level of its Mercator set."""
    names = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
    new = "".join(f"<{name}>{number}</{name}>" for name, number in zip(names, numbers))
    entry = (
        rf"(<TileMatrix>{level}</TileMatrix>)\s*<MinTileRow>{_LIMITS[level][0]}<.*?</MaxTileCol>"
    )
    return _sub(entry, rf"\1{new}")


def _without_limits(level: int) -> Callable[[str], str]:
    first = _LIMITS[level][0]
    return _sub(
        rf"<TileMatrixLimits>\s*<TileMatrix>{level}</TileMatrix>\s*<MinTileRow>{first}<"
        r".*?</TileMatrixLimits>",
        "",
    )


def _set_of_region(change: Callable[[str], str]) -> Callable[[str], str]:
    """Change the tile matrix set of `region` alone."""

    def spoil(text: str) -> str:
        start = text.index("<ows:Identifier>WebMercatorQuad_5-8</ows:Identifier>")
        end = text.index("</TileMatrixSet>", start)
        return text[:start] + change(text[start:end]) + text[end:]

    return spoil


def _region(change: Callable[[str], str]) -> Callable[[str], str]:
    """Change layer `region` alone."""

    def spoil(text: str) -> str:
        start = text.index("<ows:Title>A region</ows:Title>")
        end = text.index("</Layer>", start)
        return text[:start] + change(text[start:end]) + text[end:]

    return spoil


def _upside_down(text: str) -> str:
    matrices = re.findall(r"<TileMatrix>.*?</TileMatrix>", text, re.S)
    return text[: text.index("<TileMatrix>")] + "".join(reversed(matrices))


def _twice(text: str) -> str:
    """Give the set a second matrix of the same scale as 7, before it."""
    (seven,) = (
        one for one in re.findall(r"<TileMatrix>.*?</TileMatrix>", text, re.S) if ">7<" in one
    )
    return text.replace(seven, seven.replace(">7<", ">7-again<") + seven)


def _halved_scales(text: str) -> str:
    def halved(found: re.Match[str]) -> str:
        return f"<ScaleDenominator>{float(found[1]) / 2!r}</ScaleDenominator>"

    text = re.sub(r"<ScaleDenominator>(.*?)</ScaleDenominator>", halved, text)
    return re.sub(r"(<Tile(?:Width|Height)>)256", r"\g<1>512", text)


_NO_LIMITS = _sub(r"<TileMatrixSetLimits>.*?</TileMatrixSetLimits>", "")
_OPERATIONS = r"<ows:OperationsMetadata>.*?</ows:OperationsMetadata>"
_TEMPLATES = r"<ResourceURL[^>]*/>"
_PREFIXED = _both(
    _sub(r"<(/?)([A-Z])", r"<\1wmts:\2"),
    _swap(
        'xmlns="http://www.opengis.net/wmts/1.0"', 'xmlns:wmts="http://www.opengis.net/wmts/1.0"'
    ),
)
_URN_3857, _URN_4326 = ">urn:ogc:def:crs:EPSG::3857<", ">urn:ogc:def:crs:EPSG::4326<"
_DEGREES = "<TopLeftCorner>90 -180<"
_SWAPPED = "<TopLeftCorner>-180 90<"
_REST_FIRST = _sub(r"(<ows:Get [^>]*\?\">.*?</ows:Get>)(\s*)(<ows:Get .*?</ows:Get>)", r"\3\2\1")
_ALL_NOTHING = {NEW: NOTHING, OLD: NOTHING, QGIS: NOTHING, GDAL: NOTHING}


def _unchanged(text: str) -> str:
    return text


CASES = (
    Case("clean", _unchanged, {}),
    Case("clean degrees", _unchanged, {}, "world"),
    Case("two blanks in the corner", _swap(_CORNER, _CORNER.replace(" ", "  ")), {QGIS: NOTHING}),
    Case(
        "a line break in the corner",
        _swap(_CORNER, _CORNER.replace(" ", "\n")),
        {QGIS: NOTHING, GDAL: NOTHING},
    ),
    Case(
        "a blank before the corner", _swap("<TopLeftCorner>", "<TopLeftCorner> "), {QGIS: NOTHING}
    ),
    Case("a comma in the corner", _swap(_CORNER, _CORNER.replace(" ", ",")), _ALL_NOTHING),
    Case("wmts: before every name", _PREFIXED, {QGIS: NOTHING}),
    Case("another prefix than ows:", _sub(r"\bows\b(?=[:=])", "o"), {QGIS: NOTHING}),
    Case(
        "axes swapped, urn",
        _swap(_DEGREES, _SWAPPED),
        _ALL_NOTHING,
        "world",
    ),
    Case("EPSG:4326, latitude first", _swap(_URN_4326, ">EPSG:4326<"), {GDAL: NOTHING}, "world"),
    Case(
        "EPSG:4326, longitude first",
        _both(_swap(_URN_4326, ">EPSG:4326<"), _swap(_DEGREES, _SWAPPED)),
        {NEW: NOTHING, OLD: NOTHING, QGIS: NOTHING},
        "world",
    ),
    Case(
        "CRS84",
        _both(_swap(_URN_4326, ">urn:ogc:def:crs:OGC:1.3:CRS84<"), _swap(_DEGREES, _SWAPPED)),
        {NEW: WRONGLY},
        "world",
    ),
    Case(
        "CRS as an http address",
        _swap(_URN_3857, ">http://www.opengis.net/def/crs/EPSG/0/3857<"),
        {},
    ),
    Case("EPSG:900913", _swap(_URN_3857, ">EPSG:900913<"), {}),
    Case("EPSG:102100", _swap(_URN_3857, ">EPSG:102100<"), {QGIS: NOTHING, GDAL: NOTHING}),
    Case(
        "a line break around the CRS",
        _swap(_URN_3857, ">\nurn:ogc:def:crs:EPSG::3857\n<"),
        {QGIS: NOTHING},
    ),
    Case(
        "rows and columns swapped in the last limits",
        _limits(8, (131, 132, 90, 92)),
        {NEW: WRONGLY, OLD: NOTHING, QGIS: WRONGLY},
    ),
    Case(
        "rows from the bottom in the last limits",
        _limits(8, (163, 165, 131, 132)),
        {NEW: WRONGLY, OLD: NOTHING, QGIS: WRONGLY},
    ),
    Case(
        "the last limits beyond the matrix",
        _limits(8, (900, 902, 1310, 1320)),
        {NEW: WRONGLY, OLD: NOTHING},
    ),
    Case("no limits for level 7", _without_limits(7), {NEW: WRONGLY, OLD: WRONGLY}),
    Case(
        "an empty list of limits",
        _region(_sub(r"(<TileMatrixSetLimits>).*?(?=</TileMatrixSetLimits>)", r"\1")),
        {OLD: NOTHING},
    ),
    Case(
        "limits that name the set, too",
        _region(
            _sub(
                r"<TileMatrix>(\d)</TileMatrix>", r"<TileMatrix>WebMercatorQuad_5-8:\1</TileMatrix>"
            )
        ),
        {},
    ),
    Case(
        "no Style",
        _region(_sub(r"<Style.*?</Style>", "")),
        {NEW: NOTHING, OLD: NOTHING, GDAL: NOTHING},
    ),
    Case("no Format", _region(_sub(r"<Format>.*?</Format>", "")), {NEW: NOTHING, OLD: NOTHING}),
    Case("RESTful only", _sub(_OPERATIONS, ""), {}),
    Case(
        "RESTful only, for another format",
        _both(
            _sub(_OPERATIONS, ""),
            _swap('format="image/png" resourceType', 'format="image/jpeg" resourceType'),
        ),
        {QGIS: NOTHING},
    ),
    Case("KVP only", _sub(_TEMPLATES, ""), {}),
    Case(
        "neither KVP nor a template",
        _both(_sub(_OPERATIONS, ""), _sub(_TEMPLATES, "")),
        _ALL_NOTHING,
    ),
    Case("RESTful before KVP", _REST_FIRST, {}),
    Case(
        "RESTful before KVP, no template",
        _both(_REST_FIRST, _sub(_TEMPLATES, "")),
        {NEW: NOTHING, OLD: NOTHING, QGIS: NOTHING},
    ),
    Case(
        "relative addresses",
        _sub(r'((?:href|template)=")http://[^/"]*/', r"\1"),
        _ALL_NOTHING,
    ),
    Case(
        "variables in lower case",
        _both(
            _sub(_OPERATIONS, ""),
            _sub(r"\{TileMatrix\}/\{TileRow\}/\{TileCol\}", "{tilematrix}/{tilerow}/{tilecol}"),
        ),
        {NEW: NOTHING, OLD: NOTHING},
    ),
    Case(
        "a variable for the layer",
        _both(_sub(_OPERATIONS, ""), _swap("1.0.0/region/", "1.0.0/{Layer}/")),
        {GDAL: NOTHING},
    ),
    Case("tiles of 512 pixels", _set_of_region(_halved_scales), {}, pixels=512),
    Case("two levels of one scale, one without limits", _set_of_region(_twice), {}),
    Case(
        "two levels of one scale",
        _both(_set_of_region(_twice), _region(_NO_LIMITS)),
        {NEW: NOTHING, OLD: NOTHING},
    ),
    Case("no limits", _region(_NO_LIMITS), {}),
    Case("levels from the finest", _set_of_region(_upside_down), {GDAL: WRONGLY}),
    Case("no boxes", _sub(r"<ows:(WGS84)?BoundingBox.*?</ows:\1?BoundingBox>", ""), {}),
    Case(
        "a box with its axes swapped",
        _both(
            _swap(">500938 5621521<", ">5621521 500938<"),
            _swap(">723577 5860840<", ">5860840 723577<"),
        ),
        {QGIS: NOTHING, GDAL: NOTHING},
    ),
    Case(
        "commas in scales",
        _set_of_region(_sub(r"(<ScaleDenominator>\d+)\.", r"\1,")),
        {NEW: NOTHING, OLD: NOTHING, QGIS: NOTHING},
    ),
    Case(
        "a link to a set that is not there",
        _sub(
            r"(</InfoFormat>\s*)(<TileMatrixSetLink>)",
            r"\1\2<TileMatrixSet>Nowhere</TileMatrixSet></TileMatrixSetLink>\2",
        ),
        {NEW: NOTHING, OLD: NOTHING},
    ),
)

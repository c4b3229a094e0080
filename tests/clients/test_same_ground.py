"""A place on the ground has one colour, by whichever protocol a live server is asked for it."""

from __future__ import annotations

import io
import urllib.request
from typing import NamedTuple

import pytest
from lxml import etree
from PIL import Image
from wmts_bridge.tests.clients.grids import in_degrees
from wmts_bridge.tests.clients.served import TWO_BY_ONE, WORLD

KML = "{http://www.opengis.net/kml/2.2}"
KVP = "?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
MAP = "&REQUEST=GetMap&STYLES=&FORMAT=image/png&WIDTH=256&HEIGHT=256"
SIDES = ("west", "south", "east", "north")


class Tile(NamedTuple):
    """A tile: a set, its grid's name, level, column and row, its quadkey, and CRS of maps of it."""

    tiles: object
    grid: str
    level: str
    column: int
    row: int
    quadkey: str
    crs: str

    @property
    def name(self):
        return f"{self.tiles.name}@{self.grid}"

    @property
    def bottom_row(self):
        return self.tiles.grid.level(self.level).rows - 1 - self.row

    @property
    def degrees(self):
        """West, south, east and north."""
        if self.crs == "EPSG:4326":
            return self.tiles.grid.box(self.level, self.column, self.row)
        limits = (self.column, self.column, self.row, self.row)
        return in_degrees(self.tiles.grid, self.level, limits)

    def box(self, by_latitude=False):
        """West, south, east, north, or latitude first, as WMS wants it."""
        west, south, east, north = self.tiles.grid.box(self.level, self.column, self.row)
        sides = (south, west, north, east) if by_latitude else (west, south, east, north)
        return ",".join(map(repr, sides))


TILES = [
    Tile(WORLD, "WebMercatorQuad", "3", 5, 2, "121", "EPSG:3857"),
    Tile(TWO_BY_ONE, "WGS1984Quad", "2", 5, 1, "123", "EPSG:4326"),
]


def wmts(one):
    return f"wmts/1.0.0/{one.tiles.name}/default/{one.grid}/{one.level}/{one.row}/{one.column}.png"


def wmts_by_parameters(one):
    place = f"&TILEMATRIX={one.level}&TILEROW={one.row}&TILECOL={one.column}"
    named = f"&LAYER={one.tiles.name}&STYLE=default&FORMAT=image/png&TILEMATRIXSET={one.grid}"
    return f"wmts{KVP}{named}{place}"


def wms(version, crs_name):
    def address(one):
        by_latitude = version == "1.3.0" and one.crs == "EPSG:4326"
        asked = f"&LAYERS={one.tiles.name}&{crs_name}={one.crs}&BBOX={one.box(by_latitude)}"
        return f"wms?SERVICE=WMS&VERSION={version}{MAP}{asked}"

    return address


def wms_by_longitude(one):
    west, south, east, north = one.degrees
    asked = f"&LAYERS={one.tiles.name}&CRS=CRS:84&BBOX={west!r},{south!r},{east!r},{north!r}"
    return f"wms?SERVICE=WMS&VERSION=1.3.0{MAP}{asked}"


ADDRESSES = {
    "WMTS, REST": wmts,
    "WMTS, KVP": wmts_by_parameters,
    "XYZ": lambda one: f"xyz/{one.name}/{one.level}/{one.column}/{one.row}.png",
    "MapCache's XYZ": lambda one: f"gmaps/{one.name}/{one.level}/{one.column}/{one.row}.png",
    "TMS": lambda one: f"tms/1.0.0/{one.name}@png/{one.level}/{one.column}/{one.bottom_row}.png",
    "TMS from the top": lambda one: (
        f"tms/1.0.0/{one.name}@png/{one.level}/{one.column}/{one.row}.png?flipY=true"
    ),
    "quadkeys": lambda one: f"ve?LayerName={one.name}&tile={one.quadkey}",
    "WMS 1.1.1": wms("1.1.1", "SRS"),
    "WMS 1.3.0": wms("1.3.0", "CRS"),
    "WMS 1.3.0, longitude first": wms_by_longitude,
}


def got(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read()


def colour_at(picture, x, y):
    """The colour at parts of the width from the left and of the height from the top."""
    with Image.open(io.BytesIO(picture)) as opened:
        found = opened.convert("RGB")
        return found.getpixel((int(x * found.width), int(y * found.height)))


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
@pytest.mark.parametrize("one", TILES, ids=lambda one: one.tiles.name)
def test_a_place_has_its_colour(served, one, address):
    picture = got(served.url + address(one))
    assert colour_at(picture, 0.8, 0.85) == one.tiles.colour((one.level, one.column, one.row))


@pytest.mark.parametrize("one", TILES, ids=lambda one: one.tiles.name)
def test_a_place_has_its_colour_in_google_earth(served, one):
    west, south, east, north = one.degrees
    x, y = west + 0.8 * (east - west), south + 0.15 * (north - south)
    address, seen = f"{served.url}kml/{one.name}.kml", None
    while address:
        root = etree.fromstring(got(address)).find(f"{KML}Document")
        overlay = root.find(f"{KML}GroundOverlay")
        if overlay is not None:
            left, bottom, right, top = sides_of(overlay.find(f"{KML}LatLonBox"))
            icon = overlay.findtext(f"{KML}Icon/{KML}href")
            seen = colour_at(got(icon), (x - left) / (right - left), (top - y) / (top - bottom))
        address = link_at(root, x, y)
    assert seen == one.tiles.colour((one.level, one.column, one.row))


def sides_of(box):
    return [float(box.findtext(KML + side)) for side in SIDES]


def link_at(root, x, y):
    """The link of a document to that which lies at a place, if there is one."""
    found = []
    for link in root.iterfind(f"{KML}NetworkLink"):
        west, south, east, north = sides_of(link.find(f"{KML}Region/{KML}LatLonAltBox"))
        if west <= x < east and south <= y < north:
            found.append(link.findtext(f"{KML}Link/{KML}href"))
    assert len(found) <= 1
    return found[0] if found else ""

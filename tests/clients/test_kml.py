"""KML super-overlays from a live server: walked from the root, put together, and read by GDAL."""

from __future__ import annotations

import io
import subprocess
import urllib.request
from typing import NamedTuple, Optional

import numpy as np
import pytest
from lxml import etree
from PIL import Image
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.tests.clients.served import (
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    REGION,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.schemas import schema_errors

SCHEMA = "kml/2.2.0/ogckml22.xsd"
KML = "{http://www.opengis.net/kml/2.2}"
SIDES = ("west", "south", "east", "north")


class Piece(NamedTuple):
    """A document of a super-overlay: its picture's address, order and box, and its children's."""

    lod: tuple[int, int]
    icon: Optional[str]
    order: int
    box: BoundingBox
    links: list[str]


def got(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read()


def box_of(element):
    return BoundingBox(*(float(element.findtext(KML + side)) for side in SIDES))


def piece(address):
    document = got(address)
    assert schema_errors(document, SCHEMA) == []
    root = etree.fromstring(document).find(f"{KML}Document")
    region, overlay = root.find(f"{KML}Region"), root.find(f"{KML}GroundOverlay")
    hrefs = root.iterfind(f"{KML}NetworkLink/{KML}Link/{KML}href")
    return Piece(
        tuple(int(one.text) for one in region.find(f"{KML}Lod")),
        None if overlay is None else overlay.findtext(f"{KML}Icon/{KML}href"),
        -1 if overlay is None else int(overlay.findtext(f"{KML}drawOrder")),
        box_of(region.find(f"{KML}LatLonAltBox") if overlay is None else overlay[-1]),
        [one.text for one in hrefs],
    )


def walked(address):
    """Every piece from the root on, the root left out."""
    found, waiting = {}, piece(address).links
    while waiting:
        following = waiting.pop()
        assert following not in found
        found[following] = piece(following)
        waiting += found[following].links
    return list(found.values())


def put_together(pieces):
    """What the finest pictures show, and the box of it."""
    finest = max(one.order for one in pieces)
    shown = [one for one in pieces if one.order == finest]
    assert {one.lod[1] for one in shown} == {-1}
    west, south, east, north = zip(*(one.box for one in shown))
    extent = BoundingBox(min(west), min(south), max(east), max(north))
    pictures = [(one.box, Image.open(io.BytesIO(got(one.icon))).convert("RGBA")) for one in shown]
    cell = (shown[0].box.max_x - shown[0].box.min_x) / pictures[0][1].width
    size = [round(side / cell) for side in (extent[2] - extent[0], extent[3] - extent[1])]
    whole = Image.new("RGBA", size)
    for box, picture in pictures:
        at = (box.min_x - extent.min_x) / cell, (extent.max_y - box.max_y) / cell
        assert at == pytest.approx([round(one) for one in at], abs=1e-6)
        whole.paste(picture, tuple(round(one) for one in at))
    return whole, extent


def warped(tiles, level, extent, size, folder):
    """What GDAL makes of a level of a set."""
    limits, grid = tiles.limits_at(level), tiles.grid
    columns, rows = limits[1] - limits[0] + 1, limits[3] - limits[2] + 1
    left, _, _, top = grid.box(level, limits[0], limits[2])
    _, bottom, right, _ = grid.box(level, limits[1], limits[3])
    at = limits[0] * grid.tile, limits[2] * grid.tile
    tiles.window(level, *at, columns * grid.tile, rows * grid.tile).save(folder / "level.png")
    corners = [*map(str, (left, top, right, bottom))]
    placed = ["gdal_translate", "-q", "-a_srs", grid.crs, "-a_ullr", *corners]
    run([*placed, "level.png", "level.tif"], folder)
    command = ["gdalwarp", "-q", "-r", "bilinear", "-t_srs", "EPSG:4326", "-te", *map(str, extent)]
    run([*command, "-ts", *map(str, size), "level.tif", "warped.tif"], folder)
    run(["gdal_translate", "-q", "-of", "PNG", "warped.tif", "warped.png"], folder)
    return Image.open(folder / "warped.png").convert("RGBA")


def run(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_tiles_in_degrees_are_put_together_as_they_are(served):
    picture, extent = put_together(walked(f"{served.url}kml/two_by_one@WorldCRS84Quad.kml"))
    assert extent == (-180, -90, 180, 90)
    level = TWO_BY_ONE.levels[-1]
    assert picture.tobytes() == TWO_BY_ONE.window(level, 0, 0, *picture.size).tobytes()


# The level of each that GDAL takes its picture from is the last; so does a super-overlay.
@pytest.mark.parametrize(
    "tiles", [WORLD, LARGE, REGION, NATIONAL, NORTHING_FIRST], ids=lambda one: one.name
)
def test_other_tiles_are_drawn_as_gdal_draws_them(served, tmp_path, tiles):
    picture, extent = put_together(walked(f"{served.url}kml/{tiles.name}.kml"))
    expected = warped(tiles, tiles.levels[-1], extent, picture.size, tmp_path)
    ours, theirs = (np.asarray(one, dtype=np.int16) for one in (picture, expected))
    filled = (ours[..., 3] == 255) & (theirs[..., 3] == 255)
    assert filled.mean() > 0.5
    assert np.mean((ours[..., 3] > 127) != (theirs[..., 3] > 127)) < 0.005
    off = np.abs(ours - theirs)[filled][:, :3].max(axis=1)
    assert off.mean() <= 2
    assert np.percentile(off, 99) <= 24


@pytest.mark.parametrize("tiles", [WORLD, REGION, NATIONAL], ids=lambda one: one.name)
def test_levels_have_no_gaps_and_a_picture_stays_where_there_is_no_finer_one(served, tiles):
    pieces = walked(f"{served.url}kml/{tiles.name}.kml")
    orders = sorted({one.order for one in pieces if one.icon})
    assert orders == list(range(orders[0], orders[-1] + 1))
    for one in pieces:
        children = [other for other in pieces if other.order == one.order + 1]
        inside = [other for other in children if one.box.intersection(other.box)]
        assert one.lod[0] == 128
        assert one.lod[1] == (2048 if inside else -1)


@pytest.mark.parametrize(
    "grid", ["WebMercatorQuad", "WorldCRS84Quad", "WGS1984Quad", "EPSG%3A4326", "EPSG:3857"]
)
def test_a_layer_is_found_by_the_grid_that_it_has_or_is_drawn_in(served, grid):
    assert piece(f"{served.url}kml/world@{grid}.kml").links == [
        f"{served.url}kml/world@WorldCRS84Quad/0/{column}/0.kml" for column in (0, 1)
    ]


@pytest.fixture
def read(tmp_path):
    """Return what has GDAL read a super-overlay into a picture."""

    def read(address):
        run(["gdal_translate", "-q", "-of", "PNG", f"/vsicurl/{address}", "read.png"], tmp_path)
        return Image.open(tmp_path / "read.png").convert("RGBA")

    return read


def test_gdal_reads_a_super_overlay(served, read):
    hemisphere = read(f"{served.url}kml/two_by_one@WorldCRS84Quad/0/0/0.kml")
    assert hemisphere.size == (1024, 1024)
    expected = TWO_BY_ONE.window(TWO_BY_ONE.levels[-1], 0, 0, 1024, 1024)
    assert hemisphere.tobytes() == expected.tobytes()


def test_gdal_reads_one_that_is_drawn(served, read):
    address = f"{served.url}kml/world@WebMercatorQuad/0/1/0.kml"
    hemisphere = read(address)
    picture, extent = put_together([piece(address), *walked(address)])
    assert extent == (0, -90, 180, 90)
    assert hemisphere.size == picture.size
    there = np.asarray(picture)[..., 3] > 0  # what is transparent has no colour worth comparing
    assert np.array_equal(np.asarray(hemisphere)[there], np.asarray(picture)[there])

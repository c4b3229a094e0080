"""A remote in one CRS, published in another: what GDAL reads from us is what it warps itself."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.values import RemoteLayer
from wmts_bridge.plugin.core.layer.published import MatrixSetLink
from wmts_bridge.tests.cascade.asking import Answered, asked
from wmts_bridge.tests.cascade.remote import LAYER, RemoteWmts, encoded
from wmts_bridge.tests.clients.grids import METRES_PER_DEGREE, Grid, Level
from wmts_bridge.tests.clients.tile_sets import TileSet
from wmts_bridge.tests.faults.remote import Reaction, reply

_TILES = 2
SIDE = 256 * _TILES

WEB_MERCATOR = "WebMercatorQuad"
ORIGINS = {
    "EPSG:2154": (100000, 7100000, 1000000),
    "EPSG:28992": (0, 600000, 300000),
    "EPSG:3035": (3000000, 4000000, 2000000),
    "EPSG:4326": (0, 60, 20),
    "EPSG:3857": (300000, 7000000, 400000),
}
"""Left, top and side, in units of the CRS."""

PAIRS = [
    *((crs, WEB_MERCATOR, "EPSG:3857") for crs in ORIGINS if crs != "EPSG:3857"),
    ("EPSG:3857", "NetherlandsRDNew", "EPSG:28992"),
    ("EPSG:3857", "EuropeanETRS89_LAEAQuad", "EPSG:3035"),
    ("EPSG:3857", "WGS1984Quad", "EPSG:4326"),
]


def _waves() -> Image.Image:
    """A smooth picture: every place has a colour of its own."""
    red = Image.linear_gradient("L").rotate(90).resize((SIDE, SIDE))
    green = Image.linear_gradient("L").resize((SIDE, SIDE))
    blue = Image.radial_gradient("L").resize((SIDE, SIDE))
    return Image.merge("RGB", (red, green, blue))


WAVES = _waves()


def _tiles(crs: str) -> TileSet:
    left, top, side = ORIGINS[crs]
    is_geographic = crs == "EPSG:4326"
    grid = Grid(
        "", crs, left, top, (Level("0", side / SIDE, _TILES, _TILES),),
        northing_first=crs in ("EPSG:4326", "EPSG:3035"),
        metres_per_unit=METRES_PER_DEGREE if is_geographic else 1.0,
    )  # fmt: skip
    return TileSet("waves", grid, 0, 0)


@pytest.fixture
def waving(offering):
    """Start a remote whose tiles are cut out of one picture, but for those that it is told."""

    def start(crs: str, odd: dict[tuple[int, int], Reaction] | None = None) -> RemoteWmts:
        remote = offering(sets={"own": _tiles(crs)})

        def cut(tile, _):
            _, column, row = tile.place
            left, top = 256 * column, 256 * row
            body = encoded(WAVES.crop((left, top, left + 256, top + 256)), "image/png")
            return (odd or {}).get((column, row)) or reply(200, body)

        remote.tile = cut
        return remote

    return start


def _link(server: Bridge, name: str) -> MatrixSetLink:
    """The set of this name in which our layer is, or the part of it that the layer needs."""
    links = server.publication.layers["local"].links
    return next(link for link in links if link.tile_matrix_set.identifier.startswith(name))


def _run(folder: Path, *command: str) -> None:
    environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(folder / "gdal")}
    done = subprocess.run(
        command, env=environment, capture_output=True, timeout=120, check=False, cwd=folder
    )
    assert done.returncode == 0, done.stderr.decode()


def _read(folder: Path, server_url: str, set_name: str) -> tuple[Image.Image, list[float]]:
    """What GDAL reads of our layer, and its left, bottom, right and top."""
    address = f"{server_url}wmts/1.0.0/WMTSCapabilities.xml"
    source = f"WMTS:{address},layer=local,tilematrixset={set_name}"
    shutil.rmtree(folder / "gdal", ignore_errors=True)
    _run(folder, "gdal_translate", "-q", "-co", "ALPHA=YES", source, "ours.tif")
    with Image.open(folder / "ours.tif") as picture:
        picture.load()
        _, _, _, left, top, _ = picture.tag_v2[33922]  # ModelTiepointTag
        cell, cell_down, _ = picture.tag_v2[33550]  # ModelPixelScaleTag
    width, height = picture.size
    box = [left, top - cell_down * height, left + cell * width, top]
    return picture.convert("RGBA"), box


def _warped(folder: Path, crs: str, target: str, box: list[float], size: tuple[int, int]):
    """What GDAL's own warper makes of the remote's picture in the same place."""
    left, top, side = ORIGINS[crs]
    WAVES.save(folder / "origin.png")
    bounds = map(str, (left, top, left + side, top - side))
    _run(folder, "gdal_translate", "-q", "-a_srs", crs, "-a_ullr", *bounds, "origin.png", "o.tif")
    _run(
        folder, "gdalwarp", "-q", "-r", "bilinear", "-et", "0", "-t_srs", target,
        "-te", *map(repr, box), "-ts", *map(str, size), "-dstalpha", "o.tif", "theirs.tif",
    )  # fmt: skip
    with Image.open(folder / "theirs.tif") as picture:
        return picture.convert("RGBA")


def _visible(picture: Image.Image) -> Image.Image:
    return picture.getchannel("A").point(lambda alpha: 255 if alpha == 255 else 0)


@pytest.mark.parametrize(
    ("crs", "set_name", "target"), PAIRS, ids=[f"{a} in {b}" for a, b, _ in PAIRS]
)
def test_gdal_reads_what_it_would_warp_itself(crs, set_name, target, waving, cascading, tmp_path):
    drawn = () if set_name == WEB_MERCATOR else (set_name,)
    server = cascading(waving(crs), wanted=RemoteLayer(LAYER, drawn_sets=drawn))
    name = _link(server, set_name).tile_matrix_set.identifier
    ours, box = _read(tmp_path, server.url, name)
    theirs = _warped(tmp_path, crs, target, box, ours.size)
    both = ImageChops.multiply(_visible(ours), _visible(theirs))
    shown = ImageStat.Stat(both).sum[0] / 255
    assert shown > 0.98 * ImageStat.Stat(_visible(theirs)).sum[0] / 255 > 50_000
    difference = ImageChops.difference(ours, theirs).convert("RGB")
    # Half a pixel of this picture is less than a step of a colour.
    assert max(ImageStat.Stat(difference, both).mean) <= 0.6
    black = Image.new("RGB", ours.size)
    assert max(high for _, high in Image.composite(difference, black, both).getextrema()) <= 3


def test_an_absent_source_tile_is_a_hole_and_the_rest_is_drawn(waving, cascading, tmp_path):
    pictures = []
    for odd in ({}, {(1, 1): reply(404)}):
        server = cascading(waving("EPSG:3035", odd))
        name = _link(server, WEB_MERCATOR).tile_matrix_set.identifier
        pictures.append(_read(tmp_path, server.url, name)[0])
    whole, holed = pictures
    lost = ImageChops.subtract(_visible(whole), _visible(holed))
    left, top, right, bottom = lost.getbbox()
    assert 0.3 * whole.width < right - left < 0.7 * whole.width
    assert 0.3 * whole.height < bottom - top < 0.7 * whole.height
    difference = ImageChops.difference(whole, holed)
    assert ImageStat.Stat(difference, _visible(holed)).extrema[:3] == [(0, 0)] * 3


def test_a_failing_source_tile_is_a_hole_that_is_soon_asked_for_again(waving, cascading):
    policy = CachePolicy(failure_seconds=0.0)
    whole = _every_tile(cascading(waving("EPSG:3035"), policy))
    holed = _every_tile(cascading(waving("EPSG:3035", {(1, 1): reply(500)}), policy))
    holes = 0
    for place, answer in holed.items():
        if answer.status == 502:
            continue  # it has nothing but the failing tile
        assert answer.status == 200
        if answer.body != whole[place].body:
            holes += 1
            assert int(answer.headers["cache-control"][len("max-age=") :]) <= 10
    assert 0 < holes < len(whole)


def test_where_every_source_tile_fails_there_is_an_error(waving, cascading):
    every = {(column, row): reply(500) for column in range(_TILES) for row in range(_TILES)}
    answers = _every_tile(cascading(waving("EPSG:28992", every)))
    assert 502 in {answer.status for answer in answers.values()}
    assert all(
        answer.status == 502 or answer.picture.getchannel("A").getextrema() == (0, 0)
        for answer in answers.values()
    )


def _every_tile(server: Bridge) -> dict[tuple[int, int], Answered]:
    """The tiles of the most detailed level in Web Mercator."""
    link = _link(server, WEB_MERCATOR)
    matrix = link.tile_matrix_set.matrices[-1]
    limits = link.limits_of(matrix)
    start = f"{server.url}wmts/1.0.0/local/default/{link.tile_matrix_set.identifier}"
    return {
        (column, row): asked(f"{start}/{matrix.identifier}/{row}/{column}.png")
        for column in range(limits.min_column, limits.max_column + 1)
        for row in range(limits.min_row, limits.max_row + 1)
    }

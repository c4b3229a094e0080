"""What is copied for a client makes the real one show the tiles: GDAL, OWSLib, curl.

A judge that knows clients by heart looks at the documents of those that cannot be run here.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import urllib.request
from xml.sax.saxutils import escape

import pytest
from owslib.wms import WebMapService
from owslib.wmts import WebMapTileService
from PIL import Image, ImageChops
from wmts_bridge.plugin.core.capabilities.tms_reader import read_tms
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.plugin.core.validator.simulated.arcgis_js import ARCGIS_JS
from wmts_bridge.plugin.core.validator.simulated.cesium import CESIUM
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.clients.served import (
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    PACKED,
    REGION,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.clients.test_gdal import Raster, assert_same, expected
from wmts_bridge.tests.qgis.live import HALF
from wmts_bridge.tests.schemas import schema_errors

SETS = (WORLD, REGION, PACKED, TWO_BY_ONE, NATIONAL, NORTHING_FIRST, LARGE)
DRAWN_BY_CESIUM = (WORLD, REGION, PACKED, TWO_BY_ONE, LARGE)


def name_of(tiles):
    return tiles.name


def gdal_raster(folder, dataset) -> Raster:
    """What GDAL makes of a dataset, at its full resolution."""
    target = folder / "read.tif"
    options = ("-q", "-of", "GTiff", "-co", "INTERLEAVE=PIXEL", "-co", "ALPHA=YES")
    environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(folder / "cache")}
    command = ("gdal_translate", *options, dataset, str(target))
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    with Image.open(target) as picture:
        picture.load()
        seen = Image.new("RGBA", picture.size)
        seen.paste(picture, mask=picture.getchannel("A"))
        _, _, _, left, top, _ = picture.tag_v2[33922]  # ModelTiepointTag
        return Raster(seen, left, top, picture.tag_v2[33550][0])  # ModelPixelScaleTag


@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_gdal_reads_the_mosaic_of_what_is_copied_for_it(served, tmp_path, tiles):
    raster = gdal_raster(tmp_path, served.copied("gdal", tiles.name))
    assert_same(raster.picture, expected(tiles, tiles.levels[-1], raster))


@pytest.mark.parametrize("tiles", [WORLD, NATIONAL], ids=name_of)
def test_gdal_reads_the_default_address_too(served, tmp_path, tiles):
    dataset = f"WMTS:{served.copied('default', tiles.name)},layer={tiles.name}"
    raster = gdal_raster(tmp_path, dataset)
    assert_same(raster.picture, expected(tiles, tiles.levels[-1], raster))


@pytest.mark.parametrize("tiles", [WORLD, NATIONAL, NORTHING_FIRST], ids=name_of)
def test_python_for_gdal_saves_a_picture_of_the_whole_layer(served, tmp_path, tiles):
    run_python(served.copied("gdal-python", tiles.name), tmp_path)
    with Image.open(tmp_path / "map.tif") as picture:
        assert picture.width == 512
        colours = {colour for _, colour in picture.convert("RGB").getcolors(512 * 512)}
    assert len(colours & {tiles.colour(place) for place in tiles.places()}) >= 4


@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_python_for_owslib_saves_a_tile(served, tmp_path, tiles):
    run_python(served.copied("owslib", tiles.name), tmp_path)
    assert_tile((tmp_path / "tile.png").read_bytes(), tiles, middle_of_the_coarsest(tiles))


@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_curl_saves_a_tile(served, tmp_path, tiles):
    command = served.copied("curl", tiles.name)
    subprocess.run(["sh", "-c", command], cwd=tmp_path, check=True, timeout=60)
    assert_tile((tmp_path / "tile.png").read_bytes(), tiles, middle_of_the_coarsest(tiles))


def test_curl_saves_no_refusal(served, tmp_path):
    command = served.copied("curl", "world").replace("/0/0/0.png", "/0/0/7.png")
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, timeout=60, check=False)
    assert done.returncode != 0
    assert not (tmp_path / "tile.png").exists()


def run_python(text, folder):
    """Run a program as a user would."""
    environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(folder / "cache")}
    command = [sys.executable, "-c", text]
    subprocess.run(command, cwd=folder, env=environment, check=True, timeout=120)


def middle_of_the_coarsest(tiles):
    """The tile in the middle of the first level."""
    first_column, last_column, first_row, last_row = tiles.limits_at(tiles.levels[0])
    return tiles.levels[0], (first_column + last_column) // 2, (first_row + last_row) // 2


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
@pytest.mark.parametrize("tiles", [WORLD, NATIONAL, TWO_BY_ONE], ids=name_of)
def test_owslib_reads_the_address_for_any_wms(served, tiles, version):
    service = WebMapService(served.copied("any-wms", tiles.name), version=version)
    assert list(service.contents) == [tiles.name]
    assert (
        f"/layers/{tiles.name}/any-wms/wms"
        in service.getOperationByName("GetMap").methods[0]["url"]
    )


def test_gdal_reads_the_address_for_any_wms(served):
    command = ["gdalinfo", f"WMS:{served.copied('any-wms', 'world')}"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert b"LAYERS=world" in done.stdout


@pytest.mark.parametrize("profile", ["default", "strict", "cadcorp", "fme"])
def test_owslib_gets_tiles_from_every_address_of_a_service(served, profile):
    service = WebMapTileService(served.copied(profile, "region"))
    tile = service.gettile(
        layer="region",
        tilematrixset=next(iter(service["region"].tilematrixsetlinks)),
        tilematrix="9",
        row=176,
        column=268,
        format="image/png",
    )
    assert_tile(tile.read(), REGION, ("9", 268, 176))


def assert_tile(body, tiles, place):
    """Fail unless these bytes are the tile."""
    picture = Image.open(io.BytesIO(body)).convert("RGB")
    assert ImageChops.difference(picture, tiles.picture(place)).getbbox() is None


def read_by(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        return answer.read()


QUADKEY_XML = """<GDAL_WMS><Service name="VirtualEarth"><ServerUrl>{address}</ServerUrl></Service>
<DataWindow><UpperLeftX>-{half}</UpperLeftX><UpperLeftY>{half}</UpperLeftY>
<LowerRightX>{half}</LowerRightX><LowerRightY>-{half}</LowerRightY><TileLevel>{level}</TileLevel>
<TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>top</YOrigin></DataWindow>
<Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>
<BandsCount>4</BandsCount></GDAL_WMS>"""


def test_gdal_fills_in_quadkeys(served, tmp_path):
    address = escape(served.copied("quadkey", "world").replace("{quadkey}", "${quadkey}"))
    xml = QUADKEY_XML.format(address=address, half=HALF, level=WORLD.levels[-1])
    raster = gdal_raster(tmp_path, xml)
    assert_same(raster.picture, expected(WORLD, WORLD.levels[-1], raster))


@pytest.mark.parametrize("tiles", [WORLD, REGION, PACKED, TWO_BY_ONE], ids=name_of)
def test_the_tile_map_that_cesium_is_given_is_of_a_profile_that_it_knows(served, tiles):
    address = served.copied("cesium-tms", tiles.name).partition('.fromUrl("')[2].partition('"')[0]
    assert address.endswith("/")  # Cesium adds the name of the document
    found = read_tms(read_by(f"{address}tilemapresource.xml"))
    assert found.profile in ("global-mercator", "global-geodetic")
    assert (found.tile_width, found.tile_height) == (256, 256)
    column, _, row, _ = tiles.limits_at(tiles.levels[-1])
    below = tiles.grid.level(tiles.levels[-1]).rows - 1 - row
    body = read_by(f"{address}{tiles.levels[-1]}/{column}/{below}.{found.extension}")
    assert_tile(body, tiles, (tiles.levels[-1], column, row))


@pytest.mark.parametrize("tiles", [WORLD, REGION, TWO_BY_ONE, NATIONAL, LARGE], ids=name_of)
def test_what_google_earth_is_given_leads_to_pictures_of_the_layer(served, tiles):
    address, below = served.copied("google-earth", tiles.name), []
    while not below:
        document = read_by(address)
        assert schema_errors(document, "kml/2.2.0/ogckml22.xsd") == []
        below = re.findall(rb"<Icon><href>([^<]+)</href>", document)
        address = re.search(rb"<Link><href>([^<]+)</href>|$", document)[1]
        address = address.decode() if address else ""
    assert f"/layers/{tiles.name}/google-earth/kml/".encode() in below[0]
    with Image.open(io.BytesIO(read_by(below[0].decode()))) as picture:
        assert picture.convert("RGBA").getchannel("A").getextrema()[1] == 255


def outcomes(client, address):
    """What a client, as we know it, does with the layer of the document at an address."""
    with urllib.request.urlopen(address, timeout=20) as answer:
        subject = subject_of(answer.read(), address)
    return [(verdict.outcome, verdict.why) for verdict in client.verdicts(subject)]


def only(found):
    """The one outcome; the reason is printed if the test fails."""
    ((outcome, why),) = found
    print(why)
    return outcome


@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_arcgis_is_judged_to_show_what_it_is_given(served, tiles):
    assert only(outcomes(ARCGIS_JS, served.copied("arcgis-pro", tiles.name))) is Outcome.SHOWS
    online = served.copied("arcgis-online", tiles.name)
    document = f"{online}/1.0.0/WMTSCapabilities.xml"
    assert only(outcomes(ARCGIS_JS, document)) is Outcome.SHOWS


@pytest.mark.parametrize("tiles", DRAWN_BY_CESIUM, ids=name_of)
def test_cesium_is_judged_to_show_what_it_is_given(served, tiles):
    copied = served.copied("cesium", tiles.name)
    base = copied.partition('url: "')[2].partition("/1.0.0/")[0]
    assert only(outcomes(CESIUM, f"{base}/1.0.0/WMTSCapabilities.xml")) is Outcome.SHOWS


@pytest.mark.parametrize("client", CLIENTS[:-1], ids=lambda client: client.name)
@pytest.mark.parametrize("profile", ["default", "qgis", "cadcorp", "fme", "strict"])
def test_every_other_document_suits_every_client(served, client, profile):
    assert only(outcomes(client, served.copied(profile, "region"))) is Outcome.SHOWS

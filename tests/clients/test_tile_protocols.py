"""GDAL, OWSLib and QGIS read TMS, XYZ and quadkeys from a live server, pixel for pixel."""

from __future__ import annotations

import subprocess
import urllib.request
from xml.sax.saxutils import escape

import pytest
from osgeo import gdal
from owslib.tms import TileMapService
from PIL import Image
from qgis.core import QgsProviderRegistry, QgsRasterLayer
from wmts_bridge.tests.clients.served import LARGE, NATIONAL, REGION, TWO_BY_ONE, WORLD
from wmts_bridge.tests.qgis.live import HALF, painted

XML = """<GDAL_WMS><Service name="{service}">{address}</Service>
<DataWindow><UpperLeftX>-{half}</UpperLeftX><UpperLeftY>{half}</UpperLeftY>
<LowerRightX>{half}</LowerRightX><LowerRightY>-{half}</LowerRightY>
<TileLevel>{level}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>
<YOrigin>top</YOrigin></DataWindow><Projection>EPSG:3857</Projection>
<BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY><BandsCount>4</BandsCount>
<Cache><Path>{cache}</Path></Cache></GDAL_WMS>"""


PART = (100, 200, 700, 600)
"""Left, top, width and height in pixels of the world's level 3."""


@pytest.fixture
def read(tmp_path):
    """Return what has GDAL read a part of a dataset: left, top, width, height in pixels."""

    def read(source, left, top, width, height):
        target = tmp_path / "read.png"
        command = ["gdal_translate", "-q", "-of", "PNG", "-srcwin"]
        command += [*map(str, (left, top, width, height)), source, str(target)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr.decode()
        with Image.open(target) as picture:
            return picture.convert("RGBA")

    return read


def gdal_wms(served, tmp_path, service, address, level):
    text = f"<ServerUrl>{escape(served.url + address)}</ServerUrl>"
    return XML.format(service=service, address=text, half=HALF, level=level, cache=tmp_path / "c")


# GDAL takes the corner of the box for the origin of the rows, and the first level for 0.
@pytest.mark.parametrize("tiles", [WORLD, TWO_BY_ONE, LARGE], ids=lambda one: one.name)
def test_gdal_reads_a_tile_map(served, read, tmp_path, tiles):
    address = f"{served.url}tms/1.0.0/{tiles.name}"
    with urllib.request.urlopen(address, timeout=20) as answer:
        document = tmp_path / "tilemap.xml"
        document.write_bytes(answer.read())
    level = tiles.levels[-1]
    found = gdal.Open(str(document))
    assert found is not None
    left, cell, _, top, _, _ = found.GetGeoTransform()
    width, height = found.RasterXSize, found.RasterYSize
    assert cell == pytest.approx(tiles.grid.level(level).cell, rel=1e-9)
    column, row = (left - tiles.grid.left) / cell, (tiles.grid.top - top) / cell
    seen = read(str(document), width // 4, height // 4, 300, 200)
    at = round(column) + width // 4, round(row) + height // 4
    assert seen.tobytes() == tiles.window(level, *at, 300, 200).tobytes()


def assert_world(picture):
    assert picture.tobytes() == WORLD.window("3", *PART).tobytes()


def test_gdal_reads_xyz(served, read, tmp_path):
    xml = gdal_wms(served, tmp_path, "TMS", "xyz/world/${z}/${x}/${y}.png", 3)
    assert (
        read(xml, 100, 200, 700, 600).tobytes() == WORLD.window("3", 100, 200, 700, 600).tobytes()
    )


def test_gdal_reads_quadkeys(served, read, tmp_path):
    xml = gdal_wms(served, tmp_path, "VirtualEarth", "ve?LAYER=world&tile=${quadkey}", 3)
    assert (
        read(xml, 100, 200, 700, 600).tobytes() == WORLD.window("3", 100, 200, 700, 600).tobytes()
    )


@pytest.mark.parametrize("tiles", [WORLD, TWO_BY_ONE], ids=lambda one: one.name)
def test_owslib_reads_the_list_and_gets_a_tile(served, tiles):
    service = TileMapService(f"{served.url}tms/1.0.0/")
    titles = {one.title for one in service.contents.values()}
    assert {WORLD.name, REGION.name} <= titles
    assert NATIONAL.name not in titles  # its levels have no common lower edge
    (address,) = [name for name, one in service.contents.items() if one.title == tiles.name]
    level = tiles.levels[1]
    rows = tiles.grid.level(level).rows
    found = service.gettile(x=1, y=0, z=int(level), id=address)
    with Image.open(found) as picture:
        assert picture.convert("RGB").tobytes() == tiles.picture((level, 1, rows - 1)).tobytes()


def test_qgis_loads_xyz(served):
    uri = f"type=xyz&url={served.url}xyz/world/{{z}}/{{x}}/{{y}}.png&zmin=0&zmax=3"
    assert_painted_by_qgis(uri.replace("{", "%7B").replace("}", "%7D"))


def test_qgis_loads_tms_as_xyz_with_rows_from_the_bottom(served):
    uri = f"type=xyz&url={served.url}tms/1.0.0/world/{{z}}/{{x}}/{{-y}}.png&zmin=0&zmax=3"
    assert_painted_by_qgis(uri.replace("{", "%7B").replace("}", "%7D"))


def assert_painted_by_qgis(uri):
    layer = QgsRasterLayer(uri, "tiles", "wms")
    assert QgsProviderRegistry.instance().decodeUri("wms", uri)["type"] == "xyz"
    assert layer.isValid()
    image = painted(layer, level=2)
    for column in range(4):
        for row in range(4):
            seen = image.pixelColor(column * 256 + 200, row * 256 + 230).getRgb()[:3]
            assert seen == WORLD.colour(("2", column, row))

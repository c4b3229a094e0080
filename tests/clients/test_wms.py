"""GDAL, QGIS and OWSLib read maps from a live WMS, pixel for pixel."""

from __future__ import annotations

import io
import subprocess
import urllib.request
from xml.sax.saxutils import escape

import pytest
from osgeo import gdal
from owslib.util import ServiceException
from owslib.wms import WebMapService
from PIL import Image, ImageChops
from qgis.core import QgsNetworkAccessManager, QgsProviderRegistry, QgsRasterLayer
from wmts_bridge.tests.clients.served import (
    EVERY_SET,
    HOLED,
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    REGION,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.clients.test_profiles_qgis import SIDE, WINDOWS, painted

VERSIONS = ("1.1.1", "1.3.0")

XML = """<GDAL_WMS><Service name="WMS"><Version>{version}</Version>
<ServerUrl>{url}wms?</ServerUrl><{key}>{crs}</{key}><ImageFormat>image/png</ImageFormat>
<Layers>{layer}</Layers><Styles></Styles><Transparent>TRUE</Transparent>
<BBoxOrder>{order}</BBoxOrder></Service>
<DataWindow><UpperLeftX>{left}</UpperLeftX><UpperLeftY>{top}</UpperLeftY>
<LowerRightX>{right}</LowerRightX><LowerRightY>{bottom}</LowerRightY>
<SizeX>{side}</SizeX><SizeY>{side}</SizeY></DataWindow>
<Projection>{crs}</Projection><BlockSizeX>200</BlockSizeX><BlockSizeY>150</BlockSizeY>
<BandsCount>4</BandsCount></GDAL_WMS>"""


@pytest.fixture(scope="module", autouse=True)
def no_maps_of_earlier_runs(qgis_app):
    """Empty what QGIS keeps of the network between runs: the system hands out ports again."""
    QgsNetworkAccessManager.instance().cache().clear()


def window(tiles, level, column, row):
    """Left, bottom, right and top of `SIDE` pixels from the corner of a tile."""
    left, _, _, top = tiles.grid.box(level, column, row)
    span = SIDE * tiles.grid.level(level).cell
    return left, top - span, left + span, top


def truth(tiles, level, column, row):
    """What is to be seen there."""
    size = tiles.grid.tile
    return tiles.window(level, column * size, row * size, SIDE, SIDE)


def same(one, other):
    return ImageChops.difference(one.convert("RGBA"), other.convert("RGBA")).getbbox() is None


# --- OWSLib ---------------------------------------------------------------------------------------


@pytest.fixture(params=VERSIONS)
def service(request, served):
    """The service as OWSLib reads it in either version."""
    return WebMapService(f"{served.url}wms", version=request.param)


def test_owslib_finds_every_layer(service):
    assert set(service.contents) == {tiles.name for tiles in (*EVERY_SET, HOLED)} | {"sample"}
    assert service.identification.title == "WMTS Bridge"


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_owslib_gets_the_mosaic_of_the_tiles(service, place):
    tiles, level, column, row = place
    left, bottom, right, top = window(tiles, level, column, row)
    flipped = service.version == "1.3.0" and tiles.grid.crs in ("EPSG:3035", "EPSG:4326")
    answer = service.getmap(
        layers=[tiles.name],
        srs=tiles.grid.crs,
        # OWSLib swaps EPSG:4326 of 1.3.0 itself, and no other CRS.
        bbox=(bottom, left, top, right)
        if flipped and tiles.grid.crs != "EPSG:4326"
        else (left, bottom, right, top),
        size=(SIDE, SIDE),
        format="image/png",
        transparent=True,
    )
    with Image.open(io.BytesIO(answer.read())) as picture:
        assert same(picture, truth(*place))


def test_owslib_knows_where_the_layers_are(service):
    box = service["region"].boundingBoxWGS84
    assert 5 < box[0] < box[2] < 15
    assert 45 < box[1] < box[3] < 55
    assert "EPSG:3857" in service["region"].crsOptions
    assert "EPSG:2056" in service["national"].crsOptions


def test_owslib_understands_an_exception(service):
    with pytest.raises(ServiceException, match="no layer"):
        service.getmap(
            layers=["none"], srs="EPSG:3857", bbox=(0, 0, 1, 1), size=(9, 9), format="image/png"
        )


# --- GDAL -----------------------------------------------------------------------------------------


def read_by_gdal(source, folder):
    target = folder / "read.png"
    command = ["gdal_translate", "-q", "-of", "PNG", source, str(target)]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    with Image.open(target) as picture:
        return picture.convert("RGBA")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_gdal_reads_the_mosaic_of_the_tiles(served, tmp_path, version, place):
    left, bottom, right, top = window(*place)
    crs = place[0].grid.crs
    order = "yxYX" if version == "1.3.0" and crs in ("EPSG:3035", "EPSG:4326") else "xyXY"
    text = XML.format(
        version=version, url=escape(served.url), layer=place[0].name, crs=crs, order=order,
        key="CRS" if version == "1.3.0" else "SRS",
        left=left, top=top, right=right, bottom=bottom, side=SIDE,
    )  # fmt: skip
    assert same(read_by_gdal(text, tmp_path), truth(*place))


@pytest.mark.parametrize("version", VERSIONS)
def test_gdal_lists_the_layers_of_the_service(served, version):
    address = f"WMS:{served.url}wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION={version}"
    found = gdal.OpenEx(address)
    assert found is not None
    names = [value for name, value in found.GetMetadata("SUBDATASETS").items() if "NAME" in name]
    for tiles in (WORLD, TWO_BY_ONE, NATIONAL):
        assert any(f"LAYERS={tiles.name}&" in f"{name}&" for name in names), tiles.name


def test_gdal_opens_a_layer_from_the_list(served, tmp_path):
    found = gdal.OpenEx(f"WMS:{served.url}wms?SERVICE=WMS&REQUEST=GetCapabilities")
    names = found.GetMetadata("SUBDATASETS").values()
    name = next(one for one in names if one.startswith("WMS:") and "LAYERS=world&" in one)
    opened = gdal.Open(name)
    assert opened.RasterXSize > 0
    small = tmp_path / "small.png"
    assert gdal.Translate(str(small), opened, format="PNG", width=64, height=64) is not None
    with Image.open(small) as picture:
        assert len(picture.convert("RGB").getcolors(4096)) > 8


# --- QGIS -----------------------------------------------------------------------------------------


def layer_in_qgis(served, tiles, *, crs="", more=""):
    """The layer as QGIS opens it from the service's address."""
    uri = (
        f"contextualWMSLegend=0&crs={crs or tiles.grid.crs}&dpiMode=7&format=image/png"
        f"&layers={tiles.name}&styles=&url={served.url}wms{more}"
    )
    layer = QgsRasterLayer(uri, tiles.name, "wms")
    assert layer.isValid(), layer.error().message()
    return layer


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_qgis_shows_the_mosaic_of_the_tiles(qgis_app, served, place):
    tiles, level, column, row = place
    image = painted(layer_in_qgis(served, tiles), tiles, level, column, row)
    count, side = SIDE // tiles.grid.tile, tiles.grid.tile
    for x in range(count):
        for y in range(count):
            seen = image.pixelColor(x * side + side * 3 // 4, y * side + side // 4).getRgb()[:3]
            assert seen == tiles.colour((level, column + x, row + y)), (x, y)


@pytest.mark.parametrize("place", [WINDOWS[0], WINDOWS[1]], ids=lambda place: place[0].name)
def test_qgis_shows_a_map_that_the_service_reprojects(qgis_app, served, place):
    tiles, level, column, row = place
    layer = layer_in_qgis(served, tiles, crs="EPSG:4326")
    image = painted(layer, tiles, level, column, row)
    for x in range(2):
        for y in range(2):
            seen = image.pixelColor(x * 256 + 192, y * 256 + 64).getRgb()[:3]
            meant = tiles.colour((level, column + x, row + y))
            assert max(abs(a - b) for a, b in zip(seen, meant)) <= 2, (x, y)


@pytest.mark.parametrize("path", ["wms", "wms?", "wms?SERVICE=WMS&VERSION=1.1.1", ""])
def test_qgis_finds_the_layers_by_any_address(qgis_app, served, path):
    uri = f"url={served.url}{path.replace('&', '%26').replace('?', '%3F').replace('=', '%3D')}"
    provider = QgsProviderRegistry.instance().providerMetadata("wms")
    assert provider is not None
    layer = QgsRasterLayer(
        f"crs=EPSG:3857&format=image/png&layers=world&styles=&{uri}", "world", "wms"
    )
    assert layer.isValid(), layer.error().message()
    sublayers = layer.dataProvider().subLayers()
    assert sublayers == ["world"]


# --- everybody ------------------------------------------------------------------------------------


def test_one_endpoint_leads_to_either_service(served):
    for asked, root in (("WMS", b"<WMS_Capabilities"), ("WMTS", b"<Capabilities")):
        address = f"{served.url}?SERVICE={asked}&REQUEST=GetCapabilities"
        with urllib.request.urlopen(address, timeout=20) as answer:
            assert root in answer.read()


def test_at_the_address_of_the_wmts_a_wms_is_the_wmts_as_before(served):
    with urllib.request.urlopen(
        f"{served.url}wmts?SERVICE=WMS&REQUEST=GetCapabilities", timeout=20
    ) as answer:
        assert b"<Capabilities" in answer.read()


@pytest.mark.parametrize("tiles", [REGION, LARGE, NORTHING_FIRST], ids=lambda tiles: tiles.name)
def test_one_layer_alone_is_a_service_of_its_own(served, tiles):
    service = WebMapService(f"{served.url}layers/{tiles.name}/wms", version="1.3.0")
    assert list(service.contents) == [tiles.name]

"""An ArcGIS-like service under its corrected document: GDAL, QGIS and OpenLayers load it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request

import pytest
from PIL import Image, ImageChops
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.clients.arcgis_like import MISSING, PLACES, TILES, ArcgisLike, truths
from wmts_bridge.tests.schemas import schema_errors

NOTHING = [0, 0, 0, 0]
VERSIONS = ("ol-7.5.2", "ol-10.6.1", "ol")

# Loads a layer in a QGIS of its own, and paints a box of it, a pixel of a level a pixel.
QGIS = """
import json, sys
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob,
    QgsMapSettings, QgsRasterLayer, QgsRectangle)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
uri, box, size, target = json.loads(sys.argv[1])
application = QgsApplication([], False)
application.initQgis()
layer = QgsRasterLayer(uri, "maps", "wms")
assert layer.isValid(), layer.error().summary()
settings = QgsMapSettings()
settings.setLayers([layer])
settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
settings.setOutputSize(QSize(*size))
settings.setExtent(QgsRectangle(*box))
settings.setBackgroundColor(QColor(255, 0, 255))
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
assert not job.errors()
assert job.renderedImage().save(target)
"""


@pytest.fixture(scope="module")
def remote():
    """Return the service."""
    with ArcgisLike() as service:
        yield service


@pytest.fixture(scope="module", params=["redirect", "cascade"])
def address(request, remote):
    """Return where its corrected document is."""
    result = corrected(subject_of(remote.document(), remote.address), truths())
    assert schema_errors(result.body) == []
    with Bridge(ServerOptions(port=0)) as bridge:
        bridge.serve_corrected("maps", result.body, through=request.param)
        yield bridge.corrected_address_of("maps")


@pytest.fixture
def asked(remote):
    """Return the places that the service is asked for from now on."""
    remote.asked.clear()
    return remote.asked


def test_the_service_is_asked_for_nothing_that_is_not_there(address, asked):
    body = urllib.request.urlopen(address, timeout=10).read().decode()
    assert "MaxTileRow" in body
    for level in MISSING:
        assert f"<ows:Identifier>{level}</ows:Identifier>" not in body
    assert asked == []


@pytest.mark.parametrize("level", ["1", "4", "6", "8"])
def test_gdal_reads_the_mosaic_of_the_tiles(address, asked, tmp_path, level):
    target = tmp_path / "read.tif"
    run_gdal(
        tmp_path, "gdal_translate", "-q", "-co", "INTERLEAVE=PIXEL",
        f"WMTS:{address},layer=maps,tilematrix={level}", target,
    )  # fmt: skip
    with Image.open(target) as picture:
        picture.load()
        left, top = picture.tag_v2[33922][3:5]
        cell = picture.tag_v2[33550][0]
    grid = TILES.grid
    assert cell == pytest.approx(grid.level(level).cell, rel=1e-9)
    corner = round((left - grid.left) / cell), round((grid.top - top) / cell)
    wanted = TILES.window(level, *corner, *picture.size).convert("RGB")
    assert ImageChops.difference(picture.convert("RGB"), wanted).getbbox() is None
    assert set(asked) <= PLACES


def test_gdal_finds_size_and_levels(address, tmp_path):
    info = json.loads(run_gdal(tmp_path, "gdalinfo", "-json", f"WMTS:{address},layer=maps"))
    assert info["size"] == [1024, 768]
    overviews = [one["size"] for one in info["bands"][0]["overviews"]]
    assert overviews == [[512, 384], [256, 192]]  # the levels 7 and 6; smaller ones GDAL leaves out


def run_gdal(folder, *command):
    """Run one of GDAL's programs, with a cache of its own, and return what it said."""
    environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(folder / "cache")}
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=environment, capture_output=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("level", ["4", "6", "7", "8"])
def test_qgis_paints_the_tiles(address, asked, tmp_path, level):
    picture = painted(tmp_path, address, level)
    wanted = TILES.window(level, *box_of(level)).convert("RGB")
    assert picture.size == wanted.size
    inner = (2, 2, wanted.width - 2, wanted.height - 2)  # QGIS resamples at the very edge
    assert ImageChops.difference(picture.crop(inner), wanted.crop(inner)).getbbox() is None
    assert not {place for place in asked if place[0] in MISSING}


def test_qgis_paints_all_of_a_layer_at_a_level_that_the_service_lacks(address, asked, tmp_path):
    picture = painted(tmp_path, address, "5")
    assert (255, 0, 255) not in {colour for _, colour in picture.getcolors(1 << 20)}
    assert set(asked) <= PLACES


def box_of(level):
    """Return where the layer lies: left, top, width and height in pixels of a level."""
    first_column, last_column, first_row, last_row = TILES.limits_at("8")
    size = (last_column - first_column + 1), (last_row - first_row + 1)
    scale = 256 >> (8 - int(level))
    return first_column * scale, first_row * scale, size[0] * scale, size[1] * scale


def painted(folder, address, level):
    """Return the layer as QGIS paints it, a pixel of the level a pixel."""
    first_column, last_column, first_row, last_row = TILES.limits_at("8")
    left, _, _, top = TILES.grid.box("8", first_column, first_row)
    _, bottom, right, _ = TILES.grid.box("8", last_column, last_row)
    size = box_of(level)[2:]
    uri = (
        "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&styles=default"
        f"&tileMatrixSet={set_of(address)}&layers=maps&url={address}"
    )
    target = folder / "painted.png"
    given = json.dumps([uri, [left, bottom, right, top], size, str(target)])
    done = subprocess.run(
        [sys.executable, "-c", QGIS, given], capture_output=True, timeout=120, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)},
    )  # fmt: skip
    assert target.exists(), done.stderr.decode()
    with Image.open(target) as picture:
        return picture.convert("RGB")


def set_of(address):
    """Return the first set of the document."""
    body = urllib.request.urlopen(address, timeout=10).read().decode()
    return body.partition("<TileMatrixSetLink>\n<TileMatrixSet>")[2].partition("<")[0]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("level", "column", "row"), [("1", 0, 0), ("4", 7, 4), ("8", 134, 88), ("8", 136, 89)]
)
def test_openlayers_shows_each_tile_where_it_lies(
    address, asked, browser, website, version, level, column, row
):
    answer = look(browser, website, address, version, level, column, row)
    places = [(level, column + x, row + y) for y in (0, 1) for x in (0, 1)]
    assert answer["complaints"] == []
    assert answer["value"]["failed"] == 0
    assert answer["value"]["colours"] == [
        [*TILES.colour(place), 255] if place in PLACES else NOTHING for place in places
    ]
    assert set(asked) <= PLACES


@pytest.mark.parametrize("version", VERSIONS)
def test_openlayers_shows_the_next_level_where_one_is_missing(
    address, asked, remote, browser, website, version
):
    place = ("5", 16, 10.75)  # so that the first point lies amid the layer
    uncorrected = look(browser, website, remote.address, version, *place)["value"]
    assert uncorrected["colours"][0] == NOTHING
    shown = look(browser, website, address, version, *place)["value"]
    assert shown["colours"][0] != NOTHING
    assert shown["failed"] == 0


def look(browser, website, document, version, level, column, row):
    """Show two by two tiles with OpenLayers on a page of another website."""
    grid = TILES.grid
    return browser.perform(
        f"{website}/probe.html?openlayers={version}",
        call="probe",
        given={
            "capabilities": document,
            "layer": "maps",
            "center": grid.point(level, column + 1, row + 1),
            "resolution": grid.level(level).cell,
            "at": [
                grid.point(level, column + x + 0.75, row + y + 0.25) for y in (0, 1) for x in (0, 1)
            ],
        },
    )

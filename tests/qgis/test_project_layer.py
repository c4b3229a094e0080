"""Adding a published layer to the project: QGIS loads it from our server, in the right set."""

from __future__ import annotations

from contextlib import closing
from urllib.parse import unquote

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorTileLayer,
)
from wmts_bridge.plugin.adapters.project_layer import NotAddable, project_layer
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    Levels,
    SourceSettings,
    WmsSettings,
)
from wmts_bridge.tests.qgis.live import painted, painted_in, wrong_tiles, xyz
from wmts_bridge.tests.qgis.tile_remote import TileRemote, colour

ASSEMBLED = WmsSettings()


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    return project


def test_the_added_layer_shows_the_tiles_where_they_belong(
    project, plugin, serve, remote, window, qtbot
):
    serve(xyz(f"{remote.url}/{{z}}/{{x}}/{{y}}.png"))

    plugin.presenter.panel.layer_actions.add_to_project.trigger()

    [added] = project.mapLayers().values()
    assert added.name() == "Tiles (WMTS)"
    assert added.crs().authid() == "EPSG:3857"
    assert wrong_tiles(painted(added)) == []
    assert window.message().startswith("“Tiles (WMTS)” is in the project")


@pytest.fixture
def bridge():
    with Bridge(ServerOptions(port=0)) as bridge:
        yield bridge


NOWHERE = "http://127.0.0.1:1/{z}/{x}/{y}.png"


def published(bridge, tiles=NOWHERE, services_off=(), wms=ASSEMBLED, **values):
    source = SourceSettings("xyz", tiles, **values)
    return bridge.publish(
        LayerSettings("roads", source, "Straße & Weg", services_off=services_off, wms=wms)
    )


@pytest.mark.parametrize(
    ("grid", "crs"),
    [("WebMercatorQuad", "EPSG:3857"), ("WorldCRS84Quad", "OGC:CRS84")],
)
def test_any_grid_is_loaded_in_its_own_crs(bridge, grid, crs):
    published(bridge, grid=grid, levels=Levels(0, 5))

    layer = project_layer(bridge, "roads", "EPSG:2056")

    assert layer.crs().authid() == crs
    assert layer.name() == "Straße & Weg (WMTS)"


ABOUT_THE_POLE = {
    "id": "Antarctica",
    "crs": "http://www.opengis.net/def/crs/EPSG/0/3031",
    "tileMatrices": [
        {
            "id": str(z),
            "scaleDenominator": 8192 / 0.00028 / 2**z,
            "cellSize": 8192 / 2**z,
            "pointOfOrigin": [1024**2, 2 * 1024**2],
            "tileWidth": 256,
            "tileHeight": 256,
            "matrixWidth": 2**z,
            "matrixHeight": 2**z,
        }
        for z in range(3)
    ],
}
"""A grid that does not reach where it would lie with its axes swapped."""


def test_a_layer_about_the_south_pole_is_seen_where_it_lies(bridge):
    with closing(TileRemote()) as remote:
        published(bridge, f"{remote.url}{{z}}/{{x}}/{{y}}.png", grid=ABOUT_THE_POLE)

        layer = project_layer(bridge, "roads", "EPSG:3031")
        tile = QgsRectangle(2.0 * 1024**2, 1.0 * 1024**2, 2.5 * 1024**2, 1.5 * 1024**2)
        seen = painted_in(layer, "EPSG:3031", tile, 256).pixelColor(128, 128)

        assert layer.crs().authid() == "EPSG:3031"
        assert seen.getRgb()[:3] == colour(2, 2, 1)


def test_vector_tiles_become_a_layer_of_vector_tiles(bridge):
    source = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.pbf", levels=Levels(0, 5))
    bridge.publish(LayerSettings("roads", source))

    layer = project_layer(bridge, "roads", "EPSG:3857")

    assert isinstance(layer, QgsVectorTileLayer)
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 5)


WITHOUT_WMTS = {
    "tiles of the usual size": (256, ("wmts",), "XYZ"),
    "large tiles": (512, ("wmts",), "XYZ"),
    "maps": (256, ("wmts", "xyz"), "WMS"),
}


@pytest.mark.parametrize(("side", "off", "by"), WITHOUT_WMTS.values(), ids=WITHOUT_WMTS)
def test_where_wmts_is_off_qgis_shows_the_same_by_another_protocol(project, bridge, side, off, by):
    with closing(TileRemote(side=side)) as remote:
        source = SourceSettings("xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png", tile_size=side)
        bridge.publish(LayerSettings("roads", source, title="Roads", services_off=off))

        layer = project_layer(bridge, "roads", "EPSG:3857")

        assert layer.name() == f"Roads ({by})"
        assert wrong_tiles(painted(layer)) == []


def test_where_tiles_have_other_numbers_maps_are_loaded(bridge):
    published(bridge, services_off=("wmts",), grid="WorldCRS84Quad", levels=Levels(0, 5))

    layer = project_layer(bridge, "roads", "EPSG:2056")

    assert layer.name() == "Straße & Weg (WMS)"
    assert layer.crs().authid() == "OGC:CRS84"


NOT_FOR_QGIS = {
    "all off": (("wmts", "xyz", "wms"), ASSEMBLED),
    "single tiles only": (("wmts", "xyz"), WmsSettings("aligned")),
}


@pytest.mark.parametrize(("off", "wms"), NOT_FOR_QGIS.values(), ids=NOT_FOR_QGIS)
def test_what_qgis_cannot_load_is_told(bridge, off, wms):
    published(bridge, services_off=off, wms=wms)

    with pytest.raises(NotAddable, match="WMTS is switched off, and so are XYZ and WMS"):
        project_layer(bridge, "roads", "EPSG:3857")


def test_vector_tiles_are_loaded_by_their_numbers_where_wmts_is_off(bridge):
    source = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.pbf", levels=Levels(0, 5))
    bridge.publish(LayerSettings("roads", source, services_off=("wmts",)))

    layer = project_layer(bridge, "roads", "EPSG:3857")

    assert isinstance(layer, QgsVectorTileLayer)
    assert "/xyz/roads@WebMercatorQuad/{z}/{x}/{y}.pbf" in unquote(layer.source())
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 5)


def test_a_layer_that_is_not_served_is_told(bridge):
    published(bridge)
    bridge.stop()

    with pytest.raises(NotAddable, match="not served at the moment"):
        project_layer(bridge, "roads", "EPSG:3857")

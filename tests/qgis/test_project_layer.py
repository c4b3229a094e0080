"""Adding a published layer to the project: QGIS loads it from our server, in the right set."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorTileLayer
from wmts_bridge.plugin.adapters.project_layer import NotAddable, project_layer
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.tests.qgis.live import painted, wrong_tiles, xyz


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


def published(bridge, **values):
    source = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.png", **values)
    return bridge.publish(LayerSettings("roads", source, title="Straße & Weg"))


@pytest.mark.parametrize(
    ("grid", "crs"),
    [("WebMercatorQuad", "EPSG:3857"), ("WorldCRS84Quad", "OGC:CRS84")],
)
def test_any_grid_is_loaded_in_its_own_crs(bridge, grid, crs):
    published(bridge, grid=grid, levels=Levels(0, 5))

    layer = project_layer(bridge, "roads", "EPSG:2056")

    assert layer.crs().authid() == crs
    assert layer.name() == "Straße & Weg (WMTS)"


def test_vector_tiles_become_a_layer_of_vector_tiles(bridge):
    source = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.pbf", levels=Levels(0, 5))
    bridge.publish(LayerSettings("roads", source))

    layer = project_layer(bridge, "roads", "EPSG:3857")

    assert isinstance(layer, QgsVectorTileLayer)
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 5)


def test_a_layer_that_is_not_served_is_told(bridge):
    published(bridge)
    bridge.stop()

    with pytest.raises(NotAddable, match="not served at the moment"):
        project_layer(bridge, "roads", "EPSG:3857")

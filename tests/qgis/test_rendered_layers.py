"""Layers that are not made of tiles, drawn by QGIS and served."""

from __future__ import annotations

import contextlib
import io
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsMapThemeCollection,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from wmts_bridge.plugin.adapters.rendered import opening
from wmts_bridge.plugin.adapters.rendered.drawing import THREADS
from wmts_bridge.plugin.adapters.rendered.place import Place, location_of, read_location
from wmts_bridge.plugin.adapters.rendered.rendered_layers import RenderedLayers
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import RENDERED
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.core.errors import SetupError, TileUnavailable
from wmts_bridge.plugin.core.tile import Tile, TileRequest
from wmts_bridge.tests.qgis.live import HALF, painted, wmts

RED, BLUE = (255, 0, 0), (0, 0, 255)


def area(west, south, east, north, colour=RED, name="area", attributes=""):
    """Return a layer with one rectangle in Web Mercator, filled with one colour, no outline."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=name:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, east, north)))
    feature["name"] = attributes
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    fill(layer, colour)
    return layer


def fill(layer, colour):
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.setColor(QColor(*colour))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def labelled(step):
    """Return points on a lattice, invisible themselves, with their names beside them."""
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=name:string", "places", "memory")
    features = []
    places = [-HALF + step * (number + 0.5) for number in range(int(2 * HALF / step))]
    for x, y in ((x, y) for x in places for y in places):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature["name"] = "Oberammergau"
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setRenderer(QgsNullSymbolRenderer())
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    # Whatever the width of the letters is, the labels of points on edges of tiles reach over them.
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def dark_pixels(picture, x):
    """Return how many pixels of a column something is written on."""
    return sum(value < 128 for value in picture.crop((x, 0, x + 1, picture.height)).tobytes())


def drawing_threads(before):
    """Return the threads of drawn layers that began since."""
    begun = set(threading.enumerate()) - before
    return [thread for thread in begun if thread.name == "wmts-bridge draw"]


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def rendered(project):
    rendered = RenderedLayers(project)
    yield rendered
    rendered.close()


@pytest.fixture
def bridge(rendered):
    with Bridge(ServerOptions(port=0), openers={RENDERED: rendered.open}) as bridge:
        yield bridge


@pytest.fixture
def in_a_thread(qtbot):
    """Return what runs a function in a thread while QGIS's main thread stays alive."""
    with ThreadPoolExecutor(1) as pool:

        def run(function, *arguments):
            future = pool.submit(function, *arguments)
            qtbot.waitUntil(future.done, timeout=20000)
            return future.result()

        yield run


@pytest.fixture
def publish(bridge, in_a_thread):
    def publish(place, identifier="drawn", **source):
        source = SourceSettings(RENDERED, location_of(place), **source)
        return in_a_thread(bridge.publish, LayerSettings(identifier, source))

    return publish


def tile(bridge, level, column, row, layer="drawn", matrix_set="WebMercatorQuad"):
    address = f"{bridge.url}wmts/1.0.0/{layer}/default/{matrix_set}/{level}/{row}/{column}.png"
    with urllib.request.urlopen(address, timeout=20) as answer:
        return Image.open(io.BytesIO(answer.read())).convert("RGBA")


class TestLocations:
    @pytest.mark.parametrize(
        "place",
        [
            Place("", layer="roads_1"),
            Place("/maps/ä b?c#d%41.qgz", layer="roads_1"),
            Place("C:/maps/a.qgs", theme="Night & fog=1"),
        ],
        ids=["never saved", "odd path", "theme"],
    )
    def test_what_is_written_is_read(self, place):
        assert read_location(location_of(place)) == place

    @pytest.mark.parametrize("text", ["", "qgis:", "http://127.0.0.1/?layer=a", "qgis:?layer=&x=1"])
    def test_what_names_nothing_is_refused(self, text):
        with pytest.raises(SetupError, match="names no layer"):
            read_location(text)


class TestDrawing:
    def test_a_layer_is_where_its_data_are(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()))
        assert tile(bridge, 1, 0, 0).getpixel((128, 128)) == (*RED, 255)
        assert tile(bridge, 1, 0, 0).getpixel((255, 255)) == (*RED, 255)
        assert tile(bridge, 1, 1, 1).getpixel((128, 128))[3] == 0

    def test_the_document_says_what_the_layer_says(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF, name="Fields & woods"))
        metadata = layer.metadata()
        metadata.setAbstract("Where they are")
        metadata.setRights(["© the owners"])
        layer.setMetadata(metadata)
        found = publish(Place("", layer=layer.id()))
        assert (found.title, found.abstract) == ("Fields & woods", "Where they are")
        assert found.attribution == "© the owners"
        assert found.extent == pytest.approx((-180, 0, 0, 85.0511), abs=4)
        assert found.extent.min_y < -3, "no room for symbols at the edge"
        limits = found.links[0].limits
        assert limits["3"] == (0, 4, 0, 4)  # a margin for symbols beyond the edge of the data

    def test_what_was_asked_for_is_kept_to(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        place = Place("", layer=layer.id())
        found = publish(
            place, bounds=(-90.0, 0.0, 0.0, 60.0), levels=Levels(2, 5), grid="WebMercatorQuad"
        )
        matrices = found.links[0].tile_matrix_set.matrices
        assert [one.identifier for one in matrices] == ["2", "3", "4", "5"]
        assert found.extent == pytest.approx((-90, 0, 0, 60), abs=0.01)

    def test_a_grid_in_another_crs_is_drawn_in_it(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()), grid="WorldCRS84Quad")
        west = tile(bridge, 0, 0, 0, matrix_set="WorldCRS84Quad")
        assert west.getpixel((128, 100)) == (*RED, 255)
        assert west.getpixel((128, 200))[3] == 0

    def test_a_theme_is_drawn_in_its_order_and_styles(self, bridge, project, publish):
        below, above = (
            area(-HALF, 0, 0, HALF, RED, "below"),
            area(-HALF, 0, 0, HALF / 2, BLUE, "up"),
        )
        for layer in (below, above):
            project.addMapLayer(layer)
        tree = project.layerTreeRoot()
        themes = project.mapThemeCollection()
        model = QgsLayerTreeModel(tree)
        themes.insert("Day", QgsMapThemeCollection.createThemeFromCurrentState(tree, model))
        publish(Place("", theme="Day"))
        picture = tile(bridge, 1, 0, 0)
        expected = [RED, BLUE] if tree.layerOrder()[0] == above else [RED, RED]
        assert [picture.getpixel((128, y))[:3] for y in (60, 200)] == expected

    def test_qgis_loads_it_back(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()), levels=Levels(0, 4))
        row = type("Row", (), {"identifier": "drawn"})
        through = wmts(f"{bridge.url}wmts/1.0.0/WMTSCapabilities.xml", row)
        assert through.isValid()
        image = painted(through)
        assert image.pixelColor(200, 200).getRgb()[:3] == RED
        assert image.pixelColor(800, 800).getRgb()[:3] == (255, 0, 255)

    def test_labels_cross_edges_of_tiles_and_none_is_cut(self, bridge, project, publish):
        layer = project.addMapLayer(labelled(step=HALF / 10))
        publish(Place("", layer=layer.id()))
        pictures = Image.new("L", (2048, 1024), 255)
        for column in range(8):
            for row in range(4):
                part = tile(bridge, 3, column, row)
                pictures.paste(0, (column * 256, row * 256), part.getchannel("A"))
        written = [dark_pixels(pictures, x) for x in range(2048)]
        assert written[1023:1025] == [0, 0], "cut where two pictures meet"
        beside_edges_of_tiles = [
            (written[x - 4 : x], written[x : x + 4]) for x in (256, 512, 768, 1280, 1536, 1792)
        ]
        assert any(any(left) and any(right) for left, right in beside_edges_of_tiles)


class TestChanging:
    def test_a_style_that_changes_is_drawn_anew(
        self, bridge, project, publish, rendered, qtbot, in_a_thread
    ):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()))
        assert tile(bridge, 1, 0, 0).getpixel((128, 128)) == (*RED, 255)
        with qtbot.waitSignal(rendered.changed, timeout=5000) as told:
            fill(layer, BLUE)
        assert told.args == [{location_of(Place("", layer=layer.id()))}]
        in_a_thread(bridge.reopen, ["drawn"])
        assert tile(bridge, 1, 0, 0).getpixel((128, 128)) == (*BLUE, 255)

    def test_many_changes_are_told_once(self, bridge, project, publish, rendered, qtbot):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()))
        told = []
        rendered.changed.connect(told.append)
        with qtbot.waitSignal(rendered.changed, timeout=5000):
            for _ in range(50):
                fill(layer, BLUE)
        assert len(told) == 1

    def test_features_that_are_added_are_drawn(
        self, bridge, project, publish, rendered, qtbot, in_a_thread
    ):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()))
        with qtbot.waitSignal(rendered.changed, timeout=5000):
            layer.startEditing()
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, -HALF, HALF, 0)))
            layer.addFeature(feature)
            layer.commitChanges()
        in_a_thread(bridge.reopen, ["drawn"])
        assert tile(bridge, 1, 1, 1).getpixel((128, 128)) == (*RED, 255)

    def test_a_layer_that_is_taken_away_fails_with_a_sentence(
        self, bridge, project, publish, rendered, qtbot, in_a_thread
    ):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        publish(Place("", layer=layer.id()))
        with qtbot.waitSignal(rendered.changed, timeout=5000):
            project.removeMapLayer(layer.id())
        in_a_thread(bridge.reopen, ["drawn"])
        assert "open its project" in bridge.failures["drawn"]

    def test_another_project_is_not_mistaken_for_its_own(self, project, rendered, in_a_thread):
        source = SourceSettings(RENDERED, location_of(Place("/maps/a.qgz", theme="Day")))
        with pytest.raises(SetupError, match="while the project"):
            in_a_thread(rendered.open, source)


class TestLoad:
    def test_what_is_asked_while_a_layer_is_opened_anew_is_answered(
        self, bridge, project, publish, in_a_thread, qtbot
    ):
        before = set(threading.enumerate())
        layer = project.addMapLayer(area(-HALF, -HALF, HALF, HALF))
        publish(Place("", layer=layer.id()))
        asked = ((8, column, row) for column in range(0, 256, 4) for row in range(0, 256, 4))
        ended = threading.Event()

        def ask():
            pictures = []
            while not ended.is_set():
                pictures.append(tile(bridge, *next(asked)))
            return pictures

        with ThreadPoolExecutor(1) as pool:
            asking = pool.submit(ask)
            for _ in range(6):
                in_a_thread(bridge.reopen, ["drawn"])
            ended.set()
            pictures = asking.result(60)
        assert {one.getpixel((128, 128)) for one in pictures} == {(*RED, 255)}
        # Of those that were replaced nothing is left.
        qtbot.waitUntil(lambda: len(drawing_threads(before)) == THREADS, timeout=20000)

    def test_a_source_that_was_closed_draws_for_who_still_asks_and_ends_soon_after(
        self, project, rendered, in_a_thread, qtbot
    ):
        layer = project.addMapLayer(area(-HALF, -HALF, HALF, HALF))
        before = set(threading.enumerate())
        settings = SourceSettings(RENDERED, location_of(Place("", layer=layer.id())))
        source = in_a_thread(rendered.open, settings).source

        source.close()
        answer = in_a_thread(source.tile, TileRequest("1", 0, 0))
        assert isinstance(answer, Tile)
        assert drawing_threads(before)

        qtbot.waitUntil(lambda: not drawing_threads(before), timeout=20000)
        with pytest.raises(TileUnavailable):
            in_a_thread(source.tile, TileRequest("9", 200, 200))

    def test_what_was_being_opened_when_all_was_closed_is_closed_as_well(
        self, project, in_a_thread, monkeypatch
    ):
        layer = project.addMapLayer(area(-HALF, -HALF, HALF, HALF))
        before = set(threading.enumerate())
        rendered, closed = RenderedLayers(project), threading.Event()

        def close():
            rendered.close()
            closed.set()

        def opened_late(source, drawings, really=opening.open_drawings):
            opened = really(source, drawings)
            with contextlib.suppress(SetupError):  # who asks is told so in the midst of it
                rendered._main_thread.ask(close)
            assert closed.wait(20)
            return opened

        monkeypatch.setattr(opening, "open_drawings", opened_late)
        settings = SourceSettings(RENDERED, location_of(Place("", layer=layer.id())))
        with pytest.raises(SetupError, match="being closed"):
            in_a_thread(rendered.open, settings)
        assert not drawing_threads(before)

    def test_many_clients_are_answered_by_few_pictures(self, bridge, project, publish, monkeypatch):
        layer = project.addMapLayer(area(-HALF, -HALF, HALF, HALF))
        publish(Place("", layer=layer.id()))
        places = [(2, column, row) for column in range(4) for row in range(4)] * 8
        with ThreadPoolExecutor(16) as pool:
            pictures = list(pool.map(lambda place: tile(bridge, *place), places))
        assert {one.getpixel((128, 128)) for one in pictures} == {(*RED, 255)}

    def test_closing_ends_what_waits(self, bridge, project, publish):
        layer = project.addMapLayer(area(-HALF, -HALF, HALF, HALF))
        publish(Place("", layer=layer.id()))
        bridge.withdraw("drawn")
        with pytest.raises(urllib.error.HTTPError) as refused:
            tile(bridge, 1, 0, 0)
        refused.value.close()
        assert refused.value.code in (400, 404)


class TestInQgis:
    def test_a_vector_layer_is_served_and_follows_its_style(self, project, plugin, serve, qtbot):
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF, name="Fields"))
        row = serve(layer)
        bridge = plugin.presenter.controller.bridge
        assert (row.title, row.kind, row.levels) == ("Fields", "rendered", "0–20")
        assert tile(bridge, 1, 0, 0, row.identifier).getpixel((128, 128)) == (*RED, 255)

        fill(layer, BLUE)

        def is_blue():
            return tile(bridge, 1, 0, 0, row.identifier).getpixel((128, 128)) == (*BLUE, 255)

        qtbot.waitUntil(is_blue, timeout=10000)

    def test_a_project_that_is_opened_again_is_served_again(
        self, project, plugin, serve, qtbot, tmp_path
    ):
        path = tmp_path / "fields.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            area(-HALF, 0, 0, HALF), str(path), project.transformContext(), options
        )
        layer = project.addMapLayer(QgsVectorLayer(str(path), "Fields", "ogr"))
        fill(layer, RED)
        assert project.write(str(tmp_path / "map ü.qgz"))
        row = serve(layer)
        controller = plugin.presenter.controller

        def problem():
            return controller.view().row(row.identifier).problem

        project.clear()
        qtbot.waitUntil(lambda: "map ü.qgz" in problem(), timeout=10000)
        assert project.read(str(tmp_path / "map ü.qgz"))
        qtbot.waitUntil(lambda: not problem(), timeout=10000)
        bridge = controller.bridge
        qtbot.waitUntil(lambda: row.identifier in bridge.publication.layers, timeout=10000)
        picture = tile(bridge, 1, 0, 0, row.identifier)
        assert picture.getpixel((128, 128)) == (*RED, 255)

    def test_unloading_ends_the_threads(self, project, plugin, serve, qtbot):
        before = set(threading.enumerate())
        layer = project.addMapLayer(area(-HALF, 0, 0, HALF))
        serve(layer)
        fill(layer, BLUE)
        plugin.unload()

        qtbot.waitUntil(lambda: not drawing_threads(before), timeout=5000)

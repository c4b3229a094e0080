"""The algorithms that serve: layers for a time, and layers of a remote WMTS into a catalogue."""

from __future__ import annotations

import socket
import urllib.error
import urllib.request
import uuid

import pytest
from qgis.core import QgsProcessingException, QgsProject
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import Catalogue, LayerSettings, SourceSettings
from wmts_bridge.tests.qgis.algorithm_runs import RED, Named, Run, red_square, run
from wmts_bridge.tests.qgis.live import painted, wmts, wrong_tiles, xyz
from wmts_bridge.tests.qgis.wmts_remote import LAYER, WmtsRemote

A_MOMENT = 0.0001


@pytest.fixture
def tiles(remote):
    """Return a layer of the project, under a name of its own."""
    layer = xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png?{uuid.uuid4()}")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


@pytest.fixture
def square():
    """Return a layer of the project: a red square around the origin."""
    layer = red_square()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


@pytest.fixture
def theirs():
    """Return a remote WMTS."""
    theirs = WmtsRemote()
    yield theirs
    theirs.close()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "catalogue.json"


class TestServing:
    def test_it_serves_until_its_time_is_over_and_says_where_that_was(self, provider, tiles):
        done = run("servelayers", LAYERS=[tiles], MINUTES=A_MOMENT)
        assert done.results["URL"].endswith("/wmts/1.0.0/WMTSCapabilities.xml")
        assert done.results["ADDRESSES"].endswith("/layers/Tiles/wmts/1.0.0/WMTSCapabilities.xml")
        assert done.results["COUNT"] == 1
        assert done.results["URL"] in done.feedback.texts
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(done.results["URL"], timeout=5)

    def test_clients_load_it_while_it_runs_and_cancelling_ends_it(
        self, provider, remote, tiles, qtbot
    ):
        one = Run("servelayers", LAYERS=[tiles], MINUTES=0)
        wait = one.as_task(qtbot)
        qtbot.waitUntil(lambda: len(one.feedback.texts) > 1, timeout=20000)
        client = wmts(one.feedback.texts[1], Named("Tiles"))
        assert client.isValid()
        assert wrong_tiles(painted(client)) == []
        one.feedback.cancel()
        wait()
        assert one.results["COUNT"] == 1

    def test_all_layers_of_a_catalogue_are_served_and_it_says_which_cannot_be(
        self, provider, remote, file
    ):
        good = SourceSettings("xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png")
        lost = SourceSettings("folder", "/no/such/folder")
        file_of = CatalogueFile(file)
        file_of.write(Catalogue((LayerSettings("good", good), LayerSettings("lost", lost))))
        done = run("servelayers", CATALOGUE=str(file), MINUTES=A_MOMENT)
        assert done.results["COUNT"] == 1
        assert any(text.startswith("lost: ") for text in done.feedback.texts)

    def test_two_layers_of_one_name_are_two(self, provider, remote, tiles):
        other = xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png?{uuid.uuid4()}")
        QgsProject.instance().addMapLayer(other)
        try:
            done = run("servelayers", LAYERS=[tiles, other], MINUTES=A_MOMENT)
        finally:
            QgsProject.instance().removeMapLayer(other)
        assert done.results["COUNT"] == 2

    def test_a_taken_port_is_told_in_a_sentence(self, provider, tiles):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            with pytest.raises(QgsProcessingException, match=str(port)):
                run("servelayers", LAYERS=[tiles], PORT=port, MINUTES=A_MOMENT)

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"CATALOGUE": "/no/such.json"}, "There is no catalogue /no/such.json."),
            ({"LAYERS": ["no such"]}, "There is no such layer."),
            ({"LAYERS": ["no such"], "CATALOGUE": "x"}, "only one of them"),
        ],
        ids=["catalogue", "layer", "both"],
    )
    def test_what_cannot_be_served_is_told_in_a_sentence(self, provider, given, sentence):
        with pytest.raises(QgsProcessingException) as caught:
            run("servelayers", MINUTES=A_MOMENT, **given)
        assert sentence in str(caught.value)

    def test_a_layer_that_is_not_made_of_tiles_is_drawn(self, provider, square, qtbot):
        one = Run("servelayers", LAYERS=[square], MINUTES=0)
        wait = one.as_task(qtbot)
        qtbot.waitUntil(lambda: len(one.feedback.texts) > 1, timeout=20000)
        client = wmts(one.feedback.texts[1], Named("Square"), "WebMercatorQuad_0-20")
        picture = painted(client)
        one.feedback.cancel()
        wait()
        assert picture.pixelColor(512, 512).getRgb()[:3] == RED
        assert picture.pixelColor(100, 100).getRgb()[:3] == (255, 0, 255)

    def test_a_damaged_catalogue_is_left_as_it_is(self, provider, file):
        file.write_text("{", "utf-8")
        with pytest.raises(QgsProcessingException, match="is damaged"):
            run("servelayers", CATALOGUE=str(file), MINUTES=A_MOMENT)
        assert file.read_text("utf-8") == "{"


class TestCascading:
    def test_what_is_cascaded_can_be_served_from_the_catalogue(self, provider, theirs, file):
        done = run("cascadelayers", URL=theirs.address, LAYERS=LAYER, CATALOGUE=str(file))
        assert done.results["CATALOGUE"] == str(file)
        assert done.results["IDENTIFIERS"] == "roads_rails"
        address = "http://127.0.0.1:8787/layers/roads_rails/wmts/1.0.0/WMTSCapabilities.xml"
        assert done.results["ADDRESSES"] == address
        served = run("servelayers", CATALOGUE=str(file), MINUTES=A_MOMENT)
        assert served.results["COUNT"] == 1

    def test_all_layers_are_meant_if_none_is_named(self, provider, theirs, file):
        done = run("cascadelayers", URL=f"wmts:{theirs.address}", CATALOGUE=str(file))
        assert done.results["COUNT"] == 1

    def test_layers_are_added_and_what_is_there_stays(self, provider, theirs, file):
        known = LayerSettings("mine", SourceSettings("folder", "/tiles"))
        CatalogueFile(file).write(Catalogue((known,)))
        for _ in range(2):
            run(
                "cascadelayers", URL=theirs.address, WORKSPACE="maps", STORE="theirs",
                CATALOGUE=str(file), CACHE=str(file.parent / "c"),
            )  # fmt: skip
        catalogue = CatalogueFile(file).read().catalogue
        assert [layer.identifier for layer in catalogue.layers] == ["mine", "maps.roads_rails"]
        assert catalogue.layers[1].source.cache == str(file.parent / "c")
        assert [store.full_name for store in catalogue.stores] == ["maps:theirs"]

    def test_a_store_of_the_same_name_elsewhere_is_not_replaced(self, provider, theirs, file):
        given = {"STORE": "one", "CATALOGUE": str(file)}
        run("cascadelayers", URL=theirs.address, **given)
        before = file.read_bytes()
        with pytest.raises(QgsProcessingException, match="has another store one"):
            run("cascadelayers", URL="http://127.0.0.1:1/", **given)
        assert file.read_bytes() == before

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"LAYERS": "no such"}, "no layer 'no such'; there are: roads & rails"),
            ({"URL": "maps.example"}, "begins with http:// or https://"),
            ({"URL": "http://127.0.0.1:1/"}, "127.0.0.1"),
            ({"STORE": "a/b"}, "'a/b' cannot name"),
            ({"AUTHCFG": "0000000"}, "QGIS knows no authentication configuration 0000000."),
            ({"CATALOGUE": "/no/such/folder/c.json"}, "/no/such/folder"),
        ],
        ids=["layer", "no address", "nobody", "store", "credentials", "no folder"],
    )
    def test_what_cannot_be_cascaded_is_told_and_nothing_is_written(
        self, provider, theirs, file, given, sentence
    ):
        with pytest.raises(QgsProcessingException) as caught:
            run("cascadelayers", **{"URL": theirs.address, "CATALOGUE": str(file), **given})
        assert sentence in str(caught.value)
        assert not file.exists()

    def test_a_secret_in_the_address_is_not_written(self, provider, theirs, file):
        done = run("cascadelayers", URL=f"{theirs.address}&token=se-cret", CATALOGUE=str(file))
        assert "se-cret" not in file.read_text("utf-8")
        assert "se-cret" not in "".join(done.feedback.texts)
        assert any("environment variable" in text for text in done.feedback.texts)

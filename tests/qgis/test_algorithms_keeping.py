"""The algorithms that keep tiles: seeding a cache, and exporting a static WMTS."""

from __future__ import annotations

import uuid

import pytest
from qgis.core import (
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayerExporter,
)
from qgis.PyQt.QtGui import QImage
from wmts_bridge.plugin.adapters import opening
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    Levels,
    SourceSettings,
)
from wmts_bridge.plugin.core.tile import TileRequest
from wmts_bridge.tests.core.assembly.exported import files_at
from wmts_bridge.tests.qgis.algorithm_runs import RED, Named, Run, red_square, run
from wmts_bridge.tests.qgis.live import LEVEL, interior, painted, wmts, wrong_tiles, xyz
from wmts_bridge.tests.qgis.tile_remote import TileRemote
from wmts_bridge.tests.qgis.wmts_remote import LAYER, WmtsRemote

QUARTER = "0,180,0,85 [EPSG:4326]"
ALL = sum(4**level for level in range(5))
DOCUMENT = "1.0.0/WMTSCapabilities.xml"


@pytest.fixture
def tiles(remote):
    """Return a layer of the project with those tiles, under a name of its own."""
    layer = xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png?{uuid.uuid4()}")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


@pytest.fixture
def catalogue(remote, tmp_path):
    """Return the file of a catalogue with a layer that is cached in a folder."""
    source = SourceSettings(
        "xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png", levels=Levels(0, 4), cache=str(tmp_path / "c")
    )
    file = CatalogueFile(tmp_path / "catalogue.json")
    file.write(Catalogue((LayerSettings("roads", source, "Roads"),)))
    return file.path


class TestSeeding:
    def test_the_tiles_of_a_layer_of_the_project_come_and_stay(
        self, provider, remote, tiles, tmp_path
    ):
        given = {"INPUT": tiles, "CACHE": str(tmp_path / "c"), "LAST_LEVEL": 3, "PIN": True}
        first = run("seedcache", **given).results
        # Some came already when it was looked how large they are.
        assert first["FETCHED"] + first["THERE"] == 85
        assert (first["FAILED"], first["COMPLETE"]) == (0, True)
        assert first["CACHE"] == str(tmp_path / "c")
        asked = len(remote.requests)
        assert run("seedcache", **given).results["THERE"] == 85
        assert len(remote.requests) == asked

    def test_of_a_catalogue_with_one_layer_that_is_meant(self, provider, catalogue):
        done = run("seedcache", CATALOGUE=str(catalogue), EXTENT=QUARTER)
        assert done.results["FETCHED"] + done.results["THERE"] == 1 + 1 + 4 + 16 + 64
        assert done.results["CACHE"].endswith("c")
        assert done.feedback.bar[-1] == 100

    def test_a_layer_that_is_published_has_one_cache_whoever_fills_it(
        self, provider, remote, tmp_path, monkeypatch
    ):
        template = f"{remote.url}{{z}}/{{x}}/{{y}}.png"
        published = LayerSettings("roads_2", SourceSettings("xyz", template), "Roads")
        own = tmp_path / "profile.json"
        CatalogueFile(own).write(Catalogue((published,)))
        monkeypatch.setattr(opening, "catalogue_path", lambda: own)
        run("seedcache", SOURCE=template, LAST_LEVEL=0, CACHE=str(tmp_path / "c"))
        assert [x for x in (tmp_path / "c").rglob("*") if x.name.startswith("roads-2-")]

    def test_what_the_algorithm_seeded_a_server_of_the_catalogue_has(
        self, provider, remote, catalogue
    ):
        run("seedcache", CATALOGUE=str(catalogue), LAST_LEVEL=1)
        remote.close()
        layer = CatalogueFile(catalogue).read().catalogue.layer("roads")
        with bridge(layer) as server:
            source = server.publication.layers["roads"].links[0].sources["default", "image/png"]
            found = source.tile(TileRequest("1", 0, 0))
        assert found.body.startswith(b"\x89PNG")

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"SOURCE": "http://127.0.0.1:1/{z}/{x}/{y}.png"}, "say in which folder the tiles"),
            ({"SOURCE": "no such"}, "no source of tiles: 'no such'"),
            ({"CATALOGUE": "/no/such.json"}, "There is no catalogue /no/such.json."),
            ({"CATALOGUE": "{catalogue}", "LAYER": "lost"}, "there are: roads"),
            ({"CATALOGUE": "{catalogue}", "SOURCE": "x"}, "only one of them"),
            ({"CATALOGUE": "{catalogue}", "FIRST_LEVEL": 7}, "the layer has levels 0 to 4"),
            ({"CATALOGUE": "{catalogue}", "DIMENSIONS": "time"}, "name=value, not as time"),
            ({"CATALOGUE": "{catalogue}", "EXTENT": "5,5,5,5 [EPSG:4326]"}, "extent is empty"),
            ({"SOURCE": "wmts:http://127.0.0.1:1/"}, "Say which layer of the WMTS."),
            ({"INPUT": "no such layer"}, "There is no such layer."),
            ({"CATALOGUE": "{catalogue}", "CACHE": __file__}, "is a file, and no folder."),
        ],
        ids=["no folder", "no source", "no catalogue", "no layer", "two", "levels", "dimension",
             "extent", "wmts", "lost layer", "a file for a folder"],
    )  # fmt: skip
    def test_what_cannot_be_seeded_is_told_in_a_sentence(
        self, provider, catalogue, given, sentence
    ):
        given = {name: str(catalogue) if x == "{catalogue}" else x for name, x in given.items()}
        with pytest.raises(QgsProcessingException) as caught:
            run("seedcache", **given)
        assert sentence in str(caught.value)

    def test_a_cancelled_run_has_what_came_until_then(self, provider, remote, catalogue, qtbot):
        one = Run("seedcache", CATALOGUE=str(catalogue), THREADS=1, RATE=50)
        wait = one.as_task(qtbot)
        qtbot.waitUntil(lambda: len(remote.requests) > 45, timeout=20000)
        one.feedback.cancel()
        wait()
        assert one.results["FETCHED"] + one.results["THERE"] < ALL
        assert not one.results["COMPLETE"]

    def test_a_remote_that_is_gone_is_given_up(self, provider, remote, catalogue):
        remote.close()
        with pytest.raises(QgsProcessingException, match="run it again to go on"):
            run("seedcache", CATALOGUE=str(catalogue), RETRIES=0)


def insides(image):
    """Return the colours inside of each tile; QGIS 3.44 resamples some pixels at the edges."""
    places = [(x, y) for x in range(1 << LEVEL) for y in range(1 << LEVEL)]
    return [interior(image, *place) for place in places]


def written(layer, path):
    """Write a layer to a file and return its path."""
    QgsVectorLayerExporter.exportLayer(layer, str(path), "ogr", layer.crs())
    return path


class TestExporting:
    def test_a_plain_web_server_shows_in_qgis_what_the_live_one_shows(
        self, provider, remote, tiles, tmp_path
    ):
        with files_at(tmp_path) as url:
            done = run(
                "exportwmts", INPUT=tiles, PUBLIC_URL=f"{url}out/", OUTPUT=str(tmp_path / "out")
            )
            assert done.results["ADDRESS"] == f"{url}out/{DOCUMENT}"
            static = wmts(done.results["ADDRESS"], Named("Tiles"))
            assert static.isValid()
            picture = painted(static)
        assert wrong_tiles(picture) == []
        assert done.results["DOCUMENT"] == str(tmp_path / "out" / DOCUMENT)
        assert (done.results["TILES"], done.results["FETCHED"]) == (ALL, ALL)
        settings = LayerSettings(
            "Tiles",
            SourceSettings("xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png", levels=Levels(0, 4)),
        )
        with bridge(settings) as server:
            live = wmts(f"{server.url}wmts/{DOCUMENT}", Named("Tiles"))
            assert insides(painted(live)) == insides(picture)

    @pytest.mark.parametrize("in_project", [True, False], ids=["of the project", "by its file"])
    def test_what_is_not_made_of_tiles_is_drawn(self, provider, tmp_path, in_project):
        square = red_square()
        if in_project:
            QgsProject.instance().addMapLayer(square)
        else:
            square = str(written(square, tmp_path / "square.gpkg"))
        try:
            given = {"INPUT": square, "LAST_LEVEL": 2, "OUTPUT": str(tmp_path / "out")}
            done = run("exportwmts", PUBLIC_URL="https://maps.example", **given)
            again = run("exportwmts", PUBLIC_URL="https://maps.example", **given)
        finally:
            if in_project:
                QgsProject.instance().removeMapLayer(square)
        assert done.results["FETCHED"] == again.results["THERE"] == 1 + 4 + 4
        (coarsest,) = (tmp_path / "out" / "1.0.0").rglob("0/0/0.png")
        colour = QImage(str(coarsest)).pixelColor(128, 128).getRgb()[:3]
        assert colour == RED if in_project else colour != (0, 0, 0)

    def test_a_drawn_layer_has_no_tiles_to_be_seeded(self, provider, tmp_path):
        square = red_square()
        QgsProject.instance().addMapLayer(square)
        try:
            with pytest.raises(QgsProcessingException, match="“Square” is drawn by QGIS"):
                run("seedcache", INPUT=square, CACHE=str(tmp_path))
        finally:
            QgsProject.instance().removeMapLayer(square)

    def test_a_layer_of_a_wmts_can_be_exported_by_its_address(self, provider, tmp_path):
        theirs = WmtsRemote()
        try:
            done = run(
                "exportwmts",
                SOURCE=theirs.address,
                LAYER=LAYER,
                MATRIX_SET="WebMercatorQuad_0-4",
                DIMENSIONS="Time=2012-06-01T00:00:00Z",
                STYLE="dark",
                LAST_LEVEL=2,
                PUBLIC_URL="https://maps.example",
                OUTPUT=str(tmp_path),
            )
        finally:
            theirs.close()
        assert done.results["FETCHED"] == 21
        names = [path.name for path in (tmp_path / "1.0.0" / "roads_rails").iterdir()]
        assert names == ["dark"]
        text = (tmp_path / DOCUMENT).read_text("utf-8")
        assert "Time: 2012-06-01T00:00:00Z" in text
        assert "<Dimension>" not in text

    def test_secrets_are_neither_written_nor_told(self, provider, auth_manager, tmp_path):
        config = QgsAuthMethodConfig("Basic")
        config.setName("export")
        config.setConfigMap({"username": "user", "password": "pass-word"})
        answer = auth_manager.storeAuthenticationConfig(config)
        config = answer[1] if isinstance(answer, tuple) else config
        remote = TileRemote("user", "pass-word")
        try:
            done = run(
                "exportwmts",
                SOURCE=f"{remote.url}{{z}}/{{x}}/{{y}}.png?key=se-cret",
                AUTHCFG=config.id(),
                LAST_LEVEL=1,
                PUBLIC_URL="https://maps.example",
                OUTPUT=str(tmp_path),
            )
        finally:
            remote.close()
            auth_manager.removeAuthenticationConfig(config.id())
        assert done.results["FETCHED"] == 5
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        written = b"".join(path.read_bytes() for path in files) + str(files).encode()
        told = written + "".join(done.feedback.texts).encode()
        assert b"pass-word" not in told
        assert b"se-cret" not in told
        assert any("needs credentials" in text for text in done.feedback.texts)

    def test_pictures_are_converted_if_that_is_wanted(self, provider, tiles, tmp_path):
        run(
            "exportwmts", INPUT=tiles, FORMAT=2, LAST_LEVEL=1, OUTPUT=str(tmp_path),
            PUBLIC_URL="https://maps.example",
        )  # fmt: skip
        files = list((tmp_path / "1.0.0").rglob("*.jpg"))
        assert len(files) == 5
        assert files[0].read_bytes().startswith(b"\xff\xd8\xff")

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"MAX_TILES": 10}, "these are 341 tiles, more than the 10 that are allowed"),
            ({"PUBLIC_URL": "maps"}, "not a public address: 'maps'"),
            ({"SOURCE": "/no/such"}, "only one of them"),
        ],
        ids=["tiles", "address", "two"],
    )
    def test_what_cannot_be_exported_is_told_in_a_sentence(
        self, provider, tiles, tmp_path, given, sentence
    ):
        usual = {"PUBLIC_URL": "https://maps.example", "OUTPUT": str(tmp_path / "out")}
        with pytest.raises(QgsProcessingException) as caught:
            run("exportwmts", INPUT=tiles, **{**usual, **given})
        assert sentence in str(caught.value)
        assert not (tmp_path / "out").exists()

    @pytest.mark.parametrize("name", ["exportwmts", "seedcache"])
    def test_where_nothing_can_be_had_it_says_why(self, provider, remote, tmp_path, name):
        source = f"{remote.url}{{z}}/{{x}}/{{y}}.png?token=se-cret"
        kept = {"CACHE": str(tmp_path)} if name == "seedcache" else {}
        published = {"PUBLIC_URL": "https://maps.example", "OUTPUT": str(tmp_path)}
        remote.close()
        with pytest.raises(QgsProcessingException) as caught:
            run(name, SOURCE=source, LAST_LEVEL=1, RETRIES=0, **(kept or published))
        assert "None of these tiles could be had: " in str(caught.value)
        assert "se-cret" not in str(caught.value)

    def test_a_cancelled_export_is_gone_on_with(self, provider, remote, tiles, tmp_path, qtbot):
        given = {"INPUT": tiles, "PUBLIC_URL": "https://maps.example", "OUTPUT": str(tmp_path)}
        one = Run("exportwmts", **given, THREADS=1, RATE=50)
        wait = one.as_task(qtbot)
        qtbot.waitUntil(lambda: len(remote.requests) > 45, timeout=20000)
        one.feedback.cancel()
        wait()
        written = set(tmp_path.rglob("*.png"))
        # The tile under way when it was cancelled still came.
        assert len(written) - one.results["FETCHED"] in (0, 1)
        assert 0 < len(written) < ALL
        done = run("exportwmts", **given)
        assert done.results["THERE"] == len(written)
        assert done.results["COMPLETE"]

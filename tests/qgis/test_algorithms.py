"""The provider, and the algorithms that judge: against services on loopback, in QGIS's threads."""

from __future__ import annotations

import io
import json
import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from lxml import etree
from PIL import Image
from qgis.core import QgsAuthMethodConfig, QgsProcessingException
from wmts_bridge.tests.core.validator.clean import clean_document
from wmts_bridge.tests.core.validator.service import serving
from wmts_bridge.tests.qgis.algorithm_runs import Run, run
from wmts_bridge.tests.qgis.wmts_remote import LAYER, MERCATOR, WmtsRemote

HALF = 20037508.342789244


class PartOfTheWorld(WmtsRemote):
    """Has tiles in a quarter of each level only, and none that could stand for nothing."""

    def answer(self, path):
        query = {name.lower(): value for name, value in parse_qsl(urlsplit(path).query)}
        if query.get("tilematrixset") == MERCATOR and "tilerow" in query:
            level = int(query["tilematrix"].rpartition(":")[2])
            here = int(query["tilecol"]), int(query["tilerow"])
            if max(here) > max((1 << level) // 2 - 1, 0):
                return 404, b"no such tile", "text/plain"
        status, body, media_type = super().answer(path)
        return status, dotted(body) if media_type == "image/png" else body, media_type


def dotted(body):
    """Return a picture of one colour with a white dot."""
    picture = Image.open(io.BytesIO(body))
    picture.putpixel((128, 128), (255, 255, 255))
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


class Hanging(WmtsRemote):
    """Gives its document, and lets every tile wait."""

    def __init__(self):
        super().__init__()
        self.gate.clear()

    def answer(self, path):
        if "gettile" in path.lower():
            self.gate.wait(60)
        return super().answer(path)


@pytest.fixture
def theirs():
    """Return a remote WMTS with tiles in a quarter of each level."""
    remote = PartOfTheWorld()
    yield remote
    remote.close()


def asked(remote, **parameters):
    """Return parameters that ask a remote, without pauses."""
    return {"URL": remote.address, "RATE": 0, **parameters}


class TestTheProvider:
    def test_its_name_and_those_of_its_algorithms_are_for_good(self, provider):
        assert provider.id() == "wmtsbridge"
        names = {found.id() for found in provider.algorithms()}
        assert names >= {
            "wmtsbridge:validatewmts",
            "wmtsbridge:findtilelimits",
            "wmtsbridge:correctcapabilities",
            "wmtsbridge:servelayers",
            "wmtsbridge:cascadelayers",
            "wmtsbridge:seedcache",
            "wmtsbridge:exportwmts",
        }

    def test_every_algorithm_explains_itself_and_can_be_put_into_a_model(self, provider):
        for found in provider.algorithms():
            assert found.displayName()
            assert found.group()
            assert found.groupId() in ("judging", "serving")
            assert len(found.shortHelpString()) > 80
            assert not found.icon().isNull() or provider.icon().isNull()
            assert not found.flags() & found.FlagHideFromModeler
            assert not found.flags() & found.FlagNoThreading
            assert found.flags() & found.FlagCanCancel
            assert {x.name() for x in found.outputDefinitions()}

    def test_every_parameter_and_output_explains_itself(self, provider):
        for found in provider.algorithms():
            for definition in found.parameterDefinitions():
                assert re.fullmatch(r"[A-Z][A-Z_]*", definition.name())
                assert definition.description()
                assert definition.help().endswith((".", "elevation=5"))
            for output in found.outputDefinitions():
                assert re.fullmatch(r"[A-Z][A-Z_]*", output.name())
                assert output.description()

    def test_an_algorithm_is_found_by_the_words_of_the_trade(self, provider):
        for found in provider.algorithms():
            assert {"WMTS", "tiles"} <= set(found.tags())
            assert found.shortHelpString().startswith(found.shortDescription())
            assert "\n" not in found.shortDescription()


class TestValidating:
    def test_a_service_is_judged_and_its_reports_are_written(self, provider, tmp_path):
        files = {name: tmp_path / f"r.{name}" for name in ("html", "json", "junit")}
        outputs = {f"OUTPUT_{name.upper()}": str(path) for name, path in files.items()}
        with serving() as service:
            done = run("validatewmts", URL=service.base, RATE=0, PROBE=False, **outputs)
        assert done.results["ERRORS"] == 0
        assert done.results["AVAILABILITY"] == 100
        assert done.results["REQUESTS"] > 50
        assert {name: done.results[name] for name in outputs} == outputs
        said = json.loads(files["json"].read_text("utf-8"))
        assert said["requests"] == done.results["REQUESTS"]
        assert said["verdict"] == done.results["VERDICT"]
        assert files["html"].read_text("utf-8").startswith("<!doctype html>")
        assert etree.parse(str(files["junit"])).getroot().get("failures") == "0"

    def test_the_report_stands_in_the_log_and_the_bar_never_goes_back(self, provider):
        with serving() as service:
            done = run("validatewmts", URL=service.base, RATE=0, LAYER="region")
        assert any("Availability" in text for text in done.feedback.texts)
        assert done.feedback.bar == sorted(done.feedback.bar)
        assert 50 < done.feedback.bar[-1] < 100

    def test_a_file_is_judged_by_what_it_says(self, provider, tmp_path):
        path = tmp_path / "document.xml"
        wrong = clean_document().replace("<TileMatrixSet>", "<TileMatrixSet>no_such_", 1)
        path.write_text(wrong, "utf-8")
        done = run("validatewmts", URL=str(path))
        assert done.results["ERRORS"] > 0
        assert done.results["REQUESTS"] == 0
        assert done.results["AVAILABILITY"] is None

    def test_a_wmts_behind_a_password_is_asked_with_qgis_own_credentials(
        self, provider, auth_manager
    ):
        config = QgsAuthMethodConfig("Basic")
        config.setName("judge")
        config.setConfigMap({"username": "üser", "password": "pä:ss"})
        answer = auth_manager.storeAuthenticationConfig(config)
        config = answer[1] if isinstance(answer, tuple) else config
        remote = WmtsRemote("üser", "pä:ss")
        try:
            done = run("validatewmts", **asked(remote, PROBE=False, AUTHCFG=config.id()))
        finally:
            remote.close()
            auth_manager.removeAuthenticationConfig(config.id())
        assert done.results["REQUESTS"] > 10
        assert "pä:ss" not in "".join(done.feedback.texts)

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"URL": "http://127.0.0.1:1/"}, "127.0.0.1"),
            ({"URL": "no such file"}, "no such file does not exist"),
            ({"LAYER": "no such"}, "the document has no layer 'no such'"),
            ({"OUTPUT_HTML": "/no/such/folder/r.html"}, "there is no folder /no/such/folder"),
            ({"AUTHCFG": "0000000"}, "QGIS knows no authentication configuration 0000000."),
        ],
        ids=["nobody there", "no file", "no layer", "no folder", "no credentials"],
    )
    def test_what_goes_wrong_is_told_in_a_sentence(self, provider, theirs, given, sentence):
        with pytest.raises(QgsProcessingException) as caught:
            run("validatewmts", **asked(theirs, **given))
        assert sentence in str(caught.value)


class TestFindingLimits:
    def test_each_level_is_a_polygon_with_its_rows_and_columns(self, provider, theirs):
        found = run(
            "findtilelimits",
            **asked(theirs, LAYER=LAYER, MATRIX_SET=MERCATOR, OUTPUT="memory:"),
        )
        layer = found.layer()
        assert layer.crs().authid() == "EPSG:3857"
        levels = {feature["level"]: feature for feature in layer.getFeatures()}
        assert list(levels) == [f"theirs:{level}" for level in range(5)]
        last = levels["theirs:4"]
        rows = ("min_row", "max_row", "min_col", "max_col")
        assert [last[name] for name in rows] == [0, 7, 0, 7]
        assert (last["exact"], last["doubt"]) == (True, "")
        box = last.geometry().boundingBox()
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        assert corners == pytest.approx((-HALF, 0, 0, HALF), abs=1e-6)
        results = found.results
        assert (results["FIRST_LEVEL"], results["LAST_LEVEL"]) == ("theirs:0", "theirs:4")
        assert results["REQUESTS"] == len(theirs.requests)

    def test_a_level_without_tiles_has_no_geometry(self, provider, theirs):
        found = run("findtilelimits", **asked(theirs, MATRIX_SET="Degrees", OUTPUT="memory:"))
        features = list(found.layer().getFeatures())
        assert len(features) == 4
        assert all(feature.geometry().isNull() for feature in features)
        assert found.results["LAST_LEVEL"] == ""

    def test_an_unknown_matrix_set_is_told_with_those_that_there_are(self, provider, theirs):
        with pytest.raises(QgsProcessingException) as caught:
            run("findtilelimits", **asked(theirs, MATRIX_SET="Feet", OUTPUT="memory:"))
        told = "there is no tile matrix set 'Feet', but: Degrees, Longitudes, Mercator of theirs"
        assert str(caught.value) == told

    def test_a_cancelled_search_ends_while_the_service_still_hangs(self, provider, qtbot):
        remote = Hanging()
        try:
            one = Run("findtilelimits", **asked(remote, MATRIX_SET=MERCATOR, OUTPUT="memory:"))
            wait = one.as_task(qtbot)
            qtbot.waitUntil(lambda: len(remote.requests) > 1, timeout=20000)
            one.feedback.cancel()
            wait()
            assert not remote.gate.is_set()
        finally:
            remote.close()
        assert one.results["LAST_LEVEL"] == ""
        assert "Not finished: the judge was stopped" in one.feedback.texts


class TestCorrecting:
    def test_limits_are_those_at_which_there_are_tiles(self, provider, theirs, tmp_path):
        output, diff = tmp_path / "c.xml", tmp_path / "c.diff"
        done = run(
            "correctcapabilities", **asked(theirs, OUTPUT=str(output), OUTPUT_DIFF=str(diff))
        )
        root = etree.parse(str(output)).getroot()
        limits = root.findall(".//{*}TileMatrixLimits")
        last = next(x for x in limits if x.findtext("{*}TileMatrix") == "theirs:4")
        assert [last.findtext(f"{{*}}{name}") for name in ("MaxTileRow", "MaxTileCol")] == ["7"] * 2
        assert done.results["CHANGES"] > 0
        assert done.results["OUTPUT"] == str(output)
        assert "+" in diff.read_text("utf-8")

    def test_without_probing_one_request_is_enough(self, provider, theirs, tmp_path):
        output = tmp_path / "c.xml"
        run("correctcapabilities", **asked(theirs, PROBE=False, OUTPUT=str(output)))
        assert len(theirs.requests) == 1
        assert output.read_bytes().startswith(b"<?xml")

    def test_a_file_is_put_right_too(self, provider, tmp_path):
        path, output = tmp_path / "document.xml", tmp_path / "c.xml"
        path.write_text(clean_document(), "utf-8")
        done = run("correctcapabilities", URL=str(path), OUTPUT=str(output))
        assert done.results["LEFT"] == 0
        assert etree.parse(str(output)).getroot().tag.endswith("}Capabilities")

"""The algorithms as `qgis_process` runs them, without a window, and inside models."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import urllib.request
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
    QgsProject,
)
from wmts_bridge.tests.core.validator.service import serving
from wmts_bridge.tests.qgis.algorithm_runs import Heard
from wmts_bridge.tests.qgis.tile_remote import TileRemote
from wmts_bridge.tests.qgis.wmts_remote import LAYER, WmtsRemote

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "world.mbtiles"
ALL = ("validatewmts", "findtilelimits", "correctcapabilities", "servelayers", "cascadelayers",
       "seedcache", "exportwmts")  # fmt: skip


class Stalling(TileRemote):
    """Gives a hundred tiles, then lets all wait until its gate is opened again."""

    def __init__(self):
        super().__init__()
        self.stalled = threading.Event()

    def answer(self, path):
        if len(self.requests) == 100:
            self.gate.clear()
            self.stalled.set()
        return super().answer(path)


@pytest.fixture(scope="module")
def process(tmp_path_factory):
    """Return what starts `qgis_process` in a profile in which the plugin is switched on."""
    home = tmp_path_factory.mktemp("qgis_process")
    profile = home / "cfg" / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "wmts_bridge").symlink_to(ROOT)
    switched_on = "[PythonPlugins]\nwmts_bridge=true\nprocessing=true\n"
    (profile / "QGIS" / "QGIS3.ini").write_text(switched_on, "utf-8")
    (home / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "cfg"),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    # What Debian 12 calls qgis_process hands the program an option that it does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program

    def start(*arguments):
        return subprocess.Popen(
            [program, *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    return start


@pytest.fixture
def run(process):
    """Return what runs an algorithm and returns its results; it has to succeed."""

    def run(name, **parameters):
        given = [f"--{key}={value}" for key, value in parameters.items()]
        running = process("--json", "run", f"wmtsbridge:{name}", *given)
        out, errors = running.communicate(timeout=120)
        assert running.returncode == 0, (out, errors)
        return json.loads(out)["results"]

    return run


@pytest.fixture
def theirs():
    """Return a remote WMTS."""
    remote = WmtsRemote()
    yield remote
    remote.close()


class TestQgisProcess:
    def test_all_are_listed(self, process):
        out, errors = process("list").communicate(timeout=120)
        listed = [line.split("\t")[1] for line in out.splitlines() if "\twmtsbridge:" in line]
        assert sorted(listed) == sorted(f"wmtsbridge:{name}" for name in ALL), errors

    def test_validating(self, run, tmp_path):
        with serving() as service:
            report = tmp_path / "r.json"
            found = run("validatewmts", URL=service.base, RATE=0, PROBE=0, OUTPUT_JSON=report)
        assert (found["ERRORS"], found["AVAILABILITY"]) == (0, 100)
        assert json.loads(report.read_text("utf-8"))["requests"] == found["REQUESTS"]

    def test_finding_limits(self, run, tmp_path):
        with serving() as service:
            target = tmp_path / "limits.gpkg"
            found = run("findtilelimits", URL=service.base, RATE=0, LAYER="region", OUTPUT=target)
        assert found["OUTPUT"] == str(target)
        assert found["FIRST_LEVEL"]
        assert target.stat().st_size > 0

    def test_correcting(self, run, theirs, tmp_path):
        target = tmp_path / "c.xml"
        found = run("correctcapabilities", URL=theirs.address, PROBE=0, OUTPUT=target)
        assert target.read_bytes().startswith(b"<?xml")
        assert found["OUTPUT"] == str(target)

    def test_cascading_then_serving(self, run, theirs, tmp_path):
        file = tmp_path / "catalogue.json"
        cascaded = run("cascadelayers", URL=theirs.address, LAYERS=LAYER, CATALOGUE=file)
        assert cascaded["IDENTIFIERS"] == "roads_rails"
        served = run("servelayers", CATALOGUE=file, MINUTES=0.0001)
        assert served["COUNT"] == 1

    def test_what_is_served_can_be_loaded_while_it_runs(self, process, theirs, run, tmp_path):
        file = tmp_path / "catalogue.json"
        run("cascadelayers", URL=theirs.address, CATALOGUE=file)
        running = process("run", "wmtsbridge:servelayers", f"--CATALOGUE={file}", "--MINUTES=10")
        overdue = threading.Timer(120, running.kill)
        overdue.start()
        try:
            said = next(x.strip() for x in running.stdout if x.strip().endswith("Capabilities.xml"))
            with urllib.request.urlopen(said, timeout=10) as answer:
                assert b"roads_rails" in answer.read()
        finally:
            overdue.cancel()
            running.kill()
            running.communicate()

    def test_seeding(self, run, remote, tmp_path):
        found = run(
            "seedcache",
            SOURCE=f"{remote.url}{{z}}/{{x}}/{{y}}.png",
            CACHE=tmp_path / "c",
            EXTENT="0,180,0,85 [EPSG:4326]",
            LAST_LEVEL=3,
        )
        assert found["FETCHED"] + found["THERE"] == 1 + 1 + 4 + 16
        assert found["CACHE"] == str(tmp_path / "c")

    def test_exporting(self, run, tmp_path):
        target = tmp_path / "out"
        found = run(
            "exportwmts",
            SOURCE=SAMPLE,
            PUBLIC_URL="https://maps.example/",
            LAST_LEVEL=2,
            OUTPUT=target,
        )
        assert found["ADDRESS"] == "https://maps.example/1.0.0/WMTSCapabilities.xml"
        assert Path(found["DOCUMENT"]).read_bytes().startswith(b"<?xml")
        assert found["FETCHED"] == 21

    def test_exporting_what_qgis_draws(self, run, tmp_path):
        world = f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries"
        found = run(
            "exportwmts",
            INPUT=world,
            PUBLIC_URL="https://maps.example",
            LAST_LEVEL=1,
            OUTPUT=tmp_path / "out",
        )
        assert (found["FETCHED"], found["COMPLETE"]) == (5, True)

    def test_an_export_that_is_killed_leaves_whole_files_and_is_gone_on_with(
        self, process, run, tmp_path
    ):
        slow, target = Stalling(), tmp_path / "out"
        given = {
            "SOURCE": f"{slow.url}{{z}}/{{x}}/{{y}}.png",
            "PUBLIC_URL": "https://maps.example",
            "LAST_LEVEL": 4,
            "OUTPUT": target,
        }
        try:
            running = process(
                "run", "wmtsbridge:exportwmts", *(f"--{key}={x}" for key, x in given.items())
            )
            assert slow.stalled.wait(120)
            running.kill()
            running.communicate()
            written = {path: path.read_bytes() for path in target.rglob("*.png")}
            assert 0 < len(written) < 341
            assert all(body.endswith(b"IEND\xaeB`\x82") for body in written.values())
            assert not (target / "1.0.0" / "WMTSCapabilities.xml").exists()
            slow.gate.set()
            found = run("exportwmts", **given)
        finally:
            slow.close()
        assert found["COMPLETE"]
        assert found["THERE"] >= len(written)
        names = {path.name for path in target.iterdir()}
        assert names == {"1.0.0", "wmts-bridge-export.json"}

    def test_what_goes_wrong_is_one_sentence(self, process):
        running = process("run", "wmtsbridge:seedcache", "--CATALOGUE=/no/such.json")
        out, errors = running.communicate(timeout=120)
        assert running.returncode != 0
        assert "There is no catalogue /no/such.json." in out + errors
        assert "Traceback" not in out + errors


def child(name, algorithm, **sources):
    """Return a step of a model; what is not said has its default, as in the designer."""
    step = QgsProcessingModelChildAlgorithm(f"wmtsbridge:{algorithm}")
    step.setChildId(name)
    for parameter in step.algorithm().parameterDefinitions():
        if not parameter.isDestination():
            source = sources.get(parameter.name(), value(parameter.defaultValue()))
            step.addParameterSources(parameter.name(), [source])
    return step


def value(value):
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def given(name):
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def made(step, output):
    return QgsProcessingModelChildParameterSource.fromChildOutput(step, output)


class TestModels:
    @pytest.fixture
    def model(self, provider):
        """Return a model that cascades a WMTS, and exports what it then has."""
        model = QgsProcessingModelAlgorithm("Take home", "tests")
        address = QgsProcessingParameterString("address", "Address")
        model.addModelParameter(address, QgsProcessingModelParameter("address"))
        cascade = child("cascade", "cascadelayers", URL=given("address"), LAYERS=value(LAYER))
        catalogue = QgsProcessingModelOutput("Catalogue", "Catalogue")
        catalogue.setChildOutputName("CATALOGUE")
        catalogue.setChildId("cascade")
        cascade.setModelOutputs({"Catalogue": catalogue})
        model.addChildAlgorithm(cascade)
        export = child(
            "export",
            "exportwmts",
            CATALOGUE=made("cascade", "CATALOGUE"),
            LAYER=made("cascade", "IDENTIFIERS"),
            PUBLIC_URL=value("https://maps.example"),
            MATRIX_SET=value("WebMercatorQuad_0-4"),
            LAST_LEVEL=value(1),
        )
        folder = QgsProcessingModelOutput("Folder", "Folder")
        folder.setChildOutputName("OUTPUT")
        folder.setChildId("export")
        export.setModelOutputs({"Folder": folder})
        model.addChildAlgorithm(export)
        model.updateDestinationParameters()
        return model

    def test_a_model_of_two_is_valid(self, model):
        valid, problems = model.validate()
        assert valid, problems

    def test_it_runs_and_hands_on_what_the_first_made(self, model, theirs, tmp_path):
        names = [x.name() for x in model.destinationParameterDefinitions()]
        catalogue = next(name for name in names if "atalogue" in name)
        folder = next(name for name in names if "older" in name)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "address": theirs.address,
            catalogue: str(tmp_path / "catalogue.json"),
            folder: str(tmp_path / "out"),
        }
        feedback = Heard()
        _, succeeded = model.create().run(parameters, context, feedback, {}, False)
        assert succeeded, feedback.texts
        assert len(list((tmp_path / "out").rglob("*.png"))) == 5
        assert (tmp_path / "out" / "1.0.0" / "WMTSCapabilities.xml").exists()

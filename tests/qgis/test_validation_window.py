"""The validation window, driven as a user drives it, against services on loopback."""

from __future__ import annotations

import json
import threading
import time
import urllib.request

import pytest
from lxml import etree
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.adapters.validating import Look
from wmts_bridge.plugin.core.capabilities.asking import Asked, tile_address
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.validator.finding import Finding
from wmts_bridge.plugin.ui.validation import dialog as dialog_module
from wmts_bridge.plugin.ui.validation.dialog import ValidationDialog
from wmts_bridge.plugin.ui.validation.tree_model import BRANCH_ROLE
from wmts_bridge.tests.core.validator.clean import clean_document
from wmts_bridge.tests.core.validator.service import exception, serving
from wmts_bridge.tests.judged.arcgis_like import LAYER, arcgis_like

FINDINGS, CLIENTS, AVAILABILITY, COVERAGE, CORRECTED = range(5)


class Iface:
    """What the window uses of QGIS's interface."""

    def __init__(self):
        self.canvas = QgsMapCanvas()
        self.layer = None
        self.added = []

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def addRasterLayer(self, uri, title, provider):
        self.added.append(QgsRasterLayer(uri, title, provider))
        return self.added[-1]


@pytest.fixture
def iface(qgis_app):
    iface = Iface()
    yield iface
    QgsProject.instance().clear()
    iface.canvas.deleteLater()


@pytest.fixture
def controller(qgis_app, tmp_path):
    controller = BridgeController(bridge_opener(tmp_path / "catalogue.json", 0))
    yield controller
    controller.shutdown()


@pytest.fixture
def open_at(iface, controller, qtbot):
    """Return what opens the window at an address, to ask without pauses."""

    def open_at(address="", layer="", look=Look.LIMITS):
        dialog = ValidationDialog(iface, controller, address=address, layer=layer)
        dialog.options.rate.setValue(0)
        dialog.options.look.setCurrentIndex(dialog.options.look.findData(look))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_at


@pytest.fixture
def judged(qtbot):
    """Return what judges in a window, by its button, until all of it is there."""

    def judged(dialog):
        with qtbot.waitSignals([dialog.judged, dialog.corrected], timeout=60000):
            qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
        return dialog

    return judged


def rows(page, parent=None):
    """Return the texts of a page's rows below a row, at first those of the top."""
    model = page.model
    indexes = [model.index(row, 0, *below(parent)) for row in range(model.rowCount(*below(parent)))]
    return [index.data(BRANCH_ROLE).texts for index in indexes]


def below(parent):
    return () if parent is None else (parent,)


def locked(question, answer):
    """Answer only those who say who they are."""
    said = question.headers.get("authorization", "")
    return answer if said.startswith("Basic ") else exception("NoApplicableCode", status=401)


def fetched(url):
    """Return what is at an address of ours."""
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url) as answer:
        return answer.read()


def choose(page, *path):
    """Select the row at a path of numbers, and return the explanation in plain text."""
    index = page.model.index(path[0], 0)
    for row in path[1:]:
        index = page.model.index(row, 0, index)
    page.tree.setCurrentIndex(index)
    return page.explanation.toPlainText()


class TestJudging:
    def test_a_good_service_looks_friendly(self, open_at, judged):
        with serving() as service:
            dialog = judged(open_at(service.base, look=Look.ANSWERS))
        assert dialog.strip.text.text().startswith("No errors")
        assert "100 %" in dialog.strip.text.text()
        assert "requests" in dialog.strip.effort.text()
        assert dialog.start_button.isVisible()
        assert not dialog.stop_button.isVisible()

    def test_findings_are_grouped_and_explained(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS/1.0.0/WMTSCapabilities.xml"))
        page = dialog.tabs.findings
        assert [texts[0] for texts in rows(page)] == ["Errors", "Warnings", "Notes"]
        codes = [texts[2] for texts in rows(page, page.model.index(0, 0))]
        assert "tiles-unavailable" in codes
        leaf = choose(page, 0, codes.index("tiles-unavailable"), 0)
        for heading in ("What was seen", "Where", "What the standard says", "What to do"):
            assert heading in leaf
        assert isinstance(page.selected()[0].value, Finding)
        count = len(dialog.outcome.judged.judgement.findings)
        assert dialog.tabs.tabText(FINDINGS) == f"Findings ({count})"

    def test_clients_availability_and_coverage_are_shown_by_layer(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))  # held: pytest-qt lets it go
            tabs = dialog.tabs
        assert rows(tabs.clients)[0][0] == LAYER
        clients = rows(tabs.clients, tabs.clients.model.index(0, 0))
        assert ("Cesium", "Shows nothing") in [texts[:2] for texts in clients]
        assert "EPSG:3857" in choose(tabs.clients, 0, [c[0] for c in clients].index("Cesium"))
        assert [texts[0] for texts in rows(tabs.availability)] == ["The whole service", LAYER]
        levels = rows(tabs.availability, tabs.availability.model.index(1, 0))
        assert [texts[0] for texts in levels] == [str(level) for level in range(13)]
        assert "levels 1 to 11" in rows(tabs.coverage)[0][0]
        found = rows(tabs.coverage, tabs.coverage.model.index(0, 0))
        assert found[0][2] == "no tiles"
        assert found[3][:3] == ("3", "rows 0 to 7, columns 0 to 10", "rows 1 to 5, columns 1 to 6")

    @pytest.mark.parametrize(("look", "most"), [(Look.DOCUMENT, 1), (Look.ANSWERS, 250)])
    def test_it_looks_as_closely_as_wished(self, open_at, judged, look, most):
        with serving() as service:
            dialog = judged(open_at(service.base, look=look))
            assert len(service.remote.received) <= most
        assert dialog.tabs.coverage.model.rowCount() == 0
        assert "not looked for" in dialog.tabs.coverage.empty.text()

    def test_a_file_is_judged_by_what_it_says(self, open_at, judged, tmp_path):
        path = tmp_path / "fähre & co.xml"
        path.write_text(clean_document("http://127.0.0.1/wmts"), "utf-8")
        dialog = judged(open_at(str(path)))
        assert dialog.strip.text.text().startswith("No errors")
        assert "no tiles" in dialog.tabs.availability.empty.text().lower()

    def test_one_layer_alone_is_judged(self, open_at, judged):
        with serving() as service:
            dialog = judged(open_at(service.base, "region", Look.ANSWERS))
        assert dialog.outcome.judged.judgement.layers == ("region",)

    @pytest.mark.parametrize(
        ("address", "said"),
        [
            ("", "Type the address"),
            ("/no/such/file.xml", "does not exist"),
            ("http://127.0.0.1:1/wmts", "127.0.0.1"),
        ],
        ids=["none", "no file", "nobody listens"],
    )
    def test_what_cannot_be_judged_is_told(self, open_at, qtbot, address, said):
        dialog = open_at(address)
        dialog.start()
        qtbot.waitUntil(lambda: dialog.start_button.isVisible(), timeout=20000)
        bar = dialog.bar.currentItem()
        assert said in (bar.text() if bar else dialog.strip.text.text())
        assert not dialog.save_button.isEnabled()
        assert not dialog.serve_button.isEnabled()


class TestStopping:
    def test_what_was_found_so_far_is_kept(self, open_at, qtbot):
        gate = threading.Event()

        def hanging(question, answer):
            if question.about == "tile":
                gate.wait(60)
            return answer

        with serving(hanging) as service:
            dialog = open_at(service.base)
            dialog.start()
            qtbot.waitUntil(lambda: dialog.ticker.moment.what == "checking the answers")
            assert dialog.stop_button.isVisible()
            began = time.monotonic()
            with qtbot.waitSignals([dialog.judged, dialog.corrected], timeout=20000):
                qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
            print(f"stopped after {time.monotonic() - began:.2f} s")
            gate.set()
        assert dialog.strip.text.text().startswith("Stopped: this is what was found until then.")
        assert dialog.tabs.clients.model.rowCount() > 0
        assert dialog.save_button.isEnabled()

    def test_before_there_is_a_document_nothing_is_found(self, open_at, qtbot):
        gate = threading.Event()
        with serving(lambda question, answer: gate.wait(60) and answer) as service:
            dialog = open_at(service.base)
            dialog.start()
            qtbot.waitUntil(lambda: bool(service.remote.received))
            with qtbot.waitSignal(dialog.judged, timeout=20000):
                dialog.stop()
            gate.set()
        assert dialog.strip.text.text() == "Stopped before anything was found."

    def test_a_document_that_takes_long_is_not_waited_for(self, open_at, qtbot, monkeypatch):
        gate = threading.Event()

        def slow(*_):
            gate.wait(60)
            raise SetupError("too late")

        monkeypatch.setattr(dialog_module, "judge", slow)
        dialog = open_at("/any/file.xml")
        dialog.start()
        with qtbot.waitSignal(dialog.judged, timeout=20000):
            dialog.stop()
        assert dialog.strip.text.text() == "Stopped before anything was found."
        assert dialog.start_button.isVisible()
        gate.set()

    def test_closing_the_window_stops_the_judge(self, open_at, qtbot, controller):
        gate = threading.Event()
        with serving(lambda question, answer: gate.wait(60) and answer) as service:
            dialog = open_at(service.base)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.start()
            qtbot.waitUntil(lambda: bool(service.remote.received))
            dialog.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            qtbot.waitUntil(lambda: not controller.view().is_busy, timeout=20000)
            gate.set()

    def test_the_end_of_qgis_stops_the_judge(self, open_at, qtbot):
        gate = threading.Event()
        with serving(lambda question, answer: gate.wait(60) and answer) as service:
            dialog = open_at(service.base)
            dialog.start()
            qtbot.waitUntil(lambda: bool(service.remote.received))
            with qtbot.waitSignal(dialog.judged, timeout=20000):
                QgsApplication.taskManager().cancelAll()
            gate.set()


class TestHostileServices:
    def test_what_they_say_is_shown_as_it_is_written(self, open_at, judged):
        evil = "<img src='http://127.0.0.1:9/x'><script>alert(1)</script>&amp;"
        escaped = evil.replace("&", "&amp;").replace("<", "&lt;")

        def spoilt(text):
            return text.replace(
                "<ows:Identifier>region</ows:Identifier>",
                f"<ows:Identifier>{escaped}</ows:Identifier>",
            )

        with serving(spoilt=spoilt) as service:
            dialog = judged(open_at(service.base, look=Look.DOCUMENT))
        page = dialog.tabs.clients
        names = [texts[0] for texts in rows(page)]
        assert evil in names
        assert evil in choose(page, names.index(evil))
        assert "<img" not in page.explanation.toHtml()

    def test_ten_thousand_findings_are_shown_at_once(self, open_at, qtbot):
        with serving() as service:
            dialog = open_at(service.base, look=Look.DOCUMENT)
            with qtbot.waitSignals([dialog.judged, dialog.corrected], timeout=60000):
                dialog.start()
        judged = dialog.outcome.judged
        from wmts_bridge.plugin.core.validator.judging import RULES
        from wmts_bridge.plugin.ui.validation.results import shown

        findings = tuple(
            Finding(RULES[n % 20], f"/Capabilities/Layer[{n}]", f"number {n}") for n in range(10000)
        )
        many = judged._replace(
            judgement=type(judged.judgement)(**{**vars(judged.judgement), "findings": findings})
        )
        branches = shown(many)
        began = time.monotonic()
        dialog.tabs.show_result(branches)
        QApplication.processEvents()
        shown_in = time.monotonic() - began
        began = time.monotonic()
        dialog.tabs.filter.setText("number 7777")
        dialog.tabs._filter("number 7777")
        print(f"shown in {shown_in:.3f} s, filtered in {time.monotonic() - began:.3f} s")
        page = dialog.tabs.findings
        assert sum(int(texts[1]) for texts in rows(page)) == 1
        dialog.tabs._filter("")
        assert sum(int(texts[1].replace(",", "")) for texts in rows(page)) == 10000


class TestTheMap:
    def test_nothing_is_drawn_of_a_service_that_is_judged_anew(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
            assert dialog.tabs.coverage.draw_button.isEnabled()
            dialog.start()
            assert not dialog.tabs.coverage.draw_button.isEnabled()
            dialog.close()
        assert dialog.strip.text.text() == "Stopped before anything was found."

    def test_coverage_is_drawn_as_one_group_and_removed(self, open_at, judged, qtbot, iface):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
        page = dialog.tabs.coverage
        assert not page.remove_button.isEnabled()
        dialog.tabs.setCurrentIndex(COVERAGE)
        qtbot.mouseClick(page.draw_button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.draw_button, Qt.MouseButton.LeftButton)  # again: in its place
        (group,) = QgsProject.instance().layerTreeRoot().findGroups()
        layers = [node.layer() for node in group.findLayers()]
        assert [layer.crs().authid() for layer in layers] == ["EPSG:2056"] * 3
        assert {layer.providerType() for layer in layers} == {"memory"}
        found, declared, tiles = layers
        assert found.featureCount() == 10
        assert declared.featureCount() == 13
        assert tiles.featureCount() > 300
        assert {f["outcome"] for f in tiles.getFeatures()} == {"tile", "absent"}
        assert not iface.canvas.extent().isEmpty()
        qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
        assert QgsProject.instance().layerTreeRoot().findGroups() == []
        assert QgsProject.instance().mapLayers() == {}
        assert not page.remove_button.isEnabled()

    def test_what_was_drawn_of_another_service_is_removed_as_well(self, open_at, judged):
        root = QgsProject.instance().layerTreeRoot()
        for _ in range(2):
            with arcgis_like() as remote:
                dialog = judged(open_at(f"{remote.url}/WMTS"))  # held: pytest-qt would let it go
            page = dialog.tabs.coverage
            page.draw()
        elsewhere = root.addGroup("mine")
        elsewhere.addChildNode(root.findGroups()[0].clone())
        root.removeChildNode(root.findGroups()[0])
        assert page.remove_button.isEnabled()
        page.remove()
        assert [group.name() for group in root.findGroups()] == ["mine"]
        assert QgsProject.instance().mapLayers() == {}

    def test_a_group_that_the_user_removed_is_not_missed(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
        page = dialog.tabs.coverage
        page.draw()
        root = QgsProject.instance().layerTreeRoot()
        QgsProject.instance().removeAllMapLayers()
        root.removeAllChildren()
        page.remove()
        page.draw()
        assert len(root.findGroups()) == 1


class TestTheCorrectedDocument:
    def test_it_is_shown_beside_what_it_was(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
        page = dialog.tabs.corrected
        assert page.stack.currentWidget() is page.splitter
        assert page.model.rowCount() == 1
        assert any(row.is_changed for row in dialog.mended.rows)

    def test_it_is_served_copied_added_and_withdrawn(self, open_at, judged, qtbot, iface):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
            page = dialog.tabs.corrected
            with qtbot.waitSignal(dialog.server.served, timeout=20000):
                qtbot.mouseClick(dialog.serve_button, Qt.MouseButton.LeftButton)
            assert dialog.tabs.currentIndex() == CORRECTED
            assert "/corrected/" in page.address.text()
            qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
            assert QGuiApplication.clipboard().text() == page.address.text()
            qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
            (layer,) = iface.added
            assert layer.isValid()
            assert layer.crs().authid() == "EPSG:2056"
            with qtbot.waitSignal(dialog.server.withdrawn, timeout=20000):
                qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
        assert not page.served_row.isVisible()

    def test_clients_need_no_credentials_for_it(self, open_at, judged, qtbot):
        with serving(locked) as service:
            dialog = open_at(service.base, look=Look.ANSWERS)
            dialog.options.authentication.setUsername("me")
            dialog.options.authentication.setPassword("s3cret")
            judged(dialog)
            with qtbot.waitSignal(dialog.server.served, timeout=20000) as served:
                dialog.serve_corrected()
            body = fetched(served.args[0].address)
            document = read_capabilities(body, served.args[0].address).document
            layer = document.layer("region")
            asked = Asked(layer, "default", layer.formats[0], layer.links[0].tile_matrix_set)
            grid = document.tile_matrix_set(asked.tile_matrix_set)
            level = grid.matrices[0].identifier
            limits = layer.links[0].limits
            place = limits[level] if limits else grid.matrices[0].whole
            url = tile_address(document, asked)(level, place.min_column, place.min_row, {})
            assert "/corrected/" in url
            assert fetched(url)
        assert b"s3cret" not in body


class TestSaving:
    def test_the_name_says_the_format(self, open_at, judged, qtbot, tmp_path):
        with serving() as service:
            dialog = judged(open_at(service.base, look=Look.DOCUMENT))
        paths = {
            ending: tmp_path / f"report{ending}"
            for ending in (".html", ".json", ".junit.xml", ".xml", ".diff")
        }
        for path in paths.values():
            with qtbot.waitSignal(dialog.saved, timeout=20000):
                dialog.save_to(str(path))
        assert paths[".html"].read_text("utf-8").startswith("<!doctype html>")
        assert json.loads(paths[".json"].read_text("utf-8"))["version"] == 1
        assert etree.parse(str(paths[".junit.xml"])).getroot().tag.startswith("testsuite")
        assert etree.parse(str(paths[".xml"])).getroot().tag.endswith("Capabilities")
        assert paths[".diff"].exists()

    def test_what_cannot_be_written_is_told(self, open_at, judged, qtbot, tmp_path):
        with serving() as service:
            dialog = judged(open_at(service.base, look=Look.DOCUMENT))
        dialog.save_to(str(tmp_path / "no folder" / "report.html"))
        qtbot.waitUntil(lambda: dialog.bar.currentItem() is not None, timeout=20000)
        said = dialog.bar.currentItem().text()
        assert said.startswith("<span>Cannot write ")
        assert f"there is no folder {tmp_path / 'no folder'}." in said


class TestTakingALayer:
    def test_a_wmts_layer_brings_address_name_and_credentials(self, open_at, iface):
        uri = (
            "crs=EPSG:3857&format=image/png&layers=roads&styles=&tileMatrixSet=G&authcfg=abc1234"
            "&url=http://127.0.0.1:1/wmts?a%3Db&http-header:referer=http://127.0.0.1/"
        )
        iface.layer = QgsRasterLayer(uri, "Roads", "wms")
        dialog = open_at()
        dialog.options.from_layer.click()
        wish = dialog.options.wish()
        assert (wish.address, wish.layer) == ("http://127.0.0.1:1/wmts?a=b", "roads")
        assert wish.headers == {"Referer": "http://127.0.0.1/"}
        dialog.options.address.setText("http://127.0.0.1:2/other")
        assert dialog.options.wish().headers == {}

    def test_another_layer_is_refused_in_words(self, open_at):
        dialog = open_at()
        dialog.options.from_layer.click()
        assert "Select a WMTS layer" in dialog.bar.currentItem().text()


def test_a_user_and_a_password_are_shown_to_the_service(open_at, judged):
    with serving(locked) as service:
        dialog = open_at(service.base, look=Look.ANSWERS)
        dialog.options.authentication.setUsername("me")
        dialog.options.authentication.setPassword("s3cret")
        judged(dialog)
    assert dialog.strip.text.text().startswith("No errors")
    assert "s3cret" not in dialog.tabs.findings.explanation.toPlainText()


class TestOurOwnServer:
    def test_its_layers_are_judged_without_pauses(self, iface, controller, qtbot, mbtiles):
        layer = LayerSettings("", SourceSettings("mbtiles", str(mbtiles)), "World")
        with qtbot.waitSignal(controller.served, timeout=20000) as served:
            controller.serve(layer)
        address = controller.view().row(served.args[0]).address
        dialog = ValidationDialog(iface, controller, address=address, layer=served.args[0])
        qtbot.addWidget(dialog)
        assert dialog.options.rate.value() == 0
        with qtbot.waitSignals([dialog.judged, dialog.corrected], timeout=60000):
            dialog.start()
        assert dialog.strip.text.text().startswith("No errors")
        assert "100 %" in dialog.strip.text.text()


class TestAWindowThatIsGone:
    def test_late_results_find_nobody(self, open_at, judged, qtbot, controller, tmp_path):
        with serving() as service:
            dialog = judged(open_at(service.base, look=Look.DOCUMENT))
        dialog.save_to(str(tmp_path / "report.html"))
        dialog.serve_corrected()
        sip.delete(dialog)
        qtbot.waitUntil(lambda: not controller.view().is_busy, timeout=20000)
        assert (tmp_path / "report.html").exists()

    def test_the_project_may_lose_layers_afterwards(self, open_at, judged):
        with arcgis_like() as remote:
            dialog = judged(open_at(f"{remote.url}/WMTS"))
        dialog.tabs.coverage.draw()
        sip.delete(dialog)
        assert len(QgsProject.instance().mapLayers()) == 3
        QgsProject.instance().removeAllMapLayers()

    def test_one_that_is_deleted_stops_its_judge(self, open_at, qtbot, controller):
        gate = threading.Event()
        with serving(lambda question, answer: gate.wait(60) and answer) as service:
            dialog = open_at(service.base)
            dialog.start()
            qtbot.waitUntil(lambda: bool(service.remote.received))
            sip.delete(dialog)
            qtbot.waitUntil(lambda: not controller.view().is_busy, timeout=20000)
            gate.set()


def test_messages_show_what_strangers_say_as_it_is_written(open_at):
    dialog = open_at()
    dialog.warn("<img src='file:///x'>")
    assert "&lt;img" in dialog.bar.currentItem().text()


def test_enter_in_the_filter_judges_nothing(open_at, judged, qtbot):
    with serving() as service:
        dialog = judged(open_at(service.base, look=Look.DOCUMENT))
        asked = len(service.remote.received)
        qtbot.keyClick(dialog.tabs.filter, Qt.Key.Key_Return)
        assert dialog.start_button.isVisible()
        assert len(service.remote.received) == asked
        with qtbot.waitSignal(dialog.judged, timeout=20000):
            qtbot.keyClick(dialog.options.address, Qt.Key.Key_Return)

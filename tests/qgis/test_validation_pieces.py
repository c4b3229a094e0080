"""What the validation window is made of: wishes, stops, rows of a diff, file names, trees."""

from __future__ import annotations

import difflib
import threading
import time

import pytest
from qgis.core import QgsAuthMethodConfig, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from wmts_bridge.plugin.adapters.serving_corrected import identifier_for
from wmts_bridge.plugin.adapters.side_by_side import side_by_side
from wmts_bridge.plugin.adapters.translation import take_away
from wmts_bridge.plugin.adapters.validating import JobStop, NotReady, Wish, reach, wish_of
from wmts_bridge.plugin.adapters.validation_reports import ReportFormat, format_of, named
from wmts_bridge.plugin.core.catalogue.identifiers import is_identifier
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.sentence import sentence
from wmts_bridge.plugin.core.validator.finding import About, Effect, Finding, Rule, Severity
from wmts_bridge.plugin.core.validator.judgement import (
    ClientVerdict,
    Judgement,
    LayerTruth,
    LevelTruth,
    Outcome,
)
from wmts_bridge.plugin.ui.validation import file_choice
from wmts_bridge.plugin.ui.validation.branches import (
    client_branches,
    coverage_branches,
    finding_branches,
)
from wmts_bridge.plugin.ui.validation.explained import (
    about_client,
    about_finding,
    about_level,
    about_rule,
)
from wmts_bridge.plugin.ui.validation.plain import one_line
from wmts_bridge.plugin.ui.validation.progress import ProgressStrip
from wmts_bridge.plugin.ui.validation.tree_model import BRANCH_ROLE, TreeModel

EVIL = "<img src='file://127.0.0.1/share/x.png'><b>&amp;\x00"
RULE = Rule(
    "axes-swapped",
    Severity.ERROR,
    "the corner has its axes swapped",
    "07-057r7, 6.1: the order is that of the CRS",
    "write the northing first",
    (Effect("QGIS", "asks for tiles elsewhere"),),
)
NOTE = Rule("long-title", Severity.NOTE, "the title is long", "no requirement", "shorten it")


class TestWishes:
    @pytest.mark.parametrize(
        ("address", "place"),
        [
            (" https://maps.example/wmts ", "https://maps.example/wmts"),
            ("wmts:https://maps.example/wmts", "https://maps.example/wmts"),
            ("WMTS:https://maps.example/", "https://maps.example/"),
            ("/srv/wmts.xml", "/srv/wmts.xml"),
        ],
        ids=["blanks", "as ours begin", "in capitals", "a file"],
    )
    def test_the_place_is_what_is_meant(self, address, place):
        assert Wish(address).place == place

    def test_secrets_do_not_show(self):
        assert "s3cret" not in repr(Wish("x", password="s3cret", headers={"X": "s3cret"}))

    def test_without_an_address_there_is_nothing_to_judge(self, qgis_app):
        with pytest.raises(NotReady, match="Type the address"):
            reach(Wish("  "))

    def test_a_stored_configuration_becomes_a_header(self, auth_manager):
        config = QgsAuthMethodConfig("Basic")
        config.setName("theirs")
        config.setConfig("username", "me")
        config.setConfig("password", "s3cret")
        auth_manager.storeAuthenticationConfig(config)
        settings = reach(Wish("http://127.0.0.1:1/wmts", authcfg=config.id()))
        assert settings.headers["Authorization"].startswith("Basic ")
        auth_manager.removeAuthenticationConfig(config.id())

    def test_an_unknown_configuration_is_refused_in_words(self, auth_manager):
        with pytest.raises(NotReady, match="nosuch1"):
            reach(Wish("http://127.0.0.1:1/wmts", authcfg="nosuch1"))

    @pytest.mark.parametrize(
        "make",
        [
            lambda: None,
            lambda: QgsVectorLayer("Point", "points", "memory"),
            lambda: QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png", "t", "wms"),
        ],
        ids=["no layer", "vector", "xyz"],
    )
    def test_only_wmts_layers_can_be_taken(self, qgis_app, make):
        with pytest.raises(NotReady, match="Select a WMTS layer"):
            wish_of(make())


class TestStops:
    def test_a_stop_wakes_who_waits(self):
        stop = JobStop()
        threading.Timer(0.05, stop.set).start()
        assert stop.wait(60)

    def test_a_cancelled_task_is_a_stop_as_well(self):
        stop = JobStop()
        asked = []
        stop.is_cancelled = lambda: asked.append(1) or len(asked) > 2
        assert stop.wait()
        assert stop.is_set()

    def test_a_wait_ends_in_time(self):
        began = time.monotonic()
        assert not JobStop().wait(0.05)
        assert time.monotonic() - began >= 0.05


class TestSideBySide:
    @pytest.mark.parametrize(
        ("before", "after"),
        [
            (["a", "b", "c"], ["a", "x", "c"]),
            (["a", "b", "c", "d"], ["a", "d"]),
            (["a", "d"], ["a", "b", "c", "d"]),
            ([str(n) for n in range(40)], ["0", "x", *(str(n) for n in range(2, 38)), "y", "39"]),
            (["-- a", "++ b"], ["-- a", "++ c", "--- d"]),
            ([], ["a"]),
            (["a"], []),
        ],
        ids=["changed", "gone", "come", "two hunks", "like a diff", "from nothing", "to nothing"],
    )
    def test_each_side_says_what_stands_at_its_lines(self, before, after):
        lines = difflib.unified_diff(before, after, "before", "after", lineterm="")
        rows = side_by_side("\n".join(lines))
        assert any(row.is_changed for row in rows)
        for row in rows:
            assert row.old is None or before[row.old - 1] == row.before
            assert row.new is None or after[row.new - 1] == row.after
        kept = {row.old for row in rows if not row.is_changed}
        differing = {n for n, line in enumerate(before, 1) if line not in after}
        assert not differing & kept

    def test_nothing_differs_in_nothing(self):
        assert side_by_side("") == ()

    def test_a_sentence_instead_of_a_diff_is_shown(self):
        (row,) = side_by_side("the documents differ from line 3 on; they are too long to compare\n")
        assert "too long" in row.before
        assert not row.is_changed


class TestFileNames:
    @pytest.mark.parametrize(
        ("path", "wanted"),
        [
            ("a.html", ReportFormat.PAGE),
            ("a.HTM", ReportFormat.PAGE),
            ("a.json", ReportFormat.JSON),
            ("a.junit.xml", ReportFormat.JUNIT),
            ("a.xml", ReportFormat.CORRECTED),
            ("a.diff", ReportFormat.DIFF),
            ("a.patch", ReportFormat.DIFF),
        ],
    )
    def test_the_ending_says_the_format(self, path, wanted):
        assert format_of(path) is wanted

    def test_another_ending_says_none(self):
        with pytest.raises(SetupError, match="does not say"):
            format_of("a.pdf")

    @pytest.mark.parametrize(
        ("path", "chosen", "complete"),
        [
            ("a.json", ReportFormat.PAGE, "a.json"),
            ("a", ReportFormat.PAGE, "a.html"),
            ("a.b", ReportFormat.JUNIT, "a.b.junit.xml"),
            ("a.xml", ReportFormat.JUNIT, "a.junit.xml"),
            ("a.xml", ReportFormat.CORRECTED, "a.xml"),
        ],
    )
    def test_a_name_is_completed_by_what_was_chosen(self, path, chosen, complete):
        assert named(path, chosen) == complete

    def test_what_is_completed_overwrites_nothing(self, qgis_app, tmp_path, monkeypatch):
        (tmp_path / "mine.html").write_text("keep me")
        answer = (str(tmp_path / "mine"), "Report as a page (*.html)")
        dialog = type("Dialog", (), {"getSaveFileName": staticmethod(lambda *_: answer)})
        monkeypatch.setattr(file_choice, "QFileDialog", dialog)
        assert file_choice.choose_file(None, "Théirs") == str(tmp_path / "mine-2.html")


class TestIdentifiers:
    def test_the_same_service_has_the_same_name(self):
        assert identifier_for("Roads", "http://a") == identifier_for("Roads", "http://a")
        assert identifier_for("Roads", "http://a") != identifier_for("Roads", "http://b")

    @pytest.mark.parametrize("title", ["", "../..", "ü" * 300, EVIL], ids=len)
    def test_it_is_safe_in_an_address(self, title):
        assert is_identifier(identifier_for(title, "http://a"))


class TestTrees:
    def findings(self):
        about = About("roads", "grid", "3")
        return [
            Finding(NOTE, "/Capabilities/Layer[1]", "it has 300 letters"),
            Finding(RULE, "/Capabilities/Layer[2]", "the corner is 90 -180", about),
            Finding(RULE, "/Capabilities/Layer[3]", "the corner is 80 -170"),
        ]

    def test_the_worst_comes_first_and_is_counted(self):
        errors, notes = finding_branches(self.findings())
        assert (errors.texts, notes.texts) == (("Errors", "2"), ("Notes", "1"))
        (rule,) = errors.branches
        assert rule.texts == ("The corner has its axes swapped", "2", "axes-swapped")
        assert [one.texts[2] for one in rule.branches] == [
            "/Capabilities/Layer[2]",
            "/Capabilities/Layer[3]",
        ]

    @pytest.mark.parametrize(
        ("wanted", "count"), [("LAYER[3]", 1), ("swapped", 2), ("roads", 1), ("nothing", 0)]
    )
    def test_a_word_finds_findings_wherever_it_stands(self, wanted, count):
        found = finding_branches(self.findings(), wanted)
        assert sum(len(rule.branches) for one in found for rule in one.branches) == count

    def test_clients_are_counted_by_layer(self):
        (layer,) = client_branches(
            [
                ClientVerdict("QGIS", "roads", Outcome.SHOWS),
                ClientVerdict("Cesium", "roads", Outcome.SHOWS_NOTHING, "has no grid"),
            ]
        )
        assert layer.texts == ("roads", "1 of 2 show it", "")
        assert layer.branches[1].texts == ("Cesium", "Shows nothing", "has no grid")

    def test_qt_takes_them_for_a_tree(self, qgis_app, qtmodeltester):
        model = TreeModel(("Finding", "Count", "Place"))
        model.show(finding_branches(self.findings()))
        qtmodeltester.check(model, force_py=True)
        inside = model.index(0, 0, model.index(0, 0))
        assert inside.data() == "The corner has its axes swapped"
        assert inside.parent() == model.index(0, 0)
        assert inside.data(BRANCH_ROLE).value[0].rule is RULE

    def test_names_of_strangers_stay_on_one_line(self):
        (errors,) = finding_branches([Finding(RULE, "a\nb", "c\r\n  d" + "x" * 9000)])
        _, _, place = errors.branches[0].branches[0].texts
        text = errors.branches[0].branches[0].texts[0]
        assert place == "a b"
        assert text.startswith("c d")
        assert len(text) < 600


class TestPlainWords:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("  a\n b ", "a b"),
            ("ru\u202edaor", "ru\ufffddaor"),
            ("a\x00b\x1bc", "a\ufffdb\ufffdc"),
            ("x" * 12, "x" * 10 + "…"),
            ("名前 ü", "名前 ü"),
        ],
        ids=["lines", "turned", "controls", "long", "other letters"],
    )
    def test_they_hide_nothing(self, text, shown):
        assert one_line(text, 10) == shown


class TestExplanations:
    def test_a_finding_says_everything(self):
        text = about_finding(self.finding("the corner is 90 -180"))
        for part in ("axes-swapped", "/Capabilities", "90 -180.", "northing first.", "QGIS"):
            assert part in text

    def test_a_rule_that_was_broken_once_is_explained_like_the_finding(self):
        finding = self.finding("so")
        assert about_rule(RULE, [finding]) == about_finding(finding)
        assert "In 2 places" in about_rule(RULE, [finding, finding])

    @pytest.mark.parametrize(
        "explained",
        [
            lambda: about_finding(Finding(RULE, EVIL, EVIL, About(EVIL, EVIL, EVIL))),
            lambda: about_client(ClientVerdict(EVIL, EVIL, Outcome.SHOWS, EVIL), "Shows it"),
        ],
        ids=["finding", "client"],
    )
    def test_what_strangers_say_is_escaped(self, explained):
        assert "<img" not in explained()
        assert "<b>&amp;amp;" not in explained().replace("<b>&lt;", "")
        assert "&lt;img" in explained()

    def finding(self, seen):
        return Finding(RULE, "/Capabilities", seen)


GERMAN = {
    RULE.title: "die Achsen der Ecke sind vertauscht",
    "the corner is {corner}": "die Ecke ist {corner}",
    "asks for no tile: {reason}": "fordert keine Kachel an: {reason}",
    "there is none": "es gibt keine",
    "rows {first} to {last}": "Zeilen {first} bis {last}",
}


class German(QTranslator):
    """Knows these words, of the core."""

    def translate(self, context, source, *_):
        return GERMAN.get(source) if context == "core" else None

    def isEmpty(self):
        return False


class TestOtherLanguages:
    FINDING = Finding(RULE, "/Capabilities", sentence("the corner is {corner}", corner="90 -180"))
    VERDICT = ClientVerdict(
        "QGIS",
        "roads",
        Outcome.SHOWS_NOTHING,
        sentence("asks for no tile: {reason}", reason=sentence("there is none")),
    )

    @pytest.fixture(autouse=True)
    def german(self, qgis_app):
        translator = German()
        QCoreApplication.installTranslator(translator)
        yield
        take_away(translator)

    def test_findings_are_shown_as_they_are_translated(self):
        (errors,) = finding_branches([self.FINDING])
        (rule,) = errors.branches
        assert rule.texts[0] == "Die Achsen der Ecke sind vertauscht"
        assert rule.branches[0].texts[0] == "die Ecke ist 90 -180"
        assert "Die Ecke ist 90 -180." in about_finding(self.FINDING)

    @pytest.mark.parametrize("wanted", ["ECKE ist", "corner is 90", "vertauscht", "swapped"])
    def test_what_is_shown_is_found_and_so_is_the_english(self, wanted):
        assert finding_branches([self.FINDING], wanted)

    def test_verdicts_are_shown_as_they_are_translated(self):
        (layer,) = client_branches([self.VERDICT])
        assert layer.branches[0].texts[2] == "fordert keine Kachel an: es gibt keine"
        assert "Fordert keine Kachel an: es gibt keine." in about_client(self.VERDICT, "")

    def test_a_judgement_that_is_not_finished_says_why(self, qtbot):
        strip = ProgressStrip()
        qtbot.addWidget(strip)
        why = sentence("asks for no tile: {reason}", reason="so")
        strip.show_verdict(Judgement("", "", 0.0, unfinished=why), was_stopped=False)
        assert "fordert keine Kachel an: so." in strip.text.text()

    def test_limits_are_shown_as_they_are_translated(self):
        level = LevelTruth("3", Limits(1, 4, 2, 9), Limits(1, 4, 2, 9), True)
        (truth,) = coverage_branches([LayerTruth("roads", "grid", (level,))])
        assert truth.branches[0].texts[1] == "Zeilen 1 bis 4, columns 2 to 9"
        assert "Zeilen 1 bis 4, columns 2 to 9" in about_level(truth.value, level)

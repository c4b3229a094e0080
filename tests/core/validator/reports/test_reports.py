"""The reports: complete, stable, harmless whatever a service says of itself."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from lxml import etree
from wmts_bridge.plugin.core.validator.judgement import Judgement
from wmts_bridge.plugin.core.validator.reports.json_report import json_report
from wmts_bridge.plugin.core.validator.reports.junit import junit_report
from wmts_bridge.plugin.core.validator.reports.page import html_report
from wmts_bridge.plugin.core.validator.reports.terminal import terminal_report
from wmts_bridge.tests.core.validator.reports.samples import (
    EMPTY,
    FULL,
    RULES,
    SILENT,
    SPENT,
    WRONG,
)


class TestTerminal:
    def test_the_worst_comes_first_and_the_verdict_last(self):
        text = terminal_report(FULL)
        places = [text.index(word) for word in ("ERROR", "WARNING", "NOTE", "Not finished")]
        assert places == sorted(places)
        assert text.endswith("1 error, 1 warning, 1 note; 321 requests in 12.3 s\n")

    def test_every_finding_says_what_where_why_and_what_to_do(self):
        text = terminal_report(FULL)
        for told in (
            "[limits-missing]",
            "at: /Capabilities/Contents/Layer",
            "standard: 7.1.1.3: TileMatrixSetLimits",
            "do: Publish limits for every level.",
            "OpenLayers: asks for tiles that do not exist",
        ):
            assert told in text

    def test_levels_say_what_is_known_of_them(self):
        text = " ".join(terminal_report(FULL).split())
        assert "levels 3 to 4 have tiles" in text
        assert "3: rows 0 to 7, columns 0 to 7 as declared" in text
        assert "rows 2 to 9, columns 5 to 11; the eastern edge may lie 2 tiles further" in text
        assert "6: the service does not know this level" in text
        assert "Rows count from the bottom" in text

    def test_levels_that_were_not_looked_at_are_told_in_one_line(self):
        lines = [line.strip() for line in terminal_report(SPENT).splitlines()]
        start = lines.index("Coverage of roads in squares: level 0 has tiles")
        assert lines[start + 1 : start + 5] == [
            "not finished: no request was left",
            "0: row 0, column 0 as declared",
            "1: no tile found so far; looked at in part only",
            "2 to 29: not looked at",
        ]

    def test_layers_that_fail_alike_are_told_in_one_sentence(self):
        text = " ".join(terminal_report(SPENT).split())
        layers = "'layer0', 'layer1', 'layer2' and 2 more layers"
        assert f"QGIS shows nothing of {layers}: it takes nothing" in text

    def test_shares_come_with_their_confidence_interval(self):
        assert "all of it: 87 % (79 to 93 %, 100 requests)" in terminal_report(FULL)

    def test_nothing_of_a_stranger_drives_the_terminal(self):
        text = terminal_report(FULL)
        assert all(letter.isprintable() or letter == "\n" for letter in text)

    def test_nothing_wrong_is_said_in_words(self):
        assert "nothing wrong was found" in terminal_report(EMPTY)


class TestJson:
    def test_the_names_of_the_members_are_the_documented_ones(self):
        report = json_report(FULL)
        assert list(report) == [
            "version",
            "url",
            "title",
            "judgedAt",
            "seconds",
            "requests",
            "verdict",
            "unfinished",
            "counts",
            "layers",
            "findings",
            "clients",
            "availability",
            "coverage",
        ]
        assert report["judgedAt"] == "2027-01-15T08:00:00Z"
        assert report["counts"] == {"error": 1, "warning": 1, "note": 1}
        assert report["findings"][1]["tileMatrixSet"] == "WebMercatorQuad"
        level = report["coverage"][0]["levels"][1]
        assert level["limits"] == {
            "minTileRow": 2,
            "maxTileRow": 9,
            "minTileCol": 5,
            "maxTileCol": 11,
        }

    @pytest.mark.parametrize("judgement", [EMPTY, FULL], ids=["empty", "full"])
    def test_it_can_be_written(self, judgement: Judgement):
        assert json.loads(json.dumps(json_report(judgement)))["url"] == judgement.url

    @pytest.mark.parametrize(
        ("count", "verdict"), [(0, "clean"), (1, "clean"), (3, "errors")], ids=str
    )
    def test_the_verdict_is_the_worst_of_the_findings(self, count, verdict):
        some = EMPTY.__class__(**{**EMPTY.__dict__, "findings": FULL.findings[:count]})
        assert json_report(some)["verdict"] == verdict


class TestJunit:
    def test_requests_that_were_too_few_fail_nothing(self):
        root = etree.fromstring(junit_report(SPENT, RULES))
        assert (root.get("errors"), root.get("failures"), root.get("skipped")) == ("0", "0", "1")
        (case,) = root.findall(".//skipped")
        assert case.get("message") == SPENT.unfinished

    def test_every_rule_is_a_case_and_errors_fail(self):
        root = etree.fromstring(junit_report(FULL, RULES))
        cases = {case.get("name"): case for case in root.iter("testcase")}
        assert set(cases) == {*(rule.code for rule in RULES), "finished"}
        assert len(cases[SILENT.code]) == 0
        (failure,) = cases[WRONG.code]
        assert (failure.tag, failure.get("message")) == ("failure", WRONG.title)
        assert cases["style-title"][0].tag == "system-out"
        assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("5", "1", "1")

    def test_a_finding_of_a_rule_that_was_not_named_is_told_too(self):
        root = etree.fromstring(junit_report(FULL, ()))
        assert root.get("failures") == "1"


class Page(HTMLParser):
    """What a browser would do with the page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.asked, self.open, self.balanced = [], [], [], True
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.asked += [value for name, value in attributes if name in ("src", "href", "action")]
        self.asked += [name for name, _ in attributes if name.startswith("on")]
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        self.balanced = self.balanced and self.open.pop() == tag


class TestPage:
    @pytest.mark.parametrize("judgement", [EMPTY, FULL], ids=["empty", "full"])
    def test_it_needs_nothing_from_elsewhere_and_runs_nothing(self, judgement):
        page = Page(html_report(judgement))
        assert page.balanced
        assert not page.open
        assert "script" not in page.tags
        assert all(address.startswith("data:image/") for address in page.asked)

    def test_each_level_has_its_picture(self):
        assert Page(html_report(FULL)).tags.count("svg") == 4 + 2

    def test_a_sample_that_is_no_picture_is_left_out(self):
        assert Page(html_report(FULL)).tags.count("img") == 1

    def test_what_clients_do_is_a_table_with_reasons(self):
        text = html_report(FULL)
        assert '<td class="bad"' in text
        assert "It takes the axes the other way." in text

    def test_texts_of_the_service_are_escaped(self):
        assert "<script>" not in html_report(FULL)

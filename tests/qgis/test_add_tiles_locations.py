"""What is typed, pasted or dropped, and the words for what was found out."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QMimeData, QUrl
from wmts_bridge.plugin.adapters.tile_location import locations_in, read_location
from wmts_bridge.plugin.adapters.tile_survey import Choices, read_headers
from wmts_bridge.plugin.adapters.tile_words import rows_words
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.source.row_evidence import RowEvidence
from wmts_bridge.plugin.core.source.rows import BOTTOM, RowOrder, ToldBy
from wmts_bridge.plugin.core.source.rows_verdict import rows_verdict

TEXTS = {
    "an address": ("https://maps.example/{z}/{x}/{y}.png", "", ""),
    "quotes of a copied path": (' "/data/a b" ', "/data/a b", ""),
    "a path as an address": ("file:///data/a%20b", "/data/a b", ""),
    "a drive": ("file:///C:/tiles", "C:/tiles", ""),
    "a Windows share": ("file://nas/maps/tiles", "//nas/maps/tiles", ""),
    "a template of a folder": ("/data/tiles/{z}/{x}/{y}.png", "/data/tiles", "top"),
    "from the bottom": ("file:///data/tiles/{z}/{x}/{-y}.png", "/data/tiles", "bottom"),
    "a document in the folder": ("/data/tiles/tilemapresource.xml", "/data/tiles", ""),
    "one tile": (
        "https://maps.example/t/7/67/45.png?v=1",
        "https://maps.example/t/{z}/{x}/{y}.png?v=1",
        "",
    ),
    "numbers that are no tile": ("https://maps.example/2026/11/21", "", ""),
}


@pytest.mark.parametrize(("text", "location", "rows"), TEXTS.values(), ids=TEXTS)
def test_a_line_of_text_is_understood(qgis_app, text, location, rows):
    found = read_location(text)

    assert (found.location, found.rows) == (location or text, rows)


def test_a_wmts_is_sent_elsewhere(qgis_app):
    with pytest.raises(SetupError, match="Add Remote WMTS"):
        read_location("https://maps.example/1.0.0/WMTSCapabilities.xml")


def test_what_is_dropped_keeps_its_braces_and_comes_once(qgis_app):
    data = QMimeData()
    urls = [QUrl("https://maps.example/{z}/{x}/{y}.png"), QUrl.fromLocalFile("/data/ü.mbtiles")]
    data.setUrls([*urls, *urls])

    assert locations_in(data) == ["https://maps.example/{z}/{x}/{y}.png", "/data/ü.mbtiles"]


def test_lines_of_text_are_several_locations(qgis_app):
    data = QMimeData()
    data.setText("/data/a\n\n  /data/b  \n")

    assert locations_in(data) == ["/data/a", "/data/b"]


def test_headers_are_read_line_by_line():
    text = "Referer: http://127.0.0.1/a: b\nnonsense\n X-Key :  1 \n: nothing"

    assert read_headers(text) == {"Referer": "http://127.0.0.1/a: b", "X-Key": "1"}


def test_a_survey_does_not_depend_on_names_and_rows():
    named = Choices("/data", rows="top", title="T", identifier="i", attribution="a", cache="off")

    assert named.of_survey() == Choices("/data")


@pytest.mark.parametrize("told_by", [one for one in ToldBy if one != ToldBy.PICTURES])
def test_each_reason_has_words(qgis_app, told_by):
    verdict = rows_verdict(RowOrder(BOTTOM, told_by), RowEvidence())

    assert rows_words(survey_of(verdict)).count(":") == 1


def test_what_speaks_against_it_is_told_too(qgis_app):
    evidence = RowEvidence(edges_turned=4)
    words = rows_words(survey_of(rows_verdict(RowOrder(BOTTOM, ToldBy.METADATA), evidence)))

    assert "from the top (83% sure): only so do tiles go on at the edges" in words
    assert "(at 4 of 4 that tell)" in words
    assert "Against it: its metadata says so" in words


def survey_of(verdict):
    class Survey:
        rows = verdict
        has_choice = True

    return Survey()

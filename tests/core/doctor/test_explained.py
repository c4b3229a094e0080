"""What the doctor says of each request that fails, asked of a real Application."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.doctor.observer import Doctor, explained
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.sentence import sentence
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.service.published import (
    HOST,
    TIME,
    NumberedSource,
    application,
    ask,
    layer,
)

NORTH = {str(z): Limits(2 ** (z - 3), 2 ** (z - 3) + 1, 4, 5) for z in range(4, 9)}
TILE = "/wmts/1.0.0/{layer}/{style}/{set}/{matrix}/{row}/{column}.{ext}"
KVP = (
    "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer}&STYLE={style}"
    "&TILEMATRIXSET={set}&TILEMATRIX={matrix}&TILEROW={row}&TILECOL={column}&FORMAT=image/{ext}"
)
RIGHT = {
    "layer": "roads",
    "style": "default",
    "set": "WebMercatorQuad",
    "matrix": "8",
    "row": 32,
    "column": 4,
    "ext": "png",
}


def roads(**further):
    return layer("roads", levels=("4", "8"), limits=NORTH, **further)


def why(template=TILE, *layers, **different):
    """The explanation of one request, which must fail."""
    target = template.format(**{**RIGHT, **different})
    made = application(*(layers or (roads(),)))
    path, _, query = target.partition("?")
    request = Request("GET", path, query, {"host": HOST})
    response = made(request)
    assert response.status >= 400
    return explained(request, response, made.publication)


@pytest.mark.parametrize("template", [TILE, KVP], ids=["RESTful", "KVP"])
@pytest.mark.parametrize(
    ("different", "cause", "told"),
    [
        ({"row": 223}, "rows-from-bottom", "has row 32"),
        ({"row": 4, "column": 32}, "row-and-column-swapped", "column 4, row 32 is"),
        ({"row": 36}, "outside-the-limits", "3 rows south of the last (33)"),
        ({"column": 3}, "outside-the-limits", "1 column west of the first (4)"),
        ({"row": 99, "column": 99}, "outside-the-limits", "66 rows south of the last (33) and 94"),
        ({"matrix": "x:8"}, "matrix-with-prefix", "'8'"),
        ({"matrix": "12"}, "level-beyond-source", "end at level 8"),
        ({"matrix": "2"}, "level-before-source", "begin at level 4"),
        ({"matrix": "Z8"}, "matrix-unknown", "4 to 8"),
        ({"style": "night"}, "style-unknown", "There is default."),
        ({"layer": "road"}, "layer-unknown", "There is roads."),
        ({"set": "Lambert93"}, "matrix-set-unknown", "WebMercatorQuad_4-8"),
        ({"ext": "gif"}, "format-unknown", "given as image/png"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_tile_that_cannot_be_had_is_explained(template, different, cause, told):
    found = why(template, **different)
    assert found.cause == cause
    assert told in found.text
    assert found.remedy.endswith(".")


def test_a_place_beyond_a_whole_level_is_one_level_too_coarse():
    found = why(TILE, layer("roads"), matrix="3", row=9, column=12)
    assert found.cause == "level-off-by-one"
    assert "level 4 has" in found.text


def test_a_place_beyond_the_last_level_is_outside_the_grid():
    last = layer("roads", levels=("0", "3"))
    assert why(TILE, last, matrix="3", row=9, column=12).cause == "outside-the-matrix"


def test_a_view_at_the_edge_does_not_count_rows_from_the_bottom():
    """Rows 3 and 4 of 8 are each other's mirror image: a row beside them proves nothing."""
    middle = layer("roads", levels=("3", "3"), limits={"3": Limits(2, 4, 2, 5)})
    found = why(TILE, middle, matrix="3", row=5, column=3)
    assert found.cause == "outside-the-limits"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (TileTimeout("maps.example did not answer"), "did not give the tile in time: maps.example"),
        (TileUnavailable("maps.example answers 500."), "did not give the tile: maps.example"),
    ],
    ids=["time-out", "failed"],
)
def test_a_failing_source_is_named(error, told):
    found = why(TILE, roads(source=NumberedSource(error=error)))
    assert found.cause == "source-failed"
    assert told in found.text


@pytest.mark.parametrize("template", [TILE, KVP], ids=["RESTful", "KVP"])
def test_what_a_source_said_is_told_in_the_sentence_it_was_said_with(template):
    words = sentence("{address} answered with status {status}", address="http://<a>&", status=500)
    found = why(template, roads(source=NumberedSource(error=TileUnavailable(words))))
    assert found.text.values["reason"].template == words.template
    assert found.text.endswith("http://<a>& answered with status 500.")


def test_a_value_that_a_dimension_lacks_is_explained():
    with_time = layer("roads", levels=("4", "8"), limits=NORTH, dimensions=(TIME,))
    found = why(KVP + "&TIME=1999", with_time)
    assert found.cause == "dimension-value-unknown"
    assert "2019" in found.text


@pytest.mark.parametrize(
    ("target", "cause"),
    [
        ("/wmts", "address-incomplete"),
        ("/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=roads", "parameter-missing"),
        ("/wmts/WMTSCapabilities.xml", "document-address"),
        ("/wms?SERVICE=WMS", "no-wms"),
        ("/nowhere", "address-unknown"),
        ("/layers/roads/wmts/1.0.0/roads/night/WebMercatorQuad/8/32/4.png", "style-unknown"),
        ("/layers/roads/strict/wmts?SERVICE=WMTS&REQUEST=GetNothing", "other"),
        (
            "/wmts?SERVICE=WMTS&REQUEST=GetFeatureInfo&VERSION=1.0.0&LAYER=roads",
            "feature-info-not-offered",
        ),
    ],
)
def test_an_address_that_leads_nowhere_is_explained(target, cause):
    assert why(target).cause == cause


def test_nothing_published_is_said():
    made = application()
    request = Request("GET", TILE.format(**RIGHT), "", {"host": HOST})
    assert explained(request, made(request), made.publication).cause == "nothing-published"


def test_a_foreign_name_of_the_server_is_explained():
    made = application(roads())
    request = Request("GET", "/wmts", "", {"host": "evil.example"})
    assert explained(request, made(request), made.publication).cause == "host-unknown"


@pytest.mark.parametrize("target", ["/%ff%zz", "/layers", "/layers//", "//", "/wmts/1.0.0/%zz/"])
def test_nonsense_is_explained_too(target):
    assert why(target).text


class TestWatching:
    @staticmethod
    def watched(most=500):
        publication = Publication({"roads": roads()}, 7)
        doctor = Doctor(lambda: publication, most)
        made = application(roads())

        def request(agent, **different):
            target = TILE.format(**{**RIGHT, **different})
            sent = Request("GET", target, "token=abc", {"host": HOST, "user-agent": agent})
            doctor(sent, made(sent), 0.001)

        return doctor, request

    def test_equal_failures_of_a_client_are_one_complaint(self):
        doctor, request = self.watched()
        for row in (36, 37, 38):
            request("Mozilla/5.0 QGIS/32216", row=row)
        request("GDAL WMS driver", row=39)
        request("Mozilla/5.0 QGIS/32216")
        latest, earlier = doctor.complaints()
        assert (latest.client, latest.requests) == ("GDAL", 1)
        assert (earlier.client, earlier.requests) == ("QGIS 3.22.16", 3)
        assert "/38/" in earlier.address

    def test_secrets_of_an_address_are_not_shown(self):
        doctor, request = self.watched()
        request("curl/8", row=36)
        assert "abc" not in doctor.complaints()[0].address

    def test_only_the_last_failures_are_kept(self):
        doctor, request = self.watched(most=2)
        for row in (36, 37, 38):
            request("curl/8", row=row)
        assert doctor.complaints()[0].requests == 2

    def test_failures_are_counted_beyond_those_that_are_kept_and_others_are_not(self):
        doctor, request = self.watched(most=2)
        for row in (36, 37, 38):
            request("curl/8", row=row)
        request("curl/8")
        doctor.forget()
        assert doctor.seen == 3

    def test_what_was_seen_can_be_forgotten(self):
        doctor, request = self.watched()
        request("curl/8", row=36)
        doctor.forget()
        assert doctor.complaints() == ()


def test_what_succeeds_is_no_complaint():
    made = application(roads())
    doctor = Doctor(lambda: made.publication)
    request = Request("GET", TILE.format(**RIGHT), "", {"host": HOST})
    doctor(request, ask(made, TILE.format(**RIGHT)), 0.001)
    assert doctor.complaints() == ()

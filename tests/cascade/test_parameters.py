"""Styles, formats, dimensions, feature info and legends of a cascaded remote, over the wire."""

from __future__ import annotations

import json
import re

import pytest
from PIL import ImageChops, ImageStat
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.values import RemoteLayer
from wmts_bridge.plugin.core.image.media_types import media_type_of
from wmts_bridge.tests.cascade.asking import Answered, asked, kvp
from wmts_bridge.tests.cascade.remote import LAYER, LEGEND_SIZE, TileAsked, legend
from wmts_bridge.tests.faults.remote import reply

DIMENSIONS = {"Time": ("2026-03-01", "2026-02-01", "2026-01-01"), "elevation": ("0", "500")}
PLACE = {"TILEMATRIXSET": "WebMercatorQuad", "TILEMATRIX": 3, "TILEROW": 2, "TILECOL": 1}
TILE = {"REQUEST": "GetTile", "LAYER": "local", "STYLE": "", "FORMAT": "image/png", **PLACE}
JSON = "application/json"
INFO = {**TILE, "REQUEST": "GetFeatureInfo", "INFOFORMAT": JSON, "I": 7, "J": 9}
ENCODINGS = pytest.mark.parametrize(
    "how",
    [{"restful": False}, {"kvp": False}, {}],
    ids=["KVP only", "REST only", "both"],
)
IMPATIENT = CachePolicy(failure_seconds=0.0)


def ask(server: Bridge, **parameters: object) -> Answered:
    """The answer to a GetTile request, or to another one that the parameters make of it."""
    return asked(kvp(server.url, **{**TILE, **parameters}))


def differs(answer: Answered, other: Answered) -> float:
    """How much two pictures differ, from 0 to 255 on average."""
    return max(ImageStat.Stat(ImageChops.difference(answer.picture, other.picture)).mean)


@ENCODINGS
def test_a_remote_is_asked_in_the_way_that_it_offers(how, offering, cascading):
    remote = offering(**how)
    server = cascading(remote)
    assert ask(server).body == remote.body(remote.tiles_asked[0])
    assert remote.received[-1].target.startswith("/wmts?" if "restful" in how else "/rest/")


@ENCODINGS
def test_every_style_is_the_remotes_own(how, offering, cascading):
    remote = offering(styles=("day", "night"), **how)
    server = cascading(remote)
    answers = {style: ask(server, STYLE=style) for style in ("", "day", "night")}
    assert answers[""].body == answers["day"].body
    for style in ("day", "night"):
        wanted = TileAsked(style, {}, "GoogleMaps", ("3", 1, 2), "image/png")
        assert answers[style].body == remote.body(wanted)


def test_another_default_style_may_be_chosen(offering, cascading):
    remote = offering(styles=("day", "night"))
    server = cascading(remote, wanted=RemoteLayer(LAYER, style="night"))
    assert ask(server).body == ask(server, STYLE="night").body != ask(server, STYLE="day").body


@ENCODINGS
def test_a_value_inside_a_declared_interval_is_passed_on_and_no_other(how, offering, cascading):
    interval = "2020-01-01/2020-12-31/P1D"
    remote = offering(dimensions={"Time": (interval,)}, **how)
    server = cascading(remote, wanted=RemoteLayer(LAYER, dimensions={"Time": "2020-03-01"}))
    assert ask(server).status == ask(server, TIME="2020-02-29").status == 200
    assert [one.dimensions["Time"] for one in remote.tiles_asked] == ["2020-03-01", "2020-02-29"]
    for value in ("2021-01-01", "2020-02-30", "2020-01-01T12:00:00Z", "2020-01-01/2020-01-05"):
        answer = ask(server, TIME=value)
        assert answer.status == 400
        assert b'locator="Time"' in answer.body
    assert len(remote.tiles_asked) == 2


VALUES = {
    "nothing said": ({}, {"Time": "2026-03-01", "elevation": "0"}),
    "default": ({"TIME": "default"}, {"Time": "2026-03-01", "elevation": "0"}),
    "current": ({"TIME": "current"}, {"Time": "current", "elevation": "0"}),
    "a value": ({"time": "2026-01-01"}, {"Time": "2026-01-01", "elevation": "0"}),
    "both": (
        {"Time": "2026-02-01", "ELEVATION": "500"},
        {"Time": "2026-02-01", "elevation": "500"},
    ),
}


@ENCODINGS
@pytest.mark.parametrize(("said", "passed_on"), VALUES.values(), ids=VALUES)
def test_every_dimension_is_passed_on_by_its_name(said, passed_on, how, offering, cascading):
    remote = offering(dimensions=DIMENSIONS, **how)
    answer = ask(cascading(remote), **said)
    assert answer.status == 200
    (wanted,) = remote.tiles_asked
    assert wanted.dimensions == passed_on
    assert answer.body == remote.body(wanted)


def test_tiles_of_other_times_are_kept_apart(offering, cascading, tmp_path):
    remote = offering(dimensions=DIMENSIONS)
    server = cascading(remote, cache=str(tmp_path))
    times = DIMENSIONS["Time"]
    assert len({ask(server, TIME=time).body for time in times * 2}) == len(times)
    assert len(remote.tiles_asked) == len(times)
    server.close()
    assert len([path for path in tmp_path.iterdir() if path.suffix == ".mbtiles"]) == len(times)


def test_another_default_of_a_dimension_may_be_chosen(offering, cascading):
    remote = offering(dimensions=DIMENSIONS)
    wanted = RemoteLayer(LAYER, dimensions={"TIME": "2026-01-01"})
    ask(cascading(remote, wanted=wanted))
    assert remote.tiles_asked[0].dimensions["Time"] == "2026-01-01"


def test_a_default_that_the_remote_does_not_list_is_asked_for_and_doubted(offering, cascading):
    remote = offering(dimensions=DIMENSIONS)
    wanted = RemoteLayer(LAYER, dimensions={"Time": "2027-01-01", "depth": "5"})
    server = cascading(remote, wanted=wanted)
    assert ask(server).status == ask(server, TIME="2027-01-01").status == 200
    assert {one.dimensions["Time"] for one in remote.tiles_asked} == {"2027-01-01"}
    assert server.publication.layers["local"].notes == (
        "its dimension Time does not list 2027-01-01, which is asked for",
        "it has no dimension depth, so 5 is not asked for (it has Time, elevation)",
    )


def test_a_value_that_the_remote_does_not_list_is_refused_by_name(offering, cascading):
    remote = offering(dimensions=DIMENSIONS)
    answer = ask(cascading(remote), TIME="1826-01-01")
    assert answer.status == 400
    assert b'exceptionCode="InvalidParameterValue" locator="Time"' in answer.body
    assert not remote.tiles_asked


def test_dimensions_are_advertised_with_all_their_values(offering, cascading):
    document = _capabilities(cascading(offering(dimensions=DIMENSIONS)))
    for name, values in DIMENSIONS.items():
        assert f"<ows:Identifier>{name}</ows:Identifier>" in document
        assert all(f"<Value>{value}</Value>" in document for value in values)
    assert "{Time}/{elevation}/{TileMatrixSet}" in document


FORMATS = {
    "JPEG only": (("image/jpeg",), "image/jpeg"),
    "JPEG and PNG": (("image/jpeg", "image/png"), "image/png"),
}


@pytest.mark.parametrize(("offered", "asked_for"), FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("given", ["image/png", "image/jpeg", "image/webp"])
def test_any_format_is_given_whatever_the_remote_has(
    given, offered, asked_for, offering, cascading
):
    remote = offering(formats=offered)
    server = cascading(remote)
    answer = ask(server, FORMAT=given)
    assert answer.headers["content-type"] == given
    assert media_type_of(answer.body) == given
    assert [tile.media_type for tile in remote.tiles_asked] == [asked_for]
    assert differs(answer, ask(server, FORMAT=asked_for)) < 6


def test_another_format_of_the_remote_may_be_chosen(offering, cascading):
    remote = offering(formats=("image/jpeg", "image/png"))
    ask(cascading(remote, format="image/jpeg"))
    assert remote.tiles_asked[0].media_type == "image/jpeg"


@ENCODINGS
def test_feature_info_is_asked_for_at_the_same_pixel(how, offering, cascading):
    remote = offering(styles=("day", "night"), info_formats=(JSON,), dimensions=DIMENSIONS, **how)
    server = cascading(remote)
    answer = ask(server, **{**INFO, "STYLE": "night", "TIME": "2026-01-01"})
    assert answer.headers["content-type"] == JSON
    expected = {"Time": "2026-01-01", "elevation": "0", "style": "night", "ij": [7, 9]}
    assert json.loads(answer.body) == {**expected, "place": ["3", 1, 2]}


def test_a_document_of_the_remotes_may_do_nothing_as_a_page_of_ours(offering, cascading):
    answer = ask(cascading(offering(info_formats=(JSON,))), **INFO)
    assert answer.headers["content-security-policy"] == "sandbox"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_feature_info_comes_by_rest_as_well(offering, cascading):
    server = cascading(offering(info_formats=(JSON,)))
    template = re.search(r'resourceType="FeatureInfo" template="([^"]+)"', _capabilities(server))
    values = {"Style": "default", "TileMatrixSet": "WebMercatorQuad", "TileMatrix": 3}
    values |= {"TileRow": 2, "TileCol": 1, "J": 9, "I": 7}
    answer = asked(template[1].format(**values))
    assert json.loads(answer.body)["ij"] == [7, 9]


BAD_INFO = {
    "another format": ({"INFOFORMAT": "text/html"}, 400, "InvalidParameterValue", "InfoFormat"),
    "no format": ({"INFOFORMAT": ""}, 400, "MissingParameterValue", "InfoFormat"),
    "I too large": ({"I": 256}, 400, "PointIJOutOfRange", "I"),
    "J negative": ({"J": -1}, 400, "PointIJOutOfRange", "J"),
    "I no number": ({"I": "abc"}, 400, "InvalidParameterValue", "I"),
}


@pytest.mark.parametrize(("changed", "status", "code", "locator"), BAD_INFO.values(), ids=BAD_INFO)
def test_wrong_feature_info_is_refused_here(changed, status, code, locator, offering, cascading):
    remote = offering(info_formats=(JSON,))
    server = cascading(remote)
    before = len(remote.received)
    answer = ask(server, **{**INFO, **changed})
    assert answer.status == status
    assert f'exceptionCode="{code}" locator="{locator}"'.encode() in answer.body
    assert len(remote.received) == before


def test_feature_info_of_a_remote_without_any_is_not_supported(offering, cascading):
    answer = ask(cascading(offering()), **INFO)
    assert answer.status == 501
    assert b'"OperationNotSupported" locator="GetFeatureInfo"' in answer.body


def test_feature_info_of_a_remote_that_is_down_is_an_error(offering, cascading):
    remote = offering(info_formats=(JSON,))
    server = cascading(remote, IMPATIENT)
    remote.__exit__()
    answer = ask(server, **INFO)
    assert answer.status == 502
    assert b'exceptionCode="NoApplicableCode"' in answer.body


def test_legends_are_passed_on_with_their_size(offering, cascading):
    server = cascading(offering(styles=("day", "night"), legends=True))
    found = re.findall(r"<LegendURL ([^>]+)/>", _capabilities(server))
    assert len(found) == 2
    for attributes in found:
        said = dict(re.findall(r'([\w:]+)="([^"]*)"', attributes))
        assert (int(said["width"]), int(said["height"])) == LEGEND_SIZE
        answer = asked(said["xlink:href"])
        assert (answer.headers["content-type"], answer.body) == (said["format"], legend())


def test_a_legend_of_a_remote_that_is_down_is_an_error(offering, cascading):
    remote = offering(legends=True)
    server = cascading(remote)
    remote.allows = lambda _: False
    assert asked(f"{server.url}wmts/1.0.0/local/default/legend.png").status == 502


def test_what_is_no_picture_is_no_legend(offering, cascading):
    remote = offering(legends=True)
    server = cascading(remote)
    remote.legend = reply(200, b"<html>", {"Content-Type": "image/png"})
    assert asked(f"{server.url}wmts/1.0.0/local/default/legend.png").status == 502


def _capabilities(server: Bridge) -> str:
    return asked(f"{server.url}wmts/1.0.0/WMTSCapabilities.xml").body.decode()

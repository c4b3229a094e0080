"""WMTS by key-value pairs: what the conformance suite asks, and what strangers send."""

from __future__ import annotations

import dataclasses
import re

import pytest
from lxml import etree
from wmts_bridge.plugin.core.errors import TileDamaged, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.tile import FeatureInfo
from wmts_bridge.tests.core.service.published import TIME, NumberedSource, application, ask, layer

GET_TILE = {
    "service": "WMTS",
    "request": "GetTile",
    "version": "1.0.0",
    "layer": "map",
    "style": "default",
    "format": "image/png",
    "tilematrixset": "WebMercatorQuad",
    "tilematrix": "2",
    "tilerow": "1",
    "tilecol": "3",
}
REGION = {"2": Limits(1, 2, 2, 3), "3": Limits(2, 5, 4, 7)}


@pytest.fixture
def served():
    return application(
        layer(),
        layer("region", levels=("2", "3"), limits=REGION),
        layer("timed", dimensions=(TIME,)),
    )


def tile(changes=None, without=()):
    """The target of a GetTile request with some parameters changed or left out."""
    chosen = {k: v for k, v in {**GET_TILE, **(changes or {})}.items() if k not in without}
    return "/wmts?" + "&".join(f"{k}={v}" for k, v in chosen.items())


def faults(response):
    """The codes and locators of a report, after checking its form."""
    assert response.header("Content-Type").startswith("application/xml")
    assert response.header("Access-Control-Allow-Origin") == "*"
    root = etree.fromstring(response.body)
    assert root.tag == "{http://www.opengis.net/ows/1.1}ExceptionReport"
    assert root.get("version") == "1.1.0"
    assert all(found.text.strip() for found in root.iter("{*}ExceptionText"))
    return [(x.get("exceptionCode"), x.get("locator") or "") for x in root]


MPV, IPV, OUT = "MissingParameterValue", "InvalidParameterValue", "TileOutOfRange"

REFUSED = {
    "no query": ("/wmts", MPV, "service"),
    "no service": ("/wmts?request=GetCapabilities", MPV, "service"),
    "no request": ("/wmts?service=WMTS", MPV, "request"),
    "another service": ("/wmts?service=BOGUS&request=GetCapabilities", IPV, "service"),
    "another operation": ("/wmts?service=WMTS&request=GetBOGUS", IPV, "request"),
    "no query string at all": (
        "/wmts?service=WMTS&request~GetCapabilities!version~1.0.0", MPV, "request"),
    "version of the future": (
        "/wmts?service=WMTS&request=GetCapabilities&AcceptVersions=2.0.0",
        "VersionNegotiationFailed", ""),
    "no versions": ("/wmts?service=WMTS&request=GetCapabilities&AcceptVersions=", IPV,
        "AcceptVersions"),
    "no version at all": ("/wmts?service=WMTS&request=GetCapabilities&AcceptVersions=abc", IPV,
        "AcceptVersions"),
    "unknown section": ("/wmts?service=WMTS&request=GetCapabilities&Sections=Bogus", IPV,
        "sections"),
    "empty sections": ("/wmts?service=WMTS&request=GetCapabilities&Sections=", MPV, "sections"),
    "one unknown section": ("/wmts?service=WMTS&request=GetCapabilities&Sections=Contents,Bogus",
        IPV, "sections"),
    "higher updateSequence": ("/wmts?service=WMTS&request=GetCapabilities&updateSequence=8",
        "InvalidUpdateSequence", ""),
    "updateSequence of many digits": (
        f"/wmts?service=WMTS&request=GetCapabilities&updateSequence={'9' * 5000}",
        "InvalidUpdateSequence", ""),
    "updateSequence no number": ("/wmts?service=WMTS&request=GetCapabilities&updateSequence=x",
        IPV, "updateSequence"),
    "tile version 1.1.0": (tile({"version": "1.1.0"}), IPV, "version"),
    "unknown layer": (tile({"layer": "BogusForTest"}), IPV, "layer"),
    "empty layer": (tile({"layer": ""}), MPV, "layer"),
    "unknown style": (tile({"style": "bogus"}), IPV, "style"),
    "unknown format": (tile({"format": "image/bogus"}), IPV, "format"),
    "plus sign in format": (tile({"format": "image/svg+xml"}), IPV, "format"),
    "unknown set": (tile({"tilematrixset": "Bogus"}), IPV, "TileMatrixSet"),
    "set not linked": (tile({"tilematrixset": "WorldCRS84Quad"}), IPV, "TileMatrixSet"),
    "unknown matrix": (tile({"tilematrix": "Bogus"}), IPV, "TileMatrix"),
    "matrix beyond the layer": (tile({"layer": "region", "tilematrix": "4"}), IPV, "TileMatrix"),
    "matrix -1": (tile({"tilematrix": "-1"}), IPV, "TileMatrix"),
    "matrix 01": (tile({"tilematrix": "01"}), IPV, "TileMatrix"),
    "matrix 1.0": (tile({"tilematrix": "1.0"}), IPV, "TileMatrix"),
    "row of the matrix height": (tile({"tilerow": "4"}), OUT, "TileRow"),
    "column of the matrix width": (tile({"tilecol": "4"}), OUT, "TileCol"),
    "row outside limits": (tile({"layer": "region", "tilerow": "0"}), OUT, "TileRow"),
    "column outside limits": (tile({"layer": "region", "tilecol": "1"}), OUT, "TileCol"),
    "row -1": (tile({"tilerow": "-1"}), OUT, "TileRow"),
    "row abc": (tile({"tilerow": "abc"}), IPV, "TileRow"),
    "row empty": (tile({"tilerow": ""}), MPV, "TileRow"),
    "row 1.5": (tile({"tilerow": "1.5"}), IPV, "TileRow"),
    "row 1e3": (tile({"tilerow": "1e3"}), IPV, "TileRow"),
    "row with blank": (tile({"tilerow": "%201"}), IPV, "TileRow"),
    "row 0x1": (tile({"tilerow": "0x1"}), IPV, "TileRow"),
    "row 1_0": (tile({"tilerow": "1_0"}), IPV, "TileRow"),
    "row in Arabic-Indic digits": (tile({"tilerow": "%D9%A1"}), IPV, "TileRow"),
    "row of 5000 digits": (tile({"tilerow": "9" * 5000}), OUT, "TileRow"),
    "row 2147483648": (tile({"tilerow": "2147483648"}), OUT, "TileRow"),
    "row 2^63": (tile({"tilerow": str(2**63)}), OUT, "TileRow"),
    "layer twice, different": (tile() + "&LAYER=region", IPV, "layer"),
    "ampersands escaped": (tile().replace("&layer", "&amp;layer"), MPV, "layer"),
    "broken escape": (tile({"layer": "%zz"}), IPV, "layer"),
    "not UTF-8": (tile({"tilematrixset": "%ff"}), IPV, "TileMatrixSet"),
    "overlong UTF-8": (tile({"layer": "%c0%af"}), IPV, "layer"),
    "NUL": (tile({"style": "%00"}), IPV, "style"),
    "script in layer": (tile({"layer": "<script>alert(1)</script>"}), IPV, "layer"),
    "CDATA end in layer": (tile({"layer": "]]%3E%26%01"}), IPV, "layer"),
    "dimension value not listed": (tile({"layer": "timed", "time": "1999"}), IPV, "time"),
    **{
        f"without {name}": (tile(without=[name.lower()]), MPV, name)
        for name in ("layer", "style", "format", "TileMatrixSet", "TileMatrix", "TileRow",
                     "TileCol")
    },
}  # fmt: skip


@pytest.mark.parametrize(("target", "code", "locator"), REFUSED.values(), ids=REFUSED)
def test_a_bad_request_gets_a_report_with_code_and_locator(served, target, code, locator):
    response = ask(served, target)
    assert response.status == 400
    assert faults(response)[0] == (code, locator)
    assert b"<script" not in response.body


def test_a_request_without_service_and_request_is_told_of_both(served):
    assert faults(ask(served, "/wmts")) == [(MPV, "service"), (MPV, "request")]


def test_a_tile_out_of_range_is_told_the_range(served):
    report = ask(served, tile({"layer": "region", "tilerow": "0", "tilecol": "0"}))
    assert faults(report) == [(OUT, "TileRow"), (OUT, "TileCol")]
    assert b"1 to 2" in report.body
    assert b"2 to 3" in report.body


ANSWERED = {
    "as the standard has it": tile(),
    "names in any case": re.sub(r"(\w+)=", lambda found: found[0].swapcase(), tile()),
    "service in lower case": tile({"service": "wmts", "request": "gettile"}),
    "no version": tile(without=["version"]),
    "empty style": tile({"style": ""}),
    "format png": tile({"format": "png"}),
    "format with a parameter": tile({"format": "image/png;%20mode=8bit"}),
    "format escaped": tile({"format": "image%2Fpng"}),
    "set by an EPSG name": tile({"tilematrixset": "EPSG:3857"}),
    "set by a scale set's name": tile({"tilematrixset": "GoogleMapsCompatible"}),
    "set by the old EPSG name": tile({"tilematrixset": "EPSG:900913"}),
    "matrix with the set's name": tile({"tilematrix": "EPSG:3857:2"}),
    "matrix name escaped": tile({"tilematrix": "EPSG%3A3857%3A2"}),
    "layer twice, the same": tile() + "&LAYER=map",
    "doubled question mark": tile().replace("?", "??"),
    "doubled ampersand": tile().replace("&", "&&") + "&",
    "unknown parameter": tile() + "&width=256&bogus=%ff",
    "at the root": tile().replace("/wmts?", "/?"),
    "trailing slash": tile().replace("/wmts?", "/wmts/?"),
    "trimmed set by the full set's name": tile({"layer": "region", "tilerow": "1"}),
    "trimmed set by its name": tile(
        {"layer": "region", "tilematrixset": "WebMercatorQuad_2-3"}),
}  # fmt: skip


@pytest.mark.parametrize("target", ANSWERED.values(), ids=ANSWERED)
def test_a_request_as_clients_write_it_gets_its_tile(served, target):
    response = ask(served, target)
    assert (response.status, response.header("Content-Type")) == (200, "image/png")
    assert response.header("ETag") == '"2-3-1"'
    assert response.header("Access-Control-Allow-Origin") == "*"


@pytest.mark.parametrize(
    ("sent", "got", "start"),
    [("image/jpeg", "image/jpeg", b"\xff\xd8"), ("image/jpg", "image/jpeg", b"\xff\xd8"),
     ("image/webp", "image/webp", b"RIFF")],
)  # fmt: skip
def test_a_format_that_is_not_advertised_is_converted(served, sent, got, start):
    response = ask(served, tile({"format": sent}))
    assert (response.status, response.header("Content-Type")) == (200, got)
    assert response.body.startswith(start)
    assert response.header("ETag") != ask(served, tile()).header("ETag")


@pytest.mark.parametrize(
    ("value", "asked"),
    [(None, "2020"), ("", "2020"), ("default", "2020"), ("2021", "2021"), ("current", "current")],
)
def test_a_dimension_reaches_the_source_with_its_value_or_default(value, asked):
    source = NumberedSource()
    made = application(layer("timed", source, dimensions=(TIME,)))
    changes = {"layer": "timed"} if value is None else {"layer": "timed", "TIME": value}
    assert ask(made, tile(changes)).status == 200
    assert source.asked[0].dimensions == {"time": asked}


@pytest.mark.parametrize(
    ("error", "status"), [(TileTimeout, 504), (TileUnavailable, 502), (TileDamaged, 502)]
)
def test_a_tile_that_could_not_be_had_is_a_gateway_error_and_no_picture(error, status):
    made = application(layer(source=NumberedSource(error=error("the remote answered 503"))))
    response = ask(made, tile())
    assert response.status == status
    assert faults(response) == [("NoApplicableCode", "")]
    assert b"the remote answered 503" in response.body


@pytest.mark.parametrize(
    ("missing", "status", "kind"),
    [("blank", 200, "image/png"), ("204", 204, ""), ("404", 404, "application/xml")],
)
def test_an_absent_tile_is_answered_as_the_layer_says(missing, status, kind):
    source = NumberedSource(absent=frozenset({("2", 3, 1)}))
    response = ask(application(layer(source=source, missing=missing)), tile())
    assert response.status == status
    assert response.header("Content-Type").startswith(kind)
    assert bool(response.body) == (status != 204)


def test_an_unchanged_tile_is_not_sent_again(served):
    etag = ask(served, tile()).header("ETag")
    again = ask(served, tile(), if_none_match=etag)
    assert (again.status, again.body, again.header("ETag")) == (304, b"", etag)
    assert again.header("Access-Control-Allow-Origin") == "*"


def test_feature_info_is_not_offered(served):
    response = ask(served, tile({"request": "GetFeatureInfo", "i": "1", "j": "1"}))
    assert response.status == 501
    assert faults(response) == [("OperationNotSupported", "GetFeatureInfo")]


STRICT_REFUSED = {
    "no version": (tile(without=["version"]), "version"),
    "service in lower case": (tile({"service": "wmts"}), "service"),
    "operation in lower case": (tile({"request": "gettile"}), "request"),
    "an alias of the set": (tile({"tilematrixset": "EPSG:3857"}), "TileMatrixSet"),
    "a matrix with a prefix": (tile({"tilematrix": "EPSG:3857:2"}), "TileMatrix"),
}


@pytest.mark.parametrize(("target", "locator"), STRICT_REFUSED.values(), ids=STRICT_REFUSED)
def test_the_strict_profile_takes_only_what_the_standard_allows(served, target, locator):
    assert ask(served, target).status == 200
    response = ask(served, f"/layers/map/strict{target}")
    assert response.status == 400
    assert faults(response)[0][1] == locator


def test_only_listed_websites_read_a_layer_behind_credentials():
    made = application(layer(protected=True))
    made._origins = frozenset({"https://maps.example"})
    friend = ask(made, tile(), origin="https://maps.example")
    stranger = ask(made, tile(), origin="https://other.example")
    assert friend.header("Access-Control-Allow-Origin") == "https://maps.example"
    assert stranger.header("Access-Control-Allow-Origin") == ""
    assert stranger.header("Vary") == friend.header("Vary") == "Origin"
    refused = ask(made, tile({"tilerow": "99"}), origin="https://other.example")
    assert refused.header("Access-Control-Allow-Origin") == ""


@pytest.mark.parametrize(
    "target",
    ["/wmts", "/wmts?service=WMTS&request=GetCapabilities&updateSequence=9", "/wmts/1.0.0/bogus"],
)
def test_what_is_wrong_with_a_request_is_open_unless_all_layers_need_credentials(target):
    both = application(layer("map"), layer("hidden", protected=True))
    assert ask(both, target).header("Access-Control-Allow-Origin") == "*"
    assert ask(both, f"/layers/map{target}").header("Access-Control-Allow-Origin") == "*"
    assert ask(both, f"/layers/hidden{target}").header("Access-Control-Allow-Origin") == ""
    alone = application(layer("hidden", protected=True))
    assert ask(alone, target).header("Access-Control-Allow-Origin") == ""


class Features:
    """Tells what it was asked."""

    def feature_info(self, request):
        body = f"{request.tile.matrix}/{request.tile.column}/{request.tile.row}"
        return FeatureInfo(f"{body} {request.i} {request.j}".encode(), request.info_format)


@pytest.fixture
def queryable():
    made = layer(info_formats=("text/plain", "application/json"))
    link = dataclasses.replace(made.links[0], info={"default": Features()})
    return application(dataclasses.replace(made, links=(link,)))


def info(changes=None, without=()):
    asked = {"request": "GetFeatureInfo", "i": "5", "j": "250", "infoformat": "text/plain"}
    return tile({**asked, **(changes or {})}, without)


@pytest.mark.parametrize(
    "target", [info(), info(without=["format"]), info(without=["style"]), info({"style": ""})]
)
def test_feature_info_is_asked_at_its_pixel(queryable, target):
    response = ask(queryable, target)
    assert (response.status, response.header("Content-Type")) == (200, "text/plain")
    assert response.body == b"2/3/1 5 250"


INFO_REFUSED = {
    "no info format": (info(without=["infoformat"]), MPV, "InfoFormat"),
    "unknown info format": (info({"infoformat": "text/bogus"}), IPV, "InfoFormat"),
    "no I": (info(without=["i"]), MPV, "I"),
    "no J": (info(without=["j"]), MPV, "J"),
    "I no number": (info({"i": "abc"}), IPV, "I"),
    "I of the tile width": (info({"i": "256"}), "PointIJOutOfRange", "I"),
    "J negative": (info({"j": "-1"}), "PointIJOutOfRange", "J"),
    "row out of range": (info({"tilerow": "9"}), OUT, "TileRow"),
    "unknown layer": (info({"layer": "bogus"}), IPV, "layer"),
    "unknown matrix": (info({"tilematrix": "99"}), IPV, "TileMatrix"),
}


@pytest.mark.parametrize(("target", "code", "locator"), INFO_REFUSED.values(), ids=INFO_REFUSED)
def test_a_bad_request_for_feature_info_gets_a_report(queryable, target, code, locator):
    response = ask(queryable, target)
    assert response.status == 400
    found = faults(response)
    assert found[0] == (code, locator)
    if code == "PointIJOutOfRange":
        assert found[1] == (OUT, locator)


@pytest.mark.parametrize("name", ["format", "style"])
def test_the_strict_profile_wants_every_parameter_of_feature_info(queryable, name):
    response = ask(queryable, "/layers/map/strict" + info(without=[name]))
    assert faults(response) == [(MPV, name)]

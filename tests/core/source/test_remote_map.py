"""Maps of a remote WMS: how each version is asked, and what its answers are taken for."""

from __future__ import annotations

import io
from urllib.parse import parse_qsl, urlsplit

import pytest
from PIL import Image
from wmts_bridge.plugin.core.errors import (
    GridError,
    SetupError,
    TileDamaged,
    TileTimeout,
    TileUnavailable,
    TransportError,
    TransportResting,
    TransportTimeout,
)
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.mosaic.map_source import MapRequest
from wmts_bridge.plugin.core.mosaic.map_view import MapView
from wmts_bridge.plugin.core.source.remote_map import RemoteMap, remote_map_address
from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.web.message import Response

WMS = "http://maps.example/wms?LAYERS=roads"
V130 = f"{WMS}&VERSION=1.3.0"


def view(crs="EPSG:3857", box=(10.5, 20.25, 30, 40), width=30, height=20):
    return MapView(parse_crs(crs), BoundingBox(*box), width, height)


def asked(url, seen=None, style="", **dimensions):
    """The parameters that a request is sent with."""
    address = remote_map_address(url).of(MapRequest(seen or view(), dimensions), style)
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))


def test_a_map_is_asked_for_with_all_that_the_standard_wants():
    assert asked(WMS) == {
        "LAYERS": "roads",
        "SERVICE": "WMS",
        "REQUEST": "GetMap",
        "VERSION": "1.1.1",
        "SRS": "EPSG:3857",
        "BBOX": "10.5,20.25,30.0,40.0",
        "WIDTH": "30",
        "HEIGHT": "20",
        "STYLES": "",
        "FORMAT": "image/png",
        "TRANSPARENT": "TRUE",
    }


AXES = {
    "1.1.1 projected": (WMS, "EPSG:3857", "SRS", "EPSG:3857", False),
    "1.3.0 projected": (V130, "EPSG:3857", "CRS", "EPSG:3857", False),
    "1.1.1 northing first": (WMS, "EPSG:3035", "SRS", "EPSG:3035", False),
    "1.3.0 northing first": (V130, "EPSG:3035", "CRS", "EPSG:3035", True),
    "1.1.1 latitude first": (WMS, "EPSG:4326", "SRS", "EPSG:4326", False),
    "1.3.0 latitude first": (V130, "EPSG:4326", "CRS", "EPSG:4326", True),
    "1.1.1 longitude first": (WMS, "CRS:84", "SRS", "EPSG:4326", False),
    "1.3.0 longitude first": (V130, "CRS:84", "CRS", "CRS:84", False),
}


@pytest.mark.parametrize(("url", "crs", "key", "name", "turned"), AXES.values(), ids=AXES)
def test_the_axes_are_in_the_order_of_the_remotes_version(url, crs, key, name, turned):
    found = asked(url, view(crs))
    assert (found[key], "CRS" in found, "SRS" in found) == (name, key == "CRS", key == "SRS")
    assert found["BBOX"] == ("20.25,10.5,40.0,30.0" if turned else "10.5,20.25,30.0,40.0")


def test_what_the_address_says_is_kept_as_it_stands_there():
    url = "https://maps.example/cgi?map=%2Fa+b.map&layers=a%2Cb&Styles=x,y&FORMAT=image/jpeg&k=%26"
    address = remote_map_address(f"{url}&transparent=FALSE#top").of(MapRequest(view(), {}), "night")
    assert address.startswith(f"{url}&transparent=FALSE&SERVICE=WMS&")
    assert "STYLES=" not in address
    assert "#" not in address


def test_what_a_map_is_asked_by_comes_from_the_request():
    url = f"{WMS}&bbox=0,0,1,1&width=5&Height=5&srs=EPSG:4326&request=GetCapabilities&TIME=2020"
    found = asked(url, time="2021")
    assert (found["BBOX"], found["WIDTH"], found["SRS"]) == (
        "10.5,20.25,30.0,40.0",
        "30",
        "EPSG:3857",
    )
    assert found["TIME"] == "2021"
    assert len({name.lower() for name in found}) == len(found)


def test_styles_and_dimensions_are_named_as_wms_names_them():
    found = asked(WMS, style="a&b", time="2020-01-01T00:00:00Z", elevation="5", Depth="1 m")
    assert found["STYLES"] == "a&b"
    assert (found["TIME"], found["ELEVATION"]) == ("2020-01-01T00:00:00Z", "5")
    assert found["DIM_DEPTH"] == "1 m"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1e-7, "0.0000001"),
        (1e16, "10000000000000000"),
        (-20037508.342789244, "-20037508.342789244"),
    ],
)
def test_numbers_have_no_exponents_and_lose_nothing(value, text):
    found = asked(WMS, view(box=(value, 0.0, value + 1e18, 1.0)))
    assert found["BBOX"].split(",")[0] == text


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "no address of a WMS"),
        ("ftp://maps.example/wms?LAYERS=a", "no address of a WMS"),
        ("/wms?LAYERS=a", "no address of a WMS"),
        ("http://[::1/wms?LAYERS=a", "no address of a WMS"),
        ("http://maps.example/wms", "names no layer"),
        ("http://maps.example/wms?LAYERS=", "names no layer"),
        (f"{WMS}&VERSION=1.0.0", "1.1.1 or 1.3.0, not '1.0.0'"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused(url, reason):
    with pytest.raises(SetupError, match=reason):
        remote_map_address(url)


def test_a_secret_in_a_wrong_address_is_not_told():
    with pytest.raises(SetupError) as caught:
        remote_map_address("ftp://me:sesame@maps.example/wms?token=s3cret")
    assert "sesame" not in str(caught.value)
    assert "s3cret" not in str(caught.value)


# --- answers ---


def picture(width=30, height=20, kind="PNG"):
    body = io.BytesIO()
    Image.new("RGB", (width, height), (1, 2, 3)).save(body, kind)
    return body.getvalue()


def answered(status=200, body=b"", secrets=(), **headers):
    """What is made of an answer."""
    told = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    transport = InProcessTransport(lambda _: Response(status, told, body))
    made = RemoteMap(remote_map_address(WMS), transport, secrets=secrets)
    return made.map(MapRequest(view(), {}))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_of_the_right_size_is_the_map(kind):
    body = picture(kind=kind)
    found = answered(body=body, ETag='"abc"', Cache_Control="max-age=60", Content_Type="text/plain")
    assert (found.body, found.media_type, found.etag) == (body, f"image/{kind.lower()}", "abc")
    assert found.expires is not None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (picture(31, 20), "31 by 20 pixels"),
        (picture()[:-5], "no map"),
        (b"", "an empty answer"),
        (b"<html><body>Log in</body></html>", "a web page"),
        (b"\x1f\x8b\x08 tile", "a vector tile"),
    ],
    ids=["another size", "cut short", "nothing", "a page", "no picture"],
)
def test_what_is_no_such_picture_is_damaged(body, reason):
    with pytest.raises(TileDamaged, match=reason):
        answered(body=body)


def exception(text, code=""):
    attribute = f' code="{code}"' if code else ""
    inner = f"<ServiceException{attribute}>{text}</ServiceException>"
    opening = '<?xml version="1.0"?>\n<ServiceExceptionReport version="1.1.1">'
    return f"{opening}{inner}</ServiceExceptionReport>".encode()


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize(
    ("report", "words"),
    [
        (exception("\n  Layer roads is not there.\n "), "Layer roads is not there."),
        (exception("<![CDATA[a < b & c]]>"), "a < b & c"),
        (exception("a &lt; b"), "a < b"),
        (exception("no", "LayerNotDefined"), "no"),
        (exception("x" * 900), f"{'x' * 300}…"),
        (b"\xef\xbb\xbf" + exception("marked"), "marked"),
    ],
    ids=["plain", "raw", "escaped", "with a code", "long", "with a mark"],
)
def test_the_words_of_an_exception_are_told(report, words, status):
    with pytest.raises(TileUnavailable) as caught:
        answered(status, report)
    assert str(caught.value) == f"the WMS gives no map: {words}"


@pytest.mark.parametrize("code", ["InvalidCRS", "InvalidSRS"])
def test_a_crs_that_the_remote_lacks_is_told_as_such(code):
    with pytest.raises(GridError, match="does not know EPSG:3857"):
        answered(400, exception("Cannot", code))


def test_secrets_in_what_the_remote_says_are_not_told():
    text = "token s3 cr&amp;t of s3%20cr%26t refused: http://me:sesame@maps.example/?key=k3y"
    with pytest.raises(TileUnavailable) as caught:
        answered(403, exception(text), secrets=("s3 cr&t", ""))
    assert str(caught.value) == (
        "the WMS gives no map: token *** of *** refused: http://me:***@maps.example/?key=***"
    )


@pytest.mark.parametrize("body", [b"", b"<html>down</html>", picture()], ids=["no", "page", "map"])
def test_any_other_status_is_told(body):
    with pytest.raises(TileUnavailable, match="answered with status 503") as caught:
        answered(503, body, Retry_After="7")
    assert caught.value.retry_after == 7


@pytest.mark.parametrize(
    ("error", "translated"),
    [
        (TransportTimeout("too late: key k3y"), TileTimeout),
        (TransportError("broken: key k3y"), TileUnavailable),
        (TransportResting("it rests: key k3y", retry_after=5.0), TileUnavailable),
    ],
    ids=["time-out", "broken", "resting"],
)
def test_what_goes_wrong_on_the_way_is_translated(error, translated):
    def fail(_):
        raise error

    made = RemoteMap(remote_map_address(WMS), InProcessTransport(fail), secrets=("k3y",))
    with pytest.raises(translated) as caught:
        made.map(MapRequest(view(), {}))
    assert str(caught.value).endswith("key ***")


def test_a_long_report_without_an_end_takes_no_time():
    hostile = b"<" + b"<ServiceException " * 900 + b"<ServiceException>" * 900
    with pytest.raises(TileDamaged):
        answered(body=hostile)

"""Maps asked of another WMS: ours over loopback, and servers that answer as they like."""

from __future__ import annotations

import base64
import dataclasses
import io
import urllib.error
import urllib.request
from urllib.parse import parse_qsl, urlsplit

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located, transport_settings
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.faults.remote import Remote, endless, redirect, reply, reset, silence

RED, GREEN = (200, 30, 30), (20, 160, 60)
GET_MAP = (
    "wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=a&STYLES=&CRS=EPSG:3857"
    "&BBOX=0,0,3000000,2000000&WIDTH=300&HEIGHT=200&FORMAT=image/png"
)
IN_DEGREES = GET_MAP.replace("EPSG:3857", "EPSG:4326").replace("0,0,3000000,2000000", "0,10,20,40")


def coloured_folder(root, colour):
    """The four tiles of level 1 in one colour."""
    for x, y in ((0, 0), (0, 1), (1, 0), (1, 1)):
        path = root / "1" / str(x) / f"{y}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (256, 256), colour).save(path)
    return str(root)


def picture(width=300, height=200, colour=GREEN):
    body = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(body, "PNG")
    return body.getvalue()


def get(address):
    """Status and body."""
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def colour_of(body, place=(150, 100)):
    with Image.open(io.BytesIO(body)) as found:
        return found.convert("RGB").getpixel(place)


def forwarding(folder, url, **changes):
    return LayerSettings("a", located(folder), wms=WmsSettings("forward", url), **changes)


@pytest.fixture
def red(tmp_path):
    return coloured_folder(tmp_path / "red", RED)


@pytest.fixture
def running():
    with Bridge(ServerOptions(port=0)) as bridge:
        yield bridge


@pytest.fixture
def other(tmp_path):
    """Another bridge, which is the remote WMS."""
    with Bridge(ServerOptions(port=0)) as bridge:
        bridge.publish(LayerSettings("far", located(coloured_folder(tmp_path / "green", GREEN))))
        yield bridge


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
@pytest.mark.parametrize("asked", [GET_MAP, IN_DEGREES], ids=["metres", "degrees"])
def test_the_map_comes_from_the_other_wms(running, other, red, version, asked):
    running.publish(forwarding(red, f"{other.url}wms?LAYERS=far&VERSION={version}"))
    status, body = get(running.url + asked)
    assert (status, colour_of(body)) == (200, GREEN)
    assert get(other.url + asked.replace("LAYERS=a", "LAYERS=far"))[1] == body


def test_a_tile_is_still_a_tile_of_the_folder(running, other, red):
    running.publish(forwarding(red, f"{other.url}wms?LAYERS=far"))
    box = "0,0,20037508.342789244,20037508.342789244"
    asked = (
        GET_MAP.replace("0,0,3000000,2000000", box).replace("300", "256").replace("200&", "256&")
    )
    assert colour_of(get(running.url + asked)[1]) == RED


def test_a_layer_cascaded_from_a_store_can_forward_too(running, other):
    running.put_store(StoreSettings("maps", f"{other.url}wmts"))
    source = SourceSettings("wmts", "", remote=RemoteLayer("far", "maps"))
    wms = WmsSettings("forward", f"{other.url}wms?LAYERS=far")
    running.publish(LayerSettings("a", source, wms=wms))
    assert colour_of(get(running.url + GET_MAP)[1]) == GREEN


def test_a_wms_that_is_our_own_is_not_asked_for_ever(running, red):
    running.publish(forwarding(red, f"{running.url}wms?LAYERS=a"))
    status, body = get(running.url + GET_MAP)
    assert status == 502
    assert b"answered with status 508" in body


# --- who is told who asks ---


def sent_to(remote):
    """Target and headers of the only request for a map."""
    (found,) = [one for one in remote.received if "GetMap" in one.target]
    return dict(parse_qsl(urlsplit(found.target).query)), found.headers


def test_the_host_of_the_source_is_told_who_asks(running):
    with Remote(lambda _: reply(200, picture())) as remote:
        source = SourceSettings(
            "xyz",
            f"{remote.url}/{{z}}/{{x}}/{{y}}.png",
            headers={"X-Key": "k3y"},
            query={"token": "t0ken"},
            user="me",
            password="sesame",
        )
        wms = WmsSettings("forward", f"{remote.url}/wms?LAYERS=far")
        running.publish(LayerSettings("a", source, wms=wms))
        assert get(running.url + GET_MAP)[0] == 200
        query, headers = sent_to(remote)
    assert (query["token"], headers["x-key"]) == ("t0ken", "k3y")
    assert base64.b64decode(headers["authorization"].split()[1]) == b"me:sesame"
    assert running.publication.layers["a"].protected


def test_another_host_is_not(running):
    with Remote(lambda _: reply(200, picture())) as remote:
        elsewhere = remote.url.replace("127.0.0.1", "localhost")
        source = SourceSettings(
            "xyz",
            f"{elsewhere}/{{z}}/{{x}}/{{y}}.png",
            headers={"X-Key": "k3y"},
            query={"token": "t"},
        )
        wms = WmsSettings("forward", f"{remote.url}/wms?LAYERS=far")
        running.publish(LayerSettings("a", source, wms=wms))
        assert get(running.url + GET_MAP)[0] == 200
        query, headers = sent_to(remote)
    assert "token" not in query
    assert "x-key" not in headers


def test_the_store_of_the_layer_is_told_who_asks(running, other):
    document = get(f"{other.url}wmts?SERVICE=WMTS&REQUEST=GetCapabilities")[1]

    def answer(request):
        return reply(200, picture() if "GetMap" in request.target else document)

    with Remote(answer) as remote:
        store = StoreSettings("maps", f"{remote.url}/wmts?apikey=k3y", headers={"X-Key": "h3ader"})
        running.put_store(store)
        source = SourceSettings("wmts", "", remote=RemoteLayer("far", "maps"))
        wms = WmsSettings("forward", f"{remote.url}/wms?LAYERS=far")
        running.publish(LayerSettings("a", source, wms=wms))
        assert get(running.url + GET_MAP)[0] == 200
        query, headers = sent_to(remote)
    assert (query["apikey"], headers["x-key"]) == ("k3y", "h3ader")


def test_credentials_of_the_address_itself_are_sent_and_kept_from_the_file(tmp_path, red):
    path = tmp_path / "catalogue.json"
    with Remote(lambda _: reply(200, picture())) as remote:
        url = f"{remote.url.replace('//', '//me:sesame@')}/wms?LAYERS=far&token=s3cret"
        with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
            running.publish(forwarding(red, url))
            assert get(running.url + GET_MAP)[0] == 200
        query, headers = sent_to(remote)
    assert query["token"] == "s3cret"
    assert base64.b64decode(headers["authorization"].split()[1]) == b"me:sesame"
    written = path.read_text("utf-8")
    assert "${WMTS_BRIDGE_A_WMS_TOKEN}" in written
    assert not any(secret in written for secret in ("s3cret", "sesame"))


def test_credentials_do_not_follow_a_redirect_to_another_host(running):
    with Remote(lambda _: reply(200, picture())) as stranger:
        elsewhere = f"{stranger.url.replace('127.0.0.1', 'localhost')}/wms?REQUEST=GetMap"
        with Remote(lambda _: redirect(elsewhere)) as remote:
            source = SourceSettings(
                "xyz", f"{remote.url}/{{z}}/{{x}}/{{y}}.png", headers={"X-Key": "k3y"}
            )
            wms = WmsSettings("forward", f"{remote.url}/wms?LAYERS=far")
            running.publish(LayerSettings("a", source, wms=wms))
            assert get(running.url + GET_MAP)[0] == 200
        assert "x-key" not in sent_to(stranger)[1]


# --- what goes wrong ---

REPORT = (
    b'<?xml version="1.0"?><ServiceExceptionReport version="1.1.1"><ServiceException>'
    b"The token s3cret, a&amp;b is not good enough for http://maps.example/?key=k3y"
    b"</ServiceException></ServiceExceptionReport>"
)
WRONG = {
    "an error": (lambda: reply(500, b"oh no"), 502, b"answered with status 500"),
    "a page": (lambda: reply(200, b"<html>Log in</html>"), 502, b"a web page"),
    "a report": (lambda: reply(200, REPORT), 502, b"The token ***, *** is not good enough"),
    "a report with a status": (lambda: reply(400, REPORT), 502, b"The token ***, *** is not good"),
    "another size": (lambda: reply(200, picture(10, 10)), 502, b"10 by 10 pixels"),
    "cut short": (lambda: reply(200, picture()[:-20]), 502, b"no map"),
    "too much": (endless, 502, b"larger than"),
    "nobody there": (reset, 502, b""),
    "silence": (silence, 504, b""),
}


@pytest.mark.parametrize(("react", "status", "words"), WRONG.values(), ids=WRONG)
def test_what_is_no_map_is_an_exception_in_words(red, react, status, words):
    options = ServerOptions(port=0)
    reach = transport_settings(options)

    def quickly(source):
        return dataclasses.replace(reach(source), read_timeout=0.5, max_bytes=1 << 20)

    with Remote(lambda _: react()) as remote, Bridge(options, transport_for=quickly) as running:
        running.publish(forwarding(red, f"{remote.url}/wms?LAYERS=far&token=s3cret&key=a%26b"))
        answered, body = get(running.url + GET_MAP)
    assert (answered, b"ServiceExceptionReport" in body) == (status, True)
    assert words in body
    assert b"s3cret" not in body
    assert b"k3y" not in body


# --- settings ---


@pytest.mark.parametrize(
    ("wms", "reason"),
    [
        (WmsSettings("forward"), "is no address of a WMS"),
        (WmsSettings("forward", "http://127.0.0.1/wms"), "names no layer"),
        (WmsSettings("mirrored"), "assemble, aligned or forward, not 'mirrored'"),
        (WmsSettings(resampling="sharp"), "no resampling 'sharp'"),
        (WmsSettings(formats=("image/tiff",)), "not as 'image/tiff'"),
        (
            WmsSettings("forward", "http://127.0.0.1/wms?LAYERS=a&key=${NOBODY_KNOWS}"),
            "NOBODY_KNOWS",
        ),
    ],
    ids=str,
)
def test_ways_that_there_are_not_are_refused(running, red, wms, reason):
    with pytest.raises(SetupError, match=reason):
        running.publish(LayerSettings("a", located(red), wms=wms))
    assert "a" not in running.publication.layers


def test_services_and_ways_reach_the_layer(running, red):
    wms = WmsSettings("aligned", resampling="nearest", formats=("jpeg", "image/png"))
    layer = LayerSettings("a", located(red), services_off=("kml", "hologram"), wms=wms)
    published = running.publish(layer)
    assert published.services_off == {"kml", "hologram"}
    ways = published.maps
    assert (ways.only_aligned, ways.resampling, ways.client_chooses) == (True, "NEAREST", True)
    assert ways.formats == ("image/jpeg", "image/png")
    assert get(f"{running.url}kml/a@WebMercatorQuad.kml")[0] == 404


def test_offline_the_other_wms_is_not_asked(red):
    with Remote(lambda _: reply(200, picture())) as remote:
        with Bridge(ServerOptions(port=0, offline=True)) as running:
            running.publish(forwarding(red, f"{remote.url}/wms?LAYERS=far"))
            status, body = get(running.url + GET_MAP)
        assert remote.received == []
    assert (status, b"offline" in body) == (502, True)

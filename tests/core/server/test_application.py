"""The Application: names it answers to, methods, addresses, health."""

from __future__ import annotations

import json

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.server.addressing import split_public_url
from wmts_bridge.plugin.core.server.application import Health
from wmts_bridge.tests.core.service.published import application, ask, layer

TILE = "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png"
DOCUMENT = "/wmts/1.0.0/WMTSCapabilities.xml"


def base_of(response):
    """The address in a capabilities document."""
    start = response.body.index(b'href="') + 6
    return response.body[start : response.body.index(b"/wmts?", start)].decode()


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8787", "localhost:8787", "LOCALHOST", "[::1]:8787", "localhost.", ""]
)
def test_the_loopback_names_are_ours(host):
    assert ask(application(layer()), TILE, host=host).status == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8787", "127.0.0.1.evil.example", "localhost@evil.example",
     "10.0.0.1", "[::1", "a b", "localhost:8787/x", "localhost:99999999", "<script>"],
)  # fmt: skip
def test_a_strange_host_is_misdirected_and_never_echoed(host):
    response = ask(application(layer()), DOCUMENT, host=host)
    assert response.status == 421
    assert b"evil" not in response.body
    assert b"script" not in response.body


def test_an_allowed_host_is_answered_under_its_name():
    made = application(layer(), names=frozenset({"tiles.example"}))
    assert base_of(ask(made, DOCUMENT, host="Tiles.example:80")) == "http://Tiles.example:80"


def test_a_server_on_every_network_answers_to_numbers_but_not_to_names():
    made = application(layer(), any_address=True)
    assert ask(made, TILE, host="192.168.1.5:8787").status == 200
    assert ask(made, TILE, host="evil.example").status == 421


FORWARDED = {
    "https": ({"x_forwarded_proto": "https"}, "https://127.0.0.1:8787"),
    "first of several": ({"x_forwarded_proto": "https, https"}, "https://127.0.0.1:8787"),
    "host": (
        {"x_forwarded_host": "tiles.example, inner", "x_forwarded_proto": "https"},
        "https://tiles.example"),
    "host and port": (
        {"x_forwarded_host": "tiles.example", "x_forwarded_port": "8443"},
        "http://tiles.example:8443"),
    "default port": (
        {"x_forwarded_host": "tiles.example:443", "x_forwarded_proto": "https"},
        "https://tiles.example"),
    "prefix": (
        {"x_forwarded_proto": "http", "x_forwarded_prefix": "/maps/"},
        "http://127.0.0.1:8787/maps"),
    "strange host": ({"x_forwarded_host": "evil.example"}, "http://127.0.0.1:8787"),
    "strange scheme": ({"x_forwarded_proto": "javascript"}, "http://127.0.0.1:8787"),
    "strange prefix": (
        {"x_forwarded_proto": "http", "x_forwarded_prefix": '/"><script>'},
        "http://127.0.0.1:8787"),
}  # fmt: skip


@pytest.mark.parametrize(("headers", "base"), FORWARDED.values(), ids=FORWARDED)
def test_addresses_follow_a_proxy_but_never_to_a_stranger(headers, base):
    made = application(layer(), names=frozenset({"tiles.example"}))
    assert base_of(ask(made, DOCUMENT, **headers)) == base


def test_a_public_address_wins_over_everything():
    made = application(layer(), public_url="https://maps.example/tiles")
    response = ask(made, DOCUMENT, x_forwarded_proto="http")
    assert base_of(response) == "https://maps.example/tiles"


@pytest.mark.parametrize("text", ["maps.example", "ftp://maps.example", "https://", "http://a/?b",
                                  "http://user@maps.example"])  # fmt: skip
def test_a_public_address_that_is_none_is_refused(text):
    with pytest.raises(SetupError):
        split_public_url(text)


@pytest.mark.parametrize(
    ("method", "status"),
    [("POST", 405), ("PUT", 405), ("DELETE", 405), ("TRACE", 501), ("BREW", 501)],
)
@pytest.mark.parametrize("target", [TILE, "/wmts", "/layers/map/wmts"])
def test_what_would_change_something_is_refused(method, status, target):
    response = ask(application(layer()), target, method)
    assert response.status == status
    assert response.header("Allow") == "GET, HEAD, OPTIONS"
    assert response.header("Access-Control-Allow-Origin") == "*"
    assert response.header("Content-Type").startswith("application/xml")


def test_a_preflight_is_answered_for_services_only():
    made = application(layer())
    response = ask(made, TILE, "OPTIONS", access_control_request_private_network="true")
    assert response.status == 204
    assert response.header("Access-Control-Allow-Private-Network") == "true"
    assert response.header("Access-Control-Allow-Methods") == "GET, HEAD, OPTIONS"
    assert ask(made, "/metrics", "OPTIONS").header("Access-Control-Allow-Origin") == ""


@pytest.mark.parametrize(
    "target", ["/bogus", "/wmtsx", "/layers", "/layers/", "/layers/none/wmts", "/layers/map",
               "/layers/map/bogus/wmts", "/layers/%zz/wmts", "/etc/passwd"],
)  # fmt: skip
def test_an_address_without_anything_is_404(target):
    assert ask(application(layer()), target).status == 404


def test_health_tells_the_layers_or_the_reason():
    made = application(layer("a"), layer("b"))
    assert json.loads(ask(made, "/healthz").body) == {"status": "ok", "layers": ["a", "b"]}
    made.health = lambda: Health(False, "the folder is gone")
    response = ask(made, "/healthz")
    assert response.status == 503
    assert json.loads(response.body)["reason"] == "the folder is gone"


def test_observers_are_told_of_every_request():
    made = application(layer())
    seen = []
    made._observers = (lambda *args: seen.append(args),)
    ask(made, TILE)
    ask(made, "/bogus")
    assert [(request.path, response.status) for request, response, _ in seen] == [
        (TILE, 200), ("/bogus", 404)]  # fmt: skip
    assert all(seconds >= 0 for _, _, seconds in seen)

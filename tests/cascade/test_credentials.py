"""Credentials go with every request to the remote, to nobody else, and are shown nowhere."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.cascade.asking import asked, kvp
from wmts_bridge.tests.cascade.remote import LAYER, RemoteWmts
from wmts_bridge.tests.faults.remote import Received, raw, redirect, reply

SECRET = "hidden+s3cret"
_TOKEN = base64.b64encode(f"surveyor:{SECRET}".encode()).decode()
_JSON = "application/json"
TILE = "wmts/1.0.0/ws.roads/{style}/WebMercatorQuad/3/2/1.png"


class Way(NamedTuple):
    """A way to show who one is: fields of the store, and what has to arrive with a request."""

    fields: Mapping[str, Any]
    header: str = ""
    value: str = ""
    parameter: str = ""

    def arrives(self, request: Received) -> bool:
        """Whether the request shows it."""
        if self.parameter:
            return (self.parameter, SECRET) in parse_qsl(urlsplit(request.target).query)
        return request.headers.get(self.header) == self.value


WAYS = {
    "basic": Way({"user": "surveyor", "password": SECRET}, "authorization", f"Basic {_TOKEN}"),
    "header": Way({"headers": {"X-Maps": SECRET}}, "x-maps", SECRET),
    "auth key": Way({"query": {"authkey": SECRET}}, parameter="authkey"),
    "key of any name": Way({"query": {"map": SECRET}}, parameter="map"),
}
BY_WAY = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


class Keeper:
    """Keeps secrets for the next start, as QGIS's authentication database does."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def find(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep(self, secrets: Mapping[str, str]) -> None:
        self.kept.update(secrets)


def store_of(remote: RemoteWmts, **fields: Any) -> StoreSettings:
    return StoreSettings("maps", remote.address, workspace="ws", **fields)


def cascaded(cache: str = "memory") -> LayerSettings:
    remote = RemoteLayer(LAYER, "ws:maps")
    return LayerSettings("ws.roads", SourceSettings("wmts", "", remote=remote, cache=cache))


@pytest.fixture
def publishing(stack):
    """Start a server that publishes a layer of a store."""

    def start(store: StoreSettings, cache: str = "memory", **how: Any) -> Bridge:
        options = ServerOptions(port=0, cache_policy=CachePolicy(failure_seconds=0.0))
        server = stack.enter_context(Bridge(options, **how))
        server.put_store(store)
        server.publish(cascaded(cache))
        return server

    return start


def ask_for_everything(server: Bridge) -> list[int]:
    """Statuses of a tile, feature info and a legend, in two styles."""
    place = {"TILEMATRIXSET": "WebMercatorQuad", "TILEMATRIX": 3, "TILEROW": 2, "TILECOL": 1}
    info = {"REQUEST": "GetFeatureInfo", "LAYER": "ws.roads", "INFOFORMAT": _JSON, "I": 7, "J": 9}
    urls = [
        *(server.url + TILE.format(style=style) for style in ("day", "night")),
        kvp(server.url, **info, **place, STYLE="night", FORMAT="image/png"),
        f"{server.url}wmts/1.0.0/ws.roads/night/legend.png",
    ]
    return [asked(url).status for url in urls]


EVERYTHING = {"styles": ("day", "night"), "info_formats": (_JSON,), "legends": True}
ENCODINGS = pytest.mark.parametrize("kvp_only", [True, False], ids=["KVP", "REST"])


@ENCODINGS
@BY_WAY
def test_they_go_with_every_request(way, kvp_only, offering, publishing):
    remote = offering(**EVERYTHING, kvp=kvp_only, restful=not kvp_only)
    remote.allows = way.arrives
    server = publishing(store_of(remote, **way.fields))
    assert ask_for_everything(server) == [200] * 4
    assert len(remote.received) == 5
    assert all(way.arrives(request) for request in remote.received)


@BY_WAY
def test_without_them_the_remote_refuses_and_it_is_said(way, offering, publishing):
    remote = offering()
    remote.allows = way.arrives
    with pytest.raises(SetupError, match="401"):
        publishing(store_of(remote))


@BY_WAY
def test_they_do_not_go_to_another_host_that_the_document_names(way, offering, publishing):
    other = offering(**EVERYTHING)
    remote = offering(**EVERYTHING, elsewhere=other.url)
    remote.allows = way.arrives
    server = publishing(store_of(remote, **way.fields))
    assert ask_for_everything(server) == [200] * 4
    assert len(other.received) == 4
    _check_nothing_arrived(other)


@BY_WAY
def test_they_do_not_go_to_where_the_remote_redirects(way, offering, publishing):
    other = offering()
    remote = offering()
    remote.allows = way.arrives
    remote.tile = lambda _, request: redirect(other.url + urlsplit(request.target).path)
    server = publishing(store_of(remote, **way.fields))
    assert asked(server.url + TILE.format(style="default")).status == 200
    assert len(other.received) == 1
    _check_nothing_arrived(other)


def _check_nothing_arrived(remote: RemoteWmts) -> None:
    everything = repr(remote.received)
    for text in (SECRET, quote(SECRET), _TOKEN):
        assert text not in everything


@BY_WAY
def test_they_are_shown_nowhere(way, offering, publishing, tmp_path, caplog):
    """Documents, errors, logs, pages, the cache folder and the catalogue file."""
    caplog.set_level(logging.DEBUG)
    remote = offering(**EVERYTHING)
    path, folder = tmp_path / "catalogue.json", tmp_path / "cache"
    how = {"file": CatalogueFile(path), "secrets": Keeper()}
    server = publishing(store_of(remote, **way.fields), str(folder), **how)
    ask_for_everything(server)
    seen = _documents(server)
    redirected = reply(302, b"", {"Location": "ftp://tile.example/" + SECRET})
    no_header = raw(b"HTTP/1.1 200 OK\r\nno header\r\nContent-Length: 1\r\n\r\n1")
    for reaction in (reply(500), redirected, no_header):
        remote.tile = lambda _, __, reaction=reaction: reaction
        seen += [
            asked(server.url + f"wmts/1.0.0/ws.roads/day/WebMercatorQuad/3/2/{x}.png").body
            for x in (3, 4)
        ]
    remote.__exit__()
    seen.append(asked(server.url + "wmts/1.0.0/ws.roads/day/WebMercatorQuad/3/2/5.png").body)
    with pytest.raises(SetupError) as raised:
        server.refresh_store("ws:maps")
    server.close()
    seen += [file.read_bytes() for file in [path, *folder.iterdir()]]
    seen += [str(raised.value).encode(), caplog.text.encode(), repr(server.failures).encode()]
    for text in (SECRET, quote(SECRET), _TOKEN):
        assert not [part for part in seen if text.encode() in part]


def _documents(server: Bridge) -> list[bytes]:
    """Everything that anybody may read of the server."""
    paths = (
        "",
        "wmts/1.0.0/WMTSCapabilities.xml",
        "layers/ws.roads/wmts/1.0.0/WMTSCapabilities.xml",
        "metrics",
        "healthz",
        "wmts/1.0.0/ws.roads/day",
    )
    return [b"%r" % (asked(server.url + path),) for path in paths]


@BY_WAY
def test_they_come_back_at_the_next_start(way, offering, publishing, tmp_path):
    remote = offering(**EVERYTHING)
    remote.allows = way.arrives
    path, keeper = tmp_path / "catalogue.json", Keeper()
    with publishing(store_of(remote, **way.fields), file=CatalogueFile(path), secrets=keeper):
        assert SECRET in keeper.kept.values()
    assert "stores" in json.loads(path.read_text("utf-8"))
    with Bridge(ServerOptions(port=0), CatalogueFile(path), keeper) as server:
        assert ask_for_everything(server) == [200] * 4


@BY_WAY
def test_other_websites_may_not_read_what_they_open(way, offering, publishing):
    remote = offering()
    server = publishing(store_of(remote, **way.fields))
    answer = asked(server.url + TILE.format(style="default"), {"Origin": "http://tile.example"})
    assert answer.status == 200
    assert "access-control-allow-origin" not in answer.headers


ADDRESSES = {
    "user and password": ("http://surveyor:{}@{}", WAYS["basic"]),
    "a key": ("http://{1}&authkey={0}", WAYS["auth key"]),
}


@ENCODINGS
@pytest.mark.parametrize(("pattern", "way"), ADDRESSES.values(), ids=ADDRESSES)
def test_those_in_the_address_of_the_capabilities_go_with_every_request(
    pattern, way, kvp_only, offering, publishing
):
    remote = offering(**EVERYTHING, kvp=kvp_only, restful=not kvp_only)
    remote.allows = way.arrives
    place = f"{remote.address[len('http://') :]}?SERVICE=WMTS&REQUEST=GetCapabilities"
    address = pattern.format(quote(SECRET, safe=""), place)
    store = StoreSettings("maps", address, workspace="ws")
    server = publishing(store)
    assert ask_for_everything(server) == [200] * 4
    assert server.publication.layers["ws.roads"].protected
    assert SECRET.encode() not in b"".join(_documents(server))

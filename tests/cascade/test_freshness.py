"""How often a cascaded remote is asked: once, only when it must, and not at all offline."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.values import SourceSettings
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.cascade.asking import Answered, asked
from wmts_bridge.tests.cascade.remote import RemoteWmts
from wmts_bridge.tests.clients.grids import MERCATOR
from wmts_bridge.tests.clients.tile_sets import TileSet
from wmts_bridge.tests.faults.remote import reply

_CLIENTS = 16
EXPIRED = {"Cache-Control": "max-age=0", "ETag": '"v1"'}
IMPATIENT = CachePolicy(failure_seconds=0.0)
STALE = ('110 - "Response is Stale"', "STALE")


def address_of(server: Bridge, column: int = 1, extension: str = "png") -> str:
    return f"{server.url}wmts/1.0.0/local/default/WebMercatorQuad/3/2/{column}.{extension}"


def mark_of(answer: Answered) -> tuple[str | None, str | None]:
    """The headers that say that a tile has expired."""
    return answer.headers.get("warning"), answer.headers.get("x-cache")


def revalidating(remote: RemoteWmts) -> list[int]:
    """Make the remote confirm tiles that have not changed; returns the statuses it answers with."""
    statuses = []

    def tile(_, request):
        status = 304 if request.headers.get("if-none-match") == remote.headers["ETag"] else 200
        statuses.append(status)
        return reply(304, b"", remote.headers) if status == 304 else None

    remote.tile = tile
    return statuses


@pytest.fixture(params=["memory", "disk"])
def cache(request, tmp_path) -> str:
    return "memory" if request.param == "memory" else str(tmp_path / "cache")


@pytest.mark.parametrize("extension", ["png", "jpg"])
def test_an_expired_tile_stands_in_when_the_remote_is_gone_and_is_marked(
    extension, cache, offering, cascading
):
    remote = offering()
    remote.headers = EXPIRED
    server = cascading(remote, IMPATIENT, cache=cache)
    before = asked(address_of(server, extension=extension))
    remote.__exit__()
    after = asked(address_of(server, extension=extension))
    assert (after.status, after.body) == (200, before.body)
    assert mark_of(before) == (None, None)
    assert mark_of(after) == STALE


def test_a_stand_in_is_replaced_as_soon_as_the_remote_is_well(cache, offering, cascading):
    remote = offering()
    remote.headers = EXPIRED
    server = cascading(remote, IMPATIENT, cache=cache)
    asked(address_of(server))
    remote.tile = lambda *_: reply(500)
    assert mark_of(asked(address_of(server))) == STALE
    remote.tile = lambda *_: None
    assert mark_of(asked(address_of(server))) == (None, None)


def test_a_stand_in_that_the_client_has_already_is_marked_as_well(offering, cascading):
    remote = offering()
    remote.headers = EXPIRED
    server = cascading(remote, IMPATIENT)
    etag = asked(address_of(server)).headers["etag"]
    remote.tile = lambda *_: reply(500)
    answer = asked(address_of(server), {"If-None-Match": etag})
    assert answer.status == 304
    assert mark_of(answer) == STALE


def test_a_tile_too_old_to_stand_in_is_an_error(cache, offering, cascading):
    remote = offering()
    remote.headers = EXPIRED
    server = cascading(remote, IMPATIENT._replace(stale_seconds=0.0), cache=cache)
    asked(address_of(server))
    remote.tile = lambda *_: reply(500)
    assert asked(address_of(server)).status == 502


def test_an_expired_tile_is_confirmed_instead_of_fetched(cache, offering, cascading):
    remote = offering()
    remote.headers = EXPIRED
    statuses = revalidating(remote)
    server = cascading(remote, IMPATIENT, cache=cache)
    answers = [asked(address_of(server)) for _ in range(3)]
    assert statuses == [200, 304, 304]
    assert len({answer.body for answer in answers}) == 1
    remote.headers = {**EXPIRED, "ETag": '"v2"'}
    asked(address_of(server))
    assert statuses == [200, 304, 304, 200]


def test_a_tile_is_not_asked_for_while_it_is_fresh(cache, offering, cascading):
    remote = offering()
    remote.headers = {"Cache-Control": "max-age=600"}
    server = cascading(remote, cache=cache)
    answers = [asked(address_of(server)) for _ in range(3)]
    assert len(remote.tiles_asked) == 1
    assert all(0 < int(a.headers["cache-control"][len("max-age=") :]) <= 600 for a in answers)


def test_what_must_not_be_kept_is_asked_for_each_time_and_never_stands_in(
    cache, offering, cascading
):
    remote = offering()
    remote.headers = {"Cache-Control": "no-store", "ETag": '"v1"'}
    server = cascading(remote, IMPATIENT, cache=cache)
    assert [asked(address_of(server)).status for _ in range(2)] == [200, 200]
    assert len(remote.tiles_asked) == 2
    remote.tile = lambda *_: reply(500)
    assert asked(address_of(server)).status == 502


def test_offline_what_was_kept_is_served_and_nothing_asked_for(offering, cascading, tmp_path):
    remote = offering()
    remote.headers = EXPIRED
    with cascading(remote, cache=str(tmp_path)) as first:
        kept = asked(address_of(first))
    server = cascading(remote, CachePolicy(offline=True), cache=str(tmp_path))
    before = len(remote.tiles_asked)
    answer = asked(address_of(server))
    assert answer.body == kept.body
    assert mark_of(answer) == STALE
    missing = asked(address_of(server, column=5))
    assert missing.status == 502
    assert b"offline" in missing.body
    assert len(remote.tiles_asked) == before


def test_many_clients_who_want_one_tile_cost_one_request(cache, offering, cascading):
    remote = offering()
    server = cascading(remote, cache=cache)
    all_have_asked = threading.Event()
    remote.tile = lambda *_: _waiting(all_have_asked)
    answers = _at_once([address_of(server)] * _CLIENTS, all_have_asked)
    assert [answer.status for answer in answers] == [200] * _CLIENTS
    assert len({answer.body for answer in answers}) == 1
    assert len(remote.tiles_asked) == 1


def test_no_more_connections_are_opened_than_allowed(offering, cascading):
    def two_connections(source: SourceSettings) -> TransportSettings:
        return TransportSettings(max_connections=2)

    wide = TileSet("wide", MERCATOR._replace(levels=MERCATOR.levels[:5]), 0, 4)
    remote = offering(sets={"GoogleMaps": wide})
    server = cascading(remote, transport_for=two_connections)
    all_have_asked = threading.Event()
    remote.tile = lambda *_: _waiting(all_have_asked)
    tiles = f"{server.url}wmts/1.0.0/local/default/WebMercatorQuad/4/2"
    answers = _at_once([f"{tiles}/{x}.png" for x in range(_CLIENTS)], all_have_asked)
    assert [answer.status for answer in answers] == [200] * _CLIENTS
    assert remote.most_connections == 2


def _waiting(event: threading.Event) -> None:
    """Hold a tile back; None: it is then answered as it should be."""
    assert event.wait(30)


def _at_once(urls: list[str], all_have_asked: threading.Event) -> list[Answered]:
    """The answers to requests all of which are sent before any is answered."""
    answers: list[Answered] = []
    barrier = threading.Barrier(len(urls), action=all_have_asked.set)
    threads = [
        threading.Thread(target=_ask, args=(url, barrier.wait, answers.append)) for url in urls
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def _ask(url: str, sent: Callable[[], object], answered: Callable[[Answered], None]) -> None:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    try:
        connection.request("GET", parts.path)
        sent()
        answer = connection.getresponse()
        answered(Answered(answer.status, {}, answer.read()))
    finally:
        connection.close()

"""What the Application answers at once: the same as otherwise, or nothing at all."""

from __future__ import annotations

import dataclasses
from typing import Optional

import pytest
from wmts_bridge.plugin.core.cache.memory import MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.layer.published import Publication, PublishedLayer
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.wmts import WmtsService
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.plugin.core.web.head import written_head
from wmts_bridge.plugin.core.web.message import Request, Response
from wmts_bridge.tests.core.service.published import HOST, NumberedSource, application, layer

REST = "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png"
KVP = (
    "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=map&STYLE=default&FORMAT=image/png"
    "&TILEMATRIXSET=WebMercatorQuad&TILEMATRIX=2&TILEROW=1&TILECOL=3"
)
ABSENT = ("2", 0, 0)


def remembering(found: PublishedLayer) -> PublishedLayer:
    """Put a memory cache before each of a layer's sources."""
    budget = MemoryBudget(10_000_000)
    links = tuple(
        dataclasses.replace(
            link,
            sources={key: MemoryCache(source, budget) for key, source in link.sources.items()},
        )
        for link in found.links
    )
    return dataclasses.replace(found, links=links)


@pytest.fixture
def made() -> Application:
    source = NumberedSource(absent=frozenset([ABSENT]))
    return application(
        remembering(layer(source=source)),
        remembering(layer("strict-about-absence", source=source, missing="404")),
        layer("forgetful"),
    )


def request(target: str, method: str = "GET", **headers: str) -> Request:
    path, _, query = target.partition("?")
    sent = {"host": HOST, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return Request(method, path, query, sent)


def once_known(made: Application, asked: Request) -> Optional[Response]:
    """Ask for something a second time, at once, and hold it against the first answer."""
    first = made(asked)
    again = made.at_once(asked)
    if again is not None:
        assert again.head in (b"", written_head(again.status, again.headers, len(again.body)))
        assert again._replace(head=b"") == first
    return again


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        pytest.param(request(REST), 200, id="REST"),
        pytest.param(request(REST, "HEAD"), 200, id="HEAD"),
        pytest.param(request(KVP), 200, id="KVP"),
        pytest.param(request(KVP.replace("LAYER=map", "laYer=map")), 200, id="other case"),
        pytest.param(request("/layers/map" + REST), 200, id="one layer, REST"),
        pytest.param(request("/layers/map" + KVP), 200, id="one layer, KVP"),
        pytest.param(request("/layers/map/strict" + KVP), 200, id="one layer, strict"),
        pytest.param(request(REST, if_none_match='"2-3-1"'), 304, id="not modified"),
        pytest.param(request(REST.replace("1/3", "0/0")), 200, id="blank for an absent tile"),
        pytest.param(request(REST.replace("/1/3", "/%31/3")), 200, id="encoded number"),
    ],
)
def test_a_tile_in_memory_is_answered_at_once(
    made: Application, asked: Request, status: int
) -> None:
    answer = once_known(made, asked)

    assert answer is not None
    assert answer.status == status


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(request(REST.replace("/map/", "/forgetful/")), id="no cache"),
        pytest.param(request(REST.replace("/map/", "/none/")), id="no such layer"),
        pytest.param(request(REST.replace("1/3", "9/9")), id="outside the limits"),
        pytest.param(request(REST.replace("1/3", "x/3")), id="no number"),
        pytest.param(request(REST.replace("1/3", "%zz/3")), id="broken escape"),
        pytest.param(request(REST.replace("3.png", "3")), id="no extension"),
        pytest.param(
            request(REST.replace("/map/", "/strict-about-absence/").replace("1/3", "0/0")),
            id="absent, which is an error there",
        ),
        pytest.param(request(KVP.replace("TILEROW=1", "TILEROW=9")), id="KVP outside"),
        pytest.param(request(KVP + "&TILEROW=2"), id="KVP with two rows"),
        pytest.param(request("/wmts/1.0.0/WMTSCapabilities.xml"), id="document"),
        pytest.param(request("/wmts?SERVICE=WMTS&REQUEST=GetCapabilities"), id="KVP document"),
        pytest.param(request("/layers/forgetful" + REST), id="one layer, but another's tile"),
        pytest.param(request("/layers/map/none/x"), id="one layer, no service"),
        pytest.param(request(REST, "POST"), id="POST"),
        pytest.param(request(REST, host="evil.example"), id="strange host"),
        pytest.param(request("/"), id="start page"),
        pytest.param(request("*", "OPTIONS"), id="no path"),
    ],
)
def test_all_else_is_left_to_be_answered_in_full(made: Application, asked: Request) -> None:
    assert once_known(made, asked) is None


def test_nothing_is_known_at_once_before_it_was_asked_for(made: Application) -> None:
    assert made.at_once(request(REST)) is None
    assert made.at_once(request(KVP)) is None


def test_another_tile_of_a_known_level_is_not_fetched_at_once(made: Application) -> None:
    made(request(REST))

    assert made.at_once(request(REST.replace("1/3", "2/2"))) is None


@pytest.mark.parametrize("target", [REST, KVP, "/layers/map" + REST], ids=["REST", "KVP", "one"])
def test_a_layer_that_was_replaced_or_withdrawn_is_not_answered_at_once(
    made: Application, target: str
) -> None:
    assert once_known(made, request(target)) is not None

    made.publication = Publication({"map": remembering(layer())}, 8)
    assert made.at_once(request(target)) is None
    made.publication = Publication({}, 9)
    assert made.at_once(request(target)) is None


def test_observers_are_told_of_each_answer_once() -> None:
    told: list[tuple[str, int, str]] = []

    def observe(asked: Request, answer: Response, seconds: float) -> None:
        told.append((asked.path, answer.status, answer.layer))

    made = Application(Addressing(HOST), {"wmts": WmtsService()}, {}, (observe,))
    made.publication = Publication({"map": remembering(layer())}, 1)
    assert made.at_once(request(REST)) is None
    made(request(REST))
    made.at_once(request(REST))

    assert told == [(REST, 200, "map")] * 2


def test_an_answer_made_ready_changes_with_the_tile() -> None:
    source = NumberedSource()
    cached = MemoryCache(source, MemoryBudget(10_000_000), recheck_seconds=0.0)
    made = application(layer(source=source))
    (only,) = made.publication.layers.values()
    links = tuple(
        dataclasses.replace(link, sources=dict.fromkeys(link.sources, cached))
        for link in only.links
    )
    made.publication = Publication({"map": dataclasses.replace(only, links=links)}, 1)
    old, newer = Tile(b"old", "image/png", etag="1"), Tile(b"newer", "image/png", etag="2")
    tiles = iter([old, old, old, old, newer])
    source.tile = lambda _: next(tiles)
    cached.is_local = True
    made(request(REST))
    answers = [made.at_once(request(REST)) for _ in range(3)]
    assert [answer and answer.body for answer in answers] == [b"old"] * 3

    answer = made.at_once(request(REST, if_none_match='"1"'))

    assert answer is not None
    assert (answer.status, answer.header("ETag"), answer.body) == (200, '"2"', b"newer")

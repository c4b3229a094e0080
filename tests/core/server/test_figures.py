"""Counting answers, and what may become a label."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.server.figures import (
    BUCKETS,
    Figures,
    LayerFigures,
    layer_asked,
    service_asked,
)
from wmts_bridge.plugin.core.web.message import Request, Response

THREADS = 8


def request(address: str) -> Request:
    path, _, query = address.partition("?")
    return Request("GET", path, query, {})


@pytest.mark.parametrize(
    ("address", "service", "layer"),
    [
        pytest.param("/wmts/1.0.0/world/default/Grid/0/0/0.png", "wmts", "world", id="REST"),
        pytest.param("/wmts?SERVICE=WMTS&LaYeR=world&STYLE=", "wmts", "world", id="KVP"),
        pytest.param("/wmts??layer=world", "wmts", "world", id="KVP with a stray ?"),
        pytest.param("/wmts?maplayer=world", "wmts", "", id="KVP with another name"),
        pytest.param("/wmts?layer=wor%6Cd", "wmts", "world", id="KVP encoded"),
        pytest.param("/wmts/1.0.0/WMTSCapabilities.xml", "wmts", "WMTSCapabilities.xml", id="caps"),
        pytest.param("/layers/world/wmts/1.0.0/world/x", "wmts", "world", id="one layer"),
        pytest.param("/layers/world/strict/wmts?request=x", "wmts", "world", id="with a profile"),
        pytest.param("/layers/world/strict/wmts/1.0.0/world/0", "wmts", "world", id="both"),
        pytest.param("/layers/world", "other", "world", id="one layer, no service"),
        pytest.param("/layers/world/a/b/c/d", "other", "world", id="one layer, nothing known"),
        pytest.param("/tms/1.0.0/world@Grid@png/0/0/0.png", "tms", "world", id="TMS"),
        pytest.param("/xyz/world@Grid/0/0/0.png", "xyz", "world", id="XYZ"),
        pytest.param("/ve?LayerName=world@Grid&tile=0", "ve", "world", id="quadkey"),
        pytest.param("/wms?layers=world", "wms", "world", id="WMS"),
        pytest.param("/", "start", "", id="start page"),
        pytest.param("/?SERVICE=WMTS", "start", "", id="start page asked as a service"),
        pytest.param("/metrics", "metrics", "", id="metrics"),
        pytest.param("/favicon.ico", "other", "", id="anything else"),
        pytest.param("*", "start", "", id="no path"),
    ],
)
def test_service_and_layer_are_read_from_the_address(
    address: str, service: str, layer: str
) -> None:
    assert (service_asked(request(address)), layer_asked(request(address))) == (service, layer)


def test_answers_layers_bytes_and_times_are_counted() -> None:
    figures = Figures(lambda: {"world"})
    tile = request("/wmts/1.0.0/world/x")
    figures(tile, Response(200, (), b"12345"), 0.0)
    figures(tile, Response(404, (), b"no"), 0.002)
    figures(request("/"), Response(200, (), b"start"), 1000.0)

    snapshot = figures.snapshot()

    assert snapshot.answers == {("wmts", 200): 1, ("wmts", 404): 1, ("start", 200): 1}
    assert snapshot.layers == {"world": LayerFigures(requests=2, errors=1)}
    assert snapshot.body_bytes == 12
    assert snapshot.seconds == 1000.002
    assert snapshot.times[0] == 1
    assert snapshot.times[BUCKETS.index(0.005)] == 1
    assert snapshot.times[-1] == 1
    assert sum(snapshot.times) == 3


def test_names_that_are_not_published_never_become_labels() -> None:
    figures = Figures(lambda: {"world"})
    for number in range(100):
        figures(request(f"/wmts?layer=made-up-{number}"), Response(400), 0.0)
        figures(request(f"/made-up-{number}"), Response(404), 0.0)

    snapshot = figures.snapshot()

    assert snapshot.layers == {}
    assert set(snapshot.answers) == {("wmts", 400), ("other", 404)}


def test_what_many_threads_count_adds_up_and_stays_after_they_ended() -> None:
    figures = Figures(lambda: {"world"})

    def count() -> None:
        for _ in range(500):
            figures(request("/wmts/1.0.0/world/x"), Response(200, (), b"x"), 0.01)
            figures.snapshot()

    for _ in range(2):
        threads = [threading.Thread(target=count) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert figures.snapshot().answers == {("wmts", 200): 2 * THREADS * 500}
    assert figures.snapshot().layers["world"].requests == 2 * THREADS * 500


def test_before_the_first_request_all_figures_are_nought() -> None:
    snapshot = Figures(set).snapshot()

    assert (snapshot.answers, snapshot.layers, snapshot.body_bytes) == ({}, {}, 0)
    assert snapshot.times == (0,) * (len(BUCKETS) + 1)

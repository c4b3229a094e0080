"""Waiting for sockets, with Linux's own means and with those that every system has."""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator

import pytest
from wmts_bridge.plugin.core.server.poller import Poller, make_poller

from .live import GET, PATIENCE, echo, serving


@pytest.fixture(params=["epoll", "selectors"])
def poller(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Poller]:
    if request.param == "selectors":
        monkeypatch.delattr(select, "epoll")
    made = make_poller()
    yield made
    made.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_a_socket_is_ready_when_there_is_something_to_read(
    poller: Poller, pair: tuple[socket.socket, socket.socket]
) -> None:
    ours, theirs = pair
    called: list[str] = []
    poller.watch(ours, lambda: called.append("ours"))
    assert poller.ready(0.0) == []

    theirs.send(b"x")
    for callback in poller.ready(PATIENCE):
        callback()

    assert called == ["ours"]
    assert len(poller.ready(0.0)) == 1  # it was not read


def test_a_socket_whose_other_end_is_closed_is_ready(
    poller: Poller, pair: tuple[socket.socket, socket.socket]
) -> None:
    ours, theirs = pair
    poller.watch(ours, lambda: None)
    theirs.close()

    assert len(poller.ready(PATIENCE)) == 1


def test_a_forgotten_socket_is_not_watched_and_may_be_again(
    poller: Poller, pair: tuple[socket.socket, socket.socket]
) -> None:
    ours, theirs = pair
    theirs.send(b"x")
    poller.watch(ours, lambda: None)
    poller.forget(ours)
    assert poller.ready(0.0) == []

    poller.watch(ours, lambda: None)
    assert len(poller.ready(PATIENCE)) == 1


def test_a_server_works_without_epoll(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(select, "epoll")
    with serving(echo, at_once=echo) as live:
        assert [live.connect().ask(GET).status for _ in range(5)] == [200] * 5

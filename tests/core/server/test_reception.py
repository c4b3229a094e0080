"""Connections that workers give back, which the reception must not overlook."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Callable

import pytest
from wmts_bridge.plugin.core.server.connection import State
from wmts_bridge.plugin.core.server.reception import Reception
from wmts_bridge.plugin.core.server.settings import ServerLimits

from .live import PATIENCE

Visitors = Callable[[], "Visitor"]


class Visitor:
    """A connection that is busy until `go_on`, and hears what its client says after that."""

    is_new = False
    leaving = False
    idle_since = 1e9

    def __init__(self) -> None:
        self.theirs, self._ours = socket.socketpair()
        self.is_busy = threading.Event()
        self.go_on = threading.Event()
        self.heard = threading.Event()
        self.is_closed = threading.Event()

    def fileno(self) -> int:
        return self._ours.fileno()

    def converse(self) -> bool:
        self.is_busy.set()
        return self.go_on.wait(PATIENCE)

    def wait(self) -> None:
        self._ours.setblocking(False)

    def attend(self) -> State:
        if self._ours.recv(100) == b"again":
            self.heard.set()
        return State.WAITING

    def close(self) -> None:
        self.is_closed.set()
        self._ours.close()


class _Interrupted:
    """A lock after which another thread gets its turn once, before the one that let go of it."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        self._lock = threading.Lock()
        self._meanwhile = [meanwhile]

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()
        if self._meanwhile:
            self._meanwhile.pop()()


@pytest.fixture
def reception() -> Iterator[Reception]:
    def greet(*_: object) -> None:
        raise AssertionError("nobody comes")

    reception = Reception([], greet, ServerLimits(), "test")
    reception.start()
    yield reception
    reception.stop()


@pytest.fixture
def visitor(reception: Reception) -> Iterator[Visitors]:
    made = []

    def visitor() -> Visitor:
        made.append(Visitor())
        reception._hand_over(made[-1], reception._busy)
        assert made[-1].is_busy.wait(PATIENCE)
        return made[-1]

    yield visitor
    for one in made:
        one.go_on.set()
        one.theirs.close()


def test_of_two_that_are_given_back_in_one_moment_both_are_heard(
    reception: Reception, visitor: Visitors
) -> None:
    one, other = visitor(), visitor()

    reception._lock = _Interrupted(lambda: reception._give_back(other, True))
    reception._give_back(one, True)

    for each in (one, other):
        each.theirs.send(b"again")
        assert each.heard.wait(PATIENCE)


def test_one_that_was_closed_meanwhile_keeps_nobody_from_the_others(
    reception: Reception, visitor: Visitors
) -> None:
    closed, other = visitor(), visitor()
    closed._ours.close()

    reception._lock = _Interrupted(lambda: reception._give_back(other, True))
    reception._give_back(closed, True)

    assert closed.is_closed.wait(PATIENCE)
    other.theirs.send(b"again")
    assert other.heard.wait(PATIENCE)

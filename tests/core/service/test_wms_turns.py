"""Maps wait for one another only when they would take too much memory together."""

from __future__ import annotations

import contextlib
import threading

import pytest
from wmts_bridge.plugin.core.errors import Fault, RequestRefused
from wmts_bridge.plugin.core.service.wms_turns import MapTurns

MEMORY = 170_000_000  # for one map of 4096 by 4096, and next to nothing else


@pytest.mark.parametrize(
    ("side", "at_once"),
    [(4096, 1), (2048, 4), (1024, 16), (256, 259)],
)
def test_as_many_maps_are_drawn_as_memory_is_for(side, at_once):
    turns = MapTurns(MEMORY, seconds=0.01)
    with contextlib.ExitStack() as drawing:
        for _ in range(at_once):
            drawing.enter_context(turns.turn(side, side))
        with pytest.raises(RequestRefused) as refused, turns.turn(side, side):
            pass
    assert refused.value.status == 503


def test_a_small_map_is_drawn_beside_a_large_one():
    turns = MapTurns(MEMORY, seconds=0.01)
    with turns.turn(4096, 4096), turns.turn(256, 256):
        pass


def test_a_map_that_takes_more_than_there_is_is_drawn_alone():
    turns = MapTurns(memory=1, seconds=0.01)
    with turns.turn(256, 256), pytest.raises(RequestRefused), turns.turn(1, 1):
        pass


def test_a_turn_ends_when_the_map_is_drawn():
    turns = MapTurns(MEMORY, seconds=0.01)
    for _ in range(3):
        with turns.turn(4096, 4096):
            pass


def test_a_turn_ends_when_the_map_fails():
    turns = MapTurns(MEMORY, seconds=0.01)
    for _ in range(3):
        with pytest.raises(RequestRefused, match="no tiles"), turns.turn(4096, 4096):
            raise RequestRefused(502, Fault("", "", "no tiles"))


def test_who_waits_draws_as_soon_as_there_is_room():
    turns = MapTurns(MEMORY, seconds=60)
    drawn = threading.Event()

    def draw():
        with turns.turn(4096, 4096):
            drawn.set()

    waiting = threading.Thread(target=draw)
    with turns.turn(4096, 4096):
        waiting.start()
        assert not drawn.is_set()
    waiting.join(60)
    assert drawn.is_set()


def test_so_many_pieces_are_drawn_at_a_time():
    turns = MapTurns(pieces=1)
    drawn = threading.Event()

    def draw():
        with turns.piece():
            drawn.set()

    waiting = threading.Thread(target=draw)
    with turns.piece():
        waiting.start()
        assert not drawn.wait(0.05)
    waiting.join(60)
    assert drawn.is_set()

"""Large maps wait for one another, small ones for nobody."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import Fault, RequestRefused
from wmts_bridge.plugin.core.service.wms_turns import LargeMaps


def test_a_large_map_too_many_is_refused():
    turns = LargeMaps(at_once=1, seconds=0.01)
    with turns.turn(4096, 4096), pytest.raises(RequestRefused) as refused, turns.turn(2049, 2048):
        pass
    assert refused.value.status == 503


def test_small_maps_are_always_drawn():
    turns = LargeMaps(at_once=1, seconds=0.01)
    with turns.turn(4096, 4096), turns.turn(2048, 2048), turns.turn(256, 256):
        pass


def test_a_turn_ends_when_the_map_is_drawn():
    turns = LargeMaps(at_once=1, seconds=0.01)
    for _ in range(3):
        with turns.turn(4096, 4096):
            pass


def test_a_turn_ends_when_the_map_fails():
    turns = LargeMaps(at_once=1, seconds=0.01)
    for _ in range(3):
        with pytest.raises(RequestRefused, match="no tiles"), turns.turn(4096, 4096):
            raise RequestRefused(502, Fault("", "", "no tiles"))

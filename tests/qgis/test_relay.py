"""Signals emitted by other threads end before the object that has them."""

from __future__ import annotations

import threading

from wmts_bridge.plugin.adapters.relay import Relay


def test_calls_are_passed_on_with_their_values():
    told = []

    Relay(lambda *values: told.append(values))(1, 2)

    assert told == [(1, 2)]


def test_after_the_end_calls_lead_nowhere():
    told = []
    relay = Relay(told.append)

    relay.end()
    relay(1)

    assert told == []


def test_the_end_waits_for_who_is_emitting():
    began, go_on, order = threading.Event(), threading.Event(), []

    def emit():
        began.set()
        go_on.wait(10)
        order.append("emitted")

    relay = Relay(emit)
    emitting = threading.Thread(target=relay)
    emitting.start()
    assert began.wait(10)

    ending = threading.Thread(target=lambda: (relay.end(), order.append("ended")))
    ending.start()
    go_on.set()
    emitting.join(10)
    ending.join(10)

    assert order == ["emitted", "ended"]


def test_a_slot_may_end_it():
    relay = Relay(lambda: relay.end())

    relay()
    relay()

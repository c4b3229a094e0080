"""A busy remote is asked again after a pause, as long as somebody waits for the answer."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from wmts_bridge.plugin.core.transport.patience import pause_before_retry, retry_after
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer
from wmts_bridge.plugin.core.transport.settings import TransportSettings

from ...faults.remote import Remote, reply

NOW = 1_700_000_000.0


def answer(status: int, retry_after: str = "") -> RemoteAnswer:
    headers = {"retry-after": retry_after} if retry_after else {}
    return RemoteAnswer(status, headers, b"", "http://tile.example/")


@pytest.mark.parametrize(
    ("given", "attempt", "shortest", "longest"),
    [
        pytest.param(answer(503), 1, 0.25, 0.375, id="first"),
        pytest.param(answer(503), 2, 0.5, 0.75, id="second"),
        pytest.param(answer(429), 50, 5.0, 5.0, id="never longer than this"),
        pytest.param(answer(503, "2"), 1, 2.0, 2.0, id="as the remote says"),
        pytest.param(answer(429, "0"), 1, 0.0, 0.0, id="at once"),
        pytest.param(answer(503, "soon"), 1, 0.25, 0.375, id="malformed"),
    ],
)
def test_how_long_a_pause_is(
    given: RemoteAnswer, attempt: int, shortest: float, longest: float
) -> None:
    assert shortest <= pause_before_retry(given, attempt) <= longest


@pytest.mark.parametrize(
    "given", [answer(200), answer(500), answer(404, "1"), answer(503, "6"), answer(429, "86400")]
)
def test_what_is_not_worth_a_pause(given: RemoteAnswer) -> None:
    assert pause_before_retry(given, 1) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        ("Tue, 14 Nov 2023 22:23:20 GMT", 600.0),
        ("Tue, 14 Nov 2023 22:03:20 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_read_in_both_its_forms(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, NOW) == seconds


@pytest.mark.parametrize("status", [429, 503])
def test_a_remote_that_was_busy_for_a_moment_gives_its_answer(status: int) -> None:
    answers = [reply(status, headers={"Retry-After": "0"}), reply(status), reply(200, b"tile")]
    transport = open_transport(TransportSettings())
    with Remote(lambda _: answers.pop(0)) as remote:
        got = transport.get(remote.url)
        transport.close()

    assert (got.status, got.body, len(remote.received)) == (200, b"tile", 3)


def test_a_remote_that_stays_busy_is_left_alone_after_some_attempts() -> None:
    transport = open_transport(TransportSettings(busy_retries=2))
    with Remote(lambda _: reply(503, headers={"Retry-After": "0"})) as remote:
        got = transport.get(remote.url)
        transport.close()

    assert (got.status, len(remote.received)) == (503, 3)


def test_nobody_waits_beyond_his_deadline() -> None:
    transport = open_transport(TransportSettings())
    with Remote(lambda _: reply(503, headers={"Retry-After": "4"})) as remote:
        got = transport.get(remote.url, deadline=time.monotonic() + 3)
        transport.close()

    assert (got.status, len(remote.received)) == (503, 1)


def test_a_pause_ends_when_the_transport_is_closed() -> None:
    asked = threading.Event()

    def busy(_: object) -> object:
        asked.set()
        return reply(503, headers={"Retry-After": "5"})

    transport = open_transport(TransportSettings())
    with Remote(busy) as remote, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(transport.get, remote.url)
        assert asked.wait(10)
        while not waiting.done():
            transport.close()

    assert waiting.result().status == 503
    assert len(remote.received) == 1


def test_a_pause_holds_no_connection() -> None:
    released = threading.Event()

    def react(request: object) -> object:
        if request.path == "/other":
            released.set()
            return reply(200, b"other")
        return reply(200, b"tile") if released.is_set() else reply(503)

    transport = open_transport(TransportSettings(max_connections=1, busy_retries=6))
    with Remote(react) as remote, ThreadPoolExecutor(2) as pool:
        busy = pool.submit(transport.get, f"{remote.url}/busy")
        other = pool.submit(transport.get, f"{remote.url}/other")
        bodies = other.result(20).body, busy.result(20).body
        transport.close()

    assert bodies == (b"other", b"tile")
    assert remote.most_connections == 1

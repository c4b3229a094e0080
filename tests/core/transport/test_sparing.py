"""A remote that does not answer is left alone, and not all who ask may wait for it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from wmts_bridge.plugin.core.errors import (
    TransportError,
    TransportRefused,
    TransportResting,
    TransportTimeout,
)
from wmts_bridge.plugin.core.server.settings import ServerLimits
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.transport.sparing import SparingTransport

URL = "http://me:hidden@tile.example/1.png"
LATE = TransportTimeout("no answer in time")


class Remote:
    """A transport whose requests take `seconds` each on the clock, and end with `outcome`."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asked = 0
        self.closed = 0
        self.seconds = 30.0
        self.outcome: Exception | None = LATE
        self.settings = TransportSettings()

    def get(
        self, url: str, *, headers: Mapping[str, str] | None = None, deadline: float | None = None
    ) -> RemoteAnswer:
        self.asked += 1
        self.now += self.seconds
        if self.outcome is not None:
            raise self.outcome
        return RemoteAnswer(500, {}, b"", url)

    def anonymous(self) -> Remote:
        return self

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def remote() -> Remote:
    return Remote()


@pytest.fixture
def sparing(remote) -> SparingTransport:
    return SparingTransport(remote, clock=lambda: remote.now)


def _ask(sparing: SparingTransport, times: int, url: str = URL) -> None:
    for _ in range(times):
        with pytest.raises(TransportError):
            sparing.get(url)


def test_after_three_vain_requests_nobody_waits_any_more(remote, sparing):
    _ask(sparing, 3)
    with pytest.raises(TransportResting) as resting:
        sparing.get(URL)
    assert remote.asked == 3
    assert resting.value.retry_after == 10
    assert str(resting.value) == (
        "tile.example did not answer 3 times in a row; it is asked again in 10 s"
    )


def test_after_ten_seconds_one_request_finds_out_and_the_others_go_on_failing(remote, sparing):
    _ask(sparing, 3)
    remote.now += 10
    asks = sparing.get
    others = []

    def meanwhile(*_: object, **__: object) -> RemoteAnswer:
        with pytest.raises(TransportResting):
            asks(URL)
        others.append(1)
        return RemoteAnswer(200, {}, b"", URL)

    remote.get = meanwhile
    assert sparing.get(URL).status == 200
    assert others == [1]
    del remote.get
    remote.outcome = None
    assert sparing.get(URL).status == 500


def test_an_answer_of_any_kind_in_between_makes_it_begin_anew(remote, sparing):
    for outcome in (None, TransportRefused("too large")):
        _ask(sparing, 2)
        remote.outcome = outcome
        if outcome is None:
            sparing.get(URL)
        else:
            _ask(sparing, 1)
        remote.outcome = LATE
    _ask(sparing, 3)
    assert remote.asked == 9


def test_what_fails_at_once_costs_nobody_and_does_not_count(remote, sparing):
    remote.seconds = 1.0
    _ask(sparing, 20)
    assert remote.asked == 20


def test_other_hosts_are_asked_meanwhile(remote, sparing):
    _ask(sparing, 4)
    _ask(sparing, 1, "http://other.example/1.png")
    assert remote.asked == 4


def test_one_without_credentials_knows_of_the_same_hosts(remote, sparing):
    _ask(sparing, 3)
    with pytest.raises(TransportResting):
        sparing.anonymous().get(URL)
    assert remote.asked == 3


def test_no_more_wait_for_one_host_than_leave_room_for_others(remote, sparing):
    depth = 0

    def crowded(*_: object, **__: object) -> RemoteAnswer:
        nonlocal depth
        depth += 1
        return sparing.get(URL)

    remote.get = crowded
    with pytest.raises(TransportTimeout, match="96 requests wait for it already"):
        sparing.get(URL)
    assert depth == 96 < ServerLimits().connections
    del remote.get
    remote.outcome = None
    assert sparing.get(URL).status == 500


def test_closing_reaches_the_transport(remote, sparing):
    sparing.close()
    assert (remote.closed, sparing.settings) == (1, remote.settings)

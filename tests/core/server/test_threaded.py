"""Starting, stopping and crowding of the server."""

from __future__ import annotations

import errno
import logging
import socket
import threading
from typing import Optional

import pytest
from wmts_bridge.plugin.core.errors import ListenError
from wmts_bridge.plugin.core.server import reception
from wmts_bridge.plugin.core.server.settings import ListenAddress, ServerLimits
from wmts_bridge.plugin.core.server.threaded import ThreadedServer
from wmts_bridge.plugin.core.web.message import Request, Response

from .live import GET, PATIENCE, Client, echo, server_threads, serving, wait_until


class Held:
    """A handler that answers only when it is allowed to."""

    def __init__(self) -> None:
        self.entered = threading.Semaphore(0)
        self.release = threading.Event()

    def __call__(self, request: Request) -> Response:
        self.entered.release()
        assert self.release.wait(PATIENCE)
        return echo(request)


def connect_fails(port: int) -> bool:
    """Say whether the server has stopped listening."""
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) != 0


def test_it_answers_on_both_loopback_addresses_at_one_free_port() -> None:
    with serving(echo) as live:
        port = live.server.port
        assert port != 0
        assert live.server.url == f"http://127.0.0.1:{port}/"
        for host in ("127.0.0.1", "::1"):
            client = Client(port, host)
            live.clients.append(client)
            assert client.ask(GET).status == 200


def test_the_peer_of_a_request_is_the_clients_address() -> None:
    peers: list[str] = []

    def handler(request: Request) -> Response:
        peers.append(request.peer)
        return echo(request)

    with serving(handler) as live:
        for host in ("127.0.0.1", "::1"):
            client = Client(live.server.port, host)
            live.clients.append(client)
            client.ask(GET)

    assert peers == ["127.0.0.1", "::1"]


def test_a_stopped_server_starts_again_at_once_on_the_same_port() -> None:
    with serving(echo) as live:
        port = live.server.port
        client = live.connect()
        client.ask(GET)
        live.server.stop()
        assert client.is_closed()
        again = ThreadedServer(echo, ListenAddress(port=port))
        again.start()
        try:
            assert again.port == port
            assert again.running
            client = Client(port)
            assert client.ask(GET).status == 200
            client.close()
        finally:
            again.stop()
        assert not again.running


def test_starting_and_stopping_twice_is_the_same_as_once() -> None:
    server = ThreadedServer(echo, ListenAddress(port=0))
    server.stop()
    server.start()
    port = server.port
    server.start()
    assert server.port == port
    server.stop()
    server.stop()
    assert server_threads() == []


def test_idle_connections_do_not_delay_the_stop() -> None:
    with serving(echo, ServerLimits(stop_seconds=10 * PATIENCE)) as live:
        used, unused, half = (live.connect() for _ in range(3))
        used.ask(GET)
        half.send(GET[:-5])
        wait_until(lambda: live.server.connections == 3)

        stopper = threading.Thread(target=live.server.stop)
        stopper.start()
        stopper.join(PATIENCE)

        assert not stopper.is_alive()
        assert all(client.is_closed() for client in (used, unused, half))


def test_a_request_in_flight_is_answered_before_the_server_stops() -> None:
    handler = Held()
    with serving(handler) as live:
        client = live.connect()
        client.send(GET)
        assert handler.entered.acquire(timeout=PATIENCE)
        stopper = threading.Thread(target=live.server.stop)
        stopper.start()
        wait_until(lambda: connect_fails(live.server.port))
        handler.release.set()
        stopper.join(PATIENCE)

        assert client.read().status == 200
        assert client.is_closed()


def test_a_handler_that_does_not_return_cannot_hold_up_the_stop(
    caplog: pytest.LogCaptureFixture,
) -> None:
    handler = Held()
    with serving(handler, ServerLimits(stop_seconds=0.1)) as live:
        client = live.connect()
        client.send(GET)
        assert handler.entered.acquire(timeout=PATIENCE)

        live.server.stop()

        assert not live.server.running
        assert "1 requests" in caplog.text
        handler.release.set()
        assert client.is_closed()
        wait_until(lambda: server_threads() == [])


def test_a_reception_that_hangs_cannot_hold_up_the_stop(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "_HANGING_SECONDS", 0.1)
    handler = Held()
    with serving(echo, ServerLimits(stop_seconds=0.1), handler) as live:
        client = live.connect()
        client.send(GET)
        assert handler.entered.acquire(timeout=PATIENCE)

        live.server.stop()

        assert "hangs" in caplog.text
        handler.release.set()
        wait_until(lambda: server_threads() == [])


def test_a_client_that_does_not_read_cannot_hold_up_the_stop() -> None:
    def handler(_: Request) -> Response:
        return Response(200, (), b"x" * 20_000_000)

    with serving(handler, ServerLimits(stop_seconds=0.2)) as live:
        client = live.connect()
        client.send(GET)
        client.socket.recv(100)

        live.server.stop()

        assert server_threads() == []


def test_when_it_is_crowded_the_longest_idle_connection_makes_room() -> None:
    with serving(echo, ServerLimits(connections=2)) as live:
        oldest, newer = live.connect(), live.connect()
        oldest.ask(GET)
        wait_until(lambda: live.server.idle_connections == 2)
        newer.ask(GET)
        wait_until(lambda: live.server.idle_connections == 2)

        assert live.connect().ask(GET).status == 200

        assert oldest.is_closed()
        assert newer.ask(GET).status == 200


def test_who_sends_half_a_request_makes_room_for_others() -> None:
    with serving(echo, ServerLimits(connections=2)) as live:
        slow = [live.connect() for _ in range(2)]
        for client in slow:
            client.send(GET[:-5])
        wait_until(lambda: live.server.connections == 2)

        assert live.connect().ask(GET).status == 200
        wait_until(lambda: live.server.connections == 2)
        assert live.connect().ask(GET).status == 200

        assert all(client.is_closed() for client in slow)


def test_when_all_connections_are_busy_a_further_one_is_told_to_come_back() -> None:
    handler = Held()
    with serving(handler, ServerLimits(connections=2)) as live:
        busy = [live.connect() for _ in range(2)]
        for client in busy:
            client.send(GET)
            assert handler.entered.acquire(timeout=PATIENCE)

        turned_away = live.connect()
        answer = turned_away.ask(GET)

        assert answer.status == 503
        assert answer.headers["retry-after"] == "1"
        assert answer.headers["connection"] == "close"
        assert turned_away.is_closed()
        handler.release.set()
        assert [client.read().status for client in busy] == [200, 200]


def test_a_crowd_of_silent_connections_is_bounded() -> None:
    handler = Held()
    with serving(handler, ServerLimits(connections=1)) as live:
        busy = live.connect()
        busy.send(GET)
        assert handler.entered.acquire(timeout=PATIENCE)
        silent = [live.connect() for _ in range(20)]
        closed = sum(client.is_closed() for client in silent)

        assert closed == len(silent)
        handler.release.set()
        assert busy.read().status == 200


def test_running_out_of_descriptors_neither_ends_the_server_nor_spins(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    accept = socket.socket.accept
    failures = iter([OSError(errno.EMFILE, "Too many open files")] * 2)

    def failing_accept(listener: socket.socket) -> tuple[socket.socket, object]:
        for failure in failures:
            raise failure
        return accept(listener)

    monkeypatch.setattr(socket.socket, "accept", failing_accept)
    with serving(echo) as live:
        assert live.connect().ask(GET).status == 200
        assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2


def test_a_connection_without_a_thread_to_be_had_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(echo) as live:
        start = threading.Thread.start
        refusals = iter([RuntimeError("can't start new thread")])

        def refusing_start(thread: threading.Thread) -> None:
            for refusal in refusals:
                raise refusal
            start(thread)

        monkeypatch.setattr(threading.Thread, "start", refusing_start)
        refused = live.connect()
        refused.send(GET)
        assert refused.is_closed()
        assert live.connect().ask(GET).status == 200


def test_a_port_that_is_taken_is_said_to_be_and_by_what() -> None:
    with serving(echo) as live:
        second = ThreadedServer(echo, ListenAddress(port=live.server.port))
        with pytest.raises(ListenError) as failure:
            second.start()

        assert str(failure.value).startswith(
            f"Port {live.server.port} is taken by another WMTS Bridge ("
        )
        assert not second.running
        second.stop()


@pytest.mark.parametrize(
    ("host", "url"),
    [
        pytest.param("localhost", "http://127.0.0.1:8787/", id="loopback name"),
        pytest.param("::1", "http://127.0.0.1:8787/", id="loopback address"),
        pytest.param("0.0.0.0", "http://127.0.0.1:8787/", id="all addresses"),
        pytest.param("192.0.2.1", "http://192.0.2.1:8787/", id="an address"),
        pytest.param("2001:db8::1", "http://[2001:db8::1]:8787/", id="an IPv6 address"),
    ],
)
def test_the_url_names_a_host_that_programs_here_can_reach(host: str, url: str) -> None:
    assert ThreadedServer(echo, ListenAddress(host)).url == url


def test_what_takes_no_waiting_is_answered_by_one_thread_for_all() -> None:
    with serving(echo, at_once=echo) as live:
        clients = [live.connect() for _ in range(10)]
        assert [client.ask(GET).status for client in clients] == [200] * 10

        assert server_threads() == [f"wmts-bridge {live.server.port} reception"]
        assert live.server.idle_connections == 10


def test_what_takes_time_holds_up_nothing_that_is_answered_at_once() -> None:
    handler = Held()

    def at_once(request: Request) -> Optional[Response]:
        return None if request.path == "/slow" else echo(request)

    with serving(handler, at_once=at_once) as live:
        slow = [live.connect() for _ in range(5)]
        for client in slow:
            client.send(GET.replace(b"/a", b"/slow"))
            assert handler.entered.acquire(timeout=PATIENCE)
        assert live.connect().ask(GET).status == 200
        handler.release.set()
        assert [client.read().status for client in slow] == [200] * 5


def test_a_connection_goes_back_and_forth_between_slow_and_quick_requests() -> None:
    answered_by: list[str] = []

    def note(request: Request) -> Response:
        answered_by.append(threading.current_thread().name.rpartition(" ")[2])
        return echo(request)

    def at_once(request: Request) -> Optional[Response]:
        return None if request.path == "/slow" else note(request)

    with serving(note, at_once=at_once) as live:
        client = live.connect()
        for _ in range(3):
            assert client.ask(GET.replace(b"/a", b"/slow")).status == 200
            assert answered_by[-1] == "worker"
            wait_until(lambda: client.ask(GET).status == 200 and answered_by[-1] == "reception")


def test_an_answer_at_once_that_breaks_down_is_left_to_the_handler(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(request: Request) -> Optional[Response]:
        raise ZeroDivisionError

    with serving(echo, at_once=broken) as live:
        assert live.connect().ask(GET).status == 200
        assert "no answer at once to GET /a" in caplog.text

"""Time-outs of sockets as the systems want them."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress

import pytest
from wmts_bridge.plugin.core.server import socket_options
from wmts_bridge.plugin.core.server.socket_options import (
    TIMED_OUT,
    prepare,
    set_receive_seconds,
    timeout_value,
    wake_reader,
)

from .live import PATIENCE


@pytest.mark.parametrize(
    ("seconds", "windows", "expected"),
    [
        pytest.param(1.5, False, struct.pack("@ll", 1, 500_000), id="timeval"),
        pytest.param(75.0, False, struct.pack("@ll", 75, 0), id="whole seconds"),
        pytest.param(0.0, False, struct.pack("@ll", 0, 1), id="nothing would mean for ever"),
        pytest.param(1.5, True, struct.pack("@L", 1500), id="milliseconds on Windows"),
        pytest.param(0.0001, True, struct.pack("@L", 1), id="nothing would mean for ever there"),
    ],
)
def test_a_time_out_is_written_as_the_system_reads_it(
    seconds: float, windows: bool, expected: bytes
) -> None:
    assert timeout_value(seconds, windows) == expected


def test_receiving_and_sending_time_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
        with client, server:
            prepare(server, 0.01)
            server.settimeout(None)
            set_receive_seconds(server, 0.01)
            with pytest.raises(TIMED_OUT):
                server.recv(1)
            with pytest.raises(TIMED_OUT):
                send_for_ever(server)


def send_for_ever(connection: socket.socket) -> None:
    while True:
        connection.send(b"x" * 1_000_000)


@pytest.mark.parametrize("windows", [False, True], ids=["posix", "windows"])
def test_a_waiting_reader_can_be_woken(monkeypatch: pytest.MonkeyPatch, windows: bool) -> None:
    monkeypatch.setattr(socket_options, "_WINDOWS", windows)
    ours, theirs = socket.socketpair()

    def read() -> None:
        with suppress(OSError):  # it was closed before the thread came to wait
            assert ours.recv(1) == b""

    reader = threading.Thread(target=read)
    reader.start()
    with ours, theirs:
        wake_reader(ours)
        reader.join(PATIENCE)
        assert not reader.is_alive()
        assert (ours.fileno() == -1) is windows


def test_waking_a_closed_connection_does_no_harm() -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    theirs.close()

    wake_reader(ours, also_writer=True)

    assert ours.fileno() == -1

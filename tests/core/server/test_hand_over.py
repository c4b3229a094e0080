"""Listening sockets sent from one process to another."""

from __future__ import annotations

import socket
from multiprocessing import Pipe
from threading import Thread

import pytest
from wmts_bridge.plugin.core.errors import ListenError
from wmts_bridge.plugin.core.server import hand_over


@pytest.fixture
def ends():
    one, other = Pipe()
    yield one, other
    one.close()
    other.close()


@pytest.fixture
def listener():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener


def exchanged(ends, sockets):
    """Send sockets from one end to the other, and return what came."""
    sender = Thread(target=hand_over.send_sockets, args=(ends[0], sockets))
    sender.start()
    received = hand_over.receive_sockets(ends[1])
    sender.join(10)
    return received


def test_a_copy_takes_the_connections_of_the_original(ends, listener):
    (copy,) = exchanged(ends, [listener])
    listener.close()
    with copy, socket.create_connection(copy.getsockname(), timeout=5):
        copy.settimeout(5)
        accepted, _ = copy.accept()
        accepted.close()


def test_none_can_be_sent(ends):
    assert exchanged(ends, []) == ()


def test_on_windows_sockets_are_shared_with_the_other_process(ends, listener, monkeypatch):
    class Shared:
        """As a socket of Windows."""

        def share(self, pid):
            return b"for %d" % pid

    came = []

    def fromshare(data):
        came.append(data)
        return listener.dup()

    monkeypatch.setattr(socket, "fromshare", fromshare, raising=False)
    (copy,) = exchanged(ends, [Shared()])
    copy.close()
    assert came == [b"for %d" % hand_over.os.getpid()]


def test_who_says_nothing_is_not_waited_for_for_ever(ends, monkeypatch):
    monkeypatch.setattr(hand_over, "_SECONDS", 0.05)
    with pytest.raises(ListenError, match="does not answer"):
        hand_over.received(ends[1])


def test_a_meeting_takes_away_its_own_file_only(tmp_path):
    file = tmp_path / "keeper.json"
    first, second = hand_over.open_meeting(file), hand_over.open_meeting(file)
    first.close()
    assert file.exists()
    second.close()
    assert not file.exists()


def test_a_keeper_that_accepts_nobody_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(hand_over, "_SECONDS", 0.1)
    meeting = hand_over.open_meeting(tmp_path / "keeper.json")
    guests = []

    def come_one_after_the_other():
        while guests[-1:] != [None]:
            guests.append(hand_over.meet(meeting.file))

    coming = Thread(target=come_one_after_the_other, daemon=True)
    coming.start()
    coming.join(20)
    meeting.close()
    assert guests[-1] is None
    assert len(guests) > 10  # so many may come at a time
    for guest in guests[:-1]:
        guest.close()

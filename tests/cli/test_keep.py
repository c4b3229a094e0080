"""The keeper of a port: `serve --keep`, and how QGIS and it hand the port to each other."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import urllib.request

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
)
from wmts_bridge.plugin.core.server.hand_over import meet
from wmts_bridge.plugin.core.server.taking import TakenListeners
from wmts_bridge.tests.conftest import ROOT

GUEST = """
import sys, threading
from pathlib import Path
from plugin.core.assembly import Bridge, ServerOptions
from plugin.core.catalogue.file import CatalogueFile
from plugin.core.server.taking import TakenListeners
folder, port = Path(sys.argv[1]), int(sys.argv[2])
bridge = Bridge(ServerOptions(port=port), CatalogueFile(folder / "catalogue.json"),
                listeners=TakenListeners(folder / "keeper.json"))
bridge.load()
bridge.start()
print("serving", flush=True)
threading.Event().wait()
"""


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture
def port():
    return free_port()


@pytest.fixture
def processes():
    started = []
    yield started
    for process in started:
        process.kill()
        process.wait(10)
        process.stdout.close()
        process.stderr.close()


@pytest.fixture
def keep_begun(tmp_path, port, processes):
    """Return what starts a keeper."""

    def keep_begun():
        command = [sys.executable, "-m", "plugin", "serve", "--port", str(port)]
        command += ["--catalogue", str(tmp_path / "catalogue.json")]
        command += ["--keep", str(tmp_path / "keeper.json")]
        return started(command, processes)

    return keep_begun


@pytest.fixture
def keep(keep_begun):
    """Return what starts a keeper and waits until it can be met."""

    def keep():
        process = keep_begun()
        process.stdout.readline()
        return process

    return keep


def started(command, processes):
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    processes.append(process)
    return process


class Clients:
    """Asks for the start page again and again, each time on a new connection."""

    def __init__(self, port):
        self.answers = 0
        self.failures = []
        self._url = f"http://127.0.0.1:{port}/healthz"
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._ask) for _ in range(4)]
        for thread in self._threads:
            thread.start()

    def _ask(self):
        while not self._ended.is_set():
            try:
                with urllib.request.urlopen(self._url, timeout=10) as answer:
                    answer.read()
                self.answers += 1
            except OSError as exc:
                self.failures.append(repr(exc))

    def more(self):
        """Wait for some further answers."""
        wanted = self.answers + 40
        while self.answers < wanted and not self.failures:
            self._ended.wait(0.01)

    def end(self):
        self._ended.set()
        for thread in self._threads:
            thread.join(20)


@pytest.fixture
def clients(port):
    made = []

    def ask():
        made.append(Clients(port))
        return made[-1]

    yield ask
    for one in made:
        one.end()


@pytest.fixture
def guest(tmp_path, port):
    """Return a bridge that shares the port with a keeper; stopped in the end."""
    listeners = TakenListeners(tmp_path / "keeper.json")
    file = CatalogueFile(tmp_path / "catalogue.json")
    bridge = Bridge(ServerOptions(port=port), file, listeners=listeners)
    bridge.load()
    yield bridge
    bridge.close()


def wait_until(condition):
    waiting = threading.Event()
    while not condition():
        waiting.wait(0.01)


def answered_by(port):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        return answer.read()


def test_nobody_is_refused_while_the_port_goes_to_and_fro(keep, guest, clients):
    keep()
    asking = clients()
    asking.more()
    for _ in range(3):
        guest.start()
        asking.more()
        guest.stop()
        asking.more()
    asking.end()
    assert asking.failures == []


def test_the_guest_answers_while_it_runs(keep, guest, port, monkeypatch):
    keep()
    guest.start()
    wait_until(lambda: _guest_alone(guest, port))
    before = guest.figures.snapshot()
    answered_by(port)
    assert guest.figures.snapshot() != before


def _guest_alone(guest, port):
    """Whether ten requests in a row came to the guest."""
    seen = []
    for _ in range(10):
        before = guest.figures.snapshot()
        answered_by(port)
        seen.append(guest.figures.snapshot() != before)
    return all(seen)


def test_a_guest_that_is_killed_is_replaced_without_a_gap(keep, tmp_path, port, processes, clients):
    keep()
    guest = started([sys.executable, "-c", GUEST, str(tmp_path), str(port)], processes)
    assert guest.stdout.readline() == "serving\n"
    guest.send_signal(signal.SIGSTOP)  # so that no request dies with it
    guest.kill()
    guest.wait(10)
    asking = clients()
    asking.more()
    asking.end()
    assert asking.failures == []


def test_a_keeper_that_comes_later_is_given_the_port(keep, guest, port, clients, processes):
    guest.start()
    keep()
    assert guest.listeners.give()
    asking = clients()
    asking.more()
    guest.close()
    asking.more()
    asking.end()
    assert asking.failures == []
    assert processes[0].poll() is None


def test_without_a_keeper_the_port_is_opened(guest, port):
    guest.start()
    assert answered_by(port)
    assert not guest.listeners.give()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"address": 7, "key": "00"}', '{"address": "/nowhere", "key": "00"}'],
)
def test_a_file_that_tells_of_nobody_is_no_matter(tmp_path, guest, port, text):
    (tmp_path / "keeper.json").write_text(text)
    assert meet(tmp_path / "keeper.json") is None
    guest.start()
    assert answered_by(port)


def test_only_the_owner_may_read_how_the_keeper_is_reached(keep, tmp_path):
    keep()
    file = tmp_path / "keeper.json"
    wait_until(file.exists)
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600


def test_a_stranger_without_the_key_gets_nothing(keep, tmp_path, guest, port):
    keep()
    file = tmp_path / "keeper.json"
    said = json.loads(file.read_text())
    strange = tmp_path / "strange.json"
    strange.write_text(json.dumps({**said, "key": "00" * 32}))
    listeners = TakenListeners(strange)
    sockets = ()
    with pytest.raises(Exception, match="taken"):
        sockets = listeners.open(guest._server._address)
    assert sockets == ()
    assert answered_by(port)


def test_the_keeper_ends_within_two_seconds_and_takes_its_file_away(keep, tmp_path, port):
    process = keep()
    process.send_signal(signal.SIGTERM)
    assert process.wait(2) == 0
    assert not (tmp_path / "keeper.json").exists()


def test_the_keeper_ends_while_it_waits_for_a_remote_that_keeps_silent(keep_begun, tmp_path):
    file = CatalogueFile(tmp_path / "catalogue.json")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(20)
        address = "http://{}:{}/wmts".format(*silent.getsockname())
        source = SourceSettings("wmts", address, remote=RemoteLayer("roads"))
        with file.locked():
            file.write(Catalogue((LayerSettings("roads", source),)))
        process = keep_begun()
        with silent.accept()[0]:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0


def test_a_port_taken_by_another_program_is_told_once_and_had_when_it_is_free(
    tmp_path, port, processes, keep
):
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        process = keep()
        assert f"Port {port} is taken" in process.stderr.readline()

    def is_served():
        try:
            return answered_by(port)
        except OSError:
            return False

    wait_until(is_served)

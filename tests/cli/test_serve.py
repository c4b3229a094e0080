"""The command line as a script or a person uses it: a process, its output, its exit code."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder

CHECKOUT = Path(__file__).resolve().parents[2]


def command(*arguments):
    return [sys.executable, "-m", "plugin", *map(str, arguments)]


def run(*arguments, **environment):
    return subprocess.run(
        command(*arguments), cwd=CHECKOUT, capture_output=True, text=True, timeout=30,
        stdin=subprocess.DEVNULL, env={**os.environ, **environment},
    )  # fmt: skip


@contextmanager
def serving(*arguments, **environment):
    """A running `serve`, ended by force if the test did not end it."""
    process = subprocess.Popen(
        command("serve", *arguments), cwd=CHECKOUT, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env={**os.environ, **environment},
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def get(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read()


@pytest.fixture
def region(tmp_path):
    return tile_folder(tmp_path / "Region", REGION)


def test_the_first_line_is_the_address_and_then_comes_a_line_a_layer(region):
    with serving(region, "--name", "first", region, "--name", "second", "--port", "0") as process:
        first = process.stdout.readline()
        assert first.startswith("WMTS Bridge: http://127.0.0.1:")
        assert first.endswith("/\n")
        url = first.split()[-1]
        assert process.stdout.readline() == (
            f"first: {url}layers/first/wmts/1.0.0/WMTSCapabilities.xml\n"
        )
        assert b"second" in get(process.stdout.readline().split()[-1])


def test_it_serves_on_when_nobody_reads_what_it_prints(region):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with serving(region, "--rows", "top", "--port", str(port)) as process:
        process.stdout.close()
        deadline = time.monotonic() + 20
        while True:
            try:
                answer = get(
                    f"http://127.0.0.1:{port}/layers/Region/wmts/1.0.0/WMTSCapabilities.xml"
                )
                break
            except OSError:  # it is not there yet
                assert process.poll() is None
                assert time.monotonic() < deadline
        assert b"Region" in answer
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert process.stderr.read() == ""
        process.stdout = None  # there is nothing left to be read from it


def test_json_is_one_line_with_the_same(region):
    with serving(region, "--json", "--port=0") as process:
        said = json.loads(process.stdout.readline())
        assert [layer["identifier"] for layer in said["layers"]] == ["Region"]
        assert said["layers"][0]["wmts"].startswith(said["url"])
        assert b"Region" in get(said["layers"][0]["wmts"])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_a_signal_ends_it_within_two_seconds(region, number):
    with serving(region, "--rows", "top", "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        with socket.create_connection(("127.0.0.1", int(url.split(":")[2].strip("/")))) as idle:
            idle.sendall(b"GET /wm")
            started = time.monotonic()
            process.send_signal(number)
            assert process.wait(timeout=10) == 0
            assert time.monotonic() - started < 2.5
        assert process.stderr.read() == ""


def test_a_signal_ends_it_while_a_remote_keeps_it_waiting(region):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/tms/"
        with serving(address, "--port", "0") as process:
            connection, _ = silent.accept()
            with connection:
                started = time.monotonic()
                process.send_signal(signal.SIGTERM)
                assert process.wait(timeout=10) == 0
                assert time.monotonic() - started < 2.5


def test_options_belong_to_the_source_before_them(region):
    with serving(
        region, "--title", "One", "--missing", "404", region, "--name", "two", "--bounds",
        "-10,40,20,60", "--rows=bottom", "--port", "0",
    ) as process:  # fmt: skip
        url = process.stdout.readline().split()[-1]
        document = get(f"{url}wmts/1.0.0/WMTSCapabilities.xml")
        assert b"<ows:Title>One</ows:Title>" in document
        assert b"<ows:Identifier>two</ows:Identifier>" in document


def test_what_a_catalogue_remembers_is_served_again(region, tmp_path):
    path = tmp_path / "catalogue.json"
    with serving(region, "--catalogue", path, "--port", "0") as process:
        assert process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)
    with serving("--catalogue", path, "--port", "0") as process:
        process.stdout.readline()
        assert process.stdout.readline().startswith("Region: ")


def test_verbose_logs_each_request_without_secrets(region):
    with serving(region, "--port", "0", "-v") as process:
        url = process.stdout.readline().split()[-1]
        get(f"{url}healthz?token=s3cret-value")
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=10)
    assert "GET /healthz" in said
    assert "s3cret-value" not in said


def test_an_undecidable_row_order_is_told_with_its_remedy(region):
    with serving(region, "--port", "0") as process:
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=10)
    assert "--rows bottom" in said


WRONG = {
    "nothing to serve": (["serve"], "say what to serve"),
    "no such source": (["serve", "no/such/folder", "--port", "0"], "no/such/folder"),
    "option before any source": (["serve", "--title", "x", "tiles"], "--title"),
    "unknown option": (["serve", ".", "--bogus"], "--bogus"),
    "unknown command": (["bogus"], "bogus"),
    "zoom no range": (["serve", ".", "--zoom", "x"], "A-B"),
    "bounds no box": (["serve", ".", "--bounds", "1,2,3"], "W,S,E,N"),
    "unknown grid": (["serve", "{region}", "--grid", "Bogus", "--port", "0"], "Bogus"),
    "cache size no size": (["serve", ".", "--cache-size", "big"], "no size such as 500M"),
    "port no number": (["serve", ".", "--port", "x"], "port"),
    "folder without tiles": (["serve", "{empty}", "--port", "0"], "empty"),
    "password without a terminal": (
        ["serve", "http://127.0.0.1:9/{z}/{x}/{y}.png", "--user", "me", "--port", "0"],
        "WMTS_BRIDGE_PASSWORD"),
    "catalogue in no folder": (
        ["serve", "{region}", "--catalogue", "/no/such/folder/c.json", "--port", "0"],
        "/no/such/folder"),
    "unknown service": (["serve", "{region}", "--services", "soap", "--port", "0"], "soap"),
    "public address no address": (
        ["serve", "{region}", "--public-url", "maps", "--port", "0"], "maps"),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_done_is_said_on_standard_error(region, tmp_path, arguments, words):
    places = {"{region}": str(region), "{empty}": str(tmp_path / "empty")}
    (tmp_path / "empty").mkdir()
    done = run(*(places.get(argument, argument) for argument in arguments))
    assert done.returncode == 2
    assert done.stdout == ""
    assert words in done.stderr
    assert done.stderr.startswith("wmts-bridge: ")
    assert done.stderr.count("\n") == 1


def test_a_source_does_not_take_the_place_of_another_one_silently(region):
    for name in ((), ("--name", "Region")):
        said = run("serve", region, region, *name, "--rows", "bottom", "--port", "0").stderr
        assert "there is a layer Region already; use --name" in said


def test_an_unknown_option_does_not_swallow_the_next_one(region):
    assert "no option --bogus;" in run("serve", region, "--bogus", "--port", "0").stderr


def test_of_several_sources_the_one_at_fault_is_named_without_its_key(region):
    wrong = "http://127.0.0.1:9/{z}/{x}.png?key=hidden"
    said = run("serve", region, wrong, "--port", "0").stderr
    assert "http://127.0.0.1:9/{z}/{x}.png?key=***: " in said
    assert "hidden" not in run("serve", region, wrong, "--zoom", "x").stderr


def test_a_taken_port_is_said_with_its_number(region):
    with serving(region, "--port", "0") as process:
        port = process.stdout.readline().rstrip("/\n").rpartition(":")[2]
        done = run("serve", region, "--port", port)
    assert done.returncode == 2
    assert port in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--help"], ["serve", "exit codes"]),
     (["serve", "--help"], ["SOURCE", "--rows", "--public-url", "exit codes", "examples"])],
)  # fmt: skip
def test_help_tells_what_there_is(arguments, words):
    done = run(*arguments)
    assert done.returncode == 0
    assert all(word in done.stdout for word in words)


def test_a_password_is_read_from_the_environment_and_not_shown(region, tmp_path):
    path = tmp_path / "catalogue.json"
    with serving(
        "http://127.0.0.1:9/{z}/{x}/{y}.png", "--user", "me", "--header", "X-Key: s3cret-header",
        "--authkey", "k=s3cret-key", "--catalogue", path, "--port", "0",
        WMTS_BRIDGE_PASSWORD="s3cret-password",
    ) as process:  # fmt: skip
        url = process.stdout.readline().split()[-1]
        document = get(f"{url}wmts/1.0.0/WMTSCapabilities.xml").decode()
        process.send_signal(signal.SIGTERM)
        said = "".join(process.communicate(timeout=10))
    assert "s3cret" not in document + said + path.read_text()
    assert "the environment variable WMTS_BRIDGE_" in said

"""The command `validate`, against services on loopback and files."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess

import pytest
from lxml import etree
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.values import LayerSettings
from wmts_bridge.tests.cli.test_serve import CHECKOUT, command, run
from wmts_bridge.tests.core.validator.clean import clean_document
from wmts_bridge.tests.faults.remote import Remote, reply

XML = {"Content-Type": "application/xml"}


@pytest.fixture
def service():
    """A running WMTS of ours with two layers."""
    (sample,) = (CHECKOUT / "resources" / "sample").glob("*.mbtiles")
    with Bridge(ServerOptions(port=0)) as bridge:
        for name in ("roads", "rivers"):
            bridge.publish(LayerSettings(name, located(str(sample))))
        yield bridge


def started(*arguments):
    """It runs, with what it prints in pipes."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command(*arguments), cwd=CHECKOUT, **pipes)


def quick(*arguments, **environment):
    """Run it without any pause."""
    return run("validate", *arguments, "--rate", "0", **environment)


def test_a_service_of_ours_has_no_errors_and_every_report_is_written(service, tmp_path):
    names = ("json", "junit", "html", "corrected", "diff")
    files = {name: tmp_path / f"report.{name}" for name in names}
    options = [f"--{name}={path}" for name, path in files.items()]
    done = quick(f"{service.url}wmts", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " roads: 100 %" in done.stdout
    said = json.loads(files["json"].read_text("utf-8"))
    assert said["verdict"] == "clean", said["findings"]
    assert said["layers"] == ["roads", "rivers"]
    assert {one["layer"] for one in said["coverage"]} == {"roads", "rivers"}
    assert int(etree.parse(str(files["junit"])).getroot().get("failures")) == 0
    assert files["html"].read_text("utf-8").startswith("<!doctype html>")
    assert etree.parse(str(files["corrected"])).getroot().tag.endswith("}Capabilities")
    assert files["diff"].read_text("utf-8") == ""


def test_one_layer_alone_is_judged(service):
    done = quick(f"wmts:{service.url}wmts", "--layer", "rivers", "--json", "-")
    said = json.loads(done.stdout)
    assert said["layers"] == ["rivers"]
    assert {one["layer"] for one in said["clients"]} == {"rivers"}


def test_errors_are_told_by_the_exit_code(tmp_path):
    path = tmp_path / "document.xml"
    wrong = clean_document().replace("<TileMatrixSet>", "<TileMatrixSet>no_such_", 1)
    path.write_text(wrong, "utf-8")
    done = run("validate", path)
    assert done.returncode == 1
    assert "ERROR" in done.stdout
    assert "0 requests" in done.stdout


def test_a_clean_document_is_clean(tmp_path):
    path = tmp_path / "document.xml"
    path.write_text(clean_document(), "utf-8")
    done = run("validate", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "nothing wrong was found" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no-such-file.xml"], "no-such-file.xml does not exist"),
        (["http://127.0.0.1:9/wmts"], "127.0.0.1"),
        (["http://127.0.0.1:9/wmts", "--html", "no/such/folder.html"], "there is no folder"),
        (["http://127.0.0.1:9/wmts", "--rate", "fast"], "'fast' is no rate"),
        (["http://127.0.0.1:9/wmts", "--every", "1s"], "'1s' is no duration"),
        (["http://127.0.0.1:9/wmts", "--max-requests", "0"], "'0' is no number"),
        (["http://127.0.0.1:9/wmts", "--user", "me"], "WMTS_BRIDGE_PASSWORD"),
        (["http://127.0.0.1:9/wmts", "--every", "5m", "--resume", "x"], "goes not with --every"),
    ],
    ids=["file", "service", "folder", "rate", "duration", "count", "password", "resume"],
)
def test_what_cannot_be_judged_is_said_in_one_line(arguments, words):
    done = run("validate", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_no_such_layer_is_said(service):
    done = quick(f"{service.url}wmts", "--layer", "road")
    assert (done.returncode, "has no layer 'road'" in done.stderr) == (2, True)


def test_it_ends_where_its_requests_are_used_up_and_tells_so(service):
    done = quick(f"{service.url}wmts", "--max-requests", "30")
    assert done.returncode == 0, done.stdout
    assert "Not finished: all 30 requests that were allowed were made: " in done.stdout


def test_what_was_answered_before_is_not_asked_again(service, tmp_path):
    journal = tmp_path / "journal"
    first = quick(f"{service.url}wmts", "--resume", journal, "--json", "-")
    second = quick(f"{service.url}wmts", "--resume", journal, "--json", "-")
    assert json.loads(first.stdout)["requests"] > 100
    assert json.loads(second.stdout)["requests"] == 0
    assert json.loads(first.stdout)["coverage"] == json.loads(second.stdout)["coverage"]


def test_credentials_reach_the_service_and_nothing_else(tmp_path):
    page, journal = tmp_path / "page.html", tmp_path / "journal"
    told = []

    def react(request):
        told.append((request.headers.get("authorization"), "key=s3cret" in request.target))
        if request.target.startswith("/wmts") and "GetCapabilities" in request.target:
            return reply(200, clean_document(remote.url).encode(), XML)
        return reply(404, b"no tile of s3cret here")

    with Remote(react) as remote:
        done = quick(
            f"{remote.url}/wmts",
            *("--user", "me", "--authkey", "key=s3cret", "--max-requests", "20"),
            *("--html", page, "--resume", journal),
            WMTS_BRIDGE_PASSWORD="pa55word",
        )
    token = base64.b64encode(b"me:pa55word").decode()
    assert set(told) == {(f"Basic {token}", True)}
    shown = done.stdout + done.stderr + page.read_text("utf-8") + journal.read_text("utf-8")
    assert not [secret for secret in ("s3cret", "pa55word", token) if secret in shown]


def test_a_signal_while_modules_are_loaded_ends_it_without_a_traceback():
    code = (
        "import runpy, sys\n"
        "class Stopped:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'plugin.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stopped())\n"
        "runpy.run_module('plugin', run_name='__main__')\n"
    )
    python, *_ = command()
    done = subprocess.run([python, "-c", code], cwd=CHECKOUT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, "")


def test_one_report_that_cannot_be_written_keeps_no_other_from_it(tmp_path):
    document, there = tmp_path / "WMTS.xml", tmp_path / "report.xml"
    document.write_text(clean_document(), "utf-8")
    code = (
        "import sys\n"
        "from plugin.core.errors import SetupError\n"
        "from plugin.cli import main, validate\n"
        "real = validate.write_report\n"
        "def write(path, body):\n"
        "    if path == 'full': raise SetupError('cannot write full: No space left on device')\n"
        "    real(path, body)\n"
        "validate.write_report = write\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    python, *_ = command()
    options = ("validate", document, "--json", "full", "--junit", there)
    arguments = [python, "-c", code, *map(str, options)]
    done = subprocess.run(arguments, cwd=CHECKOUT, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr == "wmts-bridge: cannot write full: No space left on device\n"
    assert "nothing wrong was found" in done.stdout
    assert etree.parse(str(there)).getroot().tag == "testsuites"


def test_a_secret_that_the_service_repeats_stands_in_no_report(tmp_path):
    kinds = ("html", "json", "junit", "corrected", "diff")
    files = [tmp_path / kind for kind in kinds]

    def react(request):
        if "GetCapabilities" in request.target:
            said = f"for {request.target} by {request.headers.get('authorization')}"
            title = f"<ows:Title>{said.replace('&', '&amp;')} "
            document = clean_document(remote.url).replace("<ows:Title>", title, 1)
            return reply(200, document.encode(), XML)
        return reply(404, request.target.encode())

    with Remote(react) as remote:
        done = quick(
            f"{remote.url}/wmts",
            *("--user", "me", "--authkey", "key=s3cret", "--max-requests", "20"),
            *(f"--{kind}={file}" for kind, file in zip(kinds, files)),
            WMTS_BRIDGE_PASSWORD="pa55word",
        )
    told = done.stdout + done.stderr + "".join(file.read_text("utf-8") for file in files)
    assert "key=***" in told
    token = base64.b64encode(b"me:pa55word").decode()
    assert not [secret for secret in ("s3cret", "pa55word", token) if secret in told]


def test_what_was_put_right_is_shown(tmp_path):
    document, there = tmp_path / "WMTS.xml", tmp_path / "corrected.xml"
    right = "<ows:Abstract>All of it, in every year.</ows:Abstract>"
    wrong = (
        clean_document()
        .replace(right, "")
        .replace("<ows:Identifier>world<", f"{right}<ows:Identifier>world<", 1)
    )
    assert wrong != clean_document()
    document.write_text(wrong, "utf-8")
    done = run("validate", document, "--corrected", there, "--diff", "-")
    assert done.returncode == 1
    assert "Abstract" in done.stdout.partition("--- before\n+++ after\n")[2]
    assert run("validate", there).returncode == 0
    done = run("validate", document, "--corrected", there)
    assert "wmts-bridge: corrected: 1 change; --diff - shows them" in done.stderr


@pytest.mark.parametrize(
    "options",
    [("--json", "-", "--diff", "-"), ("--html", "-", "--every", "1h")],
    ids=["two reports", "again and again"],
)
def test_what_cannot_be_printed_is_told_before_the_work(options):
    done = run("validate", "http://127.0.0.1:9/wmts", *options)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_a_reader_that_has_enough_is_no_trouble(tmp_path):
    document = tmp_path / "WMTS.xml"
    document.write_text(clean_document(), "utf-8")
    with started("validate", document) as process:
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


class TestWatching:
    def test_each_time_is_a_line_and_the_end_a_table(self, service, tmp_path):
        history = tmp_path / "history"
        for _ in range(2):
            done = quick(f"{service.url}wmts", "--no-probe", "--history", history)
            assert done.returncode == 0, done.stderr
        first, blank, head, row = done.stdout.splitlines()
        assert "tiles 100 %" in first
        assert blank == ""
        assert head.split()[2:4] == ["judged", "failed"]
        assert row.split()[2:5] == ["2", "0", "200"]

    def test_a_service_that_is_down_is_remembered_too(self, tmp_path):
        history = tmp_path / "history"
        done = quick("http://127.0.0.1:9/wmts", "--history", history)
        assert done.returncode == 2
        assert "not judged: " in done.stdout
        assert done.stdout.splitlines()[-1].split()[2:4] == ["1", "1"]

    def test_a_signal_ends_it(self, service):
        arguments = ("validate", f"{service.url}wmts", "--no-probe", "--every", "1h", "--rate", "0")
        process = started(*arguments)
        assert "tiles 100 %" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
        assert process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_what_was_found_out_is_told_if_it_is_stopped_while_a_request_hangs(number):
    def react(request):
        if "GetCapabilities" in request.target and "AcceptVersions" not in request.target:
            return reply(200, clean_document(remote.url).encode(), XML)
        hanging.append(request)
        os.kill(process.pid, number)
        return lambda talk: talk.over.wait(20) and False

    hanging = []
    with Remote(react) as remote:
        arguments = ("validate", f"{remote.url}/wmts", "--rate", "0")
        process = started(*arguments)
        stdout, stderr = process.communicate(timeout=20)
    assert process.returncode == 2, stdout + stderr
    assert "Not finished: " in stdout
    assert hanging

"""The command `seed` as a script or a person uses it, against a remote on loopback."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import threading

import morecantile
import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import Catalogue, LayerSettings
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.tests.cli.test_serve import CHECKOUT, command, get, run, serving
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder
from wmts_bridge.tests.faults.remote import Remote, reply, silence

PNG = blank_tile("image/png", 256, 256)
TOWN = ("--bounds", "7.4,46.9,7.5,47.0", "--zoom", "8-14")
GRID = morecantile.tms.get("WebMercatorQuad")
LEVELS = [len(list(GRID.tiles(7.4, 46.9, 7.5, 47.0, zooms=zoom))) for zoom in range(8, 15)]
IN_TOWN = sum(LEVELS)


class Map:
    """A remote's tiles; `others` says how some paths are answered."""

    def __init__(self, **others):
        self.others = {path.replace("_", "/")[1:]: answer for path, answer in others.items()}
        self.asked = []
        self.reached = threading.Event()

    def __call__(self, request):
        self.asked.append(request.path)
        for path, answer in self.others.items():
            if request.path.startswith(f"/{path}"):
                self.reached.set()
                return answer
        headers = {"Content-Type": "image/png", "Cache-Control": "max-age=100000"}
        return reply(200, PNG, headers)


@pytest.fixture
def remote():
    answers = Map()
    with Remote(answers) as remote:
        remote.answers = answers
        yield remote


def template(remote):
    return f"{remote.url}/{{z}}/{{x}}/{{y}}.png"


def seed(remote, folder, *more):
    return run("seed", template(remote), "--cache", folder, *TOWN, *more)


def test_it_tells_how_much_it_is_and_what_came(remote, tmp_path):
    done = seed(remote, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    first, last = done.stdout.splitlines()
    assert first.startswith(f"127.0.0.1: {IN_TOWN} tiles of levels 8 to 14 in WebMercatorQuad")
    assert f", about {len(PNG) * IN_TOWN / 1000:.1f} KB, about " in first
    assert "were there" in last
    assert len(remote.answers.asked) == len(set(remote.answers.asked)) == IN_TOWN


def test_an_estimate_asks_for_a_few_tiles_only(remote, tmp_path):
    done = seed(remote, tmp_path, "--estimate")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert 0 < len(remote.answers.asked) < IN_TOWN


def test_json_is_one_line_with_the_same(remote, tmp_path):
    said = json.loads(seed(remote, tmp_path, "--json").stdout)
    (layer,) = said["layers"]
    assert layer["tiles"] == IN_TOWN == layer["there"] + layer["fetched"]
    assert [level["tiles"] for level in layer["levels"]] == LEVELS
    assert layer["complete"]
    assert layer["failures"] == []


def test_what_was_seeded_is_served_without_the_remote(tmp_path):
    with Remote(Map()) as remote:
        assert seed(remote, tmp_path / "tiles", "--pin").returncode == 0
        location = template(remote)
    arguments = (location, "--cache", tmp_path / "tiles", "--port", "0")
    with serving(*arguments) as process:
        url = process.stdout.readline().split()[-1]
        tile = get(f"{url}wmts/1.0.0/127.0.0.1/default/WebMercatorQuad/12/1440/2132.png")
    assert tile == PNG


def test_a_layer_of_the_catalogue_is_seeded_while_a_server_has_it(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    arguments = (template(remote), "--name", "roads", "--cache", tmp_path / "tiles")
    with serving(*arguments, "--catalogue", path, "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        done = run("seed", "roads", "--catalogue", path, *TOWN)
        assert done.returncode == 0, done.stderr
        asked = len(remote.answers.asked)
        get(f"{url}wmts/1.0.0/roads/default/WebMercatorQuad/12/1440/2132.png")
    assert asked == len(remote.answers.asked) == IN_TOWN


def test_a_layer_of_a_remote_wmts_is_seeded(tmp_path):
    folder = tile_folder(tmp_path / "Region", REGION)
    with Bridge(ServerOptions(port=0)) as bridge:
        bridge.publish(LayerSettings("roads", located(str(folder))))
        address = f"wmts:{bridge.url}wmts"
        more = ("--layer", "roads", "--cache", tmp_path / "tiles")
        done = run("seed", address, *more, "--json")
    assert done.returncode == 0, done.stderr
    (layer,) = json.loads(done.stdout)["layers"]
    assert layer["complete"]
    assert layer["matrixSet"] == "WebMercatorQuad_4-5"
    assert layer["there"] + layer["fetched"] > 0


def test_tiles_that_failed_are_told_and_make_the_exit_code(tmp_path):
    with Remote(Map(_12_2132_1440=reply(500), _12_2132_1441=reply(403))) as remote:
        done = seed(remote, tmp_path, "--retry", "0")
    assert done.returncode == 1
    first, second = done.stderr.splitlines()
    assert first.startswith("wmts-bridge: 127.0.0.1: 12/2132/1440: ")
    assert "status 500" in first
    assert "status 403" in second
    assert "2 failed" in done.stdout


def test_a_remote_that_is_down_is_told(tmp_path):
    with Remote(Map(_=reply(500))) as remote:
        done = seed(remote, tmp_path, "--retry", "0")
    assert done.returncode == 2
    assert "how large they are cannot be told" in done.stdout
    assert "left for the next time" in done.stdout
    assert "gave up: 50 tiles in a row could not be had" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_a_signal_ends_it_and_the_next_run_goes_on(tmp_path, number):
    answers = Map(_14_8529=silence())
    with Remote(answers) as remote:
        arguments = command("seed", template(remote), "--cache", tmp_path, *TOWN, "--json")
        process = subprocess.Popen(
            arguments, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert answers.reached.wait(30)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (1, "")
        assert not any(layer["complete"] for layer in json.loads(out)["layers"])

        answers.others.clear()
        assert seed(remote, tmp_path).returncode == 0


WRONG = {
    "nothing": ((), "say what to seed"),
    "no folder": (("http://127.0.0.1:1/{z}/{x}/{y}.png",), "in which folder"),
    "tiles that are here": ((".", "--cache", "x"), "on this computer already"),
    "no such thing": (("nowhere", "--cache", "x"), "nowhere"),
    "no catalogue": (("roads", "--catalogue", "nowhere.json"), "there is no catalogue nowhere"),
    "no rate": (("x", "--rate", "0"), "--rate: '0' is no number"),
    "no threads": (("x", "--threads", "99"), "--threads: '99' is no number from 1 to 32"),
    "no bounds": (("x", "--bounds", "1,2,3"), "is not W,S,E,N"),
    "an option of the server": (("x", "--port", "1"), "seed has no option --port"),
    "an unknown option": (("x", "--colour", "1"), "there is no option --colour"),
    "an option of no source": (("--header", "A: B", "x"), "belongs behind the source"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_done_is_one_line(arguments, words):
    done = run("seed", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("wmts-bridge: ")
    assert words in line


WANTED = {
    "a level": (("--zoom", "40-41"), "levels from 0 to 30"),
    "a style": (("--style", "night"), "has no style 'night'"),
    "a matrix set": (("--matrix-set", "Mine"), "no matrix set 'Mine', but: WebMercatorQuad"),
    "a dimension": (("--dimension", "time=1"), "has no dimension 'time'"),
    "another place": (("--bounds", "0,86,1,87"), "do not lie in"),
}


@pytest.mark.parametrize(("arguments", "words"), WANTED.values(), ids=WANTED.keys())
def test_what_the_layer_lacks_is_told(remote, tmp_path, arguments, words):
    done = run("seed", template(remote), "--cache", tmp_path, *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert remote.answers.asked == []


def test_a_name_that_the_catalogue_lacks_is_told(tmp_path):
    path = tmp_path / "catalogue.json"
    CatalogueFile(path).write(Catalogue())
    done = run("seed", "roads", "--catalogue", path)
    assert done.returncode == 2
    assert f"nor a layer of {path}" in done.stderr


def test_options_of_a_source_stand_behind_it(remote, tmp_path):
    more = ("--cache", tmp_path, "--header", "X-Key: --pin", "--name", "mine")
    done = run("seed", "--zoom=0-1", template(remote), *more, "--threads", "1", "--pin")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("mine: 5 tiles")
    assert {request.headers["x-key"] for request in remote.received} == {"--pin"}


def test_progress_is_shown_on_a_terminal_only(remote, tmp_path):
    ours, theirs = pty.openpty()
    arguments = command("seed", template(remote), "--cache", tmp_path, *TOWN, "--rate", "60")
    process = subprocess.Popen(
        arguments, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=theirs, text=True
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux: the other end is closed
            break
        shown += piece
        if not piece:
            break
    process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 0
    assert f" of {IN_TOWN} tiles".encode() in shown
    assert shown.count(b"\r") > 2
    assert b"\n" not in shown

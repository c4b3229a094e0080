"""`serve --corrected ID=FILE`: a written document is served, whatever else is."""

from __future__ import annotations

import json
import urllib.request

import pytest
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.cli.test_serve import get, run, serving
from wmts_bridge.tests.clients.arcgis_like import TILES, ArcgisLike, truths

TILE = "maps/default/default028mm/8/88/134.png"


@pytest.fixture
def remote():
    """Return a service like ArcGIS's."""
    with ArcgisLike() as running:
        yield running


@pytest.fixture
def file(remote, tmp_path):
    """Return its corrected document in a file."""
    path = tmp_path / "corrected.xml"
    path.write_bytes(corrected(subject_of(remote.document(), remote.address), truths()).body)
    return path


@pytest.mark.parametrize("through", ["redirect", "cascade"])
def test_a_corrected_document_is_all_that_there_is_to_serve(file, through):
    with serving(
        f"--corrected=maps={file}", "--corrected-through", through, "--port", "0", "--json"
    ) as process:
        said = json.loads(process.stdout.readline())
        assert said["layers"] == []
        (one,) = said["corrected"]
        assert one["identifier"] == "maps"
        assert one["wmts"] == f"{said['url']}corrected/maps/wmts/1.0.0/WMTSCapabilities.xml"
        address = one["wmts"].replace("WMTSCapabilities.xml", TILE)
        with urllib.request.urlopen(address, timeout=10) as answer:
            assert answer.read() == TILES.png(("8", 134, 88))
            assert ("/arcgis/" in answer.url) == (through == "redirect")


def test_a_line_tells_the_address(file):
    with serving("--corrected", f"maps={file}", "--port", "0") as process:
        url = process.stdout.readline().rpartition(" ")[2].strip()
        line = process.stdout.readline().strip()
        assert line == f"maps: {url}corrected/maps/wmts/1.0.0/WMTSCapabilities.xml"
        assert b"default028mm" in get(line.partition(" ")[2])


REFUSED = {
    "no name": ("corrected.xml", "takes ID=FILE"),
    "no file": ("maps=", "takes ID=FILE"),
    "a name that cannot be one": ("a/b=corrected.xml", "a/b"),
    "a file that is not there": ("maps=nowhere.xml", "nowhere.xml cannot be read"),
    "a file that is no document": ("maps=README.md", "README.md: this is not"),
}


@pytest.mark.parametrize(("value", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_served_is_told_in_a_line(file, value, why):
    value = value.replace("corrected.xml", str(file)) if "=c" in value else value
    done = run("serve", "--corrected", value, "--port", "0")
    assert done.returncode == 2
    assert why in done.stderr
    assert done.stderr.count("\n") == 1


def test_one_name_is_for_one_document(file):
    twice = ("--corrected", f"maps={file}", "--corrected", f"maps={file}")
    done = run("serve", *twice, "--port", "0")
    assert done.returncode == 2
    assert "two documents for maps" in done.stderr

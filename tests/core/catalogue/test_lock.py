"""A catalogue file is changed by one process at a time; who waits too long is told by which."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.errors import CatalogueError

ROOT = Path(__file__).resolve().parents[3]
OWNER = """
import sys
from plugin.core.catalogue.file import CatalogueFile

file = CatalogueFile(sys.argv[1])
file.note_address(sys.argv[2])
with file.locked():
    print("mine", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.json"


@pytest.fixture
def own():
    """Start a process that is at the file until a line comes in."""
    processes = []

    def start(path, address=""):
        process = subprocess.Popen(
            [sys.executable, "-c", OWNER, str(path), address],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        assert process.stdout.readline() == "mine\n"
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def assert_refused(path, words):
    impatient = CatalogueFile(path, patience=0)
    with pytest.raises(CatalogueError, match=words), impatient.locked():
        pass


def test_who_waits_too_long_is_told_for_whom(path, own):
    owner = own(path, "http://127.0.0.1:8787/")
    assert_refused(path, f"in use by process {owner.pid}, which serves http://127.0.0.1:8787/$")


def test_a_process_that_serves_nothing_is_told_by_its_number(path, own):
    owner = own(path)
    assert_refused(path, rf"in use by process {owner.pid}$")


def test_a_change_waits_for_that_of_another_process(path, own):
    owner = own(path)
    owner.stdin.write("\n")
    owner.stdin.flush()
    with CatalogueFile(path).locked():
        assert owner.wait(timeout=10) == 0


def test_the_file_is_free_after_its_owner_was_killed(path, own):
    owner = own(path, "http://127.0.0.1:8787/")
    owner.kill()
    owner.wait()
    with CatalogueFile(path).locked():
        assert_refused(path, rf"in use by process {os.getpid()}$")


def test_nothing_but_the_empty_lock_is_left(path):
    for _ in range(3):
        with CatalogueFile(path).locked():
            pass
    assert [found.name for found in path.parent.iterdir()] == ["catalogue.json.lock"]


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"no JSON",
        b"[]",
        b'{"pid": "x", "address": 3}',
        b"[" * 5000,
        b'{"address": "http:\\n"}',
    ],
)
def test_a_note_that_says_nothing_is_no_matter(path, note):
    with CatalogueFile(path).locked():
        path.with_name("catalogue.json.owner").write_bytes(note)
        assert_refused(path, r"in use by another process$")


def test_a_folder_that_is_not_there_is_an_error(path):
    below = CatalogueFile(path / "below")
    with pytest.raises(CatalogueError, match="its folder has to exist"), below.locked():
        pass


WRITER = """
import dataclasses, sys
from plugin.core.catalogue.file import CatalogueFile
from plugin.core.catalogue.values import LayerSettings, SourceSettings

file, name, times = CatalogueFile(sys.argv[1], patience=60), sys.argv[2], int(sys.argv[3])
for number in range(times):
    with file.locked():
        catalogue = file.read().catalogue
        layer = LayerSettings(f"{name}{number}", SourceSettings("folder", "x" * 500))
        file.write(dataclasses.replace(catalogue, layers=(*catalogue.layers, layer)))
    print(number, flush=True)
"""


def writer(path, name, times):
    arguments = [sys.executable, "-c", WRITER, str(path), name, str(times)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_of_several_that_write_at_once_nobody_s_change_is_lost(path):
    writers = [writer(path, name, 20) for name in "abc"]
    for one in writers:
        one.communicate(timeout=60)
        assert one.returncode == 0
    names = {layer.identifier for layer in CatalogueFile(path).read().catalogue.layers}
    assert names == {f"{name}{number}" for name in "abc" for number in range(20)}


def test_a_writer_that_is_killed_leaves_a_whole_catalogue_and_no_lock(path):
    for name in "abcde":
        killed = writer(path, name, 100_000)
        last = [int(killed.stdout.readline()) for _ in range(3)][-1]
        killed.kill()
        killed.communicate()
        assert "layers" in json.loads(path.read_bytes())
        file = CatalogueFile(path)
        with file.locked():
            catalogue, messages = file.read()
        assert messages == ()
        assert catalogue.layer(f"{name}{last}") is not None

"""One process owns a catalogue file; the next one is told which, and a killed one lets go."""

from __future__ import annotations

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
file.acquire()
if sys.argv[2]:
    file.note_address(sys.argv[2])
print("mine", flush=True)
sys.stdin.read()
file.release()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.json"


@pytest.fixture
def own():
    """Start a process that owns the file until its standard input ends."""
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


def test_a_second_process_is_told_who_owns_the_file(path, own):
    owner = own(path, "http://127.0.0.1:8787/")
    with pytest.raises(CatalogueError) as refusal:
        CatalogueFile(path).acquire()
    assert f"in use by process {owner.pid}, which serves http://127.0.0.1:8787/" in str(
        refusal.value
    )


def test_a_second_process_is_told_before_the_first_one_serves(path, own):
    owner = own(path)
    with pytest.raises(CatalogueError, match=rf"in use by process {owner.pid}$"):
        CatalogueFile(path).acquire()


def test_the_file_is_free_after_its_owner_was_killed(path, own):
    owner = own(path, "http://127.0.0.1:8787/")
    owner.kill()
    owner.wait()
    file = CatalogueFile(path)
    file.acquire()
    with pytest.raises(CatalogueError, match=rf"in use by process {os.getpid()}$"):
        CatalogueFile(path).acquire()
    file.release()


def test_the_file_is_free_after_its_owner_ended(path, own):
    owner = own(path)
    owner.communicate()
    file = CatalogueFile(path)
    file.acquire()
    file.release()
    assert not path.with_name("catalogue.json.owner").exists()


def test_to_acquire_twice_is_to_acquire_once(path):
    file = CatalogueFile(path)
    file.acquire()
    file.acquire()
    file.release()
    own = CatalogueFile(path)
    own.acquire()
    own.release()


def test_the_file_can_be_owned_again_after_a_release(path):
    file = CatalogueFile(path)
    for _ in range(3):
        file.acquire()
        file.release()
    file.release()


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
    file = CatalogueFile(path)
    file.acquire()
    path.with_name("catalogue.json.owner").write_bytes(note)
    with pytest.raises(CatalogueError, match=r"in use by another process$"):
        CatalogueFile(path).acquire()
    file.release()


def test_a_folder_that_is_not_there_is_an_error(path):
    with pytest.raises(CatalogueError, match="its folder has to exist"):
        CatalogueFile(path / "below").acquire()


WRITER = """
import sys
from plugin.core.catalogue.file import CatalogueFile
from plugin.core.catalogue.values import Catalogue, LayerSettings, SourceSettings

file = CatalogueFile(sys.argv[1])
file.acquire()
layers = tuple(LayerSettings(f"l{n}", SourceSettings("folder", "x" * 500)) for n in range(300))
number = 0
while True:
    number += 1
    file.write(Catalogue(layers, number))
    print(number, flush=True)
"""


def test_a_writer_that_is_killed_leaves_a_whole_catalogue(path):
    for _ in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        last = [int(writer.stdout.readline()) for _ in range(3)][-1]
        writer.kill()
        writer.communicate()
        file = CatalogueFile(path)
        file.acquire()
        catalogue, messages = file.read()
        file.release()
        assert messages == ()
        assert len(catalogue.layers) == 300
        assert catalogue.update_sequence >= last

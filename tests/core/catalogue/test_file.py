"""The catalogue file is whole at every moment, and what is damaged is kept."""

from __future__ import annotations

import errno
import json
import os
import re
import resource
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import Catalogue, LayerSettings, SourceSettings
from wmts_bridge.plugin.core.errors import CatalogueError, DocumentError

LAYER = LayerSettings("roads", SourceSettings("folder", "/tiles/roads"), title="Roads")
CATALOGUE = Catalogue((LAYER,), 7)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Kärtchen" / "catalogue.json"


@pytest.fixture
def file(path):
    path.parent.mkdir()
    file = CatalogueFile(path)
    with file.locked():
        yield file


def names_in(folder):
    return sorted(
        found.name for found in folder.iterdir() if found.suffix not in (".lock", ".owner")
    )


def test_a_file_that_is_not_there_holds_nothing(file):
    assert file.read() == (Catalogue(), ())


def test_what_was_written_is_read_again(file, path):
    file.write(CATALOGUE)
    assert file.read() == (CATALOGUE, ())
    assert CatalogueFile(path).read() == (CATALOGUE, ())
    assert names_in(path.parent) == ["catalogue.json"]


def test_the_file_says_its_version(file, path):
    file.write(CATALOGUE)
    assert json.loads(path.read_bytes())["wmts_bridge_catalogue"] == 1


def test_secrets_are_handed_back_and_never_written(file, path):
    source = SourceSettings(
        "xyz",
        "https://me:sesame1@tile.example/{z}/{x}/{y}?key=sesame2",
        headers={"Authorization": "sesame3"},
        query={"k": "sesame4"},
        password="sesame5",
    )
    secrets = file.write(Catalogue((LayerSettings("a", source),))).secrets
    assert sorted(secrets.values()) == [f"sesame{number}" for number in range(1, 6)]
    assert b"sesame" not in path.read_bytes()


def test_members_of_a_later_program_survive_a_change(file, path):
    file.write(CATALOGUE)
    whole = json.loads(path.read_bytes())
    path.write_text(json.dumps({**whole, "themes": ["s"]}))
    file.write(Catalogue(file.read().catalogue.layers, 8))
    assert json.loads(path.read_bytes())["themes"] == ["s"]


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\x00" * 4096,
        b'{"wmts_bridge_catalogue": 1, "lay',
        b'{"wmts_bridge_catalogue": 1, "layers": 3}',
        b"[" * 100_000,
        b" " * (32 * 1024 * 1024) + b"{}",
    ],
    ids=["empty", "zeros", "cut off", "wrong type", "deep", "huge"],
)
def test_a_damaged_file_is_set_aside_with_a_message(file, path, damaged):
    path.write_bytes(damaged)
    catalogue, messages = file.read()
    assert catalogue == Catalogue()
    (aside,) = names_in(path.parent)
    assert re.fullmatch(r"catalogue\.json\.damaged-\d{8}-\d{6}", aside)
    assert len(messages) == 1
    assert aside in messages[0]
    assert (path.parent / aside).read_bytes() == damaged
    file.write(CATALOGUE)
    assert (path.parent / aside).read_bytes() == damaged


def test_damaged_files_of_one_second_are_all_kept(file, path):
    for damaged in (b"1", b"2", b"3", b"4"):
        path.write_bytes(damaged)
        file.read()
    kept = {(path.parent / name).read_bytes() for name in names_in(path.parent)}
    assert kept == {b"1", b"2", b"3", b"4"}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b'{"wmts_bridge_catalogue": 2}', "newer WMTS Bridge"),
        (b"SQLite format 3\x00and so on", "is a database"),
    ],
    ids=["newer", "a database"],
)
def test_a_file_that_is_not_ours_to_change_is_left_alone(file, path, body, reason):
    path.write_bytes(body)
    with pytest.raises(CatalogueError, match=reason):
        file.read()
    assert path.read_bytes() == body
    assert names_in(path.parent) == ["catalogue.json"]


def test_a_folder_is_no_catalogue(tmp_path):
    with pytest.raises(CatalogueError, match="is not a file"):
        CatalogueFile(tmp_path).read()


def test_a_damaged_file_that_cannot_be_set_aside_is_an_error(file, path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EROFS, "Read-only file system")

    path.write_bytes(b"damaged")
    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(CatalogueError, match="cannot be set aside: Read-only file system"):
        file.read()
    assert path.read_bytes() == b"damaged"


@contextmanager
def no_file_may_grow_beyond(size):
    """As on a full disk, writing fails half way."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_the_old_catalogue(file, path):
    file.write(CATALOGUE)
    with no_file_may_grow_beyond(20), pytest.raises(CatalogueError, match="cannot be written"):
        file.write(Catalogue((), 8))
    assert names_in(path.parent) == ["catalogue.json"]
    assert file.read().catalogue == CATALOGUE


def test_a_folder_that_cannot_be_written_is_an_error():
    with pytest.raises(CatalogueError, match="cannot be written"):
        CatalogueFile("/proc/catalogue.json").write(CATALOGUE)


class Reader:
    """Stands for os.replace while another program reads the file on Windows, so many times."""

    def __init__(self, times):
        self.times = times
        self.replace = os.replace

    def __call__(self, source, target):
        self.times -= 1
        if self.times >= 0:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        self.replace(source, target)


def test_a_file_that_is_read_for_a_moment_is_replaced_after_it(file, monkeypatch):
    monkeypatch.setattr(os, "replace", Reader(times=3))
    file.write(CATALOGUE)
    assert file.read().catalogue == CATALOGUE


def test_a_file_that_stays_open_elsewhere_is_an_error_in_the_end(file, path, monkeypatch):
    file.write(CATALOGUE)
    monkeypatch.setattr(os, "replace", Reader(times=1000))
    with pytest.raises(CatalogueError, match="cannot access the file"):
        file.write(Catalogue((), 8))
    assert names_in(path.parent) == ["catalogue.json"]
    assert file.read().catalogue == CATALOGUE


def test_a_file_that_is_being_replaced_is_read_after_it(file, path, monkeypatch):
    file.write(CATALOGUE)
    refusals = [PermissionError(errno.EACCES, "The process cannot access the file")] * 3
    opened = Path.open

    def reluctant(self, *arguments):
        if refusals:
            raise refusals.pop()
        return opened(self, *arguments)

    monkeypatch.setattr(Path, "open", reluctant)
    assert file.read().catalogue == CATALOGUE
    assert not refusals


def test_the_leftover_of_a_killed_write_is_removed(path):
    path.parent.mkdir()
    leftover = path.with_name("catalogue.json.abc.new")
    leftover.write_bytes(b"half")
    with CatalogueFile(path).locked():
        assert not leftover.exists()


def test_what_another_one_wrote_is_a_change_until_it_is_read(file, path):
    assert not file.has_changed
    file.write(CATALOGUE)
    assert not file.has_changed
    other = CatalogueFile(path)
    assert other.has_changed
    assert other.peek() == CATALOGUE
    assert not other.has_changed
    other.write(Catalogue((LAYER,), 8))
    assert file.has_changed
    assert file.read().catalogue.update_sequence == 8
    assert not file.has_changed


def test_a_file_that_was_deleted_is_no_change(file, path):
    file.write(CATALOGUE)
    path.unlink()
    assert not file.has_changed
    assert file.peek() is None


def test_a_glance_leaves_a_damaged_file_where_it_is(file, path):
    path.write_bytes(b"damaged")
    with pytest.raises(DocumentError):
        file.peek()
    assert path.read_bytes() == b"damaged"
    assert not file.has_changed


def test_what_could_not_be_read_again_is_not_written(file, path):
    file.write(CATALOGUE)
    with pytest.raises(CatalogueError, match="cannot be written so"):
        file.write(Catalogue((LayerSettings("a", SourceSettings("", "")),)))
    assert file.read().catalogue == CATALOGUE


def test_a_link_leads_to_the_file_itself(path, tmp_path):
    path.parent.mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(path)
    by_link, by_name = CatalogueFile(link), CatalogueFile(path, patience=0)
    with by_link.locked():
        with pytest.raises(CatalogueError, match="is in use"), by_name.locked():
            pass
        by_link.write(CATALOGUE)
    assert link.is_symlink()
    assert by_name.read().catalogue == CATALOGUE


def test_a_file_in_the_place_of_the_lock_is_an_error(path):
    path.parent.mkdir()
    path.with_name("catalogue.json.lock").write_bytes(b"not a database" * 100)
    with pytest.raises(CatalogueError, match="cannot be locked"), CatalogueFile(path).locked():
        pass


def test_the_lock_of_another_program_is_not_waited_for_for_ever(path):
    path.parent.mkdir()
    lock = path.with_name("catalogue.json.lock")
    with closing(sqlite3.connect(lock, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        refused = pytest.raises(CatalogueError, match="in use by another process")
        with refused, CatalogueFile(path, patience=0.1).locked():
            pass

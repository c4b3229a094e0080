"""Tiles as files: whole or not at all, and nothing of what does not exist."""

from __future__ import annotations

import gzip
import os

import pytest
from wmts_bridge.plugin.core.errors import TileDamaged, TileUnavailable
from wmts_bridge.plugin.core.export.files import UNFINISHED, WholeFiles
from wmts_bridge.plugin.core.export.tile_folder import Sample, TileFolder
from wmts_bridge.plugin.core.export.written import limits_written
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.image.media_types import PNG, VECTOR_TILE
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

PICTURE = blank_tile(PNG, 256, 256)
PLACE = TileRequest("3", 5, 2)
GRID = well_known_set("WebMercatorQuad")
NAMES = {matrix.identifier: matrix.identifier for matrix in GRID.matrices}


class Told:
    """Answers what it was told to, and counts how often it was asked."""

    def __init__(self, answer):
        self.answer = answer
        self.asked = 0

    def tile(self, request):
        self.asked += 1
        return self.answer


def folder_of(tmp_path, answer, media_type=PNG, **options):
    source = Told(answer)
    files = WholeFiles(tmp_path)
    root = tmp_path / "1.0.0" / "roads" / "default" / "WebMercatorQuad"
    return TileFolder(source, files, root, NAMES, media_type, **options), source


def test_a_tile_lies_where_its_address_says(tmp_path):
    folder, _ = folder_of(tmp_path, Tile(PICTURE, PNG))
    folder.tile(PLACE)
    path = tmp_path / "1.0.0/roads/default/WebMercatorQuad/3/2/5.png"
    assert path.read_bytes() == PICTURE
    assert folder.kept(PLACE).answer.body == PICTURE


def test_of_an_absent_tile_nothing_is_left(tmp_path):
    folder, source = folder_of(tmp_path, Tile(PICTURE, PNG))
    folder.tile(PLACE)
    source.answer = Absent("none there")
    assert folder.tile(PLACE) == Absent("none there")
    assert folder.kept(PLACE) is None
    assert not folder.path(PLACE).exists()


@pytest.mark.parametrize("body", [b"", PICTURE[:-9], b"<html>"], ids=["empty", "cut", "page"])
def test_a_damaged_file_counts_for_nothing(tmp_path, body):
    folder, _ = folder_of(tmp_path, Tile(PICTURE, PNG))
    folder.tile(PLACE)
    folder.path(PLACE).write_bytes(body)
    assert folder.kept(PLACE) is None


def test_what_has_expired_at_its_source_and_cannot_be_renewed_is_not_written(tmp_path):
    folder, _ = folder_of(tmp_path, Tile(PICTURE, PNG, stale=True))
    assert folder.tile(PLACE).stale
    assert folder.kept(PLACE) is None


def test_vector_tiles_are_written_without_gzip(tmp_path):
    packed = Tile(gzip.compress(b"\x1a\x02\x78\x02"), VECTOR_TILE, "gzip")
    folder, _ = folder_of(tmp_path, packed, VECTOR_TILE)
    assert folder.tile(PLACE).encoding == ""
    assert folder.path(PLACE).name == "5.pbf"
    assert folder.path(PLACE).read_bytes() == b"\x1a\x02\x78\x02"


@pytest.mark.parametrize(
    "body", [b"\x1f\x8b\x08no gzip", gzip.compress(b"x" * 999)[:-20]], ids=["no gzip", "cut"]
)
def test_gzip_that_cannot_be_read_is_a_damaged_tile(tmp_path, body):
    folder, _ = folder_of(tmp_path, Tile(body, VECTOR_TILE, "gzip"), VECTOR_TILE)
    with pytest.raises(TileDamaged):
        folder.tile(PLACE)


def test_beyond_its_bound_it_writes_and_asks_nothing_more(tmp_path):
    folder, source = folder_of(tmp_path, Tile(PICTURE, PNG), most_bytes=len(PICTURE))
    folder.tile(PLACE)
    for column in (6, 7):
        with pytest.raises(TileUnavailable, match="more room than the export may"):
            folder.tile(PLACE._replace(column=column))
    assert source.asked == 2
    assert folder.problem


def test_a_folder_that_cannot_be_written_is_told_once_and_for_all(tmp_path):
    folder, source = folder_of(tmp_path, Tile(PICTURE, PNG))
    (tmp_path / "1.0.0").write_bytes(b"a file where a folder should be")
    for _ in range(2):
        with pytest.raises(TileUnavailable, match="cannot be written"):
            folder.tile(PLACE)
    assert source.asked == 1


def test_what_was_looked_at_is_not_asked_for_again(tmp_path):
    folder, source = folder_of(tmp_path, Tile(PICTURE, PNG))
    Sample(folder).tile(PLACE)
    assert not folder.path(PLACE).exists()
    folder.tile(PLACE)
    assert folder.path(PLACE).exists()
    assert source.asked == 1


def test_older_tiles_are_replaced_if_that_is_wanted(tmp_path):
    folder, _ = folder_of(tmp_path, Tile(PICTURE, PNG), since=1000.0)
    folder.tile(PLACE)
    assert folder.is_fresh(folder.kept(PLACE))
    os.utime(folder.path(PLACE), (999.0, 999.0))
    assert not folder.is_fresh(folder.kept(PLACE))


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    files, path = WholeFiles(tmp_path), tmp_path / "document.xml"
    files.write(path, b"old")

    def full(*paths):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        files.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list((tmp_path / UNFINISHED).iterdir()) == []


def test_what_another_run_clears_away_is_written_all_the_same(tmp_path):
    files = WholeFiles(tmp_path)
    files.write(tmp_path / "a" / "1", b"1")
    WholeFiles(tmp_path).clear()
    files.write(tmp_path / "a" / "2", b"2")
    assert (tmp_path / "a" / "2").read_bytes() == b"2"


def test_a_file_that_is_just_being_read_is_waited_for(tmp_path, monkeypatch):
    replace, refused = os.replace, []

    def busy(*paths):
        if len(refused) < 2:
            refused.append(paths)
            raise PermissionError(13, "it is being read")
        replace(*paths)

    monkeypatch.setattr(os, "replace", busy)
    WholeFiles(tmp_path).write(tmp_path / "a", b"a")
    assert (tmp_path / "a").read_bytes() == b"a"


def test_what_a_killed_run_left_unfinished_is_cleared_away(tmp_path):
    (tmp_path / UNFINISHED).mkdir()
    (tmp_path / UNFINISHED / "0.part").write_bytes(b"ha")
    files = WholeFiles(tmp_path)
    files.write(tmp_path / "a", b"a")
    files.clear()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    files.write(tmp_path / "b", b"b")
    assert (tmp_path / "b").read_bytes() == b"b"


def test_limits_are_those_of_the_files_and_nothing_else_counts(tmp_path):
    for name in ("3/2/5.png", "3/4/1.png", "4/0/15.png", "4/0/16.png", "4/99/1.png", "5/1/2.jpg",
                 "6/01/1.png", "6/1/x.png", "7/1/.png", "readme.txt"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    assert limits_written(tmp_path, GRID, NAMES, "png") == {
        "3": Limits(2, 4, 1, 5),
        "4": Limits(0, 0, 15, 15),
    }

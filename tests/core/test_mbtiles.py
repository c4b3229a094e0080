"""MBTiles files: reading from many threads, writing, and every way in which a file can be bad."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.errors import SetupError, TileUnavailable
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mbtiles import MBTilesReader, MBTilesWriter, StoredRange, stored_row

METADATA = {"name": "World", "format": "png"}
TILES = {(0, 0, 0): b"zero", (1, 0, 1): b"north west", (1, 1, 0): b"south east"}


def written(path: Path, tiles: dict[tuple[int, int, int], bytes] = TILES) -> Path:
    with MBTilesWriter(path, METADATA) as writer:
        for place, body in tiles.items():
            writer.put(*place, body)
    return path


def opened(path: Path) -> MBTilesReader:
    reader = MBTilesReader(path)
    reader.open()
    return reader


def by_hand(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "world.mbtiles")


def test_what_was_written_is_read(file):
    reader = opened(file)
    assert {place: reader.tile_data(*place) for place in TILES} == TILES
    assert reader.metadata == METADATA
    assert reader.levels() == (0, 1)
    assert reader.ranges() == {0: StoredRange(0, 0, 0, 0), 1: StoredRange(0, 1, 0, 1)}


def test_a_missing_tile_is_none(file):
    reader = opened(file)
    assert reader.tile_data(1, 1, 1) is None
    assert reader.tile_data(7, 1, 1) is None
    assert reader.any_tile() in TILES.values()


@pytest.mark.parametrize(
    ("grid", "level", "row", "stored"),
    [
        pytest.param("WebMercatorQuad", 3, 0, 7, id="mercator has 2^z rows"),
        pytest.param("WGS1984Quad", 3, 0, 7, id="two squares have 2^z rows, not columns"),
        pytest.param("WGS1984Quad", 0, 0, 0, id="one row at level 0"),
    ],
)
def test_rows_are_stored_from_the_bottom(grid, level, row, stored):
    matrix = well_known_set(grid).matrices[level]
    assert stored_row(matrix, row) == stored
    assert stored_row(matrix, stored) == row
    assert stored_row(matrix, row, rows_from_top=True) == row


@pytest.mark.parametrize(
    "name", ["ü 地図 #1?mode=rw&x=%41.mbtiles", "a b+c.mbtiles", "file:x.mbtiles", "-.mbtiles"]
)
def test_any_file_name_will_do(tmp_path, name):
    assert opened(written(tmp_path / name)).tile_data(0, 0, 0) == b"zero"


def test_the_file_is_not_written_to(file):
    before = file.read_bytes(), sorted(file.parent.iterdir())
    reader = opened(file)
    reader.tile_data(0, 0, 0)
    reader.close()
    assert (file.read_bytes(), sorted(file.parent.iterdir())) == before


def test_many_threads_ask_one_reader(file):
    reader = opened(file)
    wrong: list[object] = []

    def ask() -> None:
        for _ in range(200):
            for place, body in TILES.items():
                found = reader.tile_data(*place)
                if found != body:
                    wrong.append((place, found))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []


def _empty(path: Path) -> None:
    path.touch()


def _text(path: Path) -> None:
    path.write_text("no database at all, but long enough to look like one" * 10)


def _without_tiles(path: Path) -> None:
    by_hand(path, "CREATE TABLE other (x)")


def _other_columns(path: Path) -> None:
    by_hand(path, "CREATE TABLE tiles (z, x, y, image)")


def _cut_off(path: Path) -> None:
    written(path, {(9, i, i): os.urandom(3000) for i in range(200)})
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 20000)


def _locked(path: Path) -> None:
    written(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    KEPT.append(connection)


KEPT: list[sqlite3.Connection] = []


@pytest.mark.parametrize(
    ("make", "says"),
    [
        pytest.param(lambda path: None, "does not exist", id="missing"),
        pytest.param(lambda path: path.mkdir(), "is a folder", id="folder"),
        pytest.param(_empty, "is empty", id="empty"),
        pytest.param(_text, "no SQLite database", id="text"),
        pytest.param(_without_tiles, "no table `tiles`", id="other database"),
        pytest.param(_other_columns, "other columns", id="other columns"),
        pytest.param(_cut_off, "damaged", id="damaged"),
        pytest.param(_locked, "locked", id="locked"),
    ],
)
def test_a_bad_file_gives_one_clear_sentence(tmp_path, make, says):
    path = tmp_path / "bad.mbtiles"
    make(path)
    try:
        with pytest.raises(SetupError, match=says) as caught:
            opened(path)
    finally:
        while KEPT:
            KEPT.pop().close()
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_tiles_may_be_a_view(tmp_path):
    path = by_hand(
        tmp_path / "view.mbtiles",
        "CREATE TABLE map (zoom_level INT, tile_column INT, tile_row INT, tile_id TEXT)",
        "CREATE TABLE images (tile_data BLOB, tile_id TEXT)",
        "CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row)",
        "CREATE UNIQUE INDEX images_id ON images (tile_id)",
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data"
        " FROM map JOIN images ON images.tile_id = map.tile_id",
        "INSERT INTO map VALUES (2, 1, 3, 'same'), (2, 2, 3, 'same')",
        "INSERT INTO images VALUES (x'89504e47', 'same')",
    )
    reader = opened(path)
    assert reader.tile_data(2, 1, 3) == reader.tile_data(2, 2, 3) == b"\x89PNG"
    assert reader.ranges() == {2: StoredRange(1, 2, 3, 3)}
    assert reader.has_index()
    assert reader.metadata == {}


def test_a_file_without_an_index_is_told(tmp_path):
    path = by_hand(
        tmp_path / "slow.mbtiles",
        "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)",
        "INSERT INTO tiles VALUES (0, 0, 0, x'00')",
    )
    assert not opened(path).has_index()


def test_a_view_without_end_does_not_hold_anything_up(tmp_path):
    path = by_hand(
        tmp_path / "endless.mbtiles",
        "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n",
    )
    reader = opened(path)
    assert reader.ranges() is None
    with pytest.raises(TileUnavailable, match="takes too long"):
        reader.tile_data(-1, 0, 0)


def test_looking_for_ranges_can_be_cancelled(tmp_path):
    tiles = {(12, i % 200, i // 200): b"x" for i in range(40_000)}
    reader = opened(written(tmp_path / "many.mbtiles", tiles))
    assert reader.ranges(lambda: True) is None
    assert reader.ranges(lambda: False) == {12: StoredRange(0, 199, 0, 199)}


@pytest.fixture
def looking_always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let readers look at the file at every question instead of every two seconds."""
    monkeypatch.setattr("wmts_bridge.plugin.core.mbtiles.reader._SECONDS_BETWEEN_LOOKS", 0.0)


@pytest.mark.usefixtures("looking_always")
def test_a_replaced_file_is_noticed(file, tmp_path):
    reader = opened(file)
    os.replace(written(tmp_path / "new", {(0, 0, 0): b"new"}), file)
    assert reader.tile_data(0, 0, 0) == b"new"
    assert reader.tile_data(1, 0, 1) is None


@pytest.mark.usefixtures("looking_always")
def test_a_file_that_is_gone_is_unavailable_not_absent(file):
    reader = opened(file)
    file.unlink()
    with pytest.raises(TileUnavailable):
        reader.tile_data(0, 0, 0)


@pytest.mark.usefixtures("looking_always")
def test_a_file_cut_short_under_a_reader_is_unavailable(file):
    reader = opened(file)
    with file.open("r+b") as stream:
        stream.truncate(100)
    with pytest.raises(TileUnavailable):
        reader.tile_data(0, 0, 0)


def test_a_locked_file_is_unavailable_for_the_time_being(file):
    reader = opened(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TileUnavailable, match="locked"):
            reader.tile_data(0, 0, 0)
        other.execute("ROLLBACK")
    assert reader.tile_data(0, 0, 0) == b"zero"


def test_what_another_program_adds_is_seen(file):
    reader = opened(file)
    assert reader.tile_data(3, 3, 3) is None
    by_hand(file, "INSERT INTO tiles VALUES (3, 3, 3, x'61')")
    assert reader.tile_data(3, 3, 3) == b"a"


def test_a_text_instead_of_a_picture_is_no_tile(file):
    by_hand(file, "INSERT INTO tiles VALUES (5, 0, 0, 'text'), (5, 1, 0, x''), (5, 2, 0, NULL)")
    reader = opened(file)
    with pytest.raises(TileUnavailable, match="text"):
        reader.tile_data(5, 0, 0)
    assert reader.tile_data(5, 1, 0) is None
    assert reader.tile_data(5, 2, 0) is None


def test_numbers_too_large_for_sqlite_are_no_crash(file):
    with pytest.raises(TileUnavailable):
        opened(file).tile_data(1 << 70, 0, 0)


def test_a_file_in_wal_mode_needs_no_second_file_beside_it(file, tmp_path):
    """In a folder that cannot be written SQLite cannot make the -shm file that WAL needs."""
    by_hand(file, "PRAGMA journal_mode = WAL")
    for beside in file.parent.glob("world.mbtiles-*"):
        beside.unlink()
    blocked = Path(f"{file}-shm")
    blocked.mkdir()  # also root cannot make the file then
    assert opened(file).tile_data(0, 0, 0) == b"zero"


def test_a_writer_that_fails_leaves_no_file(tmp_path):
    def fail() -> None:
        with MBTilesWriter(tmp_path / "half.mbtiles", METADATA) as writer:
            writer.put(0, 0, 0, b"x")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_writer_says_where_it_cannot_write(tmp_path):
    with (
        pytest.raises(SetupError, match="cannot be written"),
        MBTilesWriter(tmp_path / "missing" / "x.mbtiles", METADATA),
    ):
        pass


def test_an_unopened_writer_refuses(tmp_path):
    with pytest.raises(SetupError, match="not open"):
        MBTilesWriter(tmp_path / "x.mbtiles", METADATA).put(0, 0, 0, b"")


def test_closed_connections_open_again(file):
    reader = opened(file)
    reader.close()
    assert reader.tile_data(0, 0, 0) == b"zero"

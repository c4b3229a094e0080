"""Sources on disk tell whether a tile has changed without reading it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.mbtiles import reader as reader_module
from wmts_bridge.plugin.core.source.folder import open_folder
from wmts_bridge.plugin.core.source.mbtiles import open_mbtiles
from wmts_bridge.plugin.core.tile import Tile, TileRequest, TileSource

from .tile_sets import picture

REQUEST = TileRequest("0", 0, 0)
OTHER = TileRequest("0", 9, 0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "0" / "0" / "0.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(picture(0, 0, 0))
    return path


@pytest.fixture
def source(file: Path) -> TileSource:
    return open_folder(file.parents[2]).source


def known(source: TileSource) -> Tile:
    tile = source.tile(REQUEST)
    assert isinstance(tile, Tile)
    return tile


def test_a_file_left_alone_is_unchanged(source) -> None:
    assert source.is_unchanged(REQUEST, known(source), 0.0)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda path: os.utime(path, (1, 1)), id="written again"),
        pytest.param(lambda path: path.write_bytes(picture(0, 0, 0) + b"more"), id="another size"),
        pytest.param(lambda path: path.unlink(), id="deleted"),
        pytest.param(lambda path: path.unlink() or path.mkdir(), id="a folder now"),
    ],
)
def test_a_file_that_was_touched_has_changed(
    source, file: Path, change: Callable[[Path], object]
) -> None:
    tile = known(source)
    change(file)

    assert not source.is_unchanged(REQUEST, tile, 0.0)


def test_outside_of_the_matrix_nothing_is_unchanged(source) -> None:
    assert not source.is_unchanged(OTHER, known(source), 0.0)
    assert not source.is_unchanged(REQUEST._replace(matrix="none"), known(source), 0.0)


def test_a_converted_tile_changes_with_the_one_it_was_made_of(source, file: Path) -> None:
    pytest.importorskip("PIL")
    converted = TranscodedSource(source, "image/jpeg")
    tile = known(converted)
    assert tile.media_type == "image/jpeg"
    assert converted.is_unchanged(REQUEST, tile, 0.0)

    os.utime(file, (1, 1))

    assert not converted.is_unchanged(REQUEST, tile, 0.0)


def test_a_source_that_cannot_tell_is_never_unchanged() -> None:
    class Mute:
        def tile(self, request: TileRequest) -> Tile:
            return Tile(b"", "image/png")

    assert not TranscodedSource(Mute(), "image/png").is_unchanged(REQUEST, Tile(b"", "x"), 0.0)


@pytest.mark.parametrize("log", [False, True], ids=["in the file", "in the log beside it"])
def test_an_mbtiles_file_has_changed_when_anything_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: bool
) -> None:
    monkeypatch.setattr(reader_module, "_SECONDS_BETWEEN_GLANCES", 0.0)
    path = tmp_path / "map.mbtiles"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {'WAL' if log else 'DELETE'}")
        database.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
        database.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (picture(0, 0, 0),))
        database.commit()
        source = open_mbtiles(path).source
        tile, since = known(source), time.monotonic()
        assert source.is_unchanged(REQUEST, tile, since)

        database.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (picture(0, 0, 0),))
        database.commit()

        assert not source.is_unchanged(REQUEST, tile, since)
        assert source.is_unchanged(REQUEST, tile, time.monotonic())
        source.close()

"""What becomes of the disk cache when it is killed, starved, damaged or shared."""

from __future__ import annotations

import logging
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.cache.disk import CachedTiles, DiskCache, DiskStore
from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.tile import Tile, TileRequest

HAMMER = Path(__file__).with_name("hammer.py")
TILES = CachedTiles("hammered", well_known_set("WebMercatorQuad"), "image/png")
MUCH = 1 << 30
KEPT = Kept(Tile(b"bytes" * 500, "image/png", etag="a", expires=2e9), 1.7e9)


def request(number: int) -> TileRequest:
    return TileRequest("16", number, 0)


def hammer(*arguments: object, **options: object) -> subprocess.Popen:
    """Start a process that fills a folder, see hammer.py."""
    command = [sys.executable, str(HAMMER), *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[DiskCache]:
    cache = DiskCache(tmp_path / "tiles", MUCH)
    yield cache
    cache.close()


def filled(cache: DiskCache, count: int = 200) -> DiskStore:
    store = cache.store(TILES)
    for number in range(count):
        store.put(request(number), KEPT)
    assert cache.flush()
    return store


# --- killed ---------------------------------------------------------------------------------------


def body(number: int) -> bytes:
    """What hammer.py stores under a number."""
    return f"{number:08}".encode() * (300 + number % 700)


def test_a_process_that_is_killed_leaves_what_it_had_written_and_no_damaged_tile(
    tmp_path: Path,
) -> None:
    """Killed again and again while it writes, checkpoints and evicts."""
    dice = random.Random(5)
    folder, last = tmp_path / "tiles", 0
    for _ in range(5):
        with hammer(folder, 12_000_000, last, 0) as process:
            for _ in range(dice.randint(1, 12)):
                last = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL)
            rest = process.stdout.read().split()
        last = int(rest[-1]) if rest else last
        cache = DiskCache(folder, 12_000_000)
        store = cache.store(TILES)
        found = {number: store.get(request(number)) for number in range(last + 100)}
        here = {number: kept.answer.body for number, kept in found.items() if kept is not None}
        cache.close()

        assert {number for number, bytes_ in here.items() if bytes_ != body(number)} == set()
        assert set(range(last - 100, last)) <= set(here)
        assert cache.problem == ""
        with sqlite3.connect(store.path({})) as sqlite:
            assert sqlite.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        sqlite.close()
    assert not list(folder.glob("*.damaged"))


# --- damaged --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: b"not a database at all" * 1000, id="something else"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut in half"),
        pytest.param(lambda data: data[:100] + b"\xff" * (len(data) - 100), id="all but its head"),
        pytest.param(lambda data: b"", id="empty"),
    ],
)
def test_a_damaged_file_is_put_aside_and_begun_anew(cache: DiskCache, spoil: object) -> None:
    store = filled(cache)
    cache.close()
    path = store.path({})
    path.write_bytes(spoil(path.read_bytes()))

    before = [store.get(request(number)) for number in range(200)]
    store.put(request(0), KEPT)
    cache.flush()
    store.put(request(0), KEPT)  # a batch that finds the damage is lost
    cache.flush()

    assert {kept for kept in before if kept is not None} <= {KEPT}
    assert store.get(request(0)) == KEPT
    assert cache.problem == ""


def test_of_a_file_with_some_damaged_pages_no_wrong_tile_is_served(cache: DiskCache) -> None:
    store = filled(cache)
    cache.close()
    path = store.path({})
    data = bytearray(path.read_bytes())
    dice = random.Random(1)
    for _ in range(300):
        data[dice.randrange(4096, len(data))] ^= 0xFF
    path.write_bytes(data)

    found = {store.get(request(number)) for number in range(200)}

    assert found <= {KEPT, None}
    assert None in found


def test_a_damaged_file_of_another_layer_can_be_evicted(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, 500_000)
    strange = tmp_path / "gone-0123456789abcdef.mbtiles"
    strange.write_bytes(b"not a database" * 50_000)

    store = filled(cache, 50)

    assert not strange.exists()
    assert store.get(request(49)) == KEPT
    cache.close()


def test_a_damaged_file_that_cannot_be_renamed_costs_the_cache_and_not_the_answer(
    cache: DiskCache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As on Windows, while another program has it open."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    store = filled(cache)
    cache.close()
    store.path({}).write_bytes(b"not a database at all" * 1000)
    monkeypatch.setattr(os, "replace", refuse)
    with caplog.at_level(logging.WARNING):
        for number in range(3):
            assert store.get(request(number)) is None
            store.put(request(number), KEPT)
            assert cache.flush()

    assert cache.problem.endswith("is damaged and cannot be renamed")
    assert len(caplog.records) == 1


# --- no room, no right ----------------------------------------------------------------------------


def outcome(process: subprocess.Popen) -> tuple[str, list[str]]:
    """The last line of a hammer that ended well, and the warnings it wrote."""
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0, err
    return out.splitlines()[-1], err.splitlines()


def test_a_full_disk_costs_tiles_and_nothing_else(tmp_path: Path) -> None:
    last, warnings = outcome(hammer(tmp_path / "tiles", MUCH, 0, 3000, "--limit", 2_000_000))

    missing, wrong, problem = last.split()[1], last.split()[3], last.partition("problem ")[2]
    assert 1000 < int(missing) < 3000
    assert wrong == "0"
    assert "tiles are not kept in" in problem
    assert len(warnings) == 1


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder that only its owner may write to, reached by everybody."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "tiles"
        folder.mkdir(mode=0o555)
        yield folder
        folder.chmod(0o755)


def test_a_folder_that_is_read_only_is_told_of_once(read_only_folder: Path) -> None:
    as_nobody = ["--nobody"] if os.geteuid() == 0 else []

    last, warnings = outcome(hammer(read_only_folder, MUCH, 0, 1000, *as_nobody))

    assert last.startswith("missing 1000 wrong 0 problem tiles are not kept in")
    assert len(warnings) == 1
    assert list(read_only_folder.iterdir()) == []


def test_a_folder_that_cannot_be_is_told_of_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = DiskCache(tmp_path / "file" / "tiles", MUCH)
    store = cache.store(TILES)
    with caplog.at_level(logging.WARNING):
        for number in range(3):
            store.put(request(number), KEPT)
            assert cache.flush()

    assert store.get(request(0)) is None
    assert "tiles are not kept in" in cache.problem
    assert len(caplog.records) == 1
    cache.close()


# --- shared ---------------------------------------------------------------------------------------


def test_two_processes_may_fill_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "tiles"
    processes = [hammer(folder, MUCH, first, 1500) for first in (0, 10_000)]

    outcomes = [outcome(process) for process in processes]

    assert [last.split()[3] for last, _ in outcomes] == ["0", "0"]
    assert [warnings for _, warnings in outcomes] == [[], []]
    cache = DiskCache(folder, MUCH)
    store = cache.store(TILES)
    there = [
        sum(store.get(request(first + n)) is not None for n in range(1500)) for first in (0, 10_000)
    ]
    cache.close()
    assert all(count > 750 for count in there)


def test_two_processes_may_evict_from_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "tiles"
    processes = [hammer(folder, 2_000_000, first, 1500) for first in (0, 10_000)]

    outcomes = [outcome(process) for process in processes]

    assert [last.split()[3] for last, _ in outcomes] == ["0", "0"]
    assert [warnings for _, warnings in outcomes] == [[], []]
    assert sum(path.stat().st_size for path in folder.iterdir()) < 4_000_000


def test_a_file_that_another_process_has_open_is_not_deleted(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, 300_000)
    gone = DiskCache(tmp_path, 300_000)
    filled(gone, 5)
    gone.close()
    path = gone.store(TILES).path({})
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("SELECT * FROM tiles").fetchone()
    store = cache.store(CachedTiles("new", well_known_set("WebMercatorQuad"), "image/png"))
    for number in range(300):
        store.put(request(number), KEPT)
    assert cache.flush()

    assert path.exists()
    other.close()
    cache.close()

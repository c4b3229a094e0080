"""How a cache folder stays within its bytes, and what goes first."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.cache.disk import CachedTiles, DiskCache, DiskStore
from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

from .remotes import Clock

TILES = CachedTiles("roads", well_known_set("WebMercatorQuad"), "image/png")
MEGABYTE = 1_000_000
BYTES = os.urandom(3000)


def request(column: int) -> TileRequest:
    return TileRequest("14", column, 7)


def kept(clock: Clock) -> Kept:
    return Kept(Tile(BYTES, "image/png", etag="a", expires=clock.now + 60), clock.now)


def bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def fill(
    cache: DiskCache, store: DiskStore, clock: Clock, columns: range, seconds: float = 1.0
) -> None:
    """Put tiles, each some time after the one before."""
    for column in columns:
        clock.now += seconds
        store.put(request(column), kept(clock))
        if column % 50 == 49:
            assert cache.flush()
    assert cache.flush()


def present(store: DiskStore, columns: range) -> set[int]:
    return {column for column in columns if store.get(request(column)) is not None}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cache(tmp_path: Path, clock: Clock) -> Iterator[DiskCache]:
    cache = DiskCache(tmp_path / "tiles", MEGABYTE, clock)
    yield cache
    cache.close()


def test_a_folder_stays_within_its_bytes_and_the_newest_are_there(
    cache: DiskCache, clock: Clock
) -> None:
    store = cache.store(TILES)

    fill(cache, store, clock, range(1500))

    assert bytes_in(cache.folder) <= MEGABYTE + 33_000  # SQLite's index of the log
    left = present(store, range(1500))
    assert len(left) > 100
    assert left == set(range(min(left), 1500))
    cache.close()
    assert bytes_in(cache.folder) <= MEGABYTE


def test_tiles_that_are_used_stay(cache: DiskCache, clock: Clock) -> None:
    store = cache.store(TILES)
    fill(cache, store, clock, range(100))
    for start in range(100, 1500, 100):
        assert store.get(request(3)) is not None
        clock.now += 100
        fill(cache, store, clock, range(start, start + 100))

    assert present(store, range(100)) == {3}


def test_pinned_tiles_stay_whatever_comes(cache: DiskCache, clock: Clock) -> None:
    store = cache.store(TILES)
    fill(cache, store, clock, range(60))
    for column in range(50):
        store.pin(request(column))
    store.put(request(50), kept(clock))  # fetched anew; it must not lose what it does not have
    store.put(request(0), kept(clock))

    fill(cache, store, clock, range(60, 1500))

    assert present(store, range(60)) == set(range(50))
    assert bytes_in(cache.folder) <= MEGABYTE + 33_000


def test_a_tile_may_be_pinned_before_it_is_written(cache: DiskCache, clock: Clock) -> None:
    store = cache.store(TILES)
    store.put(request(1), kept(clock))
    store.pin(request(1))

    fill(cache, store, clock, range(2, 1500))

    assert store.get(request(1)) is not None


def test_layers_share_the_bytes_and_the_longest_unused_goes_first_among_all(
    cache: DiskCache, clock: Clock
) -> None:
    stores = [
        cache.store(dataclasses.replace(TILES, layer=name)) for name in ("one", "two", "three")
    ]
    for start in range(0, 600, 50):
        for store in stores:
            fill(cache, store, clock, range(start, start + 50), seconds=60.0)

    assert bytes_in(cache.folder) <= MEGABYTE + 3 * 33_000
    left = [present(store, range(600)) for store in stores]
    assert all(max(found) == 599 for found in left)
    assert max(map(len, left)) - min(map(len, left)) <= 50


def test_files_of_layers_that_are_gone_go_as_a_whole(
    cache: DiskCache, clock: Clock, tmp_path: Path
) -> None:
    for number in range(3):
        former = DiskCache(cache.folder, MEGABYTE, clock)
        gone = former.store(dataclasses.replace(TILES, layer=f"gone {number}"))
        fill(former, gone, clock, range(40))
        former.close()
    store = cache.store(TILES)

    fill(cache, store, clock, range(1000))

    assert [path.name for path in cache.folder.glob("*.mbtiles")] == [store.path({}).name]


def test_a_file_of_a_gone_layer_with_pinned_tiles_keeps_just_these(
    cache: DiskCache, clock: Clock
) -> None:
    former = DiskCache(cache.folder, MEGABYTE, clock)
    gone = former.store(dataclasses.replace(TILES, layer="gone"))
    fill(former, gone, clock, range(40))
    gone.pin(request(7))
    former.close()

    fill(cache, cache.store(TILES), clock, range(1000))

    assert present(cache.store(dataclasses.replace(TILES, layer="gone")), range(40)) == {7}


def test_a_file_that_was_emptied_and_deleted_is_begun_again(cache: DiskCache, clock: Clock) -> None:
    first = cache.store(dataclasses.replace(TILES, layer="first"))
    fill(cache, first, clock, range(20))
    assert present(first, range(20)) == set(range(20))
    fill(cache, cache.store(TILES), clock, range(1000))
    assert not first.path({}).exists()

    fill(cache, first, clock, range(20, 25))

    assert present(first, range(30)) == set(range(20, 25))


def test_absences_go_when_nobody_believes_them_any_more(cache: DiskCache, clock: Clock) -> None:
    store = cache.store(TILES)
    clock.now = 1000.0
    for column in range(2000):
        store.put(request(column), Kept(Absent("not there", 1060.0), 1000.0))
    assert cache.flush()
    assert isinstance(store.get(request(5)).answer, Absent)

    fill(cache, store, clock, range(2000, 3500))

    assert store.get(request(5)) is None


def test_what_was_put_aside_goes_before_any_tile(cache: DiskCache, clock: Clock) -> None:
    store = cache.store(TILES)
    aside = cache.folder / f"{store.path({}).name}.damaged"
    cache.folder.mkdir()
    aside.write_bytes(b"x" * (MEGABYTE - 100_000))

    fill(cache, store, clock, range(100))

    assert not aside.exists()
    assert present(store, range(100)) == set(range(100))


def test_more_pinned_than_fits_costs_the_others_and_not_the_pinned(
    cache: DiskCache, clock: Clock
) -> None:
    store = cache.store(TILES)
    for start in range(0, 400, 50):
        for column in range(start, start + 50):
            store.put(request(column), kept(clock))
            store.pin(request(column))
        assert cache.flush()

    fill(cache, store, clock, range(400, 450))

    assert present(store, range(400)) == set(range(400))
    assert present(store, range(400, 450)) == set()

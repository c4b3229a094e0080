"""What the disk cache keeps, under which names, and that other programs can open it."""

from __future__ import annotations

import dataclasses
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.cache.disk import CachedTiles, DiskCache, DiskStore
from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrixSet
from wmts_bridge.plugin.core.grid.trimmed import trimmed_set
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mbtiles import MBTilesReader
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

from .remotes import Clock

MERCATOR = well_known_set("WebMercatorQuad")
TILES = CachedTiles("roads", MERCATOR, "image/png", title="Roads")
REQUEST = TileRequest("3", 2, 1)
TILE = Tile(
    b"\x89PNG\r\n\x1a\nbytes",
    "image/png",
    etag="a",
    modified=1_600_000_000.0,
    expires=1_700_003_600.0,
    validator='W/"a"',
    stale_seconds=60.0,
)
KEPT = Kept(TILE, 1_700_000_000.0)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[DiskCache]:
    cache = DiskCache(tmp_path / "tiles", 10_000_000, Clock())
    yield cache
    cache.close()


def stored(cache: DiskCache, tiles: CachedTiles = TILES, kept: Kept = KEPT) -> DiskStore:
    store = cache.store(tiles)
    store.put(REQUEST, kept)
    assert cache.flush()
    return store


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(KEPT, id="everything known"),
        pytest.param(
            Kept(Tile(b"bytes", "image/png", expires=1.0), 0.0), id="as little as can be known"
        ),
        pytest.param(
            Kept(Tile(b"", "application/vnd.mapbox-vector-tile", "gzip", expires=1.0), 0.0),
            id="empty and packed",
        ),
        pytest.param(Kept(Absent("not there", 1_700_000_060.0), 1_700_000_000.0), id="absent"),
    ],
)
def test_what_was_put_comes_back_as_it_was(cache: DiskCache, kept: Kept) -> None:
    store = stored(cache, kept=kept)

    assert store.get(REQUEST) == kept
    assert store.get(REQUEST._replace(column=3)) is None


def test_what_is_not_written_yet_is_there_already(cache: DiskCache) -> None:
    store = cache.store(TILES)

    store.put(REQUEST, KEPT)

    assert store.get(REQUEST) == KEPT


def test_tiles_are_there_after_a_new_start(cache: DiskCache) -> None:
    stored(cache)
    cache.close()

    again = DiskCache(cache.folder, cache.max_bytes)

    assert again.store(TILES).get(REQUEST) == KEPT
    again.close()


def test_a_closed_cache_opens_again(cache: DiskCache) -> None:
    store = stored(cache)
    for column in (4, 5):
        cache.close()
        store.put(REQUEST._replace(column=column), KEPT)
        assert cache.flush()

    assert [store.get(REQUEST._replace(column=column)) for column in (2, 4, 5)] == [KEPT] * 3


def test_a_new_answer_takes_the_place_of_the_old_one(cache: DiskCache) -> None:
    store = stored(cache)
    absent = Kept(Absent("gone", 1.0), 0.0)
    new = Kept(TILE._replace(body=b"new"), 1.0)
    seen = []
    for kept in (absent, new, KEPT):
        store.put(REQUEST, kept)
        assert cache.flush()
        seen.append(store.get(REQUEST))

    assert seen == [absent, new, KEPT]


def test_a_renewal_changes_the_dates_and_leaves_the_bytes(cache: DiskCache) -> None:
    store = stored(cache)
    renewed = Kept(TILE._replace(expires=1_700_009_999.0, stale_seconds=None), 1_700_005_000.0)

    store.put(REQUEST, renewed, is_renewal=True)

    assert cache.flush()
    assert store.get(REQUEST) == renewed


def test_a_renewal_of_what_is_not_there_any_more_puts_it_there(cache: DiskCache) -> None:
    store = cache.store(TILES)

    store.put(REQUEST, KEPT, is_renewal=True)

    assert cache.flush()
    assert store.get(REQUEST) == KEPT


@pytest.mark.parametrize(
    "request_",
    [REQUEST._replace(matrix="99"), REQUEST._replace(column=8), REQUEST._replace(row=-1)],
    ids=["matrix", "column", "row"],
)
def test_what_lies_outside_is_not_kept(cache: DiskCache, request_: TileRequest) -> None:
    store = cache.store(TILES)

    store.put(request_, KEPT)

    assert store.get(request_) is None
    assert not cache.folder.exists()


@pytest.mark.parametrize(
    "other",
    [
        dataclasses.replace(TILES, layer="Roads"),
        dataclasses.replace(TILES, layer="röads"),
        dataclasses.replace(TILES, style="night"),
        dataclasses.replace(TILES, media_type="image/jpeg"),
        dataclasses.replace(TILES, origin="https://tile.example/"),
        dataclasses.replace(TILES, tile_matrix_set=well_known_set("WebMercatorQuad512")),
        dataclasses.replace(TILES, tile_matrix_set=well_known_set("WorldCRS84Quad")),
    ],
    ids=["case", "accent", "style", "format", "origin", "tile size", "grid"],
)
def test_each_layer_grid_style_format_and_origin_has_a_file(
    cache: DiskCache, other: CachedTiles
) -> None:
    stored(cache)

    assert cache.store(other).get(REQUEST) is None
    assert cache.store(other).path({}) != cache.store(TILES).path({})


def test_each_value_of_a_dimension_has_a_file(cache: DiskCache) -> None:
    store = cache.store(TILES)
    requests = [REQUEST._replace(dimensions={"time": year}) for year in ("2020", "2021")]
    for request in requests:
        store.put(
            request, KEPT._replace(answer=TILE._replace(body=request.dimensions["time"].encode()))
        )
    assert cache.flush()

    assert [store.get(request).answer.body for request in requests] == [b"2020", b"2021"]
    assert len(list(cache.folder.glob("*.mbtiles"))) == 2


def test_a_matrix_set_may_be_trimmed_or_renamed_without_losing_tiles(cache: DiskCache) -> None:
    stored(cache)
    trimmed = dataclasses.replace(trimmed_set(MERCATOR, 2, 5), identifier="another name")

    store = cache.store(dataclasses.replace(TILES, tile_matrix_set=trimmed))

    assert store.get(REQUEST) == KEPT


@pytest.mark.parametrize(
    ("layer", "begins"),
    [
        ("Straßen & Wege", "straen-wege-epsg-3857"),
        ("con", "con-epsg-3857"),
        ("../../etc/passwd", "etc-passwd-epsg-3857"),
        ("地図", "epsg-3857"),
        ("x" * 500, "x" * 80),
        ("a:b?c*d", "a-b-c-d-epsg-3857"),
    ],
)
def test_names_are_files_on_every_system(cache: DiskCache, layer: str, begins: str) -> None:
    store = cache.store(dataclasses.replace(TILES, layer=layer))

    path = store.path({"time": "2020-01-01T00:00:00Z", "höhe": "∞"})

    assert path.parent == cache.folder
    assert path.name.startswith(begins)
    assert re.fullmatch(r"[a-z0-9-]{1,110}\.mbtiles", path.name)


def test_the_same_is_named_the_same_at_every_start() -> None:
    """A change of this name loses every user's cache: it has to be meant."""
    store = DiskCache(Path("tiles"), 1).store(TILES)

    assert store.path({}).name == "roads-epsg-3857-png-21de70704cfa722e.mbtiles"
    values = {"time": "2020", "elevation": "5"}
    assert store.path(values) == store.path(dict(reversed(values.items())))


# --- what other programs see ----------------------------------------------------------------------


def test_for_mercator_the_file_is_an_mbtiles_with_rows_from_the_bottom(cache: DiskCache) -> None:
    bounds = BoundingBox(5.0, 45.0, 10.0, 48.0)
    tiles = dataclasses.replace(TILES, bounds=bounds, attribution="us")
    store = cache.store(tiles)
    store.put(REQUEST, KEPT)
    store.put(TileRequest("5", 0, 0), KEPT)
    assert cache.flush()

    reader = MBTilesReader(store.path({}))
    reader.open()

    assert reader.tile_data(3, 2, 6) == TILE.body
    assert reader.tile_data(5, 0, 31) == TILE.body
    assert reader.has_index()
    assert reader.metadata == {
        "name": "Roads",
        "format": "png",
        "type": "overlay",
        "attribution": "us",
        "bounds": "5.000000,45.000000,10.000000,48.000000",
        "minzoom": "3",
        "maxzoom": "5",
    }
    reader.close()


def test_a_closed_file_can_be_carried_away_alone(cache: DiskCache) -> None:
    path = stored(cache).path({})
    cache.close()

    assert [found.name for found in cache.folder.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # no write-ahead log is needed to read it
    assert path.read_bytes()[68:72] == b"MPBX"


def test_other_grids_have_rows_from_the_top_and_do_not_pass_for_mbtiles(cache: DiskCache) -> None:
    grid = well_known_set("WorldCRS84Quad")
    path = stored(cache, dataclasses.replace(TILES, tile_matrix_set=grid)).path({})
    cache.close()

    assert path.suffix == ".tiles"
    with sqlite3.connect(path) as sqlite:
        places = sqlite.execute("SELECT zoom_level, tile_column, tile_row FROM tiles").fetchall()
        mark = sqlite.execute("PRAGMA application_id").fetchone()
        metadata = dict(sqlite.execute("SELECT * FROM metadata"))
    sqlite.close()
    assert places == [(3, 2, 1)]
    assert mark == (0,)
    assert (metadata["crs"], metadata["scheme"]) == ("OGC:CRS84", "xyz")


def test_mercator_is_known_by_its_tiles_and_not_by_its_name(cache: DiskCache) -> None:
    matrices = tuple(
        matrix._replace(identifier=f"EPSG:900913:{matrix.identifier}", top=matrix.top + 1e-6)
        for matrix in MERCATOR.matrices[2:6]
    )
    grid = TileMatrixSet("EPSG:900913", MERCATOR.crs, matrices)
    store = cache.store(dataclasses.replace(TILES, tile_matrix_set=grid))
    store.put(REQUEST._replace(matrix="EPSG:900913:3"), KEPT)
    assert cache.flush()

    assert cache.store(TILES).get(REQUEST) == KEPT


@pytest.mark.parametrize(
    "change",
    [{"left": -2e7}, {"width": 7}, {"cell_size": 19000.0}, {"tile_width": 512, "tile_height": 512}],
    ids=["moved", "part of the world", "other scale", "other tile size"],
)
def test_a_grid_that_is_nearly_mercator_makes_no_mbtiles(
    cache: DiskCache, change: dict[str, float]
) -> None:
    coarse, fine = MERCATOR.matrices[2:4]
    grid = TileMatrixSet("nearly", MERCATOR.crs, (coarse, fine._replace(**change)))

    assert cache.store(dataclasses.replace(TILES, tile_matrix_set=grid)).path({}).suffix == ".tiles"


def test_vector_tiles_have_the_metadata_that_readers_ask_for(cache: DiskCache) -> None:
    media_type = "application/vnd.mapbox-vector-tile"
    store = stored(cache, dataclasses.replace(TILES, media_type=media_type))

    reader = MBTilesReader(store.path({}))
    reader.open()

    assert reader.metadata["format"] == "pbf"
    assert reader.metadata["json"] == '{"vector_layers": []}'
    reader.close()


def test_more_files_than_are_held_open_at_once_can_be_used(cache: DiskCache) -> None:
    store = cache.store(TILES)
    requests = [REQUEST._replace(dimensions={"time": str(year)}) for year in range(1950, 2030)]
    for request in requests:
        store.put(request, KEPT)
    assert cache.flush()

    for _ in range(2):
        assert [store.get(request) for request in requests] == [KEPT] * len(requests)


# --- what others may have done to a file ----------------------------------------------------------


def changed_outside(cache: DiskCache, sql: str, *values: object) -> DiskStore:
    store = stored(cache)
    cache.close()
    with sqlite3.connect(store.path({})) as sqlite:
        sqlite.execute(sql, values)
    sqlite.close()
    return store


@pytest.mark.parametrize(
    ("sql", "value"),
    [
        ("UPDATE tiles SET tile_data = ?", b"other bytes"),
        ("UPDATE tiles SET tile_data = ?", None),
        ("UPDATE tiles SET tile_data = ?", "a text"),
        ("UPDATE tile_freshness SET etag = ?", 'a"\r\nSet-Cookie: b'),
        ("UPDATE tile_freshness SET media_type = ?", "text/html"),
        ("UPDATE tile_freshness SET encoding = ?", "br"),
        ("UPDATE tile_freshness SET validator = ?", '"a"\r\nX: y'),
        ("UPDATE tile_freshness SET expires = ?", b"never"),
        ("UPDATE tile_freshness SET modified = ?", "soon"),
        ("DELETE FROM tiles WHERE 1 = ?", 1),
    ],
)
def test_a_tile_that_was_tampered_with_is_not_served(
    cache: DiskCache, sql: str, value: object
) -> None:
    store = changed_outside(cache, sql, value)

    assert store.get(REQUEST) is None
    store.put(REQUEST, KEPT)
    assert cache.flush()
    assert store.get(REQUEST) == KEPT


def test_foreign_files_in_the_folder_are_left_alone(cache: DiskCache) -> None:
    cache.folder.mkdir()
    foreign = cache.folder / "holiday.mbtiles"
    foreign.write_bytes(b"x" * 20_000_000)

    stored(cache)

    assert foreign.stat().st_size == 20_000_000


def test_reading_does_not_wait_for_another_writer(cache: DiskCache) -> None:
    store = stored(cache)
    other = sqlite3.connect(store.path({}), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM tiles")

    found = store.get(REQUEST)
    store.put(REQUEST._replace(column=7), KEPT)
    assert cache.flush()
    other.execute("ROLLBACK")
    other.close()

    assert found == KEPT
    assert cache.problem == ""

"""MBTiles files as tile sources: grid, rows, extent, limits and tiles come out of the file."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing

import pytest
from wmts_bridge.plugin.core.errors import SetupError, TileDamaged
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mbtiles import MBTilesWriter
from wmts_bridge.plugin.core.source.mbtiles import open_mbtiles
from wmts_bridge.plugin.core.tile import Absent, TileRequest

from .tile_sets import (
    GEODETIC,
    MERCATOR,
    REGION,
    picture,
    region_limits,
    write_mbtiles,
    wrong_tiles,
)

BOUNDS = ",".join(map(str, REGION))
LIMITS = region_limits(MERCATOR, 4, 7)


@pytest.fixture
def file(tmp_path):
    metadata = {"name": "Country", "description": "All of it", "attribution": "Us", "format": "png"}
    return write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, LIMITS, {**metadata, "bounds": BOUNDS})


def test_the_file_tells_everything_itself(file):
    opened = open_mbtiles(file)
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_4-7"
    assert opened.limits == LIMITS
    assert (opened.title, opened.abstract, opened.attribution) == ("Country", "All of it", "Us")
    assert opened.media_type == "image/png"
    assert geographic_extent(MERCATOR.crs, opened.extent) == pytest.approx(REGION)
    assert opened.survey is None
    assert opened.notes == ()


def test_without_metadata_the_tiles_tell(tmp_path):
    opened = open_mbtiles(write_mbtiles(tmp_path / "Plain.mbtiles", MERCATOR, LIMITS, {}))
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.title == "Plain"
    finest = MERCATOR.matrices[7]
    assert opened.extent == pytest.approx(finest.extent_of(LIMITS["7"]))


def test_two_squares_are_known_by_their_columns(tmp_path):
    limits = region_limits(GEODETIC, 2, 6)
    opened = open_mbtiles(write_mbtiles(tmp_path / "x.mbtiles", GEODETIC, limits))
    assert opened.tile_matrix_set.parent == "WGS1984Quad"
    assert wrong_tiles(opened.source, GEODETIC, limits) == []


def test_two_squares_are_known_by_the_metadata(tmp_path):
    limits = region_limits(GEODETIC, 2, 6, (-100, 30, -90, 40))
    path = write_mbtiles(tmp_path / "x.mbtiles", GEODETIC, limits, {"crs": "EPSG:4326"})
    assert wrong_tiles(open_mbtiles(path).source, GEODETIC, limits) == []


@pytest.mark.parametrize(
    ("metadata", "rows", "noted"),
    [
        pytest.param({"bounds": BOUNDS}, "", True, id="found out by the bounds"),
        pytest.param({"scheme": "xyz"}, "", True, id="said by the scheme"),
        pytest.param({}, "top", False, id="said by the user"),
    ],
)
def test_rows_against_the_specification(tmp_path, metadata, rows, noted):
    path = write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, LIMITS, metadata, rows_from_top=True)
    opened = open_mbtiles(path, rows=rows)
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.limits == LIMITS
    assert any("--rows bottom" in note for note in opened.notes) == noted


def test_a_scheme_against_the_bounds_is_not_believed(tmp_path):
    metadata = {"bounds": BOUNDS, "scheme": "xyz"}
    path = write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, LIMITS, metadata)
    assert wrong_tiles(open_mbtiles(path).source, MERCATOR, LIMITS) == []


def test_bounds_beside_the_tiles_are_not_believed(tmp_path):
    metadata = {"bounds": "100,-40,110,-30"}
    opened = open_mbtiles(write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, LIMITS, metadata))
    assert opened.extent == pytest.approx(MERCATOR.matrices[7].extent_of(LIMITS["7"]))


def test_the_users_bounds_cut_the_limits(file):
    opened = open_mbtiles(file, bounds=(6.0, 46.0, 7.0, 47.0))
    assert opened.limits == region_limits(MERCATOR, 4, 7, (6.0, 46.0, 7.0, 47.0))


def test_the_users_levels_trim_the_set(file):
    assert open_mbtiles(file, levels=(5, 6)).tile_matrix_set.identifier == "WebMercatorQuad_5-6"


def test_levels_without_any_tile_are_refused(file):
    with pytest.raises(SetupError, match="no tiles at level 20 to 21"):
        open_mbtiles(file, levels=(20, 21))


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"bounds": (100.0, -40.0, 110.0, -30.0)}, id="bounds without tiles"),
        pytest.param({"bounds": (10.0, 45.0, 5.0, 48.0)}, id="bounds turned"),
        pytest.param({"bounds": (0.0, 0.0, 500.0, 5.0)}, id="bounds off the earth"),
        pytest.param({"levels": (40, 50)}, id="levels beyond the grid"),
        pytest.param({"rows": "sideways"}, id="rows"),
    ],
)
def test_what_does_not_fit_is_refused(file, wrong):
    with pytest.raises(SetupError):
        open_mbtiles(file, **wrong)


def test_a_file_without_tiles_is_refused(tmp_path):
    with pytest.raises(SetupError, match="no tiles"):
        open_mbtiles(write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, {}))


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(TileRequest("7", 0, 0), id="not stored"),
        pytest.param(TileRequest("3", 0, 0), id="another level"),
        pytest.param(TileRequest("7", 128, 0), id="column beyond"),
        pytest.param(TileRequest("7", 0, -1), id="row below"),
        pytest.param(TileRequest("07", 0, 0), id="another name"),
    ],
)
def test_what_is_not_there_is_absent(file, request_):
    assert isinstance(open_mbtiles(file).source.tile(request_), Absent)


@pytest.mark.parametrize("data", ["x'68656c6c6f'", "0", "1.5"], ids=["bytes", "number", "part"])
def test_what_is_no_picture_is_damaged(file, data):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"UPDATE tiles SET tile_data = {data} WHERE zoom_level = 4")
    limits = LIMITS["4"]
    with pytest.raises(TileDamaged, match="no picture"):
        open_mbtiles(file).source.tile(TileRequest("4", limits.min_column, limits.min_row))


def test_etags_change_with_the_bytes_and_only_with_them(file):
    source = open_mbtiles(file).source
    column, row = LIMITS["7"].min_column, LIMITS["7"].min_row
    first = source.tile(TileRequest("7", column, row))
    assert first.etag == open_mbtiles(file).source.tile(TileRequest("7", column, row)).etag
    assert first.etag != source.tile(TileRequest("7", column + 1, row)).etag


@pytest.mark.parametrize("packed", [True, False], ids=["gzip", "plain"])
def test_vector_tiles_pass_through_with_their_encoding(tmp_path, packed):
    plain = bytes.fromhex("1a0e0a0578797a7a7928802078021200")  # one layer, named xyzzy
    body = gzip.compress(plain) if packed else plain
    with MBTilesWriter(tmp_path / "v.mbtiles", {"format": "pbf"}) as writer:
        writer.put(0, 0, 0, body)
    opened = open_mbtiles(tmp_path / "v.mbtiles")
    tile = opened.source.tile(TileRequest("0", 0, 0))
    assert opened.media_type == tile.media_type == "application/vnd.mapbox-vector-tile"
    assert (tile.body, tile.encoding) == (body, "gzip" if packed else "")


def test_large_pictures_get_a_grid_of_their_size(tmp_path):
    with MBTilesWriter(tmp_path / "x.mbtiles", {"format": "png"}) as writer:
        writer.put(1, 0, 0, picture(1, 0, 1, 512))
    opened = open_mbtiles(tmp_path / "x.mbtiles")
    assert opened.tile_matrix_set.parent == "WebMercatorQuad512"
    assert opened.limits == {"1": Limits(1, 1, 0, 0)}


def test_a_grid_may_be_given(tmp_path):
    grid = well_known_set("GoogleCRS84Quad")
    limits = region_limits(grid, 3, 6)
    opened = open_mbtiles(write_mbtiles(tmp_path / "x.mbtiles", grid, limits), grid=grid)
    assert wrong_tiles(opened.source, grid, limits) == []


def test_a_file_too_large_to_look_through_is_surveyed_later(tmp_path, monkeypatch):
    path = write_mbtiles(tmp_path / "x.mbtiles", MERCATOR, LIMITS, {"bounds": BOUNDS})
    monkeypatch.setattr("wmts_bridge.plugin.core.mbtiles.connection._STEPS", 1)
    opened = open_mbtiles(path)
    assert opened.limits is None
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.survey(lambda: True) is None
    assert opened.survey(lambda: False) == LIMITS

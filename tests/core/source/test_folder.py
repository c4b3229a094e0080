"""Folders z/x/y.ext as tile sources: what they are is found out, and nothing outside is given."""

from __future__ import annotations

import gzip
import json
import os
import shutil
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.errors import SetupError, TileDamaged, TileUnavailable
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.source import folder_listing
from wmts_bridge.plugin.core.source.folder import open_folder
from wmts_bridge.plugin.core.source.folder_source import long_path
from wmts_bridge.plugin.core.tile import Absent, TileRequest

from .tile_maps import gdal2tiles
from .tile_sets import (
    GEODETIC,
    MERCATOR,
    REGION,
    picture,
    region_limits,
    write_folder,
    wrong_tiles,
)

LIMITS = region_limits(MERCATOR, 4, 7)
COLUMN, ROW = LIMITS["7"].min_column, LIMITS["7"].min_row
REQUEST = TileRequest("7", COLUMN, ROW)


def never() -> bool:
    return False


@pytest.fixture
def root(tmp_path) -> Path:
    return write_folder(tmp_path / "Tiles ü #", MERCATOR, LIMITS)


def file_of(root: Path) -> Path:
    return root / "7" / str(COLUMN) / f"{ROW}.png"


def test_rows_from_the_top(root):
    opened = open_folder(root, rows="top")
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_4-7"
    assert opened.survey(never) == LIMITS
    assert (opened.title, opened.media_type, opened.notes) == ("Tiles ü #", "image/png", ())


def test_rows_from_the_bottom(tmp_path):
    opened = open_folder(write_folder(tmp_path, MERCATOR, LIMITS, bottom=True), rows="bottom")
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.survey(never) == LIMITS


def test_undecidable_rows_count_from_the_top_with_a_note_how_to_turn_them(root):
    opened = open_folder(root)
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert len(opened.notes) == 1
    assert "--rows bottom" in opened.notes[0]


@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
@pytest.mark.parametrize("told_by", ["user", "metadata.json", "TileJSON"])
@pytest.mark.parametrize("grid", [MERCATOR, GEODETIC], ids=lambda grid: grid.identifier)
def test_bounds_tell_the_rows(tmp_path, grid, bottom, told_by):
    limits = region_limits(grid, 4, 7)
    root = write_folder(tmp_path, grid, limits, bottom=bottom)
    if told_by != "user":
        bounds = list(REGION) if told_by == "TileJSON" else ",".join(map(str, REGION))
        (root / "metadata.json").write_text(json.dumps({"bounds": bounds, "name": "Country"}))
    opened = open_folder(root, bounds=REGION if told_by == "user" else None)
    assert wrong_tiles(opened.source, grid, limits) == []
    assert opened.survey(never) == limits
    assert opened.notes == ()
    assert geographic_extent(grid.crs, opened.extent) == pytest.approx(REGION)
    assert opened.title == (tmp_path.name if told_by == "user" else "Country")


def test_the_scheme_of_metadata_json_tells_the_rows(tmp_path):
    root = write_folder(tmp_path, MERCATOR, LIMITS, bottom=True)
    (root / "metadata.json").write_text('{"scheme": "tms"}')
    opened = open_folder(root)
    assert wrong_tiles(opened.source, MERCATOR, LIMITS) == []
    assert opened.notes == ()


@pytest.mark.parametrize(
    ("profile", "grid", "shift", "size", "swapped"),
    [
        pytest.param("mercator", MERCATOR, 0, 256, False, id="mercator"),
        pytest.param("mercator", MERCATOR, 0, 256, True, id="mercator, latitude first"),
        pytest.param("geodetic", GEODETIC, 0, 256, False, id="geodetic, tmscompatible"),
        pytest.param("geodetic", GEODETIC, 0, 256, True, id="geodetic, latitude first"),
        pytest.param("geodetic", GEODETIC, 1, 256, False, id="geodetic, plain"),
        pytest.param("mercator", MERCATOR, 0, 512, False, id="mercator, 512 pixels"),
    ],
)
def test_a_tilemapresource_is_held_against_the_tiles(tmp_path, profile, grid, shift, size, swapped):
    limits = region_limits(grid, 4, 7)
    write_folder(tmp_path, grid, limits, bottom=True, size=size)
    for level in (7, 6, 5, 4) if shift else ():
        (tmp_path / str(level)).rename(tmp_path / str(level + shift))
    orders = range(4 + shift, 8 + shift)
    document = gdal2tiles(profile, orders, REGION, size=size, swapped=swapped)
    (tmp_path / "tilemapresource.xml").write_text(document)
    opened = open_folder(tmp_path)
    assert opened.survey(never) == limits
    assert geographic_extent(grid.crs, opened.extent) == pytest.approx(REGION)
    assert opened.notes == ()
    if size == 256:
        assert wrong_tiles(opened.source, grid, limits) == []
    else:
        assert opened.tile_matrix_set.parent == "WebMercatorQuad512"


def test_the_whole_world_in_plain_geodetic_tiles_is_not_put_into_one_quarter(tmp_path):
    world = (-180.0, -90.0, 180.0, 90.0)
    limits = region_limits(GEODETIC, 0, 3, world)
    write_folder(tmp_path, GEODETIC, limits, bottom=True)
    for level in (3, 2, 1, 0):
        (tmp_path / str(level)).rename(tmp_path / str(level + 1))
    (tmp_path / "tilemapresource.xml").write_text(gdal2tiles("geodetic", range(5), world))
    opened = open_folder(tmp_path)
    assert wrong_tiles(opened.source, GEODETIC, limits) == []


def test_the_users_rows_win_over_a_tilemapresource(tmp_path):
    write_folder(tmp_path, MERCATOR, LIMITS)
    document = gdal2tiles("mercator", range(4, 8), REGION)
    (tmp_path / "tilemapresource.xml").write_text(document)
    assert wrong_tiles(open_folder(tmp_path, rows="top").source, MERCATOR, LIMITS) == []


def test_two_squares_are_known_by_their_columns(tmp_path):
    limits = region_limits(GEODETIC, 3, 6)
    opened = open_folder(write_folder(tmp_path, GEODETIC, limits), rows="top")
    assert opened.tile_matrix_set.parent == "WGS1984Quad"
    assert wrong_tiles(opened.source, GEODETIC, limits) == []


@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
def test_a_national_grid_turns_rows_by_its_own_height(tmp_path, bottom):
    """Its coarsest matrix has 13 rows of 19 columns; no power of two anywhere."""
    grid = regular_set(
        "Swiss",
        parse_crs("EPSG:2056"),
        (2_420_000.0, 1_350_000.0),
        [100.0, 50.0, 20.0, 10.0],
        256,
        extent=BoundingBox(2_420_000.0, 1_030_000.0, 2_900_000.0, 1_350_000.0),
    )
    box = BoundingBox(2_600_000.0, 1_200_000.0, 2_640_000.0, 1_240_000.0)
    limits = limits_of_set(grid, box)
    opened = open_folder(
        write_folder(tmp_path, grid, limits, bottom=bottom),
        grid=grid,
        rows="bottom" if bottom else "top",
    )
    assert wrong_tiles(opened.source, grid, limits) == []
    assert opened.survey(never) == limits


@pytest.mark.parametrize(
    ("extension", "body", "media_type", "encoding"),
    [
        pytest.param("png", picture(0, 0, 0), "image/png", "", id="png"),
        pytest.param("PNG", picture(0, 0, 0), "image/png", "", id="PNG"),
        pytest.param("jpg", picture(0, 0, 0), "image/png", "", id="a PNG that is called jpg"),
        pytest.param(
            "pbf",
            gzip.compress(b"\x1a\x00"),
            "application/vnd.mapbox-vector-tile",
            "gzip",
            id="packed vector tiles",
        ),
        pytest.param("mvt", b"", "", "", id="an empty file"),
    ],
)
def test_the_format_is_found_out(tmp_path, extension, body, media_type, encoding):
    path = tmp_path / "0" / "0" / f"0.{extension}"
    path.parent.mkdir(parents=True)
    path.write_bytes(body)
    opened = open_folder(tmp_path)
    answer = opened.source.tile(TileRequest("0", 0, 0))
    if not body:
        assert isinstance(answer, Absent)
    else:
        assert (answer.body, answer.encoding) == (body, encoding)
        assert opened.media_type == answer.media_type == media_type


def test_two_formats_lie_side_by_side(tmp_path):
    write_folder(tmp_path, MERCATOR, {"1": region_limits(MERCATOR, 1, 1)["1"]})
    other = tmp_path / "1" / "0" / "1.JPEG"
    other.parent.mkdir(exist_ok=True)
    other.write_bytes(picture(1, 0, 1))
    source = open_folder(tmp_path).source
    assert source.tile(TileRequest("1", 0, 1)).body == picture(1, 0, 1)
    assert open_folder(tmp_path, media_type="image/jpeg").source.tile(
        TileRequest("1", 1, 0)
    ) == Absent("there is no such file")
    with pytest.raises(SetupError, match="webp"):
        open_folder(tmp_path, media_type="image/webp")


@pytest.mark.parametrize(
    "prepare",
    [
        pytest.param(lambda root: None, id="empty"),
        pytest.param(lambda root: (root / "a" / "b").mkdir(parents=True), id="other folders"),
        pytest.param(lambda root: (root / "0" / "0").mkdir(parents=True), id="no files"),
        pytest.param(lambda root: (root / "0").touch(), id="a file for a level"),
        pytest.param(
            lambda root: (root / "tilemapresource.xml").write_text("<html>"), id="bad document"
        ),
        pytest.param(lambda root: root.rmdir(), id="missing"),
    ],
)
def test_a_folder_without_tiles_is_refused(tmp_path, prepare):
    root = tmp_path / "root"
    root.mkdir()
    prepare(root)
    with pytest.raises(SetupError):
        open_folder(root)


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(TileRequest("7", 0, 0), id="no file"),
        pytest.param(TileRequest("7", -1, 0), id="column below"),
        pytest.param(TileRequest("7", COLUMN, 1 << 40), id="row beyond"),
        pytest.param(TileRequest("../7", COLUMN, ROW), id="a path for a level"),
        pytest.param(TileRequest("3", 0, 0), id="another level"),
    ],
)
def test_what_is_not_there_is_absent(root, request_):
    assert isinstance(open_folder(root).source.tile(request_), Absent)


def test_a_file_that_is_being_written_is_absent_while_empty_and_damaged_while_cut(root):
    source = open_folder(root).source
    whole = file_of(root).read_bytes()
    file_of(root).write_bytes(b"")
    assert isinstance(source.tile(REQUEST), Absent)
    file_of(root).write_bytes(whole[:-20])
    with pytest.raises(TileDamaged):
        source.tile(REQUEST)
    file_of(root).write_bytes(whole)
    assert source.tile(REQUEST).body == whole


def test_a_folder_that_is_gone_is_unavailable_not_empty(root):
    source = open_folder(root).source
    shutil.rmtree(root)
    with pytest.raises(TileUnavailable, match="gone"):
        source.tile(REQUEST)


def test_errors_that_clients_read_do_not_tell_where_the_folder_is(root):
    source = open_folder(root).source
    file_of(root).write_bytes(b"<html>")
    with pytest.raises(TileDamaged) as damaged:
        source.tile(REQUEST)
    shutil.rmtree(root)
    with pytest.raises(TileUnavailable) as gone:
        source.tile(REQUEST)
    for error in (damaged, gone):
        assert root.name in str(error.value)
        assert str(root.parent) not in str(error.value)


def test_levels_without_any_tile_are_refused(root):
    with pytest.raises(SetupError, match="no tiles at level 1 to 2; there are at level"):
        open_folder(root, levels=(1, 2))


def test_leading_zeros_are_no_tiles_and_that_is_said(tmp_path):
    path = tmp_path / "07" / "000067" / "000045.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(picture(7, 67, 45))
    with pytest.raises(SetupError, match="without leading zeros"):
        open_folder(tmp_path)


def test_the_etag_changes_when_the_file_does(root):
    source = open_folder(root).source
    first = source.tile(REQUEST)
    assert first == source.tile(REQUEST)
    assert first.modified == file_of(root).stat().st_mtime
    os.utime(file_of(root), ns=(0, 1_000_000_001))
    assert source.tile(REQUEST).etag != first.etag


@pytest.fixture
def secret(tmp_path) -> Path:
    """A picture outside of the folder of tiles."""
    path = tmp_path / "outside" / "7" / str(COLUMN) / f"{ROW}.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(picture(9, 9, 9))
    return path


def _link_file(root: Path, secret: Path) -> None:
    file_of(root).unlink()
    file_of(root).symlink_to(secret)


def _link_column(root: Path, secret: Path) -> None:
    shutil.rmtree(file_of(root).parent)
    file_of(root).parent.symlink_to(secret.parent)


def _link_level(root: Path, secret: Path) -> None:
    shutil.rmtree(root / "7")
    (root / "7").symlink_to(secret.parent.parent)


def _link_by_steps_up(root: Path, secret: Path) -> None:
    file_of(root).unlink()
    file_of(root).symlink_to(os.path.relpath(secret, file_of(root).parent))


def _pipe(root: Path, secret: Path) -> None:
    file_of(root).unlink()
    os.mkfifo(file_of(root))


def _loop(root: Path, secret: Path) -> None:
    file_of(root).unlink()
    file_of(root).symlink_to(file_of(root))


def _folder(root: Path, secret: Path) -> None:
    file_of(root).unlink()
    file_of(root).mkdir()


@pytest.mark.parametrize(
    "trick", [_link_file, _link_column, _link_level, _link_by_steps_up, _pipe, _folder, _loop]
)
@pytest.mark.parametrize("when", ["before it is opened", "afterwards"])
def test_nothing_outside_of_the_folder_is_given(root, secret, trick, when):
    if when == "before it is opened":
        trick(root, secret)
    opened = open_folder(root)
    if when == "afterwards":
        trick(root, secret)
    assert isinstance(opened.source.tile(REQUEST), Absent)


def test_links_inside_the_folder_are_followed(root):
    other = file_of(root).with_name("same.png")
    file_of(root).rename(other)
    file_of(root).symlink_to(other.name)
    assert open_folder(root).source.tile(REQUEST).body == picture(7, COLUMN, ROW)


def test_the_folder_may_be_reached_by_a_link(root, tmp_path):
    (tmp_path / "link").symlink_to(root)
    assert wrong_tiles(open_folder(tmp_path / "link").source, MERCATOR, LIMITS) == []


def test_a_folder_beside_with_a_longer_name_is_outside(tmp_path):
    assert not folder_listing.is_inside(str(tmp_path / "tiles2" / "x"), str(tmp_path / "tiles"))
    assert folder_listing.is_inside(str(tmp_path / "tiles" / "x"), str(tmp_path / "tiles"))


def test_opening_lists_the_beginnings_of_a_few_folders_only(tmp_path, monkeypatch):
    columns = [tmp_path / "12" / str(column) for column in range(1500)]
    for column in columns:
        column.mkdir(parents=True)
        (column / "5.png").write_bytes(picture(0, 0, 0))
    listed: list[str] = []
    real = os.scandir

    def scandir(path):
        listed.append(str(path))
        return real(path)

    monkeypatch.setattr(folder_listing.os, "scandir", scandir)
    opened = open_folder(tmp_path)
    assert len(listed) <= 5
    assert opened.survey(never)["12"].max_column == 1499
    assert len(listed) > 1500


def test_a_survey_can_be_cancelled(root):
    asked: list[None] = []

    def soon() -> bool:
        asked.append(None)
        return len(asked) > 3

    assert open_folder(root).survey(soon) is None


def test_a_survey_keeps_to_the_users_bounds_and_the_grid(root):
    junk = root / "7" / "999" / "5.png"
    junk.parent.mkdir()
    junk.write_bytes(b"x")
    part = (6.0, 46.0, 7.0, 47.0)
    assert open_folder(root, bounds=part, rows="top").survey(never) == region_limits(
        MERCATOR, 4, 7, part
    )


@pytest.mark.parametrize(
    ("path", "long"),
    [
        pytest.param("C:\\tiles", "\\\\?\\C:\\tiles", id="drive"),
        pytest.param("\\\\server\\share", "\\\\?\\UNC\\server\\share", id="share"),
        pytest.param("\\\\?\\C:\\tiles", "\\\\?\\C:\\tiles", id="long already"),
    ],
)
def test_windows_takes_long_paths_by_a_prefix(path, long):
    class Absolute:
        def absolute(self):
            return path

    assert long_path(Absolute(), windows=True) == long
    assert long_path(Absolute(), windows=False) == path

"""What is found out about folders, files and services before they are published."""

from __future__ import annotations

import io
import json
import socket
from pathlib import Path

import pytest
from PIL import Image
from wmts_bridge.plugin.core.assembly.opening import transport_settings
from wmts_bridge.plugin.core.assembly.options import ServerOptions
from wmts_bridge.plugin.core.assembly.tile_findings import TileSurvey
from wmts_bridge.plugin.core.assembly.tile_survey import survey_tiles, with_rows
from wmts_bridge.plugin.core.catalogue.values import Levels, SourceSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.media_types import JPEG, PNG, VECTOR_TILE
from wmts_bridge.plugin.core.source.remote_probe import Trouble, TroubleKind
from wmts_bridge.plugin.core.source.rows import BOTTOM, TOP, ToldBy
from wmts_bridge.tests.core.assembly.drawn_service import DrawnService
from wmts_bridge.tests.core.source.drawn_maps import DrawnTiles, drawn_map
from wmts_bridge.tests.core.source.tile_maps import gdal2tiles

MERCATOR = well_known_set("WebMercatorQuad")
GEODETIC = well_known_set("WGS1984Quad")
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "world.mbtiles"
MAP = drawn_map(3, 512)
TRANSPORT = transport_settings(ServerOptions())


def found(kind, location, **given):
    options = {name: given.pop(name) for name in ("near", "keeps_size") if name in given}
    source = SourceSettings(kind, str(location), **given)
    return survey_tiles(source, TRANSPORT, lambda: False, **options)


def north_east(matrix, column, row):
    return 2 * column >= matrix.width and 2 * row < matrix.height


@pytest.fixture
def serve():
    services = []

    def serve(tiles, *args, **named):
        services.append(DrawnService(*(args or (MERCATOR, tiles)), **named))
        return services[-1]

    yield serve
    for service in services:
        service.close()


@pytest.fixture
def service(serve):
    return serve(DrawnTiles(MERCATOR, MAP))


def folder_of(path, **named):
    for name, body in DrawnTiles(MERCATOR, MAP, **named).files(0, 3):
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
    return path


def test_the_sample_counts_from_the_bottom_as_mbtiles_do():
    survey = found("mbtiles", SAMPLE)

    assert (survey.grid, survey.levels, survey.media_type) == ("WebMercatorQuad", (0, 4), PNG)
    assert (survey.rows.rows, survey.rows.is_sure) == (BOTTOM, True)
    assert survey.rows.because.told_by == ToldBy.PICTURES
    assert survey.rows.evidence.turned == 0
    assert survey.title == "World"


@pytest.mark.parametrize(("bottom", "rows"), [(False, TOP), (True, BOTTOM)])
def test_a_folder_is_read_the_way_its_pictures_fit(tmp_path, bottom, rows):
    survey = found("folder", folder_of(tmp_path, bottom=bottom))

    assert (survey.rows.rows, survey.rows.is_sure) == (rows, True)
    assert survey.levels == (0, 3)
    pictures = [Image.open(io.BytesIO(one.picture)) for one in (survey.as_read, survey.turned)]
    top, turned = (one.convert("RGB").resize((64, 64)) for one in pictures)
    wanted = MAP.convert("RGB").resize((64, 64))
    assert apart(top, wanted) * 2 < apart(turned, wanted)


def apart(one, other):
    return sum(abs(x - y) for x, y in zip(one.tobytes(), other.tobytes()))


def test_the_users_rows_are_not_doubted(tmp_path):
    survey = found("folder", folder_of(tmp_path, bottom=True), rows=TOP)

    assert (survey.rows.rows, survey.rows.is_sure) == (TOP, True)


def test_the_place_of_part_of_the_world_turns_with_the_rows(tmp_path):
    survey = found("folder", folder_of(tmp_path, bottom=True, only=north_east))

    assert survey.extent.min_y == pytest.approx(0, abs=1e-6)
    assert survey.as_read.extent.min_y == pytest.approx(0, abs=1e-6)
    assert survey.turned.extent.max_y == pytest.approx(0, abs=1e-6)


def test_tiles_of_one_colour_leave_it_to_the_user(tmp_path):
    flat = Image.new("RGBA", (64, 64), (10, 90, 200, 255))
    for name, body in DrawnTiles(MERCATOR, flat).files(0, 2):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(body)

    survey = found("folder", tmp_path)

    assert not survey.rows.is_sure
    assert survey.rows.because.told_by == ToldBy.NOTHING


def test_vector_tiles_are_told_as_such(tmp_path):
    (tmp_path / "0" / "0").mkdir(parents=True)
    (tmp_path / "0" / "0" / "0.pbf").write_bytes(b"\x1a\x03\x0a\x01a")

    survey = found("folder", tmp_path)

    assert survey.media_type == VECTOR_TILE
    assert survey.as_read is None


@pytest.mark.parametrize("grid", [MERCATOR, GEODETIC], ids=lambda grid: grid.identifier)
@pytest.mark.parametrize(("bottom", "rows"), [(False, TOP), (True, BOTTOM)])
def test_an_address_tells_grid_levels_and_rows(serve, grid, bottom, rows):
    service = serve(None, grid, DrawnTiles(grid, MAP, bottom=bottom), last=5)

    survey = found("xyz", service.url + "{z}/{x}/{y}.png")

    assert (survey.grid, survey.levels) == (grid.identifier, (0, 5))
    assert (survey.rows.rows, survey.rows.is_sure) == (rows, True)
    assert survey.settings.levels == Levels(0, 5)
    assert len(service.asked) <= 40


@pytest.mark.parametrize(("bottom", "rows"), [(True, BOTTOM), (False, TOP)])
def test_a_tms_service_is_checked_by_its_pictures(serve, bottom, rows):
    service = serve(DrawnTiles(MERCATOR, MAP, bottom=bottom), last=3)
    world = (-20037508.34, -20037508.34, 20037508.34, 20037508.34)
    document = gdal2tiles("mercator", range(4), world)
    service.documents["/tms/tilemapresource.xml"] = document.encode()

    survey = found("tms", service.url + "tms/")

    assert (survey.grid, survey.levels) == ("WebMercatorQuad", (0, 3))
    assert (survey.rows.rows, survey.rows.is_sure) == (rows, True)
    assert {clue.told_by for clue in survey.rows.clues} == {ToldBy.PICTURES, ToldBy.STANDARD}


def test_a_template_that_counts_the_wrong_way_is_seen_through(service):
    survey = found("xyz", service.url + "{z}/{x}/{-y}.png")

    assert (survey.rows.rows, survey.rows.is_sure) == (TOP, True)
    mended = with_rows(survey.settings, survey.rows.rows)
    assert mended.location == service.url + "{z}/{x}/{y}.png"


def test_the_format_and_size_are_what_the_tiles_are_not_what_they_are_called(serve):
    body = io.BytesIO()
    Image.new("RGB", (512, 512), (9, 99, 199)).save(body, "JPEG")
    service = serve(None, fixed=(200, body.getvalue(), "image/png"))

    survey = found("xyz", service.url + "{z}/{x}/{y}.png", levels=Levels(0, 3))

    assert (survey.media_type, survey.tile_size) == (JPEG, 512)
    kept = found("xyz", service.url + "{z}/{x}/{y}.png", levels=Levels(0, 3), keeps_size=True)
    assert kept.tile_size == 256


def test_tiles_of_a_region_are_found_where_the_user_looks(serve):
    service = serve(DrawnTiles(MERCATOR, MAP, only=north_east), first=3, last=6)
    template = service.url + "{z}/{x}/{y}.png"

    assert found("xyz", template).trouble.kind == TroubleKind.NO_TILE
    near = found("xyz", template, near=(47.0, 60.0))
    assert near.levels == (3, 6)
    within = found("xyz", template, bounds=(40.0, 50.0, 50.0, 60.0))
    assert within.levels == (3, 6)


def test_an_extent_is_cut_to_the_tiles_that_there_are(serve):
    service = serve(DrawnTiles(MERCATOR, MAP, only=north_east), last=4)

    survey = found("xyz", service.url + "{z}/{x}/{y}.png")

    assert survey.extent.min_x == pytest.approx(0, abs=1e-6)
    assert survey.extent.min_y == pytest.approx(0, abs=1e-6)
    assert survey.settings.bounds == tuple(survey.extent)


@pytest.mark.parametrize(
    ("fixed", "kind"),
    [
        ((401, b"who?", "text/plain"), TroubleKind.DENIED),
        ((403, b"no", "text/plain"), TroubleKind.DENIED),
        ((200, b"<!DOCTYPE html><title>Log in", "text/html"), TroubleKind.PAGE),
        ((200, b'{"error": 1}', "application/json"), TroubleKind.NO_PICTURE),
        ((503, b"", "text/plain"), TroubleKind.FAILED),
        ((404, b"", "text/plain"), TroubleKind.NO_TILE),
    ],
    ids=["401", "403", "login page", "JSON", "503", "404"],
)
def test_why_an_address_gives_no_tiles_is_told(serve, fixed, kind):
    service = serve(None, fixed=fixed)

    survey = found("xyz", service.url + "{z}/{x}/{y}.png")

    assert isinstance(survey, TileSurvey)
    assert survey.trouble.kind == kind
    if kind in (TroubleKind.DENIED, TroubleKind.PAGE):
        assert len(service.asked) == 1
        trouble = found("tms", service.url)
        assert isinstance(trouble, Trouble)
        assert trouble.kind == kind


def test_a_service_that_is_gone_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    survey = found("xyz", f"http://127.0.0.1:{port}/{{z}}/{{x}}/{{y}}.png")

    assert survey.trouble.kind == TroubleKind.UNREACHABLE


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("xyz", "http://127.0.0.1/{z}/{x}", "lacks {y}"),
        ("folder", "", "no tiles"),
        ("mbtiles", "note.txt", "not an MBTiles file"),
    ],
    ids=["no {y}", "an empty folder", "a text"],
)
def test_what_is_no_source_is_told_in_a_sentence(tmp_path, kind, text, why):
    (tmp_path / "note.txt").write_text("a note that is no database", "utf-8")
    with pytest.raises(SetupError, match=why):
        found(kind, text if kind == "xyz" else tmp_path / text)


def test_what_metadata_says_is_weighed_against_the_pictures(tmp_path):
    folder_of(tmp_path, bottom=True)
    (tmp_path / "metadata.json").write_text(json.dumps({"scheme": "xyz"}), "utf-8")

    survey = found("folder", tmp_path)

    assert survey.rows.rows == BOTTOM
    assert {clue.told_by for clue in survey.rows.clues} == {ToldBy.PICTURES, ToldBy.METADATA}


def test_a_cancelled_survey_asks_no_more(service):
    source = SourceSettings("xyz", service.url + "{z}/{x}/{y}.png")
    survey_tiles(source, TRANSPORT, lambda: True)

    assert len(service.asked) <= 1

"""Exports of folders of tiles: what is in them, and what a run that breaks off leaves."""

from __future__ import annotations

import contextlib
import dataclasses
import gzip
import sqlite3
import threading

import pytest
from lxml import etree
from wmts_bridge.plugin.core.assembly.exporting import ExportOptions, prepared_export
from wmts_bridge.plugin.core.assembly.options import ServerOptions
from wmts_bridge.plugin.core.assembly.seeding import SeedArea
from wmts_bridge.plugin.core.assembly.unserved import UnservedLayers
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    Levels,
    SourceSettings,
)
from wmts_bridge.plugin.core.errors import SetupError, TileUnavailable
from wmts_bridge.plugin.core.export.files import UNFINISHED
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.image.media_types import VECTOR_TILE
from wmts_bridge.plugin.core.layer.published import LegendPicture
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.plugin.core.validator.judging import Depth
from wmts_bridge.plugin.core.validator.manners.rules import Manners
from wmts_bridge.plugin.core.validator.sitting import Sitting, judged_service
from wmts_bridge.tests.core.assembly.exported import AT_ONCE, export, files_at
from wmts_bridge.tests.core.assembly.folders import tile_folder

WHOLE = [(z, x, y) for z in range(4) for x in range(1 << z) for y in range(1 << z)]
EAST = BoundingBox(1.0, -80.0, 179.0, 80.0)
ONE_LAYER = b"\x1a\x02\x78\x02"
OPTIONS = ExportOptions("https://maps.example/tiles", seeding=AT_ONCE)


@pytest.fixture
def world(tmp_path):
    """Return the settings of a layer that has every tile of four levels."""
    root = tile_folder(tmp_path / "source", WHOLE)
    return LayerSettings("world", SourceSettings("folder", str(root), rows="top"))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "exported"


def tiles_in(target):
    root = target / "1.0.0" / "world" / "default"
    return {path.relative_to(root).as_posix() for path in root.rglob("*.png")}


def document_in(target):
    return etree.parse(str(target / "1.0.0" / "WMTSCapabilities.xml")).getroot()


def limits_in(target):
    names = ("TileMatrix", "MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
    return [
        tuple(limits.findtext(f"{{*}}{name}") for name in names)
        for limits in document_in(target).iterfind(".//{*}TileMatrixLimits")
    ]


def levels_in(target):
    found = document_in(target).iterfind(".//{*}TileMatrixSet/{*}TileMatrix/{*}Identifier")
    return [level.text for level in found]


def cancelled_after(count):
    """Return a progress that hears of tiles, and what then says that it is enough."""
    enough = threading.Event()

    def progress(far):
        if far.done >= count:
            enough.set()

    return {"progress": progress, "is_cancelled": enough.is_set}


def test_tiles_lie_at_their_addresses_and_the_document_tells_of_them(world, target):
    done = export(world, target, OPTIONS)
    assert done.report.complete
    assert tiles_in(target) == {f"WebMercatorQuad_0-3/{z}/{y}/{x}.png" for z, x, y in WHOLE}
    root = document_in(target)
    (resource,) = root.iterfind(".//{*}ResourceURL")
    assert resource.get("template") == (
        "https://maps.example/tiles/1.0.0/world/"
        "{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"
    )
    assert [x.text for x in root.iterfind(".//{*}AllowedValues/{*}Value")] == [
        "RESTful", "application/xml", "RESTful",
    ]  # fmt: skip
    assert b"?" not in etree.tostring(root)
    assert not (target / UNFINISHED).exists()


def test_limits_are_those_of_the_tiles_of_the_area(world, target):
    export(world, target, OPTIONS, SeedArea(EAST, (2, 3)))
    assert limits_in(target) == [("2", "0", "3", "2", "3"), ("3", "0", "7", "4", "7")]
    assert "WebMercatorQuad_2-3/3/7/4.png" in tiles_in(target)
    box = document_in(target).find(".//{*}WGS84BoundingBox")
    assert box.findtext("{*}LowerCorner").split()[0] == "0"


def test_absent_tiles_are_not_written_and_empty_levels_are_not_in_the_document(tmp_path, target):
    places = [place for place in WHOLE if place[0] < 2 and place != (1, 1, 1)]
    root = tile_folder(tmp_path / "source", places)
    source = SourceSettings("folder", str(root), rows="top", own_levels=Levels(0, 3))
    export(LayerSettings("world", source), target, OPTIONS)
    assert len(tiles_in(target)) == len(places)
    assert levels_in(target) == ["0", "1"]


def test_a_layer_without_any_tile_there_gets_no_document(tmp_path, target):
    root = tile_folder(tmp_path / "source", [(1, 0, 0)])
    source = SourceSettings(
        "folder", str(root), rows="top", bounds=(100.0, -80.0, 170.0, -10.0), levels=Levels(1, 1)
    )
    done = export(LayerSettings("world", source), target, OPTIONS)
    assert done.document is None
    assert done.report.counts.fetched == 0
    assert not (target / "1.0.0").exists()


def test_what_was_cancelled_is_described_as_it_is_and_gone_on_with(world, target):
    one_thread = OPTIONS._replace(seeding=AT_ONCE._replace(threads=1, rate=60.0))
    first = export(world, target, one_thread, **cancelled_after(6))
    assert first.report.cancelled
    written = len(tiles_in(target))
    assert 6 <= written < len(WHOLE)
    assert levels_in(target)[:2] == ["0", "1"]
    assert len(levels_in(target)) < 4
    second = export(world, target, OPTIONS)
    assert second.report.complete
    assert second.report.counts.there == written
    assert len(tiles_in(target)) == len(WHOLE)


def test_a_damaged_tile_is_written_again(world, target):
    export(world, target, OPTIONS)
    damaged = target / "1.0.0/world/default/WebMercatorQuad_0-3/2/1/1.png"
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:20])
    done = export(world, target, OPTIONS)
    assert done.report.counts.fetched == 1
    assert damaged.read_bytes() == whole


def test_a_second_area_adds_to_the_first(world, target):
    export(world, target, OPTIONS, SeedArea(EAST, (2, 3)))
    export(world, target, OPTIONS, SeedArea(BoundingBox(-179.0, -80.0, -1.0, 80.0), (2, 3)))
    assert limits_in(target) == []  # they fill their matrices
    assert levels_in(target) == ["2", "3"]


def test_tiles_are_replaced_if_that_is_wanted(world, target):
    export(world, target, OPTIONS)
    done = export(world, target, OPTIONS._replace(replace=True))
    assert done.report.counts.fetched == len(WHOLE)


@pytest.mark.parametrize(
    ("change", "area", "words"),
    [
        ({"most_tiles": 84}, SeedArea(), "these are 85 tiles, more than the 84"),
        ({"most_bytes": 1000}, SeedArea(), "choose fewer levels or a smaller extent"),
        ({"media_type": "image/tiff"}, SeedArea(), "cannot be had in style 'default' as image/"),
        ({}, SeedArea(style="dark"), "cannot be had in style 'dark'"),
        ({}, SeedArea(matrix_set="Other"), "has no matrix set 'Other'"),
        ({}, SeedArea(levels=(9, 11)), "the layer has levels 0 to 3"),
        ({"public_url": "maps.example"}, SeedArea(), "not a public address"),
        ({"public_url": "https://maps.example/?a=b"}, SeedArea(), "not a public address"),
        ({"public_url": "https://me:pw@maps.example/"}, SeedArea(), "not a public address"),
    ],
    ids=["tiles", "bytes", "format", "style", "set", "levels", "no address", "query", "password"],
)
def test_what_cannot_be_exported_is_refused_before_anything_is_written(
    world, target, change, area, words
):
    with pytest.raises(SetupError, match=words):
        export(world, target, OPTIONS._replace(**change), area)
    assert not target.exists()


def test_a_folder_with_anything_else_in_it_is_refused(world, target):
    target.mkdir()
    (target / "holiday.jpg").write_bytes(b"")
    with pytest.raises(SetupError, match="holds files that are no export"):
        export(world, target, OPTIONS)
    assert [path.name for path in target.iterdir()] == ["holiday.jpg"]


def test_a_folder_of_another_export_is_refused(world, target, tmp_path):
    export(world, target, OPTIONS)
    other = tile_folder(tmp_path / "other", WHOLE)
    source = dataclasses.replace(world.source, location=str(other))
    with pytest.raises(SetupError, match="holds the export of another layer"):
        export(dataclasses.replace(world, source=source), target, OPTIONS)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(world, target):
    target.write_bytes(b"a file")
    with pytest.raises(SetupError, match="cannot be written"):
        export(world, target, OPTIONS)


@pytest.mark.parametrize(
    "address",
    [
        "https://maps.example/tiles/",
        "https://maps.example/tiles/1.0.0/WMTSCapabilities.xml",
        " https://maps.example/tiles/1.0.0/ ",
    ],
    ids=["slash", "document", "version"],
)
def test_the_address_is_understood_however_it_is_written(world, target, address):
    export(world, target, OPTIONS._replace(public_url=address))
    href = (
        document_in(target).find("{*}ServiceMetadataURL").get("{http://www.w3.org/1999/xlink}href")
    )
    assert href == "https://maps.example/tiles/1.0.0/WMTSCapabilities.xml"


def test_vector_tiles_are_exported_as_a_plain_web_server_can_send_them(tmp_path, target):
    path = tmp_path / "roads.mbtiles"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute("INSERT INTO metadata VALUES ('format', 'pbf')")
        database.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        database.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (gzip.compress(ONE_LAYER),))
        database.commit()
    done = export(LayerSettings("roads", SourceSettings("mbtiles", str(path))), target, OPTIONS)
    assert done.report.complete
    (file,) = target.rglob("*.pbf")
    assert file.read_bytes() == ONE_LAYER
    assert document_in(target).findtext(".//{*}Format") == VECTOR_TILE


@pytest.mark.parametrize("can_be_had", [True, False], ids=["there", "lost"])
def test_the_legend_is_exported_where_it_can_be_had(world, target, can_be_had):
    def picture():
        if not can_be_had:
            raise TileUnavailable("the legend is lost")
        return Tile(b"a picture", "image/png")

    layers = UnservedLayers(ServerOptions(), Catalogue())
    legend = LegendPicture("image/png", 20, 10, picture)
    layer = dataclasses.replace(layers.open(world), legends={"default": legend})
    prepared = prepared_export(layer, "here", target, SeedArea(), OPTIONS)
    prepared.run(lambda far: None, lambda: False)
    layers.close()
    links = [x.attrib.values()[-1] for x in document_in(target).iterfind(".//{*}LegendURL")]
    file = target / "1.0.0" / "world" / "default" / "legend.png"
    if can_be_had:
        assert links == ["https://maps.example/tiles/1.0.0/world/default/legend.png"]
        assert file.read_bytes() == b"a picture"
    else:
        assert links == []
        assert not file.exists()


def test_a_secret_in_the_address_is_not_repeated(world, target):
    with pytest.raises(SetupError) as caught:
        export(world, target, OPTIONS._replace(public_url="https://me:se-cret@maps.example/"))
    assert "se-cret" not in str(caught.value)


def test_nothing_in_the_address_is_taken_for_a_variable(world, target):
    export(world, target, OPTIONS._replace(public_url="https://maps.example/my {tiles}"))
    template = document_in(target).find(".//{*}ResourceURL").get("template")
    assert template.startswith("https://maps.example/my%20%7Btiles%7D/1.0.0/world/{Style}/")


def test_the_judge_finds_nothing_else_than_a_plain_web_server_behind_the_folder(world, target):
    with files_at(target.parent) as url:
        export(world, target, OPTIONS._replace(public_url=f"{url}exported"), SeedArea(EAST))
        address = f"{url}exported/1.0.0/WMTSCapabilities.xml"
        manners = Manners(max_requests=2000, per_second=0)
        sitting = Sitting(address, TransportSettings(), manners, Depth(60, probe=False))
        judgement = judged_service(sitting, threading.Event()).judgement
    found = {x.code for x in judgement.findings if x.severity is not Severity.NOTE}
    # A folder answers no parameters; what other websites may read is the web server's business.
    assert found == {"rest-only", "cors-missing"}
    assert [x.share for x in judgement.availability if not x.layer] == [1.0]

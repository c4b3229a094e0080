"""MapProxy, mod_mapcache and ourselves, running: judged by what they really do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.values import LayerSettings
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.plugin.core.validator.judgement import Judgement, Outcome
from wmts_bridge.tests.cascade.peers import mapproxy, mod_mapcache
from wmts_bridge.tests.cascade.tile_layers import EVERY, NATIONAL, written_layers
from wmts_bridge.tests.clients.tile_sets import TileSet


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    return written_layers(tmp_path_factory.mktemp("tiles"))


def codes(judgement: Judgement, severity: Severity) -> set[str]:
    return {one.code for one in judgement.findings if one.severity is severity}


def limits_of(judgement: Judgement, layer: str, tile_matrix_set: str) -> list[object]:
    """Minimum and maximum of columns and rows, level by level."""
    (truth,) = [
        one
        for one in judgement.truth
        if (one.layer, one.tile_matrix_set) == (layer, tile_matrix_set)
    ]
    return [level.limits for level in truth.levels]


def expected(tiles: TileSet) -> list[object]:
    """The same of tiles on disk."""
    found = []
    for level in tiles.grid.levels:
        places = [(column, row) for z, column, row in tiles.places() if z == level.name]
        columns, rows = zip(*places)
        found.append((min(rows), max(rows), min(columns), max(columns)))
    return found


@pytest.fixture(scope="module")
def mapproxys(layers, judge, tmp_path_factory) -> Iterator[Judgement]:
    folder = tmp_path_factory.mktemp("mapproxy")
    with mapproxy({"all": layers["all"]}, folder, kvp=True, restful=False) as address:
        yield judge(address)


def test_mapproxy_has_no_errors(mapproxys):
    assert codes(mapproxys, Severity.ERROR) == set()


def test_what_mapproxy_does_otherwise_than_the_standard_says_is_told(mapproxys):
    assert {
        "service-provider-missing",
        "version-negotiation",
        "wrong-request-tolerated",
        "exception-status",
        "limits-wider-than-tiles",
    } <= codes(mapproxys, Severity.WARNING)


def test_where_mapproxy_has_tiles_is_found_in_every_matrix_set(mapproxys):
    for tiles in EVERY:
        assert limits_of(mapproxys, "all", f"grid_{tiles.name}") == expected(tiles)


def test_desktop_clients_show_all_of_mapproxy(mapproxys):
    outcomes = {one.outcome for one in mapproxys.clients if one.client in ("QGIS", "GDAL")}
    assert outcomes == {Outcome.SHOWS}


@pytest.fixture(scope="module")
def mapcaches(layers, judge, tmp_path_factory) -> Iterator[Judgement]:
    folder = tmp_path_factory.mktemp("mapcache")
    folder.chmod(0o755)
    with mod_mapcache(layers, folder) as address:
        yield judge(address)


def test_limits_of_mapcache_for_levels_that_do_not_exist_are_found(mapcaches):
    (wrong,) = [one for one in mapcaches.findings if one.code == "limits-unknown-matrix"]
    assert "'part:0'" in wrong.seen
    assert (wrong.about.layer, wrong.about.tile_matrix_set) == ("some", "part")


def test_rows_that_mapcache_counts_from_the_bottom_are_told_by_the_tiles_found(mapcaches):
    (wrong,) = [one for one in mapcaches.findings if one.code == "limits-rows-from-bottom"]
    assert (wrong.about.layer, wrong.about.tile_matrix_set) == ("some", "part")
    first, last, *_ = limits_of(mapcaches, "some", "part")[6]
    assert f"'6' the limits say rows {63 - last} to {63 - first} and columns" in wrong.seen
    assert f"tiles were found in rows {first} to {last} and columns" in wrong.seen


def test_nothing_else_of_mapcache_is_an_error_but_a_tile_in_answer_to_a_wrong_format(mapcaches):
    allowed = {"limits-unknown-matrix", "limits-rows-from-bottom", "wrong-request-gets-tile"}
    assert codes(mapcaches, Severity.ERROR) <= allowed


def test_openlayers_is_said_to_suffer_and_qgis_not(mapcaches):
    outcomes = {one.client: one.outcome for one in mapcaches.clients if one.layer == "some"}
    assert outcomes["OpenLayers before 10.11"] is not Outcome.SHOWS
    assert outcomes["QGIS"] is Outcome.SHOWS


def test_where_mapcache_has_tiles_is_found(mapcaches):
    assert limits_of(mapcaches, "all", "national") == expected(NATIONAL)


def test_a_server_of_ours_is_clean(judge):
    (sample,) = (Path(__file__).resolve().parents[2] / "resources" / "sample").glob("*.mbtiles")
    with Bridge(ServerOptions(port=0)) as bridge:
        bridge.publish(LayerSettings("world", located(str(sample))))
        judgement = judge(f"{bridge.url}wmts")
    assert codes(judgement, Severity.ERROR) == codes(judgement, Severity.WARNING) == set()
    assert {one.outcome for one in judgement.clients} == {Outcome.SHOWS}

"""The bridge: publishing, withdrawing, restarting, and what clients see of it."""

from __future__ import annotations

import dataclasses
import json
import logging
import threading
import urllib.error
import urllib.request

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions, bridge
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, WmsSettings
from wmts_bridge.plugin.core.errors import ListenError, SetupError
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder

FREE_PORT = ServerOptions(port=0)
LIMITS = {"4": Limits(5, 6, 8, 8), "5": Limits(10, 12, 16, 17)}


def get(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read()


def status_of(address):
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def settings(running, folder, **changes):
    made = LayerSettings("", located(str(folder)), **changes)
    return running.with_identifier(made)


def wait_for_limits(running, identifier, limits):
    """Wait until a layer's limits are known and told; the bridge says when something changed."""
    changed = threading.Event()
    unsubscribe = running.subscribe(changed.set)
    while running.publication.layers[identifier].links[0].limits != limits:
        assert changed.wait(10), running.publication.layers[identifier].links[0].limits
        changed.clear()
    unsubscribe()


@pytest.fixture
def region(tmp_path):
    return tile_folder(tmp_path / "Region", REGION)


def test_a_folder_is_served_in_one_line_of_python(region):
    with bridge(str(region)) as server:
        address = f"{server.url}wmts/1.0.0/Region/default/WebMercatorQuad/5/11/17.png"
        assert get(address) == (region / "5" / "17" / "11.png").read_bytes()
    assert not server.running


def test_true_limits_appear_when_they_are_known_and_the_sequence_rises(region):
    with Bridge(FREE_PORT) as running:
        seen = []
        running.subscribe(lambda: seen.append(running.publication.update_sequence))
        running.publish(settings(running, region))
        wait_for_limits(running, "Region", LIMITS)
        assert len(seen) >= 2
        assert max(seen) > min(seen)
        link = running.publication.layers["Region"].links[0]
        assert link.tile_matrix_set.identifier == "WebMercatorQuad_4-5"
        outside = f"{running.url}wmts/1.0.0/Region/default/WebMercatorQuad/5/13/17.png"
        assert status_of(outside) == 404


def test_a_withdrawn_layer_is_gone_at_once(region):
    with Bridge(FREE_PORT) as running:
        running.publish(settings(running, region))
        address = running.address_of("Region")
        before = running.publication.update_sequence
        assert status_of(address) == 200
        running.withdraw("Region")
        assert status_of(address) == 404
        assert running.publication.update_sequence > before
        assert running.catalogue.layers == ()


def test_many_layers_are_withdrawn_by_one_change(region, tmp_path):
    with Bridge(FREE_PORT) as running:
        for name in ("a", "b", "c"):
            running.publish(dataclasses.replace(settings(running, region), identifier=name))
        seen = []
        running.subscribe(lambda: seen.append(list(running.publication.layers)))
        running.withdraw("a", "unknown", "c")
        assert [x.identifier for x in running.catalogue.layers] == ["b"]
        assert set(map(tuple, seen)) == {("b",)}


def test_a_source_keeps_its_identifier_and_another_gets_its_own(region, tmp_path):
    other = tile_folder(tmp_path / "other" / "Region", REGION)
    with Bridge(FREE_PORT) as running:
        first = running.publish(settings(running, region))
        second = running.publish(settings(running, other))
        again = running.publish(settings(running, region, title="New title"))
        assert [first.identifier, second.identifier, again.identifier] == [
            "Region", "Region_2", "Region"]  # fmt: skip
        assert list(running.publication.layers) == ["Region", "Region_2"]
        assert running.publication.layers["Region"].title == "New title"


def test_two_grids_of_one_name_are_told_apart(region, tmp_path):
    grid = {
        "id": "WebMercatorQuad",
        "crs": "EPSG:3857",
        "tileMatrices": [
            {"id": str(z), "cellSize": 100000 / 2**z, "scaleDenominator": 100000 / 2**z / 0.00028,
             "pointOfOrigin": [0, 10000000], "tileWidth": 256, "tileHeight": 256,
             "matrixWidth": 2**z, "matrixHeight": 2**z}
            for z in (4, 5)
        ],
    }  # fmt: skip
    with Bridge(FREE_PORT) as running:
        running.publish(LayerSettings("a", located(str(region))))
        source = located(str(region)).__class__("folder", str(region), grid=grid)
        running.publish(LayerSettings("b", source))
        names = [x.links[0].tile_matrix_set.identifier for x in running.publication.layers.values()]
        assert len(set(names)) == 2


def test_identifiers_and_addresses_survive_a_restart(region, tmp_path):
    path = tmp_path / "catalogue.json"
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(settings(running, region, title="Régión 1"))
        names = list(running.publication.layers)
        sequence = running.publication.update_sequence
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert list(running.publication.layers) == names == ["Region_1"]
        assert running.publication.layers["Region_1"].title == "Régión 1"
        assert running.publication.update_sequence > sequence
        assert status_of(running.address_of("Region_1")) == 200


def test_the_sequence_rises_even_after_the_catalogue_was_deleted(region, tmp_path):
    path = tmp_path / "catalogue.json"
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(settings(running, region))
        sequence = running.publication.update_sequence
    path.unlink()
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert running.publication.update_sequence > sequence


def test_a_source_that_is_gone_does_not_keep_the_others_from_being_served(region, tmp_path, caplog):
    path = tmp_path / "catalogue.json"
    gone = tile_folder(tmp_path / "Gone", REGION)
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(settings(running, region))
        running.publish(settings(running, gone))
    gone.rename(tmp_path / "elsewhere")
    with caplog.at_level(logging.WARNING), Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert list(running.publication.layers) == ["Region"]
        assert list(running.failures) == ["Gone"]
        assert [x.identifier for x in running.catalogue.layers] == ["Region", "Gone"]
        assert status_of(f"{running.url}healthz") == 200
    assert "Gone is not served" in caplog.text


def test_health_fails_when_nothing_can_be_served(tmp_path):
    path = tmp_path / "catalogue.json"
    gone = tile_folder(tmp_path / "Gone", REGION)
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(settings(running, gone))
    gone.rename(tmp_path / "elsewhere")
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert status_of(f"{running.url}healthz") == 503


def test_a_secret_in_an_address_is_not_in_the_catalogue(tmp_path, monkeypatch):
    path = tmp_path / "catalogue.json"
    source = located("http://127.0.0.1:9/{z}/{x}/{y}.png?key=s3cret-value")
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(LayerSettings("keyed", source))
        assert "s3cret-value" not in path.read_text()
        assert b"s3cret-value" not in get(running.address_of("keyed"))
    location = json.loads(path.read_text())["layers"][0]["source"]["location"]
    name = location.partition("${")[2].partition("}")[0]
    monkeypatch.setenv(name, "s3cret-value")
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert list(running.publication.layers) == ["keyed"]
        assert not running.failures


def test_a_missing_secret_fails_its_own_layer_alone(region, tmp_path):
    path = tmp_path / "catalogue.json"
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.publish(settings(running, region))
        source = located("http://127.0.0.1:9/{z}/{x}/{y}.png?key=s3cret-value")
        running.publish(LayerSettings("keyed", source))
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert list(running.publication.layers) == ["Region"]
        assert "KEY" in running.failures["keyed"]


def test_a_taken_port_is_said_and_nothing_moves(region):
    with bridge(str(region)) as server:
        port = int(server.url.rstrip("/").rpartition(":")[2])
        second = Bridge(ServerOptions(port=port))
        with pytest.raises(ListenError, match=str(port)):
            second.start()
        assert not second.running


def test_a_bridge_stops_and_starts_again_with_its_layers(region):
    with Bridge(FREE_PORT) as running:
        running.publish(settings(running, region))
        running.stop()
        assert not running.running
        running.start()
        assert status_of(running.address_of("Region")) == 200


@pytest.mark.parametrize(
    "location", ["", "no/such/thing", "missing.mbtiles", "ftp://127.0.0.1/{z}/{x}/{y}.png"]
)
def test_what_is_no_source_is_said_in_one_line(location):
    with pytest.raises(SetupError) as caught, bridge(location):
        pass
    assert "\n" not in str(caught.value)


def test_an_unknown_service_is_refused():
    with pytest.raises(SetupError, match="soap"):
        Bridge(ServerOptions(services=frozenset({"wmts", "soap"})))


def test_a_service_that_is_off_is_neither_answered_nor_listed(region):
    with Bridge(ServerOptions(port=0, services=frozenset({"wmts", "kml"}))) as running:
        running.publish(settings(running, region))
        page = get(running.url).replace(b"<wbr>", b"")
        assert b"/kml/Region@" in page
        assert status_of(f"{running.url}kml/Region.kml") == 200
        assert b"/xyz/" not in page
        assert status_of(f"{running.url}xyz/Region/5/16/10.png") == 404


def test_styles_of_ours_are_offered_beside_the_source_s_own(region):
    with Bridge(FREE_PORT) as running:
        running.publish(settings(running, region, styles={"dark": [{"effect": "invert"}]}))
        names = [style.identifier for style in running.publication.layers["Region"].styles]
        assert names == ["default", "dark"]
        for kind in ("png", "jpg"):
            path = f"wmts/1.0.0/Region/dark/WebMercatorQuad/5/11/17.{kind}"
            assert status_of(running.url + path) == 200


@pytest.mark.parametrize(
    "styles", [{"default": [{"effect": "grey"}]}, {"a b": [{"effect": "grey"}]},
               {"dark": [{"effect": "bogus"}]}, {"dark": []}],
)  # fmt: skip
def test_a_style_that_is_none_is_refused(region, styles):
    with Bridge(FREE_PORT) as running, pytest.raises(SetupError):
        running.publish(settings(running, region, styles=styles))


def test_a_source_that_leads_back_to_the_server_is_an_error_and_not_an_endless_chain():
    with Bridge(FREE_PORT) as running:
        template = f"{running.url}wmts/1.0.0/self/default/WebMercatorQuad/{{z}}/{{y}}/{{x}}.png"
        running.publish(LayerSettings("self", located(template)))
        assert status_of(f"{running.url}wmts/1.0.0/self/default/WebMercatorQuad/3/2/1.png") == 502


def test_every_change_is_told_until_the_subscriber_leaves(region):
    with Bridge(FREE_PORT) as running:
        told = threading.Event()
        unsubscribe = running.subscribe(told.set)
        running.publish(settings(running, region))
        assert told.is_set()
        running.withdraw("Region")
        unsubscribe()
        told.clear()
        running.withdraw("Region")
        assert not told.is_set()


def test_what_is_published_again_keeps_the_texts_that_are_not_said(tmp_path):
    folder = tile_folder(tmp_path / "tiles", REGION)
    with Bridge(FREE_PORT) as running:
        running.publish(settings(running, folder, title="Old town", attribution="© the city"))
        again = settings(running, folder, abstract="As it was")
        assert (again.title, again.attribution) == ("Old town", "© the city")
        assert settings(running, folder, title="New town").title == "New town"


def test_what_is_published_again_stays_off_where_it_was_off(tmp_path):
    folder = tile_folder(tmp_path / "tiles", REGION)
    off = {"services_off": ("kml",), "wms": WmsSettings(resampling="nearest")}
    with Bridge(FREE_PORT) as running:
        running.publish(settings(running, folder, **off))
        again = settings(running, folder, services_off=("tms",))
        assert (again.services_off, again.wms) == (("tms",), off["wms"])
        assert settings(running, folder).services_off == ("kml",)


GET_MAP = (
    "wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=a&STYLES=&CRS=EPSG:3857"
    "&BBOX=0,0,3000000,2000000&WIDTH=30&HEIGHT=20&FORMAT=image/png"
)


@pytest.mark.parametrize(
    ("protocol", "document", "asked"),
    [
        (
            "wmts",
            "wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
            "wmts/1.0.0/a/default/WebMercatorQuad/5/11/17.png",
        ),
        ("tms", "tms/1.0.0/", "tms/1.0.0/a@WebMercatorQuad@png/5/17/20.png"),
        ("wms", "wms?SERVICE=WMS&REQUEST=GetCapabilities", GET_MAP),
    ],
    ids=["WMTS", "TMS", "WMS"],
)
def test_a_service_goes_off_and_on_while_it_answers(tmp_path, protocol, document, asked):
    folder = located(str(tile_folder(tmp_path / "tiles", REGION)))
    with Bridge(FREE_PORT) as running:
        running.publish(LayerSettings("b", folder))
        for off in ((), (protocol,), ()):
            running.publish(LayerSettings("a", folder, title="Old town", services_off=off))
            assert (b"Old town" in get(running.url + document)) is not bool(off)
            # A server that knows an address answers it in another way from the second time on.
            assert [status_of(running.url + asked) == 200 for _ in range(3)] == [not off] * 3

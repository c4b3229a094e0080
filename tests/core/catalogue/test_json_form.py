"""The catalogue's JSON: everything comes back, and nothing wrong gets in."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.catalogue import json_form
from wmts_bridge.plugin.core.catalogue.json_form import catalogue_from_json, catalogue_to_json
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    Levels,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.errors import CatalogueError, DocumentError

FULL = Catalogue(
    (
        LayerSettings(
            "full",
            SourceSettings(
                kind="xyz",
                location="https://tile.example/{z}/{x}/{y}.png",
                rows="bottom",
                grid={"id": "own", "tileMatrices": [{"cellSize": 0.1}]},
                bounds=(5.9, 45.8, 10.5, 47.8),
                levels=Levels(2, 17),
                own_levels=Levels(3, 16),
                level_offset=-1,
                tile_size=512,
                format="image/webp",
                headers={"Referer": "http://127.0.0.1/"},
                query={"key": "${KEY}"},
                user="me",
                password="${PASSWORD}",
                authcfg="abc1234",
                absent_statuses=(403, 500),
                cache="off",
            ),
            title="Alles",
            abstract="A\nB",
            attribution="© someone",
            missing="404",
            styles={"night": [{"effect": "invert"}]},
            services_off=("kml", "tms"),
            wms=WmsSettings(
                maps="forward",
                forward_url="http://127.0.0.1/wms?LAYERS=a",
                resampling="lanczos",
                formats=("image/png", "image/webp"),
                client_chooses=False,
            ),
        ),
        LayerSettings("short", SourceSettings("folder", "C:\\Kärtchen\\\udcff")),
        LayerSettings(
            "ws.cascaded",
            SourceSettings(
                "wmts",
                "",
                remote=RemoteLayer(
                    layer="remote:layer",
                    store="ws:store",
                    style="dark",
                    matrix_sets=("EPSG:3857", "g"),
                    first_set="g",
                    drawn_sets=("WorldCRS84Quad", {"id": "own", "tileMatrices": []}),
                    dimensions={"time": "current"},
                ),
            ),
        ),
    ),
    1700000000000,
    (
        StoreSettings(
            name="store",
            capabilities_url="https://tile.example/wmts?",
            workspace="ws",
            description="Ours",
            enabled=False,
            user="me",
            password="${PASSWORD}",
            headers={"X-Key": "${KEY}"},
            query={"authkey": "${AUTHKEY}"},
            authcfg="abc1234",
            max_connections=2,
            connect_timeout=3.5,
            read_timeout=7.0,
            proxy="http://127.0.0.1:3128",
            ca_file="/etc/ca.pem",
            absent_statuses=(403,),
        ),
        StoreSettings("other", "https://tile.example/other"),
    ),
    offline=True,
    cache_bytes=5 << 20,
)


def as_json(layers=(), **members) -> bytes:
    return json.dumps({"wmts_bridge_catalogue": 1, "layers": layers, **members}).encode()


def a_layer(**members):
    return {"identifier": "a", "source": {"kind": "folder", "location": "x"}, **members}


def a_source(**members):
    return a_layer(source={"kind": "folder", "location": "x", **members})


def test_everything_comes_back():
    assert catalogue_from_json(catalogue_to_json(FULL, {})).catalogue == FULL


@pytest.mark.parametrize("size", ["5M", 5 << 20])
def test_the_size_of_caches_is_bytes_or_a_text(size):
    assert catalogue_from_json(as_json(cache_size=size)).catalogue.cache_bytes == 5 << 20


@pytest.mark.parametrize("members", [{"cache_size": "big"}, {"cache_size": 0}, {"offline": "no"}])
def test_what_is_no_setting_of_the_whole_is_damage(members):
    with pytest.raises(DocumentError, match=next(iter(members))):
        catalogue_from_json(as_json(**members))


def test_the_full_example_differs_from_the_default_in_every_field():
    layer, cascaded = FULL.layers[0], FULL.layers[2].source.remote
    for value in (layer, layer.source, cascaded, FULL.stores[0]):
        for field in dataclasses.fields(value):
            if field.name == "remote":
                continue
            factory = field.default_factory
            default = field.default if factory is dataclasses.MISSING else factory()
            assert getattr(value, field.name) != default, field.name
    assert not set(zip(WmsSettings._fields, layer.wms)) & set(WmsSettings()._asdict().items())


def test_what_is_at_its_default_is_left_out():
    written = json.loads(catalogue_to_json(FULL, {}))
    assert list(written) == [
        "wmts_bridge_catalogue",
        "update_sequence",
        "layers",
        "offline",
        "cache_size",
        "stores",
    ]
    assert set(written["layers"][1]) == {"identifier", "source"}
    assert set(written["layers"][1]["source"]) == {"kind", "location"}
    assert set(written["stores"][1]) == {"name", "capabilitiesURL"}


def test_letters_stay_readable():
    assert "Kärtchen".encode() in catalogue_to_json(FULL, {})


def test_members_of_a_later_program_are_kept():
    whole = json.loads(
        as_json(
            [
                a_layer(
                    colour="red",
                    source={"kind": "folder", "location": "x", "depth": 3},
                    wms={"maps": "aligned", "frames": 2},
                )
            ],
            themes=[{"name": "s"}],
            stores=[{"name": "s", "capabilitiesURL": "u", "colour": "red"}],
        )
    )
    catalogue, unknown = catalogue_from_json(json.dumps(whole).encode())
    again = json.loads(catalogue_to_json(catalogue, unknown))
    assert again["themes"] == whole["themes"]
    assert again["stores"] == whole["stores"]
    assert again["layers"] == whole["layers"]


def test_a_byte_order_mark_is_no_damage():
    assert catalogue_from_json(b"\xef\xbb\xbf" + as_json([a_layer()])).catalogue.layer("a")


def test_a_service_that_somebody_wrote_in_capitals_is_off():
    catalogue = catalogue_from_json(as_json([a_layer(services_off=["KML", "wms"])])).catalogue
    assert catalogue.layers[0].services_off == ("kml", "wms")


def test_null_stands_for_the_default():
    layer = catalogue_from_json(as_json([a_source(bounds=None, rows=None)])).catalogue.layers[0]
    assert layer.source == SourceSettings("folder", "x")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not JSON"),
        (b"\x00" * 50, "not JSON"),
        (b'{"wmts_bridge_catalogue": 1, "layers": [', "not JSON"),
        (b"\xff\xfe{}", "not JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b"[]", "the file is not an object"),
        (b"{}", "wmts_bridge_catalogue is not a whole number"),
        (b'{"wmts_bridge_catalogue": true}', "wmts_bridge_catalogue is not a whole number"),
        (b'{"wmts_bridge_catalogue": 0}', "wmts_bridge_catalogue is 0"),
        (as_json({}), "layers is not a list"),
        (as_json([3]), r"layers\[0\] is not an object"),
        (as_json([{"identifier": "a"}]), r"layers\[0\].source is not an object"),
        (as_json([a_layer(), a_layer()]), r"layers\[1\] has the identifier of another"),
        (as_json([a_layer(identifier="a b")]), "not an identifier"),
        (as_json([a_layer(identifier="..")]), "not an identifier"),
        (as_json([a_layer(title=3)]), r"layers\[0\].title is not a text"),
        (as_json([a_layer(services_off="kml")]), r"layers\[0\].services_off is not a list"),
        (as_json([a_layer(wms=[])]), r"layers\[0\].wms is not an object"),
        (as_json([a_layer(wms={"maps": 1})]), r"layers\[0\].wms.maps is not a text"),
        (as_json([a_layer(wms={"formats": [1]})]), r"wms.formats\[0\] is not a text"),
        (as_json([a_layer(wms={"client_chooses": "no"})]), "neither true nor false"),
        (as_json([a_layer(source={"kind": "xyz"})]), "location is missing"),
        (as_json([a_source(kind="")]), "kind is missing"),
        (as_json([a_source(bounds=[1, 2, 3])]), "bounds has 3 numbers"),
        (as_json([a_source(bounds=[1, 2, 3, "4"])]), "bounds is not a number"),
        (as_json([a_source(bounds=[1, 2, 3, True])]), "bounds is not a number"),
        (as_json([a_source(bounds=[1, 2, 3, 1e400])]), "not a number"),
        (as_json().replace(b"[]", b"[1e400]"), "not a number"),
        (as_json([a_source(levels=[1.5, 2])]), "levels is not a whole number"),
        (as_json([a_source(levels=[1])]), "levels has 1 numbers"),
        (as_json([a_source(grid=[])]), "grid is not a text"),
        (as_json([a_source(headers={"A": 1})]), "headers.A is not a text"),
        (as_json([a_source(headers=[])]), "headers is not an object"),
        (as_json([a_source(tile_size="256")]), "tile_size is not a whole number"),
        (as_json(update_sequence="5"), "update_sequence is not a whole number"),
        (b'{"wmts_bridge_catalogue": 1' + b"0" * 100_000 + b"}", "a number has 100001 digits"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_damage_is_told_with_its_place(body, reason):
    with pytest.raises(DocumentError, match=reason):
        catalogue_from_json(body)


@given(st.binary())
def test_any_bytes_are_read_or_refused(body):
    with pytest.raises(DocumentError):
        catalogue_from_json(body)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.sampled_from(sorted(json_form._SOURCE)), ANY_JSON))
def test_any_source_is_read_or_refused(members):
    try:
        found = catalogue_from_json(as_json([a_layer(source=members)])).catalogue
    except DocumentError:
        return
    assert catalogue_from_json(catalogue_to_json(found, {})).catalogue == found


@pytest.mark.parametrize("version", [2, 99])
def test_a_newer_version_is_no_damage(version):
    body = json.dumps({"wmts_bridge_catalogue": version, "layers": "otherwise"}).encode()
    with pytest.raises(CatalogueError, match="newer WMTS Bridge"):
        catalogue_from_json(body)


@pytest.mark.parametrize(
    ("layer", "reason"),
    [
        (LayerSettings("a b", SourceSettings("folder", "x")), "'a b' is not an identifier"),
        (
            LayerSettings("a", SourceSettings("folder", "x", bounds=(0, 0, float("inf"), 1))),
            "infinite",
        ),
    ],
    ids=["identifier", "number"],
)
def test_what_could_not_be_read_back_is_not_written(layer, reason):
    with pytest.raises(CatalogueError, match=reason):
        catalogue_to_json(Catalogue((layer,)), {})

"""Secrets leave the catalogue, and come back at use."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.catalogue.secret_values import (
    from_environment,
    hide_secrets,
    reveal,
    reveal_address,
    reveal_store,
    same_place,
)
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.errors import CatalogueError

TEMPLATE = "https://tile.example/{z}/{x}/{y}.png"


def catalogue_of(*sources: SourceSettings) -> Catalogue:
    return Catalogue(tuple(LayerSettings(f"layer{n}", source) for n, source in enumerate(sources)))


def hidden(location: str = TEMPLATE, **fields) -> tuple[SourceSettings, dict[str, str]]:
    settings = SourceSettings("xyz", location, **fields)
    found = hide_secrets(Catalogue((LayerSettings("osm", settings),)))
    return found.catalogue.layers[0].source, dict(found.secrets)


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"password": "sesame"}, ["PASSWORD"]),
        ({"query": {"k": "sesame", "l": "sesame"}}, ["K", "L"]),
        ({"headers": {"Authorization": "Bearer sesame"}}, ["AUTHORIZATION"]),
        ({"headers": {"X-Api-Key": "sesame"}}, ["X_API_KEY"]),
        ({"headers": {"Cookie": "c=sesame"}}, ["COOKIE"]),
        ({"headers": {"X-Our-Own": "sesame"}}, ["X_OUR_OWN"]),
        ({"headers": {"Referer": "http://a/", "User-Agent": "b"}}, []),
        ({"user": "u"}, []),
    ],
)
def test_secret_fields_become_names(fields, names):
    source, found = hidden(**fields)
    assert list(found) == [f"WMTS_BRIDGE_OSM_{name}" for name in names]
    assert all("sesame" in value for value in found.values())
    assert "sesame" not in repr(source)
    assert all(f"${{{name}}}" in repr(source) for name in found)


@pytest.mark.parametrize(
    ("location", "expected", "secrets"),
    [
        ("http://h/{z}?key=S3", "http://h/{z}?key=${WMTS_BRIDGE_OSM_KEY}", ["S3"]),
        (
            "http://h/{z}?a=1&access_token=S%20%263;x&b=2",
            "http://h/{z}?a=1&access_token=${WMTS_BRIDGE_OSM_ACCESS_TOKEN}&b=2",
            ["S%20%263;x"],
        ),
        ("http://h/?API-Key=S#f", "http://h/?API-Key=${WMTS_BRIDGE_OSM_API_KEY}#f", ["S"]),
        ("http://h/?%6Bey=S", "http://h/?%6Bey=${WMTS_BRIDGE_OSM_KEY}", ["S"]),
        ("http://me:p@ss@h/{z}", "http://me:${WMTS_BRIDGE_OSM_PASSWORD}@h/{z}", ["p@ss"]),
        (
            "http://h/?key=A&token=B",
            "http://h/?key=${WMTS_BRIDGE_OSM_KEY}&token=${WMTS_BRIDGE_OSM_TOKEN}",
            ["A", "B"],
        ),
        (
            "http://h/?key=A&key=A",
            "http://h/?key=${WMTS_BRIDGE_OSM_KEY}&key=${WMTS_BRIDGE_OSM_KEY_2}",
            ["A", "A"],
        ),
        ("http://h/?quadkey={q}&style=a", "http://h/?quadkey={q}&style=a", []),
        ("http://h/?token={q}", "http://h/?token={q}", []),
        ("http://h/?key=${MINE}", "http://h/?key=${MINE}", []),
        ("http://h/?key=", "http://h/?key=", []),
        ("http://h/?monkey_business=1", "http://h/?monkey_business=1", []),
        ("http://h:80/a@b/{z}", "http://h:80/a@b/{z}", []),
        ("/home/u:p@h/?key=S", "/home/u:p@h/?key=S", []),
    ],
)
def test_secrets_in_an_address_become_names(location, expected, secrets):
    source, found = hidden(location)
    assert source.location == expected
    assert list(found.values()) == secrets


def test_what_has_a_name_already_keeps_it_and_nobody_else_gets_it():
    mine = SourceSettings("xyz", TEMPLATE, password="${WMTS_BRIDGE_LAYER1_PASSWORD}")
    other = SourceSettings("xyz", TEMPLATE, password="other")
    found = hide_secrets(catalogue_of(mine, other))
    assert found.catalogue.layers[0].source == mine
    assert found.secrets == {"WMTS_BRIDGE_LAYER1_PASSWORD_2": "other"}


def test_identifiers_that_give_one_name_keep_their_secrets_apart():
    layers = (
        LayerSettings("a.b", SourceSettings("xyz", TEMPLATE, password="one")),
        LayerSettings("a_b", SourceSettings("xyz", TEMPLATE, password="two")),
    )
    found = hide_secrets(Catalogue(layers))
    passwords = [reveal(x.source, found.secrets.get).password for x in found.catalogue.layers]
    assert passwords == ["one", "two"]


def test_hiding_twice_changes_nothing_more():
    once = hide_secrets(catalogue_of(SourceSettings("xyz", TEMPLATE + "?key=k", password="p")))
    again = hide_secrets(once.catalogue)
    assert (again.catalogue, again.secrets) == (once.catalogue, {})


SECRET = st.text(st.characters(blacklist_characters="{}"), min_size=1)
QUERY_VALUE = st.text("abcXYZ019-._~%+;:@!,*'()/?$", min_size=1)


@given(st.dictionaries(st.text(), SECRET), st.dictionaries(st.text(), SECRET), SECRET, QUERY_VALUE)
def test_what_was_hidden_comes_back_exactly(headers, query, password, key):
    settings = SourceSettings(
        "xyz", f"{TEMPLATE}?key={key}", headers=headers, query=query, user="u", password=password
    )
    found = hide_secrets(Catalogue((LayerSettings("a", settings),)))
    assert reveal(found.catalogue.layers[0].source, found.secrets.get) == settings


def test_a_secret_that_is_not_known_is_named():
    with pytest.raises(CatalogueError, match="the secret MY_TOKEN is not known here"):
        reveal(SourceSettings("xyz", TEMPLATE, headers={"A": "Bearer ${MY_TOKEN}"}), {}.get)


def test_a_secret_may_be_part_of_a_value():
    source = SourceSettings("xyz", TEMPLATE, headers={"A": "Bearer ${MY_TOKEN}"})
    assert reveal(source, {"MY_TOKEN": "t"}.get).headers == {"A": "Bearer t"}


def test_a_secret_is_encoded_where_an_address_needs_it():
    source = SourceSettings("xyz", "http://h/?key=${MY_KEY}")
    assert (
        reveal(source, {"MY_KEY": "a b&c#d%20é"}.get).location
        == "http://h/?key=a%20b%26c%23d%20%C3%A9"
    )


@pytest.mark.parametrize("location", ["http://h/${z}/${x}/${y}.png", "/tiles/${NAME}"])
def test_what_is_no_name_of_a_secret_is_left_alone(location):
    assert reveal(SourceSettings("xyz", location), {}.get).location == location


def test_the_environment_holds_secrets(monkeypatch):
    monkeypatch.setenv("WMTS_BRIDGE_OSM_KEY", "from the environment")
    monkeypatch.delenv("WMTS_BRIDGE_NOTHING", raising=False)
    assert from_environment("WMTS_BRIDGE_OSM_KEY") == "from the environment"
    assert from_environment("WMTS_BRIDGE_NOTHING") is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://h/{z}?key=a", "http://h/{z}?key=${WMTS_BRIDGE_OSM_KEY}", True),
        ("http://h/{z}?key=a&b=1", "http://h/{z}?key=c&b=2", False),
        ("http://u:p@h/", "http://u:${P1}@h/", True),
        ("http://u:p@h/", "http://v:p@h/", False),
        ("/tiles?key=a", "/tiles?key=b", False),
    ],
)
def test_sources_are_compared_without_their_secrets(one, other, same):
    first = SourceSettings("xyz", one)
    assert same_place(first, SourceSettings("xyz", other)) is same
    assert not same_place(first, dataclasses.replace(first, kind="tms"))


LAYER = RemoteLayer("roads", "maps")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (RemoteLayer("roads", "maps", matrix_sets=("g",), first_set="g"), True),
        (RemoteLayer("rivers", "maps"), False),
        (RemoteLayer("roads", "other"), False),
        (RemoteLayer("roads", "maps", style="night"), False),
        (RemoteLayer("roads", "maps", dimensions={"time": "2020"}), False),
    ],
    ids=["another set", "another layer", "another store", "another style", "another time"],
)
def test_a_remote_layer_is_another_one_in_another_style_or_at_another_time(other, same):
    one, two = (SourceSettings("wmts", "", remote=remote) for remote in (LAYER, other))
    assert same_place(one, two) is same


def test_the_secrets_of_a_store_are_hidden_and_come_back():
    store = StoreSettings(
        "s",
        "https://tile.example/wmts?token=t0p-secret",
        workspace="w",
        password="p4ss",
        headers={"X-Key": "k3y", "Referer": "http://127.0.0.1/"},
        query={"authkey": "a5thkey"},
        proxy="http://me:pr0xy@127.0.0.1:3128",
    )
    hidden = hide_secrets(Catalogue(stores=(store,)))
    written = repr(hidden.catalogue)
    assert not any(word in written for word in ("t0p", "p4ss", "k3y", "a5thkey", "pr0xy"))
    assert "http://127.0.0.1/" in written
    assert reveal_store(hidden.catalogue.stores[0], hidden.secrets.get) == store


def test_the_secrets_in_the_address_of_a_wms_are_hidden_and_come_back():
    address = "https://me:p4ss@maps.example/wms?LAYERS=a&token=t0p%26secret"
    source = SourceSettings("xyz", TEMPLATE + "?token=other")
    layer = LayerSettings("a", source, wms=WmsSettings("forward", address))
    found = hide_secrets(Catalogue((layer,)))
    hidden = found.catalogue.layers[0].wms.forward_url
    assert hidden == (
        "https://me:${WMTS_BRIDGE_A_WMS_PASSWORD}@maps.example/wms?LAYERS=a"
        "&token=${WMTS_BRIDGE_A_WMS_TOKEN}"
    )
    assert reveal_address(hidden, found.secrets.get) == address
    assert hide_secrets(found.catalogue).secrets == {}

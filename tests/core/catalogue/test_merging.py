"""What several processes make of one catalogue: nobody's change is lost, secrets stay known."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.catalogue.changing import put_layer
from wmts_bridge.plugin.core.catalogue.merging import changes_of_catalogue, merged
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.errors import SetupError


def layer(name, location="x", **fields):
    return LayerSettings(name, SourceSettings("folder", location), **fields)


CLEAR = LayerSettings("keyed", SourceSettings("xyz", "http://maps.example/{z}/{x}/{y}?key=1234"))
HIDDEN = LayerSettings("keyed", SourceSettings("xyz", "http://maps.example/{z}/{x}/{y}?key=${K}"))


def names(catalogue):
    return [one.identifier for one in catalogue.layers]


MERGES = {
    "both unchanged": ("a", "a", "a", "a"),
    "they added": ("a", "a", "ab", "ab"),
    "they removed": ("ab", "ab", "a", "a"),
    "what we could not write stays": ("abc", "ab", "ab", "abc"),
    "what we could not remove stays away": ("a", "ab", "ab", "a"),
    "they put another order": ("ab", "ab", "ba", "ba"),
    "both added": ("ac", "a", "ab", "abc"),
}


@pytest.mark.parametrize(("ours", "written", "theirs", "result"), MERGES.values(), ids=MERGES)
def test_changes_of_all_come_together(ours, written, theirs, result):
    catalogues = (Catalogue(tuple(map(layer, listed))) for listed in (ours, written, theirs))
    assert "".join(names(merged(*catalogues))) == result


def test_a_secret_that_we_know_is_not_forgotten_for_its_name_in_the_file():
    ours, written = Catalogue((CLEAR,)), Catalogue((HIDDEN,))
    assert merged(ours, written, Catalogue((layer("new"), HIDDEN))).layer("keyed") == CLEAR


def test_what_they_changed_is_as_they_want_it():
    changed = dataclasses.replace(HIDDEN, title="New")
    assert merged(Catalogue((CLEAR,)), Catalogue((HIDDEN,)), Catalogue((changed,))).layers == (
        changed,
    )


def test_the_sequence_is_the_higher_one():
    assert merged(Catalogue((), 5), Catalogue(), Catalogue((), 3)).update_sequence == 5
    assert merged(Catalogue((), 5), Catalogue(), Catalogue((), 8)).update_sequence == 8


def cascaded(name, store):
    return LayerSettings(name, SourceSettings("wmts", "", remote=RemoteLayer("r", store)))


def test_a_layer_has_changed_with_its_store():
    stores = (StoreSettings("s", "http://127.0.0.1/a"), StoreSettings("t", "http://127.0.0.1/b"))
    before = Catalogue((layer("own"), cascaded("a", "s"), cascaded("b", "t")), 1, stores)
    other = dataclasses.replace(stores[0], enabled=False)
    after = Catalogue(before.layers, 2, (other, stores[1]))
    assert changes_of_catalogue(before, after) == ((), (before.layers[1],), ("s",))


def test_what_asks_a_remote_has_changed_when_all_goes_offline():
    far = layer("far", wms=WmsSettings("forward", "http://127.0.0.1/wms?LAYERS=a"))
    before = Catalogue((layer("own"), CLEAR, far))
    after = dataclasses.replace(before, offline=True)
    assert changes_of_catalogue(before, after).changed == (CLEAR, far)


def test_what_is_gone_new_and_changed_is_told():
    before = Catalogue((layer("gone"), layer("same"), layer("other")))
    after = Catalogue((layer("same"), layer("other", title="T"), layer("new")))
    assert changes_of_catalogue(before, after) == (
        ("gone",),
        (after.layers[1], after.layers[2]),
        (),
    )


def test_an_identifier_that_another_one_took_meanwhile_is_not_taken_from_him():
    theirs = Catalogue((layer("a", "theirs"),))
    with pytest.raises(SetupError, match="use another name"):
        put_layer(theirs, layer("a", "ours"), None)


@pytest.mark.parametrize(
    ("found", "replaced"),
    [(None, None), (layer("a", "old"), layer("a", "old")), (layer("a", "ours", title="T"), None)],
    ids=["it is free", "it is to be replaced", "it is the same source"],
)
def test_a_layer_is_put_where_it_is_meant_to_be(found, replaced):
    catalogue = Catalogue((found,) if found else ())
    assert put_layer(catalogue, layer("a", "ours"), replaced).layers == (layer("a", "ours"),)

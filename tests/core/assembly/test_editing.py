"""A layer that is edited keeps its place; under a new identifier the old one is gone."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.assembly import Bridge
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.core.assembly.test_running import FREE_PORT, status_of

DOCUMENT = "{}layers/{}/wmts/1.0.0/WMTSCapabilities.xml"


def layer(name, **values):
    source = SourceSettings("xyz", f"http://127.0.0.1:1/{name}/{{z}}/{{x}}/{{y}}.png")
    return LayerSettings(name, source, **values)


@pytest.fixture
def running(tmp_path):
    with Bridge(FREE_PORT, CatalogueFile(tmp_path / "catalogue.json")) as running:
        for name in ("a", "b", "c"):
            running.publish(layer(name))
        yield running


def names(running):
    return [one.identifier for one in running.catalogue.layers]


def test_a_renamed_layer_keeps_its_place_and_answers_by_its_new_name_only(running, tmp_path):
    running.publish(dataclasses.replace(layer("b"), identifier="rivers"), instead_of="b")

    assert names(running) == list(running.publication.layers) == ["a", "rivers", "c"]
    assert status_of(DOCUMENT.format(running.url, "rivers")) == 200
    assert status_of(DOCUMENT.format(running.url, "b")) == 404
    catalogue, _ = CatalogueFile(tmp_path / "catalogue.json").read()
    assert [one.identifier for one in catalogue.layers] == ["a", "rivers", "c"]


def test_a_name_that_another_layer_has_is_refused_and_both_stay(running):
    with pytest.raises(SetupError, match="there is another layer c already"):
        running.publish(dataclasses.replace(layer("b"), identifier="c"), instead_of="b")

    assert names(running) == list(running.publication.layers) == ["a", "b", "c"]
    assert running.catalogue.layer("c").source == layer("c").source


def test_a_layer_edited_under_its_own_name_is_replaced(running):
    running.publish(layer("b", title="Rivers"), instead_of="b")

    assert names(running) == ["a", "b", "c"]
    assert running.publication.layers["b"].title == "Rivers"


def test_a_layer_that_was_removed_meanwhile_comes_back_at_the_end(running):
    running.withdraw("a")

    running.publish(dataclasses.replace(layer("a"), identifier="new"), instead_of="a")

    assert names(running) == ["b", "c", "new"]

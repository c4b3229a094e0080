"""What the panel is told of layers: from where they come and which levels they have."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.adapters.bridge_view import place_of, view_of
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.tests.qgis.fake_bridge import FakeBridge

WMTS = "https://me:word@tile.example:8443/wmts?key=k"
PLACES = {
    "a template": (
        SourceSettings("xyz", "https://tile.example/{z}/{x}/{y}.png?key=k"),
        "tile.example",
    ),
    "a file": (SourceSettings("mbtiles", "/home/me/carte.mbtiles"), "carte.mbtiles"),
    "a remote layer": (
        SourceSettings("wmts", WMTS, remote=RemoteLayer("roads")),
        "tile.example, roads",
    ),
    "a layer of a store": (
        SourceSettings("wmts", "", remote=RemoteLayer("roads", "ws:maps")),
        "ws:maps, roads",
    ),
}


@pytest.mark.parametrize(("source", "place"), PLACES.values(), ids=PLACES.keys())
def test_the_place_names_the_source_and_no_secrets(source, place):
    assert place_of(source) == place


NAMES = {
    "numbers": ("{}", "0–5"),
    "numbers after the name of the CRS": ("EPSG:2154:{}", "0–5"),
    "words": ("{} metres", "0 metres–5 metres"),
}


@pytest.mark.parametrize(("name", "levels"), NAMES.values(), ids=NAMES.keys())
def test_the_levels_are_told_by_their_numbers(name, levels):
    bridge = FakeBridge()
    bridge.publish(LayerSettings("roads", SourceSettings("wmts", WMTS)))
    layer = bridge.publication.layers["roads"]
    [link] = layer.links
    matrices = tuple(
        matrix._replace(identifier=name.format(matrix.identifier))
        for matrix in link.tile_matrix_set.matrices
    )
    renamed = dataclasses.replace(link.tile_matrix_set, matrices=matrices)
    links = (dataclasses.replace(link, tile_matrix_set=renamed),)
    bridge.publication = Publication({"roads": dataclasses.replace(layer, links=links)})

    assert view_of(bridge, is_busy=False).row("roads").levels == levels

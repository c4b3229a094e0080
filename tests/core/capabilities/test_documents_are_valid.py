"""What we write is valid by the OGC's schema."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities import model
from wmts_bridge.plugin.core.capabilities.own_addresses import operations_at
from wmts_bridge.plugin.core.capabilities.wmts_writer import SECTIONS, write_capabilities
from wmts_bridge.plugin.core.grid.crs import WGS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.tests.core.capabilities.documents import (
    BASE,
    document,
    layer,
    regional_layer,
)
from wmts_bridge.tests.schemas import schema_errors

FULL_LAYER = layer(
    "full",
    abstract="Everything a layer can have.",
    keywords=("a", "b"),
    boxes=(model.BoxInCrs(WGS84, BoundingBox(5.9, 45.8, 10.5, 47.8)),),
    metadata=("http://127.0.0.1:8787/about",),
    styles=(
        model.Style("day", legends=(model.Legend("http://127.0.0.1:8787/legend.png"),)),
        model.Style(
            "night",
            is_default=True,
            title="By night",
            abstract="Dark",
            keywords=("dark",),
            legends=(
                model.Legend(
                    "http://127.0.0.1:8787/night.png?a=1&b=2", "image/png", 20, 40, 500.5, 1e9
                ),
            ),
        ),
    ),
    formats=("image/jpeg", "image/png"),
    info_formats=("text/html", "application/json"),
    dimensions=(
        model.Dimension("time", "2020", ("2019", "2020"), True, "Time", "When", "ISO8601", "a"),
        model.Dimension("elevation", "", ("0",)),
    ),
    resource_urls=(
        model.ResourceUrl("image/jpeg", "http://127.0.0.1/{Style}/{TileRow}/Zürich x.jpg"),
        model.ResourceUrl("text/html", "http://127.0.0.1/{TileRow}/{I}/{J}.html", "FeatureInfo"),
    ),
)
FULL_PROVIDER = model.ServiceProvider(
    "Provider", "http://127.0.0.1/", "A person", "Keeper", "+00 1", "box@tile.example"
)
DOCUMENTS = {
    "no layer": document(),
    "a layer of the world": document(layer()),
    "a regional layer": document(regional_layer()),
    "all there is": document(
        FULL_LAYER,
        layer(),
        provider=FULL_PROVIDER,
        operations=operations_at(BASE, feature_info=True),
    ),
}


@pytest.mark.parametrize("described", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_a_whole_document_is_valid(described):
    assert schema_errors(write_capabilities(described)) == []


@pytest.mark.parametrize("name", ["no layer", "a layer of the world", "all there is"])
def test_a_document_without_limits_is_valid_by_the_schema_as_published(name):
    assert schema_errors(write_capabilities(DOCUMENTS[name]), corrected=False) == []


def test_the_schema_as_published_refuses_a_limit_of_zero():
    errors = schema_errors(write_capabilities(document(regional_layer())), corrected=False)
    assert errors
    assert all(
        "positiveInteger" in error or "MinTile" in error or "MaxTile" in error for error in errors
    )


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_a_single_section_is_valid(section):
    assert schema_errors(write_capabilities(DOCUMENTS["all there is"], {section})) == []


def test_a_document_without_sections_is_valid():
    assert schema_errors(write_capabilities(DOCUMENTS["all there is"], frozenset())) == []


def test_the_helper_finds_an_invalid_document():
    broken = write_capabilities(document(layer())).replace(b"<Format>image/png</Format>", b"")
    assert any("Format" in error for error in schema_errors(broken))

"""What our own writer writes reads back as it was."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.capabilities.model import (
    BoxInCrs,
    Dimension,
    Legend,
    ResourceUrl,
    ServiceIdentification,
    ServiceProvider,
    Style,
)
from wmts_bridge.plugin.core.capabilities.own_addresses import operations_at
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrixSet
from wmts_bridge.plugin.core.grid.well_known import well_known_names, well_known_set
from wmts_bridge.tests.core.capabilities.documents import (
    ALPS_IN_METRES,
    BASE,
    document,
    layer,
    regional_layer,
)

RICH = layer(
    "rich",
    abstract="Two\n\nparagraphs & <more>",
    keywords=("one", "two words"),
    boxes=(BoxInCrs(WEB_MERCATOR, ALPS_IN_METRES),),
    metadata=("http://127.0.0.1:8787/a?b=c&d",),
    formats=("image/png", "image/jpeg"),
    info_formats=("text/plain", "text/html"),
    styles=(
        Style("day", title="By day", abstract="Bright", keywords=("sun",)),
        Style(
            "night",
            is_default=True,
            title="night",
            legends=(
                Legend("http://127.0.0.1:8787/l.png", "image/png", 20, 30, 100.5, 4e6),
                Legend("http://127.0.0.1:8787/m.png"),
            ),
        ),
    ),
    dimensions=(
        Dimension("time", "current", ("2020", "2021"), True, "Time", "When", "ISO8601", "t"),
    ),
    resource_urls=(
        ResourceUrl("image/png", f"{BASE}/1.0.0/rich/{{TileMatrix}}/{{TileRow}}/{{TileCol}}.png"),
        ResourceUrl("text/plain", f"{BASE}/1.0.0/rich/{{J}}/{{I}}.txt", "FeatureInfo"),
    ),
)
SERVICE = ServiceIdentification("T", "A", ("k",), "100 EUR", "members")
PROVIDER = ServiceProvider("P", "http://127.0.0.1/", "I", "Pos", "+358", "a@tile.example")


def read_back(written):
    return read_capabilities(write_capabilities(written), BASE)


def sets_of(read):
    """The sets with cell sizes to 15 digits: the document has scale denominators instead."""
    return tuple(
        TileMatrixSet(
            one.identifier,
            one.crs,
            tuple(m._replace(cell_size=float(f"{m.cell_size:.14e}")) for m in one.matrices),
            one.title,
        )
        for one in read.tile_matrix_sets
    )


def without_boxes(read):
    """The layers without the boxes that the writer adds for every CRS, titles written out."""
    return [
        dataclasses.replace(
            one,
            boxes=(),
            links=tuple(sorted(one.links)) if len(one.links) > 1 else one.links,
            styles=tuple(s._replace(title=s.title or s.identifier) for s in one.styles),
        )
        for one in read.layers
    ]


@pytest.mark.parametrize(
    "written",
    [
        document(),
        document(layer()),
        document(regional_layer(), layer()),
        document(RICH, identification=SERVICE, provider=PROVIDER),
        document(layer(extent=None), update_sequence="", service_metadata_url=""),
        document(operations=operations_at(BASE, feature_info=True)),
        document(tile_matrix_sets=tuple(map(well_known_set, well_known_names()))),
    ],
    ids=["no layers", "one", "regional", "rich", "without extent", "feature info", "all sets"],
)
def test_our_own_documents_read_back_equal(written):
    found, notes = read_back(written)
    assert [note for note in notes if note.code != "no-layers"] == []
    assert sets_of(found) == sets_of(written)
    assert without_boxes(found) == without_boxes(written)
    plain = {"layers": (), "tile_matrix_sets": ()}
    assert dataclasses.replace(found, **plain) == dataclasses.replace(written, **plain)
    assert found.crs_spellings == {}
    again, _ = read_back(found)
    assert again.layers == found.layers


def test_boxes_of_our_own_documents_read_back_equal():
    found, _ = read_back(document(RICH))
    assert found.layers[0].boxes == RICH.boxes

"""Capabilities of real services, as client projects keep them, all read with all that they have."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities.asking import Asked, tile_address, usual_format
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "capabilities"
URL = "http://127.0.0.1:9/wmts"

# Layers, tile matrix sets, tile matrices, and the codes of what has to be repaired.
EXPECTED = {
    "gt_admin_ch.getcapa.xml": (306, 12, 282, []),
    "gt_basemapGetCapa.xml": (7, 1, 21, []),
    "gt_geodata.nationaalgeoregister.nl.xml": (44, 4, 64, ["style-empty"]),
    "gt_getcapa_kvp.xml": (23, 5, 111, ["style-empty"]),
    "gt_linz.xml": (1, 2, 39, []),
    "gt_multilang.getcapa.xml": (4, 1, 14, []),
    "gt_topp_states.getcapa.xml": (1, 6, 133, []),
    "gt_zamg.getcapa.xml": (10, 1, 14, []),
    "mapcache.xml": (1, 1, 22, []),
    "ol_arcgis.xml": (1, 2, 33, []),
    "ol_capabilities_epsg4326_with_boundingbox.xml": (39, 3, 56, []),
    "ol_capabilities_with_layer_boundingbox.xml": (1, 2, 38, []),
    "ol_capabilities_with_tilematrixsetlimits.xml": (1, 1, 3, []),
    # IGN's limits reach one column and row beyond 13 of 20 matrices, and all of `Prefixed`.
    "ol_ign.xml": (1, 2, 24, ["limits-empty", "limits-outside", "limits-untrue", "matrix-order"]),
    # The OGC's own example calls two matrices 18, and has a box without a CRS.
    "ol_ogcsample.xml": (1, 4, 29, ["box-refused", "matrix-duplicate", "matrix-order"]),
    "ows_eosdis-wmts-cap.xml": (55, 4, 30, []),
    # CARIS swaps the corner of one set and has the other begin at its bottom.
    "ows_sfs-wmts-cap-world.xml": (
        2,
        2,
        39,
        ["corner-sign", "corner-swapped", "link-several-sets"],
    ),
}
DOCUMENTS = {path.name: path.read_bytes() for path in sorted(SHARED.glob("*.xml"))}

pytestmark = pytest.mark.skipif(
    not DOCUMENTS, reason="documents of others, which this repository does not hold, are not here"
)


def counted(body):
    """Count by XPath what the document has: layers, sets, and different matrices of a set."""
    contents = etree.fromstring(body).xpath("*[local-name() = 'Contents']")[0]
    sets = contents.xpath("*[local-name() = 'TileMatrixSet']")
    path = "*[local-name() = 'TileMatrix']/*[local-name() = 'Identifier']/text()"
    matrices = sum(len(set(one.xpath(path))) for one in sets)
    return len(contents.xpath("*[local-name() = 'Layer']")), len(sets), matrices


def test_all_layers_and_sets_of_real_documents_are_read():
    found = {}
    for name, body in DOCUMENTS.items():
        read = read_capabilities(body, URL)
        sets = read.document.tile_matrix_sets
        counts = len(read.document.layers), len(sets), sum(len(one.matrices) for one in sets)
        assert counts == counted(body), name
        found[name] = (*counts, sorted({note.code for note in read.notes}))
    assert found == {name: EXPECTED[name] for name in DOCUMENTS}


def test_every_layer_of_real_documents_is_linked_styled_and_can_be_asked():
    for name, body in DOCUMENTS.items():
        document = read_capabilities(body, URL).document
        for layer in document.layers:
            assert layer.links, (name, layer.identifier)
            for link in layer.links:
                of = Asked(layer, layer.styles[0].identifier, usual_format(layer), *link[:1])
                address = tile_address(document, of)
                assert address, (name, layer.identifier)
                assert address("0", 1, 2, {}).startswith("http"), name


@pytest.mark.parametrize(
    ("name", "tile_matrix_set", "corner"),
    [
        ("ows_sfs-wmts-cap-world.xml", "GlobalCRS84Scale", (-180.0, 90.0)),
        ("ows_sfs-wmts-cap-world.xml", "GoogleMapsCompatible", (-20037508.34, 20037508.34)),
        ("gt_linz.xml", "EPSG:2193", (-1000000.0, 10000000.0)),
        ("gt_zamg.getcapa.xml", "statmap", (-2000000.0, 3200000.0)),
        ("gt_admin_ch.getcapa.xml", "2056_17", (2420000.0, 1350000.0)),
        ("gt_getcapa_kvp.xml", "EPSG:4326", (-180.0, 90.0)),
        ("ows_eosdis-wmts-cap.xml", "EPSG4326_1km", (-180.0, 90.0)),
        ("ol_arcgis.xml", "default028mm", (-20037508.34, 20037508.34)),
    ],
)
def test_corners_of_real_documents_are_easting_first(name, tile_matrix_set, corner):
    found = read_capabilities(DOCUMENTS[name], URL).document.tile_matrix_set(tile_matrix_set)
    assert (found.matrices[0].left, found.matrices[0].top) == pytest.approx(corner)

"""Capabilities of real services: corrected they are valid, say the same, and need it no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.schemas import schema_errors

SHARED = Path(__file__).resolve().parents[4].parent / "shared" / "capabilities"
URL = "http://127.0.0.1:9/wmts?SERVICE=WMTS&REQUEST=GetCapabilities"
DOCUMENTS = sorted(SHARED.glob("*.xml"))

# INSPIRE's element stands for ows:ExtendedCapabilities by a schema of its own, and only there.
INSPIRE = {
    "ol_capabilities_epsg4326_with_boundingbox.xml",
    "ol_capabilities_with_layer_boundingbox.xml",
}


pytestmark = pytest.mark.skipif(
    not DOCUMENTS, reason="documents of others, which this repository does not hold, are not here"
)


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.name)
def document(request):
    """Return a document's name and what the judge gets of it."""
    return request.param.name, subject_of(request.param.read_bytes(), URL)


def test_a_real_document_becomes_valid_and_says_the_same(document):
    name, subject = document
    result = corrected(subject)
    errors = [line for line in schema_errors(result.body) if "ExtendedCapabilities'" not in line]
    assert errors == []
    assert bool(result.left) == (name in INSPIRE)
    read = subject_of(result.body, URL)
    assert [told(layer) for layer in read.document.layers] == [
        told(layer) for layer in subject.document.layers
    ]
    assert read.document.tile_matrix_sets == subject.document.tile_matrix_sets
    assert read.document.service_metadata_url == subject.document.service_metadata_url
    assert bool(result.diff) == bool(result.changes)


def test_a_corrected_document_needs_no_correction(document):
    _, subject = document
    result = corrected(subject)
    read = subject_of(result.body, URL)
    assert read.notes == ()
    again = corrected(read)
    assert again.changes == ()
    assert again.body == result.body


def told(layer):
    """Return what must stay of a layer."""
    return (
        layer.identifier,
        layer.title,
        layer.abstract,
        layer.keywords,
        [link.tile_matrix_set for link in layer.links],
        layer.formats,
        layer.info_formats,
        [(style.identifier or "default", style.title, style.legends) for style in layer.styles],
        layer.dimensions,
        [(url.format, url.resource_type, url.template.lower()) for url in layer.resource_urls],
        layer.metadata,
    )

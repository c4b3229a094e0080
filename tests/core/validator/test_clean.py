"""The clean document is clean: by the OGC's schema, and for the reader, which repairs nothing."""

from __future__ import annotations

import pytest
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject
from wmts_bridge.tests.schemas import schema_errors


def test_the_clean_document_is_valid_by_the_schema():
    assert schema_errors(clean_document().encode()) == []


def test_the_reader_repairs_nothing_in_the_clean_document():
    subject = clean_subject()
    assert subject.notes == ()
    assert [layer.identifier for layer in subject.document.layers] == ["world", "region"]
    assert len(subject.document.tile_matrix_sets) == 5


def test_the_address_of_the_service_is_in_every_address_of_the_document():
    assert clean_document("http://127.0.0.1:8080/x").count("http://127.0.0.1:8080/x") == 11
    assert "maps.example/wmts" not in clean_document("http://127.0.0.1:8080/x")


@pytest.mark.parametrize("old", ["<Format>", "<Formats>"], ids=["twice", "nowhere"])
def test_only_what_stands_there_once_is_changed(old):
    with pytest.raises(AssertionError, match="not once"):
        changed(old, "")

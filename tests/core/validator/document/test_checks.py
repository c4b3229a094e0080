"""What all checks of the document have in common."""

from __future__ import annotations

import copy
import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from wmts_bridge.plugin.core.validator.document.checks import CHECKS, RULES, check_document
from wmts_bridge.plugin.core.validator.subject import Subject, subject_of
from wmts_bridge.tests.core.capabilities.test_wmts_reader_shared_documents import DOCUMENTS
from wmts_bridge.tests.core.validator.clean import BASE, clean_document, clean_subject
from wmts_bridge.tests.core.validator.document.sown import every_check, found_at

CLIENTS = {
    *("OpenLayers", "OpenLayers before 10.11", "QGIS", "GDAL", "GeoTools", "ArcGIS JS", "ArcMap"),
    *("Cesium", "OWSLib", "WebWorldWind", "Leaflet", "MapProxy"),
}
TEXTS = ["", " ", "0", "-1", "1e999", "NaN", "1 2", "\u0661", "{", "http://[", "x" * 5000, "é\n:/"]


@pytest.mark.parametrize("base", [BASE, "http://127.0.0.1:8787/wmts", "http://10.0.0.5/a/b"])
def test_nothing_is_said_of_a_clean_document(base):
    assert every_check(clean_subject(base)) == []


def test_every_code_is_of_one_rule_and_in_kebab_case():
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code) for code in codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_is_wrong_by_which_clause_and_what_to_do(rule):
    assert not rule.title.endswith(".")
    assert rule.clause.endswith(".")
    assert rule.remedy.endswith(".")
    assert {effect.client for effect in rule.effects} <= CLIENTS


def judge(subject: Subject) -> None:
    """Judge a document: no check may fail, and what is found has a place in it."""
    for finding in every_check(subject):
        assert found_at(subject, finding), finding.place


@pytest.mark.parametrize("is_removed", [True, False], ids=["missing", "empty"])
def test_no_check_fails_whatever_element_is_not_there(is_removed):
    clean = clean_subject()
    for number in range(1, sum(1 for _ in clean.root.iter())):
        root = copy.deepcopy(clean.root)
        element = list(root.iter())[number]
        if is_removed:
            element.getparent().remove(element)
        else:
            element.clear()
        judge(dataclasses.replace(clean, root=root))


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_no_check_fails_whatever_texts_and_places_elements_have(data):
    root = clean_subject().root
    elements = list(root.iter())[1:]
    for _ in range(data.draw(st.integers(1, 6))):
        element = data.draw(st.sampled_from(elements))
        if not len(element):
            element.text = data.draw(st.sampled_from(TEXTS))
        elif data.draw(st.booleans()):
            element[:] = list(element)[::-1]
        for name in element.attrib:
            element.set(name, data.draw(st.sampled_from(TEXTS)))
    judge(subject_of(etree.tostring(root), BASE))


@pytest.mark.parametrize(
    "body",
    [
        b'<Capabilities xmlns="http://www.opengis.net/wmts/1.0"/>',
        b"<Capabilities/>",
        b"<capabilities><Contents><Layer/><TileMatrixSet/></Contents><Contents/></capabilities>",
        clean_document().replace("http://www.opengis.net/ows/1.1", "urn:x-other").encode(),
        clean_document().replace("http://www.opengis.net/wmts/1.0", "urn:x-other").encode(),
        clean_document().encode("utf-16").replace(b"U\0T\0F\0-\0008\0", b"U\0T\0F\0-\0001\0006\0"),
    ],
    ids=["empty", "nameless", "bare", "other OWS", "other WMTS", "UTF-16"],
)
def test_no_check_fails_whatever_the_document_is_like(body):
    every_check(subject_of(body, ""))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_of_real_services_are_judged(name):
    subject = subject_of(DOCUMENTS[name], "https://maps.example/wmts")
    for finding in every_check(subject):
        assert found_at(subject, finding), finding.place
        assert finding.seen.rstrip().endswith((".", ")")), finding.seen


def test_there_are_checks_for_all_of_it():
    assert len(CHECKS) >= 20
    assert len(RULES) >= 80


def test_a_document_that_is_wrong_all_over_is_judged_in_few_words():
    layers = "".join(
        f"<Layer><ows:Identifier>a {number}</ows:Identifier><Format>png</Format></Layer>"
        for number in range(4000)
    )
    start = clean_document().index("    <Layer>")
    body = clean_document()[:start] + layers + clean_document()[start:]
    found = check_document(subject_of(body.encode(), BASE))
    codes = [finding.code for finding in found]
    assert "identifier-characters" in codes
    assert "layer-without-style" in codes
    assert max(map(codes.count, codes)) <= 3

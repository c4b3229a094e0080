"""Prefixes that XML allows and some clients do not."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.plugin.core.validator.document import prefixes
from wmts_bridge.tests.core.validator.clean import changed, clean_document, spoilt

CLEAN = clean_document()


def wmts_prefix() -> str:
    """Return the document as some servers write it: `<wmts:Capabilities>`, and so on."""
    text = re.sub(r"<(/?)(?!\?|/|ows:)", r"<\1wmts:", CLEAN)
    return text.replace('xmlns="', 'xmlns:wmts="')


def ows_unprefixed() -> str:
    """Return the document with one element that declares its namespace itself."""
    own = '<Fees xmlns="http://www.opengis.net/ows/1.1">none</Fees>'
    return changed("<ows:Fees>none</ows:Fees>", own)


DOCUMENTS = {
    "wmts-prefix": (wmts_prefix(), "/Capabilities"),
    "ows-prefix": (
        CLEAN.replace("ows:", "o:").replace("xmlns:ows", "xmlns:o"),
        "/Capabilities/ows:ServiceIdentification",
    ),
    "ows-prefix of one": (ows_unprefixed(), "/Capabilities/ows:ServiceIdentification/ows:Fees"),
    "xlink-prefix": (
        CLEAN.replace("xlink:href", "x:href").replace("xmlns:xlink", "xmlns:x"),
        "/Capabilities/ows:ServiceProvider/ows:ProviderSite",
    ),
    "href-without-namespace": (
        CLEAN.replace("xlink:href", "href"),
        "/Capabilities/ows:ServiceProvider/ows:ProviderSite",
    ),
}


@pytest.mark.parametrize(("name", "case"), DOCUMENTS.items(), ids=DOCUMENTS)
def test_a_prefix_is_told_of_once_and_where_it_is_first_seen(name, case):
    text, place = case
    found = [finding for check in prefixes.CHECKS for finding in check(spoilt(text))]
    assert [(finding.code, finding.place) for finding in found] == [(name.split()[0], place)]


def test_every_rule_has_its_defect():
    assert {name.split()[0] for name in DOCUMENTS} == {rule.code for rule in prefixes.RULES}


def test_the_usual_prefixes_are_fine():
    assert [finding for check in prefixes.CHECKS for finding in check(spoilt(CLEAN))] == []

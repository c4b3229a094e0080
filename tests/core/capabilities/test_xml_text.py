"""Any text whatever ends as well-formed XML that says what was meant."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from wmts_bridge.plugin.core.capabilities.model import Style
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.capabilities.xml_text import address, line, number, paragraph, verbatim
from wmts_bridge.tests.core.capabilities.documents import document, layer, texts
from wmts_bridge.tests.schemas import schema_errors

ANYTHING = st.one_of(
    st.text(),
    st.text(st.characters()),  # with halves of surrogate pairs
    st.lists(
        st.sampled_from(
            [
                "ows:",
                "OWS",
                ":",
                "]]>",
                "<![CDATA[",
                "&",
                "<b>",
                "\x00",
                "\r",
                "\n",
                " ",
                "\ud800",
                "\ufffe",
                "\x85",
                "&#0;",
                "\U0001f5fa",
                '"',
                "'",
            ]
        )
    ).map("".join),
)


@given(title=ANYTHING, abstract=ANYTHING, keyword=ANYTHING)
def test_any_text_gives_a_valid_document(title, abstract, keyword):
    described = document(
        layer(
            title=title, abstract=abstract, keywords=(keyword,), styles=(Style("a", title=title),)
        )
    )
    body = write_capabilities(described)
    assert schema_errors(body) == []
    root = etree.fromstring(body)
    shown = texts(root, "//w:Layer/ows:Title | //w:Layer/ows:Abstract | //ows:Keyword")
    assert all("ows:" not in text.lower() for text in shown)


@given(ANYTHING)
def test_any_identifier_reads_back_but_for_what_xml_cannot_hold(text):
    element = etree.fromstring(f"<a>{verbatim(text)}</a>".encode())
    kept = "".join(
        x
        for x in text
        if x in "\t\n" or (unicodedata.category(x) not in ("Cc", "Cs") and x not in "\ufffe\uffff")
    )
    assert (element.text or "") == kept


@given(ANYTHING)
def test_any_template_fits_the_pattern_of_the_schema(text):
    body = write_capabilities(
        document(
            layer(resource_urls=(layer().resource_urls[0]._replace(template=f"http://h/{text}"),))
        )
    )
    allowed = body.replace(b"[", b"").replace(b"]", b"")  # IPv6 hosts need them; the pattern forgot
    assert schema_errors(allowed) == []


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_reads_back_exactly_and_has_no_exponent(value):
    text = number(value)
    assert float(text) == value
    assert set(text) <= set("-0123456789.")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (90.0, "90"),
        (-0.0, "0"),
        (-20037508.342789244, "-20037508.342789244"),
        (1e-05, "0.00001"),
        (1.5e-07, "0.00000015"),
        (1e16, "10000000000000000"),
        (0.703125, "0.703125"),
    ],
)
def test_numbers_are_as_short_as_they_can_be(value, text):
    assert number(value) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://127.0.0.1:8787/wmts?", "http://127.0.0.1:8787/wmts?"),
        ("http://[::1]:8787/wmts?", "http://[::1]:8787/wmts?"),
        ("http://h/a b/Zürich", "http://h/a%20b/Z%C3%BCrich"),
        ("http://h/50%/%41", "http://h/50%25/%41"),
        ("http://h/?a=1&b=<", "http://h/?a=1&amp;b=%3C"),
        ("http://h/shadows:1/x", "http://h/shadows%3A1/x"),
        ("http://h?shadows:1", "http://h?shadows%3A1"),
        ("http://windows:8787/x", "http://windows:8787/x"),
        ("urn:ogc:def:crs:EPSG::3857", "urn:ogc:def:crs:EPSG::3857"),
    ],
)
def test_addresses_are_encoded_only_where_they_must_be(text, expected):
    assert address(text) == expected


def test_a_title_is_one_line():
    assert line(" a\r\n\tb  c ") == "a b c"


def test_an_abstract_keeps_its_lines():
    assert paragraph("a\r\nb\rc") == "a\nb\nc"

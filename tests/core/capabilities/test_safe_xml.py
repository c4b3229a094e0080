"""XML from strangers: read without opening a file, asking the network or swelling up."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.capabilities.safe_xml import (
    child,
    children,
    local_name,
    parse_xml,
    text_of,
)
from wmts_bridge.plugin.core.errors import DocumentError

LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<a><b> one\n two </b></a>", id="plain"),
        pytest.param(b"\n\t <a><b>one two</b></a>", id="blanks before"),
        pytest.param(b"\xef\xbb\xbf<a><b>one two</b></a>", id="mark before"),
        pytest.param("<a><b>one two</b></a>".encode("utf-16"), id="utf-16"),
        pytest.param(b"<?xml version='1.0'?><!-- c --><a><?p?><b>one two</b></a>", id="comments"),
        pytest.param(b"<x:a xmlns:x='u'><x:B>one <i>two</i></x:B></x:a>", id="namespace and case"),
    ],
)
def test_a_document_is_read(body):
    root = parse_xml(body)
    assert local_name(root) == "a"
    assert text_of(root, "b") == "one two"
    assert len(list(children(root, "b"))) == 1
    assert child(root, "c") is None
    assert text_of(root, "c") == text_of(None, "b") == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"<a>", "not a well-formed", id="not closed"),
        pytest.param(b"<!DOCTYPE html><html><br></html>", "web page", id="web page"),
        pytest.param(b"<html><br></html>", "web page", id="web page without doctype"),
        pytest.param(b'{"a": 1}', "JSON", id="JSON"),
        pytest.param(LAUGHS, "DTD", id="entities"),
        pytest.param(LAUGHS.decode().encode("utf-16"), "DTD", id="entities in utf-16"),
        pytest.param(OUTSIDE, "DTD", id="a file as entity"),
        pytest.param(b'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>', "DTD", id="outer DTD"),
        pytest.param(b"<!-- " + b" " * 70000 + b"-->" + OUTSIDE, "DTD", id="late DTD"),
        pytest.param(b"<a>" * 5000 + b"</a>" * 5000, "well-formed", id="very deep"),
        pytest.param(b"<a>&unknown;</a>", "well-formed", id="unknown entity"),
        pytest.param(b"<a>\n& </a>", "no name, line 2, column 2$", id="the place, once"),
    ],
)
def test_anything_else_is_refused_in_one_sentence(body, says):
    with pytest.raises(DocumentError, match=says) as caught:
        parse_xml(body)
    assert "\n" not in str(caught.value)


def test_a_document_has_a_largest_size():
    with pytest.raises(DocumentError, match="larger than 1 MB"):
        parse_xml(b"<a>" + b" " * (1 << 20) + b"</a>", most_bytes=1 << 20)

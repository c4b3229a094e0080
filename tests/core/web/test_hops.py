"""Loops: a server recognises requests that it sent itself, directly or by way of others."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.web.hops import answering, hops_of, is_loop, outgoing_hops


def test_a_request_names_its_server():
    assert outgoing_hops("one") == "one"
    assert outgoing_hops("") == ""


def test_while_answering_the_hops_before_are_named_too():
    with answering("one, two"):
        assert outgoing_hops("three") == "one, two, three"
        assert outgoing_hops("two") == "one, two"
        assert outgoing_hops("") == "one, two"
    assert outgoing_hops("three") == "three"


@pytest.mark.parametrize(
    ("header", "loop"),
    [
        pytest.param("", False, id="no hops"),
        pytest.param("other", False, id="another server"),
        pytest.param("own", True, id="itself"),
        pytest.param("other, own", True, id="by way of another"),
        pytest.param("a,b,c,d,e,f,g,h", True, id="too many"),
        pytest.param("owner", False, id="a name that begins the same"),
    ],
)
def test_a_loop_is_seen(header, loop):
    assert is_loop(header, "own") == loop


def test_what_is_no_name_is_not_passed_on():
    assert hops_of("a, b c, \r\nX: y, , <d>, e" + "f" * 40) == ("a",)

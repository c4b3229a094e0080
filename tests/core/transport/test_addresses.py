"""Addresses of remotes: which may be asked, and where credentials may go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import TransportRefused
from wmts_bridge.plugin.core.transport.addresses import (
    parse_address,
    redirected,
    same_host,
    with_query,
)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("http://h/a?b=c#d", "http://h/a?b=c"),
        ("HTTP://H:8080/a", "http://h:8080/a"),
        ("http://[::1]:81/x", "http://[::1]:81/x"),
        ("http://u:p@h/", "http://h/"),
        ("http://h/ü?ö=%20", "http://h/%C3%BC?%C3%B6=%20"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://h./", "http://h/"),
        ("http://h", "http://h"),
    ],
)
def test_an_address_is_taken_apart(text, url):
    assert parse_address(text).url == url


def test_user_and_password_are_taken_out():
    address = parse_address("https://me%40home:p%3Aw@h/")
    assert (address.user, address.password, address.port) == ("me@home", "p:w", 443)


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "ftp://h/",
        "javascript:alert(1)",
        "data:,x",
        "//h/x",
        "/x",
        "",
        "http://",
        "http:///x",
        "http://h:99999/",
        "http://h:x/",
        "http://[::1/",
        "http://a b/",
        "http://h/\r\nX: y",
        "http://h/\x00",
        "http://" + "ü" * 300 + "/",
    ],
)
def test_what_is_no_web_address_is_refused(text):
    with pytest.raises(TransportRefused):
        parse_address(text)


def test_a_refused_address_does_not_show_its_secrets():
    with pytest.raises(TransportRefused) as caught:
        parse_address("ftp://u:hidden@h/?key=hidden")
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://h/a", "http://h/b", True),
        ("http://h/", "http://h:80/", True),
        ("http://h/", "https://h/", True),
        ("https://h/", "http://h/", False),
        ("http://h/", "http://h:8080/", False),
        ("http://h:8080/", "https://h:8443/", False),
        ("http://h/", "http://sub.h/", False),
        ("http://h/", "http://h.example/", False),
    ],
)
def test_credentials_stay_with_the_host(one, other, same):
    assert same_host(parse_address(one), parse_address(other)) == same


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/x", "http://h/x"),
        ("x?y", "http://h/a/x?y"),
        ("//other/x", "http://other/x"),
        ("https://h/", "https://h/"),
        (" /x ", "http://h/x"),
        ("http://u:p@h/", "http://h/"),
    ],
)
def test_a_location_leads_on(location, url):
    target = redirected(parse_address("http://me:pw@h/a/b"), location)
    assert (target.url, target.user, target.password) == (url, "", "")


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://h/", "http://[", "gopher:x"])
def test_a_location_that_leads_astray_is_refused(location):
    with pytest.raises(TransportRefused):
        redirected(parse_address("http://h/"), location)


@pytest.mark.parametrize(
    ("url", "query", "expected"),
    [
        ("http://h/a", {}, "http://h/a"),
        ("http://h/a", {"k": "v w&x"}, "http://h/a?k=v%20w%26x"),
        ("http://h/a?b=1", {"k": "v"}, "http://h/a?b=1&k=v"),
        ("http://h/a?k=1", {"k": "v"}, "http://h/a?k=1"),
        ("http://h/a?", {"k": "v"}, "http://h/a?k=v"),
    ],
)
def test_parameters_are_added_where_they_are_not_yet(url, query, expected):
    assert with_query(url, query) == expected


@given(st.text('aZ0./?#:@%[]{}&= é"\\', max_size=20))
def test_what_is_taken_apart_quickly_is_what_it_is_otherwise(rest):
    quick, slow = f"http://h:81/{rest}", f"HTTP://h:81/{rest}"
    try:
        expected = parse_address(slow)
    except TransportRefused:
        with pytest.raises(TransportRefused):
            parse_address(quick)
    else:
        assert parse_address(quick) == expected

"""URL templates: every placeholder, and every way in which a template can be wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.web.url_template import TilePlace, compile_template, quadkey

PLACE = TilePlace(level=3, column=3, row=5, row_from_bottom=2)


@pytest.mark.parametrize(
    ("template", "url"),
    [
        ("http://h/{z}/{x}/{y}.png", "http://h/3/3/5.png"),
        ("http://h/{z}/{x}/{-y}.png", "http://h/3/3/2.png"),
        ("http://h/{zoom}/{x}/{y}", "http://h/3/3/5"),
        ("http://h/%7Bz%7D/%7bx%7d/%7By%7D", "http://h/3/3/5"),
        ("http://h/{q}.jpg", "http://h/213.jpg"),
        ("http://h/{quadkey}", "http://h/213"),
        ("http://{s}.h/{z}/{x}/{y}", "http://c.h/3/3/5"),
        ("http://{a-d}.h/{z}/{x}/{y}", "http://a.h/3/3/5"),
        ("http://t{0-3}.h/{z}/{x}/{y}", "http://t0.h/3/3/5"),
        ("http://t{1-4}.h/{z}/{x}/{y}", "http://t1.h/3/3/5"),
        ("http://{switch:one,two,three}.h/{z}/{x}/{y}", "http://three.h/3/3/5"),
        ("http://h/{z}/{x}/{y}{r}.png", "http://h/3/3/5.png"),
        ("http://h/{z}/{x}/{y}?for={usage}&a=100%25", "http://h/3/3/5?for=view&a=100%25"),
        ("http://h/{z}/{ x }/{y}", "http://h/3/3/5"),
        ("http://h/{z}/{x}/{y}?bbox={x},{y}", "http://h/3/3/5?bbox=3,5"),
    ],
)
def test_placeholders_are_filled_in(template, url):
    assert compile_template(template).url_of(PLACE) == url


def test_y_can_count_from_the_bottom():
    compiled = compile_template("http://h/{z}/{x}/{y}/{-y}/{q}", y_from_bottom=True)
    assert compiled.url_of(PLACE) == "http://h/3/3/2/2/213"


@pytest.mark.parametrize(
    ("template", "names"),
    [
        ("http://h/{z}/{x}/{row}", ["{row}"]),
        ("http://h/{z}/{x}/{y}/{c-a}", ["{c-a}"]),
        ("http://h/{z}/{x}/{y}/{}", ["{}"]),
        ("http://h/{z}/{x}/{y}/{switch:}", ["{switch:}"]),
        ("http://h/{x}/{y}", ["{z}"]),
        ("http://h/{z}/{x}", ["{y}"]),
        ("http://h/tiles", ["{z}", "{x}", "{y}"]),
    ],
)
def test_a_wrong_template_is_told_what_is_wrong(template, names):
    with pytest.raises(SetupError) as caught:
        compile_template(template)
    assert all(name in str(caught.value) for name in names)


@pytest.mark.parametrize(
    ("template", "extension"),
    [
        ("http://h/{z}/{x}/{y}.PNG?key=a.b", "png"),
        ("http://h/{z}/{x}/{y}", ""),
        ("http://h.org/{q}.jpeg", "jpeg"),
        ("http://h.org?z={z}&x={x}&y={y}.png", ""),
        ("http://h/{z}/{x}/{y}@2x.webp", "webp"),
        ("http://h/tile.php?z={z}&x={x}&y={y}", "php"),
    ],
)
def test_the_extension_is_that_of_the_path(template, extension):
    assert compile_template(template).extension == extension


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ((0, 0, 0), ""),
        ((1, 1, 0), "1"),
        ((1, 0, 1), "2"),
        ((3, 3, 5), "213"),
        ((16, 35210, 21493), "1202102332221212"),
    ],
)
def test_quadkeys_are_as_published(place, key):
    """Examples of interop.md 3.3 and of the Bing Maps tile system."""
    assert quadkey(*place) == key


@given(st.integers(1, 24), st.data())
def test_a_quadkey_leads_back_to_its_tile(level, data):
    column, row = data.draw(st.tuples(*[st.integers(0, (1 << level) - 1)] * 2))
    key = quadkey(level, column, row)
    assert len(key) == level
    assert int("".join(str(int(digit) % 2) for digit in key), 2) == column
    assert int("".join(str(int(digit) // 2) for digit in key), 2) == row


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_a_tile_is_always_on_the_same_host(column, row):
    compiled = compile_template("{s}/{z}/{x}/{y}")
    place = TilePlace(10, column, row, 0)
    assert compiled.url_of(place) == compiled.url_of(place)
    assert compiled.url_of(place)[0] == "abc"[(column + row) % 3]

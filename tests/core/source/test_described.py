"""What tile sets say of themselves, in all the spellings that are about."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.source.described import (
    Description,
    description_of,
    read_metadata_json,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=3),
)
ROADS = {"id": "roads", "fields": {"name": "String"}}
KEYS = (
    "name",
    "vector_layers",
    "json",
    "bounds",
    "minzoom",
    "maxzoom",
    "format",
    "scheme",
    "crs",
    "attribution",
)


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        pytest.param({"name": " Tiles "}, "title", "Tiles", id="name"),
        pytest.param({"NAME": "x"}, "title", "x", id="case of keys"),
        pytest.param({"name": 5}, "title", "", id="name is a number"),
        pytest.param(
            {"attribution": '<a href="https://maps.example/">&copy; Maps &amp;\n Co</a> 1 < 2'},
            "attribution",
            "© Maps & Co 1 < 2",
            id="attribution in HTML",
        ),
        pytest.param({"format": "png"}, "media_type", "image/png", id="png"),
        pytest.param({"format": "jpg"}, "media_type", "image/jpeg", id="jpg"),
        pytest.param({"format": "image/webp"}, "media_type", "image/webp", id="media type"),
        pytest.param(
            {"format": "pbf"}, "media_type", "application/vnd.mapbox-vector-tile", id="pbf"
        ),
        pytest.param({"format": "tiff"}, "media_type", "", id="unknown format"),
        pytest.param({"bounds": "5,45,10,48"}, "bounds", (5, 45, 10, 48), id="text"),
        pytest.param({"bounds": "5, 45, 10, 48"}, "bounds", (5, 45, 10, 48), id="with spaces"),
        pytest.param({"bounds": [5, 45, 10, 48]}, "bounds", (5, 45, 10, 48), id="list"),
        pytest.param(
            {"bounds": "-180.1,-90.5,180.2,91"}, "bounds", (-180, -90, 180, 90), id="over the edge"
        ),
        pytest.param({"bounds": "10,45,5,48"}, "bounds", None, id="east of west"),
        pytest.param({"bounds": "nan,45,5,48"}, "bounds", None, id="nan"),
        pytest.param({"bounds": "5,45,10"}, "bounds", None, id="three numbers"),
        pytest.param({"minzoom": "2", "maxzoom": 7}, "levels", (2, 7), id="levels"),
        pytest.param({"minzoom": "7", "maxzoom": "2"}, "levels", None, id="levels turned"),
        pytest.param({"minzoom": 0}, "levels", None, id="half of the levels"),
        pytest.param({"scheme": "tms"}, "rows", "bottom", id="tms"),
        pytest.param({"scheme": "XYZ"}, "rows", "top", id="xyz"),
        pytest.param({"crs": "EPSG:4326"}, "grid", "WGS1984Quad", id="crs"),
        pytest.param({"profile": "geodetic"}, "grid", "WGS1984Quad", id="profile"),
        pytest.param({"profile": "mercator"}, "grid", "", id="mercator is the rule"),
        pytest.param({"vector_layers": [ROADS]}, "vector_layers", (ROADS,), id="vector layers"),
        pytest.param(
            {"json": json.dumps({"vector_layers": [ROADS]})},
            "vector_layers",
            (ROADS,),
            id="vector layers of MBTiles",
        ),
        pytest.param(
            {"vector_layers": [{**ROADS, "description": "all", "minzoom": 2, "maxzoom": 14}]},
            "vector_layers",
            ({**ROADS, "description": "all", "minzoom": 2, "maxzoom": 14},),
            id="vector layers in full",
        ),
        pytest.param(
            {"vector_layers": [{"id": 5}, "x", {**ROADS, "minzoom": "2", "fields": [1]}]},
            "vector_layers",
            ({"id": "roads", "fields": {}},),
            id="senseless vector layers",
        ),
        pytest.param({"json": "{"}, "vector_layers", (), id="no JSON"),
    ],
)
def test_what_is_said_is_understood(values, field, expected):
    assert getattr(description_of(values), field) == expected


@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_nonsense_is_as_good_as_nothing(values):
    found = description_of(values)
    assert found.bounds is None or len(found.bounds) == 4
    assert found.rows in ("top", "bottom", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(json.dumps({"name": "x"}).encode(), Description(title="x"), id="json"),
        pytest.param(b"\xef\xbb\xbf" + b'{"name": "x"}', Description(title="x"), id="with mark"),
        pytest.param(b"[1, 2]", None, id="list"),
        pytest.param(b"not json", None, id="text"),
        pytest.param(b"[" * 100_000, None, id="deep"),
        pytest.param(b"\xff\xfe\x00", None, id="bytes"),
    ],
)
def test_a_metadata_json_is_read_or_ignored(tmp_path, text, expected):
    path = tmp_path / "metadata.json"
    path.write_bytes(text)
    assert read_metadata_json(path) == expected


def test_there_need_not_be_a_metadata_json(tmp_path):
    assert read_metadata_json(tmp_path / "metadata.json") is None

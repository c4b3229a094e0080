"""Requests may name sets and matrices by a closed list of aliases; strictly, by identifier."""

import dataclasses

import pytest
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.lookup import find_matrix, find_set, names_of
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrixSet
from wmts_bridge.plugin.core.grid.trimmed import levels_of, trimmed_set
from wmts_bridge.plugin.core.grid.well_known import well_known_set

MERCATOR = well_known_set("WebMercatorQuad")
GEODETIC = well_known_set("WGS1984Quad")
SWISS = well_known_set("SwissLV95")
TRIMMED = trimmed_set(MERCATOR, 2, 3)


def with_identifiers(*identifiers):
    matrices = [
        matrix._replace(identifier=identifier)
        for matrix, identifier in zip(MERCATOR.matrices, identifiers)
    ]
    return TileMatrixSet("Odd", MERCATOR.crs, tuple(matrices))


@pytest.mark.parametrize(
    ("sets", "name", "wanted"),
    [
        ((GEODETIC, MERCATOR), "WebMercatorQuad", MERCATOR),
        ((GEODETIC, MERCATOR), "EPSG:900913", MERCATOR),
        ((GEODETIC, MERCATOR), "EPSG:3857", MERCATOR),
        ((GEODETIC, MERCATOR), "GoogleMapsCompatible", MERCATOR),
        ((GEODETIC, MERCATOR), "EPSG:4326", GEODETIC),
        ((SWISS,), "EPSG:2056", SWISS),
        ((TRIMMED,), "WebMercatorQuad_2-3", TRIMMED),
        ((TRIMMED,), "WebMercatorQuad", TRIMMED),
        ((TRIMMED,), "EPSG:3857", TRIMMED),
        ((TRIMMED, MERCATOR), "WebMercatorQuad", MERCATOR),
        ((GEODETIC,), "WebMercatorQuad", None),
        ((GEODETIC,), "EPSG:3857", None),
        ((MERCATOR,), "webmercatorquad", None),
        ((MERCATOR,), "WebMercatorQuad_2-3", None),
        ((MERCATOR,), "", None),
        ((), "WebMercatorQuad", None),
    ],
)
def test_a_request_s_name_finds_the_set_it_means(sets, name, wanted):
    assert find_set(sets, name) is wanted


@pytest.mark.parametrize("name", ["EPSG:3857", "WebMercatorQuad", "GoogleMapsCompatible", ""])
def test_strictly_only_the_identifier_counts(name):
    assert find_set([TRIMMED], name, strict=True) is None
    assert find_set([TRIMMED], "WebMercatorQuad_2-3", strict=True) is TRIMMED


@pytest.mark.parametrize(
    "text", ["3", "WebMercatorQuad:3", "EPSG:3857:3", "EPSG:900913:3", "WebMercatorQuad_2-3:3"]
)
def test_a_matrix_is_found_by_its_identifier_or_with_any_name_of_its_set(text):
    assert find_matrix(TRIMMED, text) is MERCATOR.matrix("3")


@pytest.mark.parametrize(
    "text", ["", "1", "4", "03", "3.0", "-3", " 3", "٣", ":3", "EPSG:4326:3", "3:3", "EPSG:3857:"]
)
def test_other_texts_are_no_matrix(text):
    assert find_matrix(TRIMMED, text) is None


def test_strictly_a_matrix_has_one_name():
    assert find_matrix(MERCATOR, "EPSG:3857:3", strict=True) is None
    assert find_matrix(MERCATOR, "3", strict=True) is MERCATOR.matrix("3")


def test_names_come_once_each_with_the_own_one_first():
    assert names_of(TRIMMED) == (
        "WebMercatorQuad_2-3",
        "WebMercatorQuad",
        "GoogleMapsCompatible",
        "EPSG:3857",
        "EPSG:900913",
    )
    assert names_of(dataclasses.replace(MERCATOR, aliases=("a", "a"))) == ("WebMercatorQuad", "a")


def test_a_trimmed_set_keeps_identifiers_and_remembers_where_it_came_from():
    assert TRIMMED.identifier == "WebMercatorQuad_2-3"
    assert TRIMMED.parent == "WebMercatorQuad"
    assert TRIMMED.matrices == MERCATOR.matrices[2:4]
    assert TRIMMED.crs == MERCATOR.crs


def test_trimming_a_trimmed_set_is_trimming_the_full_one():
    assert trimmed_set(trimmed_set(MERCATOR, 1, 9), 2, 3) == TRIMMED


@pytest.mark.parametrize("levels", [(0, 24), (-5, 99), (0, 10**30)], ids=str)
def test_trimming_nothing_off_returns_the_set(levels):
    assert trimmed_set(MERCATOR, *levels) is MERCATOR


@pytest.mark.parametrize("levels", [(25, 30), (-3, -1), (5, 4)], ids=str)
def test_no_level_left_is_an_error(levels):
    with pytest.raises(GridError, match="0 to 24"):
        trimmed_set(MERCATOR, *levels)


def test_levels_are_the_numbers_of_the_identifiers():
    padded = with_identifiers("05", "06", "07")

    assert list(levels_of(TRIMMED)) == [2, 3]
    assert list(levels_of(padded)) == [5, 6, 7]
    assert trimmed_set(padded, 6, 7).identifier == "Odd_06-07"


@pytest.mark.parametrize(
    "identifiers", [("a", "b", "c"), ("1", "01", "2"), ("-1", "0", "1"), ("1" * 5000, "2", "3")]
)
def test_levels_of_other_identifiers_are_their_places(identifiers):
    assert list(levels_of(with_identifiers(*identifiers))) == [0, 1, 2]

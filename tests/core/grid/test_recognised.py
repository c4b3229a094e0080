"""Strangers' tile matrix sets: known ones under their registered names, others under clean ones."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.recognised import recognised
from wmts_bridge.plugin.core.grid.well_known import well_known_set


def strangers(name, first, last, prefix="EPSG:900913:", off=0.0):
    """A well-known set as somebody else writes it."""
    known = well_known_set(name)
    matrices = tuple(
        matrix._replace(identifier=f"{prefix}{matrix.identifier}", left=matrix.left + off)
        for matrix in known.matrices[first : last + 1]
    )
    return dataclasses.replace(known, identifier="EPSG:900913", matrices=matrices, aliases=())


@pytest.mark.parametrize(
    ("name", "first", "last", "published"),
    [
        ("WebMercatorQuad", 0, 24, "WebMercatorQuad"),
        ("WebMercatorQuad", 3, 17, "WebMercatorQuad_3-17"),
        ("WebMercatorQuad", 5, 5, "WebMercatorQuad_5-5"),
        ("WGS1984Quad", 0, 12, "WGS1984Quad_0-12"),
        ("WorldCRS84Quad512", 0, 12, "WorldCRS84Quad512_0-12"),
    ],
)
def test_a_registered_set_has_its_registered_name(name, first, last, published):
    found = recognised(strangers(name, first, last, off=1e-8))
    assert found.tile_matrix_set.identifier == published
    level = str(first)
    assert found.identifiers[level] == f"EPSG:900913:{level}"


def test_a_set_with_a_gap_is_no_registered_one_and_has_clean_names():
    stranger = strangers("WebMercatorQuad", 0, 5)
    holed = dataclasses.replace(stranger, matrices=stranger.matrices[:2] + stranger.matrices[3:])
    found = recognised(holed)
    assert found.tile_matrix_set.identifier == "EPSG_900913"
    assert found.identifiers == {str(z): f"EPSG:900913:{z}" for z in (0, 1, 3, 4, 5)}


def test_a_set_that_lies_elsewhere_is_its_own():
    found = recognised(strangers("WebMercatorQuad", 0, 5, off=100000.0))
    assert found.tile_matrix_set.identifier == "EPSG_900913"


def test_a_name_that_clients_misread_gives_way_to_the_name_of_the_crs():
    box = BoundingBox(0, 300000, 300000, 600000)
    grid = regular_set("x", parse_crs("EPSG:28992"), (0, 600000), [1000, 500], 256, box)
    stranger = dataclasses.replace(grid, identifier="default028mm")
    assert recognised(stranger).tile_matrix_set.identifier == "EPSG_28992"


def test_a_set_without_matrices_is_refused():
    with pytest.raises(GridError):
        recognised(dataclasses.replace(well_known_set("WebMercatorQuad"), matrices=()))

"""Limits are inclusive, from the top, inside the matrix, and nest over all levels."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from morecantile import tms as registry
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.json_sets import read_tile_matrix_set
from wmts_bridge.plugin.core.grid.limits import (
    BoundingBox,
    Limits,
    flipped_limits,
    limits_of_extent,
    union_of_limits,
)
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.trimmed import trimmed_set
from wmts_bridge.plugin.core.grid.well_known import well_known_names, well_known_set

GEODETIC = well_known_set("WGS1984Quad")
MERCATOR = well_known_set("WebMercatorQuad")


@pytest.mark.parametrize(
    ("level", "box", "wanted"),
    [
        (0, (-180, -90, 180, 90), (0, 0, 0, 1)),
        (1, (-180, -90, 180, 90), (0, 1, 0, 3)),
        (1, (-180, 0, -90, 90), (0, 0, 0, 0)),
        (1, (-180, 0, -89.9, 90), (0, 0, 0, 1)),
        (1, (-180, -0.1, -90, 90), (0, 1, 0, 0)),
        (2, (5.9, 45.8, 10.5, 47.8), (0, 0, 4, 4)),
        (5, (5.9, 45.8, 10.5, 47.8), (7, 7, 33, 33)),
        (6, (5.9, 45.8, 10.5, 47.8), (15, 15, 66, 67)),
        (1, (-999, -999, 999, 999), (0, 1, 0, 3)),
        (1, (45, 45, 45, 45), (0, 0, 2, 2)),
        (1, (180.1, 0, 190, 10), None),
        (1, (-180, 90.1, 180, 95), None),
        (1, (90, 90, 180, 90), (0, 0, 3, 3)),
        (1, (-90 - 1e-8, 10, -90 + 1e-8, 20), (0, 0, 1, 1)),
    ],
    ids=[
        "world-0",
        "world-1",
        "one-tile-exactly",
        "a-bit-east",
        "a-bit-south",
        "region-2",
        "region-5",
        "region-6",
        "clamped",
        "point",
        "east-of-it",
        "north-of-it",
        "top-edge",
        "rounding-on-an-edge",
    ],
)
def test_limits_cover_the_box(level, box, wanted):
    limits = limits_of_extent(GEODETIC.matrices[level], BoundingBox(*box))

    assert limits == (wanted and Limits(*wanted))


@pytest.mark.parametrize(
    "box",
    [
        (math.nan, 0, 1, 1),
        (0, 0, math.inf, 1),
        (-math.inf, 0, 1, 1),
        (1, 0, 0, 1),
        (0, 1, 1, 0),
    ],
    ids=str,
)
def test_what_is_no_box_is_refused(box):
    with pytest.raises(GridError):
        limits_of_extent(GEODETIC.matrices[1], BoundingBox(*box))
    with pytest.raises(GridError):
        limits_of_set(GEODETIC, BoundingBox(*box))


@given(st.sampled_from(well_known_names()), st.data())
def test_the_box_of_any_limits_has_these_limits(name, data):
    matrix = data.draw(st.sampled_from(well_known_set(name).matrices))
    rows = sorted(data.draw(st.tuples(*[st.integers(0, matrix.height - 1)] * 2)))
    columns = sorted(data.draw(st.tuples(*[st.integers(0, matrix.width - 1)] * 2)))
    limits = Limits(*rows, *columns)

    assert limits_of_extent(matrix, matrix.extent_of(limits)) == limits


def boxes_in(tile_matrix_set):
    """Boxes inside a set, often ending on the edge of some tile or within rounding of it.

    They may be very thin, but not so thin that rounding could lose them.
    """
    whole = tile_matrix_set.extent
    width, height = whole.max_x - whole.min_x, whole.max_y - whole.min_y
    part = st.one_of(
        st.floats(0, 1),
        st.builds(
            lambda tile, level: tile % 2**level / 2**level, st.integers(0), st.integers(0, 24)
        ),
    )
    nudge = st.sampled_from([0.0, 1e-9, -1e-9, 1e-12, -1e-12, 1e-15, -1e-15])
    place = st.builds(lambda where, by: min(1.0, max(0.0, where + by)), part, nudge)
    return st.builds(
        lambda xs, ys: BoundingBox(
            whole.min_x + min(xs) * width,
            whole.min_y + min(ys) * height,
            whole.min_x + max(xs) * width,
            whole.min_y + max(ys) * height,
        ),
        st.tuples(place, place).filter(is_a_range),
        st.tuples(place, place).filter(is_a_range),
    )


def is_a_range(ends):
    return abs(ends[0] - ends[1]) > 1e-8


@given(st.sampled_from([name for name in well_known_names() if name != "SwissLV95"]), st.data())
def test_every_level_lies_inside_the_children_of_the_level_before(name, data):
    tile_matrix_set = well_known_set(name)

    limits = limits_of_set(tile_matrix_set, data.draw(boxes_in(tile_matrix_set)))

    levels = [limits[matrix.identifier] for matrix in tile_matrix_set.matrices]
    for coarse, fine in zip(levels, levels[1:]):
        assert fine.min_row >= coarse.min_row * 2
        assert fine.max_row <= coarse.max_row * 2 + 1
        assert fine.min_column >= coarse.min_column * 2
        assert fine.max_column <= coarse.max_column * 2 + 1


@given(st.sampled_from(well_known_names()), st.data())
def test_at_every_level_the_limits_cover_the_box_and_not_a_tile_more(name, data):
    tile_matrix_set = well_known_set(name)
    box = data.draw(boxes_in(tile_matrix_set))

    limits = limits_of_set(tile_matrix_set, box)

    assert list(limits) == [matrix.identifier for matrix in tile_matrix_set.matrices]
    first = tile_matrix_set.matrices[0]
    lost_x, lost_y = first.span_x * 3e-9, first.span_y * 3e-9
    for matrix in tile_matrix_set.matrices:
        found = limits[matrix.identifier]
        assert 0 <= found.min_row <= found.max_row < matrix.height
        assert 0 <= found.min_column <= found.max_column < matrix.width
        covered = matrix.extent_of(found)
        assert covered.min_x <= box.min_x + lost_x
        assert covered.max_x >= box.max_x - lost_x
        assert covered.min_y <= box.min_y + lost_y
        assert covered.max_y >= box.max_y - lost_y
        assert found.max_column - found.min_column <= (box.max_x - box.min_x) / matrix.span_x + 1
        assert found.max_row - found.min_row <= (box.max_y - box.min_y) / matrix.span_y + 1


def test_an_extent_that_ends_at_a_coarse_edge_does_not_stick_out_at_fine_levels():
    inside = BoundingBox(0, 0, 10, 10)
    span = MERCATOR.matrices[1].span_x
    box = BoundingBox(-span * 1e-9, 0, inside.max_x, inside.max_y)

    limits = limits_of_set(MERCATOR, box)

    assert limits["1"].min_column == 1
    assert limits_of_extent(MERCATOR.matrices[24], box).min_column == 2**23 - 1
    assert limits["24"].min_column == 2**23


@given(st.data())
def test_figures_written_with_few_digits_nest_too(data):
    """In morecantile's file this set's cell sizes end after ten digits: edges miss each other."""
    rounded = read_tile_matrix_set(
        registry.get("EuropeanETRS89_LAEAQuad").model_dump(mode="json", exclude_none=True)
    )
    level = data.draw(st.integers(0, 14))
    tile = st.integers(0, 2**level - 1)
    column, row = data.draw(tile), data.draw(tile)

    limits = limits_of_set(rounded, rounded.matrices[level].tile_extent(column, row))

    below = limits[str(level + 1)]
    assert below == (row * 2, row * 2 + 1, column * 2, column * 2 + 1)


def test_a_trimmed_set_has_limits_at_its_own_levels_only():
    trimmed = trimmed_set(MERCATOR, 5, 7)

    assert list(limits_of_set(trimmed, BoundingBox(0, 0, 10, 10))) == ["5", "6", "7"]


def test_an_extent_outside_the_set_has_no_limits():
    assert limits_of_set(well_known_set("SwissLV95"), BoundingBox(0, 0, 1000, 1000)) is None


@given(st.sampled_from(well_known_names()), st.data())
def test_flipping_rows_twice_changes_nothing(name, data):
    matrix = data.draw(st.sampled_from(well_known_set(name).matrices))
    rows = sorted(data.draw(st.tuples(*[st.integers(0, matrix.height - 1)] * 2)))
    limits = Limits(*rows, 0, 0)

    flipped = flipped_limits(matrix, limits)

    assert flipped_limits(matrix, flipped) == limits
    assert flipped.min_row == matrix.flipped(limits.max_row)
    assert flipped.tile_count == limits.tile_count


def test_rows_of_the_geodetic_grid_flip_by_its_own_height():
    matrix = GEODETIC.matrices[3]

    assert flipped_limits(matrix, Limits(0, 2, 1, 9)) == Limits(5, 7, 1, 9)


def test_the_union_contains_all():
    both = union_of_limits([Limits(1, 2, 3, 4), Limits(0, 1, 5, 6)])

    assert both == Limits(0, 2, 3, 6)
    assert both.contain(3, 2)
    assert not both.contain(2, 2)
    assert both.tile_count == 12


def test_boxes_share_area_or_nothing():
    assert BoundingBox(0, 0, 2, 2).intersection(BoundingBox(1, 1, 3, 3)) == (1, 1, 2, 2)
    assert BoundingBox(0, 0, 2, 2).intersection(BoundingBox(2, 0, 3, 2)) is None

"""Tiles, points and boxes mean the same here as in morecantile, an independent implementation."""

import math

import morecantile
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from morecantile import tms as registry
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.boxes import MERCATOR_LATITUDE, geographic_extent, reproject_box
from wmts_bridge.plugin.core.grid.crs import CRS84
from wmts_bridge.plugin.core.grid.json_sets import read_tile_matrix_set
from wmts_bridge.plugin.core.grid.json_writer import tile_matrix_set_as_json
from wmts_bridge.plugin.core.grid.limits import BoundingBox, limits_of_extent
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.well_known import well_known_names, well_known_set

QUADS = ("WebMercatorQuad", "WorldCRS84Quad", "WGS1984Quad")
WITH_VARIABLE_WIDTHS = {"CDB1GlobalGrid", "GNOSISGlobalGrid"}
REGULAR = sorted(set(registry.list()) - WITH_VARIABLE_WIDTHS)
READ = {
    name: read_tile_matrix_set(registry.get(name).model_dump(mode="json", exclude_none=True))
    for name in REGULAR
}
UNIT = st.floats(0, 1, exclude_max=True)


def a_level_of(name):
    return st.integers(0, len(well_known_set(name).matrices) - 1)


def theirs_by(name, level):
    return next(each for each in registry.get(name).tileMatrices if each.id == str(level))


def is_near(one, other, cell_size):
    """A hundredth of a pixel, or what is lost at the coordinates' own size."""
    return all(abs(a - b) <= max(cell_size / 100, abs(b) * 1e-12) for a, b in zip(one, other))


@pytest.mark.parametrize("name", QUADS)
@given(data=st.data())
def test_a_tile_covers_the_same_ground(name, data):
    level = data.draw(a_level_of(name))
    matrix = well_known_set(name).matrix(str(level))
    column = data.draw(st.integers(0, matrix.width - 1))
    row = data.draw(st.integers(0, matrix.height - 1))

    ours = matrix.tile_extent(column, row)

    theirs = registry.get(name).xy_bounds(morecantile.Tile(column, row, level))
    assert is_near(ours, theirs, matrix.cell_size)
    geographic = geographic_extent(well_known_set(name).crs, ours)
    degrees = registry.get(name).bounds(morecantile.Tile(column, row, level))
    assert is_near(geographic, degrees, 1e-7)


@pytest.mark.parametrize("name", QUADS)
@given(data=st.data())
def test_a_point_lies_in_the_same_tile(name, data):
    level = data.draw(a_level_of(name))
    tile_matrix_set = well_known_set(name)
    matrix = tile_matrix_set.matrix(str(level))
    longitude = data.draw(st.floats(-180, 180))
    latitude = data.draw(st.floats(-MERCATOR_LATITUDE, MERCATOR_LATITUDE))
    box = BoundingBox(longitude, latitude, longitude, latitude)
    point = reproject_box(box, CRS84, tile_matrix_set.crs)
    across, down = point.min_x - matrix.left, matrix.top - point.min_y
    for place in (across / matrix.span_x, down / matrix.span_y):
        assume(abs(place - round(place)) > 1e-6)

    limits = limits_of_extent(matrix, point)

    theirs = registry.get(name).tile(longitude, latitude, level)
    assert (limits.min_column, limits.min_row) == (theirs.x, theirs.y)
    assert limits.tile_count == 1


@pytest.mark.parametrize("name", QUADS)
@given(data=st.data())
def test_a_box_has_the_same_limits(name, data):
    level = data.draw(a_level_of(name))
    tile_matrix_set = well_known_set(name)
    matrix = tile_matrix_set.matrix(str(level))
    columns = sorted(data.draw(st.tuples(UNIT, UNIT)))
    rows = sorted(data.draw(st.tuples(UNIT, UNIT)))
    most = 6 / max(matrix.width, matrix.height)
    west, east = columns[0], min(columns[1], columns[0] + most)
    north, south = rows[0], min(rows[1], rows[0] + most)
    ends = (west * matrix.width, east * matrix.width, north * matrix.height, south * matrix.height)
    assume(all(abs(end - round(end)) > 1e-5 for end in ends))
    assume(ends[1] - ends[0] > 1e-4)
    assume(ends[3] - ends[2] > 1e-4)
    box = BoundingBox(
        matrix.left + ends[0] * matrix.span_x,
        matrix.top - ends[3] * matrix.span_y,
        matrix.left + ends[1] * matrix.span_x,
        matrix.top - ends[2] * matrix.span_y,
    )

    limits = limits_of_set(tile_matrix_set, box)[str(level)]

    degrees = geographic_extent(tile_matrix_set.crs, box)
    theirs = {(tile.x, tile.y) for tile in registry.get(name).tiles(*degrees, zooms=[level])}
    assert theirs == {
        (column, row)
        for column in range(limits.min_column, limits.max_column + 1)
        for row in range(limits.min_row, limits.max_row + 1)
    }


@given(st.sampled_from(REGULAR), st.data())
def test_every_registered_set_is_read_as_morecantile_reads_it(name, data):
    theirs = registry.get(name)
    matrix = data.draw(st.sampled_from(READ[name].matrices))
    column = data.draw(st.integers(0, matrix.width - 1))
    row = data.draw(st.integers(0, matrix.height - 1))

    tile = morecantile.Tile(column, row, int(matrix.identifier))

    assert is_near(matrix.tile_extent(column, row), theirs.xy_bounds(tile), matrix.cell_size)


@given(st.sampled_from(well_known_names()), st.data())
def test_morecantile_reads_what_we_write(name, data):
    ours = well_known_set(name)
    theirs = morecantile.TileMatrixSet.model_validate(tile_matrix_set_as_json(ours))
    matrix = data.draw(st.sampled_from(ours.matrices))
    column = data.draw(st.integers(0, matrix.width - 1))
    row = data.draw(st.integers(0, matrix.height - 1))

    tile = morecantile.Tile(column, row, int(matrix.identifier))

    assert is_near(matrix.tile_extent(column, row), theirs.xy_bounds(tile), matrix.cell_size)


@pytest.mark.parametrize("name", well_known_names())
def test_we_read_what_we_write(name):
    ours = well_known_set(name)

    found = read_tile_matrix_set(tile_matrix_set_as_json(ours))

    assert (found.identifier, found.title, found.crs) == (ours.identifier, ours.title, ours.crs)
    assert found.matrices == ours.matrices


@pytest.mark.parametrize("name", sorted(WITH_VARIABLE_WIDTHS))
def test_sets_of_variable_widths_are_refused(name):
    document = registry.get(name).model_dump(mode="json", exclude_none=True)

    with pytest.raises(GridError, match="variable widths"):
        read_tile_matrix_set(document)


@pytest.mark.parametrize("name", QUADS)
def test_no_level_of_the_registry_is_missing(name):
    ours = well_known_set(name)

    assert [each.id for each in registry.get(name).tileMatrices] == [
        matrix.identifier for matrix in ours.matrices
    ]
    for matrix in ours.matrices:
        theirs = theirs_by(name, matrix.identifier)
        assert matrix.cell_size == pytest.approx(theirs.cellSize, rel=1e-12)
        assert math.isclose(ours.scale_denominator(matrix), theirs.scaleDenominator, rel_tol=1e-11)

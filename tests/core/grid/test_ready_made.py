"""The ready-made sets have the figures that their publishers print."""

import pytest
from morecantile import tms as reference
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set

# TileMatrix, MatrixWidth, MatrixHeight as swisstopo's own capabilities list them in 2056_28.
SWISS_SIZES = {
    "0": (1, 1),
    "9": (2, 1),
    "12": (2, 2),
    "13": (3, 2),
    "15": (4, 3),
    "16": (8, 5),
    "17": (19, 13),
    "19": (94, 63),
    "21": (375, 250),
    "23": (938, 625),
    "24": (1250, 834),
    "28": (18750, 12500),
}


def test_the_swiss_grid_is_swisstopo_s():
    swiss = well_known_set("SwissLV95")

    sizes = {key: (swiss.matrix(key).width, swiss.matrix(key).height) for key in SWISS_SIZES}

    assert sizes == SWISS_SIZES
    assert {(matrix.left, matrix.top) for matrix in swiss.matrices} == {(2420000.0, 1350000.0)}
    assert [swiss.matrix(key).cell_size for key in ("0", "14", "28")] == [4000, 650, 0.1]
    assert not swiss.crs.northing_first


def test_the_dutch_grid_is_pdok_s():
    dutch = well_known_set("NetherlandsRDNew")

    assert dutch.extent == pytest.approx((-285401.92, 22598.08, 595401.92, 903401.92))
    assert dutch.scale_denominator(dutch.matrix("0")) == pytest.approx(12288000)
    assert dutch.scale_denominator(dutch.matrix("14")) == pytest.approx(750)
    assert (dutch.matrix("16").width, dutch.matrix("16").height) == (65536, 65536)


@pytest.mark.parametrize("name", ["EuropeanETRS89_LAEAQuad", "NZTM2000Quad"])
def test_registered_grids_agree_with_morecantile(name):
    ours, theirs = well_known_set(name), reference.get(name)

    assert len(ours.matrices) == len(theirs.tileMatrices)
    for matrix, expected in zip(ours.matrices, theirs.tileMatrices):
        assert matrix.identifier == expected.id
        assert matrix.cell_size == pytest.approx(expected.cellSize, rel=1e-8)
        assert (matrix.width, matrix.height) == (expected.matrixWidth, expected.matrixHeight)
        assert [matrix.top, matrix.left] == pytest.approx(list(expected.pointOfOrigin))


def test_the_chinese_grid_has_the_tiles_of_the_geodetic_one():
    chinese, geodetic = well_known_set("CGCS2000Quad"), well_known_set("WGS1984Quad")

    assert chinese.crs.northing_first
    assert chinese.matrices == geodetic.matrices[: len(chinese.matrices)]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("SwissLV95", (8.23, 46.8)),
        ("NetherlandsRDNew", (5.39, 52.16)),
        ("EuropeanETRS89_LAEAQuad", (10.0, 52.0)),
        ("NZTM2000Quad", (173.0, -41.0)),
        ("CGCS2000Quad", (116.4, 39.9)),
    ],
)
def test_the_grid_lies_where_its_country_is(name, place):
    grid = well_known_set(name)
    longitude, latitude = place

    extent = geographic_extent(grid.crs, grid.extent)

    assert extent.intersection(BoundingBox(longitude, latitude, longitude + 0.1, latitude + 0.1))

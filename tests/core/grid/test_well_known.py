"""The well-known sets have the figures of the standards, and loading them needs no pyproj."""

import subprocess
import sys
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.crs import CRS84, WEB_MERCATOR, WGS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix
from wmts_bridge.plugin.core.grid.well_known import well_known_names, well_known_set

ROOT = Path(__file__).resolve().parents[3]
HALF = 20037508.342789244

FIRST_MATRICES = {
    "WebMercatorQuad": (
        WEB_MERCATOR,
        25,
        TileMatrix("0", 156543.03392804097, -HALF, HALF, 256, 256, 1, 1),
        559082264.0287178,
    ),
    "WebMercatorQuad512": (
        WEB_MERCATOR,
        25,
        TileMatrix("0", 78271.51696402048, -HALF, HALF, 512, 512, 1, 1),
        279541132.0143589,
    ),
    "WorldCRS84Quad": (
        CRS84,
        24,
        TileMatrix("0", 0.703125, -180, 90, 256, 256, 2, 1),
        279541132.0143589,
    ),
    "WGS1984Quad": (
        WGS84,
        24,
        TileMatrix("0", 0.703125, -180, 90, 256, 256, 2, 1),
        279541132.0143589,
    ),
    "WGS1984Quad512": (
        WGS84,
        24,
        TileMatrix("0", 0.3515625, -180, 90, 512, 512, 2, 1),
        139770566.00717944,
    ),
    "WorldCRS84Quad512": (
        CRS84,
        24,
        TileMatrix("0", 0.3515625, -180, 90, 512, 512, 2, 1),
        139770566.00717944,
    ),
    "GoogleCRS84Quad": (
        CRS84,
        19,
        TileMatrix("0", 1.40625, -180, 180, 256, 256, 1, 1),
        559082264.0287178,
    ),
}


@pytest.mark.parametrize("name", FIRST_MATRICES)
def test_the_first_matrix_has_the_figures_of_the_standard(name):
    crs, levels, matrix, scale = FIRST_MATRICES[name]

    found = well_known_set(name)

    assert (found.identifier, found.crs, len(found.matrices)) == (name, crs, levels)
    assert found.matrices[0] == matrix
    assert found.scale_denominator(matrix) == pytest.approx(scale, rel=1e-15)


@pytest.mark.parametrize("name", FIRST_MATRICES)
def test_every_level_halves_the_one_before(name):
    matrices = well_known_set(name).matrices

    assert [matrix.identifier for matrix in matrices] == [str(z) for z in range(len(matrices))]
    for coarse, fine in zip(matrices, matrices[1:]):
        assert fine.cell_size * 2 == coarse.cell_size
        assert (fine.width, fine.height) == (coarse.width * 2, coarse.height * 2)
        assert fine[2:6] == coarse[2:6]


def test_the_finest_mercator_scale_is_the_registry_s():
    found = well_known_set("WebMercatorQuad")

    assert found.scale_denominator(found.matrices[24]) == pytest.approx(33.323899747652874)


@pytest.mark.parametrize(
    ("alias", "identifier"),
    [
        ("GoogleMapsCompatible", "WebMercatorQuad"),
        ("EPSG:3857", "WebMercatorQuad"),
        ("EPSG:900913", "WebMercatorQuad"),
        ("global-mercator", "WebMercatorQuad"),
        ("EPSG:4326", "WGS1984Quad"),
        ("global-geodetic", "WGS1984Quad"),
        ("OGC:CRS84", "WorldCRS84Quad"),
        ("EPSG:2056", "SwissLV95"),
        ("EPSG:28992", "NetherlandsRDNew"),
        ("EPSG:3035", "EuropeanETRS89_LAEAQuad"),
        ("EPSG:2193", "NZTM2000Quad"),
        ("EPSG:4490", "CGCS2000Quad"),
    ],
)
def test_a_set_is_found_by_its_other_names(alias, identifier):
    assert well_known_set(alias).identifier == identifier


def test_every_name_listed_is_a_set_of_that_name():
    assert [well_known_set(name).identifier for name in well_known_names()] == list(
        well_known_names()
    )


@pytest.mark.parametrize(
    "name", ["", "webmercatorquad", "nowhere", "../WebMercatorQuad", "x" * 9999]
)
def test_an_unknown_name_is_refused_with_the_known_ones(name):
    with pytest.raises(GridError, match="WebMercatorQuad, ") as caught:
        well_known_set(name)
    assert len(str(caught.value)) < 500


def test_the_same_set_is_the_same_object():
    assert well_known_set("EPSG:3857") is well_known_set("WebMercatorQuad")


@pytest.mark.parametrize(
    ("level", "rows"),
    [(0, (0, 0)), (1, (0, 1)), (2, (1, 2)), (3, (2, 5)), (18, (2**18 // 4, 3 * 2**18 // 4 - 1))],
)
def test_the_google_square_holds_the_world_in_its_middle_rows(level, rows):
    google = well_known_set("GoogleCRS84Quad")

    limits = limits_of_set(google, google.extent)[str(level)]

    assert google.extent == BoundingBox(-180, -90, 180, 90)
    assert limits == Limits(*rows, 0, 2**level - 1)


def test_computed_sets_and_their_boxes_load_no_large_library():
    names = list(FIRST_MATRICES)
    program = (
        "import sys\n"
        "from plugin.core.grid.well_known import well_known_set\n"
        "from plugin.core.grid.boxes import geographic_extent\n"
        f"for name in {names!r}:\n"
        "    found = well_known_set(name)\n"
        "    geographic_extent(found.crs, found.extent)\n"
        "print(sorted({'pyproj', 'lxml', 'PIL', 'urllib3', 'numpy'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"

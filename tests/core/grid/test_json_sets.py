"""JSON tile matrix sets of both versions are read; hostile and unusable ones are refused."""

import copy
import json
import re

import morecantile
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.json_sets import (
    MAX_FILE_SIZE,
    read_tile_matrix_set,
    read_tile_matrix_set_file,
)
from wmts_bridge.plugin.core.grid.well_known import well_known_set

HALF = 20037508.342789244


def version_2(crs="http://www.opengis.net/def/crs/EPSG/0/3857", origin=(-HALF, HALF), **more):
    cell_size = more.pop("cellSize", 156543.03392804097)
    matrices = [
        {
            "id": str(level),
            "cellSize": cell_size / 2**level,
            "pointOfOrigin": list(origin),
            "tileWidth": 256,
            "tileHeight": 256,
            "matrixWidth": 2**level,
            "matrixHeight": 2**level,
        }
        for level in range(3)
    ]
    return {"id": "Mine", "crs": crs, "tileMatrices": matrices, **more}


def version_1(crs="http://www.opengis.net/def/crs/EPSG/0/3857", corner=(-HALF, HALF)):
    return {
        "type": "TileMatrixSetType",
        "title": "Mine",
        "identifier": "Mine",
        "supportedCRS": crs,
        "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
        "boundingBox": {
            "type": "BoundingBoxType",
            "crs": crs,
            "lowerCorner": [-HALF, -HALF],
            "upperCorner": [HALF, HALF],
        },
        "tileMatrix": [
            {
                "type": "TileMatrixType",
                "identifier": str(level),
                "scaleDenominator": 559082264.0287178 / 2**level,
                "topLeftCorner": list(corner),
                "tileWidth": 256,
                "tileHeight": 256,
                "matrixWidth": 2**level,
                "matrixHeight": 2**level,
            }
            for level in range(3)
        ],
    }


def changed(path, value, document=None):
    """The document with the value at a path of keys replaced (or taken out: None)."""
    document = copy.deepcopy(document or version_2())
    place = document
    for key in path[:-1]:
        place = place[key]
    if value is None:
        place.pop(path[-1], None)
    else:
        place[path[-1]] = value
    return document


@pytest.mark.parametrize("document", [version_1(), version_2()], ids=["version-1", "version-2"])
def test_both_versions_describe_the_same_set(document):
    found = read_tile_matrix_set(document)

    reference = well_known_set("WebMercatorQuad")
    assert (found.identifier, found.crs) == ("Mine", reference.crs)
    for matrix, expected in zip(found.matrices, reference.matrices[:3]):
        assert matrix.identifier == expected.identifier
        assert matrix[1:] == pytest.approx(expected[1:], rel=1e-14)


def test_version_1_is_read_as_morecantile_converts_it():
    document = version_1("http://www.opengis.net/def/crs/EPSG/0/3035", (5500000.0, 2000000.0))
    converted = morecantile.TileMatrixSet.from_v1(document).model_dump(mode="json")

    ours, theirs = read_tile_matrix_set(document), read_tile_matrix_set(converted)

    assert ours.crs == theirs.crs
    for matrix, expected in zip(ours.matrices, theirs.matrices):
        assert matrix.identifier == expected.identifier
        assert matrix[1:] == pytest.approx(expected[1:], rel=1e-12)


@pytest.mark.parametrize(
    ("crs", "axes", "origin", "wanted"),
    [
        ("http://www.opengis.net/def/crs/EPSG/0/3035", ["Y", "X"], (55e5, 2e6), (2e6, 55e5)),
        ("http://www.opengis.net/def/crs/EPSG/0/3035", ["N", "E"], (55e5, 2e6), (2e6, 55e5)),
        ("http://www.opengis.net/def/crs/EPSG/0/3035", None, (55e5, 2e6), (2e6, 55e5)),
        ("http://www.opengis.net/def/crs/EPSG/0/3035", ["X", "Y"], (2e6, 55e5), (2e6, 55e5)),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", ["Lat", "Lon"], (90, -180), (-180, 90)),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", None, (90, -180), (-180, 90)),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", None, (-180, 90), (-180, 90)),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", ["Lon", "Lat"], (-180, 90), (-180, 90)),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", None, (-180, 90), (-180, 90)),
        ("urn:ogc:def:crs:EPSG::2056", None, (2420000, 1350000), (2420000, 1350000)),
        ("urn:ogc:def:crs:EPSG::2193", None, (10438190.2, -3260586.7), (-3260586.7, 10438190.2)),
    ],
)
def test_the_origin_is_read_in_the_order_of_its_axes(crs, axes, origin, wanted):
    more = {"orderedAxes": axes} if axes else {}
    cell_size = 1.40625 / 2 if abs(origin[0]) <= 180 else 100.0

    found = read_tile_matrix_set(version_2(crs, origin, cellSize=cell_size, **more))

    assert (found.matrices[0].left, found.matrices[0].top) == wanted


@pytest.mark.parametrize(
    "crs",
    [
        "EPSG:2056",
        "[EPSG:2056]",
        "urn:ogc:def:crs:EPSG::2056",
        {"uri": "http://www.opengis.net/def/crs/EPSG/0/2056"},
        {"wkt": {"type": "ProjectedCRS", "id": {"authority": "EPSG", "code": 2056}}},
    ],
    ids=["short", "curie", "urn", "uri", "projjson"],
)
def test_the_crs_may_be_written_in_many_ways(crs):
    assert read_tile_matrix_set(version_2(crs, (2420000, 1350000))).crs.name == "EPSG:2056"


def test_a_set_counted_from_the_bottom_is_turned_to_count_from_the_top():
    document = version_2(origin=(-HALF, -HALF))
    for matrix in document["tileMatrices"]:
        matrix["cornerOfOrigin"] = "bottomLeft"

    found = read_tile_matrix_set(document)

    for matrix in found.matrices:
        assert (matrix.left, matrix.top) == pytest.approx((-HALF, HALF))
    for each in document["tileMatrices"]:
        each["scaleDenominator"] = each["cellSize"] / 0.00028
    reference = morecantile.TileMatrixSet.model_validate(document)
    matrix = found.matrices[2]
    bounds = reference.xy_bounds(morecantile.Tile(1, matrix.flipped(0), 2))
    assert matrix.tile_extent(1, 0) == pytest.approx(tuple(bounds))


def test_matrices_come_from_the_coarsest_to_the_finest():
    document = version_2()
    document["tileMatrices"].reverse()

    assert [matrix.identifier for matrix in read_tile_matrix_set(document).matrices] == list("012")


@pytest.mark.parametrize(
    ("given_name", "identifier", "aliases"),
    [
        ("Mine", "Mine", ()),
        ("My grid, 2024!", "My_grid_2024", ("My grid, 2024!",)),
        ("EPSG:3857/x2", "EPSG_3857_x2", ("EPSG:3857/x2",)),
        ("Schweiz.größer", "Schweiz.gr_er", ("Schweiz.größer",)),
    ],
)
def test_identifiers_are_made_safe_and_the_given_ones_stay_aliases(given_name, identifier, aliases):
    found = read_tile_matrix_set(changed(["id"], given_name))

    assert (found.identifier, found.aliases) == (identifier, aliases)


@pytest.mark.parametrize("name", ["???", "", "...", "default028mm", "x" * 65, "\x00\x01", "/../"])
def test_a_name_that_cannot_be_made_safe_is_refused(name):
    document = changed(["id"], name)
    if not name:
        document["title"] = "!"

    with pytest.raises(GridError, match="cannot be called"):
        read_tile_matrix_set(document)


def test_a_national_set_answers_to_the_name_of_its_crs():
    found = read_tile_matrix_set(version_2("EPSG:2056", (2420000, 1350000)))

    assert found.aliases == ("EPSG:2056",)


def test_geoserver_s_names_of_levels_are_shortened():
    document = version_2()
    for level, matrix in enumerate(document["tileMatrices"]):
        matrix["id"] = f"EPSG:900913:{level}"

    assert [matrix.identifier for matrix in read_tile_matrix_set(document).matrices] == list("012")


FIRST = ["tileMatrices", 0]
HUGE = 10**400


UNUSABLE = [
    ([*FIRST, "cellSize"], float("nan"), "cellSize of tile matrix '0'"),
    ([*FIRST, "cellSize"], float("inf"), "cellSize"),
    ([*FIRST, "cellSize"], 0, "must be a positive number, not 0"),
    ([*FIRST, "cellSize"], -1.5, "must be a positive number, not -1.5"),
    ([*FIRST, "cellSize"], 1e-300, "must be a positive number"),
    ([*FIRST, "cellSize"], HUGE, "cellSize of tile matrix '0' is too large"),
    ([*FIRST, "cellSize"], 10**5000, "too large"),
    ([*FIRST, "cellSize"], "1", "must be a number, not '1'"),
    ([*FIRST, "cellSize"], True, "must be a number, not True"),
    ([*FIRST, "cellSize"], [1], "must be a number"),
    ([*FIRST, "cellSize"], None, "neither cellSize nor scaleDenominator"),
    ([*FIRST, "scaleDenominator"], 1.0, "disagree"),
    ([*FIRST, "scaleDenominator"], float("inf"), "scaleDenominator"),
    ([*FIRST, "tileWidth"], 0, "whole number from 1 to 4096, not 0"),
    ([*FIRST, "tileWidth"], 4097, "whole number from 1 to 4096"),
    ([*FIRST, "tileHeight"], 256.5, "whole number from 1 to 4096, not 256.5"),
    ([*FIRST, "tileHeight"], None, "must be a number, not None"),
    ([*FIRST, "matrixWidth"], -1, "whole number"),
    ([*FIRST, "matrixWidth"], 2**31, "whole number from 1 to 2147483647"),
    ([*FIRST, "matrixHeight"], HUGE, "too large"),
    ([*FIRST, "pointOfOrigin"], [float("nan"), 0], "pointOfOrigin"),
    ([*FIRST, "pointOfOrigin"], [0, HUGE], "too large"),
    ([*FIRST, "pointOfOrigin"], [0, 1e13], "out of bounds"),
    ([*FIRST, "pointOfOrigin"], [0], "two numbers"),
    ([*FIRST, "pointOfOrigin"], "0 0", "two numbers"),
    ([*FIRST, "pointOfOrigin"], None, "two numbers"),
    ([*FIRST, "pointOfOrigin"], [9e11, 9e11], "no area in common"),
    ([*FIRST, "cornerOfOrigin"], "topRight", "topLeft or bottomLeft"),
    ([*FIRST, "cornerOfOrigin"], ["topLeft"], "topLeft or bottomLeft"),
    ([*FIRST, "variableMatrixWidths"], [{"coalesce": 2}], "variable widths of tile matrix '0'"),
    ([*FIRST, "id"], "1", "same identifier"),
    ([*FIRST, "id"], "??", "a tile matrix cannot be called"),
    ([*FIRST, "id"], None, "a tile matrix cannot be called"),
    ([*FIRST, "cellSize"], 156543.03392804097 / 2, "same scale"),
    (FIRST, "0", "a tile matrix is a JSON object"),
    (["tileMatrices"], [], "1 to 100 tile matrices"),
    (["tileMatrices"], [{}] * 101, "1 to 100 tile matrices"),
    (["tileMatrices"], {"0": {}}, "1 to 100 tile matrices"),
    (["tileMatrices"], None, "1 to 100 tile matrices"),
    (["crs"], "EPSG:99999", "unknown coordinate reference system: EPSG:99999"),
    (["crs"], "EPSG:5773", "not a CRS of a map"),
    (["crs"], "somewhere", "not the name of a coordinate reference system"),
    (["crs"], "x" * 100_000, "not the name of a coordinate reference system"),
    (["crs"], {"wkt": {"type": "ProjectedCRS"}}, "has no name"),
    (["crs"], {"wkt": "PROJCS[]"}, "has no name"),
    (["crs"], 3857, "has no name"),
    (["crs"], None, "has no name"),
]


@pytest.mark.parametrize(
    ("path", "value", "said"), UNUSABLE, ids=[f"{row[0][-1]}: {row[2]}" for row in UNUSABLE]
)
def test_what_cannot_be_used_is_refused_in_one_sentence(path, value, said):
    with pytest.raises(GridError, match=re.escape(said)) as caught:
        read_tile_matrix_set(changed(path, value))
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("document", [None, [], "WebMercatorQuad", 3, {}], ids=repr)
def test_other_things_than_sets_are_refused(document):
    with pytest.raises(GridError):
        read_tile_matrix_set(document)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
PLACES = st.one_of(
    st.sampled_from([["id"], ["title"], ["crs"], ["orderedAxes"], ["tileMatrices"]]),
    st.sampled_from(sorted(version_2()["tileMatrices"][0])).map(lambda key: [*FIRST, key]),
    st.sampled_from(["scaleDenominator", "cornerOfOrigin", "variableMatrixWidths"]).map(
        lambda key: [*FIRST, key]
    ),
)


@given(PLACES, JSON)
def test_no_json_raises_anything_but_grid_errors(path, value):
    try:
        found = read_tile_matrix_set(changed(path, value))
    except GridError:
        return
    assert len(found.matrices) == 3


def test_a_set_is_read_from_a_file(tmp_path):
    path = tmp_path / "größer.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(version_2()).encode())

    assert read_tile_matrix_set_file(path) == read_tile_matrix_set(version_2())
    assert read_tile_matrix_set_file(str(path)).identifier == "Mine"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is not a JSON document"),
        (b"<TileMatrixSet/>", "is not a JSON document"),
        (b"\xff\xfe\x00", "is not a JSON document"),
        (b"[" * 100_000, "is not a JSON document"),
        (b'{"id": NaN}', "NaN is not a number of JSON"),
        (b'{"id": ' + b"9" * 5000 + b"}", "."),
        (b"3", "a tile matrix set is a JSON object"),
        (b" " * (MAX_FILE_SIZE + 1), "is too large"),
    ],
    ids=["empty", "xml", "no-text", "deep", "nan", "digits", "number", "too-large"],
)
def test_a_file_that_holds_no_set_is_refused(tmp_path, content, said):
    path = tmp_path / "grid.json"
    path.write_bytes(content)

    with pytest.raises(GridError, match=said):
        read_tile_matrix_set_file(path)


@pytest.mark.parametrize("name", ["missing.json", "", "nul\x00.json"])
def test_a_file_that_cannot_be_read_is_refused(tmp_path, name):
    with pytest.raises(GridError, match="cannot read the tile matrix set"):
        read_tile_matrix_set_file(f"{tmp_path}/{name}")

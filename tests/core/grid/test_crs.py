"""A CRS is known by its many spellings, with the axis order and the unit of its registry."""

import sys

import pyproj
import pytest
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.crs import CRS84, WEB_MERCATOR, WGS84, parse_crs


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("EPSG:3857", WEB_MERCATOR),
        ("epsg:3857", WEB_MERCATOR),
        (" EPSG:3857\n", WEB_MERCATOR),
        ("[EPSG:3857]", WEB_MERCATOR),
        ("urn:ogc:def:crs:EPSG::3857", WEB_MERCATOR),
        ("urn:ogc:def:crs:EPSG:3857", WEB_MERCATOR),
        ("urn:ogc:def:crs:EPSG:6.18:3857", WEB_MERCATOR),
        ("urn:ogc:def:crs:EPSG:6.18:3:3857", WEB_MERCATOR),
        ("urn:x-ogc:def:crs:EPSG:3857", WEB_MERCATOR),
        ("http://www.opengis.net/def/crs/EPSG/0/3857", WEB_MERCATOR),
        ("https://www.opengis.net/def/crs/EPSG/9.9.1/3857", WEB_MERCATOR),
        ("http://www.opengis.net/gml/srs/epsg.xml#3857", WEB_MERCATOR),
        ("EPSG:900913", WEB_MERCATOR),
        ("EPSG:102100", WEB_MERCATOR),
        ("ESRI:102100", WEB_MERCATOR),
        ("OSGEO:41001", WEB_MERCATOR),
        ("EPSG:4326", WGS84),
        ("urn:ogc:def:crs:EPSG::4326", WGS84),
        ("CRS:84", CRS84),
        ("OGC:CRS84", CRS84),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", CRS84),
        ("urn:ogc:def:crs:OGC::CRS84", CRS84),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", CRS84),
    ],
)
def test_every_spelling_names_the_same_crs(text, wanted):
    assert parse_crs(text) == wanted


@pytest.mark.parametrize(
    ("name", "northing_first", "metres_per_unit"),
    [
        ("EPSG:2056", False, 1.0),
        ("EPSG:28992", False, 1.0),
        ("EPSG:3035", True, 1.0),
        ("EPSG:2193", True, 1.0),
        ("EPSG:2180", True, 1.0),
        ("EPSG:31467", True, 1.0),
        ("EPSG:25832", False, 1.0),
        ("EPSG:3031", False, 1.0),
        ("EPSG:5513", False, 1.0),
        ("EPSG:5041", False, 1.0),
        ("EPSG:32661", True, 1.0),
        ("EPSG:3413", False, 1.0),
        ("EPSG:5482", True, 1.0),
        ("EPSG:4490", True, 111319.49079327358),
        ("EPSG:4258", True, 111319.49079327358),
        ("EPSG:2263", False, 1200 / 3937),
    ],
)
def test_axes_and_units_are_those_of_the_registry(name, northing_first, metres_per_unit):
    crs = parse_crs(name)

    assert crs.northing_first is northing_first
    assert crs.metres_per_unit == pytest.approx(metres_per_unit, rel=1e-12)
    assert crs.is_geographic is (metres_per_unit > 1e5)
    assert (crs.name, crs.urn) == (name, f"urn:ogc:def:crs:{name.replace(':', '::')}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3857",
        "EPSG",
        "EPSG:",
        "EPSG:999999",
        "NOBODY:3857",
        "EPSG:5773",
        "EPSG:4978",
        "EPSG:38 57",
        "EPSG:٣٨٥٧",
        "http://127.0.0.1/def/crs/EPSG/0/3857",
        "EPSG:3857; DROP TABLE",
        "+proj=longlat",
        "x" * 1_000_000,
        "urn:ogc:def:crs:" + ":" * 100_000,
    ],
    ids=lambda text: text[:30],
)
def test_what_names_no_crs_of_a_map_is_refused(text):
    with pytest.raises(GridError) as caught:
        parse_crs(text)
    assert len(str(caught.value)) < 200


def test_without_pyproj_only_the_common_ones_are_known(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyproj", None)

    assert parse_crs("urn:ogc:def:crs:EPSG::3857") == WEB_MERCATOR
    with pytest.raises(GridError, match="needs the Python package pyproj"):
        parse_crs("EPSG:21781")


@pytest.mark.parametrize(
    "name", ["EPSG:2193", "EPSG:3031", "EPSG:32661", "EPSG:3413", "EPSG:5513", "EPSG:2046"]
)
def test_coordinates_in_the_order_of_documents_are_where_pyproj_has_them(name):
    latitude, longitude = (pyproj.CRS(name).area_of_use.bounds[at] for at in (1, 0))
    written = pyproj.Transformer.from_crs("EPSG:4326", name).transform(latitude, longitude)
    ours = written[::-1] if parse_crs(name).northing_first else written
    easting_first = pyproj.Transformer.from_crs("EPSG:4326", name, always_xy=True)
    assert ours == pytest.approx(easting_first.transform(longitude, latitude))

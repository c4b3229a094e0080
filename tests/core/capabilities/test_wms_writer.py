"""WMS documents stay valid whatever their texts are, and never hold a number that is none."""

from __future__ import annotations

import math

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities.model import (
    BoxInCrs,
    Dimension,
    Legend,
    ServiceIdentification,
    Style,
)
from wmts_bridge.plugin.core.capabilities.wms_writer import write_wms_111, write_wms_130
from wmts_bridge.plugin.core.capabilities.wms_writer_values import (
    WmsDocument,
    WmsLayer,
    wms_dimension_name,
)
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR, WGS84, parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.tests.schemas import folder, schema_errors

HOSTILE = '<b a="1">&amp;]]>\x00\x1b\ud800 ows:Title \u200f\n\r\n</b>'
EXTENT = BoundingBox(-1e-7, 2.5, 179.99999999999997, 80)


def document(**changed):
    """A document of one layer with all that a layer can have."""
    legend = Legend("http://127.0.0.1/wms?A=<&B='\"", "image/png", 20, 30)
    layer = {
        "identifier": "map",
        "title": HOSTILE,
        "extent": EXTENT,
        "boxes": (
            BoxInCrs(WEB_MERCATOR, BoundingBox(1, 2, 3, 4)),
            BoxInCrs(parse_crs("EPSG:3035"), BoundingBox(10, 20, 30, 40)),
            BoxInCrs(WGS84, BoundingBox(0, 0, 1, 1)),
        ),
        "crs_names": ("EPSG:2056", "EPSG:3857"),
        "abstract": HOSTILE,
        "attribution": HOSTILE,
        "styles": (Style("default", True, HOSTILE, HOSTILE, (), (legend, Legend("no size"))),),
        "dimensions": (Dimension("Time", "", (HOSTILE,), unit=HOSTILE),),
        "queryable": True,
        **changed,
    }
    return WmsDocument(
        ServiceIdentification(HOSTILE, HOSTILE, (HOSTILE,)),
        "http://127.0.0.1/wms?",
        (WmsLayer(**layer), WmsLayer("bare", "", EXTENT)),
        ("image/png",),
        (HOSTILE,),
        ("image/png",),
        4096,
        4096,
        16,
        "12",
    )


def test_hostile_texts_leave_the_document_of_1_3_0_valid():
    body = write_wms_130(document())
    assert schema_errors(body, "wms/1.3.0/capabilities_1_3_0.xsd") == []


def test_hostile_texts_leave_the_document_of_1_1_1_valid():
    with open(folder() / "wms/1.1.1/WMS_MS_Capabilities.dtd", "rb") as file:
        dtd = etree.DTD(file)
    assert dtd.validate(etree.fromstring(write_wms_111(document()))), dtd.error_log


@pytest.mark.parametrize("write", [write_wms_111, write_wms_130])
def test_numbers_have_no_exponent(write):
    text = write(document()).decode()
    assert "-0.0000001" in text
    assert "e-07" not in text


@pytest.mark.parametrize("write", [write_wms_111, write_wms_130])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(write, value):
    with pytest.raises(GridError):
        write(document(extent=EXTENT._replace(max_x=value)))


@pytest.mark.parametrize(
    ("write", "box"),
    [
        (write_wms_111, 'SRS="EPSG:3035" minx="10" miny="20" maxx="30" maxy="40"'),
        (write_wms_130, 'CRS="EPSG:3035" minx="20" miny="10" maxx="40" maxy="30"'),
    ],
)
def test_axes_are_those_of_the_version(write, box):
    assert f"<BoundingBox {box}/>" in write(document()).decode()


@pytest.mark.parametrize("write", [write_wms_111, write_wms_130])
def test_a_legend_of_unknown_size_is_left_out(write):
    text = write(document()).decode()
    assert text.count("<LegendURL") == 1
    assert "no%20size" not in text


@pytest.mark.parametrize("write", [write_wms_111, write_wms_130])
def test_a_layer_without_a_title_is_called_by_its_name(write):
    assert "<Name>bare</Name>\n<Title>bare</Title>" in write(document()).decode()


@pytest.mark.parametrize(
    ("identifier", "name"),
    [("TIME", "time"), ("Elevation", "elevation"), ("depth", "dim_depth"), ("DIM_x", "dim_x")],
)
def test_dimensions_are_asked_for_as_the_standard_has_it(identifier, name):
    assert wms_dimension_name(identifier) == name

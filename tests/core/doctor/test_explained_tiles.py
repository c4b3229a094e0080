"""What the doctor says of failed requests by XYZ, TMS, quadkeys and KML, and of what is off."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.doctor.observer import Doctor, explained
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.sentence import sentence
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.doctor.test_explained import NORTH
from wmts_bridge.tests.core.service.published import HOST, NumberedSource, layer
from wmts_bridge.tests.core.service.test_switched_off import ALONE, ASKED, server


def why(target, *off):
    """The explanation of one request, which must fail."""
    made = server(*off)
    if not off:
        roads = layer("roads", levels=("4", "8"), limits=NORTH)
        degrees = layer("degrees", matrix_set="WorldCRS84Quad")
        made.publication = Publication({"roads": roads, "degrees": degrees}, 7)
    return why_of(made, made.publication, target)


def why_of(made, publication, target):
    """The explanation of one request to a server that publishes this."""
    made.publication = publication
    path, _, query = target.partition("?")
    request = Request("GET", path, query, {"host": HOST})
    response = made(request)
    assert response.status >= 400
    return explained(request, response, publication)


TOLD = {
    "rows from the bottom": (
        "/xyz/roads@WebMercatorQuad/8/4/223.png",
        "rows-from-bottom",
        "row 32",
    ),
    "swapped": ("/xyz/roads/8/32/4.png", "row-and-column-swapped", "column 4, row 32 is"),
    "beyond": ("/gmaps/roads@g/8/4/36.png", "outside-the-limits", "3 rows south of the last (33)"),
    "too fine": ("/xyz/roads/12/4/5.png", "level-beyond-source", "end at level 8"),
    "no level": ("/xyz/roads/z/4/5.png", "matrix-unknown", "'z'"),
    "no layer by xyz": ("/xyz/road/8/4/32.png", "layer-unknown", "There is roads"),
    "no layer by tms": ("/tms/1.0.0/road@g@png/8/4/32.png", "layer-unknown", "There is roads"),
    "no layer by quadkey": ("/ve?LayerName=road@g&tile=0", "layer-unknown", "There is roads"),
    "no layer by kml": ("/kml/road@g/8/4/32.kml", "layer-unknown", "There is roads"),
    "no document": ("/kml/road@g.kml", "layer-unknown", "'road'"),
    "no tilejson": ("/xyz/road@g.json", "layer-unknown", "'road'"),
    "beyond by kml": ("/kml/degrees/1/4/9.kml", "tile-not-there", "1/4/9"),
    "no degrees": ("/kml/roads.kml", "tile-not-there", "no tiles in degrees"),
    "beyond by tms": ("/tms/1.0.0/roads@g@png/8/4/2.png", "tile-not-there", "column 4"),
    "no grid": ("/xyz/roads@Lambert/8/4/32.png", "tile-not-there", "no grid 'Lambert'"),
    "no quadkey": ("/ve?LayerName=roads&tile=9", "tile-not-there", "'9' is no quadkey"),
    "no version": ("/tms/2.0.0/", "tile-not-there", "no version 2.0.0"),
}


@pytest.mark.parametrize(("target", "cause", "told"), TOLD.values(), ids=TOLD)
def test_a_failed_request_is_explained(target, cause, told):
    if "@g" in target:
        target = target.replace("@g", "@WebMercatorQuad")
    found = why(target)
    assert (found.cause, told in found.text) == (cause, True), found


@pytest.mark.parametrize("name", ASKED)
def test_what_is_switched_off_is_told_as_such(name):
    protocol = name.split()[0]
    found = why(ASKED[name].format("hidden"), protocol)
    assert found.cause == "service-switched-off"
    assert f"hidden is not to be had by this service ({protocol})" in found.text


@pytest.mark.parametrize("name", ALONE)
def test_it_is_told_of_the_layer_alone_too(name):
    target = ALONE[name].format("hidden", "hidden")
    assert why(target, name.split()[0]).cause == "service-switched-off"


def test_the_layer_of_a_complaint_is_known():
    made = server()
    doctor = Doctor(lambda: made.publication)
    request = Request("GET", "/kml/hidden@WorldCRS84Quad/1/9/9.kml", "", {"host": HOST})
    doctor(request, made(request), 0.1)
    (complaint,) = doctor.complaints()
    assert (complaint.layer, complaint.status) == ("hidden", 404)


@pytest.mark.parametrize("address", ["/xyz/roads/8/4/32.png", "/tms/1.0.0/roads/8/4/223.png"])
def test_what_a_source_said_is_told_in_the_sentence_it_was_said_with(address):
    words = sentence("{address} answered with status {status}", address="http://<a>&", status=500)
    source = NumberedSource(error=TileUnavailable(words))
    roads = layer("roads", levels=("0", "8"), limits=NORTH, source=source)
    found = why_of(server(), Publication({"roads": roads}, 7), address)
    assert found.text.values["reason"].template == words.template


def test_tiles_that_failed_for_another_reason_are_not_outside():
    made = server()
    request = Request("GET", "/xyz/hidden/1/1/0.xyz", "", {"host": HOST})
    found = explained(request, made(request), made.publication)
    assert found.cause == "tile-not-there"
    assert "xyz" in found.text

"""What the simulations say of documents with one defect is what the real clients do."""

from __future__ import annotations

import functools

import pytest
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.tests.core.validator.clean import spoilt
from wmts_bridge.tests.core.validator.simulated.defects import CASES

SEEN = [client for client in CLIENTS if client.name.startswith(("OpenLayers", "QGIS", "GDAL"))]


@functools.cache
def subject_of(name):
    """Return the document of the case of this name, read once."""
    case = next(case for case in CASES if case.name == name)
    base = "http://127.0.0.1:8000/wmts"
    return spoilt(case.document(base), base)


def verdict_on(client, case):
    """Return what the simulation says of a case's layer."""
    found = client.verdicts(subject_of(case.name))
    (verdict,) = (one for one in found if one.layer == case.layer)
    return verdict


@pytest.mark.parametrize("client", SEEN, ids=lambda client: client.name)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_simulation_does_what_the_client_does(case, client):
    verdict = verdict_on(client, case)
    assert verdict.outcome is case.outcome(client.name), verdict.why


# What others do was read in their sources; of the documents above all that are not named they show.
READ = {
    "GeoTools": {
        "a comma in the corner": "reads nothing",
        "axes swapped, urn": "the other way round",
        "EPSG:4326, longitude first": "the other way round",
        "EPSG:102100": "'EPSG:102100', which it does not know",
        "rows and columns swapped in the last limits": "by their position",
        "rows from the bottom in the last limits": "by their position",
        "the last limits beyond the matrix": "by their position",
        "no limits for level 7": "by their position",
        "no Format": "no Format",
        "RESTful only, for another format": "no ResourceURL is for image/png",
        "KVP only": "no ResourceURL is for image/png",
        "neither KVP nor a template": "no ResourceURL is for image/png",
        "RESTful before KVP, no template": "no ResourceURL is for image/png",
        "relative addresses": "not whole",
        "commas in scales": "a TileMatrix of tile matrix set WebMercatorQuad_5-8 is faulty",
        "levels from the finest": "by their position",
    },
    "ArcGIS JS": {
        "two blanks in the corner": "one blank between",
        "a line break in the corner": "one blank between",
        "a blank before the corner": "one blank between",
        "a comma in the corner": "one blank between",
        "wmts: before every name": "without a prefix",
        "another prefix than ows:": "ows:Identifier",
        "axes swapped, urn": "the other way round",
        "EPSG:4326, longitude first": "the other way round",
        "CRS as an http address": "no number of a coordinate reference system",
        "rows and columns swapped in the last limits": "level 8",
        "rows from the bottom in the last limits": "level 8",
        "the last limits beyond the matrix": "level 8",
        "neither KVP nor a template": "neither a ResourceURL",
        "relative addresses": "no whole web address",
        "a variable for the layer": "{Layer}",
        "a link to a set that is not there": "finds no tile matrix set Nowhere",
    },
    "Cesium": {
        "a variable for the layer": "{Layer}",
        "variables in lower case": "{tilematrix}",
    },
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize(
    "client", [one for one in CLIENTS if one.name in READ], ids=lambda client: client.name
)
def test_a_simulation_does_what_stands_in_the_source_of_the_client(case, client):
    verdict = verdict_on(client, case)
    reason = READ[client.name].get(case.name)
    assert (verdict.outcome is Outcome.SHOWS) is (reason is None), verdict.why
    assert (reason or "") in verdict.why


def test_every_client_was_seen_or_read():
    assert {client.name for client in CLIENTS} == {client.name for client in SEEN} | set(READ)
    names = {case.name for case in CASES}
    assert all(set(read) <= names for read in READ.values())

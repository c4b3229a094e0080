"""What probes found out about a service counts more than its document."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.validator.judgement import Evidence, LayerTruth, LevelTruth, Outcome
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt

SET = "WebMercatorQuad_5-8"
LIMITS = {
    "5": Limits(11, 11, 16, 16),
    "6": Limits(22, 23, 32, 33),
    "7": Limits(45, 46, 65, 66),
    "8": Limits(90, 92, 131, 132),
}
_BY_NAME = {client.name: client for client in CLIENTS}


def truth(limits, **more):
    """Return what probes say of layer `region`; None stands for no tile at a level."""
    levels = tuple(
        LevelTruth(name, LIMITS[name], found, is_exact=True) for name, found in limits.items()
    )
    return {("region", SET): LayerTruth("region", SET, levels, **more)}


def verdict(name, subject, truth):
    """Return what a client does with `region`."""
    found = {one.layer: one for one in _BY_NAME[name].verdicts(subject, truth)}["region"]
    return found.outcome, found.why


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_a_layer_whose_limits_are_true_is_shown(client):
    assert verdict(client.name, clean_subject(), truth(LIMITS))[0] is Outcome.SHOWS


def test_tiles_outside_the_limits_are_missed_by_those_who_keep_to_them():
    wider = {**LIMITS, "8": Limits(88, 94, 129, 134)}
    for name in ("OpenLayers", "QGIS", "ArcGIS JS"):
        outcome, why = verdict(name, clean_subject(), truth(wider))
        assert outcome is Outcome.SHOWS_WRONGLY
        assert "leaves out tiles at the edge of level 8" in why
    assert verdict("Cesium", clean_subject(), truth(wider))[0] is Outcome.SHOWS


def test_a_level_without_tiles_is_not_missed():
    end = "<MaxTileCol>132</MaxTileCol>\n          </TileMatrixLimits>"
    start = clean_document().index("<TileMatrixLimits>\n            <TileMatrix>8</TileMatrix>")
    text = clean_document()
    entry = text[start : text.index(end, start) + len(end)]
    subject = spoilt(changed(entry, ""))
    assert verdict("OpenLayers", subject, truth({**LIMITS, "8": None}))[0] is Outcome.SHOWS
    outcome, why = verdict("OpenLayers", subject, truth(LIMITS))
    assert outcome is Outcome.SHOWS_WRONGLY
    assert "TileMatrixSetLimits has no entry for 8" in why


def test_what_was_not_looked_at_to_the_end_is_taken_from_the_document():
    some = truth({"5": LIMITS["5"]}, unfinished="stopped")
    assert verdict("OpenLayers", clean_subject(), some)[0] is Outcome.SHOWS
    half = truth(LIMITS)
    (found,) = half.values()
    level = found.levels[3]._replace(limits=None, is_finished=False)
    half = {("region", SET): found._replace(levels=(*found.levels[:3], level))}
    assert verdict("OpenLayers", clean_subject(), half)[0] is Outcome.SHOWS


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_no_client_shows_a_layer_without_tiles(client):
    outcome, why = verdict(client.name, clean_subject(), truth(dict.fromkeys(LIMITS)))
    assert outcome is Outcome.SHOWS_NOTHING
    assert "has none" in why or client.name in ("GeoTools",)


@pytest.mark.parametrize("probe", ["rows_from_bottom", "axes_swapped"])
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_every_client_shows_wrongly_what_the_service_counts_otherwise(client, probe):
    seen = truth(LIMITS, **{probe: Evidence(True, "4 of 6 tiles were elsewhere")})
    outcome, why = verdict(client.name, clean_subject(), seen)
    assert outcome is Outcome.SHOWS_WRONGLY
    assert why.endswith("4 of 6 tiles were elsewhere")

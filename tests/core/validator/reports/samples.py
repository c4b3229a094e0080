"""A judgement with something of everything in it, texts of strangers included."""

from __future__ import annotations

from dataclasses import replace

from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.validator.finding import About, Effect, Finding, Rule, Severity
from wmts_bridge.plugin.core.validator.judgement import (
    Availability,
    ClientVerdict,
    Evidence,
    Judgement,
    LayerTruth,
    LevelTruth,
    Outcome,
    Presence,
    SampleTile,
    SeenTile,
)

HOSTILE = "<script>alert(1)</script>]]>&\"'\x1b[2J\x00"

WRONG = Rule(
    "limits-missing",
    Severity.ERROR,
    "The document does not say where the tiles are",
    "7.1.1.3: TileMatrixSetLimits",
    "Publish limits for every level.",
    (Effect("OpenLayers", "asks for tiles that do not exist"),),
)
DOUBTFUL = Rule("style-title", Severity.WARNING, "A title differs", "7.1.1", "Make them equal.")
REMARK = Rule("set-unused", Severity.NOTE, "Nobody links to a set", "7.1.1", "Leave it out.")
SILENT = Rule("corner-axes-swapped", Severity.ERROR, "Axes are swapped", "6.1", "Swap them.")

RULES = (SILENT, REMARK, DOUBTFUL, WRONG)

DECLARED = Limits(0, 15, 0, 15)
LEVELS = (
    LevelTruth("3", Limits(0, 7, 0, 7), Limits(0, 7, 0, 7), True, requests=40),
    LevelTruth(
        "4",
        DECLARED,
        Limits(2, 9, 5, 11),
        False,
        doubt="the eastern edge may lie 2 tiles further",
        requests=51,
        seen=(
            SeenTile(6, 3, Presence.TILE),
            SeenTile(14, 3, Presence.ABSENT),
            SeenTile(7, 7, Presence.BLANK),
            SeenTile(1, 1, Presence.FAILED),
        ),
    ),
    LevelTruth("5", Limits(0, 31, 0, 31), None, True, requests=12),
    LevelTruth("6", Limits(0, 63, 0, 63), None, True, is_missing=True),
)

EMPTY = Judgement("http://127.0.0.1/wmts", "Roads", 1_800_000_000.0)
FULL = Judgement(
    url="http://127.0.0.1/wmts?SERVICE=WMTS",
    title=f"Roads {HOSTILE}",
    judged_at=1_800_000_000.0,
    seconds=12.3456,
    requests=321,
    layers=("roads", HOSTILE),
    findings=(
        Finding(REMARK, "/Capabilities/Contents/TileMatrixSet[2]", "Nobody links to 'old'."),
        Finding(
            WRONG,
            "/Capabilities/Contents/Layer",
            f"The layer {HOSTILE} has no limits.",
            About("roads", "WebMercatorQuad", "4"),
        ),
        Finding(DOUBTFUL, "/Capabilities/Contents/Layer/Style", "'Day' is called 'day'."),
    ),
    availability=(
        Availability("", "", "", 100, 87, 0.79, 0.926),
        Availability("roads", "WebMercatorQuad", "4", 0, 0, 0.0, 1.0),
    ),
    truth=(
        LayerTruth(
            "roads",
            "WebMercatorQuad",
            LEVELS,
            rows_from_bottom=Evidence(True, "Rows count from the bottom: 5 of 5 say so.", 10),
        ),
    ),
    clients=(
        ClientVerdict("QGIS", "roads", Outcome.SHOWS),
        ClientVerdict("GDAL", "roads", Outcome.SHOWS_WRONGLY, "It takes the axes the other way."),
        ClientVerdict("OpenLayers", "roads", Outcome.SHOWS_NOTHING, f"It finds {HOSTILE}."),
    ),
    samples=(
        SampleTile(
            "roads", "WebMercatorQuad", "4", 6, 3, "image/png", blank_tile("image/png", 8, 8)
        ),
        SampleTile("roads", "WebMercatorQuad", "4", 6, 3, "text/html", b"<b>no picture</b>"),
    ),
    unfinished="no request is left of 321",
)
SPENT = replace(
    EMPTY,
    truth=(
        LayerTruth(
            "roads",
            "squares",
            (
                LevelTruth("0", Limits(0, 0, 0, 0), Limits(0, 0, 0, 0), True, requests=1),
                LevelTruth(
                    "1",
                    Limits(0, 1, 0, 1),
                    None,
                    False,
                    requests=1,
                    seen=(SeenTile(0, 0, Presence.ABSENT),),
                    is_finished=False,
                ),
                *(
                    LevelTruth(
                        str(z), Limits(0, 2**z - 1, 0, 2**z - 1), None, False, is_finished=False
                    )
                    for z in range(2, 30)
                ),
            ),
            unfinished="no request was left",
        ),
    ),
    clients=tuple(
        ClientVerdict("QGIS", f"layer{number}", Outcome.SHOWS_NOTHING, "takes nothing")
        for number in range(5)
    ),
    unfinished="all 9 requests that were allowed were made",
    is_spent=True,
)

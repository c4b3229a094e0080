"""Judge the report of the walk: exit 1 and say what is missing."""

import json
import sys
from pathlib import Path

out = Path(sys.argv[1])
ALIKE = 0.98  # part of the pixels; the rest may lie on the edges of resampled tiles
FEWEST_TILES = 4
FEWEST_COLOURS = 5
FOUND = {"level-without-tiles", "limits-wider-than-tiles", "tiles-unavailable"}
wanted = {
    "plugin_loaded": True,
    "dock_visible": True,
    "layers_served": ["World (file)", "World (XYZ)"],
    "server_answered": 200,
    "our_layer_valid": True,
    "modal_dialog": None,
    "said_in_the_log": (
        "Level 4 is not that large: the client asks 84 rows south of the last (15)."
    ),
    "copied": True,
    "added_to_the_project": "Zones (WMTS)",
    "published": ["World, with a region"],
    "added_tiles": ["xyz", "0–4"],
    "saved_report_names_the_service": True,
    "in_the_layers_menu": True,
    "after_reloading": ["stopped"],
    "after_starting": ["running"],
    "stopped_within_two_seconds": True,
    "left_after_unloading": [],
    "error": None,
}

errors = out / "errors.txt"
if errors.exists():
    sys.exit(f"Python errors in QGIS:\n{errors.read_text('utf-8')}")
report_file = out / "report.json"
if not report_file.exists():
    sys.exit("the walk left no report; its log is qgis.log")
report = json.loads(report_file.read_text("utf-8"))
wrong = {
    key: report.get(key, "missing") for key in wanted if report.get(key, "missing") != wanted[key]
}
for key, least in (
    ("painted_like_the_source", ALIKE),
    ("drawn_like_the_source", ALIKE),
    ("colours_of_the_preview", FEWEST_COLOURS),
):
    if report.get(key, 0) < least:
        wrong[key] = report.get(key, "missing")
if not set(report.get("found", [])) >= FOUND:
    wrong["found"] = report.get("found", "missing")
if report.get("requests", 0) < FEWEST_TILES:
    wrong["requests"] = report.get("requests", 0)
if wrong:
    sys.exit("the walk found:\n" + "\n".join(f"  {key}: {value}" for key, value in wrong.items()))
print(f"QGIS {report['qgis']}, Qt {report['qt']}: the walk is fine")

"""Real clients load documents with one defect each, and do what the judge says they do."""

from __future__ import annotations

import json
import os
import subprocess
from xml.etree import ElementTree

import pytest
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.tests.clients.judged import JudgedServices, outcome_of, points_of
from wmts_bridge.tests.core.validator.simulated.defects import CASES, tiles_of

VERSIONS = {
    "ol-7.5.2": "OpenLayers before 10.11",
    "ol-10.6.1": "OpenLayers before 10.11",
    "ol": "OpenLayers",
}


@pytest.fixture(scope="module")
def services():
    """Return the services, one a case."""
    services = JudgedServices()
    yield services
    services.close()


@pytest.fixture(scope="module", params=VERSIONS)
def seen_by_openlayers(request, browser, website, services):
    """Return a version's name, and what it shows of each case or the error that it stops with."""
    given = [service_of(case, services) for case in CASES]
    page = f"{website}/judge.html?openlayers={request.param}"
    viewport = {"width": 1700, "height": 1700}
    answer = browser.perform(page, call="judgeAll", given=given, viewport=viewport)
    return VERSIONS[request.param], dict(zip((case.name for case in CASES), answer["value"]))


def service_of(case, services):
    """Return where a case's document is, and where to look at its layer."""
    points = points_of(case)
    levels = {}
    for z, (span, _) in tiles_of(case).levels.items():
        xs, ys = [x for x, _, _ in points[z]], [y for _, y, _ in points[z]]
        levels[z] = {
            "center": [(min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2],
            "resolution": span / case.pixels,
            "points": [[x, y] for x, y, _ in points[z]],
        }
    return {"capabilities": services.document(case), "layer": case.layer, "levels": levels}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_openlayers_does_what_is_said_of_it(seen_by_openlayers, case):
    name, found = seen_by_openlayers
    print(found[case.name])
    seen = {
        z: [colour and tuple(colour) for colour in colours]
        for z, colours in found[case.name].get("seen", {}).items()
    }
    assert outcome_of(case, seen) is case.outcome(name)


class Raster:
    """A layer as GDAL opens it: its programs are run with a cache of their own."""

    def __init__(self, folder, source):
        self._folder = folder
        self._source = source
        found = self._run("gdalinfo", "-json", source)
        self._info = json.loads(found) if found else None

    def colours(self, span, pixels, points):
        """Return the colours at points on the level of this resolution, None if there is none.

        A level that is coarser than GDAL's overviews go is not missed: that returns nothing.
        """
        if self._info is None:
            return [None for _ in points]
        width = self._info["size"][0]
        cell = self._info["geoTransform"][1]
        sizes = [width] + [one["size"][0] for one in self._info["bands"][0].get("overviews", ())]
        cells = [cell * width / size for size in sizes]
        wanted = span / pixels
        near = [number for number, one in enumerate(cells) if 0.9 < one / wanted < 1.1]
        if not near:
            return None if wanted > max(cells) else [None for _ in points]
        return self._colours(near[0], points)

    def _colours(self, number, points):
        overview = ["-overview", str(number)] if number else []
        places = "".join(f"{x!r} {y!r}\n" for x, y, _ in points)
        command = ("gdallocationinfo", "-xml", "-geoloc", *overview, self._source)
        reports = ElementTree.fromstring(b"<all>" + self._run(*command, given=places) + b"</all>")
        assert len(reports) == len(points)
        return [
            _colour([int(float(one.text)) for one in report.iter("Value")]) for report in reports
        ]

    def _run(self, *command, given=""):
        environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(self._folder / "cache")}
        done = subprocess.run(
            command,
            input=given.encode(),
            cwd=self._folder,
            env=environment,
            capture_output=True,
            timeout=120,
            check=False,
        )
        print(done.stderr.decode())
        return done.stdout


def _colour(bands):
    return tuple(bands[:3]) if len(bands) == 4 and bands[3] else None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_gdal_does_what_is_said_of_it(tmp_path, services, case):
    raster = Raster(tmp_path, f"WMTS:{services.document(case)},layer={case.layer}")
    points = points_of(case)
    seen = {
        z: raster.colours(span, case.pixels, points[z])
        for z, (span, _) in tiles_of(case).levels.items()
    }
    seen = {z: colours for z, colours in seen.items() if colours is not None}
    assert outcome_of(case, seen) is case.outcome("GDAL")


def test_the_colours_of_a_layer_tell_what_became_of_it():
    case = CASES[0]
    right = {z: [colour for _, _, colour in points] for z, points in points_of(case).items()}
    nothing = {z: [None] * len(points) for z, points in right.items()}
    stretched = {**right, "8": [right["7"][0]] * len(right["8"])}
    assert outcome_of(case, right) is Outcome.SHOWS
    assert outcome_of(case, nothing) is Outcome.SHOWS_NOTHING
    assert outcome_of(case, {**right, "8": nothing["8"]}) is Outcome.SHOWS_WRONGLY
    assert outcome_of(case, stretched) is Outcome.SHOWS_WRONGLY
    assert outcome_of(case, {**right, "8": right["8"][::-1]}) is Outcome.SHOWS_WRONGLY

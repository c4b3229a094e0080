"""Real servers judged: ours is clean, of others we find what is known of them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.answers.availability import measured
from wmts_bridge.plugin.core.validator.answers.availability_findings import findings_of
from wmts_bridge.plugin.core.validator.answers.checks import CHECKS
from wmts_bridge.plugin.core.validator.fetching import fetched
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.plugin.core.validator.manners.asker import PoliteAsker
from wmts_bridge.plugin.core.validator.manners.rules import Manners, polite_settings
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.cascade.peers import Published, mapproxy, mod_mapcache
from wmts_bridge.tests.clients.grids import MERCATOR
from wmts_bridge.tests.clients.tile_sets import TileSet

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "world.mbtiles"
WORLD = TileSet("world", MERCATOR._replace(levels=MERCATOR.levels[:3]), 0, 2)
MEASURES = {"availability-measured", "response-times"}


def judged(address):
    """Return the findings about answers and availability, and how many requests the first took."""
    manners = Manners(per_second=0)
    transport = open_transport(polite_settings(TransportSettings(), manners))
    try:
        asker = PoliteAsker(transport, address, manners)
        document = fetched(address, asker)
        subject = subject_of(document.body, document.url)
        found = [one for check in CHECKS for one in check(subject, asker)]
        requests = asker.asked
        study = measured(subject, asker, 30)
        return [*found, *findings_of(study)], requests
    finally:
        transport.close()


@pytest.fixture
def folder():
    """Return a folder that everybody may read: Apache's children are somebody else.

    Another run of pytest would take that right away from its own temporary folders.
    """
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def published(folder):
    """Return a layer whose tiles are in the folder."""
    (folder / "tiles").mkdir()
    tiles = WORLD.write_folder(folder / "tiles")
    for path in (folder / "tiles", *folder.rglob("*")):  # whatever the umask is
        path.chmod(0o755 if path.is_dir() else 0o644)
    return {"world": [Published(WORLD.name, WORLD.grid, tiles)]}


@pytest.mark.parametrize(
    "path", ["wmts", "wmts/1.0.0/WMTSCapabilities.xml", "layers/world/strict/wmts"]
)
def test_our_own_server_is_clean(path):
    with bridge(str(SAMPLE)) as server:
        found, requests = judged(f"{server.url}{path}")
    assert {one.code for one in found} == MEASURES
    assert requests <= 40


def test_mapproxy_is_read_rightly(published, folder):
    with mapproxy(published, folder / "peer", kvp=True, restful=True) as address:
        found, requests = judged(address)
    codes = {one.code for one in found}
    assert {"version-negotiation", "exception-status", "exception-no-report"} <= codes
    assert not [one for one in found if one.severity is Severity.ERROR]
    assert requests <= 40


def test_mod_mapcache_is_read_rightly(published, folder):
    with mod_mapcache(published, folder / "peer") as address:
        found, requests = judged(address)
    codes = {one.code for one in found}
    assert {"exception-namespace", "exception-status", "cors-missing"} <= codes
    errors = [one for one in found if one.severity is Severity.ERROR]
    assert [one.code for one in errors] == ["wrong-request-gets-tile"]
    assert "image/bogus" in errors[0].seen
    assert requests <= 40

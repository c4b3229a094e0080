"""What is copied of a layer of the bridge for other programs."""

from __future__ import annotations

from wmts_bridge.plugin.adapters.copying import copied_of
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.clients.profiles import PROFILES


def test_a_served_layer_is_copied_and_one_that_is_not_is_said_to_rest(mbtiles):
    layer = LayerSettings("roads", SourceSettings("mbtiles", str(mbtiles)))
    with bridge(layer) as server:
        found = copied_of(server, "roads", PROFILES["qgis"])
        missing = copied_of(server, "rivers", PROFILES["qgis"])
        assert found.text == f"{server.url}layers/roads/qgis/wmts/1.0.0/WMTSCapabilities.xml"
    assert found.problem == ""
    assert missing == ("", "The layer is not served now: start it first.")

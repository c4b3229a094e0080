"""Previews of a remote's layers, from a server for one window."""

from __future__ import annotations

from contextlib import closing

from wmts_bridge.plugin.adapters.connections import Connections
from wmts_bridge.plugin.adapters.remote_workbench import Workbench
from wmts_bridge.plugin.adapters.secret_store import SecretStore
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.tests.core.assembly.test_running import status_of
from wmts_bridge.tests.qgis.wmts_remote import LAYER, WmtsRemote


def test_a_layer_without_wmts_can_be_looked_at_all_the_same(qgis_app):
    source = SourceSettings("wmts", "", remote=RemoteLayer(LAYER))
    with closing(WmtsRemote()) as remote:
        store = StoreSettings("maps", remote.address)
        with closing(Workbench(store, SecretStore(), Connections())) as workbench:
            workbench.connect()
            shown = workbench.preview(LayerSettings("roads", source, services_off=("wmts",)))

            assert status_of(shown.address) == 200

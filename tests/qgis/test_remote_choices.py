"""What there is to choose of a cascaded layer, of a store or on its own."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.adapters.remote_choices import choices_known, choices_offered
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError

ANY_PORT = ServerOptions(port=0)
OFFERED = ("WebMercatorQuad_0-2",)


@pytest.fixture
def remote(mbtiles):
    with Bridge(ANY_PORT) as remote:
        remote.publish(LayerSettings("roads", SourceSettings("mbtiles", str(mbtiles))))
        yield remote


@pytest.fixture
def running(remote):
    with Bridge(ANY_PORT) as running:
        running.put_store(StoreSettings("maps", f"{remote.url}wmts"))
        yield running


def cascaded(remote, store):
    source = SourceSettings("wmts", "" if store else f"{remote.url}wmts")
    return LayerSettings(
        "mine", dataclasses.replace(source, remote=RemoteLayer("roads", store=store))
    )


@pytest.mark.parametrize("store", ["maps", ""], ids=["of a store", "of none"])
def test_what_the_remote_has_is_offered(remote, running, store):
    layer = cascaded(remote, store)
    running.publish(layer)

    assert choices_known(running, layer).matrix_sets == ()
    offered = choices_offered(running, layer)

    assert offered.matrix_sets == OFFERED
    assert offered.styles == ("default",)
    assert offered.formats[0] == "image/png"


def test_without_an_answer_there_is_an_error_and_what_is_known_stays(remote, running):
    layer = cascaded(remote, "")
    remote.stop()

    with pytest.raises(SetupError):
        choices_offered(running, layer)

    assert choices_known(running, layer).matrix_sets == ()

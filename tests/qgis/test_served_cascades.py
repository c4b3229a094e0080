"""A layer of a remote WMTS is served as QGIS shows it: its own style, matrix set and dimension."""

from __future__ import annotations

import re
import urllib.request
from html import unescape
from urllib.parse import quote

import pytest
from qgis.core import QgsAuthMethodConfig, QgsRasterLayer
from wmts_bridge.plugin.adapters.bridge_view import LayerState
from wmts_bridge.tests.qgis.live import LEVEL, interior, painted, wmts
from wmts_bridge.tests.qgis.tile_remote import LAST_LEVEL
from wmts_bridge.tests.qgis.wmts_remote import LAYER, MERCATOR, WmtsRemote, shown

LATER = "2012-06-01T00:00:00Z"


@pytest.fixture
def theirs():
    """Return a remote WMTS that anyone may ask."""
    remote = WmtsRemote()
    yield remote
    remote.close()


@pytest.fixture
def guarded():
    """Return a remote WMTS for one user only."""
    remote = WmtsRemote("üser", "pä:ss&word")
    yield remote
    remote.close()


def layer_of(remote, style="plain", address="", **values):
    """Return the remote's layer as QGIS's own dialogue for WMTS adds it."""
    given = {
        "contextualWMSLegend": "0",
        "crs": "EPSG:3857",
        "dpiMode": "7",
        "format": "image/png",
        "layers": LAYER,
        "styles": style,
        "tileMatrixSet": MERCATOR,
        **values,
        "url": f"{address or remote.address}&SERVICE=WMTS&REQUEST=GetCapabilities",
    }
    pairs = (f"{key}={quote(value, safe=':/?')}" for key, value in given.items())
    return QgsRasterLayer("&".join(pairs), "Roads", "wms")


def wrong_tiles(image, style="plain", time="2011"):
    places = [(x, y) for x in range(1 << LEVEL) for y in range(1 << LEVEL)]
    return [
        (x, y)
        for x, y in places
        if interior(image, x, y) != {shown(LEVEL, x, y, style=style, time=time)}
    ]


def capabilities(row):
    with urllib.request.urlopen(row.address, timeout=20) as answer:
        return unescape(answer.read().decode())


def read_back(row, style="plain", **values):
    """Return the served layer, in the first of its matrix sets, as QGIS reads it."""
    [first, *_] = re.findall("<TileMatrixSetLink>\\s*<TileMatrixSet>([^<]+)", capabilities(row))
    layer = wmts(row.address, row, first)
    extra = "".join(f"&{key}={quote(value, safe=':')}" for key, value in values.items())
    source = layer.source().replace("styles=default", f"styles={style}") + extra
    return QgsRasterLayer(source, "Through the bridge", "wms")


def test_a_cascade_looks_as_its_remote_does(serve, theirs):
    layer = layer_of(theirs)
    row = serve(layer)

    ours = read_back(row)

    assert (row.title, row.kind, row.levels) == ("Roads", "wmts", f"0–{LAST_LEVEL}")
    assert row.place == f"127.0.0.1, {LAYER}"
    assert ours.isValid()
    assert wrong_tiles(painted(layer)) == []
    assert wrong_tiles(painted(ours)) == []


def test_the_style_chosen_in_qgis_is_the_default_and_the_others_are_there(serve, theirs):
    row = serve(layer_of(theirs, style="dark"))

    default = '<Style isDefault="true">.*?<ows:Identifier>(\\w+)'
    assert re.findall(default, capabilities(row), re.DOTALL) == ["dark"]
    assert wrong_tiles(painted(read_back(row, "dark")), style="dark") == []
    assert wrong_tiles(painted(read_back(row, "plain")), style="plain") == []


SETS = {
    MERCATOR: ("EPSG:3857", "0–4", ["WebMercatorQuad", "WGS1984Quad", "WorldCRS84Quad"]),
    "Degrees": ("EPSG:4326", "0–3", ["WebMercatorQuad", "WGS1984Quad", "WorldCRS84Quad"]),
    "Longitudes": ("OGC:CRS84", "0–2", ["WebMercatorQuad", "WorldCRS84Quad", "WGS1984Quad"]),
}


@pytest.mark.parametrize("chosen", SETS)
def test_the_matrix_set_chosen_in_qgis_comes_before_the_others(serve, theirs, chosen):
    crs, levels, expected = SETS[chosen]

    row = serve(layer_of(theirs, tileMatrixSet=chosen, crs=crs))

    links = re.findall("<TileMatrixSetLink>\\s*<TileMatrixSet>([^<]+)", capabilities(row))
    # Web Mercator is written first in any case: ArcGIS takes the first set.
    assert [name.partition("_")[0] for name in links] == expected
    assert row.levels == levels


def test_the_dimension_chosen_in_qgis_is_the_default_and_others_can_be_asked_for(serve, theirs):
    layer = layer_of(theirs, tileDimensions=f"Time={LATER}")
    row = serve(layer)

    assert f"<Default>{LATER}</Default>" in capabilities(row)
    assert wrong_tiles(painted(layer), time=LATER) == []
    for time in (LATER, "2011"):
        ours = read_back(row, tileDimensions=f"Time={time}")
        assert wrong_tiles(painted(ours), time=time) == []
    assert wrong_tiles(painted(read_back(row)), time=LATER) == []


def basic_authcfg(auth_manager):
    config = QgsAuthMethodConfig("Basic")
    config.setName("wmts")
    config.setConfig("username", "üser")
    config.setConfig("password", "pä:ss&word")
    answer = auth_manager.storeAuthenticationConfig(config)
    return (answer[1] if isinstance(answer, tuple) else config).id()


def test_a_remote_behind_an_authentication_configuration_is_served_again_after_a_restart(
    load, window, qtbot, guarded, auth_manager
):
    plugin = load()
    window.layer = layer_of(guarded, authcfg=basic_authcfg(auth_manager))
    with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
        plugin.serve_action.trigger()
    [row] = plugin.presenter.controller.view().rows
    assert wrong_tiles(painted(read_back(row))) == []
    plugin.unload()
    saved = plugin.catalogue.read_text("utf-8")
    assert "üser" not in saved
    assert "word" not in saved

    again = load()
    with qtbot.waitSignal(again.presenter.controller.started, timeout=20000):
        again.presenter.panel.layer_actions.start.trigger()

    [row] = again.presenter.controller.view().rows
    assert (row.state, row.problem) == (LayerState.RUNNING, "")
    assert wrong_tiles(painted(read_back(row))) == []


def test_a_remote_behind_a_user_and_a_password_is_served(serve, plugin, guarded):
    row = serve(layer_of(guarded, username="üser", password="pä:ss&word"))

    assert wrong_tiles(painted(read_back(row))) == []
    assert "ss&word" not in plugin.catalogue.read_text("utf-8")


@pytest.mark.parametrize("key", ["referer", "http-header:referer"], ids=["QGIS 3.22", "QGIS 3.40"])
def test_the_referer_of_a_layer_is_sent(window, plugin, qtbot, key):
    remote = WmtsRemote(demanded={"Referer": "http://127.0.0.1/map"})
    window.layer = layer_of(remote, **{key: "http://127.0.0.1/map"})
    try:
        with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
            plugin.serve_action.trigger()
        [row] = plugin.presenter.controller.view().rows
        assert wrong_tiles(painted(read_back(row))) == []
    finally:
        remote.close()


def test_a_remote_is_asked_through_the_proxy_of_qgis(serve, theirs, use_proxy):
    document = theirs.document().replace(theirs.url, "http://wmts.example/")
    theirs.capabilities = 200, document.encode(), "application/xml"
    use_proxy(theirs.port)
    row = serve(layer_of(theirs, address="http://wmts.example/wmts?map=all"))
    theirs.requests.clear()

    assert wrong_tiles(painted(read_back(row))) == []
    assert len(theirs.requests) >= (1 << LEVEL) ** 2
    for path, headers in theirs.requests:
        assert path.startswith("http://wmts.example/")
        assert headers["Proxy-Authorization"] == "Basic cHU6cHA="


def without_the_layer(remote):
    return 200, remote.document("rivers").encode(), "application/xml"


TROUBLES = {
    "the layer is gone": (
        without_the_layer,
        "The remote has no layer 'roads & rails'; it has rivers",
    ),
    "a login page": (
        lambda _: (200, b"<!DOCTYPE html><html><title>Log in</title></html>", "text/html"),
        "is no WMTS: ",
    ),
    "a WMS": (
        lambda _: (200, b'<WMS_Capabilities version="1.3.0"/>', "text/xml"),
        "is no WMTS: ",
    ),
    "a failing server": (lambda _: (500, b"oops", "text/plain"), "answers with status 500"),
}


@pytest.mark.parametrize(("answer", "sentence"), TROUBLES.values(), ids=TROUBLES.keys())
@pytest.mark.parametrize("is_known", [True, False], ids=["after QGIS read it", "before"])
def test_what_is_wrong_with_a_remote_is_told(
    window, plugin, qtbot, theirs, is_known, answer, sentence
):
    if is_known:
        window.layer = layer_of(theirs)
        assert window.layer.isValid()
    theirs.capabilities = answer(theirs)
    window.layer = window.layer or layer_of(theirs)

    with qtbot.waitSignal(plugin.presenter.controller.failed, timeout=20000):
        plugin.serve_action.trigger()

    assert sentence in window.message()
    assert "\n" not in window.message()
    assert plugin.presenter.controller.view().rows == ()


def test_a_remote_that_refuses_is_told_as_such(window, plugin, qtbot, guarded):
    window.layer = layer_of(guarded, username="üser", password="wrong")

    with qtbot.waitSignal(plugin.presenter.controller.failed, timeout=20000):
        plugin.serve_action.trigger()

    assert "401" in window.message()
    assert "wrong" not in window.message()


def test_a_remote_that_does_not_answer_is_told_as_such(window, plugin, qtbot, theirs):
    window.layer = layer_of(theirs)
    theirs.close()

    with qtbot.waitSignal(plugin.presenter.controller.failed, timeout=20000):
        plugin.serve_action.trigger()

    assert f"127.0.0.1:{theirs.port}" in window.message()


def test_what_is_served_here_is_not_served_once_more(serve, plugin, window, qtbot, theirs):
    ours = read_back(serve(layer_of(theirs)))
    assert ours.isValid()
    window.layer = ours

    with qtbot.waitSignal(plugin.presenter.controller.failed, timeout=20000):
        plugin.serve_action.trigger()

    assert "This server was asked by itself" in window.message()
    assert len(plugin.presenter.controller.view().rows) == 1

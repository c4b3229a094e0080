"""What the window for remotes is told: offers, previews, wanted layers, and troubles in words."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest
from wmts_bridge.plugin.adapters.remote_listing import listing_of
from wmts_bridge.plugin.adapters.remote_preview import (
    PreviewDimension,
    PreviewLayer,
    PreviewSet,
    seen_tiles,
    shown_matrix,
    uri_of,
)
from wmts_bridge.plugin.adapters.remote_publishing import Published, Wanted, publish
from wmts_bridge.plugin.adapters.remote_trouble import advised
from wmts_bridge.plugin.adapters.remote_wanted import WantedLayers
from wmts_bridge.plugin.adapters.remote_workbench import abandonable
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError, TransportError, TransportTimeout
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.tests.qgis.wmts_remote import MERCATOR, WmtsRemote

STORE = StoreSettings("maps", "http://maps.example/wmts", workspace="ws")
MERCATORS = well_known_set("WebMercatorQuad")


@pytest.fixture(scope="module")
def document():
    remote = WmtsRemote()
    yield remote.document()
    remote.close()


def listed(document):
    return listing_of(read_capabilities(document.encode(), "http://maps.example/wmts"))


# --- what is offered ------------------------------------------------------------------------------


def test_a_layer_is_offered_with_its_sets_as_they_will_be_published(document):
    [offer] = listed(document).layers
    assert [(x.identifier, x.published, x.crs) for x in offer.grids] == [
        ("Degrees", "WGS1984Quad_0-3", "EPSG:4326"),
        ("Longitudes", "WorldCRS84Quad_0-2", "OGC:CRS84"),
        (MERCATOR, "WebMercatorQuad_0-4", "EPSG:3857"),
    ]
    assert [x.identifier for x in offer.styles if x.is_default] == ["plain"]
    assert offer.is_usable
    assert offer.repaired == ()


def test_what_was_repaired_in_a_tile_matrix_set_is_told_of_its_layers(document):
    broken = document.replace(">90 -180<", ">-180 90<")
    [offer] = listed(broken).layers
    assert any(text.startswith("Degrees: ") for text in offer.repaired)


def test_a_layer_without_a_set_that_is_described_cannot_be_published(document):
    lost = document.replace("<TileMatrixSet>Degrees<", "<TileMatrixSet>Nothing<")
    [offer] = listed(lost).layers
    assert [x.identifier for x in offer.grids if not x.problem] == ["Longitudes", MERCATOR]
    assert offer.is_usable
    for name in ("Longitudes", MERCATOR):
        lost = lost.replace(f"<TileMatrixSet>{name}<", "<TileMatrixSet>Nothing<")
    [offer] = listed(lost).layers
    assert not offer.is_usable


def test_of_two_layers_of_one_name_the_first_is_offered(document):
    layer = document[document.index("<Layer>") : document.index("</Layer>") + 8]
    twice = document.replace(layer, layer + layer.replace("Roads and rails", "Second"))
    assert [x.title for x in listed(twice).layers] == ["Roads and rails"]


def test_titles_are_one_line_of_bearable_length(document):
    long = document.replace("Roads and rails", "a\n\tb " + "c" * 5000)
    [offer] = listed(long).layers
    assert offer.title.startswith("a b ccc")
    assert len(offer.title) <= 300


# --- what is previewed ----------------------------------------------------------------------------


def preview_set():
    limits = {matrix.identifier: matrix.whole for matrix in MERCATORS.matrices}
    return PreviewSet("WebMercatorQuad", "EPSG:3857", MERCATORS.matrices, limits, MERCATORS.extent)


@pytest.mark.parametrize(
    ("factor", "level"),
    [(1.0, "3"), (1.4, "3"), (1.6, "2"), (0.8, "3"), (0.7, "4"), (1e6, "0"), (1e-9, "24")],
    ids=["as it is", "a bit coarser", "coarser", "a bit finer", "finer", "far off", "very close"],
)
def test_the_level_shown_is_the_nearest_as_in_qgis(factor, level):
    exact = MERCATORS.matrices[3].cell_size
    assert shown_matrix(preview_set(), exact * factor).identifier == level


def test_more_tiles_than_can_be_seen_are_not_drawn():
    matrix = MERCATORS.matrices[5]
    assert seen_tiles(matrix, MERCATORS.extent, 1024).tile_count == 1024
    assert seen_tiles(matrix, MERCATORS.extent, 1023) is None
    assert seen_tiles(matrix, BoundingBox(float("nan"), 0, 1, 1), 10) is None
    assert seen_tiles(matrix, BoundingBox(1e9, 1e9, 2e9, 2e9), 10) is None
    assert seen_tiles(matrix, BoundingBox(1e308, 1e308, -1e308, -1e308), 10) is None


def test_the_address_of_a_preview_survives_what_strangers_write():
    name = "Time & place=now;x"
    layer = PreviewLayer(
        "preview_1", "T", "http://127.0.0.1:1/w", "image/png", "a&b=c", (preview_set(),),
        (PreviewDimension(name, name, ("1",), "1"),),
    )  # fmt: skip
    uri = uri_of(layer, layer.sets[0], {"Time": "2011-01-01T00:00:00Z&x=y"})
    assert uri.count("&") == 8
    assert "&styles=a%26b%3Dc&" in uri
    assert uri.endswith("&url=http://127.0.0.1:1/w")


# --- what is wanted -------------------------------------------------------------------------------


def layer(name, identifier="", store="ws:maps", **changes):
    source = SourceSettings("wmts", "", remote=RemoteLayer(name, store))
    return LayerSettings(identifier, source, **changes)


def offering(*names):
    offers = [SimpleNamespace(identifier=name, is_usable=True) for name in names]
    return SimpleNamespace(layers=offers)


def test_new_layers_belong_to_the_store_and_get_their_names_later():
    wanted = WantedLayers().wanted(STORE, ["roads"], offering("roads"))
    assert wanted == Wanted(STORE, (layer("roads"),))


def test_what_is_unticked_goes_and_what_is_not_offered_stays():
    known = [layer(name, name) for name in ("roads", "rivers", "lost")]
    wanted = WantedLayers("ws:maps", known).wanted(STORE, ["roads"], offering("roads", "rivers"))
    assert [x.identifier for x in wanted.layers] == ["roads", "lost"]
    assert wanted.gone == ("rivers",)


def test_without_a_listing_nothing_goes():
    known = [layer("roads", "roads")]
    wanted = WantedLayers("ws:maps", known).wanted(STORE, [], None)
    assert ([x.identifier for x in wanted.layers], wanted.gone) == (["roads"], ())


def test_a_layer_that_is_published_twice_keeps_its_second_one():
    known = [layer("roads", "one"), layer("roads", "two")]
    choices = WantedLayers("ws:maps", known)
    assert [x.identifier for x in choices.wanted(STORE, ["roads"], offering("roads")).layers] == [
        "one",
        "two",
    ]
    assert choices.wanted(STORE, [], offering("roads")).gone == ("one", "two")


def test_another_identifier_withdraws_the_one_before():
    choices = WantedLayers("ws:maps", [layer("roads", "one")])
    choices.keep(layer("roads", "other"))
    wanted = choices.wanted(STORE, ["roads"], offering("roads"))
    assert [x.identifier for x in wanted.layers] == ["other"]
    assert wanted.gone == ("one",)


class Bridge:
    """Keeps what it is given."""

    def __init__(self, *layers):
        self.catalogue = Catalogue(tuple(layers))
        self.published = []

    def put_store(self, store):
        self.catalogue = Catalogue(self.catalogue.layers, stores=(store,))

    def publish_layers(self, layers):
        self.published += [layer.identifier for layer in layers]
        return {}


def test_names_of_layers_begin_with_the_workspace_and_are_free():
    bridge = Bridge(layer("x", "ws.roads", store="other"))
    wanted = Wanted(STORE, (layer("roads"), layer("Straßen & Wege"), layer("roads", "mine")))
    done = publish(bridge, wanted, lambda: False, lambda *_: None)
    assert done == Published(STORE, ("ws.roads_2", "ws.Strassen_Wege", "mine"))
    assert bridge.published == list(done.identifiers)


def test_publishing_stops_between_some_layers_and_others_when_it_is_cancelled():
    bridge, told = Bridge(), []
    wanted = Wanted(STORE, tuple(layer(f"l{number}") for number in range(80)))
    done = publish(bridge, wanted, lambda: len(bridge.published) == 50, lambda *x: told.append(x))
    assert (len(done.identifiers), done.failures, done.left_out) == (50, (), 30)
    assert told == [(0, 80), (25, 80)]


# --- troubles -------------------------------------------------------------------------------------


def error(text, cause=None):
    made = SetupError(text)
    made.__cause__ = cause
    return made


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (error("it is odd"), "It is odd"),
        (error("http://a.example/ answers with status 407: x."),
         "a.example answers with status 407: x. The proxy wants credentials"),
        (error("http://a.example/: late", TransportTimeout("late")),
         "a.example: late. Check the address, or allow more time"),
        (error("http://a.example:1/?k=***: the proxy failed (x)", TransportError("x")),
         "a.example:1: the proxy failed. Check the proxy here and in QGIS's options. (x)"),
    ],
    ids=["unknown", "proxy credentials", "time-out", "proxy"],
)  # fmt: skip
def test_a_trouble_is_told_with_what_helps(problem, sentence):
    assert advised(problem).startswith(sentence)


def test_a_job_that_is_cancelled_is_left_to_itself():
    gate, abandoned = threading.Event(), []
    with pytest.raises(SetupError, match="cancelled"):
        abandonable(lambda: gate.wait(10), lambda: True, lambda: abandoned.append(True))
    gate.set()
    assert abandoned == [True]


def test_what_a_job_raises_comes_through():
    def job():
        raise SetupError("no")

    with pytest.raises(SetupError, match="no"):
        abandonable(job, lambda: False, lambda: None)

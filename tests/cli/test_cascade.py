"""The command `cascade`, against a WMTS of our own on loopback."""

from __future__ import annotations

import json
import signal
import time

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import LayerSettings
from wmts_bridge.tests.cli.test_serve import get, run, serving
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder


@pytest.fixture
def remote(tmp_path):
    """A running WMTS with two layers of one region."""
    folder = tile_folder(tmp_path / "Region", REGION)
    with Bridge(ServerOptions(port=0)) as bridge:
        for name in ("roads", "rivers"):
            bridge.publish(LayerSettings(name, located(str(folder)), title=f"All {name}"))
        yield bridge


@pytest.mark.parametrize("path", ["wmts", "wmts/1.0.0/WMTSCapabilities.xml", "layers/roads/wmts?"])
def test_the_layers_are_listed_whatever_address_is_given(remote, path):
    done = run("cascade", f"{remote.url}{path}")
    assert done.returncode == 0, done.stderr
    header, first, *_ = done.stdout.splitlines()
    assert header.split()[:2] == ["layer", "title"]
    assert first.split()[0] == "roads"
    assert "All roads" in first
    assert "WebMercatorQuad_4-5" in first


def test_json_is_one_line_with_the_same(remote):
    done = run("cascade", f"{remote.url}wmts", "--json")
    said = json.loads(done.stdout)
    assert [layer["identifier"] for layer in said["layers"]] == ["roads", "rivers"]
    assert said["layers"][0]["matrixSets"] == ["WebMercatorQuad_4-5"]
    assert said["repaired"] == []


def test_what_is_published_is_served_under_its_workspace(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    arguments = ("--publish", "rivers", "--workspace", "ws", "--catalogue", path)
    done = run("cascade", f"{remote.url}wmts", *arguments, "--authkey", "key=s3cret")
    assert (done.returncode, done.stdout) == (0, "ws.rivers\n"), done.stderr
    assert "s3cret" not in path.read_text()
    name = next(word for word in done.stderr.split() if word.startswith("WMTS_BRIDGE_"))
    with serving("--catalogue", path, "--port", "0", **{name: "s3cret"}) as process:
        url = process.stdout.readline().split()[-1]
        assert process.stdout.readline().startswith("ws.rivers: ")
        for layer in ("ws.rivers", "ws:rivers"):
            tile = get(f"{url}wmts/1.0.0/{layer}/default/WebMercatorQuad/5/11/17.png")
            assert tile == get(f"{remote.url}wmts/1.0.0/rivers/default/WebMercatorQuad/5/11/17.png")
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)
    again = run("cascade", f"{remote.url}wmts", *arguments, "--authkey", "key=other")
    assert again.stdout == "ws.rivers\n", again.stderr
    unknown = run("cascade", f"{remote.url}wmts", *arguments)
    assert unknown.returncode == 2
    assert f"the secret {name} is not known here" in unknown.stderr


WRONG = {
    "no address": (["maps"], "http://"),
    "publish without a catalogue": (["http://127.0.0.1:9/", "--publish", "a"], "--catalogue"),
    "nobody there": (["http://127.0.0.1:9/wmts"], "127.0.0.1:9"),
    "unknown option": (["http://127.0.0.1:9/", "--bogus"], "--bogus"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_done_is_said_in_one_line(arguments, words):
    done = run("cascade", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_layer_that_the_remote_lacks_is_named(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    done = run("cascade", f"{remote.url}wmts", "--publish", "bogus", "--catalogue", path)
    assert done.returncode == 2
    assert "'bogus'" in done.stderr
    assert not path.exists()


def test_an_address_that_is_no_wmts_is_told_what_it_is(remote):
    done = run("cascade", f"{remote.url}healthz?request=x")
    assert done.returncode == 2
    assert "is no WMTS" in done.stderr


def test_a_remote_layer_is_served_at_once_by_its_address(remote):
    with serving(f"wmts:{remote.url}wmts", "--layer", "roads", "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        assert process.stdout.readline().startswith("roads: ")
        assert b"All roads" in get(f"{url}wmts/1.0.0/WMTSCapabilities.xml")


def test_a_remote_without_a_layer_chosen_says_what_is_missing(remote):
    done = run("serve", f"wmts:{remote.url}wmts", "--port", "0")
    assert done.returncode == 2
    assert "--layer" in done.stderr


def test_a_running_server_takes_over_what_is_published_beside_it(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    with serving("--catalogue", path, "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        done = run("cascade", f"{remote.url}wmts", "--publish", "roads", "--catalogue", path)
        assert (done.returncode, done.stdout) == (0, "roads\n"), done.stderr
        deadline = time.monotonic() + 20
        while b">roads<" not in get(f"{url}wmts/1.0.0/WMTSCapabilities.xml"):
            assert time.monotonic() < deadline
        assert get(f"{url}wmts/1.0.0/roads/default/WebMercatorQuad/5/11/17.png")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert process.stderr.read() == ""


def test_a_remote_layer_is_cut_and_drawn_as_the_options_say(remote, tmp_path):
    grid = tmp_path / "own.json"
    matrix = {"id": "a", "cellSize": 2000, "pointOfOrigin": [0, 12000000], "tileWidth": 256,
              "tileHeight": 256, "matrixWidth": 4, "matrixHeight": 24}  # fmt: skip
    grid.write_text(json.dumps({"id": "Own", "crs": "EPSG:2154", "tileMatrices": [matrix]}))
    source = (f"wmts:{remote.url}wmts", "--layer", "roads", "--grid", grid)
    with serving(*source, "--bounds", "2,42,8,50", "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        document = get(f"{url}wmts/1.0.0/WMTSCapabilities.xml").decode()
        assert "<ows:Identifier>Own</ows:Identifier>" in document
        lower = document.partition("<ows:WGS84BoundingBox>")[2].partition("LowerCorner>")[2]
        assert lower.startswith("2 ")
    with serving(*source[:3], "--zoom", "5-7", "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        assert get(f"{url}wmts/1.0.0/roads/default/WebMercatorQuad/7/44/68.png")


def published(remote, path, *more):
    return run("cascade", f"{remote.url}wmts", "--catalogue", path, "--publish", *more)


def test_a_store_is_published_with_all_its_fields(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    done = published(
        remote, path, "roads", "--name", "maps", "--description", "Ours", "--max-connections", "2",
        "--connect-timeout", "3", "--read-timeout", "4.5", "--absent-status", "403",
        "--absent-status", "500", "--disabled",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    store = CatalogueFile(path).read().catalogue.store("maps")
    assert (store.description, store.enabled, store.max_connections) == ("Ours", False, 2)
    assert (store.connect_timeout, store.read_timeout) == (3.0, 4.5)
    assert store.absent_statuses == (403, 500)


def test_a_layer_is_published_with_all_its_settings(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    done = published(
        remote, path, "roads", "--identifier", "mine", "--title", "T", "--abstract", "A",
        "--attribution", "B", "--missing", "404", "--bounds", "1,42,8,50", "--zoom", "4-6",
        "--format", "image/png", "--style", "default", "--cache", tmp_path / "tiles",
        "--matrix-set", "WebMercatorQuad_4-5", "--grid", "WorldCRS84Quad", "--grid", "WGS1984Quad",
        "--add-style", "dark=invert",
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "mine\n"), done.stderr
    layer = CatalogueFile(path).read().catalogue.layer("mine")
    assert (layer.title, layer.abstract, layer.attribution) == ("T", "A", "B")
    assert (layer.missing, list(layer.styles)) == ("404", ["dark"])
    source = layer.source
    assert (source.bounds, source.levels) == ((1.0, 42.0, 8.0, 50.0), (4, 6))
    assert (source.format, source.cache) == ("image/png", str(tmp_path / "tiles"))
    remote_layer = source.remote
    assert (remote_layer.style, remote_layer.matrix_sets) == ("default", ("WebMercatorQuad_4-5",))
    assert remote_layer.drawn_sets == ("WorldCRS84Quad", "WGS1984Quad")
    assert len(list((tmp_path / "tiles").glob("*.capabilities"))) == 1
    with serving("--catalogue", path, "--port", "0") as process:
        url = process.stdout.readline().split()[-1]
        assert get(f"{url}wmts/1.0.0/mine/dark/WebMercatorQuad/6/22/33.png")


def test_what_is_published_again_stays_as_it_is_unless_more_is_said(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    for more, missing in (
        (("--missing", "404"), "404"),
        ((), "404"),
        (("--missing", "204"), "204"),
    ):
        assert published(remote, path, "roads", *more).stdout == "roads\n"
        assert CatalogueFile(path).read().catalogue.layer("roads").missing == missing


def test_of_a_known_store_only_what_is_said_is_changed(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    own = ("--name", "maps", "--max-connections", "2", "--header", "Accept: image/png")
    assert published(remote, path, "roads", *own).returncode == 0
    done = published(remote, path, "rivers", "--read-timeout", "7")
    assert done.returncode == 0, done.stderr
    (store,) = CatalogueFile(path).read().catalogue.stores
    assert (store.name, store.max_connections, store.read_timeout) == ("maps", 2, 7.0)
    assert store.headers == {"Accept": "image/png"}


def test_another_service_of_the_same_host_is_another_store(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    for address in ("wmts", "layers/roads/wmts", "wmts"):
        done = run("cascade", f"{remote.url}{address}", "--publish", "roads", "--catalogue", path)
        assert done.returncode == 0, done.stderr
    catalogue = CatalogueFile(path).read().catalogue
    places = {store.name: store.capabilities_url for store in catalogue.stores}
    assert places == {
        "127.0.0.1": f"{remote.url}wmts",
        "127.0.0.1_2": f"{remote.url}layers/roads/wmts",
    }
    assert [(x.identifier, x.source.remote.store) for x in catalogue.layers] == [
        ("roads", "127.0.0.1"),
        ("roads_2", "127.0.0.1_2"),
    ]


def test_what_is_left_out_of_a_layer_is_said_when_it_is_published(remote, tmp_path):
    done = published(remote, tmp_path / "catalogue.json", "roads", "--zoom", "4-14")
    assert (done.returncode, done.stdout) == (0, "roads\n")
    assert "wmts-bridge: roads: levels 12 to 14 are left out" in done.stderr


REFUSED = {
    "zoom": (("--zoom", "20-21"), "too fine"),
    "bounds": (("--bounds", "-80,-60,-70,-50"), "nothing inside the bounds"),
    "style of ours": (("--add-style", "default=grey"), "style default already"),
    "title of two": (("rivers", "--title", "T"), "one by one"),
    "style": (("--style", "bogus"), "no style 'bogus'"),
    "matrix set": (("--matrix-set", "bogus"), "no tile matrix set 'bogus'"),
    "format": (("--format", "image/bogus"), "no format 'image/bogus'"),
    "grid": (("--grid", "Bogus"), "'Bogus'"),
    "connections": (("--max-connections", "0"), "from 1 to 100"),
    "time": (("--read-timeout", "no"), "seconds"),
    "status": (("--absent-status", "200"), "status"),
    "identifier": (("--identifier", "a b"), "cannot name a layer"),
    "identifier of two": (("rivers", "--identifier", "a"), "one by one"),
}


@pytest.mark.parametrize(("more", "words"), REFUSED.values(), ids=REFUSED)
def test_what_the_remote_or_a_store_cannot_have_is_not_published(more, words, remote, tmp_path):
    path = tmp_path / "catalogue.json"
    done = published(remote, path, "roads", *more)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not path.exists()


def test_offline_serves_what_was_kept_without_asking(remote, tmp_path):
    source = (f"wmts:{remote.url}wmts", "--layer", "roads", "--cache", tmp_path / "tiles")
    path = "wmts/1.0.0/roads/default/WebMercatorQuad/5/11/17.png"
    with serving(*source, "--port", "0") as process:
        tile = get(f"{process.stdout.readline().split()[-1]}{path}")
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)
    remote.stop()
    with serving(*source, "--port", "0", "--offline", "--cache-size", "5M") as process:
        assert get(f"{process.stdout.readline().split()[-1]}{path}") == tile
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert process.stderr.read() == ""


def test_offline_says_what_was_never_kept(remote):
    said = run("serve", f"wmts:{remote.url}wmts", "--layer", "roads", "--port", "0", "--offline")
    assert said.returncode == 2
    assert "was never kept" in said.stderr
    assert said.stderr.count("\n") == 1

"""Vector tiles go through as they are, and our pages draw them."""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
from contextlib import closing
from urllib.request import Request, urlopen

import pytest
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.tests.clients.test_demo_page import IS_THERE, PAGE, RENDERED
from wmts_bridge.tests.clients.test_start_page import MAP, MAP_IS_THERE

SQUARE = [[-60, -60], [60, -60], [60, 60], [-60, 60], [-60, -60]]
INK = """(() => {
  const pen = %s.querySelector(".ol-layer canvas").getContext("2d");
  const data = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data;
  return data.filter((value, index) => index %% 4 === 3 && value > 0).length;
})()"""
ON_MAP = f"""new Promise((resolve) => {{
  map.once("rendercomplete", () => resolve({INK % "document"}));
  map.render();
}})"""
ON_MAPS = f"{RENDERED} return shown.map(({{form, element}}) => [form, {INK % 'element'}]);"


@pytest.fixture(scope="module")
def vector_tiles(tmp_path_factory):
    """Return MBTiles of vector tiles, made by GDAL: a square on the equator."""
    folder = tmp_path_factory.mktemp("vector")
    drawing = folder / "square.geojson"
    geometry = {"type": "Polygon", "coordinates": [SQUARE]}
    drawing.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": geometry}))
    target = folder / "square.mbtiles"
    options = ["-f", "MBTiles", "-dsco", "MINZOOM=0", "-dsco", "MAXZOOM=2"]
    subprocess.run(["ogr2ogr", *options, str(target), str(drawing)], check=True, timeout=60)
    return target


@pytest.fixture
def server(vector_tiles):
    """Return a live server of just these."""
    with bridge(str(vector_tiles)) as server:
        yield server


def test_a_tile_keeps_its_bytes_and_tells_their_encoding(server, vector_tiles):
    with closing(sqlite3.connect(f"file:{vector_tiles}?mode=ro", uri=True)) as database:
        query = "SELECT tile_data FROM tiles WHERE zoom_level = 0"
        ((stored,),) = database.execute(query).fetchall()
    address = f"{server.url}wmts/1.0.0/square/default/WebMercatorQuad/0/0/0.pbf"
    with urlopen(Request(address, headers={"Accept-Encoding": "gzip"}), timeout=10) as answer:
        body = answer.read()
        assert answer.headers["Content-Type"] == "application/vnd.mapbox-vector-tile"
        assert answer.headers["Content-Encoding"] == "gzip"
    assert body == stored
    assert gzip.decompress(body)


def test_tilejson_names_the_layers_that_gdal_wrote_into_the_tiles(server, vector_tiles):
    with closing(sqlite3.connect(f"file:{vector_tiles}?mode=ro", uri=True)) as database:
        ((stored,),) = database.execute("SELECT value FROM metadata WHERE name = 'json'").fetchall()
    with urlopen(f"{server.url}xyz/square.json", timeout=10) as answer:
        layers = json.load(answer)["vector_layers"]
    assert [one["id"] for one in layers] == ["square"]
    assert layers == json.loads(stored)["vector_layers"]


def test_the_start_page_draws_them(server, browser):
    answer = browser.perform(server.url, until=MAP_IS_THERE, evaluate=MAP % ON_MAP)
    assert answer["complaints"] == []
    assert answer["value"] > 500
    assert {status for status, _ in answer["requests"]} == {200}
    assert any("vector-tile" in url or url.endswith(".pbf") for _, url in answer["requests"])


def test_the_page_of_a_layer_draws_them_by_every_protocol_of_tiles(server, browser):
    page = f"{server.url}demo/square"
    answer = browser.perform(page, until=IS_THERE, evaluate=PAGE % ON_MAPS)
    assert answer["complaints"] == []
    assert {status for status, _ in answer["requests"]} == {200}
    inks = dict(answer["value"])
    assert list(inks) == ["wmts-kvp", "wmts-rest", "xyz", "tms", "tms-flipped", "quadkey"]
    assert min(inks.values()) > 500
    assert len(set(inks.values())) == 1

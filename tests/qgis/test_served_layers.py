"""From the selected layer to a live server and back: QGIS reads what the bridge serves of it."""

from __future__ import annotations

import gzip
import sqlite3
import urllib.request

import pytest
from qgis.core import QgsRasterLayer, QgsVectorTileLayer
from wmts_bridge.tests.qgis.live import LEVEL, interior, painted, wmts, wrong_tiles, xyz
from wmts_bridge.tests.qgis.tile_remote import TileRemote, colour, png


@pytest.mark.parametrize("template", ["{z}/{x}/{y}.png", "{q}.png"], ids=["XYZ", "quadkeys"])
def test_a_served_layer_looks_the_same_through_wmts(serve, remote, template):
    row = serve(xyz(remote.url + template))

    ours = wmts(row.address, row)

    assert ours.isValid()
    assert wrong_tiles(painted(ours)) == []


def test_rows_from_the_bottom_come_out_as_in_qgis(serve, remote):
    # The remote counts from the top, so that its map stands on its head here, in QGIS as well.
    upside_down = xyz(remote.url + "{z}/{x}/{-y}.png")
    row = serve(upside_down)

    assert wrong_tiles(painted(upside_down), flipped=True) == []
    assert wrong_tiles(painted(wmts(row.address, row)), flipped=True) == []


ADDRESSES = {
    "the .xml address of the layer": lambda url, row: row.address,
    "the .xml address of all layers": lambda url, row: f"{url}wmts/1.0.0/WMTSCapabilities.xml",
    "the KVP address": lambda url, row: f"{url}wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities",
    "the KVP address of the layer": lambda url, row: (
        f"{url}layers/{row.identifier}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
    ),
}


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_qgis_loads_each_of_the_addresses(serve, plugin, remote, address):
    row = serve(xyz(remote.url + "{z}/{x}/{y}.png"))

    ours = wmts(address(plugin.presenter.controller.view().url, row), row)

    assert ours.isValid()
    assert wrong_tiles(painted(ours)) == []
    assert plugin.presenter.controller.view().rows[0].requests >= (1 << LEVEL) ** 2
    assert plugin.presenter.controller.view().rows[0].errors == 0


def folder_layer(tmp_path, rows):
    for z in range(3):
        for x in range(1 << z):
            for y in range(1 << z):
                row = (1 << z) - 1 - y if rows == "{-y}" else y
                path = tmp_path / "tiles" / str(z) / str(x) / f"{row}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(png(colour(z, x, y)))
    return xyz(f"file://{tmp_path}/tiles/{{z}}/{{x}}/{rows}.png", zmax="2")


@pytest.mark.parametrize("rows", ["{y}", "{-y}"], ids=["from the top", "from the bottom"])
def test_a_folder_of_tiles_is_served(serve, tmp_path, rows):
    row = serve(folder_layer(tmp_path, rows))

    ours = wmts(row.address, row, "WebMercatorQuad_0-2")

    assert (row.kind, row.levels) == ("folder", "0–2")
    assert wrong_tiles(painted(ours)) == []


def test_tiles_of_512_pixels_are_served_as_such(serve):
    remote = TileRemote(side=512)
    try:
        row = serve(xyz(remote.url + "{z}/{x}/{y}.png", tilePixelRatio="2"))
        image = painted(wmts(row.address, row, "WebMercatorQuad512_0-4"))
    finally:
        remote.close()

    quarters = [(x, y) for x in range(4) for y in range(4)]
    wrong = [(x, y) for x, y in quarters if interior(image, x, y) != {colour(1, x // 2, y // 2)}]
    assert wrong == []


def test_vector_tiles_are_passed_through_as_they_are(serve, tmp_path):
    tile = gzip.compress(b"\x1a\x0b\x78\x02\x0a\x03sea\x28\x80\x20")  # an empty layer `sea`
    path = tmp_path / "vector.mbtiles"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        database.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (tile,))
        values = {"name": "v", "format": "pbf", "minzoom": "0", "maxzoom": "0"}
        database.executemany("INSERT INTO metadata VALUES (?, ?)", values.items())
    database.close()

    row = serve(QgsVectorTileLayer(f"type=mbtiles&url={path}", "Vector"))

    base = row.address[: -len("WMTSCapabilities.xml")]
    address = f"{base}{row.identifier}/default/WebMercatorQuad_0-0/0/0/0.pbf"
    packed = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(packed, timeout=20) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert answer.read() == tile


@pytest.mark.parametrize("provider", ["gdal", "wms"])
def test_mbtiles_are_served_from_either_provider(serve, mbtiles, provider):
    uri = str(mbtiles) if provider == "gdal" else f"type=mbtiles&url=file://{mbtiles}"
    row = serve(QgsRasterLayer(uri, "Carte générale", provider))

    ours = wmts(row.address, row, "WebMercatorQuad_0-2")

    assert (row.title, row.kind, row.levels) == ("Carte générale", "mbtiles", "0–2")
    assert wrong_tiles(painted(ours)) == []

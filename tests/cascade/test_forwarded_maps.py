"""Maps that MapProxy draws for us are those that it draws for anybody, in either version."""

from __future__ import annotations

import io
import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from PIL import Image, ImageChops
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, WmsSettings
from wmts_bridge.tests.cascade.peers import Published, mapproxy_with
from wmts_bridge.tests.cascade.tile_layers import WORLD
from wmts_bridge.tests.core.assembly.folders import tile_folder

VERSIONS = ("1.1.1", "1.3.0")
SIZE = {"width": 240, "height": 160}

# By CRS: easting and northing of a box of the north east, of which no number is like another, and
# whether version 1.3.0 writes the northing first (OGC 06-042, 6.7.2).
BOXES = {
    "EPSG:3857": ((1_000_000, 2_000_000, 9_000_000, 12_000_000), False),
    "EPSG:4326": ((10, 20, 100, 80), True),
    "EPSG:3035": ((4_000_000, 2_000_000, 5_500_000, 3_000_000), True),
}
SWISS = {"EPSG:2056": ((2_500_000, 1_100_000, 2_800_000, 1_300_000), False)}


@pytest.fixture(scope="module")
def peer(tmp_path_factory) -> Iterator[str]:
    """A WMS of tiles of which each pixel tells where it is."""
    folder = tmp_path_factory.mktemp("mapproxy")
    world = Published(WORLD.name, WORLD.grid, WORLD.write_folder(folder))
    cache = {"type": "file", "directory": str(world.folder), "directory_layout": "tms"}
    configuration = {
        "services": {"wms": {"srs": list(BOXES), "image_formats": ["image/png", "image/jpeg"]}},
        "layers": [{"name": "world", "title": "world", "sources": ["world"]}],
        "caches": {
            "world": {"grids": ["grid"], "sources": [], "format": "image/png", "cache": cache}
        },
        "grids": {"grid": world.mapproxy_grid},
        "globals": {
            "cache": {"base_dir": str(folder), "lock_dir": str(folder / "locks")},
            "image": {"paletted": False},
        },
    }
    with mapproxy_with(configuration, folder) as base:
        yield f"{base}/service"


@pytest.fixture(scope="module", params=VERSIONS)
def ours(request, peer, tmp_path_factory) -> Iterator[str]:
    """Our WMS of blank tiles, which asks the peer in one version."""
    tiles = tile_folder(
        tmp_path_factory.mktemp("blank"), [(1, x, y) for x in (0, 1) for y in (0, 1)]
    )
    wms = WmsSettings("forward", f"{peer}?LAYERS=world&VERSION={request.param}")
    with Bridge(ServerOptions(port=0)) as server:
        server.publish(LayerSettings("map", located(str(tiles)), wms=wms))
        yield f"{server.url}wms"


def map_of(service: str, layer: str, version: str, crs: str, **further: object) -> Image.Image:
    box, northing_first = {**BOXES, **SWISS}[crs]
    west, south, east, north = box
    turned = version == "1.3.0" and northing_first
    asked = {
        "SERVICE": "WMS",
        "REQUEST": "GetMap",
        "VERSION": version,
        "LAYERS": layer,
        "STYLES": "",
        "CRS" if version == "1.3.0" else "SRS": crs,
        "BBOX": f"{south},{west},{north},{east}" if turned else f"{west},{south},{east},{north}",
        "FORMAT": "image/png",
        **{**SIZE, **further},
    }
    with urllib.request.urlopen(f"{service}?{urlencode(asked)}", timeout=30) as answer:
        picture = Image.open(io.BytesIO(answer.read()))
        return picture.convert("RGB")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("crs", BOXES)
def test_the_map_is_the_peers_own(ours, peer, crs, version):
    expected = map_of(peer, "world", "1.1.1", crs)
    assert len(expected.getcolors(1 << 16)) > 5
    assert ImageChops.difference(map_of(ours, "map", version, crs), expected).getbbox() is None


def test_what_the_peer_refuses_is_told_in_its_words(ours):
    with pytest.raises(urllib.error.HTTPError) as caught:
        map_of(
            ours,
            "map",
            "1.1.1",
            "EPSG:3857",
            SRS="EPSG:2056",
            BBOX="2500000,1100000,2800000,1300000",
        )
    with caught.value as answer:
        assert answer.code == 400
        report = answer.read()
    assert b'code="InvalidCRS"' in report
    assert b"does not know EPSG:2056" in report

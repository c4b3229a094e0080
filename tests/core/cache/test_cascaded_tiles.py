"""A remote, its conversion, the disk and memory together, as a cascaded layer has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.cache.disk import CachedTiles, DiskCache
from wmts_bridge.plugin.core.cache.memory import MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.cache.read_through import ReadThrough, ReadThroughTally, in_memory
from wmts_bridge.plugin.core.errors import TileUnavailable, TransportError
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.mbtiles import MBTilesReader
from wmts_bridge.plugin.core.source.remote import RemoteTiles
from wmts_bridge.plugin.core.tile import TileRequest
from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.web.message import Request, Response

GRID = well_known_set("WebMercatorQuad")
PNG = blank_tile("image/png", 256, 256)
REQUEST = TileRequest("3", 2, 1)


class Cascade:
    """A remote of PNG tiles with ETags that are good for no time at all, published as JPEG."""

    def __init__(self, folder: Path) -> None:
        self.is_down = False
        self.statuses: list[int] = []
        matrix = GRID.matrix("3")
        transport = InProcessTransport(self._answer)
        remote = RemoteTiles(transport, lambda _: ("http://tile.example/3/2/1.png", matrix))
        self.disk = DiskCache(folder, 1 << 24)
        self.tally = ReadThroughTally()
        self.read_through = ReadThrough(
            TranscodedSource(remote, "image/jpeg"),
            CachePolicy(failure_seconds=0.0),
            self.disk.store(CachedTiles("roads", GRID, "image/jpeg")),
            self.tally,
        )

    def memory(self) -> MemoryCache:
        """A memory that knows nothing yet, as after a new start."""
        return in_memory(self.read_through, MemoryBudget(1 << 20))

    def _answer(self, request: Request) -> Response:
        if self.is_down:
            raise TransportError("tile.example cannot be reached")
        headers = (("ETag", 'W/"v1"'), ("Cache-Control", "no-cache"))
        status = 304 if request.headers.get("if-none-match") == 'W/"v1"' else 200
        self.statuses.append(status)
        return Response(status, headers, PNG if status == 200 else b"")


@pytest.fixture
def cascade(tmp_path: Path) -> Iterator[Cascade]:
    cascade = Cascade(tmp_path / "tiles")
    yield cascade
    cascade.disk.close()


def test_a_tile_is_fetched_and_converted_once_and_confirmed_from_then_on(cascade: Cascade) -> None:
    memory = cascade.memory()

    tiles = [memory.tile(REQUEST) for _ in range(3)]
    assert cascade.disk.flush()
    tiles.append(cascade.memory().tile(REQUEST))

    assert cascade.statuses == [200, 304, 304, 304]
    assert check_image(tiles[0].body).media_type == "image/jpeg"
    assert len({tile.body for tile in tiles}) == 1
    assert {(tile.etag, tile.validator) for tile in tiles} == {("v1-jpeg", 'W/"v1"')}
    assert cascade.tally.figures.revalidated == 3


def test_a_new_start_while_the_remote_is_down_serves_the_tile_from_disk(cascade: Cascade) -> None:
    fetched = cascade.memory().tile(REQUEST)
    cascade.disk.close()
    cascade.is_down = True

    tile = cascade.memory().tile(REQUEST)

    assert (tile.body, tile.stale) == (fetched.body, True)
    with pytest.raises(TileUnavailable):
        cascade.memory().tile(REQUEST._replace(column=3))


def test_what_is_cached_can_be_served_as_an_mbtiles(cascade: Cascade) -> None:
    tile = cascade.memory().tile(REQUEST)
    cascade.disk.close()
    (path,) = cascade.disk.folder.iterdir()

    reader = MBTilesReader(path)
    reader.open()

    assert reader.tile_data(3, 2, 6) == tile.body
    assert reader.metadata["format"] == "jpg"
    reader.close()

"""How many tiles a second each style draws, beside only decoding and encoding the same tiles.

python tests/benchmarks/styles.py [SECONDS]: one thread, the tiles of the sample map.
"""

from __future__ import annotations

import importlib
import itertools
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
importlib.import_module("tests.conftest")  # gives the checkout its name

from wmts_bridge.plugin.core.grid.well_known import well_known_set  # noqa: E402
from wmts_bridge.plugin.core.image.pillow import decoded, encoded  # noqa: E402
from wmts_bridge.plugin.core.image.style_text import parse_style  # noqa: E402
from wmts_bridge.plugin.core.layer.styled import StyledSource  # noqa: E402
from wmts_bridge.plugin.core.mbtiles import MBTilesReader  # noqa: E402
from wmts_bridge.plugin.core.tile import Tile, TileRequest  # noqa: E402

PNG = "image/png"
STYLES = (
    "grey",
    "invert",
    "brightness:0.8+contrast:0.9",
    "opacity:0.5",
    "watermark:Draft, not to scale",
    "attribution:Made with Natural Earth",
    "scalebar",
    "grey+watermark:Draft+attribution:Made with Natural Earth+scalebar",
)
ROUNDS = 5


class SampleTiles:
    """The sample map's tiles of one level, from memory."""

    def __init__(self, path: Path, level: int) -> None:
        reader = MBTilesReader(path)
        reader.open()
        side = 1 << level
        found = {}
        for column, row in itertools.product(range(side), range(side)):
            body = reader.tile_data(level, column, side - 1 - row)
            if body is not None:
                found[str(level), column, row] = Tile(body, PNG, etag="a")
        reader.close()
        self.tiles = found

    def tile(self, request: TileRequest) -> Tile:
        return self.tiles[request[:3]]


def rate(
    draw: Callable[[TileRequest], object], requests: Sequence[TileRequest], seconds: float
) -> float:
    """Return tiles a second."""
    count, began, spent = 0, time.perf_counter(), 0.0
    while spent < seconds:
        draw(requests[count % len(requests)])
        count += 1
        spent = time.perf_counter() - began
    return count / spent


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 0.5
    (path, *_) = sorted((ROOT / "resources" / "sample").glob("*.mbtiles"))
    source = SampleTiles(path, 3)
    requests = [TileRequest(*place) for place in source.tiles]
    grid = well_known_set("WebMercatorQuad")

    def only_coded(request: TileRequest) -> object:
        return encoded(decoded(source.tile(request).body, PNG), PNG)

    print(f"{len(requests)} tiles of {path.name}; tiles/s, and the part of only coding")
    for text in STYLES:
        styled = StyledSource(source, parse_style(text)[1], grid, PNG)
        pairs = [
            (rate(styled.tile, requests, seconds), rate(only_coded, requests, seconds))
            for _ in range(ROUNDS)
        ]
        ratio = statistics.median(one / other for one, other in pairs)
        print(f"{statistics.median(one for one, _ in pairs):8.0f}  {ratio:5.2f} x  {text}")


if __name__ == "__main__":
    main()

"""Small tile folders for tests of the bridge."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wmts_bridge.plugin.core.image.blank import blank_tile


def tile_folder(root: Path, places: Iterable[tuple[int, int, int]]) -> Path:
    """Write blank tiles at `z/x/y.png` for each (z, x, y) and return the folder."""
    for z, x, y in places:
        path = root / str(z) / str(x) / f"{y}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(blank_tile("image/png", 256, 256))
    return root


REGION = ((4, 8, 5), (4, 8, 6), (5, 16, 10), (5, 17, 11), (5, 17, 12))

"""Tiles of a made-up national map: the sample map's picture, laid over a Lambert grid."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

from PIL import Image
from remote import LAMBERT_TILES, ROOT

__all__ = ["make_national"]

_SAMPLE = ROOT / "resources" / "sample" / "world.mbtiles"
_LEVEL, _SIDE = 4, 16


def make_national(folder: Path) -> Path:
    """Write 0/x/y.png, unless it is there, and return the folder."""
    if (folder / "complete").exists():
        return folder
    world = _world()
    for column in range(LAMBERT_TILES):
        target = folder / "0" / str(column)
        target.mkdir(parents=True, exist_ok=True)
        for row in range(LAMBERT_TILES):
            left, top = column % _SIDE * 256, row % _SIDE * 256
            tile = world.crop((left, top, left + 256, top + 256))
            tile.save(target / f"{row}.png", "PNG")
    (folder / "complete").touch()
    return folder


def _world() -> Image.Image:
    """Return the finest level of the sample map as one picture."""
    picture = Image.new("RGB", (_SIDE * 256, _SIDE * 256))
    with closing(sqlite3.connect(_SAMPLE)) as database:
        rows = database.execute(
            "SELECT tile_column, tile_row, tile_data FROM tiles WHERE zoom_level = ?", (_LEVEL,)
        )
        for column, row, data in rows:
            place = column * 256, (_SIDE - 1 - row) * 256
            picture.paste(Image.open(io.BytesIO(data)).convert("RGB"), place)
    return picture

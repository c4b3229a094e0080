"""Draw resources/sample/world.mbtiles from a copy of the world map that QGIS carries.

Each level is drawn as one picture, so that labels never break at a tile's edge, then cut into
tiles. Run with the Python of QGIS: /usr/bin/python3 tools/make_sample.py [FILE]
"""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from qgis.core import QgsApplication, QgsProject
from sample_map import LEVELS, TILE, draw_levels

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "world.mbtiles"

METADATA = {
    "name": "World",
    "description": "Countries of the world, drawn from the map that QGIS carries.",
    "attribution": "Made with Natural Earth",
    "type": "baselayer",
    "version": "1.0.0",
    "format": "png",
    "minzoom": str(LEVELS[0]),
    "maxzoom": str(LEVELS[-1]),
    "bounds": "-180,-85.0511287798066,180,85.0511287798066",
    "center": "10,25,2",
}


def main() -> None:
    """Draw all levels and write the file whole, or leave the old one alone."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        world = Path(folder) / "world_map.gpkg"
        # A copy, since QGIS writes into a GeoPackage that it opens.
        shutil.copy(Path(QgsApplication.pkgDataPath()) / "resources" / "data" / world.name, world)
        unfinished = Path(folder) / target.name
        write(unfinished, draw_levels(world))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(unfinished, target)
        QgsProject.instance().clear()
    print(f"{target}: {target.stat().st_size} bytes")
    sys.stdout.flush()
    os._exit(0)  # PyQGIS 3.22 may crash while it tears its layers down


def write(path: Path, levels: Iterator[tuple[int, Image.Image]]) -> None:
    """Write an MBTiles 1.3 file; its rows count from the bottom."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA application_id = 0x4d504258")  # MBTiles 1.3: "MPBX"
        database.execute("CREATE TABLE metadata (name text, value text)")
        database.execute(
            "CREATE TABLE tiles"
            " (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"
        )
        database.executemany("INSERT INTO metadata VALUES (?, ?)", METADATA.items())
        rows = [row for level, picture in levels for row in cut(level, picture)]
        database.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", sorted(rows))
        database.execute(
            "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"
        )
        database.execute("CREATE UNIQUE INDEX name ON metadata (name)")
        database.commit()
        database.execute("VACUUM")


def cut(level: int, picture: Image.Image) -> Iterator[tuple[int, int, int, bytes]]:
    """Cut a level's picture into tiles: level, column, row from the bottom, PNG."""
    for column in range(1 << level):
        for row in range(1 << level):
            left, top = column * TILE, row * TILE
            tile = picture.crop((left, top, left + TILE, top + TILE))
            buffer = io.BytesIO()
            tile.save(buffer, "PNG", optimize=True)
            yield level, column, (1 << level) - 1 - row, buffer.getvalue()


if __name__ == "__main__":
    main()

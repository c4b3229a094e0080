"""Tiles on disk: one SQLite file a layer, matrix set, style, format and dimension values.

`store` is what other rooms see; `names` and `layout` say which file and where in it, `file` reads,
`writer` has the one thread that writes through a `file_writer` each, `eviction` bounds the folder.
"""

from .names import CachedTiles
from .store import DiskCache, DiskStore

__all__ = ["CachedTiles", "DiskCache", "DiskStore"]

"""Caches; a cache is itself a tile source."""

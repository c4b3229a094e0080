"""Tile grids: CRS, tile matrices, tile matrix sets and limits."""

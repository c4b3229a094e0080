"""Layers and map themes that are not made of tiles, drawn by QGIS as tiles."""

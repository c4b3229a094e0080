"""The window that fetches the tiles of an area beforehand."""

"""The window that adds tiles: an address, a folder or a file in, a published layer out."""

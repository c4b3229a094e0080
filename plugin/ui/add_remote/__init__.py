"""The window that connects to a remote WMTS, previews its layers and publishes them."""

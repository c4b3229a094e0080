"""QGIS without widgets: its layers, settings, credentials, proxy and tasks made ours."""

"""Serving without QGIS: a script that starts at log-in and hands the port to QGIS while it runs."""

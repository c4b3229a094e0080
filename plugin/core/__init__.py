"""The pure Python heart of WMTS Bridge; knows neither QGIS nor Qt."""

"""A WMTS as files: tiles at the paths of their RESTful addresses, for any web server."""

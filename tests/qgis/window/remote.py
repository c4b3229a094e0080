"""A remote on loopback that gives the tiles of an MBTiles file, at XYZ addresses and as a WMTS.

The WMTS promises more than it has, as many do: it tells no limits, its last level has no tiles, and
the two before have them in a part of the world only.
"""

import re
import sqlite3
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LEVELS = 6
_REGION = {3: (range(3, 6), range(2, 5)), 4: (range(7, 11), range(4, 9))}
"""Columns and rows of the levels that the WMTS has in part."""
_WIDE = 40075016.685578488
_PIXEL = 0.00028  # metres, by the standard
_XYZ = re.compile(r"^/(\d+)/(\d+)/(\d+)\.png$")
_WMTS = re.compile(r"^/wmts/world/default/mercator/(\d+)/(\d+)/(\d+)\.png$")
_DOCUMENT = "/wmts/1.0.0/WMTSCapabilities.xml"


class _Server(ThreadingHTTPServer):
    """Knows the threads of its connections."""

    daemon_threads = True

    def __init__(self, *arguments):
        self.handling = set()
        super().__init__(*arguments)

    def process_request_thread(self, *arguments):
        self.handling.add(threading.current_thread())
        super().process_request_thread(*arguments)


class Remote:
    """Serves `/{z}/{x}/{y}.png`, and the WMTS at `wmts`, as long as the process lives."""

    def __init__(self, path):
        with sqlite3.connect(path) as database:
            rows = database.execute(
                "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"
            )
            self._tiles = {(z, x, (1 << z) - 1 - row): bytes(body) for z, x, row, body in rows}
        database.close()
        self.gate, self.waiting = threading.Event(), threading.Event()
        self.gate.set()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self.wmts = f"{self.url.rstrip('/')}{_DOCUMENT}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.daemon = True
        self._thread.start()

    def threads(self):
        """Return its own thread and those of its connections."""
        return {self._thread, *self._server.handling}

    def hold(self):
        """Answer nothing from now on."""
        self.gate.clear()

    def holds(self):
        """Tell whether a request waits for its answer."""
        return self.waiting.is_set()

    def answer(self, path):
        """Return the media type and the body, or None for the body."""
        if path.partition("?")[0] == _DOCUMENT:
            return "application/xml", document(self.url).encode()
        found = _XYZ.match(path)
        if found:
            return "image/png", self._tiles.get(tuple(map(int, found.groups())))
        found = _WMTS.match(path)
        return "image/png", self._of_the_region(*map(int, found.groups())) if found else None

    def _of_the_region(self, level, row, column):
        columns, rows = _REGION.get(level, (range(8), range(8)))
        is_there = column in columns and row in rows
        return self._tiles.get((level, column, row)) if is_there else None

    def _handler(self):
        remote = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def do_GET(self):
                if not remote.gate.is_set():
                    remote.waiting.set()
                remote.gate.wait()
                media_type, body = remote.answer(self.path)
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Type", media_type)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

        return Handler


def document(url):
    """Return the capabilities document of the WMTS."""
    half = _WIDE / 2
    matrices = "".join(
        f"<TileMatrix><ows:Identifier>{z}</ows:Identifier>"
        f"<ScaleDenominator>{_WIDE / (256 << z) / _PIXEL!r}</ScaleDenominator>"
        f"<TopLeftCorner>{-half} {half}</TopLeftCorner>"
        "<TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        f"<MatrixWidth>{1 << z}</MatrixWidth><MatrixHeight>{1 << z}</MatrixHeight></TileMatrix>"
        for z in range(LEVELS)
    )
    place = "{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}"
    return _TEXT.format(url=url, matrices=matrices, template=f"{url}wmts/world/{place}.png")


_TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>Maps of the world</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
</ows:ServiceIdentification>
<Contents>
<Layer><ows:Title>World, with a region</ows:Title>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85.0511287798</ows:LowerCorner>
<ows:UpperCorner>180 85.0511287798</ows:UpperCorner></ows:WGS84BoundingBox>
<ows:Identifier>world</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>mercator</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="{template}"/>
</Layer>
<TileMatrixSet><ows:Identifier>mercator</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet>
</Contents>
<ServiceMetadataURL xlink:href="{url}wmts/1.0.0/WMTSCapabilities.xml"/>
</Capabilities>
"""

"""A tile service on loopback that draws its tiles, or answers as it is told."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from wmts_bridge.plugin.core.grid.trimmed import levels_of
from wmts_bridge.plugin.core.tile import Absent, TileRequest

_PATH = re.compile(r"^/(?:tms/)?(\d+)/(\d+)/(\d+)(?:\.\w+)?$")


class DrawnService:
    """Serves `/{z}/{x}/{y}.png` from a source, in the grid's levels `first` to `last`.

    `fixed` is a status, a body and a media type that is the answer to everything; `documents` are
    bodies by path.
    """

    def __init__(self, grid, source, first=0, last=6, fixed=None):
        self.asked = []
        self._levels = levels_of(grid)
        self._source = source
        self._range = range(first, last + 1)
        self.fixed = fixed
        self.documents = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), daemon=True
        )
        self._thread.start()

    @property
    def url(self):
        """The address, ending in a slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def answer(self, path):
        """Return status, body and media type."""
        if self.fixed is not None:
            return self.fixed
        if path in self.documents:
            return 200, self.documents[path], "text/xml"
        found = _PATH.match(path)
        level, column, row = map(int, found.groups()) if found else (-1, 0, 0)
        if level not in self._range or level not in self._levels:
            return 404, b"nothing here", "text/plain"
        request = TileRequest(self._levels[level].identifier, column, row)
        answer = self._source.tile(request)
        if isinstance(answer, Absent):
            return 404, b"nothing here", "text/plain"
        return 200, answer.body, answer.media_type

    def close(self):
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler_of(service):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10

        def log_message(self, *args):
            pass

        def do_GET(self):
            service.asked.append(self.path)
            status, body, media_type = service.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler

"""A remote on loopback that gives the tiles of an MBTiles file at XYZ addresses."""

import re
import sqlite3
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Server(ThreadingHTTPServer):
    """Knows the threads of its connections."""

    daemon_threads = True

    def __init__(self, *arguments):
        self.handling = set()
        super().__init__(*arguments)

    def process_request_thread(self, *arguments):
        self.handling.add(threading.current_thread())
        super().process_request_thread(*arguments)


class XyzRemote:
    """Serves `/{z}/{x}/{y}.png` as long as the process lives."""

    def __init__(self, path):
        with sqlite3.connect(path) as database:
            rows = database.execute(
                "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"
            )
            tiles = {(z, x, (1 << z) - 1 - row): bytes(body) for z, x, row, body in rows}
        database.close()

        remote = self
        self.gate, self.waiting = threading.Event(), threading.Event()
        self.gate.set()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def do_GET(self):
                if not remote.gate.is_set():
                    remote.waiting.set()
                remote.gate.wait()
                found = re.match(r"^/(\d+)/(\d+)/(\d+)\.png$", self.path)
                body = tiles.get(tuple(map(int, found.groups()))) if found else None
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
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

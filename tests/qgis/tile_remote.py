"""A remote on loopback whose tiles are painted by their place, and that may demand a password."""

from __future__ import annotations

import base64
import re
import struct
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LAST_LEVEL = 4
_PATH = re.compile(r"^/(?:(?P<z>\d+)/(?P<x>\d+)/(?P<y>\d+)|(?P<q>[0-3]+))\.png(?:\?.*)?$")


def colour(z, x, y):
    """Return red, green and blue of a tile; no two neighbours are alike."""
    return 40 * z % 256, (x * 97 + 30) % 256, (y * 61 + 60) % 256


def png(rgb, side=256):
    """Return a PNG of one colour."""
    rows = (b"\0" + bytes(rgb) * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(tag, data) for tag, data in chunks)


def _chunk(tag, data):
    return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))


class TileRemote:
    """Serves `/{z}/{x}/{y}.png` and `/{q}.png` up to level 4, and remembers what it was asked.

    While `gate` is cleared, tiles wait.
    """

    def __init__(self, user="", password="", demanded=None, side=256):
        self.requests = []
        self.side = side
        self.gate = threading.Event()
        self.gate.set()
        self.demanded = dict(demanded or {})
        if user:
            pair = base64.b64encode(f"{user}:{password}".encode()).decode()
            self.demanded["Authorization"] = f"Basic {pair}"
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

    @property
    def port(self):
        """The port."""
        return self._server.server_address[1]

    def answer(self, path):
        """Return status, body and media type for a path that may be asked for."""
        place = _place_of(path)
        if place is None:
            return 404, b"no such tile", "text/plain"
        self.gate.wait(30)
        return 200, png(colour(*place), self.side), "image/png"

    def close(self):
        """Let waiting tiles go and stop."""
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler_of(remote):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10

        def log_message(self, *args):
            pass

        def do_GET(self):
            remote.requests.append((self.path, dict(self.headers)))
            # A proxy is asked with the whole address.
            path = re.sub(r"^http://[^/]+", "", self.path)
            if any(self.headers.get(name) != value for name, value in remote.demanded.items()):
                return self._answer(401, b"who are you?", "text/plain")
            return self._answer(*remote.answer(path))

        def _answer(self, status, body, media_type):
            self.send_response(status)
            if status == 401:
                self.send_header("WWW-Authenticate", 'Basic realm="tiles"')
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler


def _place_of(path):
    found = _PATH.match(path)
    if not found:
        return None
    if found["q"]:
        key = found["q"]
        z = len(key)
        x = sum(1 << (z - 1 - i) for i, digit in enumerate(key) if digit in "13")
        y = sum(1 << (z - 1 - i) for i, digit in enumerate(key) if digit in "23")
    else:
        z, x, y = int(found["z"]), int(found["x"]), int(found["y"])
    return (z, x, y) if z <= LAST_LEVEL and x < 1 << z and y < 1 << z else None

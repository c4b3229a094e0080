"""A service on loopback with one defect in its document, and what clients that load it show.

Its tiles are right whatever the document says, each of a colour of its own.
"""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Optional
from urllib.parse import parse_qsl, unquote, urlsplit

from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.tests.core.validator.simulated.defects import CASES, Case, tiles_of
from wmts_bridge.tests.qgis.tile_remote import png

__all__ = ["JudgedServices", "colour_of", "outcome_of", "place_of", "points_of"]

_REST = re.compile(
    r"1\.0\.0/(world|region)/\w+/[^/]+/(?P<z>[^/]+)/(?P<row>\d+)/(?P<column>\d+)\.\w+$"
)
_CASES = {str(number): case for number, case in enumerate(CASES)}


def place_of(case: Case) -> str:
    """Return the part of the path that a case's service has for itself."""
    return next(number for number, one in _CASES.items() if one is case)


def colour_of(z: str, column: int, row: int) -> tuple[int, int, int]:
    """Return the colour of a tile: no two of one level that tests look at are alike."""
    return 20 + 25 * int(z), (column * 37 + 40) % 256, (row * 61 + 60) % 256


def points_of(case: Case) -> dict[str, list[tuple[float, float, tuple[int, int, int]]]]:
    """Return for each level the middle of what each tile shows of the layer, and its colour."""
    tiles = tiles_of(case)
    left, bottom, right, top = tiles.box
    found = {}
    for z, (span, places) in tiles.levels.items():
        found[z] = [
            (
                _middle(tiles.left + column * span, span, left, right),
                _middle(tiles.top - (row + 1) * span, span, bottom, top),
                colour_of(z, column, row),
            )
            for column, row in places
        ]
    return found


def _middle(start: float, span: float, low: float, high: float) -> float:
    return (max(start, low) + min(start + span, high)) / 2


def outcome_of(case: Case, seen: dict[str, list[Optional[tuple[int, int, int]]]]) -> Outcome:
    """Return what the colours mean that a client showed in the middle of each tile.

    None stands for no colour, and so does that of another level of the same place: it is another
    picture, stretched. Levels that are not in `seen` were not to be shown.
    """
    tiles, points = tiles_of(case), points_of(case)
    right = wrong = missing = 0
    for z, colours in seen.items():
        for (x, y, colour), found in zip(points[z], colours):
            others = {
                colour_of(other, int((x - tiles.left) // span), int((tiles.top - y) // span))
                for other, (span, _) in tiles.levels.items()
                if other != z
            }
            right += found == colour
            missing += found is None or (found != colour and found in others)
            wrong += found is not None and found != colour and found not in others
    if wrong or (right and missing):
        return Outcome.SHOWS_WRONGLY
    return Outcome.SHOWS if right else Outcome.SHOWS_NOTHING


class JudgedServices:
    """Serves the document of each case at `url + place_of(case) + "/wmts"`, and its tiles."""

    def __init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def base(self, case: Case) -> str:
        """Return the address of a case's service."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/{place_of(case)}/wmts"

    def document(self, case: Case) -> str:
        """Return the address of its document."""
        return f"{self.base(case)}/1.0.0/WMTSCapabilities.xml"

    def close(self) -> None:
        """Stop, and wait for it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        """Answer with the document, or a tile where there is one."""
        parts = urlsplit(self.path)
        number, _, path = unquote(parts.path).lstrip("/").partition("/wmts")
        case = _CASES.get(number)
        query = {name.lower(): value for name, value in parse_qsl(parts.query)}
        if case is None:
            self._answer(404, "text/plain", b"")
        elif path.endswith("/WMTSCapabilities.xml") or query.get("request") == "GetCapabilities":
            host = self.headers["Host"]
            text = case.document(f"http://{host}/{number}/wmts")
            self._answer(200, "application/xml", text.encode())
        else:
            self._answer_tile(case, _asked(path.lstrip("/"), query))

    def _answer_tile(self, case, place):
        tiles = tiles_of(case)
        if (
            place is None
            or place[0] not in tiles.levels
            or place[1:] not in tiles.levels[place[0]][1]
        ):
            self._answer(404, "text/plain", b"")
        else:
            self._answer(200, "image/png", png(colour_of(*place), case.pixels))

    def _answer(self, status, media_type, body):
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Say nothing."""


def _asked(path, query):
    """Return level, column and row of a tile; None if it is no request for one."""
    if query.get("request") == "GetTile":
        z, column, row = (query.get(name, "") for name in ("tilematrix", "tilecol", "tilerow"))
    else:
        found = _REST.search(path)
        if found is None:
            return None
        z, column, row = found["z"], found["column"], found["row"]
    z = z.replace("7-again", "7")
    return (z, int(column), int(row)) if column.isdigit() and row.isdigit() else None

"""The files of the start page: a short list of names, read once and answered from memory."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import NamedTuple, Optional

from ..web.conditional import is_not_modified
from ..web.message import Header, Request, Response
from ..web.negotiation import accepts_gzip, compressed

__all__ = ["SAFE", "content_response", "has_map_viewer", "static_response", "template_text"]

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"
_SCRIPT = "text/javascript; charset=utf-8"
_STYLE = "text/css; charset=utf-8"
_SVG = "image/svg+xml"

_FILES = {
    "/static/landing.css": ("landing/landing.css", _STYLE),
    "/static/copying.js": ("landing/copying.js", _SCRIPT),
    "/static/landing.js": ("landing/landing.js", _SCRIPT),
    "/static/map.js": ("landing/map.js", _SCRIPT),
    "/static/grids.js": ("landing/grids.js", _SCRIPT),
    "/static/drawing.js": ("landing/drawing.js", _SCRIPT),
    "/static/demo/demo.css": ("landing/demo/demo.css", _STYLE),
    "/static/demo/demo.js": ("landing/demo/demo.js", _SCRIPT),
    "/static/demo/choices.js": ("landing/demo/choices.js", _SCRIPT),
    "/static/demo/counting.js": ("landing/demo/counting.js", _SCRIPT),
    "/static/demo/kml.js": ("landing/demo/kml.js", _SCRIPT),
    "/static/demo/map_figure.js": ("landing/demo/map_figure.js", _SCRIPT),
    "/static/demo/sources.js": ("landing/demo/sources.js", _SCRIPT),
    "/static/icon.svg": ("icons/wmts_bridge.svg", _SVG),
    "/favicon.ico": ("icons/wmts_bridge.svg", _SVG),
    "/static/vendor/ol.js": ("landing/vendor/ol.js", _SCRIPT),
    "/static/vendor/ol.css": ("landing/vendor/ol.css", _STYLE),
}
"""Every address there is, and its file below resources/; no address is ever made into a path."""

SAFE: tuple[Header, ...] = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)
"""For pages that only their own website may use; they carry no CORS header (interop.md rule 29)."""


class _Content(NamedTuple):
    body: bytes
    zipped: bytes
    media_type: str
    etag: str


def static_response(request: Request) -> Optional[Response]:
    """Answer with one of the files, or return None if there is none at this path."""
    if request.path not in _FILES:
        return None
    name, media_type = _FILES[request.path]
    try:
        content = _read(_RESOURCES / name, media_type)
    except OSError:
        return None
    return _answer(request, content, ())


def content_response(
    request: Request, body: bytes, media_type: str, headers: tuple[Header, ...]
) -> Response:
    """Answer with a page made for this request, compressed and conditional like the files."""
    etag = hashlib.blake2b(body, digest_size=12).hexdigest()
    zipped = accepts_gzip(request.headers.get("accept-encoding", ""))
    packed = compressed(body) if zipped else b""
    return _answer(request, _Content(body, packed, media_type, etag), headers)


def has_map_viewer() -> bool:
    """Tell whether the build put OpenLayers beside the page."""
    return all((_RESOURCES / "landing" / "vendor" / name).is_file() for name in ("ol.js", "ol.css"))


@functools.lru_cache(maxsize=32)
def template_text(name: str) -> str:
    """Return one of the page's templates."""
    return (_RESOURCES / "landing" / name).read_text("utf-8")


@functools.lru_cache(maxsize=32)
def _read(path: Path, media_type: str) -> _Content:
    body = path.read_bytes()
    etag = hashlib.blake2b(body, digest_size=12).hexdigest()
    return _Content(body, compressed(body), media_type, etag)


def _answer(request: Request, content: _Content, headers: tuple[Header, ...]) -> Response:
    zipped = accepts_gzip(request.headers.get("accept-encoding", ""))
    etag = f'"{content.etag}-gzip"' if zipped else f'"{content.etag}"'
    common: tuple[Header, ...] = (
        ("Cache-Control", "no-cache"),
        ("ETag", etag),
        ("Vary", "Accept-Encoding"),
        *SAFE,
        *headers,
    )
    if is_not_modified(request.headers, etag, None):
        return Response(304, common)
    common = (("Content-Type", content.media_type), *common)
    if zipped:
        return Response(200, (*common, ("Content-Encoding", "gzip")), content.zipped)
    return Response(200, common, content.body)

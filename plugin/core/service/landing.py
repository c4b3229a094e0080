"""The start page: every layer with every address it has, and a map that reads them."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from string import Template
from typing import Optional
from urllib.parse import urlsplit

from ..capabilities.own_addresses import service_metadata_url
from ..layer.published import Publication, PublishedLayer
from ..web.message import Header, Request, Response
from ..web.query import MalformedText, decode_component
from .demo_page import DEMO_PATH, demo_page
from .landing_address import Address, address_items
from .landing_copy import COPY_PATH, copy_page
from .landing_layer import layer_item
from .protocols import PROTOCOLS
from .static_files import (
    SAFE,
    content_response,
    has_map_viewer,
    static_response,
    template_text,
)

__all__ = ["landing_response"]

_ORIGIN = re.compile(r"https?://[A-Za-z0-9._-]+(?::\d+)?")
_FILTER_FROM = 8
_ALL = frozenset(PROTOCOLS)
_PAGES_OF_LAYERS = {COPY_PATH: copy_page, DEMO_PATH: demo_page}
_NO_MAP = {"viewer": "", "viewer_style": "", "viewer_script": "", "no_viewer": "hidden"}


def landing_response(
    request: Request,
    publication: Publication,
    base_url: str,
    services: AbstractSet[str] = _ALL,
) -> Response:
    """Answer `/`, `/favicon.ico` and everything below `/copy`, `/demo` and `/static`.

    The page names no address outside `base_url`, and asks its browser to load from nowhere else.
    Of the protocols it names those among `services` that are on for a layer.
    """
    if request.path == "/":
        return _html_response(request, _page(publication, base_url, services), base_url)
    for path, page in _PAGES_OF_LAYERS.items():
        layer = _layer_below(path, request.path, publication)
        if layer is not None:
            on = services - layer.services_off
            return _html_response(request, page(layer, base_url, on), base_url)
    found = static_response(request)
    if found is not None:
        return found
    plain: Header = ("Content-Type", "text/plain; charset=utf-8")
    text = b"There is nothing at this address; the start page is at /.\n"
    return Response(404, (plain, *SAFE), text)


def _layer_below(path: str, asked: str, publication: Publication) -> Optional[PublishedLayer]:
    """Return the layer whose name, percent-encoded, is all that follows `path`, if there is one."""
    if not asked.startswith(path):
        return None
    try:
        return publication.layers.get(decode_component(asked[len(path) :]))
    except MalformedText:
        return None


def _html_response(request: Request, page: str, base_url: str) -> Response:
    policy: Header = ("Content-Security-Policy", _policy(base_url))
    return content_response(request, page.encode("utf-8"), "text/html; charset=utf-8", (policy,))


def _policy(base_url: str) -> str:
    """Return the policy of the page: itself, and the public address that documents carry."""
    parts = urlsplit(base_url)
    origin = f"{parts.scheme}://{parts.netloc}"
    ours = f"'self' {origin}" if _ORIGIN.fullmatch(origin) else "'self'"
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; connect-src {ours};"
        f" img-src {ours} data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _page(publication: Publication, base_url: str, services: AbstractSet[str]) -> str:
    layers = [one for one in publication.layers.values() if services - one.services_off]
    has_wmts = "wmts" in services
    service = f"{base_url}/wmts"
    restful = Address("WMTS", service_metadata_url(service))
    with_parameters = Address("WMTS (KVP)", f"{service}?SERVICE=WMTS&REQUEST=GetCapabilities")
    return Template(template_text("index.html")).substitute(
        count=_count(len(layers)),
        service_addresses=address_items([restful] if has_wmts else []),
        service_other=address_items([with_parameters] if has_wmts else []),
        layers="".join(
            layer_item(layer, base_url, services - layer.services_off) for layer in layers
        ),
        many="" if len(layers) >= _FILTER_FROM else "hidden",
        none="hidden" if layers else "",
        some="" if layers else "hidden",
        no_wmts="" if has_wmts else "hidden",
        **_viewer(wanted=bool(layers) and has_wmts),
    )


def _viewer(wanted: bool) -> dict[str, str]:
    """Return the parts of the page that need OpenLayers, or those that say it is missing."""
    if not wanted or not has_map_viewer():
        return {**_NO_MAP, "no_viewer": "" if wanted else "hidden"}
    return {
        "viewer": template_text("viewer.html"),
        "viewer_style": '<link rel="stylesheet" href="static/vendor/ol.css">',
        "viewer_script": (
            '<script defer src="static/vendor/ol.js"></script>'
            '<script type="module" src="static/map.js"></script>'
        ),
        "no_viewer": "hidden",
    }


def _count(number: int) -> str:
    return "1 layer" if number == 1 else f"{number} layers"

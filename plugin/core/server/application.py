"""The Application: a request becomes a response, without sockets."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Callable, NamedTuple, Optional

from ..errors import RequestRefused
from ..layer.published import Publication
from ..service.call import OPEN_TO_ALL, Call, Service
from ..service.exception_report import not_found, report
from ..service.one_layer import call_of_one_layer
from ..service.protocols import PROTOCOL_OF
from ..web.hops import HOP_HEADER, answering, is_loop
from ..web.message import Request, Response
from ..web.query import parse_query
from .addressing import Addressing

__all__ = ["Application", "Health", "Observer", "Page"]

Observer = Callable[[Request, Response, float], None]
"""Is told of every request, its response and the seconds it took; must be quick, may not raise."""

Page = Callable[[Request, Publication, str], Response]
"""Answers a request outside the services, given what is published and the server's address."""

_HOPS = HOP_HEADER.lower()
_ALLOW = ("Allow", "GET, HEAD, OPTIONS")
_KNOWN_METHODS = ("POST", "PUT", "DELETE", "PATCH")
_TEXT = ("Content-Type", "text/plain; charset=utf-8")
_NO_STORE = ("Cache-Control", "no-store")
_PREFLIGHT = (
    OPEN_TO_ALL,
    _ALLOW,
    ("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
    ("Access-Control-Allow-Headers", "*, Authorization, If-None-Match, If-Modified-Since, Range"),
    ("Access-Control-Allow-Private-Network", "true"),
    ("Access-Control-Max-Age", "86400"),
)


class Health(NamedTuple):
    """Whether the server can do its work, and if not, why."""

    ok: bool = True
    reason: str = ""


class _Route(NamedTuple):
    """A service, and what it shows: all that is published but the layers that it is off for."""

    service: Service
    publication: Publication


class Application:
    """Routes requests to services and pages, for many threads at once.

    `publication` and `addressing` are replaced whole when something changes, so that each request
    sees one state of them.
    `services` go by the first segment of their path, as do the `pages`; the page named by the
    empty text is the start page. `observers` are told of everything that was answered. `instance`
    is the name by which the server knows its own requests again.
    """

    def __init__(
        self,
        addressing: Addressing,
        services: Mapping[str, Service],
        pages: Mapping[str, Page],
        observers: tuple[Observer, ...] = (),
        origins: frozenset[str] = frozenset(),
        instance: str = "",
    ) -> None:
        """Keep what is given; nothing is published yet."""
        self._services = services
        self.publication = Publication()
        self.health: Callable[[], Health] = Health
        self.addressing = addressing
        self._pages = pages
        self._observers = observers
        self._origins = origins
        self._instance = instance

    @property
    def publication(self) -> Publication:
        """What is published now."""
        return self._publication

    @publication.setter
    def publication(self, publication: Publication) -> None:
        routes = {
            segment: _Route(service, publication.shown_by(PROTOCOL_OF.get(segment, "")))
            for segment, service in self._services.items()
        }
        self._publication, self._routes = publication, routes

    def __call__(self, request: Request) -> Response:
        """Answer one request and tell the observers."""
        started = time.perf_counter()
        response = self._answer(request)
        self._tell(request, response, started)
        return response

    def at_once(self, request: Request) -> Optional[Response]:
        """Answer a request as a call would, if that takes no waiting; else return None."""
        started = time.perf_counter()
        if request.method not in ("GET", "HEAD") or _HOPS in request.headers:
            return None
        base_url = self.addressing.base_url(request)
        route = self._route_at(request.path)
        if route is None or base_url is None:
            return None
        call = Call(request, (), route.publication, base_url, origins=self._origins)
        response = route.service.at_once(call)
        if response is not None:
            self._tell(request, response, started)
        return response

    def _route_at(self, path: str) -> Optional[_Route]:
        """Return the service that a path belongs to, be it that of one layer alone."""
        routes = self._routes
        end = path.find("/", 1)
        first = path[1:end] if end > 0 else path[1:]
        if first != "layers":
            return routes.get(first)
        names = path.split("/", 5)[3:5]  # /layers/{layer}/[{profile}/]{service}/…
        return next((routes[name] for name in names if name in routes), None)

    def _tell(self, request: Request, response: Response, started: float) -> None:
        elapsed = time.perf_counter() - started
        for observer in self._observers:
            observer(request, response, elapsed)

    def _answer(self, request: Request) -> Response:
        base_url = self.addressing.base_url(request)
        if base_url is None:
            text = "This server is not known by that name; --allow-host NAME lets it answer.\n"
            return Response(421, (_TEXT, OPEN_TO_ALL), text.encode())
        hops = request.headers.get(_HOPS)
        if hops is None:
            return self._route(request, base_url)
        if is_loop(hops, self._instance):
            text = "This server was asked by itself: a layer's source leads back to it."
            return report(RequestRefused(508, *not_found(text).faults), (OPEN_TO_ALL,))
        with answering(hops):
            return self._route(request, base_url)

    def _route(self, request: Request, base_url: str) -> Response:
        first, *rest = request.path[1:].split("/")
        if request.method not in ("GET", "HEAD"):
            return self._other_method(request, first)
        route = self._routes.get(first)
        publication = route.publication if route is not None else self._publication
        call = Call(request, tuple(rest), publication, base_url, origins=self._origins)
        if route is not None:
            return route.service.respond(call)
        if first == "layers":
            return self._one_layer(call)
        if first == "healthz" and not rest:
            return self._healthz()
        return self._page(call, first)

    def _other_method(self, request: Request, first: str) -> Response:
        """Answer OPTIONS, and refuse what would change something (interop.md rows 46 to 49)."""
        shared = first in self._services or first == "layers"
        if request.method == "OPTIONS":
            return Response(204, _PREFLIGHT if shared else (_ALLOW,))
        status = 405 if request.method in _KNOWN_METHODS else 501
        text = f"The method {request.method} is not supported; GET, HEAD and OPTIONS are."
        refused = RequestRefused(status, *not_found(text).faults)
        return report(refused, (_ALLOW, OPEN_TO_ALL) if shared else (_ALLOW,))

    def _one_layer(self, call: Call) -> Response:
        try:
            name, narrowed = call_of_one_layer(call)
        except RequestRefused as refused:
            return report(refused, (OPEN_TO_ALL,))
        service = self._services.get(name)
        if service is None:
            return report(not_found("There is no such service of this layer."), (OPEN_TO_ALL,))
        return service.respond(narrowed)

    def _page(self, call: Call, first: str) -> Response:
        request = call.request
        if request.path == "/" and request.query:
            asked = parse_query(request.query).values.get("service", "").lower()
            # QGIS asks for a WMS wherever the user did not type SERVICE=WMTS (interop.md rule 26).
            routes = self._routes
            route = routes.get(asked) or (routes.get("wmts") if asked == "wms" else None)
            if route is not None:
                call = call._replace(rest=(), publication=route.publication)
                return route.service.respond(call)
        page = self._pages.get(first)
        if page is None:
            text = b"There is nothing at this address; the start page is at /.\n"
            return Response(404, (_TEXT,), text)
        return page(request, call.publication, call.base_url)

    def _healthz(self) -> Response:
        health = self.health()
        state = {
            "status": "ok" if health.ok else "failing",
            "reason": health.reason,
            "layers": list(self.publication.layers),
        }
        if health.ok:
            del state["reason"]
        headers = (("Content-Type", "application/json"), _NO_STORE)
        return Response(200 if health.ok else 503, headers, json.dumps(state).encode())

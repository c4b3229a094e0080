"""The Application with everything it routes to, and the server around it."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Callable, Optional

from ..doctor.observer import Doctor
from ..errors import SetupError
from ..layer.published import Publication
from ..sentence import sentence
from ..server.access_log import AccessLog
from ..server.addressing import (
    Addressing,
    allowed_host,
    host_name,
    split_public_url,
    website_origin,
)
from ..server.application import Application, Observer, Page
from ..server.figures import Figures
from ..server.listening import Listeners
from ..server.prometheus import Metric, prometheus_text
from ..server.settings import ListenAddress
from ..server.threaded import ThreadedServer
from ..service.call import Service
from ..service.doctor_page import doctor_response
from ..service.kml import KmlService
from ..service.landing import landing_response
from ..service.protocols import PROTOCOLS, SEGMENTS
from ..service.quadkey import QuadkeyService
from ..service.tms import TmsService
from ..service.wms import WmsService
from ..service.wmts import WmtsService
from ..service.xyz import XyzService
from ..web.message import Request, Response
from .options import ACCESS_LOG, SERVICES, ServerOptions

_MAKERS: Mapping[str, Callable[[], Service]] = {
    "wmts": WmtsService,
    "tms": TmsService,
    "xyz": XyzService,
    "quadkey": QuadkeyService,
    "kml": KmlService,
    "wms": WmsService,
}

_access = logging.getLogger(ACCESS_LOG)

__all__ = ["addressing_at", "build_application", "build_server"]

_METRICS_HEADERS = (
    ("Content-Type", "text/plain; version=0.0.4; charset=utf-8"),
    ("Cache-Control", "no-store"),
)
_EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104  # nosec B104  (compared)


def build_application(
    options: ServerOptions,
    figures: Figures,
    doctor: Doctor,
    metrics: Callable[[], Iterable[Metric]],
    instance: str,
    corrected: Service,
) -> Application:
    """Return the Application that these options describe; nothing is published yet.

    `metrics` are shown at /metrics beside those of `figures`, what `doctor` saw at /doctor;
    `instance` names this server to itself, `corrected` answers for what is below /corrected.

    Raises:
        SetupError: an option cannot be used.
    """
    unknown = options.services - SERVICES
    if unknown:
        known = ", ".join(PROTOCOLS)
        raise SetupError(
            sentence(
                "unknown service: {names} (there are: {known})",
                names=", ".join(sorted(unknown)),
                known=known,
            )
        )
    services = _services(options.services)
    if "wmts" in options.services:
        services["corrected"] = corrected
    observers: tuple[Observer, ...] = (figures, doctor)
    if options.access_log:
        observers += (AccessLog(_access.info),)
    pages = _pages(figures, doctor, metrics, options.services)
    addressing = addressing_at(options, options.port)
    origins = frozenset(website_origin(address) for address in options.origins)
    return Application(addressing, services, pages, observers, origins, instance)


def _services(wanted: AbstractSet[str]) -> dict[str, Service]:
    """Return the services that are switched on, by the first segments of their addresses."""
    found: dict[str, Service] = {}
    for name, make in _MAKERS.items():
        if name in wanted:
            found.update(dict.fromkeys(SEGMENTS[name], make()))
    return found


def build_server(
    application: Application, options: ServerOptions, listeners: Optional[Listeners] = None
) -> ThreadedServer:
    """Return the server, not started; it has its sockets from `listeners`."""
    address = ListenAddress(options.host, options.port)
    return ThreadedServer(application, address, at_once=application.at_once, listeners=listeners)


def _pages(
    figures: Figures,
    doctor: Doctor,
    further: Callable[[], Iterable[Metric]],
    services: AbstractSet[str],
) -> Mapping[str, Page]:
    def start(request: Request, publication: Publication, base_url: str) -> Response:
        return landing_response(request, publication, base_url, services)

    def metrics(request: Request, publication: Publication, base_url: str) -> Response:
        if request.path != "/metrics":
            return start(request, publication, base_url)  # which says: nothing here
        text = prometheus_text(figures.snapshot(), further())
        return Response(200, _METRICS_HEADERS, text.encode())

    def failed(request: Request, publication: Publication, base_url: str) -> Response:
        if request.path != "/doctor":
            return start(request, publication, base_url)
        return doctor_response(request, doctor.complaints())

    return {
        "": start,
        "doctor": failed,
        "copy": start,
        "demo": start,
        "static": start,
        "favicon.ico": start,
        "metrics": metrics,
    }


def addressing_at(options: ServerOptions, port: int) -> Addressing:
    """Return which names are ours when the server listens at `port`.

    Raises:
        SetupError: the public address or the name of a host is none.
    """
    public_url = split_public_url(options.public_url) if options.public_url else ""
    names = {allowed_host(name) for name in options.allowed_hosts}
    if public_url:
        names.add(host_name(public_url.partition("://")[2].partition("/")[0]))
    everywhere = options.host in _EVERYWHERE
    names.add(socket.gethostname().lower() if everywhere else options.host.lower())
    host = "127.0.0.1" if everywhere else options.host
    return Addressing(
        fallback=f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
        names=frozenset(names),
        any_address=everywhere,
        public_url=public_url,
    )

"""The doctor's page: what failed lately, why, and what helps; for eyes on this computer only."""

from __future__ import annotations

import html
import ipaddress
import time
from collections.abc import Iterable, Mapping
from string import Template

from ..doctor.complaint import Complaint
from ..web.message import Header, Request, Response
from .static_files import SAFE, content_response, template_text

__all__ = ["doctor_response"]

_POLICY: Header = (
    "Content-Security-Policy",
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'",
)
_LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")
_PROXIED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


def doctor_response(request: Request, complaints: Iterable[Complaint]) -> Response:
    """Answer `/doctor`.

    Whoever is not on this computer is refused, be he behind a proxy on it: addresses of requests
    tell what people look at.
    """
    if not _is_local(request):
        plain: Header = ("Content-Type", "text/plain; charset=utf-8")
        text = (
            b"The doctor's page is for this computer only: http://127.0.0.1/doctor at its port.\n"
        )
        return Response(403, (plain, *SAFE), text)
    items = "".join(map(_item, complaints))
    page = Template(template_text("doctor.html")).substitute(
        complaints=items, none="hidden" if items else "", some="" if items else "hidden"
    )
    return content_response(request, page.encode("utf-8"), "text/html; charset=utf-8", (_POLICY,))


def _is_local(request: Request) -> bool:
    headers: Mapping[str, str] = request.headers
    if any(name in headers for name in _PROXIED):
        return False
    host = headers.get("host", "")
    name = host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]
    if name.lower() not in _LOCAL_NAMES or headers.get("sec-fetch-site") == "cross-site":
        return False
    try:
        peer = ipaddress.ip_address(request.peer.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(peer, "ipv4_mapped", None)
    return (mapped or peer).is_loopback


def _item(complaint: Complaint) -> str:
    times = "once" if complaint.requests == 1 else f"{complaint.requests} times"
    moment = time.strftime("%H:%M:%S", time.localtime(complaint.last))
    who = f"{complaint.client}, layer {complaint.layer}" if complaint.layer else complaint.client
    return Template(template_text("complaint.html")).substitute(
        who=html.escape(who),
        when=html.escape(f"{times}, last at {moment}"),
        text=html.escape(complaint.explanation.text),
        remedy=html.escape(complaint.explanation.remedy),
        status=complaint.status,
        address=html.escape(complaint.address),
        cause=html.escape(complaint.explanation.cause),
    )

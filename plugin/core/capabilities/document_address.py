"""Where to ask for the capabilities of a service, given what a user pastes."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

__all__ = ["capabilities_address", "restful_address"]

_RESTFUL_PATH = "/1.0.0/WMTSCapabilities.xml"


def capabilities_address(address: str) -> str:
    """Return the address at which to ask for capabilities by KVP.

    What names an operation or a document is taken as it is; to what does not, the operation is
    added (OGC 07-057r7, table 3).
    """
    address = address.strip()
    parts = urlsplit(address)
    asked = {name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if "request" in asked or parts.path.lower().endswith((".xml", "/getcapabilities")):
        return address
    missing = [] if "service" in asked else ["SERVICE=WMTS"]
    parameters = "&".join([*missing, "REQUEST=GetCapabilities", "VERSION=1.0.0"])
    joined = parts.query.rstrip("&")
    return parts._replace(query=f"{joined}&{parameters}" if joined else parameters).geturl()


def restful_address(address: str) -> str:
    """Return the address at which ArcGIS and many caches offer the document of a base address."""
    parts = urlsplit(address.strip())
    return parts._replace(path=f"{parts.path.rstrip('/')}{_RESTFUL_PATH}").geturl()

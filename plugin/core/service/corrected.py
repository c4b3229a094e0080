"""Foreign WMTS services under corrected documents: `/corrected/{id}/wmts…`.

Each is a publication of its own behind the ordinary WMTS service. What its layers give may be the
address where the remote keeps it, as a text/uri-list (RFC 2483): that becomes a redirect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..capabilities.model import CapabilitiesDocument
from ..errors import Fault, RequestRefused
from ..layer.published import Publication
from ..web.message import Response
from .call import OPEN_TO_ALL, Call
from .corrected_description import describe_corrected
from .exception_report import not_found, report
from .wmts import WmtsService

__all__ = ["URI_LIST", "CorrectedServices", "ServedDocument"]

URI_LIST = "text/uri-list"
"""The media type of an answer that says where the remote has what was asked for."""

_ADDRESS = re.compile(r"https?://[!-~]+\Z")
_NO_CORS_HEADERS = ("content-type", "x-content-type-options", "content-security-policy")


class ServedDocument(NamedTuple):
    """A corrected document to be served: what it says, but for addresses, and its layers.

    The layers of `publication` are those of `document`, by the same identifiers and links.
    """

    document: CapabilitiesDocument
    publication: Publication


class _Served(NamedTuple):
    publication: Publication
    service: WmtsService


class CorrectedServices:
    """Answers everything below `/corrected`; many threads call it at once."""

    def __init__(self) -> None:
        """Nothing is served yet."""
        self._served: Mapping[str, _Served] = {}

    def put(self, identifier: str, served: ServedDocument) -> None:
        """Serve a document, in the place of the one that has this identifier."""
        document = served.document

        def describe(publication: Publication, base: str) -> CapabilitiesDocument:
            return describe_corrected(document, publication, base)

        one = _Served(served.publication, WmtsService(describe))
        self._served = {**self._served, identifier: one}

    def remove(self, identifier: str) -> None:
        """Serve a document no longer. An unknown one is no error."""
        self._served = {name: one for name, one in self._served.items() if name != identifier}

    def respond(self, call: Call) -> Response:
        """Answer one request for what is below `/corrected`."""
        name, *rest = call.rest or ("",)
        served = self._served.get(name)
        if served is None or rest[:1] != ["wmts"]:
            text = "There is no such document here; addresses are /corrected/{id}/wmts."
            return report(not_found(text), (OPEN_TO_ALL,))
        narrowed = call._replace(
            rest=tuple(rest[1:]),
            publication=served.publication,
            base_url=f"{call.base_url}/corrected/{name}",
        )
        return _redirected(served.service.respond(narrowed))

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer nothing at once: a worker finds out where it leads."""
        return None


def _redirected(response: Response) -> Response:
    """Return a redirect for an answer that names an address, any other as it is.

    The client may only follow it, not keep it for good: the remote may move, and may be asked
    through us tomorrow.
    """
    if response.status != 200 or response.header("Content-Type") != URI_LIST:
        return response
    headers = [one for one in response.headers if one[0].lower() not in _NO_CORS_HEADERS]
    address = response.body.decode("utf-8", "replace")
    if not _ADDRESS.match(address):
        text = "The address where the remote has it is none that a client could follow."
        cors = tuple(one for one in headers if one[0].lower() != "cache-control")
        return report(RequestRefused(502, Fault("NoApplicableCode", "", text)), cors)
    return Response(302, (("Location", address), *headers), b"", response.layer)

"""A clean WMTS on loopback, written from the standard; its answers can be spoilt one at a time."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import unquote, unquote_plus

from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.manners.asker import PoliteAsker
from wmts_bridge.plugin.core.validator.manners.pace import Pace
from wmts_bridge.plugin.core.validator.manners.rules import Manners, polite_settings
from wmts_bridge.plugin.core.validator.subject import Subject, subject_of
from wmts_bridge.tests.core.validator.clean import clean_document
from wmts_bridge.tests.faults.remote import Received, Remote, reply

__all__ = ["Answer", "Question", "Served", "exception", "serving"]

_XML = "application/xml; charset=utf-8"
_TILE_NAMES = ("layer", "style", "format", "tilematrixset", "tilematrix", "tilerow", "tilecol")
_LOCATORS = {"tilematrixset": "TileMatrixSet", "tilematrix": "TileMatrix", "tilerow": "TileRow"}
_EXTENSIONS = {"jpg": "image/jpeg", "png": "image/png"}


class Answer(NamedTuple):
    """A status, headers and a body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def said(self, **headers: str) -> Answer:
        """Return the answer with other headers: `cache_control="no-store"`; an empty one goes."""
        changed = {name.replace("_", "-"): value for name, value in headers.items()}
        kept = {name: value for name, value in self.headers.items() if name not in changed}
        return self._replace(headers={**kept, **{n: v for n, v in changed.items() if v}})


class Question(NamedTuple):
    """A request: what it asks for, how, with parameters by lower-case name, and its headers.

    `about` is `document`, `tile`, `info`, `legend` or empty.
    """

    about: str
    by_kvp: bool
    parameters: Mapping[str, str]
    headers: Mapping[str, str]
    target: str


Defect = Callable[[Question, Answer], Answer]
"""Returns what is answered instead of the right answer."""


class Served(NamedTuple):
    """A service that runs: its address, its document as judged, a way to ask, the requests."""

    base: str
    subject: Subject
    asker: PoliteAsker
    remote: Remote


@contextmanager
def serving(
    defect: Defect = lambda question, answer: answer,
    *,
    spoilt: Callable[[str], str] = lambda text: text,
    stop: threading.Event | None = None,
    **manners: float,
) -> Iterator[Served]:
    """Run the service; `defect` spoils answers, `spoilt` the document that it hands out."""
    service = _Service(defect)
    with Remote(service.react) as remote:
        service.begin(f"{remote.url}/wmts", spoilt)
        bounds = Manners(**{"per_second": 0, **manners})
        transport = open_transport(polite_settings(TransportSettings(), bounds))
        clock = _Clock()
        pace = Pace(bounds, threading.Event(), clock, clock.wait)
        asker = PoliteAsker(transport, service.base, bounds, stop, pace=pace)
        try:
            yield Served(service.base, service.subject, asker, remote)
        finally:
            transport.close()


def exception(code: str, locator: str = "", status: int = 400) -> Answer:
    """Return an exception report."""
    at = f' locator="{locator}"' if locator else ""
    body = (
        '<ExceptionReport xmlns="http://www.opengis.net/ows/1.1" version="1.1.0">'
        f'<Exception exceptionCode="{code}"{at}><ExceptionText>so it is</ExceptionText>'
        "</Exception></ExceptionReport>"
    )
    return Answer(status, {"content-type": _XML}, body.encode())


class _Clock:
    """Seconds that pass only while the asker waits: its pauses take no time here."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        return self._now

    def wait(self, seconds: float, _: threading.Event) -> None:
        self._now += max(0.0, seconds)


class _Service:
    """Answers requests about the clean document."""

    def __init__(self, defect: Defect) -> None:
        self._defect = defect

    def begin(self, base: str, spoilt: Callable[[str], str]) -> None:
        """Take the address that it answers at."""
        self.base = base
        self.body = spoilt(clean_document(base)).encode()
        self.subject = subject_of(self.body, f"{base}?SERVICE=WMTS&REQUEST=GetCapabilities")

    def react(self, request: Received):
        question = self._question(request)
        answer = self._defect(question, self._answer(question))
        return reply(answer.status, answer.body, answer.headers)

    def _question(self, request: Received) -> Question:
        path, _, query = request.target.partition("?")
        parameters = _parsed(query) if query else self._from_path(path)
        about = {"getcapabilities": "document", "gettile": "tile", "getfeatureinfo": "info"}
        found = about.get(parameters.get("request", "").lower(), "")
        if path.endswith("/legend/region.png"):
            found = "legend"
        return Question(found, bool(query), parameters, request.headers, request.target)

    def _from_path(self, path: str) -> dict[str, str]:
        parts = [unquote(part) for part in path.split("/")[3:]]
        common = {"service": "WMTS", "version": "1.0.0"}
        if parts == ["WMTSCapabilities.xml"]:
            return {**common, "request": "GetCapabilities"}
        names = ["layer", "style", "tilematrixset", "tilematrix", "tilerow", "tilecol"]
        if parts[:1] == ["world"]:
            names.insert(2, "time")
        if len(parts) == len(names) + 2:
            names += ["j", "i"]
        if len(parts) != len(names):
            return {}
        parts[-1], _, extension = parts[-1].rpartition(".")
        found = {**common, **dict(zip(names, parts)), "request": "GetTile"}
        if "j" in names:
            return {
                **found,
                "format": "image/png",
                "infoformat": "text/html",
                "request": "GetFeatureInfo",
            }
        return {**found, "format": _EXTENSIONS.get(extension, "image/bogus")}

    def _answer(self, question: Question) -> Answer:
        found = self._found(question)
        if not question.by_kvp and found.status == 400:
            found = found._replace(status=404)
        if found.status == 200:
            etag = f'"{hashlib.sha256(found.body).hexdigest()[:16]}"'
            found = found.said(etag=etag)
            if question.headers.get("if-none-match") == etag:
                found = found._replace(status=304, body=b"")
        return found.said(access_control_allow_origin="*")

    def _found(self, question: Question) -> Answer:
        parameters = question.parameters
        if question.about == "legend":
            return Answer(200, {"content-type": "image/png"}, blank_tile("image/png", 120, 80))
        if not parameters:
            return exception("NoApplicableCode", status=404)
        for name in ("service", "request"):
            if not parameters.get(name):
                return exception("MissingParameterValue", name)
        if parameters["service"] != "WMTS":
            return exception("InvalidParameterValue", "service")
        if question.about == "document":
            return self._document(parameters)
        if not question.about:
            return exception("InvalidParameterValue", "request")
        return self._tile(question)

    def _document(self, parameters: Mapping[str, str]) -> Answer:
        versions = parameters.get("acceptversions", "1.0.0").split(",")
        if "1.0.0" not in versions:
            return exception("VersionNegotiationFailed")
        sequence = int(parameters.get("updatesequence", "0"))
        if sequence > int(self.subject.document.update_sequence):
            return exception("InvalidUpdateSequence")
        headers = {"content-type": _XML, "cache-control": "no-cache"}
        return Answer(200, headers, self.body)

    def _tile(self, question: Question) -> Answer:
        parameters = question.parameters
        for name in _TILE_NAMES:
            if name not in parameters:
                return exception("MissingParameterValue", _LOCATORS.get(name, name))
        wrong = self._wrong_value(parameters)
        if wrong:
            return exception("InvalidParameterValue", wrong)
        wrong = self._outside(parameters)
        if wrong:
            return exception("TileOutOfRange", wrong)
        if question.about == "info":
            return Answer(200, {"content-type": "text/html"}, b"<p>a field</p>")
        headers = {"content-type": parameters["format"], "cache-control": "max-age=3600"}
        return Answer(200, headers, blank_tile(parameters["format"], 256, 256))

    def _wrong_value(self, parameters: Mapping[str, str]) -> str:
        """Return the parameter whose value does not exist, or an empty text."""
        document = self.subject.document
        layer = document.layer(parameters["layer"])
        if layer is None:
            return "layer"
        if parameters["style"] not in [style.identifier for style in layer.styles]:
            return "style"
        if parameters["format"] not in layer.formats:
            return "format"
        linked = [link.tile_matrix_set for link in layer.links]
        if parameters["tilematrixset"] not in linked:
            return "TileMatrixSet"
        found = document.tile_matrix_set(parameters["tilematrixset"])
        if found.matrix(parameters["tilematrix"]) is None:
            return "TileMatrix"
        for dimension in layer.dimensions:
            value = parameters.get(dimension.identifier, dimension.default)
            if value not in dimension.values:
                return dimension.identifier
        numbers = {"TileRow": "tilerow", "TileCol": "tilecol"}
        return next((n for n, key in numbers.items() if not parameters[key].isdigit()), "")

    def _outside(self, parameters: Mapping[str, str]) -> str:
        document = self.subject.document
        layer = document.layer(parameters["layer"])
        name, level = parameters["tilematrixset"], parameters["tilematrix"]
        link = next(link for link in layer.links if link.tile_matrix_set == name)
        limits = document.tile_matrix_set(name).matrix(level).whole
        limits = limits if link.limits is None else link.limits[level]
        column, row = int(parameters["tilecol"]), int(parameters["tilerow"])
        if not limits.min_row <= row <= limits.max_row:
            return "TileRow"
        return "" if limits.min_column <= column <= limits.max_column else "TileCol"


def _parsed(query: str) -> dict[str, str]:
    items = (item.partition("=") for item in query.split("&") if item)
    return {unquote_plus(name).lower(): unquote_plus(value) for name, _, value in items}

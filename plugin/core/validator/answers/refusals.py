"""What can be wrong with the answer to a wrong request, one rule each."""

from __future__ import annotations

from ..finding import Effect, Rule, Severity

__all__ = [
    "BAD_CODE",
    "BAD_LABEL",
    "BAD_LOCATOR",
    "BAD_NAMESPACE",
    "BAD_STATUS",
    "GETS_TILE",
    "NO_REPORT",
    "RULES",
    "TOLERATED",
]


GETS_TILE = Rule(
    "wrong-request-gets-tile",
    Severity.ERROR,
    "a wrong request is answered with a tile",
    "What does not exist is refused with an exception (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).",
    "Refuse unknown layers, tile matrix sets, tile matrices and formats: a client that asks for the"
    " wrong thing shows a wrong map and nobody notices.",
)
TOLERATED = Rule(
    "wrong-request-tolerated",
    Severity.WARNING,
    "a request that should be refused is answered",
    "Unknown styles, missing parameters and tiles out of range are refused (07-057r7, 7.2 and"
    " 7.3; OWS 06-121r3, 8).",
    "Refuse them with MissingParameterValue, InvalidParameterValue or TileOutOfRange.",
)
BAD_STATUS = Rule(
    "exception-status",
    Severity.WARNING,
    "wrong requests are refused with a wrong HTTP status",
    "By KVP it is 400 (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8); for a resource that does not"
    " exist, 404 (RFC 9110, 15.5.5).",
    "Send 400 with the exception report by KVP and 404 for unknown resources, never 200 or 500.",
    (
        Effect("GDAL", "stops reading at status 200 or 500, and goes on after 404"),
        Effect("OpenLayers", "cannot tell an error with status 200 from a tile"),
    ),
)
NO_REPORT = Rule(
    "exception-no-report",
    Severity.WARNING,
    "wrong requests are not refused with an exception report",
    "An error is told by an ows:ExceptionReport (OWS 06-121r3, 8).",
    "Answer with an ows:ExceptionReport, also in front of the service: proxies often put a web"
    " page of their own in its place.",
    (Effect("QGIS", "can only tell its user that something went wrong"),),
)
BAD_NAMESPACE = Rule(
    "exception-namespace",
    Severity.WARNING,
    "exception reports are in another namespace than that of WMTS",
    "WMTS 1.0.0 uses OWS Common 1.1: http://www.opengis.net/ows/1.1 (07-057r7, 2).",
    "Write ExceptionReport in the namespace http://www.opengis.net/ows/1.1.",
)
BAD_LABEL = Rule(
    "exception-media-type",
    Severity.WARNING,
    "exception reports are not labelled as XML",
    "The media type of an exception report is that of XML (OWS 06-121r3, 8).",
    "Send Content-Type: application/xml with exception reports.",
)
BAD_CODE = Rule(
    "exception-code",
    Severity.WARNING,
    "exception reports have a wrong exceptionCode",
    "Each error has a code of its own (07-057r7, 7.2 and 7.3; OWS 06-121r3, 8).",
    "Use MissingParameterValue, InvalidParameterValue, TileOutOfRange, OperationNotSupported.",
)
BAD_LOCATOR = Rule(
    "exception-locator",
    Severity.NOTE,
    "exception reports do not name the parameter at fault",
    "locator names the parameter (OWS 06-121r3, 8).",
    "Give the parameter's name as locator.",
)
RULES = (
    GETS_TILE,
    TOLERATED,
    BAD_STATUS,
    NO_REPORT,
    BAD_NAMESPACE,
    BAD_LABEL,
    BAD_CODE,
    BAD_LOCATOR,
)

"""Every error that WMTS Bridge raises, one tree.

WmtsBridgeError
 |- SetupError            what the user gave cannot be used: an address, a file, an option
 |   |- GridError         a tile matrix set that is not one, or cannot be read
 |   |- CatalogueError    the catalogue file cannot be read or written
 |   `- ListenError       the address to listen on is taken or not ours
 |- TileError             a tile could not be had; never said of a tile that is absent
 |   |- TileTimeout       not within the time the request had
 |   |- TileUnavailable   the source refused, broke down or could not be reached
 |   `- TileDamaged       what came is not the image it should be
 |- TransportError        an HTTP exchange with a remote failed
 |   |- TransportTimeout  no answer in time
 |   |- TransportRefused  an answer or address we do not accept: too large, a forbidden redirect
 |   `- TransportResting  the remote has not answered lately, and is left alone for a moment
 |- JudgingStopped        the judge of a WMTS was stopped, or has no request left
 |- RequestRefused        a client asked for what cannot be answered
 |- MessageRefused        an HTTP message that our server does not take
 |- ImageError            bytes that are no image, or an image that cannot be made
 `- DocumentError         a document from a stranger that is not what it should be
"""

from __future__ import annotations

from typing import NamedTuple, Optional

__all__ = [
    "CatalogueError",
    "DocumentError",
    "Fault",
    "GridError",
    "ImageError",
    "JudgingStopped",
    "ListenError",
    "MessageRefused",
    "RequestRefused",
    "SetupError",
    "TileDamaged",
    "TileError",
    "TileTimeout",
    "TileUnavailable",
    "TransportError",
    "TransportRefused",
    "TransportResting",
    "TransportTimeout",
    "WmtsBridgeError",
]


class WmtsBridgeError(Exception):
    """Base of every error of ours; its text is one sentence for the user, without secrets."""


class SetupError(WmtsBridgeError):
    """What the user gave cannot be used."""


class GridError(SetupError):
    """A tile matrix set is malformed, unknown or does not fit."""


class CatalogueError(SetupError):
    """The catalogue file cannot be read or written."""


class ListenError(SetupError):
    """The address to listen on cannot be had."""


class TileError(WmtsBridgeError):
    """A tile exists or may exist, but could not be had."""


class TileTimeout(TileError):
    """The tile did not come within the request's time."""


class TileUnavailable(TileError):
    """The tile's source refused, broke down or could not be reached.

    `retry_after` is in how many seconds to ask again, where the source says so.
    """

    def __init__(self, text: str, *, retry_after: Optional[float] = None) -> None:
        """Keep the sentence and the seconds."""
        super().__init__(text)
        self.retry_after = retry_after


class TileDamaged(TileError):
    """What the source gave is not the image it should be."""


class TransportError(WmtsBridgeError):
    """An HTTP exchange with a remote failed."""


class TransportTimeout(TransportError):
    """The remote did not answer in time."""


class TransportRefused(TransportError):
    """The remote's answer or address is one we do not accept."""


class TransportResting(TransportError):
    """The remote has not answered lately; it is left alone for `retry_after` seconds."""

    def __init__(self, text: str, *, retry_after: float) -> None:
        """Keep the sentence and the seconds."""
        super().__init__(text)
        self.retry_after = retry_after


class JudgingStopped(WmtsBridgeError):
    """The judge of a WMTS was stopped by the user, or has no request left; the text says which."""


class Fault(NamedTuple):
    """One thing wrong with a request: an OWS exception code, the parameter at fault, the words."""

    code: str
    locator: str
    text: str


class RequestRefused(WmtsBridgeError):
    """A client's request cannot be answered; `status` and `faults` become the protocol's report."""

    def __init__(self, status: int, *faults: Fault) -> None:
        """Keep the HTTP status and what is wrong, the most important first."""
        super().__init__("; ".join(fault.text for fault in faults))
        self.status = status
        self.faults = faults


class MessageRefused(WmtsBridgeError):
    """An HTTP message is malformed or beyond the server's limits; `status` is the answer to it."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class ImageError(WmtsBridgeError):
    """Bytes that are no image, or an image that cannot be made here."""


class DocumentError(WmtsBridgeError):
    """A document from outside is not what it should be."""

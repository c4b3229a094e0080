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
 |   `- TransportRefused  an answer or address we do not accept: too large, a forbidden redirect
 |- ImageError            bytes that are no image, or an image that cannot be made
 `- DocumentError         a document from a stranger that is not what it should be
"""

from __future__ import annotations

__all__ = [
    "CatalogueError",
    "DocumentError",
    "GridError",
    "ImageError",
    "ListenError",
    "SetupError",
    "TileDamaged",
    "TileError",
    "TileTimeout",
    "TileUnavailable",
    "TransportError",
    "TransportRefused",
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
    """The tile's source refused, broke down or could not be reached."""


class TileDamaged(TileError):
    """What the source gave is not the image it should be."""


class TransportError(WmtsBridgeError):
    """An HTTP exchange with a remote failed."""


class TransportTimeout(TransportError):
    """The remote did not answer in time."""


class TransportRefused(TransportError):
    """The remote's answer or address is one we do not accept."""


class ImageError(WmtsBridgeError):
    """Bytes that are no image, or an image that cannot be made here."""


class DocumentError(WmtsBridgeError):
    """A document from outside is not what it should be."""

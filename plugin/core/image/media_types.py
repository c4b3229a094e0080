"""Media types of tiles: told from their bytes, from file extensions, and from what requests say."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "EXTENSIONS",
    "GIF",
    "JPEG",
    "MEDIA_TYPES",
    "PNG",
    "VECTOR_TILE",
    "WEBP",
    "extension_of",
    "is_gzip",
    "media_type_of",
    "normal_media_type",
]

PNG = "image/png"
JPEG = "image/jpeg"
WEBP = "image/webp"
GIF = "image/gif"
VECTOR_TILE = "application/vnd.mapbox-vector-tile"

MEDIA_TYPES: Mapping[str, str] = {
    "png": PNG,
    "jpg": JPEG,
    "jpeg": JPEG,
    "webp": WEBP,
    "gif": GIF,
    "pbf": VECTOR_TILE,
    "mvt": VECTOR_TILE,
}
"""Media types by file extension (lower case, without the dot)."""

EXTENSIONS: Mapping[str, str] = {
    PNG: "png",
    JPEG: "jpg",
    WEBP: "webp",
    GIF: "gif",
    VECTOR_TILE: "pbf",
}
"""The file extension we write for each media type."""

_OTHER_NAMES: Mapping[str, str] = {
    "png8": PNG,
    "png24": PNG,
    "png32": PNG,
    "image/png8": PNG,
    "image/png24": PNG,
    "image/png32": PNG,
    "image/x-png": PNG,
    "image/vnd.png": PNG,
    "image/jpg": JPEG,
    "image/pjpeg": JPEG,
    "image/x-webp": WEBP,
    "application/x-protobuf": VECTOR_TILE,
    "application/vnd.mapbox-vector-tile": VECTOR_TILE,
    "application/vnd.mvt": VECTOR_TILE,
}

_FIELDS_OF_A_VECTOR_LAYER = frozenset((0x0A, 0x12, 0x1A, 0x22, 0x28, 0x78))
"""Keys of the fields of a Layer in a vector tile: name, features, keys, values, extent, version."""


def media_type_of(body: bytes) -> str:
    """Return the media type that the first bytes tell, or an empty text if they tell none.

    Gzip is taken for a vector tile: no other tile comes that way (MBTiles 1.3).
    """
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if body.startswith(b"\xff\xd8\xff"):
        return JPEG
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return WEBP
    if body.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    return VECTOR_TILE if is_gzip(body) or _is_vector_tile(body) else ""


def is_gzip(body: bytes) -> bool:
    """Tell whether the bytes are a gzip stream (RFC 1952, 2.3.1: deflate is the only method)."""
    return body.startswith(b"\x1f\x8b\x08")


def normal_media_type(text: str) -> str:
    """Return the media type meant by a format name: `png`, `image/jpg`, `image/png; mode=8bit`.

    What is not known comes back in lower case, without parameters (interop.md section 6, row 21).
    """
    name = text.partition(";")[0].strip().lower()
    return _OTHER_NAMES.get(name) or MEDIA_TYPES.get(name) or name


def extension_of(media_type: str) -> str:
    """Return the file extension of a media type without its dot, or an empty text."""
    return EXTENSIONS.get(normal_media_type(media_type), "")


def _is_vector_tile(body: bytes) -> bool:
    """Tell whether the bytes begin as a vector tile: field 3 (a Layer), its length, a field of it.

    Mapbox Vector Tile Specification 2.1, section 4.1 and its protobuf definition.
    """
    if body[:1] != b"\x1a":
        return False
    length, position = 0, 1
    for shift in range(0, 35, 7):
        if position >= len(body):
            return False
        byte = body[position]
        position += 1
        length |= (byte & 0x7F) << shift
        if byte < 0x80:
            break
    fits = 0 < length <= len(body) - position
    return fits and body[position] in _FIELDS_OF_A_VECTOR_LAYER

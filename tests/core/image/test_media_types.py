"""Media types are told from bytes, extensions and what requests say."""

import gzip

import pytest
from wmts_bridge.plugin.core.image.media_types import (
    EXTENSIONS,
    MEDIA_TYPES,
    VECTOR_TILE,
    extension_of,
    is_gzip,
    media_type_of,
    normal_media_type,
)

LAYER = b"\x0a\x05water\x28\x80\x20\x78\x02"
VECTOR_BODY = b"\x1a" + bytes((len(LAYER),)) + LAYER


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8L", "image/webp"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (gzip.compress(VECTOR_BODY), VECTOR_TILE),
        (VECTOR_BODY, VECTOR_TILE),
        (b"\x1a\x80\x02\x78" + bytes(255), VECTOR_TILE),
        (b"", ""),
        (b"\x89PNG", ""),
        (b"RIFF\x10\x00\x00\x00WAVE", ""),
        (b"<!DOCTYPE html>", ""),
        (b"\x1a", ""),
        (b"\x1a\xff\xff\xff\xff\xff\xff", ""),
        (b"\x1a\x05\x0a", ""),
        (b"\x1aE\xdf\xa3" + bytes(100), ""),
        (b"II*\x00", ""),
    ],
    ids=[
        "png",
        "jpeg",
        "webp",
        "gif87",
        "gif89",
        "gzip",
        "vector",
        "vector-long",
        "nothing",
        "png-cut",
        "wave",
        "html",
        "one-byte",
        "varint-without-end",
        "layer-cut",
        "matroska",
        "tiff",
    ],
)
def test_the_first_bytes_tell_the_media_type(body, wanted):
    assert media_type_of(body) == wanted


def test_gzip_is_told_from_plain_vector_tiles():
    assert is_gzip(gzip.compress(VECTOR_BODY))
    assert not is_gzip(VECTOR_BODY)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("png", "image/png"),
        ("PNG", "image/png"),
        ("png8", "image/png"),
        ("image/png", "image/png"),
        ("image/png; mode=8bit", "image/png"),
        ("image/png8", "image/png"),
        ("jpg", "image/jpeg"),
        ("jpeg", "image/jpeg"),
        ("image/jpg", "image/jpeg"),
        ("Image/JPEG", "image/jpeg"),
        ("webp", "image/webp"),
        ("gif", "image/gif"),
        ("pbf", VECTOR_TILE),
        ("mvt", VECTOR_TILE),
        ("application/x-protobuf", VECTOR_TILE),
        ("image/bogus", "image/bogus"),
        ("image/svg xml", "image/svg xml"),
        ("", ""),
    ],
)
def test_format_names_become_media_types(text, wanted):
    assert normal_media_type(text) == wanted


def test_every_extension_we_write_is_one_we_read():
    assert {MEDIA_TYPES[extension]: extension for extension in EXTENSIONS.values()} == EXTENSIONS


@pytest.mark.parametrize(
    ("media_type", "wanted"),
    [("image/jpg", "jpg"), ("image/png", "png"), (VECTOR_TILE, "pbf"), ("image/tiff", "")],
)
def test_a_media_type_has_an_extension_or_none(media_type, wanted):
    assert extension_of(media_type) == wanted

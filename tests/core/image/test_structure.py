"""Pictures are checked by their structure, and what is no whole picture is called by its name."""

import contextlib
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from wmts_bridge.plugin.core.errors import ImageError
from wmts_bridge.plugin.core.image.structure import check_image


def noise(mode="RGB", size=(60, 40)):
    channels = len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, size, random.Random(1).randbytes(channels * size[0] * size[1]))


def written(image, name, **options):
    output = io.BytesIO()
    image.save(output, name, **options)
    return output.getvalue()


PICTURES = {
    "png": (written(noise(), "PNG"), ("image/png", 60, 40, False)),
    "png-alpha": (written(noise("RGBA"), "PNG"), ("image/png", 60, 40, True)),
    "png-grey-alpha": (written(noise("LA"), "PNG"), ("image/png", 60, 40, True)),
    "png-palette-key": (
        written(noise().quantize(8), "PNG", transparency=0),
        ("image/png", 60, 40, True),
    ),
    "jpeg": (written(noise(), "JPEG"), ("image/jpeg", 60, 40, False)),
    "jpeg-grey": (written(noise("L"), "JPEG"), ("image/jpeg", 60, 40, False)),
    "jpeg-progressive": (
        written(noise(), "JPEG", progressive=True),
        ("image/jpeg", 60, 40, False),
    ),
    "jpeg-with-exif": (
        written(noise(), "JPEG", exif=b"Exif\x00\x00" + b"\xff\xd9" * 50),
        ("image/jpeg", 60, 40, False),
    ),
    "webp-lossy": (written(noise(), "WEBP"), ("image/webp", 60, 40, False)),
    "webp-lossy-alpha": (written(noise("RGBA"), "WEBP"), ("image/webp", 60, 40, True)),
    "webp-lossless": (written(noise(), "WEBP", lossless=True), ("image/webp", 60, 40, False)),
    "webp-lossless-alpha": (
        written(noise("RGBA"), "WEBP", lossless=True),
        ("image/webp", 60, 40, True),
    ),
    "webp-animated": (
        written(noise(), "WEBP", save_all=True, append_images=[noise("L").convert("RGB")]),
        ("image/webp", 60, 40, False),
    ),
    "gif": (written(noise(), "GIF"), ("image/gif", 60, 40, False)),
    "gif-transparent": (
        written(noise().quantize(8), "GIF", transparency=0),
        ("image/gif", 60, 40, True),
    ),
}


def pictures():
    return pytest.mark.parametrize("body", [body for body, _ in PICTURES.values()], ids=PICTURES)


@pytest.mark.parametrize(("body", "facts"), PICTURES.values(), ids=PICTURES)
def test_facts_are_told_without_decoding(body, facts):
    assert check_image(body) == facts


@pictures()
def test_bytes_after_the_end_are_tolerated(body):
    assert check_image(body + b"<!-- served in 3 ms -->") == check_image(body)


@pictures()
def test_a_picture_cut_short_anywhere_is_refused(body):
    for length in {*range(1, 60), *range(60, len(body), 97), len(body) - 1}:
        with pytest.raises(ImageError):
            check_image(body[:length])


@pytest.mark.parametrize("at", [16, 25, 29, 60, -14, -5], ids=str)
def test_a_png_with_any_byte_changed_is_damaged(at):
    body = bytearray(PICTURES["png"][0])
    body[at] ^= 0x10
    with pytest.raises(ImageError):
        check_image(bytes(body))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "an empty answer, not an image"),
        (b"<!DOCTYPE html><title>Down", "a web page, not an image"),
        (b"\xef\xbb\xbf\r\n <HTML>", "a web page, not an image"),
        (b'<?xml version="1.0"?><ServiceException/>', "an XML document, not an image"),
        (b'{"error": "quota"}', "a JSON document, not an image"),
        (b"Invalid key", "text, not an image"),
        (b"\x00\x01\x02\x03", "unknown data, not an image"),
        (b"\x1f\x8b\x08\x00\x00", "a vector tile, not an image"),
        (b"II*\x00\x08\x00", "unknown data, not an image"),
        (b"\x89PNG\r\n\x1a\n", "the image/png is cut short"),
        (b"\xff\xd8\xff\xd9", "the image/jpeg has no pixels"),
        (b"\xff\xd8\xff\xe0\x00\x04ab" + b"xx", "the image/jpeg is damaged: a marker is missing"),
        (b"RIFF\x04\x00\x00\x00WEBP", "the image/webp has no pixels"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x3b", "the image/gif has no pixels"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x77", "the image/gif is damaged: an unknown block"),
    ],
    ids=[
        "empty",
        "html",
        "html-after-bom",
        "xml",
        "json",
        "text",
        "bytes",
        "vector",
        "tiff",
        "png-signature",
        "jpeg-empty",
        "jpeg-garbage",
        "webp-empty",
        "gif-empty",
        "gif-garbage",
    ],
)
def test_what_is_no_picture_is_called_by_its_name(body, said):
    with pytest.raises(ImageError) as caught:
        check_image(body)
    assert str(caught.value) == said


def test_a_picture_without_size_is_refused():
    jpeg = PICTURES["jpeg"][0]
    at = jpeg.index(b"\xff\xc0")
    with pytest.raises(ImageError, match="no size"):
        check_image(jpeg[: at + 5] + b"\x00\x00\x00\x00" + jpeg[at + 9 :])


@given(st.sampled_from(sorted(PICTURES)), st.data())
def test_no_bytes_raise_anything_but_image_errors(name, data):
    body = bytearray(PICTURES[name][0])
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ImageError):
        assert min(check_image(bytes(body))[1:3]) > 0


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a"]), st.binary(max_size=400))
def test_no_file_that_begins_well_raises_anything_but_image_errors(start, rest):
    with contextlib.suppress(ImageError):
        assert check_image(start + rest).width > 0

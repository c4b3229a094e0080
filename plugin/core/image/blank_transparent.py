"""Writes wholly transparent pictures, byte by byte, so that no image library is needed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

__all__ = ["transparent_gif", "transparent_png", "transparent_webp"]

_Field = tuple[int, int]
"""A number and how many bits it takes."""

_FULL = 4095
"""GIF's LZW table is started anew before it is full, at 4096 codes of 12 bits."""


def transparent_png(width: int, height: int) -> bytes:
    """Return a PNG of one bit a pixel and one colour, which is transparent (PNG, clause 11.3.2)."""
    header = struct.pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)
    rows = bytes(1 + (width + 7) // 8) * height
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _png_chunk(b"IHDR", header),
            _png_chunk(b"PLTE", b"\xff\xff\xff"),
            _png_chunk(b"tRNS", b"\x00"),
            _png_chunk(b"IDAT", zlib.compress(rows, 9)),
            _png_chunk(b"IEND", b""),
        )
    )


def _png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def transparent_webp(width: int, height: int) -> bytes:
    """Return a lossless WebP of transparent black (RFC 9649, section 3).

    Every prefix code has a single symbol of no bits, so that the pixels themselves take no room.
    """
    no_transform_no_cache_no_meta_codes = (0, 3)
    simple_code_of_one_symbol_0 = (0b0001, 4)
    image = _packed(
        [
            (0x2F, 8),
            (width - 1, 14),
            (height - 1, 14),
            (1, 1),  # the alpha channel is used
            (0, 3),  # version
            no_transform_no_cache_no_meta_codes,
            *[simple_code_of_one_symbol_0] * 5,  # green, red, blue, alpha, distance
        ]
    )
    image += bytes(len(image) % 2)
    body = b"WEBPVP8L" + struct.pack("<I", len(image)) + image
    return b"RIFF" + struct.pack("<I", len(body)) + body


def transparent_gif(width: int, height: int) -> bytes:
    """Return a GIF89a of two colours, of which the first is transparent and everywhere."""
    header = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0)
    colours = b"\xff\xff\xff\x00\x00\x00"
    control = b"\x21\xf9\x04\x01\x00\x00\x00\x00"
    image = b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0)
    data = _packed(_lzw_of_zeros(width * height))
    blocks = b"".join(
        bytes((len(data[at : at + 255]),)) + data[at : at + 255] for at in range(0, len(data), 255)
    )
    return header + colours + control + image + b"\x02" + blocks + b"\x00\x3b"


def _lzw_of_zeros(count: int) -> Iterator[_Field]:
    """Yield the codes of GIF's LZW for `count` zeros, as a decoder would follow them.

    Each code stands for a run one longer than the code before it, until the table is full.
    """
    clear, end, first = 4, 5, 6
    size = 3
    while count > 0:
        yield clear, size
        size, code, run = 3, first, 1
        yield 0, size
        count -= 1
        while count > 0 and code < _FULL:
            run = min(run + 1, count)
            yield (0 if run == 1 else first + run - 2), size
            count -= run
            code += 1
            size += code == 1 << size
    yield end, size


def _packed(fields: Iterable[_Field]) -> bytes:
    """Return the fields one after the other, each with its lowest bit first."""
    digits = "".join(format(value, f"0{size}b")[::-1] for value, size in fields)
    return int(digits[::-1], 2).to_bytes((len(digits) + 7) // 8, "little")

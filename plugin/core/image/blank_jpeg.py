"""Writes a wholly white JPEG, byte by byte, so that no image library is needed."""

from __future__ import annotations

import struct

__all__ = ["white_jpeg"]

_QUANTISER = 8
"""White is 127 above the middle; its DC coefficient 8 * 127 becomes 127, which has 7 bits."""

_DC_SAME, _DC_WHITE, _AC_NONE = "0", "10" + "1" * 7, "0"
_BLOCK_SAME = _DC_SAME + _AC_NONE
_FIRST_UNIT = _DC_WHITE + _AC_NONE + _BLOCK_SAME * 5
_NEXT_UNIT = _BLOCK_SAME * 6
_UNIT_SIDE = 16


def white_jpeg(width: int, height: int) -> bytes:
    """Return a baseline JPEG in colour (YCbCr, 4:2:0), every pixel white (ITU-T T.81, annex B)."""
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\x00" + struct.pack(">HBHHBB", 0x0101, 0, 1, 1, 0, 0)),
            _segment(0xDB, bytes((0,)) + bytes((_QUANTISER,)) * 64),
            _segment(0xC0, _frame(width, height)),
            _segment(0xC4, _huffman_table(0x00, {1: 0, 2: 7})),
            _segment(0xC4, _huffman_table(0x10, {1: 0})),
            _segment(0xDA, bytes((3, 1, 0, 2, 0, 3, 0, 0, 63, 0))),
            _scan(width, height),
            b"\xff\xd9",
        )
    )


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _frame(width: int, height: int) -> bytes:
    """Three components; the first has 2 by 2 blocks a unit, the others one."""
    components = bytes((1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0))
    return struct.pack(">BHHB", 8, height, width, 3) + components


def _huffman_table(class_and_place: int, symbols: dict[int, int]) -> bytes:
    """Return a table with one symbol for each length of code given."""
    counts = bytes(int(length in symbols) for length in range(1, 17))
    return bytes((class_and_place,)) + counts + bytes(symbols[key] for key in sorted(symbols))


def _scan(width: int, height: int) -> bytes:
    """Return the coded blocks; no byte of them can be 0xFF, so that none needs stuffing."""
    units = -(-width // _UNIT_SIDE) * -(-height // _UNIT_SIDE)
    digits = _FIRST_UNIT + _NEXT_UNIT * (units - 1)
    digits += "1" * (-len(digits) % 8)
    return int(digits, 2).to_bytes(len(digits) // 8, "big")

"""Sizes as people write them."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.catalogue.sizes import bytes_of
from wmts_bridge.plugin.core.errors import SetupError

MEGABYTE = 1 << 20


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("500M", 500 * MEGABYTE),
        ("2G", 2048 * MEGABYTE),
        ("1.5 GiB", 1536 * MEGABYTE),
        ("2gb", 2048 * MEGABYTE),
        ("1T", 1 << 40),
        ("2048k", 2 * MEGABYTE),
        ("10000000", 10_000_000),
    ],
)
def test_a_size_is_read(text, size):
    assert bytes_of(text) == size


@pytest.mark.parametrize("text", ["", "M", "-1G", "1X", "1,5G", "500K", "0", "1e9", "9" * 15 + "T"])
def test_what_is_no_size_of_a_cache_is_refused(text):
    with pytest.raises(SetupError):
        bytes_of(text)

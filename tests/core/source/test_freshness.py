"""How long an answer may be kept, from its headers."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.source.freshness import Freshness, freshness_of, retry_after

NOW = 1_700_000_000.0
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"  # NOW
LATER = "Tue, 14 Nov 2023 22:15:00 GMT"  # 100 s later
SENSELESS = "Tue, 99 Nov 2023"


@pytest.mark.parametrize(
    ("headers", "expires"),
    [
        ({}, None),
        ({"cache-control": "max-age=60"}, NOW + 60),
        ({"cache-control": "public, MAX-AGE = 60"}, NOW + 60),
        ({"cache-control": 'max-age="60"'}, NOW + 60),
        ({"cache-control": "max-age=60", "age": "45"}, NOW + 15),
        ({"cache-control": "max-age=60", "age": "600"}, NOW),
        ({"cache-control": "max-age=60", "expires": LATER}, NOW + 60),
        ({"cache-control": "no-cache, max-age=60"}, NOW),
        ({"cache-control": "no-store"}, NOW),
        ({"cache-control": "s-maxage=60"}, NOW + 60),
        ({"cache-control": "x-max-age=60"}, None),
        ({"cache-control": "max-age=-5"}, None),
        ({"expires": LATER}, NOW + 100),
        ({"expires": LATER, "date": DATE}, NOW + 100),
        ({"expires": DATE, "date": LATER}, NOW),
        ({"expires": "0"}, NOW),
        ({"expires": SENSELESS}, NOW),
    ],
)
def test_expiry(headers, expires):
    assert freshness_of(headers, NOW).expires == expires


@pytest.mark.parametrize(
    ("sent", "etag"),
    [
        ('"abc"', "abc"),
        ('W/"abc"', "abc"),
        ("abc", ""),
        ('"a"b"', ""),
        ('"a\r\nb"', ""),
        ('""', ""),
    ],
)
def test_etag(sent, etag):
    assert freshness_of({"etag": sent}, NOW) == Freshness(etag, None, None)


def test_modified():
    assert freshness_of({"last-modified": DATE}, NOW).modified == NOW
    assert freshness_of({"last-modified": SENSELESS}, NOW).modified is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": LATER}, 100.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Mon, 13 Nov 2023 00:00:00 GMT"}, 0.0),
    ],
)
def test_retry_after(headers, seconds):
    assert retry_after(headers, NOW) == seconds

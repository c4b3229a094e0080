"""Limits that name no level, lie outside of their matrix, or where the layer is not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wmts_bridge.plugin.core.validator.document import limits, limits_place
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import (
    Defect,
    assert_found,
    by_code,
    every_check,
    in_set,
)

MERCATOR, LAMBERT, LAEA = "WebMercatorQuad_5-8", "FranceLambert", "EuropeLAEA"
ENTRY = re.compile(
    r"<TileMatrixLimits>\s*<TileMatrix>([^<]*)<.*?<MinTileRow>(\d+)<.*?<MaxTileRow>(\d+)<.*?"
    r"<MinTileCol>(\d+)<.*?<MaxTileCol>(\d+)<.*?</TileMatrixLimits>",
    re.S,
)

_Entry = tuple[str, int, int, int, int]


def written(entries: Iterable[_Entry]) -> str:
    return "".join(
        f"<TileMatrixLimits><TileMatrix>{name}</TileMatrix><MinTileRow>{top}</MinTileRow>"
        f"<MaxTileRow>{bottom}</MaxTileRow><MinTileCol>{left}</MinTileCol>"
        f"<MaxTileCol>{right}</MaxTileCol></TileMatrixLimits>"
        for name, top, bottom, left, right in entries
    )


def with_limits(
    identifier: str, change: Callable[[list[_Entry]], Iterable[_Entry]], text: str = ""
) -> str:
    """Return the clean document with the limits of layer `region` in a set changed."""
    text = text or clean_document()
    start = text.index(f"<TileMatrixSet>{identifier}</TileMatrixSet>")
    start = text.index("<TileMatrixSetLimits>", start) + len("<TileMatrixSetLimits>")
    end = text.index("</TileMatrixSetLimits>", start)
    found = ENTRY.findall(text[start:end])
    entries = [(name, *map(int, numbers)) for name, *numbers in found]
    return text[:start] + written(change(entries)) + text[end:]


def without_limits(identifier: str) -> str:
    text = with_limits(identifier, lambda entries: [])
    start = text.index(f"<TileMatrixSet>{identifier}</TileMatrixSet>")
    head, tail = text[:start], text[start:]
    return head + re.sub(r"<TileMatrixSetLimits>.*?</TileMatrixSetLimits>", "", tail, count=1)


def one(level: str, change: Callable[[_Entry], _Entry]) -> Callable[[list[_Entry]], list[_Entry]]:
    return lambda entries: [change(entry) if entry[0] == level else entry for entry in entries]


def flipped(entries: list[_Entry]) -> list[_Entry]:
    """Count rows from the bottom, in a set with 2 ** level rows."""
    return [
        (name, 2 ** int(name) - 1 - bottom, 2 ** int(name) - 1 - top, left, right)
        for name, top, bottom, left, right in entries
    ]


def exchanged(entries: list[_Entry]) -> list[_Entry]:
    return [(name, left, right, top, bottom) for name, top, bottom, left, right in entries]


def prefixed(entries: list[_Entry]) -> list[_Entry]:
    return [(f"{MERCATOR}:{name}", *rest) for name, *rest in entries]


LINK = "Layer[2]/TileMatrixSetLink[1]"
ENTRIES = f"{LINK}/TileMatrixSetLimits/TileMatrixLimits"

DEFECTS = [
    Defect("limits-empty", with_limits(MERCATOR, lambda _: []), LINK, also=("element-missing",)),
    Defect(
        "limits-unknown-matrix",
        with_limits(MERCATOR, one("7", lambda entry: ("7a", *entry[1:]))),
        f"{ENTRIES}[3]",
    ),
    Defect("limits-unknown-matrix", with_limits(MERCATOR, prefixed), f"{ENTRIES}[1]", "set:level"),
    Defect(
        "limits-duplicate",
        with_limits(MERCATOR, lambda entries: [*entries[:2], *entries[1:]]),
        f"{ENTRIES}[3]",
    ),
    Defect(
        "limits-inverted",
        with_limits(MERCATOR, one("7", lambda entry: (entry[0], 46, 45, *entry[3:]))),
        f"{ENTRIES}[3]",
    ),
    Defect(
        "limits-out-of-matrix",
        with_limits(MERCATOR, one("7", lambda entry: (entry[0], 45, 128, *entry[3:]))),
        f"{ENTRIES}[3]",
    ),
    Defect(
        "limits-incomplete", with_limits(MERCATOR, lambda entries: entries[:-1]), f"{ENTRIES}[1]"
    ),
    Defect("limits-order", with_limits(MERCATOR, lambda entries: entries[::-1]), f"{ENTRIES}[2]"),
    Defect(
        "limits-narrower-deeper",
        with_limits(MERCATOR, one("5", lambda entry: ("5", 10, 12, 15, 17))),
        f"{ENTRIES}[4]",
    ),
    Defect("limits-rows-from-bottom", with_limits(MERCATOR, flipped), f"{ENTRIES}[4]"),
    Defect("limits-rows-and-columns-swapped", with_limits(MERCATOR, exchanged), f"{ENTRIES}[4]"),
    Defect(
        "limits-beside-layer",
        with_limits(MERCATOR, one("8", lambda entry: ("8", 190, 192, 31, 32))),
        f"{ENTRIES}[4]",
    ),
    Defect(
        "limits-cut-layer",
        with_limits(
            MERCATOR,
            lambda _: [
                ("5", 11, 11, 16, 16),
                ("6", 22, 22, 33, 33),
                ("7", 45, 45, 66, 66),
                ("8", 91, 91, 132, 132),
            ][1:],
        ),
        f"{ENTRIES}[1]",
    ),
    Defect(
        "limits-wider-than-layer",
        with_limits(MERCATOR, one("8", lambda entry: ("8", 85, 97, 126, 139))),
        f"{ENTRIES}[4]",
    ),
    Defect("limits-missing", without_limits(MERCATOR), LINK),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=Defect.__str__)
def test_wrong_limits_are_found_where_they_stand(defect):
    assert_found(defect)


def test_limits_as_mapcache_writes_them_are_seen_through():
    """It names matrices `set:level`, and counts rows from the bottom where its grid does."""
    text = with_limits(MERCATOR, lambda entries: prefixed(flipped(entries)))
    found = by_code(every_check(spoilt(text)))
    assert "the level is called '5'" in found["limits-unknown-matrix"].seen
    assert "rows 90 to 92 from the top" in found["limits-rows-from-bottom"].seen


def test_the_needless_tiles_of_the_finest_level_are_counted():
    found = by_code(limits_place.check_limits_place(spoilt(without_limits(MERCATOR))))
    # Rows 90 to 92 and columns 131 to 132 of 256 by 256.
    assert "6 tiles of level '8' lie in its box, 65,530 do not" in found["limits-missing"].seen
    assert "rows 90 to 92 and columns 131 to 132" in found["limits-missing"].seen


def test_a_layer_that_fills_its_set_needs_no_limits():
    text = in_set(MERCATOR, lambda text: text.replace("-20037508.342789244 2", "-20037508 2"))
    assert "world" not in [one.about.layer for one in limits_place.check_limits_place(spoilt(text))]


def test_limits_the_same_on_both_sides_of_the_equator_are_not_taken_for_turned():
    text = changed(">4.5 45<", ">-2 -1<")
    text = changed(">6.5 46.5<", ">2 1<", text)
    text = re.sub(r"<ows:BoundingBox crs.*?</ows:BoundingBox>", "", text, flags=re.S)
    text = with_limits(
        MERCATOR,
        lambda _: [
            (str(z), 2 ** (z - 1) - 2, 2 ** (z - 1) + 1, 2 ** (z - 1) - 2, 2 ** (z - 1) + 1)
            for z in range(5, 9)
        ],
        text,
    )
    found = by_code(limits_place.check_limits_place(spoilt(text)))
    assert not {"limits-rows-from-bottom", "limits-rows-and-columns-swapped"} & set(found)


def test_the_clean_document_has_right_limits():
    subject = clean_subject()
    found = [*limits.check_limits(subject), *limits_place.check_limits_place(subject)]
    assert found == []


NUMBER = st.integers(-3, 300) | st.sampled_from([2**31, 2**63, 10**30])


@settings(max_examples=40, deadline=None)
@given(
    entries=st.lists(
        st.tuples(st.sampled_from(["5", "6", "8", "x", ""]), NUMBER, NUMBER, NUMBER, NUMBER),
        max_size=6,
    )
)
def test_no_limits_break_a_check(entries):
    every_check(spoilt(with_limits(MERCATOR, lambda _: entries)))

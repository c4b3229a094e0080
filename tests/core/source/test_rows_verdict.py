"""Weighing what speaks for rows from the top or from the bottom."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.source.row_evidence import RowEvidence
from wmts_bridge.plugin.core.source.rows import BOTTOM, TOP, RowOrder, ToldBy
from wmts_bridge.plugin.core.source.rows_verdict import hint_of_address, rows_verdict

CLEAR = RowEvidence(parents_as_read=5)
TURNED = RowEvidence(parents_turned=5)
FEEBLE = RowEvidence(edges_turned=1)
NOTHING = RowEvidence()


@pytest.mark.parametrize(
    ("order", "evidence", "rows", "is_sure", "told_by"),
    [
        (RowOrder(), CLEAR, TOP, True, ToldBy.PICTURES),
        (RowOrder(), TURNED, BOTTOM, True, ToldBy.PICTURES),
        (RowOrder(), NOTHING, TOP, False, ToldBy.NOTHING),
        (RowOrder(), FEEBLE, BOTTOM, False, ToldBy.PICTURES),
        (RowOrder(BOTTOM, ToldBy.STANDARD), NOTHING, BOTTOM, False, ToldBy.STANDARD),
        (RowOrder(BOTTOM, ToldBy.STANDARD), TURNED, TOP, True, ToldBy.PICTURES),
        (RowOrder(TOP, ToldBy.BOUNDS), NOTHING, TOP, True, ToldBy.BOUNDS),
        (RowOrder(TOP, ToldBy.USER), TURNED, TOP, True, ToldBy.USER),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_the_most_trustworthy_word_counts(order, evidence, rows, is_sure, told_by):
    found = rows_verdict(order, evidence)

    assert (found.rows, found.is_sure, found.because.told_by) == (rows, is_sure, told_by)


@pytest.mark.parametrize(
    ("address", "hints"),
    [
        ("https://maps.example/tms/1.0.0/map/{z}/{x}/{y}.png", 1),
        ("https://maps.example/map.tms/{z}/{x}/{y}", 1),
        ("https://maps.example/atmsphere/{z}/{x}/{y}", 0),
        ("https://tms.maps.example/{z}/{x}/{y}", 0),
    ],
)
def test_tms_in_the_path_is_a_hint(address, hints):
    found = hint_of_address(address)

    assert len(found) == hints
    assert rows_verdict(RowOrder(), NOTHING, *found).rows == (BOTTOM if hints else TOP)

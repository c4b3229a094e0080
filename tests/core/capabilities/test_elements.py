"""What the readers look at documents with."""

from __future__ import annotations

import pytest
from lxml import etree
from wmts_bridge.plugin.core.capabilities.elements import is_in_order


@pytest.mark.parametrize(
    ("xml", "expected"),
    [("<a/>", False), ("<a><x/><y/></a>", True), ("<a><y/><x/></a>", False),
     ("<a><x/></a>", False)],
)  # fmt: skip
def test_children_are_in_order_only_if_all_are_there(xml, expected):
    for tags in ([], ["x", "y"]):
        assert is_in_order(etree.fromstring(xml)[:], ["x", "y"], tags) is expected

"""Findings of one kind become one, and none is lost."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.finding import About, Finding, Rule, Severity
from wmts_bridge.plugin.core.validator.grouping import grouped

RULE = Rule("one", Severity.ERROR, "it is wrong", "Clause.", "Remedy.")
OTHER = Rule("other", Severity.NOTE, "it is odd", "Clause.", "Remedy.")


def found(rule: Rule, layer: str = "", tile_matrix: str = "", place: str = "/a") -> Finding:
    return Finding(rule, place, "So it is.", About(layer, tile_matrix=tile_matrix))


def test_what_is_wrong_in_few_layers_is_told_of_each():
    findings = [found(RULE, "a"), found(OTHER), found(RULE, "b"), found(RULE, "c")]
    assert sorted(grouped(findings)) == sorted(findings)


def test_what_is_wrong_in_many_layers_is_told_once():
    (finding,) = grouped(found(RULE, f"layer{n}", place=f"/a[{n}]") for n in range(300))
    assert finding.seen == (
        "So it is. The same in 299 more layers: 'layer1', 'layer2', 'layer3' and others."
    )
    assert finding.place == "/a[0]"
    assert finding.about == About()


def test_what_is_wrong_at_several_levels_of_a_layer_is_told_once():
    (finding,) = grouped(found(RULE, "a", level) for level in "012")
    assert finding.seen == "So it is. The same in 2 more tile matrices: '1', '2'."
    assert finding.about == About("a")


@pytest.mark.parametrize(
    ("count", "told"), [(2, "The same once more."), (5, "The same 4 times more.")]
)
def test_what_differs_in_its_place_only_is_counted(count, told):
    (finding,) = grouped([found(RULE)] * count)
    assert finding.seen == f"So it is. {told}"


def test_one_more_layer_is_no_plural():
    (finding,) = grouped([found(RULE, "a"), found(RULE, "b")], most_alone=1)
    assert finding.seen == "So it is. The same in 1 more layer: 'b'."


def test_a_group_stays_where_its_rule_was_first_broken():
    findings = [found(OTHER), found(RULE, "a"), found(OTHER, "b"), found(RULE, "a")]
    assert [finding.code for finding in grouped(findings)] == ["other", "other", "one"]


def test_nothing_stays_nothing():
    assert grouped([]) == ()

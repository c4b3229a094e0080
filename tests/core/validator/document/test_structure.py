"""Elements that are unknown, missing, repeated, out of order or in another namespace."""

from __future__ import annotations

import copy
import dataclasses

import pytest
from lxml import etree
from wmts_bridge.plugin.core.validator.document import structure
from wmts_bridge.plugin.core.validator.subject import OWS
from wmts_bridge.tests.core.validator.clean import (
    changed,
    clean_document,
    clean_subject,
    spoilt,
)
from wmts_bridge.tests.core.validator.document.sown import (
    Defect,
    assert_found,
    every_check,
    level_of,
)
from wmts_bridge.tests.schemas import schema_errors

JPEG = "<Format>image/jpeg</Format>"
STYLE = """<Style isDefault="true">
        <ows:Title>default</ows:Title>
        <ows:Identifier>default</ows:Identifier>
      </Style>"""
LEVEL = level_of("WebMercatorQuad", "0")
LEVEL_0 = "/Contents/TileMatrixSet[1]/TileMatrix[1]"
LAYER_1 = "/Contents/Layer[1]"
TITLE = "<ows:Title>The world</ows:Title>"


def level(old: str, new: str) -> str:
    return changed(LEVEL, LEVEL.replace(old, new))


DEFECTS = [
    Defect("element-unexpected", changed(JPEG, f"{JPEG}<Formats/>"), f"{LAYER_1}/Formats"),
    Defect(
        "element-unexpected",
        changed(TITLE, f"{TITLE}<ows:Fees>none</ows:Fees>"),
        f"{LAYER_1}/ows:Fees",
        "misplaced",
    ),
    Defect(
        "element-unexpected",
        level("TileWidth", "Tilewidth"),
        f"{LEVEL_0}/Tilewidth",
        "in other letters",
    ),
    Defect(
        "element-order",
        changed(f"{STYLE}\n      {JPEG}", f"{JPEG}\n{STYLE}"),
        f"{LAYER_1}/Style",
    ),
    Defect("element-missing", level("<TileWidth>256</TileWidth>", ""), LEVEL_0),
    Defect("description-incomplete", changed("<ows:ServiceContact/>", ""), "/ows:ServiceProvider"),
    Defect(
        "service-type-missing",
        changed("<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>", ""),
        "/ows:ServiceIdentification",
    ),
    Defect(
        "element-repeated",
        level("<TileWidth>256</TileWidth>", "<TileWidth>256</TileWidth>" * 2),
        f"{LEVEL_0}/TileWidth[2]",
    ),
    Defect("namespace-wrong", changed(TITLE, TITLE.replace("ows:", "")), f"{LAYER_1}/Title"),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in structure.RULES}


def structure_codes(text: str) -> list[str]:
    return [finding.code for finding in structure.check_structure(spoilt(text))]


def test_elements_of_other_standards_are_extensions():
    text = changed(TITLE, f'{TITLE}<a:Style xmlns:a="urn:x-other"><a:b/></a:Style>')
    assert structure_codes(text) == []


def test_an_older_namespace_of_ows_common_is_wrong():
    text = clean_document().replace(OWS, "http://www.opengis.net/ows/2.0")
    assert set(structure_codes(text)) == {"namespace-wrong"}


@pytest.mark.parametrize("namespace", ["", "urn:x-other"])
def test_a_document_in_another_namespace_is_told_of_once(namespace):
    text = changed('xmlns="http://www.opengis.net/wmts/1.0"', f'xmlns="{namespace}"')
    assert structure_codes(text) == ["namespace-wrong"]


def places():
    """Return the number of the first element of each kind, but of the root."""
    first = {}
    for number, element in enumerate(clean_subject().root.iter()):
        around = tuple(parent.tag for parent in element.iterancestors())
        first.setdefault((element.tag, around), number)
    return list(first.values())[1:]


def without(element):
    element.getparent().remove(element)


def twice(element):
    element.addnext(copy.deepcopy(element))


def swapped(element):
    following = element.getnext()
    if following is not None:
        following.addnext(element)


def emptied(element):
    for child in element[:]:
        element.remove(child)


@pytest.mark.parametrize("change", [without, twice, swapped, emptied])
def test_whatever_the_schema_refuses_is_found_and_nothing_else_is_ill_structured(change):
    clean = clean_subject()
    for place in places():
        root = copy.deepcopy(clean.root)
        element = list(root.iter())[place]
        change(element)
        subject = dataclasses.replace(clean, root=root)
        refused = schema_errors(etree.tostring(root))
        if refused:
            assert every_check(subject), f"{element.tag}: {refused}"
        else:
            found = list(structure.check_structure(subject))
            assert not found, f"{element.tag}: {found}"

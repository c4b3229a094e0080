"""Operations that do not say where to ask, or not as clients read it."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import operations
from wmts_bridge.tests.core.validator.clean import changed, clean_document, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

TEXT = clean_document()
KVP = """
          <ows:Get xlink:href="https://maps.example/wmts?">
            <ows:Constraint name="GetEncoding">
              <ows:AllowedValues>
                <ows:Value>KVP</ows:Value>
              </ows:AllowedValues>
            </ows:Constraint>
          </ows:Get>"""
REST = KVP.replace("KVP", "RESTful").replace("wmts?", "wmts/1.0.0/")
SECTION = TEXT[TEXT.index("  <ows:OperationsMetadata>") : TEXT.index("  <Contents>")]
GET_TILE = TEXT[TEXT.index('<ows:Operation name="GetTile">') :]
GET_TILE = GET_TILE[: GET_TILE.index("</ows:Operation>") + 16]
GET_CAPABILITIES = TEXT[TEXT.index('<ows:Operation name="GetCap') : TEXT.index(GET_TILE)]
TEMPLATE = '<ResourceURL format="image/jpeg" resourceType="tile" template="https://maps.example/'
FIRST = "/ows:OperationsMetadata/ows:Operation[2]/ows:DCP/ows:HTTP/ows:Get[1]"
TILE = "/ows:OperationsMetadata/ows:Operation[2]"


def tile(old: str, new: str) -> str:
    """Return the document with GetTile changed once."""
    return changed(GET_TILE, changed(old, new, GET_TILE))


def without_templates() -> str:
    lines = [line for line in TEXT.splitlines() if "<ResourceURL" not in line]
    return "\n".join(lines)


DEFECTS = [
    Defect("get-tile-missing", changed(GET_TILE, "", without_templates()), "/Contents/Layer[1]"),
    Defect(
        "get-tile-missing",
        tile(KVP, "").replace(TEMPLATE, TEMPLATE.replace("tile", "simpleProfileTile")),
        "/Contents/Layer[1]",
        "for one layer",
    ),
    Defect("get-capabilities-missing", changed(GET_CAPABILITIES, ""), "/ows:OperationsMetadata"),
    Defect(
        "operation-without-get",
        changed(
            GET_TILE, GET_TILE.replace("ows:Get ", "ows:Post ").replace("ows:Get>", "ows:Post>")
        ),
        TILE,
    ),
    Defect("kvp-not-first", tile(KVP + REST, REST + KVP), FIRST.replace("Get[1]", "Get[2]")),
    Defect(
        "encoding-several-values",
        tile(">KVP</ows:Value>", ">KVP</ows:Value><ows:Value>RESTful</ows:Value>"),
        FIRST,
    ),
    Defect("encoding-missing", tile(KVP[60:-21], ""), FIRST),
    Defect("encoding-unknown", tile(">RESTful<", ">REST<"), FIRST.replace("Get[1]", "Get[2]")),
    Defect(
        "href-not-first",
        tile(
            'Get xlink:href="https://maps.example/wmts?"',
            'Get xlink:type="simple" xlink:href="https://maps.example/wmts?"',
        ),
        FIRST,
    ),
    Defect("kvp-address-end", tile("wmts?", "wmts"), FIRST),
    Defect("rest-only", tile(KVP, ""), TILE),
    Defect("kvp-only", without_templates(), TILE),
]


def test_without_operations_there_is_no_encoding_to_judge():
    assert list(operations.check_encodings(spoilt(changed(SECTION, "")))) == []


@pytest.mark.parametrize("end", ["?map=/a.map&amp;", "?"])
def test_a_kvp_address_may_have_parameters_of_its_own(end):
    found = operations.check_encodings(spoilt(tile("wmts?", f"wmts{end}")))
    assert list(found) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in operations.RULES}

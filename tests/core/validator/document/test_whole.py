"""Documents that are no XML, of no version, without their sections, or with nothing in them."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import whole
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.core.validator.clean import BASE, changed, clean_document
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

CLEAN = clean_document()
LOCATION = CLEAN[CLEAN.index("xsi:schemaLocation") : CLEAN.index('version="1.0.0" update')]


def between(start: str, end: str) -> str:
    """Return the document without what stands between."""
    return CLEAN[: CLEAN.index(start)] + CLEAN[CLEAN.index(end) :]


def without(section: str) -> str:
    return CLEAN[: CLEAN.index(f"<{section}>")] + CLEAN[CLEAN.index(f"</{section}>") :].replace(
        f"</{section}>", "", 1
    )


DEFECTS = [
    Defect("not-well-formed", changed("A region", "A & region"), "/Capabilities", "ampersand"),
    Defect("not-well-formed", changed("A region", "A\x0bregion"), "/Capabilities", "control"),
    Defect(
        "encoding-wrong",
        changed("A region", "Jämtland").replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
        "/Capabilities",
    ),
    Defect("version-wrong", changed(' version="1.0.0"', ""), "/Capabilities", "none"),
    Defect("version-wrong", changed(' version="1.0.0"', ' version="1.1"'), "/Capabilities"),
    Defect("schema-location-missing", changed(LOCATION, ""), "/Capabilities"),
    Defect("service-identification-missing", without("ows:ServiceIdentification"), "/Capabilities"),
    Defect("service-provider-missing", without("ows:ServiceProvider"), "/Capabilities"),
    Defect("operations-metadata-missing", without("ows:OperationsMetadata"), "/Capabilities"),
    Defect("contents-missing", without("Contents"), "/Capabilities"),
    Defect("no-layers", between("    <Layer>", "    <TileMatrixSet>\n"), "/Capabilities/Contents"),
    Defect(
        "no-tile-matrix-sets",
        between("    <TileMatrixSet>\n", "  </Contents>"),
        "/Capabilities/Contents",
        also=("link-to-missing-set",),
    ),
    Defect("service-metadata-url-missing", between("<ServiceMeta", "</Cap"), "/Capabilities"),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    sown = {defect.code for defect in DEFECTS} | {whole.ROOT_NAME.code}
    assert sown == {rule.code for rule in whole.RULES}


def codes(body: bytes) -> list[str]:
    subject = subject_of(body, BASE)
    return [finding.code for check in whole.CHECKS for finding in check(subject)]


def test_a_root_in_other_letters_is_told_of():
    assert codes(
        CLEAN.replace("Capabilities xmlns", "capabilities xmlns")
        .replace("</Capabilities>", "</capabilities>")
        .encode()
    ) == ["root-name"]


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "windows-1252"])
def test_a_document_in_the_encoding_that_it_declares_is_fine(encoding):
    text = changed("A region", "Jämtland").replace('"UTF-8"', f'"{encoding}"')
    assert codes(text.encode(encoding)) == []


def test_without_rest_nothing_says_where_the_document_is_by_rest():
    lines = between("<ServiceMeta", "</Cap").splitlines()
    text = "\n".join(line for line in lines if "<ResourceURL" not in line)
    assert codes(text.encode()) == []

"""What clients demand beyond the standard."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.plugin.core.validator.document import client_rules
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, by_code

WORLDS_SECOND_LINK = (
    "<TileMatrixSetLink>\n        <TileMatrixSet>WGS1984Quad</TileMatrixSet>\n"
    "      </TileMatrixSetLink>"
)
DIMENSION = re.compile(r"<Dimension>.*?</Dimension>", re.S)


def more_dimensions() -> str:
    """Give layer `world` three dimensions."""
    text = clean_document()
    found = DIMENSION.search(text)
    assert found is not None
    more = "".join(
        found[0].replace("<ows:Identifier>time<", f"<ows:Identifier>{name}<")
        for name in ("height", "run")
    )
    text = text.replace(found[0], found[0] + more)
    return text.replace("/{time}/", "/{time}/{height}/{run}/")


def other_first() -> str:
    first = WORLDS_SECOND_LINK.replace("WGS1984Quad", "WebMercatorQuad")
    text = changed(WORLDS_SECOND_LINK, "")
    return changed(first, WORLDS_SECOND_LINK + first, text)


def only_regional() -> str:
    text = clean_document()
    start = text.index("<TileMatrixSetLink>\n        <TileMatrixSet>WebMercatorQuad_5-8<")
    end = text.index("</TileMatrixSetLink>", start) + len("</TileMatrixSetLink>")
    return text[:start] + text[end:]


@pytest.mark.parametrize(
    "defect",
    [
        Defect(
            "link-several-sets",
            changed(
                "<TileMatrixSet>WGS1984Quad</TileMatrixSet>",
                "<TileMatrixSet>WGS1984Quad</TileMatrixSet>"
                "<TileMatrixSet>WebMercatorQuad_5-8</TileMatrixSet>",
            ),
            "Layer[1]/TileMatrixSetLink[2]",
            also=("element-repeated",),
        ),
        Defect("web-mercator-not-first", other_first(), "Layer[1]/TileMatrixSetLink[1]"),
        Defect("crs-only-regional", only_regional(), "Layer[2]"),
        Defect("dimensions-many", more_dimensions(), "Layer[1]/Dimension[3]"),
    ],
    ids=Defect.__str__,
)
def test_what_a_client_cannot_use_is_found(defect):
    assert_found(defect)


def test_a_layer_in_a_regional_crs_and_in_web_mercator_is_fine():
    assert list(client_rules.check_client_rules(clean_subject())) == []


def test_the_crs_of_a_regional_layer_is_named():
    found = by_code(client_rules.check_client_rules(spoilt(only_regional())))
    assert "EPSG:2154, EPSG:3035 only" in found["crs-only-regional"].seen

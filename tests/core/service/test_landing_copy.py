"""The page that says what to copy for each program: the texts of core/clients, and no markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profiles import DEFAULT, OFFERED
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.tests.core.service.published import layer
from wmts_bridge.tests.core.service.test_landing import BASE, DRAWN, HOSTILE, Page, ask


def test_every_program_is_offered_what_is_copied_for_it():
    response = ask("/copy/roads", DRAWN)
    expected = [copied_for(profile, facts_of(DRAWN), BASE).text for profile in OFFERED]
    assert response.status == 200
    assert Page(response.body).codes == expected


def test_it_says_what_was_run_and_which_document_is_followed():
    page = Page(ask("/copy/roads", DRAWN).body)
    for profile in OFFERED:
        assert profile.title in page.shown
        assert profile.paste in page.shown
        if not profile.evidence.was_run:
            assert profile.evidence.document in page.addresses
    assert {other.document for other in DEFAULT.other_names} <= set(page.addresses)


def test_a_program_that_cannot_show_the_layer_is_told_with_the_reason():
    page = Page(ask("/copy/geo", layer("geo", matrix_set="WGS1984Quad")).body)
    assert len(page.codes) == len(OFFERED) - 4  # Leaflet, MapLibre, and who wants XYZ or quadkeys
    assert any(text.startswith("Leaflet needs Web Mercator") for text in page.shown)


def test_texts_of_layers_never_become_markup():
    hostile = replace(layer("roads"), title=HOSTILE, attribution=HOSTILE)
    plain, page = (Page(ask("/copy/roads", one).body) for one in (layer("roads"), hostile))
    assert [tag for tag in page.tags if tag != "wbr"] == [tag for tag in plain.tags if tag != "wbr"]
    assert not [name for name in page.attributes if name.startswith("on")]
    assert HOSTILE in page.shown


@pytest.mark.parametrize("path", ["/copy/", "/copy/nothing", "/copy/roads/", "/copy/%ff", "/copy"])
def test_nothing_else_is_there(path):
    assert ask(path, layer("roads")).status == 404


def test_no_other_website_may_read_or_frame_it():
    response = ask("/copy/roads", layer("roads"))
    assert response.header("Access-Control-Allow-Origin") == ""
    assert response.header("X-Frame-Options") == "DENY"
    assert "default-src 'none'" in response.header("Content-Security-Policy")


def test_the_start_page_leads_to_it_and_stays_small():
    body = ask("/", layer("roads")).body
    assert "copy/roads" in Page(body).addresses
    assert b"L.tileLayer" not in body

"""The doctor's page: for eyes on this computer only, and trusting no text."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.doctor.complaint import Complaint, Explanation
from wmts_bridge.plugin.core.service.doctor_page import doctor_response
from wmts_bridge.plugin.core.web.message import Request

COMPLAINT = Complaint(
    "QGIS 3.40.4",
    "roads",
    Explanation("rows-from-bottom", "Rows <from> the bottom.", "Switch & off."),
    3,
    1.8e9,
    400,
    "/wmts?LAYER=<script>",
)


def ask(peer="127.0.0.1", complaints=(COMPLAINT,), **headers):
    sent = {"host": "127.0.0.1:8787", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return doctor_response(Request("GET", "/doctor", "", sent, peer), complaints)


def test_a_complaint_tells_who_why_and_what_helps():
    body = ask().body.decode()
    for told in ("QGIS 3.40.4, layer roads", "3 times", "Rows &lt;from&gt; the bottom."):
        assert told in body
    assert "Switch &amp; off." in body
    assert "<script" not in body


def test_an_empty_page_says_so():
    assert b'<p class="empty" >No request has failed' in ask(complaints=()).body


@pytest.mark.parametrize(
    ("peer", "headers"),
    [
        ("127.0.0.1", {"host": "localhost:8787"}),
        ("::1", {"host": "[::1]:8787"}),
        ("::ffff:127.0.0.1", {}),
        ("127.0.0.1", {"sec_fetch_site": "same-origin"}),
    ],
)
def test_eyes_on_this_computer_see_it(peer, headers):
    assert ask(peer, **headers).status == 200


@pytest.mark.parametrize(
    ("peer", "headers"),
    [
        ("192.0.2.7", {}),
        ("127.0.0.1", {"host": "maps.example"}),
        ("127.0.0.1", {"x_forwarded_for": "192.0.2.7"}),
        ("127.0.0.1", {"forwarded": "for=192.0.2.7"}),
        ("127.0.0.1", {"sec_fetch_site": "cross-site"}),
        ("nonsense", {}),
    ],
    ids=["another computer", "another name", "proxy", "RFC 7239", "another website", "nonsense"],
)
def test_others_do_not(peer, headers):
    response = ask(peer, **headers)
    assert response.status == 403
    assert b"roads" not in response.body


def test_no_website_may_read_it():
    names = [name for name, _ in ask(origin="https://evil.example").headers]
    assert "Access-Control-Allow-Origin" not in names

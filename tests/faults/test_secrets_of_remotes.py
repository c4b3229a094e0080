"""No text of ours repeats a secret that the remote must know, even if the remote repeats it."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from wmts_bridge.plugin.core.errors import TransportError, TransportRefused
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.faults.remote import Remote, raw, redirect, reply

SECRETS = ("in-the-address", "in-the-query", "in-a-header")


@pytest.fixture
def transport():
    headers, query = {"X-Api": SECRETS[2]}, {"map": SECRETS[1]}
    settings = TransportSettings(headers=headers, query=query, retries=0)
    opened = open_transport(settings)
    yield opened
    opened.close()


def repeated(request):
    return request.target + request.headers["x-api"]


REACTIONS = {
    "no HTTP": lambda request: raw(f"{repeated(request)}\r\n\r\n".encode()),
    "a bad chunk": lambda request: raw(
        f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{repeated(request)}\r\n".encode()
    ),
    "an unknown packing": lambda request: reply(headers={"Content-Encoding": repeated(request)}),
    "a redirect to a file": lambda request: redirect(f"file:///{repeated(request)}"),
    "a redirect to no address": lambda request: redirect(f"http://[{repeated(request)}"),
    "a redirect to where nobody answers": lambda request: redirect(
        f"http://127.0.0.1:1/login?next={quote(repeated(request), safe='')}"
    ),
    "a redirect in circles": lambda request: redirect(repeated(request)),
}


@pytest.mark.parametrize("react", REACTIONS.values(), ids=REACTIONS.keys())
def test_errors_do_not_repeat_secrets(transport, react):
    with Remote(react) as remote, pytest.raises(TransportError) as raised:
        transport.get(f"{remote.url}/1/2/3.png?key={SECRETS[0]}")
    for secret in SECRETS:
        assert secret not in str(raised.value)
    assert "/1/2/3.png?key=***" in str(raised.value)


def test_the_address_of_an_answer_is_without_what_the_settings_add(transport):
    with Remote(lambda request: reply()) as remote:
        assert transport.get(f"{remote.url}/1/2/3.png").url == f"{remote.url}/1/2/3.png"
        assert remote.received[0].target == f"/1/2/3.png?map={SECRETS[1]}"


def test_a_redirect_to_no_address_is_refused(transport):
    with Remote(lambda request: redirect("http://[1")) as remote, pytest.raises(TransportRefused):
        transport.get(f"{remote.url}/1/2/3.png")

"""The transport without sockets."""

from __future__ import annotations

from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer, Transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.web.message import Request, Response


def echo(request: Request) -> Response:
    text = f"{request.path} {request.query} {sorted(request.headers.items())}"
    return Response(200, (("ETag", '"x"'),), text.encode())


def test_a_request_goes_to_the_function():
    transport: Transport = InProcessTransport(echo, TransportSettings(headers={"X-Key": "k"}))
    answer = transport.get("http://tile.example/a/b?c=d", headers={"If-None-Match": '"x"'})
    body = b"/a/b c=d [('host', 'tile.example'), ('if-none-match', '\"x\"'), ('x-key', 'k')]"
    assert answer == RemoteAnswer(200, {"etag": '"x"'}, body, "http://tile.example/a/b?c=d")


def test_without_credentials_it_sends_none():
    transport = InProcessTransport(echo, TransportSettings(headers={"X-Key": "k"})).anonymous()
    assert b"x-key" not in transport.get("http://tile.example/").body


def test_it_remembers_what_was_asked():
    transport = InProcessTransport(echo)
    transport.get("http://tile.example/1")
    transport.get("http://tile.example/2")
    transport.close()
    assert transport.requested == ["http://tile.example/1", "http://tile.example/2"]

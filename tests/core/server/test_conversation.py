"""Conversations over real connections: what clients say, and what the server answers."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from typing import Optional

import pytest
from wmts_bridge.plugin.core.server.settings import ServerLimits
from wmts_bridge.plugin.core.web.message import Request, Response

from .live import GET, Client, Live, echo, serving, wait_until

LIMITS = ServerLimits(
    connections=4,
    header_seconds=0.2,
    send_seconds=0.3,
    line_bytes=1000,
    header_bytes=4000,
    body_bytes=1000,
)
BIG = b"x" * 20_000_000


def handler(request: Request) -> Response:
    if request.path == "/broken":
        raise ZeroDivisionError("a secret of the inside")
    if request.path == "/forged":
        return Response(200, (("X", "a\r\nSet-Cookie: b"),))
    if request.path == "/big":
        return Response(200, (), BIG)
    if request.path == "/nothing":
        return Response(204)
    return echo(request)


def quick(request: Request) -> Optional[Response]:
    """Answer at once what does not count as slow here."""
    return None if request.path in ("/broken", "/nothing") else handler(request)


@pytest.fixture(params=[None, quick], ids=["by workers", "at once"])
def live(request: pytest.FixtureRequest) -> Iterator[Live]:
    """Serve by workers alone, and with a reception that answers nearly everything."""
    with serving(handler, LIMITS, request.param) as running:
        yield running


@pytest.fixture
def client(live: Live) -> Client:
    return live.connect()


def get(path: str, *lines: str, method: str = "GET", version: str = "1.1") -> bytes:
    first = f"{method} {path} HTTP/{version}"
    return "\r\n".join([first, "Host: localhost", *lines, "", ""]).encode("latin-1")


def test_a_connection_serves_one_request_after_another(client: Client) -> None:
    bodies = [client.ask(get(f"/{number}")).body.split(b"\n")[1] for number in range(3)]

    assert bodies == [b"/0", b"/1", b"/2"]


def test_pipelined_requests_are_answered_in_order(client: Client) -> None:
    client.send(b"".join(get(f"/{number}") for number in range(50)))

    assert [client.read().body.split(b"\n")[1] for _ in range(50)] == [
        b"/%d" % number for number in range(50)
    ]


def test_a_request_may_come_byte_by_byte(client: Client) -> None:
    for byte in GET:
        client.send(bytes([byte]))

    assert client.read().status == 200


def test_an_incomplete_pipelined_request_does_not_hold_up_the_ones_before(client: Client) -> None:
    client.send(get("/a") + get("/b")[:20])
    assert client.read().body.split(b"\n")[1] == b"/a"

    client.send(get("/b")[20:])
    assert client.read().body.split(b"\n")[1] == b"/b"


def test_empty_lines_before_a_request_are_ignored(client: Client) -> None:
    client.send(b"\r\n\r\n" + GET + b"\r\n")
    assert client.read().status == 200

    client.send(GET)
    assert client.read().status == 200


def test_head_has_the_headers_of_get_and_no_body(client: Client) -> None:
    first = client.ask(get("/a"))
    second = client.ask(get("/a", method="HEAD"), "HEAD")

    assert second.body == b""
    assert int(second.headers["content-length"]) == len(first.body) + 1  # HEAD is a letter longer
    assert client.ask(GET).status == 200


def test_an_answer_without_body_leaves_the_connection_usable(client: Client) -> None:
    answer = client.ask(get("/nothing"))

    assert answer.status == 204
    assert "content-length" not in answer.headers
    assert client.ask(GET).status == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "TRACE", "BREW", "CONNECT", "get"])
def test_any_method_is_the_handlers_business(client: Client, method: str) -> None:
    assert client.ask(get("/a", method=method)).body.startswith(method.encode() + b"\n")
    assert client.ask(GET).status == 200


@pytest.mark.parametrize(
    ("version", "lines", "stays"),
    [
        pytest.param("1.1", [], True, id="1.1"),
        pytest.param("1.1", ["Connection: close"], False, id="1.1 close"),
        pytest.param("1.0", [], False, id="1.0"),
        pytest.param("1.0", ["Connection: keep-alive"], True, id="1.0 keep-alive"),
    ],
)
def test_the_connection_ends_when_the_client_wants_it(
    client: Client, version: str, lines: list[str], stays: bool
) -> None:
    answer = client.ask(get("/a", *lines, version=version))

    assert answer.status == 200
    assert (answer.headers.get("connection") == "close") is not stays
    if stays:
        assert client.ask(GET).status == 200
    else:
        assert client.is_closed()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(["Content-Length: 5", "", "12345"], id="length"),
        pytest.param(["Transfer-Encoding: chunked", "", "5", "12345", "0", "", ""], id="chunks"),
    ],
)
def test_a_request_with_a_body_is_answered_and_so_is_the_next(
    client: Client, body: list[str]
) -> None:
    message = "\r\n".join(["POST /a HTTP/1.1", "Host: localhost", *body]).encode()
    client.send(message + GET)

    assert client.read().body.startswith(b"POST\n")
    assert client.read().body.startswith(b"GET\n")


def test_a_body_is_asked_for_when_the_client_waits_to_be_asked(client: Client) -> None:
    client.send(get("/a", "Content-Length: 5", "Expect: 100-continue", method="POST"))
    assert client.read().status == 100

    assert client.ask(b"12345").body.startswith(b"POST\n")
    assert client.ask(GET).status == 200


def test_a_body_too_large_is_not_asked_for(client: Client) -> None:
    client.send(get("/a", "Content-Length: 5000", "Expect: 100-continue", method="POST"))

    assert client.read().status == 413
    assert client.is_closed()


@pytest.mark.parametrize(
    ("message", "status"),
    [
        pytest.param(b"GET / HTTP/1.1\r\nA : b\r\n\r\n", 400, id="malformed header"),
        pytest.param(b"GET / HTTP/1.1\nHost: a\n\n", 400, id="bare line feeds, no end in sight"),
        pytest.param(b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n", 400, id="TLS"),
        pytest.param(b"\x16\x03\x01\x02\0" + b"\x01" * 512, 400, id="TLS, no end in sight"),
        pytest.param(get("/" + "a" * 2000), 414, id="long line"),
        pytest.param(b"GET /" + b"a" * 65536, 414, id="64 KiB line without end"),
        pytest.param(get("/", *["A: b"] * 1000), 431, id="1000 headers"),
        pytest.param(get("/", "A: " + "b" * 64_000), 431, id="64 KB header"),
        pytest.param(get("/")[:-2] + b"A: " + b"b" * 64_000, 431, id="header without end"),
        pytest.param(get("/", "Content-Length: 70000") + b"a" * 70_000, 413, id="large body"),
        pytest.param(
            get("/", "Content-Length: 3", "Transfer-Encoding: chunked") + GET, 400, id="smuggling"
        ),
    ],
)
def test_a_refused_message_is_answered_in_full_and_ends_the_connection(
    client: Client, message: bytes, status: int
) -> None:
    answer = client.ask(message)

    assert answer.status == status
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["connection"] == "close"
    client.socket.shutdown(socket.SHUT_WR)
    assert client.is_closed()


def test_requests_before_a_refused_one_are_answered(client: Client) -> None:
    client.send(GET + b"nonsense\r\n\r\n" + GET)

    assert [client.read().status, client.read().status] == [200, 400]
    assert client.is_closed()


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(GET[:-4], id="header"),
        pytest.param(get("/", "Content-Length: 5") + b"123", id="body"),
    ],
)
def test_a_request_that_does_not_come_to_its_end_times_out(client: Client, message: bytes) -> None:
    client.send(message)

    assert client.read().status == 408
    assert client.is_closed()


def test_a_byte_now_and_then_does_not_keep_a_request_alive(client: Client) -> None:
    client.send(GET[:-4])
    client.socket.settimeout(0.02)
    answer = b""
    for _ in range(200):
        try:
            client.send(b"\r\nA: b")
            answer = client.socket.recv(1000)
            break
        except TimeoutError:
            continue

    assert answer.startswith(b"HTTP/1.1 408 ")


def test_an_idle_connection_is_closed_without_a_word() -> None:
    with serving(handler, LIMITS._replace(idle_seconds=0.05)) as live:
        client = live.connect()
        assert client.ask(GET).status == 200
        assert client.is_closed()
        assert live.connect().is_closed()


def test_a_pause_between_requests_may_be_longer_than_within_one(client: Client) -> None:
    client.send(GET[:10])
    client.send(GET[10:])
    assert client.read().status == 200
    client.socket.settimeout(LIMITS.header_seconds * 2)
    with pytest.raises(TimeoutError):
        client.socket.recv(1)

    client.send(GET)
    client.socket.settimeout(5)
    assert client.socket.recv(15) == b"HTTP/1.1 200 OK"


def test_a_large_answer_arrives_whole(client: Client) -> None:
    assert client.ask(get("/big")).body == BIG


def test_a_client_that_does_not_read_loses_its_connection(live: Live) -> None:
    client = live.connect()
    client.send(get("/big"))

    wait_until(lambda: live.server.connections == 0)


def test_a_client_that_goes_amid_an_answer_is_no_error(
    live: Live, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = live.connect()
    client.send(get("/big"))
    client.socket.recv(100)
    client.close()

    wait_until(lambda: live.server.connections == 0)
    assert {record.levelno for record in caplog.records} <= {logging.DEBUG}


@pytest.mark.parametrize("path", ["/broken", "/forged"])
def test_a_handler_that_breaks_down_is_500_without_details_and_logged(
    client: Client, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    answer = client.ask(get(path))

    assert answer.status == 500
    assert b"secret" not in answer.body
    assert b"Traceback" not in answer.body
    assert "set-cookie" not in answer.headers
    assert {record.exc_info is not None for record in caplog.records} == {True}
    assert client.ask(GET).status == 200

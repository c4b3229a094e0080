"""Responses as they go over the wire."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import pytest
from wmts_bridge.plugin.core.errors import MessageRefused
from wmts_bridge.plugin.core.server.response_bytes import ResponseWriter, plain_response
from wmts_bridge.plugin.core.web.message import Response

TILE = Response(200, (("Content-Type", "image/png"), ("ETag", '"a"')), b"tile")


def split(data: bytes) -> tuple[str, dict[str, str], bytes]:
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return first, dict(line.split(": ", 1) for line in lines), body


def test_status_headers_and_body_are_written_with_length_and_date() -> None:
    first, headers, body = split(ResponseWriter().write(TILE))

    assert first == "HTTP/1.1 200 OK"
    date = parsedate_to_datetime(headers.pop("Date"))
    assert date.utcoffset() is not None
    assert headers == {
        "Content-Type": "image/png",
        "ETag": '"a"',
        "Content-Length": "4",
        "Server": "WMTS-Bridge",
    }
    assert body == b"tile"


def test_an_answer_to_head_is_the_same_but_for_the_body() -> None:
    first, headers, body = split(ResponseWriter().write(TILE, head_only=True))

    assert first == "HTTP/1.1 200 OK"
    assert headers["Content-Length"] == "4"
    assert body == b""


@pytest.mark.parametrize("status", [204, 304])
def test_statuses_without_body_have_neither_body_nor_length(status: int) -> None:
    _, headers, body = split(ResponseWriter().write(Response(status, (), b"not to be sent")))

    assert "Content-Length" not in headers
    assert body == b""


@pytest.mark.parametrize(
    ("old", "close", "connection"),
    [
        pytest.param(False, False, None, id="1.1 stays open anyway"),
        pytest.param(False, True, "close", id="1.1 closes"),
        pytest.param(True, False, "keep-alive", id="1.0 must be told"),
        pytest.param(True, True, "close", id="1.0 closes"),
    ],
)
def test_the_connection_header_says_what_will_happen(
    old: bool, close: bool, connection: str | None
) -> None:
    _, headers, _ = split(ResponseWriter().write(TILE, old=old, close=close))

    assert headers.get("Connection") == connection


@pytest.mark.parametrize("value", ["a\r\nSet-Cookie: b", "a\nb", "a\rb"], ids=ascii)
def test_a_line_break_in_a_header_is_never_written(value: str) -> None:
    with pytest.raises(MessageRefused, match="line break"):
        ResponseWriter().write(Response(200, (("X", value),)))


def test_characters_that_headers_cannot_hold_become_question_marks() -> None:
    _, headers, _ = split(ResponseWriter().write(Response(200, (("X", "é水"),))))

    assert headers["X"] == "é?"


def test_a_status_without_a_name_can_be_sent() -> None:
    assert split(ResponseWriter().write(Response(299)))[0] == "HTTP/1.1 299 "


def test_answers_of_the_server_itself_are_text_that_any_page_may_read() -> None:
    response = plain_response(503, "Too busy.", ("Retry-After", "1"))

    assert response.header("content-type") == "text/plain; charset=utf-8"
    assert response.header("access-control-allow-origin") == "*"
    assert response.header("retry-after") == "1"
    assert response.body == b"Too busy.\n"

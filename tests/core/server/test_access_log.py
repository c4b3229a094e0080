"""Lines of the access log: complete, without secrets, and impossible to forge."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.plugin.core.server.access_log import AccessLog, without_secrets
from wmts_bridge.plugin.core.web.message import Request, Response


def line_for(request: Request, response: Response) -> str:
    lines: list[str] = []
    AccessLog(lines.append)(request, response, 0.00123)
    (line,) = lines
    return line


def test_a_line_says_when_who_what_and_how_it_went() -> None:
    request = Request("GET", "/wmts", "layer=world", {"user-agent": "QGIS/3.40"}, "::1")

    line = line_for(request, Response(200, (), b"12345"))

    moment, rest = line.split(" ", 1)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment)
    assert rest == '::1 "GET /wmts?layer=world" 200 5 1.2 ms "QGIS/3.40"'


def test_an_answer_to_head_has_no_bytes() -> None:
    assert " 200 0 1.2 ms " in line_for(Request("HEAD", "/", "", {}), Response(200, (), b"12345"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("layer=a&token=s3cret&x=1", "layer=a&token=***&x=1", id="token"),
        pytest.param("KEY=s3cret", "KEY=***", id="any case"),
        pytest.param("?apikey=s3cret", "?apikey=***", id="after a stray ?"),
        pytest.param("access_token=s3%26cret;b=c", "access_token=***;b=c", id="encoded"),
        pytest.param(
            "authkey=a&password=b&X-Amz-Signature=c",
            "authkey=***&password=***&X-Amz-Signature=***",
            id="several",
        ),
        pytest.param("sig=s3cret=", "sig=***", id="value with an equals sign"),
        pytest.param("layer=key&style=token", "layer=key&style=token", id="values are no names"),
        pytest.param("key", "key", id="no value"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_secrets_are_starred_out(query: str, expected: str) -> None:
    assert without_secrets(query) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a" 200 0 "b', id="quotes"),
        pytest.param("a\r\n2026 forged", id="line break"),
        pytest.param("a\x1b]0;title\x07", id="terminal escapes"),
        pytest.param("a\u202egnp.exe", id="direction override"),
        pytest.param("a" * 100_000, id="endless"),
    ],
)
def test_what_clients_send_cannot_forge_a_line_or_drive_a_terminal(text: str) -> None:
    line = line_for(Request("GET", "/" + text, "", {"user-agent": text}), Response(404))

    assert line.isascii()
    assert line.isprintable()
    assert len(line) < 10_000
    assert len(re.findall(r'(?<!\\)"', line)) == 4

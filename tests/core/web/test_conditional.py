"""Conditional requests as tables (RFC 9110, sections 8.8.3, 13.1.2 and 13.1.3)."""

import pytest
from wmts_bridge.plugin.core.web.conditional import http_date, is_not_modified, parse_http_date

# RFC 9110 section 5.6.7 gives one moment in its three forms.
MOMENT = 784111777
LATER = MOMENT + 3600


@pytest.mark.parametrize(
    ("wanted", "etag", "expected"),
    [
        pytest.param('"a"', '"a"', True, id="the same"),
        pytest.param('"b"', '"a"', False, id="another"),
        pytest.param('W/"a"', '"a"', True, id="weak and strong compare equal"),
        pytest.param('"a"', 'W/"a"', True, id="strong and weak compare equal"),
        pytest.param('"b", "a"', '"a"', True, id="second of a list"),
        pytest.param('"b","c" , W/"a"', '"a"', True, id="list with odd blanks"),
        pytest.param('"b,a"', '"a"', False, id="a comma inside quotes does not split"),
        pytest.param('"x", "a,b"', '"a,b"', True, id="an etag with a comma is found"),
        pytest.param("*", '"a"', True, id="star matches whatever exists"),
        pytest.param(" * ", '"a"', True, id="star with blanks"),
        pytest.param("*", "", False, id="star does not match an answer without etag"),
        pytest.param("a", '"a"', False, id="unquoted is no etag"),
        pytest.param('"A"', '"a"', False, id="case matters"),
        pytest.param('"ab"', '"a"', False, id="longer"),
        pytest.param("", '"a"', False, id="empty header"),
        pytest.param("", "", False, id="nothing equals nothing only by accident"),
    ],
)
def test_if_none_match(wanted: str, etag: str, expected: bool) -> None:
    assert is_not_modified({"if-none-match": wanted}, etag) is expected


@pytest.mark.parametrize(
    ("since", "modified", "expected"),
    [
        pytest.param(http_date(MOMENT), MOMENT, True, id="same second"),
        pytest.param(
            http_date(MOMENT), MOMENT + 0.9, True, id="fractions are not sent, so not seen"
        ),
        pytest.param(http_date(MOMENT), MOMENT + 1, False, id="a second newer"),
        pytest.param(http_date(MOMENT), MOMENT - 99, True, id="older"),
        pytest.param(http_date(LATER + 1), MOMENT, False, id="a date in the future is ignored"),
        pytest.param(http_date(LATER), MOMENT, True, id="now is not the future"),
        pytest.param("Sunday, 06-Nov-94 08:49:37 GMT", MOMENT, True, id="form of RFC 850"),
        pytest.param("Sun Nov  6 08:49:37 1994", MOMENT, True, id="form of asctime"),
        pytest.param("yesterday", MOMENT, False, id="no date"),
        pytest.param("", MOMENT, False, id="empty"),
        pytest.param("Sun, 99 Nov 1994 08:49:37 GMT", MOMENT, False, id="no such day"),
        pytest.param("Sun, 06 Nov 99999 08:49:37 GMT", MOMENT, False, id="no such year"),
        pytest.param(http_date(MOMENT), None, False, id="the age of the tile is not known"),
    ],
)
def test_if_modified_since(since: str, modified: "float | None", expected: bool) -> None:
    headers = {"if-modified-since": since}

    assert is_not_modified(headers, '"a"', modified, now=LATER) is expected


def test_if_none_match_counts_alone_where_both_are_sent() -> None:
    headers = {"if-none-match": '"old"', "if-modified-since": http_date(MOMENT)}

    assert not is_not_modified(headers, '"new"', MOMENT, now=LATER)


def test_a_request_without_conditions_is_answered_in_full() -> None:
    assert not is_not_modified({"accept": "*/*"}, '"a"', MOMENT)


def test_dates_are_written_as_the_standard_writes_them() -> None:
    assert http_date(MOMENT) == "Sun, 06 Nov 1994 08:49:37 GMT"
    assert parse_http_date(http_date(MOMENT)) == MOMENT

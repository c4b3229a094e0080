"""Which values a dimension has: those listed, and those inside an interval with its period.

An interval is `start/end` or `start/end/period`, of numbers or of times (ISO 8601), as in OGC
06-042, annexes C and D, from which services take it into WMTS. Several may be joined by commas.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import NamedTuple, Optional

__all__ = ["value_among", "value_inside"]

_LONGEST = 64
_AN_HOUR = 4
"""As many parts of a time are told from the year down to the hour."""

_OPEN_ENDS = ("present", "now", "current")
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{1,12})?")
_TIME = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:T([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(\.[0-9]{1,6})?)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    r")?)?"
)
_PERIOD = re.compile(
    r"P(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?"
    r"(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})(?:\.[0-9]+)?S)?)?"
)
_ZONE = re.compile(r"([+-])([0-9]{2}):?([0-9]{2})")


def value_among(listed: Sequence[str], text: str) -> Optional[str]:
    """Return a value as those `listed` spell it, alone or by an interval, or None if it is not one.

    Many a client asks for `2020-01-01T00:00:00.000Z` where `2020-01-01` is listed.
    """
    if len(text) > _LONGEST:
        return None
    same = next((value for value in listed if _is_same(value, text)), None)
    return value_inside(listed, text) if same is None else same


def _is_same(value: str, text: str) -> bool:
    if value == text:
        return True
    if _NUMBER.fullmatch(value) and _NUMBER.fullmatch(text):
        return Decimal(value) == Decimal(text)
    listed, asked = _time(value), _time(text)
    if listed is None or asked is None or listed.moment != asked.moment:
        return False
    return asked.parts >= min(listed.parts, _AN_HOUR)  # a whole year is not its first day


def value_inside(listed: Iterable[str], text: str) -> Optional[str]:
    """Return a value as an interval among those `listed` spells it, or None if it is in none.

    So `2020-01-01T00:00:00.000Z` in an interval of days becomes `2020-01-01`, as the remote
    writes it itself, and is cached once.
    """
    if not text or len(text) > _LONGEST:
        return None
    for value in listed:
        for part in value.split(",") if "/" in value else ():
            bounds = [bound.strip() for bound in part.split("/")]
            found = _inside(bounds, text) if 2 <= len(bounds) <= 3 else None
            if found is not None:
                return found
    return None


def _inside(bounds: list[str], text: str) -> Optional[str]:
    start, end, period = (*bounds, "")[:3]
    if _NUMBER.fullmatch(start) and not period.startswith("P"):
        return _number_inside(start, end, period, text)
    return _time_inside(start, end, period, text)


def _number_inside(start: str, end: str, step: str, text: str) -> Optional[str]:
    if not all(_NUMBER.fullmatch(number) for number in (end, text, step or "0")):
        return None
    first, last, size, value = (Decimal(number) for number in (start, end, step or "0", text))
    if not first <= value <= last or (size and (value - first) % size):
        return None
    decimals = max(len(number.partition(".")[2]) for number in (start, end, step))
    try:
        spelt = value.quantize(Decimal(1).scaleb(-decimals))
    except InvalidOperation:
        return None
    if spelt == value:
        return format(spelt, "f")
    return text


class _Time(NamedTuple):
    """A moment, and how many of year, month, day, hour, minute, second its text told."""

    moment: datetime
    parts: int


def _time_inside(start: str, end: str, period: str, text: str) -> Optional[str]:
    first, value = _time(start), _time(text)
    last = _time(end)
    if first is None or value is None or (last is None and end.lower() not in _OPEN_ENDS):
        return None
    if value.parts < min(first.parts, _AN_HOUR):
        return None  # a whole month or day is no moment of a finer interval
    if value.moment < first.moment or (last is not None and value.moment > _end_of(last)):
        return None
    if period and not _is_on_step(first.moment, value.moment, period):
        return None
    spelt = _spelt_like(start, value.moment)
    again = _time(spelt)
    return spelt if again is not None and again.moment == value.moment else None


@functools.lru_cache(maxsize=1 << 14)  # layers list thousands, and any client may ask for one more
def _time(text: str) -> Optional[_Time]:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    numbers = [int(part) if part else None for part in found.groups()[:6]]
    told = sum(number is not None for number in numbers)
    year, month, day, hour, minute, second = (
        default if number is None else number
        for number, default in zip(numbers, (1, 1, 1, 0, 0, 0))
    )
    fraction = round(float(found[7] or "0") * 1_000_000)
    try:
        moment = datetime(year, month, day, hour, minute, second, fraction, _zone(found[8] or "Z"))
        return _Time(moment.astimezone(timezone.utc), told)
    except (ValueError, OverflowError):
        return None


def _zone(text: str) -> timezone:
    found = _ZONE.fullmatch(text)
    if found is None:
        return timezone.utc
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(-offset if found[1] == "-" else offset)


def _end_of(last: _Time) -> datetime:
    """Return the last moment that an end means: of a day or year it is its own last one."""
    moment = last.moment
    if last.parts >= _AN_HOUR:
        return moment
    try:
        if last.parts == 3:
            after = moment + timedelta(days=1)
        elif last.parts == 2:
            after = moment.replace(
                year=moment.year + moment.month // 12, month=moment.month % 12 + 1
            )
        else:
            after = moment.replace(year=moment.year + 1)
    except (ValueError, OverflowError):
        return datetime.max.replace(tzinfo=timezone.utc)
    return after - timedelta(microseconds=1)


def _is_on_step(first: datetime, value: datetime, period: str) -> bool:
    found = _PERIOD.fullmatch(period)
    if found is None or not any(found.groups()):
        return False
    years, months, weeks, days, hours, minutes, seconds = (int(x or 0) for x in found.groups())
    of_calendar = 12 * years + months
    of_clock = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if not of_calendar:
        return not of_clock or not (value - first) % of_clock
    if of_clock:
        return False
    passed = 12 * (value.year - first.year) + value.month - first.month
    rest_of_first = first.replace(year=2000, month=1)
    return passed % of_calendar == 0 and value.replace(year=2000, month=1) == rest_of_first


def _spelt_like(pattern: str, moment: datetime) -> str:
    """Return a moment in the form of another one: as many parts, the same zone and signs."""
    found = _TIME.fullmatch(pattern)
    if found is None:
        return ""
    local = moment.astimezone(_zone(found[8] or "Z"))
    text = f"{local.year:04}"
    for group, sign, number in ((2, "-", local.month), (3, "-", local.day), (4, "T", local.hour)):
        text += f"{sign}{number:02}" if found[group] else ""
    colon = ":" if ":" in pattern[:16] else ""
    for group, number in ((5, local.minute), (6, local.second)):
        text += f"{colon}{number:02}" if found[group] else ""
    if found[7]:
        text += "." + f"{local.microsecond:06}"[: len(found[7]) - 1]
    return text + (found[8] or "")

"""Are wrong requests refused, by KVP and as resources, in the way that clients understand?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Optional

from ...capabilities.model import KVP, RESTFUL
from ...sentence import sentence
from ..asking import Asker
from ..finding import Finding, Rule
from ..subject import Subject
from .addresses import kvp_capabilities, with_parameters
from .check import Case, Check, gathered
from .refusals import RULES, TOLERATED
from .refused import Wrong, flaws_of, restful_flaws_of
from .samples import Place, address_of, sample_layers, usable_tile

__all__ = ["CHECKS", "RULES"]

_BOGUS = "NoSuchThing"
_INVALID, _MISSING, _RANGE = "InvalidParameterValue", "MissingParameterValue", "TileOutOfRange"


class _Change(NamedTuple):
    """A wrong request, and what of a right one is changed for it."""

    wrong: Wrong
    changes: Mapping[str, Optional[str]]


def _invalid(name: str, value: str, rule: Optional[Rule] = None) -> _Change:
    wrong = Wrong(sentence("with {name}={value}", name=name, value=value), (_INVALID,), name)
    return _Change(wrong if rule is None else wrong._replace(harm=rule), {name: value})


def _missing(name: str, rule: Rule = TOLERATED) -> _Change:
    return _Change(
        Wrong(sentence("without {name}", name=name), (_MISSING,), name, rule), {name: None}
    )


_GET_TILE: tuple[_Change, ...] = (
    _invalid("LAYER", _BOGUS),
    _invalid("STYLE", _BOGUS, TOLERATED),
    _invalid("TILEMATRIXSET", _BOGUS),
    _invalid("TILEMATRIX", _BOGUS),
    _invalid("FORMAT", "image/bogus"),
    _invalid("TILEROW", "abc"),
    _missing("LAYER"),
    _missing("TILECOL"),
)
_BOGUS_OPERATION = Wrong(
    sentence("with {name}={value}", name="REQUEST", value="GetBogus"),
    (_INVALID, "OperationNotSupported"),
    "request",
    statuses=(400, 501),  # the second is sent with 501
)
_GET_CAPABILITIES = (
    _missing("SERVICE", TOLERATED),
    _Change(_BOGUS_OPERATION, {"REQUEST": "GetBogus"}),
)


def check_kvp_refusals(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask one layer for what it has not, a thing at a time."""
    yield from gathered(RULES, _kvp_cases(subject, asker))


def check_restful_refusals(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask for resources that do not exist."""
    yield from gathered(RULES, _restful_cases(subject, asker))


def _kvp_cases(subject: Subject, asker: Asker) -> Iterator[Case]:
    wrong: list[tuple[str, _Change]] = []
    capabilities = kvp_capabilities(subject)
    if capabilities and asker.ask(capabilities).status == 200:
        wrong += [(capabilities, case) for case in _GET_CAPABILITIES]
    found = usable_tile(subject, asker, sample_layers(subject.document), [KVP])
    if found is not None:
        address = address_of(subject.document, found.place, KVP)
        cases = (*_GET_TILE, *_out_of_range(found.place))
        wrong += [(address, case) for case in cases]
    for address, case in wrong:
        reply = asker.ask(with_parameters(address, case.changes))
        yield from flaws_of(case.wrong, reply)


def _restful_cases(subject: Subject, asker: Asker) -> Iterator[Case]:
    found = usable_tile(subject, asker, sample_layers(subject.document), [RESTFUL])
    if found is None:
        return
    place = found.place
    level = Wrong(sentence("the resource of an unknown level"), (_INVALID,), "")
    row = Wrong(sentence("the resource of a row beyond the matrix"), (_RANGE,), "", TOLERATED)
    outside = place.matrix._replace(identifier=_BOGUS)
    for wrong, at in (
        (level, place._replace(matrix=outside)),
        (row, place._replace(row=place.matrix.height)),
    ):
        reply = asker.ask(address_of(subject.document, at, RESTFUL))
        yield from restful_flaws_of(wrong, reply)


def _out_of_range(place: Place) -> tuple[_Change, ...]:
    """Return requests for the row and the column just beyond the matrix."""
    height, width = str(place.matrix.height), str(place.matrix.width)
    codes = (_RANGE, _INVALID)
    row = Wrong(
        sentence("with TILEROW={count} of {count} rows", count=height),
        codes,
        "TileRow",
        TOLERATED,
    )
    column = Wrong(
        sentence("with TILECOL={count} of {count} columns", count=width),
        codes,
        "TileCol",
        TOLERATED,
    )
    return _Change(row, {"TILEROW": height}), _Change(column, {"TILECOL": width})


CHECKS: tuple[Check, ...] = (check_kvp_refusals, check_restful_refusals)

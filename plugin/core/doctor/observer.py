"""The Doctor: watches what the server answers, and explains what failed."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Callable, NamedTuple, Optional

from ..layer.published import Publication
from ..secrets import redact
from ..web.message import Request, Response
from .asked import Asked, asked_of
from .client_names import client_name
from .complaint import Complaint, Explanation
from .name_causes import (
    missing_parameter,
    unknown_dimension,
    unknown_format,
    unknown_layer,
    unknown_set,
    unknown_style,
)
from .other_causes import (
    no_feature_info,
    nothing_there,
    only_tiles,
    switched_off,
    whatever_it_was,
    wrong_address,
    wrong_way,
)
from .tile_causes import outside_the_limits, unknown_matrix

__all__ = ["Doctor", "explained"]

_MOST_KEPT = 500
_FIRST_FAILURE = 400
_LONGEST_ADDRESS = 500

_CAUSES: Sequence[Callable[[Asked], Optional[Explanation]]] = (
    switched_off,
    wrong_way,
    no_feature_info,
    unknown_layer,
    unknown_matrix,
    outside_the_limits,
    unknown_style,
    unknown_set,
    unknown_format,
    unknown_dimension,
    missing_parameter,
    nothing_there,
    only_tiles,
    wrong_address,
)
"""The first that knows an explanation gives it."""


class _Failure(NamedTuple):
    request: Request
    response: Response
    publication: Publication
    at: float


class Doctor:
    """An observer of the Application that keeps the last requests that failed.

    Watching costs next to nothing; explaining is done when somebody wants to know. Many threads
    may call it at once.
    """

    def __init__(self, publication: Callable[[], Publication], most: int = _MOST_KEPT) -> None:
        """Keep `most` failures; `publication` gives what is published now."""
        self._publication = publication
        self._failures: deque[_Failure] = deque(maxlen=most)
        self._lock = threading.Lock()
        self._seen = 0

    @property
    def seen(self) -> int:
        """How many requests have failed so far: whoever shows them looks again when it grows."""
        return self._seen

    def __call__(self, request: Request, response: Response, seconds: float) -> None:
        """Keep what failed."""
        if response.status >= _FIRST_FAILURE:
            failure = _Failure(request, response, self._publication(), time.time())
            with self._lock:
                self._failures.append(failure)
                self._seen += 1

    def complaints(self) -> tuple[Complaint, ...]:
        """Return what failed lately, the latest first, equal reasons of a client together."""
        with self._lock:
            failures = list(self._failures)
        together: dict[tuple[str, str, str], Complaint] = {}
        for failure in reversed(failures):
            complaint = _complaint(failure)
            key = (complaint.client, complaint.layer, complaint.explanation.cause)
            known = together.setdefault(key, complaint)
            if known is not complaint:
                together[key] = known._replace(requests=known.requests + 1)
        return tuple(together.values())

    def forget(self) -> None:
        """Start anew."""
        with self._lock:
            self._failures.clear()


def explained(request: Request, response: Response, publication: Publication) -> Explanation:
    """Return why a request failed, in words, and what helps."""
    return _explanation(asked_of(request, response, publication))


def _explanation(asked: Asked) -> Explanation:
    known = (cause(asked) for cause in _CAUSES)
    return next((found for found in known if found is not None), None) or whatever_it_was(asked)


def _complaint(failure: _Failure) -> Complaint:
    request, response = failure.request, failure.response
    asked = asked_of(request, response, failure.publication)
    address = redact(f"{request.path}?{request.query}" if request.query else request.path)
    return Complaint(
        client=client_name(request.headers.get("user-agent", "")),
        layer=asked.layer.identifier if asked.layer else "",
        explanation=_explanation(asked),
        requests=1,
        last=failure.at,
        status=response.status,
        address=address[:_LONGEST_ADDRESS],
    )

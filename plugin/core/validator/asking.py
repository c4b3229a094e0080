"""How the judge asks a service: what it gets back, and what can stop it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol, overload

from ..sentence import Sentence

__all__ = ["Asker", "Reply"]


class Reply(NamedTuple):
    """What came of one GET request; names in `headers` are lower case.

    `url` is the address asked and `final_url` the one that answered, which differ after a
    redirect; both are without secrets. `seconds` is how long it took. `failure` is a sentence if
    there was no answer; then `status` is 0 and there is no body.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    final_url: str
    seconds: float
    failure: str = ""

    @property
    def media_type(self) -> str:
        """The Content-Type without its parameters, in lower case; empty if there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Asker(Protocol):
    """Asks a service by GET, at a bounded rate and a bounded number of times."""

    @property
    def asked(self) -> int:
        """How many requests were made so far."""
        ...

    @property
    def left(self) -> int:
        """How many requests may still be made."""
        ...

    @property
    def is_stopped(self) -> bool:
        """Whether the user stopped the judge: then nothing further is to be begun."""
        ...

    def ask(self, url: str, headers: Mapping[str, str] = ...) -> Reply:
        """Ask for an address; what goes wrong on the way is told in the reply.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        ...

    @overload
    def without_secrets(self, text: Sentence) -> Sentence: ...
    @overload
    def without_secrets(self, text: str) -> str: ...
    def without_secrets(self, text: str) -> str:
        """Return a text, such as what a service said, without the secrets that it is asked with.

        A `Sentence` stays one.
        """
        ...

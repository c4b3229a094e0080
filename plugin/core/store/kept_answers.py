"""What a remote answered while a source was opened, for opening it again while it is not asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ..errors import TransportError
from ..secrets import redact
from ..transport.protocol import RemoteAnswer, Transport
from ..transport.settings import TransportSettings
from .kept_files import name_of_address, read_kept, repeats_secret, secrets_of, write_kept

__all__ = ["KeptAnswers"]

_LARGEST = 8 << 20
_HEADERS = ("content-type",)


class KeptAnswers:
    """A transport that keeps answers in a folder until `opened` is called, and then no more.

    Until then what was kept stands in for what cannot be had.
    """

    def __init__(self, transport: Transport, folder: Path) -> None:
        """Keep the transport and the folder."""
        self._transport = transport
        self._folder = folder
        self._others: list[KeptAnswers] = []
        self._is_opening = True

    @property
    def settings(self) -> TransportSettings:
        """How the remote is reached."""
        return self._transport.settings

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Fetch an address.

        Raises:
            TransportError: as the transport; while it is opened, only if nothing was kept.
        """
        if not self._is_opening:
            return self._transport.get(url, headers=headers, deadline=deadline)
        path = self._folder / f"{name_of_address(url)}.answer"
        try:
            answer = self._transport.get(url, headers=headers, deadline=deadline)
        except TransportError:
            known = _read(path)
            if known is None:
                raise
            return known
        self._keep(path, answer)
        return answer

    def anonymous(self) -> KeptAnswers:
        """Return a transport for other hosts: the same without credentials."""
        other = KeptAnswers(self._transport.anonymous(), self._folder)
        other._is_opening = self._is_opening
        self._others.append(other)
        return other

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()

    def opened(self) -> None:
        """Keep nothing any more."""
        self._is_opening = False
        for other in self._others:
            other.opened()

    def _keep(self, path: Path, answer: RemoteAnswer) -> None:
        headers = {name: answer.headers[name] for name in _HEADERS if name in answer.headers}
        facts = {"status": answer.status, "url": redact(answer.url), "headers": headers}
        content = json.dumps(facts).encode() + b"\n" + answer.body
        is_failure = answer.status >= 500 or answer.status in (401, 403, 407, 429)
        if is_failure or len(content) > _LARGEST:
            return
        if not repeats_secret(content, secrets_of(self.settings)):
            write_kept(path, content)


def _read(path: Path) -> Optional[RemoteAnswer]:
    head, _, body = (read_kept(path) or b"").partition(b"\n")
    try:
        facts = json.loads(head)
        headers = {str(name): str(value) for name, value in facts["headers"].items()}
        return RemoteAnswer(int(facts["status"]), headers, body, str(facts["url"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None

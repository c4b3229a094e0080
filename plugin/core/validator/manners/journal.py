"""The journal of a judgement: what was answered, in a file, so that it can be resumed.

No secret is written: addresses are redacted, and an answer that repeats a secret of ours is left
out.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from ...errors import SetupError
from ...sentence import sentence
from ..asking import Reply
from .journal_lines import is_lasting, reply_of, told
from .known_secrets import KnownSecrets
from .line_file import Line, LineFile, open_lines
from .memory import Key

__all__ = ["Journal", "open_journal"]

_KIND = "WMTS Bridge: answers to the judge"
_VERSION = 1
_LARGEST_FILE = 512 << 20
_BELIEVED_SECONDS = 86400.0
"""How long an answer stands for what the service would say now."""


class Journal:
    """Answers of earlier runs, and of this one; `open_journal` opens one. For many threads."""

    def __init__(
        self,
        file: LineFile,
        known: dict[str, Line],
        secrets: KnownSecrets,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep the open file, and where in it the answer to each request is, by its digest."""
        self._file = file
        self._known = known
        self._secrets = secrets
        self._clock = clock
        self._lock = threading.Lock()

    def __len__(self) -> int:
        """How many requests have an answer here."""
        return len(self._known)

    def find(self, key: Key) -> Optional[Reply]:
        """Return the answer to a request, if there is a whole one of the last day."""
        digest = self._digest(key)
        with self._lock:
            line = self._known.get(digest)
            found = self._file.read(line) if line is not None else {}
        at = found.get("at")
        if found.get("key") != digest or not isinstance(at, (int, float)):
            return None
        return reply_of(found) if 0 <= self._clock() - at <= _BELIEVED_SECONDS else None

    def note(self, key: Key, reply: Reply) -> None:
        """Write down an answer; what cannot be, such as on a full disk, is asked for again."""
        if not is_lasting(reply) or self._repeats_a_secret(reply):
            return
        digest = self._digest(key)
        value = {"at": int(self._clock()), "key": digest, **told(reply)}
        with self._lock:
            line = self._file.append(value)
            if line is not None:
                self._known[digest] = line

    def close(self) -> None:
        """Close the file; nothing is found or noted any more."""
        with self._lock:
            self._file.close()

    def _digest(self, key: Key) -> str:
        url, headers = key
        shown = json.dumps([self._secrets.hidden(url), headers])
        return hashlib.sha256(shown.encode("utf-8", "replace")).hexdigest()[:32]

    def _repeats_a_secret(self, reply: Reply) -> bool:
        head = json.dumps([dict(reply.headers), reply.url, reply.final_url], ensure_ascii=False)
        return self._secrets.are_in(reply.body) or self._secrets.are_in(head.encode())


def open_journal(path: Path, service: str, secrets: KnownSecrets) -> Journal:
    """Open the journal of judging `service`, an address; a file that is missing or empty is begun.

    Raises:
        SetupError: it cannot be opened, is another file, or the journal of another service.
    """
    head = {"kind": _KIND, "version": _VERSION, "service": secrets.hidden(service)}
    file = open_lines(path, head, _LARGEST_FILE)
    try:
        known = {str(value.get("key")): line for line, value in file.lines()}
    except OSError as exc:
        file.close()
        raise SetupError(
            sentence("{path} cannot be read: {reason}", path=path, reason=exc.strerror or exc)
        ) from exc
    return Journal(file, known, secrets)

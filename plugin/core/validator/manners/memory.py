"""What was answered in this judgement, remembered within a bound."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Optional

from ..asking import Reply

__all__ = ["Key", "ReplyMemory", "key_of"]

Key = tuple[str, tuple[tuple[str, str], ...]]
"""An address and the headers it was asked with."""

_OVERHEAD = 2000
"""Bytes that a reply takes beside its body, roughly."""


def key_of(url: str, headers: Mapping[str, str]) -> Key:
    """Return what two requests share that must get the same answer."""
    return url, tuple(sorted((name.lower(), value) for name, value in headers.items()))


class ReplyMemory:
    """Keeps replies of `most_bytes` in sum, those asked for last. Not for several threads."""

    def __init__(self, most_bytes: int) -> None:
        """Empty."""
        self._most_bytes = most_bytes
        self._bytes = 0
        self._replies: OrderedDict[Key, Reply] = OrderedDict()

    def get(self, key: Key) -> Optional[Reply]:
        """Return the reply to this request, or None."""
        reply = self._replies.get(key)
        if reply is not None:
            self._replies.move_to_end(key)
        return reply

    def put(self, key: Key, reply: Reply) -> None:
        """Keep a reply, and let the oldest go if they are too many."""
        before = self._replies.pop(key, None)
        if before is not None:
            self._bytes -= len(before.body) + _OVERHEAD
        self._replies[key] = reply
        self._bytes += len(reply.body) + _OVERHEAD
        while self._bytes > self._most_bytes and self._replies:
            _, gone = self._replies.popitem(last=False)
            self._bytes -= len(gone.body) + _OVERHEAD

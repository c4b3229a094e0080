"""A remote's capabilities kept beside its tiles, for a start while the remote is down."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Collection
from pathlib import Path
from typing import Optional
from urllib.parse import quote, quote_plus, urlsplit

from ..capabilities.wmts_reader import ReadCapabilities, read_capabilities
from ..errors import DocumentError
from ..secrets import redact
from ..transport.protocol import RemoteAnswer

__all__ = ["KeptDocument"]

_LARGEST = 64 << 20


class KeptDocument:
    """The document of one address, in a cache folder.

    What cannot be kept or read is not there; nothing fails for it.
    """

    def __init__(self, folder: Path, address: str, secrets: Collection[str]) -> None:
        """A document that repeats one of the `secrets` is not kept."""
        digest = hashlib.blake2b(redact(address).encode("utf-8", "replace"), digest_size=8)
        self._path = folder / f"{digest.hexdigest()}.capabilities"
        spellings = (f(text) for text in secrets for f in (str, quote, quote_plus) if text)
        self._secrets = [text.encode() for text in spellings]

    def keep(self, answer: RemoteAnswer) -> None:
        """Write the document down, in the place of an earlier one."""
        # Relative addresses in it are resolved by the path alone: the rest may hold secrets.
        parts = urlsplit(answer.url)
        url = parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="")
        content = url.geturl().encode() + b"\n" + answer.body
        if any(secret in content for secret in self._secrets):
            return
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(dir=self._path.parent, suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                os.replace(part, self._path)
            except OSError:
                os.unlink(part)

    def read(self) -> Optional[ReadCapabilities]:
        """Return what was kept, or None."""
        try:
            if self._path.stat().st_size > _LARGEST:
                return None
            url, _, body = self._path.read_bytes().partition(b"\n")
            return read_capabilities(body, url.decode("utf-8", "replace"))
        except (OSError, DocumentError):
            return None

"""Small files in a cache folder that hold what a remote answered, but never a secret."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Optional
from urllib.parse import quote, quote_plus

from ..secrets import is_secret_header, redact
from ..transport.settings import TransportSettings

__all__ = ["name_of_address", "read_kept", "repeats_secret", "secrets_of", "write_kept"]

_LARGEST = 64 << 20


def name_of_address(address: str) -> str:
    """Return what files of an address are called; its secrets play no part."""
    shown = redact(address).encode("utf-8", "replace")
    return hashlib.blake2b(shown, digest_size=8).hexdigest()


def secrets_of(settings: TransportSettings) -> Collection[str]:
    """Return what must not be written down of how a remote is reached."""
    headers = [value for name, value in settings.headers.items() if is_secret_header(name)]
    return (settings.password, *settings.query.values(), *headers)


def repeats_secret(content: bytes, secrets: Iterable[str]) -> bool:
    """Tell whether a text holds one of the secrets, as it is or as addresses spell it."""
    spellings = (f(text) for text in secrets for f in (str, quote, quote_plus) if text)
    return any(text.encode() in content for text in spellings)


def write_kept(path: Path, content: bytes) -> None:
    """Write a file in the place of an earlier one; nothing fails if it cannot be."""
    with contextlib.suppress(OSError, ValueError):  # ValueError: no path at all
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(part, path)
        except OSError:
            os.unlink(part)


def read_kept(path: Path) -> Optional[bytes]:
    """Return what a file holds, or None if it is not there or cannot be read."""
    try:
        return None if path.stat().st_size > _LARGEST else path.read_bytes()
    except (OSError, ValueError):
        return None

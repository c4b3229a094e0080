"""A remote's capabilities kept beside its tiles, for a start while the remote is down."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit

from ..capabilities.wmts_reader import ReadCapabilities, read_capabilities
from ..errors import DocumentError
from ..transport.protocol import RemoteAnswer
from .kept_files import name_of_address, read_kept, repeats_secret, write_kept

__all__ = ["KeptDocument"]


class KeptDocument:
    """The document of one address, in each cache folder that has tiles of it.

    What cannot be kept or read is not there; nothing fails for it.
    """

    def __init__(self, folders: Iterable[Path], address: str, secrets: Collection[str]) -> None:
        """A document that repeats one of the `secrets` is not kept."""
        self._name = f"{name_of_address(address)}.capabilities"
        self._paths = [folder / self._name for folder in dict.fromkeys(folders)]
        self._secrets = secrets
        self._content: Optional[bytes] = None

    def keep(self, answer: RemoteAnswer) -> None:
        """Write the document down, in the place of an earlier one."""
        # Relative addresses in it are resolved by the path alone: the rest may hold secrets.
        parts = urlsplit(answer.url)
        url = parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="")
        content = url.geturl().encode() + b"\n" + answer.body
        if repeats_secret(content, self._secrets):
            return
        self._content = content
        for path in self._paths:
            write_kept(path, content)

    def keep_in(self, folders: Iterable[Path]) -> None:
        """Keep in further folders what was kept."""
        for path in (folder / self._name for folder in folders):
            if path not in self._paths:
                self._paths.append(path)
                content = self._content or self._newest()
                if content is not None:
                    write_kept(path, content)

    def read(self) -> Optional[ReadCapabilities]:
        """Return what was kept last, or None."""
        content = self._newest()
        if content is None:
            return None
        url, _, body = content.partition(b"\n")
        try:
            return read_capabilities(body, url.decode("utf-8", "replace"))
        except DocumentError:
            return None

    def _newest(self) -> Optional[bytes]:
        for path in sorted(self._paths, key=_modified, reverse=True):
            content = read_kept(path)
            if content is not None:
                return content
        return None


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except (OSError, ValueError):
        return 0.0

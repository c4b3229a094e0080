"""The catalogue file: one owner at a time, whole at every moment, kept when it is damaged."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Optional, Union

from ..errors import CatalogueError, DocumentError
from .json_form import Unknown, catalogue_from_json, catalogue_to_json
from .lock import OwnerLock
from .secret_values import hide_secrets
from .values import Catalogue

__all__ = ["CatalogueFile", "FoundCatalogue"]

_LARGEST = 32 * 1024 * 1024
_SQLITE = b"SQLite format 3\0"
# Windows does not replace a file that another program, such as a virus scanner, just reads.
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)


class FoundCatalogue(NamedTuple):
    """What a catalogue file held, and what the user should hear about it."""

    catalogue: Catalogue
    messages: tuple[str, ...] = ()


class CatalogueFile:
    """The file at `path`; `acquire` it before it is read to be changed.

    Secrets never reach it: `${NAME}` stands in their place (see `secret_values`).
    """

    def __init__(self, path: Union[str, Path]) -> None:
        """Remember the path; nothing is read or locked yet."""
        self.path = Path(path)
        self._lock = OwnerLock(self.path)
        self._unknown: Unknown = {}

    def acquire(self) -> None:
        """Become the file's only owner; it need not exist yet, its folder must.

        Raises:
            CatalogueError: another process is, or the folder does not let us.
        """
        # Links are followed, so that two names of one file are one lock.
        self.path = Path(os.path.realpath(self.path))
        if not self._lock.held:
            self._lock = OwnerLock(self.path)
            self._lock.acquire()
            self._remove_leftovers()

    def note_address(self, address: str) -> None:
        """Tell a second process that wants the file where this one serves."""
        self._lock.note_address(address)

    def release(self) -> None:
        """Let other processes have the file."""
        self._lock.release()

    def read(self) -> FoundCatalogue:
        """Return what the file holds; a file that is not there holds nothing.

        A damaged file is renamed to `NAME.damaged-DATE-TIME` and a message says so.

        Raises:
            CatalogueError: it cannot be read or set aside, is of a newer version, or is a database.
        """
        body = self._body()
        if body is None:
            return FoundCatalogue(Catalogue())
        if body.startswith(_SQLITE):
            raise CatalogueError(f"{self.path} is a database (MBTiles, perhaps), not a catalogue")
        try:
            if len(body) > _LARGEST:
                raise DocumentError("it is too large for a catalogue")
            catalogue, self._unknown = catalogue_from_json(body)
        except CatalogueError as exc:
            raise CatalogueError(f"{self.path} cannot be used: {exc}") from exc
        except DocumentError as exc:
            return FoundCatalogue(Catalogue(), (self._set_aside(exc),))
        return FoundCatalogue(catalogue)

    def _body(self) -> Optional[bytes]:
        try:
            if not self.path.exists():
                return None
            if not self.path.is_file():  # to read a pipe or device may never end
                raise CatalogueError(f"{self.path} is not a file")
            with self.path.open("rb") as file:
                return file.read(_LARGEST + 1)
        except OSError as exc:
            raise CatalogueError(f"{self.path} cannot be read: {_reason(exc)}") from exc

    def write(self, catalogue: Catalogue) -> Mapping[str, str]:
        """Replace the file; return the secrets that were left out, by the names in their place.

        After a failure, and whenever the power goes, the file is the old one or the new one.

        Raises:
            CatalogueError: it cannot be written; the old one is still there.
        """
        hidden = hide_secrets(catalogue)
        body = catalogue_to_json(hidden.catalogue, self._unknown)
        try:
            self._replace(body)
        except OSError as exc:
            raise CatalogueError(f"{self.path} cannot be written: {_reason(exc)}") from exc
        return hidden.secrets

    def _replace(self, body: bytes) -> None:
        handle, temporary = tempfile.mkstemp(".new", f"{self.path.name}.", self.path.parent)
        try:
            with open(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            with suppress(OSError):
                shutil.copymode(self.path, temporary)
            _replace_patiently(temporary, self.path)
        except OSError:
            with suppress(OSError):
                os.unlink(temporary)
            raise
        _sync_folder(self.path.parent)

    def _set_aside(self, damage: DocumentError) -> str:
        """Rename the file and return the message for the user."""
        aside = _free_name(self.path, time.strftime("damaged-%Y%m%d-%H%M%S"))
        try:
            os.rename(self.path, aside)
        except OSError as exc:
            raise CatalogueError(
                f"{self.path} is damaged ({damage}) and cannot be set aside: {_reason(exc)}"
            ) from exc
        return f"{self.path} was damaged ({damage}); it is kept as {aside.name}, a new one is begun"

    def _remove_leftovers(self) -> None:
        """Remove what a killed process was about to put in the file's place."""
        prefix = f"{self.path.name}."
        with suppress(OSError):
            for found in self.path.parent.iterdir():
                if found.name.startswith(prefix) and found.name.endswith(".new"):
                    found.unlink()


def _replace_patiently(temporary: str, path: Path) -> None:
    for wait in _WAITS:
        try:
            os.replace(temporary, path)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    os.replace(temporary, path)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows does so by itself."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _free_name(path: Path, ending: str) -> Path:
    candidate, number = path.with_name(f"{path.name}.{ending}"), 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.name}.{ending}-{number}")
    return candidate


def _reason(error: OSError) -> str:
    return error.strerror or str(error)

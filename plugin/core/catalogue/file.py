"""The catalogue file: changed by one at a time, whole at every moment, kept when it is damaged."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, Optional, Union

from ..errors import CatalogueError, DocumentError
from ..sentence import sentence
from .json_form import Unknown, catalogue_from_json, catalogue_to_json
from .lock import ChangeLock
from .secret_values import hide_secrets
from .values import Catalogue

__all__ = ["CatalogueFile", "FoundCatalogue", "WrittenCatalogue"]

_LARGEST = 32 * 1024 * 1024
_SQLITE = b"SQLite format 3\0"
# Windows neither replaces a file that another program, such as a virus scanner, just reads, nor
# opens one that is just being replaced.
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)


class FoundCatalogue(NamedTuple):
    """What a catalogue file held, and what the user should hear about it."""

    catalogue: Catalogue
    messages: tuple[str, ...] = ()


class WrittenCatalogue(NamedTuple):
    """What a catalogue file holds now, and the secrets that it does not, by the names in it."""

    catalogue: Catalogue
    secrets: Mapping[str, str]


class _State(NamedTuple):
    """What tells one content of the file from another without reading it."""

    modified: int
    size: int
    inode: int


class CatalogueFile:
    """The file at `path`, which several processes may change: each reads and writes it `locked`.

    Secrets never reach it: `${NAME}` stands in their place (see `secret_values`). `patience` is for
    how many seconds another process may be at it.
    """

    def __init__(self, path: Union[str, Path], patience: float = 5.0) -> None:
        """Remember the path; nothing is read or locked yet."""
        self.path = Path(path)
        self._patience = patience
        self._address = ""
        self._unknown: Unknown = {}
        self._seen: Optional[_State] = None

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Let nobody else change the file meanwhile; it need not exist, its folder must.

        Raises:
            CatalogueError: another process does not end its change, or the folder does not let us.
        """
        # Links are followed, so that two names of one file are one lock.
        self.path = Path(os.path.realpath(self.path))
        with ChangeLock(self.path, self._patience).held(self._address):
            self._remove_leftovers()
            yield

    def note_address(self, address: str) -> None:
        """Tell from now on those who wait too long for the file where this process serves."""
        self._address = address

    @property
    def has_changed(self) -> bool:
        """Whether the file is there and another than this object read or wrote last."""
        try:
            found = _state(os.stat(self.path))
        except OSError:
            return False
        return found != self._seen

    def read(self) -> FoundCatalogue:
        """Return what the file holds; a file that is not there holds nothing.

        A damaged file is renamed to `NAME.damaged-DATE-TIME` and a message says so.

        Raises:
            CatalogueError: it cannot be read or set aside, is of a newer version, or is a database.
        """
        try:
            found = self.peek()
        except DocumentError as exc:
            return FoundCatalogue(Catalogue(), (self._set_aside(exc),))
        return FoundCatalogue(found or Catalogue())

    def peek(self) -> Optional[Catalogue]:
        """Return what the file holds, or None if it is not there; leave it as it is.

        Raises:
            CatalogueError: it cannot be read, is of a newer version, or is a database.
            DocumentError: it is damaged.
        """
        body = self._body()
        if body is None:
            return None
        if body.startswith(_SQLITE):
            raise CatalogueError(
                sentence("{path} is a database (MBTiles, perhaps), not a catalogue", path=self.path)
            )
        if len(body) > _LARGEST:
            raise DocumentError("it is too large for a catalogue")
        try:
            catalogue, self._unknown = catalogue_from_json(body)
        except CatalogueError as exc:
            raise CatalogueError(
                sentence("{path} cannot be used: {reason}", path=self.path, reason=exc)
            ) from exc
        return catalogue

    def _body(self) -> Optional[bytes]:
        try:
            if not self.path.exists():
                return None
            if not self.path.is_file():  # to read a pipe or device may never end
                raise CatalogueError(sentence("{path} is not a file", path=self.path))
            with _opened_patiently(self.path) as file:
                self._seen = _state(os.fstat(file.fileno()))
                return file.read(_LARGEST + 1)
        except OSError as exc:
            raise CatalogueError(
                sentence("{path} cannot be read: {reason}", path=self.path, reason=_reason(exc))
            ) from exc

    def write(self, catalogue: Catalogue) -> WrittenCatalogue:
        """Replace the file.

        After a failure, and whenever the power goes, the file is the old one or the new one.

        Raises:
            CatalogueError: it cannot be written; the old one is still there.
        """
        hidden = hide_secrets(catalogue)
        body = catalogue_to_json(hidden.catalogue, self._unknown)
        try:
            written = catalogue_from_json(body).catalogue
            self._replace(body)
        except DocumentError as exc:
            raise CatalogueError(
                sentence("{path} cannot be written so: {reason}", path=self.path, reason=exc)
            ) from exc
        except OSError as exc:
            raise CatalogueError(
                sentence("{path} cannot be written: {reason}", path=self.path, reason=_reason(exc))
            ) from exc
        return WrittenCatalogue(written, hidden.secrets)

    def _replace(self, body: bytes) -> None:
        handle, temporary = tempfile.mkstemp(".new", f"{self.path.name}.", self.path.parent)
        try:
            with open(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
                written = _state(os.fstat(file.fileno()))
            with suppress(OSError):
                shutil.copymode(self.path, temporary)
            _replace_patiently(temporary, self.path)
        except OSError:
            with suppress(OSError):
                os.unlink(temporary)
            raise
        self._seen = written
        _sync_folder(self.path.parent)

    def _set_aside(self, damage: DocumentError) -> str:
        """Rename the file and return the message for the user."""
        aside = _free_name(self.path, time.strftime("damaged-%Y%m%d-%H%M%S"))
        try:
            os.rename(self.path, aside)
        except OSError as exc:
            raise CatalogueError(
                sentence(
                    "{path} is damaged ({damage}) and cannot be set aside: {reason}",
                    path=self.path,
                    damage=damage,
                    reason=_reason(exc),
                )
            ) from exc
        return sentence(
            "{path} was damaged ({damage}); it is kept as {name}, a new one is begun",
            path=self.path,
            damage=damage,
            name=aside.name,
        )

    def _remove_leftovers(self) -> None:
        """Remove what a killed process was about to put in the file's place."""
        prefix = f"{self.path.name}."
        with suppress(OSError):
            for found in self.path.parent.iterdir():
                if found.name.startswith(prefix) and found.name.endswith(".new"):
                    found.unlink()


def _state(facts: os.stat_result) -> _State:
    return _State(facts.st_mtime_ns, facts.st_size, facts.st_ino)


def _opened_patiently(path: Path) -> BinaryIO:
    for wait in _WAITS:
        try:
            return path.open("rb")
        except PermissionError:
            time.sleep(wait)
    return path.open("rb")


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

"""The catalogue of this moment and its file, changed by one thread at a time."""

from __future__ import annotations

import dataclasses
import logging
import threading
from typing import Callable, Optional

from ..catalogue.file import CatalogueFile
from ..catalogue.sequence import next_update_sequence
from ..catalogue.values import Catalogue
from ..errors import CatalogueError
from .secrets import Secrets

__all__ = ["RememberedCatalogue"]

_log = logging.getLogger(__name__)


class RememberedCatalogue:
    """Keeps a catalogue and writes it to its file, if it has one, after each change.

    `changed` is told of every new catalogue before another can replace it.
    """

    def __init__(
        self,
        file: Optional[CatalogueFile],
        secrets: Secrets,
        changed: Callable[[Catalogue], None],
    ) -> None:
        """Begin with an empty catalogue; nothing is read yet."""
        self.catalogue = Catalogue()
        self._file = file
        self._secrets = secrets
        self._changed = changed
        self._lock = threading.RLock()

    def load(self) -> tuple[str, ...]:
        """Take over the file, and return what the user should hear about it.

        Raises:
            CatalogueError: the file cannot be used, or another process has it.
        """
        if self._file is None:
            return ()
        with self._lock:
            self._file.acquire()
            self.catalogue, messages = self._file.read()
        for message in messages:
            _log.warning("%s", message)
        return messages

    def change(self, change: Callable[[Catalogue], Catalogue]) -> None:
        """Replace the catalogue by what `change` makes of it, under a higher updateSequence."""
        with self._lock:
            catalogue = change(self.catalogue)
            sequence = next_update_sequence(self.catalogue.update_sequence)
            self.catalogue = dataclasses.replace(catalogue, update_sequence=sequence)
            self._changed(self.catalogue)
            self._write()

    def note_address(self, address: str) -> None:
        """Tell a second process that wants the file where this one serves."""
        if self._file is not None:
            self._file.note_address(address)

    def release(self) -> None:
        """Let other processes have the file."""
        with self._lock:
            if self._file is not None:
                self._file.release()

    def _write(self) -> None:
        if self._file is None:
            return
        try:
            self._secrets.keep(self._file.write(self.catalogue))
        except CatalogueError as exc:
            _log.warning("%s; what is served now will not be remembered", exc)

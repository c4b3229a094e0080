"""The catalogue of this moment and its file, which other processes may change as well."""

from __future__ import annotations

import dataclasses
import logging
import threading
from contextlib import ExitStack
from typing import Callable, Optional

from ..catalogue.file import CatalogueFile
from ..catalogue.merging import merged
from ..catalogue.sequence import next_update_sequence
from ..catalogue.values import Catalogue
from ..errors import CatalogueError, DocumentError
from .secrets import Secrets

__all__ = ["RememberedCatalogue"]

_log = logging.getLogger(__name__)

_NOT_TAKEN_OVER = "%s is not taken over as it is now: %s"
_NOT_REMEMBERED = "%s; what is served now will not be remembered"


class RememberedCatalogue:
    """Keeps a catalogue and writes it to its file, if it has one, after each change.

    `shown` is told of every new catalogue before another can replace it; `followed` is
    told of the catalogue before and after a change by others; it must not wait for anything.
    """

    def __init__(
        self,
        file: Optional[CatalogueFile],
        secrets: Secrets,
        shown: Callable[[Catalogue], None],
        followed: Callable[[Catalogue, Catalogue], None],
    ) -> None:
        """Begin with an empty catalogue; nothing is read yet."""
        self.catalogue = Catalogue()
        self._written = Catalogue()
        self._file = file
        self._secrets = secrets
        self._shown = shown
        self._followed = followed
        self._lock = threading.RLock()

    def load(self) -> tuple[str, ...]:
        """Read the file, and return what the user should hear about it.

        Raises:
            CatalogueError: the file cannot be used, or another process does not let go of it.
        """
        if self._file is None:
            return ()
        with self._lock, self._file.locked():
            self._written, messages = self._file.read()
            self.catalogue = self._written
        for message in messages:
            _log.warning("%s", message)
        return messages

    def change(self, change: Callable[[Catalogue], Catalogue]) -> None:
        """Replace the catalogue by what `change` makes of it, under a higher updateSequence.

        What others have changed in the file meanwhile stays as they want it.

        Raises:
            SetupError: `change` raised it; nothing of it is done.
        """
        self._replace(change, mends=True)

    def renew(self) -> None:
        """Show and write the catalogue under a higher updateSequence, if its file is whole."""
        self._replace(lambda catalogue: catalogue, mends=False)

    def touch(self) -> None:
        """Show the catalogue under a higher updateSequence, and write nothing."""
        with self._lock:
            self._show(self.catalogue)

    def follow(self) -> None:
        """Take over what others have written, if they have; what is broken is told and ignored."""
        if self._file is None or not self._file.has_changed:
            return
        with self._lock:
            before = self.catalogue
            try:
                self._adopt(self._file.peek())
            except (CatalogueError, DocumentError) as exc:
                _log.warning(_NOT_TAKEN_OVER, self._file.path, exc)
            self._tell(before, self.catalogue)

    def note_address(self, address: str) -> None:
        """Tell a process that waits too long for the file where this one serves."""
        if self._file is not None:
            self._file.note_address(address)

    def _replace(self, change: Callable[[Catalogue], Catalogue], *, mends: bool) -> None:
        with self._lock, ExitStack() as stack:
            before = self.catalogue
            may_write = self._locked(stack, mends)
            stack.callback(self._tell, before, self.catalogue)
            self._show(change(self.catalogue))
            if may_write:
                self._write()

    def _locked(self, stack: ExitStack, mends: bool) -> bool:
        """Keep others from the file, take over what they wrote; say whether it may be written.

        `mends` says that a damaged file is set aside for a new one.
        """
        if self._file is None:
            return False
        try:
            stack.enter_context(self._file.locked())
            self._adopt(self._file.peek())
        except DocumentError as exc:
            if mends:
                return self._set_aside(self._file)
            _log.warning(_NOT_TAKEN_OVER, self._file.path, exc)
            return False
        except CatalogueError as exc:
            _log.warning(_NOT_REMEMBERED, exc)
            return False
        return True

    def _set_aside(self, file: CatalogueFile) -> bool:
        try:
            for message in file.read().messages:
                _log.warning("%s", message)
        except CatalogueError as exc:
            _log.warning(_NOT_REMEMBERED, exc)
            return False
        return True

    def _adopt(self, theirs: Optional[Catalogue]) -> None:
        """Show the file's catalogue if it differs; one that was deleted says nothing."""
        if theirs is None:
            return
        after = merged(self.catalogue, self._written, theirs)
        self._written = theirs
        if _differ(self.catalogue, after):
            self._show(after)

    def _tell(self, before: Catalogue, after: Catalogue) -> None:
        if _differ(before, after):
            self._followed(before, after)

    def _show(self, catalogue: Catalogue) -> None:
        known = max(catalogue.update_sequence, self.catalogue.update_sequence)
        sequence = next_update_sequence(known)
        self.catalogue = dataclasses.replace(catalogue, update_sequence=sequence)
        self._shown(self.catalogue)

    def _write(self) -> None:
        if self._file is None:
            return
        try:
            self._written, secrets = self._file.write(self.catalogue)
            self._secrets.keep(secrets)
        except CatalogueError as exc:
            _log.warning(_NOT_REMEMBERED, exc)


def _differ(one: Catalogue, other: Catalogue) -> bool:
    """Tell whether anything differs but the updateSequence."""
    return one != dataclasses.replace(other, update_sequence=one.update_sequence)

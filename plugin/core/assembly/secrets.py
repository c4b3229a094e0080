"""Where secrets of the catalogue are kept, since its file never holds them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Optional, Protocol

from ..catalogue.secret_values import from_environment

__all__ = ["EnvironmentSecrets", "Secrets"]

_log = logging.getLogger(__name__)

_REMEDY = "at the next start the environment variable %s has to hold it"


class Secrets(Protocol):
    """Keeps secrets by name; many threads ask."""

    def find(self, name: str) -> Optional[str]:
        """Return the secret of this name, or None."""
        ...

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep secrets for the next start, if that can be done safely."""
        ...


class EnvironmentSecrets:
    """Finds secrets in environment variables; cannot keep them, and says so once for each."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._told: frozenset[str] = frozenset()

    def find(self, name: str) -> Optional[str]:
        """Return the value of the environment variable, or None."""
        return from_environment(name)

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Tell which variables the next start will need."""
        untold = [name for name in secrets if name not in self._told]
        self._told = self._told.union(untold)
        for name in untold:
            if self.find(name) is None:
                _log.warning("no secret is written to the catalogue: %s", _REMEDY % name)

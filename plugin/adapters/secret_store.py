"""Secrets of the catalogue, kept in QGIS's encrypted authentication database."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsApplication

__all__ = ["SecretStore"]

_KEY = "wmts_bridge/secrets"


class SecretStore:
    """The catalogue's secrets by name: any thread may ask, the main thread saves them.

    All of them are one encrypted setting: QGIS asks for the master password once, and only when
    there is something to read or to save.
    """

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}
        self._saved: dict[str, str] = {}
        self._lock = threading.Lock()
        self._is_loaded = False

    def find(self, name: str) -> Optional[str]:
        """Return a secret, or None. Any thread."""
        with self._lock:
            return self._secrets.get(name)

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep secrets, for the session until `save`. Any thread."""
        with self._lock:
            self._secrets.update(secrets)

    def load(self) -> bool:
        """Read what was saved; tell whether it could be had. Main thread; may ask the user."""
        manager = QgsApplication.authManager()
        if self._is_loaded or not manager.existsAuthSetting(_KEY):
            self._is_loaded = True
            return True
        text = manager.authSetting(_KEY, "", True)
        if not text:
            return False
        found = _read(str(text))
        with self._lock:
            self._secrets = {**found, **self._secrets}
            self._saved = found
        self._is_loaded = True
        return True

    def save(self) -> bool:
        """Save what changed; tell whether it is safe for the next session. Main thread; may ask."""
        with self._lock:
            wanted = dict(self._secrets)
        if wanted == self._saved:
            return True
        if not self.load():
            return False  # what cannot be read must not be overwritten
        with self._lock:
            wanted = dict(self._secrets)
        manager = QgsApplication.authManager()
        if not manager.storeAuthSetting(_KEY, json.dumps(wanted), True):
            return False
        self._saved = wanted
        return True


def _read(text: str) -> dict[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): str(value) for name, value in found.items()}

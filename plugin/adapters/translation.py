"""The plugin's texts in the language that QGIS shows, where there is a translation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator

__all__ = ["Translation", "language_of", "take_away"]

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


class Translation:
    """Lies over QGIS's own translation from `install` to `remove`; without one it is English."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self._texts = b""

    def install(self) -> None:
        """Let Qt find our texts; a second call changes nothing."""
        language = language_of(QgsApplication.instance().translation())
        if self._translator is not None or not language:
            return
        # Qt looks into a file again for each text: QGIS would crash once a newer plugin is written
        # over it. Qt copies no bytes either, so they are kept.
        self._texts = _bytes_of(_FOLDER / f"wmts_bridge_{language}.qm")
        translator = QTranslator()
        if translator.loadFromData(self._texts):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self) -> None:
        """Take them away."""
        if self._translator is not None:
            take_away(self._translator)
            self._translator, self._texts = None, b""


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # it is being replaced just now, or was not installed: the texts are English
        return b""


def take_away(translator: QTranslator) -> None:
    """Let Qt show its texts no longer, and delete it.

    Threads of Qt's look up texts, too: for an error, once a remote closes a connection. They hold
    Qt's lock of translators while one that was made in Python waits for Python's lock, at its first
    text or at each. `removeTranslator` would keep Python's lock and wait for Qt's, for ever.
    """
    translator.deleteLater()
    QCoreApplication.sendPostedEvents(translator, QEvent.Type.DeferredDelete)  # without the lock


def language_of(locale: str) -> str:
    """Return which translation suits a locale as QGIS or the system names it, or nothing.

    `de`, `de_AT`, `zh-Hans`, `zh_CN`; traditional characters are no simplified ones.
    """
    language, *others = locale.partition(".")[0].replace("-", "_").split("_")
    if language == "zh":
        return "" if _TRADITIONAL.intersection(others) else "zh-Hans"
    return "de" if language == "de" else ""

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

    def install(self) -> None:
        """Let Qt find our texts; a second call changes nothing."""
        language = language_of(QgsApplication.instance().translation())
        if self._translator is not None or not language:
            return
        translator = QTranslator()
        if _load(translator, _FOLDER / f"wmts_bridge_{language}.qm"):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self) -> None:
        """Take them away, and let go of the file: Windows keeps open ones from being replaced."""
        if self._translator is not None:
            take_away(self._translator)
            self._translator = None


def _load(translator: QTranslator, file: Path) -> bool:
    """Load a copy that nobody else knows.

    Qt reads the file again for each text it looks up: QGIS would crash at the next one if another
    program wrote into the file meanwhile, such as one that brings the plugin up to date.
    """
    import shutil
    import tempfile

    try:
        with tempfile.TemporaryDirectory() as folder:
            return bool(translator.load(shutil.copy(file, folder)))
    except OSError:  # no room for a copy, or Windows does not let go of it
        return bool(translator.load(str(file)))


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

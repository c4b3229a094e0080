"""Sentences of the core in the language that QGIS shows, where there is a translation."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.sentence import Sentence, Words, sentence_of

__all__ = ["told", "translated"]

_CONTEXT = "core"
"""What tools/translations.py files the texts of the core under."""


def translated(text: str) -> str:
    """Return a text of the core in the user's language; what is not translated stays English."""
    if not isinstance(text, Sentence):
        return _translation(text)
    values = {
        name: Words(translated(value)) if isinstance(value, Sentence) else value
        for name, value in text.values.items()
    }
    template = _translation(text.template)
    return template.format(**values) if values else template


def told(error: BaseException) -> str:
    """Return what an error of ours says, in the user's language."""
    return translated(sentence_of(error))


def _translation(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""

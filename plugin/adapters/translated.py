"""Sentences of the core in the language that QGIS shows, where there is a translation."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.sentence import Sentence, Words, sentence_of, with_capital

__all__ = ["ended", "told", "translated", "with_capital"]

_ENDS = (".", "!", "?", "…", "。", "！", "？")

_CONTEXT = "core"
"""What tools/translations.py files the texts of the core under."""


def translated(text: str) -> str:
    """Return a text of the core in the user's language; what is not translated stays English."""
    if not isinstance(text, Sentence):
        return _translation(text)
    values = {name: _shown(value) for name, value in text.values.items()}
    template = _translation(text.template)
    return template.format(**values) if values else template


def told(error: BaseException) -> str:
    """Return what an error of ours says, in the user's language."""
    return translated(sentence_of(error))


def ended(text: str) -> str:
    """Return a text with the full stop of its script, if it has no end of its own."""
    if not text or text.endswith(_ENDS):
        return text
    is_chinese = any("\u4e00" <= letter <= "\u9fff" for letter in text)
    return f"{text}。" if is_chinese else f"{text}."


def _shown(value: object) -> object:
    """Return a value as a template can put it in: any text may begin a translated sentence."""
    if isinstance(value, Sentence):
        return Words(translated(value))
    return Words(value) if isinstance(value, str) else value


def _translation(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""

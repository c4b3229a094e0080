"""Sentences in English that remember what they were made of, so that QGIS can translate them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

__all__ = ["Sentence", "sentence", "sentence_of"]


class Sentence(str):
    """A text for users: all of a `str`, and the template and values that it was made of.

    `template` is as `str.format` takes it, its fields named; without values it is the text itself.
    Values may be sentences, too. What is cut from a sentence or added to it is a plain `str`.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Sentence:
        """Put the values into the template."""
        text = super().__new__(cls, template.format(**values) if values else template)
        text.template, text.values = template, values
        return text

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, object]]]:
        """Let it be copied and kept as what it is."""
        return Sentence, (self.template, self.values)

    def changed(self, change: Callable[[str], str]) -> Sentence:
        """Return the sentence with `change` made to every text among its values."""
        return Sentence(self.template, {k: _changed(v, change) for k, v in self.values.items()})


def sentence(template: str, **values: object) -> Sentence:
    """Say `template` with these values; an error stands for the sentence it was raised with.

    Write the template whole, and where it is said: whoever gathers the texts looks for it there.
    """
    return Sentence(template, {name: _said(value) for name, value in values.items()})


def sentence_of(error: BaseException) -> str:
    """Return what an error was raised with, a sentence if it was one."""
    text = error.args[0] if error.args else ""
    return text if isinstance(text, Sentence) else str(error)


def _said(value: object) -> object:
    return sentence_of(value) if isinstance(value, BaseException) else value


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Sentence):
        return value.changed(change)
    return change(value) if isinstance(value, str) else value

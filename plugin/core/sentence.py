"""Sentences in English that remember what they were made of, so that QGIS can translate them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Callable

__all__ = ["NO_WORDS", "Sentence", "Words", "joined", "sentence", "sentence_of", "with_capital"]


class Words(str):
    """A text that templates can begin with: `{clause:A}` puts it `with_capital`."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Put it into a template."""
        return with_capital(str(self)) if spec == "A" else format(str(self), spec)


class Sentence(Words):
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


NO_WORDS = Sentence("", {})
"""Stands where there is nothing to say."""


def sentence(template: str, /, **values: object) -> Sentence:
    """Say `template` with these values; an error stands for the sentence it was raised with.

    Write the template whole, and where it is said: whoever gathers the texts looks for it there.
    """
    for name, value in values.items():
        if isinstance(value, BaseException):
            values[name] = sentence_of(value)
    return Sentence(template, values)


def joined(texts: Iterable[str], by: str = "; ") -> Sentence:
    """Return several texts as one; what is a sentence among them stays one."""
    values = {f"part{number}": text for number, text in enumerate(texts)}
    return Sentence(by.join(f"{{{name}}}" for name in values), values)


def sentence_of(error: BaseException) -> Sentence:
    """Return what an error was raised with, or its text as a sentence without values."""
    text = error.args[0] if error.args else ""
    return text if isinstance(text, Sentence) else Sentence(str(error), {})


def with_capital(text: str) -> str:
    """Return a text as a sentence begins; a name there, such as `xlink:href`, stays as it is."""
    word = text.partition(" ")[0].rstrip(",:;").replace("-", "")
    is_name = not (word.isalpha() and word.islower())
    return text if is_name else text[:1].upper() + text[1:]


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Sentence):
        return value.changed(change)
    return change(value) if isinstance(value, str) else value

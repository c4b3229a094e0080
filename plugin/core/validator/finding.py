"""What the judge has to say: a rule that was broken, where, and what was seen there."""

from __future__ import annotations

import enum
from typing import NamedTuple

from ..sentence import Sentence

__all__ = ["NOWHERE", "About", "Effect", "Finding", "Rule", "Severity"]


class Severity(enum.Enum):
    """How bad it is.

    An error breaks the standard or leaves a client without tiles that exist, a warning harms some
    clients or may, a note is worth knowing.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Effect(NamedTuple):
    """A client that suffers, and how: `QGIS`, `loads the layer and asks for nothing`."""

    client: str
    text: str


class Rule(NamedTuple):
    """One thing that can be wrong, whatever the service.

    `code` is stable: reports and pipelines go by it. `title` says in a few words what is wrong,
    `clause` what the standard says and where (OGC 07-057r7 unless it names another), `remedy` what
    to do. `effects` name the clients that suffer.
    """

    code: str
    severity: Severity
    title: str
    clause: str
    remedy: str
    effects: tuple[Effect, ...] = ()


class About(NamedTuple):
    """What a finding is about, by the document's own identifiers; empty for all of it."""

    layer: str = ""
    tile_matrix_set: str = ""
    tile_matrix: str = ""


NOWHERE = About()


class Finding(NamedTuple):
    """A rule that was broken at one place.

    `place` is an XPath of the document or the address of a request, without secrets; `seen` is one
    sentence on what stands there.
    """

    rule: Rule
    place: str
    seen: Sentence
    about: About = NOWHERE

    @property
    def code(self) -> str:
        """The stable code of the rule."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.rule.severity

"""What was wrong in a stranger's document and how it was read all the same, noted for the user."""

from __future__ import annotations

from typing import NamedTuple

from ..sentence import Sentence, joined, sentence

__all__ = ["NoteBook", "RepairNote", "quoted"]

_MOST_NOTES = 1000
_LONGEST_QUOTE = 60


class RepairNote(NamedTuple):
    """One repair: a stable code, a sentence for the user, and what it is about.

    `layer` and `tile_matrix_set` are identifiers as the document spells them; both are empty for
    the document as a whole.
    """

    code: str
    text: str
    layer: str = ""
    tile_matrix_set: str = ""

    @property
    def place(self) -> Sentence:
        """Where in the document, in words; empty for the whole of it."""
        layer = sentence("layer {layer}", layer=self.layer)
        grid = sentence("tile matrix set {grid}", grid=self.tile_matrix_set)
        named = ((layer, self.layer), (grid, self.tile_matrix_set))
        return joined((words for words, identifier in named if identifier), ", ")


class NoteBook:
    """Collects notes while a document is read: each but once, and not without end."""

    def __init__(self) -> None:
        self._notes: dict[RepairNote, None] = {}

    def add(self, code: str, text: str, layer: str = "", tile_matrix_set: str = "") -> None:
        """Note a repair."""
        if len(self._notes) < _MOST_NOTES:
            self._notes[RepairNote(code, text, layer, tile_matrix_set)] = None

    @property
    def notes(self) -> tuple[RepairNote, ...]:
        """Everything noted, in the order of reading."""
        return tuple(self._notes)


def quoted(text: str) -> str:
    """Return what a stranger wrote, short enough for a sentence."""
    shown = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 3] + "..."
    return repr(shown)

"""What was found out about the tiles, each thing with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...adapters.tile_words import Fact

__all__ = ["FoundBox"]


class FoundBox(QLabel):
    """A small table: name, value, reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_facts(self, facts: Sequence[Fact], notes: Sequence[str]) -> None:
        """Show what was found out, and remarks below."""
        lines = [
            f"<tr><td style='padding-right: 14px'>{escape(fact.name)}</td>"
            f"<td><b>{escape(fact.value)}</b>{_reason(fact.why)}</td></tr>"
            for fact in facts
        ]
        below = "".join(f"<p style='margin: 4px 0 0 0'>{escape(note)}</p>" for note in notes)
        self.setText(f"<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>{below}")


def _reason(why: str) -> str:
    return f" &nbsp;– {escape(why)}" if why else ""

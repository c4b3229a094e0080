"""Words of strangers as they may be shown: on one line, bounded, without hidden characters."""

from __future__ import annotations

__all__ = ["one_line"]

_HIDDEN = "\N{REPLACEMENT CHARACTER}"


def one_line(text: str, longest: int = 500) -> str:
    """Return a text on one line, cut after so many characters.

    Controls become a mark that is seen: some turn the direction of what stands beside them.
    """
    cut = text if len(text) <= longest else f"{text[:longest]}…"
    folded = " ".join(cut.split())
    if folded.isprintable():
        return folded
    return "".join(letter if letter.isprintable() else _HIDDEN for letter in folded)

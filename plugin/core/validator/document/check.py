"""What a check of the document is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from ..finding import Finding
from ..subject import Subject

__all__ = ["Check"]

Check = Callable[[Subject], Iterator[Finding]]
"""Asks one question of a document, and yields what is wrong; it never fails, whatever it reads."""

"""Prints what a command has to say, whatever standard output is."""

from __future__ import annotations

import os
import sys

from ..core.errors import SetupError

__all__ = ["say"]


def say(text: str) -> None:
    """Print a text at once; characters that the output cannot show are spelled out.

    That whoever reads it has enough, such as `head`, is no trouble.

    Raises:
        SetupError: it cannot be written, such as to a full disk.
    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except OSError as exc:
        # Else the interpreter tries once more at its end, and complains.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(exc, BrokenPipeError):
            words = f"cannot print: {exc.strerror or exc}"
            raise SetupError(words) from exc

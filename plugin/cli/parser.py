"""A parser of the command line that tells mistakes as every error is told: in one line."""

from __future__ import annotations

import argparse
from typing import NoReturn

from ..core.errors import SetupError

__all__ = ["Parser"]


class Parser(argparse.ArgumentParser):
    """An argparse parser that raises SetupError instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print beside the usage."""
        raise SetupError(f"{message} (--help tells more)")

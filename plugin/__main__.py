"""Runs the headless command line: `python -m plugin`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    try:
        from .cli import main

        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:  # Ctrl-C while modules are loaded
        sys.exit(2)

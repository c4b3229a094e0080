"""The protocols that can be spoken."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["PROTOCOLS"]

PROTOCOLS: Mapping[str, str] = {"wmts": "WMTS"}
"""What they are called, by the first segment of their addresses."""

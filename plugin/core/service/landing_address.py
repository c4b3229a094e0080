"""Addresses and other texts on the start page, each with a button that copies it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from string import Template
from typing import NamedTuple

from .static_files import template_text

__all__ = ["Address", "address_items"]


class Address(NamedTuple):
    """One address to copy: what it is for, and the address."""

    label: str
    url: str


def address_items(addresses: Iterable[Address]) -> str:
    """Return addresses as HTML, each with a button that copies it."""
    template = Template(template_text("address.html"))
    return "".join(
        template.substitute(label=html.escape(label), url=_breakable(url))
        for label, url in addresses
    )


def _breakable(url: str) -> str:
    """Escape an address so that it breaks before its parts; what is copied stays the same."""
    return re.sub(r"(?<=[^/:])(/|&amp;|\?)", r"<wbr>\1", html.escape(url))

"""The page about one layer that says what to copy for each program; the start page fetches it."""

from __future__ import annotations

import html
from collections.abc import Set as AbstractSet
from string import Template
from urllib.parse import quote

from ..clients.copied import copied_for
from ..clients.facts import LayerFacts
from ..clients.profile import ClientProfile, OtherName
from ..clients.profiles import OFFERED
from ..clients.words import dialect_words, evidence_words
from ..layer.published import PublishedLayer
from .client_facts import facts_of
from .landing_address import Address, address_items
from .static_files import template_text

__all__ = ["COPY_PATH", "copy_address", "copy_page", "program_items"]

COPY_PATH = "/copy/"


def copy_address(layer: PublishedLayer) -> str:
    """Return the address of a layer's page, relative to the start page."""
    return f"copy/{quote(layer.identifier, safe='')}"


def copy_page(layer: PublishedLayer, base_url: str, services: AbstractSet[str]) -> str:
    """Return the page of a layer, of the services there are."""
    return Template(template_text("copy.html")).substitute(
        identifier=html.escape(quote(layer.identifier, safe="")),
        title=html.escape(layer.title or layer.identifier),
        programs=program_items(layer, base_url, services),
    )


def program_items(layer: PublishedLayer, base_url: str, services: AbstractSet[str]) -> str:
    """Return what is copied for each program, as HTML."""
    facts = facts_of(layer, services)
    return "".join(_program(profile, facts, base_url) for profile in OFFERED)


def _program(profile: ClientProfile, facts: LayerFacts, base_url: str) -> str:
    copied = copied_for(profile, facts, base_url)
    if copied.text:
        text = address_items([Address(profile.title, copied.text)])
    else:
        title, problem = html.escape(profile.title), html.escape(copied.problem)
        text = f'<span class="label">{title}</span><p class="note">{problem}</p>'
    return Template(template_text("program.html")).substitute(
        identifier=html.escape(profile.identifier),
        title=html.escape(profile.title),
        copied=text,
        paste=html.escape(profile.paste) if copied.text else "",
        evidence=_evidence(profile),
    )


def _evidence(profile: ClientProfile) -> str:
    """Say why we believe that it works, how the client is treated, and for whom else it is."""
    parts = [html.escape(evidence_words(profile))]
    if profile.evidence.document:
        parts.append(_link("Documentation", profile.evidence.document) + ".")
    parts.append(html.escape(dialect_words(profile)))
    if profile.other_names:
        names = ", ".join(_other(other) for other in profile.other_names)
        parts.append(f"The one for {names}, too, which were not run.")
    return " ".join(part for part in parts if part)


def _other(other: OtherName) -> str:
    return _link(other.title, other.document)


def _link(text: str, address: str) -> str:
    return f'<a href="{html.escape(address)}" rel="noreferrer">{html.escape(text)}</a>'

"""The page of a layer: maps of it by every protocol, side by side, and what programs are told."""

from __future__ import annotations

import html
from collections.abc import Set as AbstractSet
from string import Template
from urllib.parse import quote

from ..image.media_types import extension_of
from ..layer.published import PublishedLayer
from .demo_facts import demo_facts
from .demo_forms import EXTENSION, FORMS, forms_in_grid
from .landing_address import Address, address_items
from .landing_copy import program_items
from .landing_layer import layer_summary
from .static_files import has_map_viewer, template_text

__all__ = ["DEMO_PATH", "demo_page"]

DEMO_PATH = "/demo/"

_STYLE = '<link rel="stylesheet" href="../static/vendor/ol.css">'
_SCRIPTS = (
    '<script defer src="../static/vendor/ol.js"></script>'
    '<script type="module" src="../static/demo/demo.js"></script>'
)


def demo_page(layer: PublishedLayer, base_url: str, services: AbstractSet[str]) -> str:
    """Return the page of a layer, by those of `services` that can show it."""
    forms = _first_addresses(layer, base_url, services)
    has_viewer = has_map_viewer()
    return Template(template_text("demo.html")).substitute(
        identifier=html.escape(quote(layer.identifier, safe="")),
        title=html.escape(layer.title or layer.identifier),
        summary=html.escape(layer_summary(layer)),
        abstract=html.escape(layer.abstract),
        no_abstract="" if layer.abstract else "hidden",
        credit=html.escape(layer.attribution),
        layer=html.escape(demo_facts(layer, base_url, services)),
        forms="".join(_figure(form, address) for form, address in forms.items()),
        none="hidden" if forms else "",
        no_viewer="hidden" if has_viewer or not forms else "",
        viewer_style=_STYLE if has_viewer else "",
        viewer_script=_SCRIPTS if has_viewer and forms else "",
        programs=program_items(layer, base_url, services),
    )


def _first_addresses(
    layer: PublishedLayer, base_url: str, services: AbstractSet[str]
) -> dict[str, str]:
    """Return an address by each form, in the first grid of the layer that has it."""
    found: dict[str, str] = {}
    for link in layer.links:
        found = {**forms_in_grid(layer, link, base_url, services), **found}
    extension = extension_of(layer.formats[0])
    return {form: found[form].replace(EXTENSION, extension) for form in FORMS if form in found}


def _figure(form: str, address: str) -> str:
    _, title, counting = FORMS[form]
    return Template(template_text("demo_map.html")).substitute(
        form=form,
        title=html.escape(title),
        counting=html.escape(counting),
        address=address_items([Address(f"Address of a tile by {title}", address)]),
    )

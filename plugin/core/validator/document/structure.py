"""Is everything where it has to be: elements known, in their order, as often as they may be?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import local_name
from ..finding import NOWHERE, About, Effect, Finding, Rule, Severity
from ..subject import OWS, WMTS, Subject, place_of
from .check import Check
from .grammar import ANY_ORDER, GRAMMAR, KNOWN, PLAIN, Step
from .parts import text_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

_SCHEMA = "The schema wmtsGetCapabilities_response.xsd"
ELEMENT_UNEXPECTED = Rule(
    "element-unexpected",
    Severity.ERROR,
    "an element stands where none of its name may",
    f"{_SCHEMA} says which elements may stand where, and how they are spelled.",
    "Spell it as the standard does, move it to where it belongs, or remove it.",
    (Effect("GeoTools", "reads by the schema, and may refuse the document"),),
)
ELEMENT_ORDER = Rule(
    "element-order",
    Severity.ERROR,
    "elements stand in the wrong order",
    f"{_SCHEMA} says in which order elements stand.",
    "Write the elements in the order of the schema.",
    (Effect("GeoTools", "reads by the schema, and may refuse the document"),),
)
ELEMENT_MISSING = Rule(
    "element-missing",
    Severity.ERROR,
    "an element is missing",
    f"{_SCHEMA} and the tables of clause 7.1.1 say which elements there must be.",
    "Add the element.",
    (
        Effect("GDAL", "leaves out tile matrices and layers that are not fully described"),
        Effect("OpenLayers", "fails to read what is not fully described"),
    ),
)
ELEMENT_REPEATED = Rule(
    "element-repeated",
    Severity.ERROR,
    "an element stands there more than once, where only one may",
    f"{_SCHEMA} says how often elements may stand.",
    "Keep one of them: of several, clients take different ones.",
)
NAMESPACE_WRONG = Rule(
    "namespace-wrong",
    Severity.ERROR,
    "an element is in the wrong namespace",
    f"WMTS's own elements are in {WMTS}, those of OWS Common 1.1 in {OWS} (OGC 06-121r3).",
    "Write WMTS's own elements without a prefix, and those of OWS Common with `ows:`.",
    (
        Effect("OpenLayers", "does not see the element"),
        Effect("OWSLib", "does not see the element"),
        Effect("QGIS", "does not see elements without the prefix that it expects"),
    ),
)
RULES = (ELEMENT_UNEXPECTED, ELEMENT_ORDER, ELEMENT_MISSING, ELEMENT_REPEATED, NAMESPACE_WRONG)


class _Child(NamedTuple):
    element: _Element
    name: str
    namespace: str


def check_structure(subject: Subject) -> Iterator[Finding]:
    """Yield what the elements of the document do against the schema, from the top."""
    root = subject.root
    knows_namespaces = str(root.tag).startswith(f"{{{WMTS}}}")
    if not knows_namespaces:
        text = f"The root element is in {_shown_namespace(_parted(root).namespace)}."
        yield Finding(NAMESPACE_WRONG, place_of(root), text)
    waiting = [(root, "Capabilities", NOWHERE)]
    while waiting:
        element, kind, about = waiting.pop()
        known = _known_children(element, kind)
        yield from _findings(element, kind, about, known)
        for step, child in known:
            if knows_namespaces and _is_misplaced(step, child.namespace):
                text = f"{child.name} is in {_shown_namespace(child.namespace)}."
                yield Finding(NAMESPACE_WRONG, place_of(child.element), text, about)
        waiting += [
            (child.element, step.name, _about(child.element, step.name, about))
            for step, child in reversed(known)
            if step.name in GRAMMAR and (kind, step.name) not in PLAIN
        ]


def _findings(
    element: _Element, kind: str, about: About, known: list[tuple[Step, _Child]]
) -> Iterator[Finding]:
    """Yield what is wrong with the children of one element."""
    matched = {id(child.element) for _, child in known}
    for found in element[:]:
        if id(found) not in matched and _is_of_this_standard(found):
            text = f"{_parted(found).name} may not stand in {kind}."
            yield Finding(ELEMENT_UNEXPECTED, place_of(found), text, about)
    for step, child in known:
        if child.name != step.name:
            text = f"{quoted(child.name)} is spelled {step.name} in the standard."
            yield Finding(ELEMENT_UNEXPECTED, place_of(child.element), text, about)
    if kind not in ANY_ORDER:
        yield from _disorder(kind, about, known)
    yield from _counts(element, kind, about, known)


def _disorder(kind: str, about: About, known: list[tuple[Step, _Child]]) -> Iterator[Finding]:
    """Yield the first child that stands after what must come later."""
    steps = GRAMMAR[kind]
    names = [step.name for step in steps]
    reached = 0
    for step, child in known:
        if step.name not in names[reached:]:
            text = f"{step.qualified} stands after {steps[reached].qualified} in {kind}."
            yield Finding(ELEMENT_ORDER, place_of(child.element), text, about)
            return
        reached = names.index(step.name, reached)


def _counts(
    element: _Element, kind: str, about: About, known: list[tuple[Step, _Child]]
) -> Iterator[Finding]:
    """Yield children that are missing, and those that are there too often."""
    by_name: dict[str, list[_Child]] = {}
    for step, child in known:
        by_name.setdefault(step.name, []).append(child)
    for step in GRAMMAR[kind]:
        there = by_name.get(step.name, [])
        if len(there) < step.least:
            text = f"{kind} has no {step.qualified}."
            yield Finding(ELEMENT_MISSING, place_of(element), text, about)
        if step.is_single and len(there) > 1:
            text = f"{kind} has {len(there)} elements {step.qualified}."
            yield Finding(ELEMENT_REPEATED, place_of(there[1].element), text, about)


def _known_children(element: _Element, kind: str) -> list[tuple[Step, _Child]]:
    """Return the children that may stand there, by whatever namespace and letter case."""
    steps = {step.name.lower(): step for step in GRAMMAR[kind]}
    parted = map(_parted, element[:])
    return [(steps[c.name.lower()], c) for c in parted if c.name.lower() in steps]


def _parted(element: _Element) -> _Child:
    namespace, _, name = str(element.tag).rpartition("}")
    return _Child(element, name, namespace.lstrip("{"))


def _is_of_this_standard(element: _Element) -> bool:
    """Tell whether it claims to be of WMTS or OWS Common; other namespaces are extensions."""
    namespace = _parted(element).namespace
    return namespace in (WMTS, OWS) or (not namespace and local_name(element) in KNOWN)


def _is_misplaced(step: Step, namespace: str) -> bool:
    return namespace != (OWS if step.is_ows else WMTS)


def _about(element: _Element, kind: str, about: About) -> About:
    """Return what findings inside an element are about."""
    if kind == "Layer":
        return About(layer=text_in(element, "Identifier"))
    if kind == "TileMatrixSet":
        return About(tile_matrix_set=text_in(element, "Identifier"))
    if kind == "TileMatrixSetLink":
        return about._replace(tile_matrix_set=text_in(element, "TileMatrixSet"))
    if kind == "TileMatrix":
        return about._replace(tile_matrix=text_in(element, "Identifier"))
    return about


def _shown_namespace(namespace: str) -> str:
    return f"the namespace {quoted(namespace)}" if namespace else "no namespace"


CHECKS: tuple[Check, ...] = (check_structure,)

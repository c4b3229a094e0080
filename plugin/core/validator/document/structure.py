"""Is everything where it has to be: elements known, in their order, as often as they may be?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import local_name
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import OWS, WMTS, Subject, place_of
from .check import Check
from .grammar import ANY_ORDER, GRAMMAR, KNOWN, ONE_OF, PLAIN, Step
from .parts import about_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

ELEMENT_UNEXPECTED = Rule(
    "element-unexpected",
    Severity.ERROR,
    "an element stands where none of its name may",
    "The schema wmtsGetCapabilities_response.xsd says which elements may stand where, and how"
    " they are spelled.",
    "Spell it as the standard does, move it to where it belongs, or remove it.",
)
ELEMENT_ORDER = Rule(
    "element-order",
    Severity.ERROR,
    "elements stand in the wrong order",
    "The schema wmtsGetCapabilities_response.xsd says in which order elements stand.",
    "Write the elements in the order of the schema.",
)
ELEMENT_MISSING = Rule(
    "element-missing",
    Severity.ERROR,
    "an element is missing",
    "The schema wmtsGetCapabilities_response.xsd and the tables of clause 7.1.1 say which"
    " elements there must be.",
    "Add the element.",
    (
        Effect("GDAL", "leaves out tile matrices and layers that are not fully described"),
        Effect("OpenLayers", "fails to read what is not fully described"),
    ),
)
DESCRIPTION_INCOMPLETE = Rule(
    "description-incomplete",
    Severity.WARNING,
    "a description for people lacks a part",
    "The schema of OGC 06-121r3 demands ows:ProviderName and ows:ServiceContact of a provider, and"
    " an ows:Keyword in each list of them.",
    "Add the part, or leave out the list that is empty.",
)
SERVICE_TYPE_MISSING = Rule(
    "service-type-missing",
    Severity.ERROR,
    "the service does not say what it is",
    "OGC 06-121r3, owsServiceIdentification.xsd: ServiceType and ServiceTypeVersion are mandatory.",
    "Add ows:ServiceType with OGC WMTS and ows:ServiceTypeVersion with 1.0.0.",
    (Effect("GeoTools", "fails to read a document without ServiceTypeVersion"),),
)
ELEMENT_REPEATED = Rule(
    "element-repeated",
    Severity.ERROR,
    "an element stands there more than once, where only one may",
    "The schema wmtsGetCapabilities_response.xsd says how often elements may stand.",
    "Keep one of them: of several, clients take different ones.",
)
NAMESPACE_WRONG = Rule(
    "namespace-wrong",
    Severity.ERROR,
    "an element is in the wrong namespace",
    "WMTS's own elements are in http://www.opengis.net/wmts/1.0, those of OWS Common 1.1 in"
    " http://www.opengis.net/ows/1.1 (OGC 06-121r3).",
    "Write WMTS's own elements without a prefix, and those of OWS Common with `ows:`.",
    (
        Effect("OpenLayers", "does not see the element"),
        Effect("OWSLib", "does not see the element"),
        Effect("QGIS", "does not see elements without the prefix that it expects"),
    ),
)
RULES = (
    ELEMENT_UNEXPECTED,
    ELEMENT_ORDER,
    ELEMENT_MISSING,
    DESCRIPTION_INCOMPLETE,
    SERVICE_TYPE_MISSING,
    ELEMENT_REPEATED,
    NAMESPACE_WRONG,
)
_MISSING_IN = {
    "ServiceIdentification": SERVICE_TYPE_MISSING,
    "ServiceProvider": DESCRIPTION_INCOMPLETE,
    "Keywords": DESCRIPTION_INCOMPLETE,
}


class _Child(NamedTuple):
    element: _Element
    name: str
    namespace: str


_Known = list[tuple[Step, _Child]]
_Fault = tuple[Rule, "_Element", Sentence]


def check_structure(subject: Subject) -> Iterator[Finding]:
    """Yield what the elements of the document do against the schema, from the top."""
    root = subject.root
    knows_namespaces = str(root.tag).startswith(f"{{{WMTS}}}")
    if not knows_namespaces:
        namespace = _parted(root).namespace
        text = sentence("The root element is in no namespace.")
        if namespace:
            text = sentence("The root element is in the namespace {name}.", name=quoted(namespace))
        yield Finding(NAMESPACE_WRONG, place_of(root), text)
    waiting = [(root, "Capabilities")]
    while waiting:
        element, kind = waiting.pop()
        known = _known_children(element, kind, not knows_namespaces)
        for rule, where, text in _faults(element, kind, known, knows_namespaces):
            yield Finding(rule, place_of(where), text, about_of(where))
        waiting += [
            (child.element, step.name)
            for step, child in reversed(known)
            if step.name in GRAMMAR and (kind, step.name) not in PLAIN
        ]


def _faults(
    element: _Element, kind: str, known: _Known, knows_namespaces: bool
) -> Iterator[_Fault]:
    """Yield what is wrong with the children of one element."""
    matched = {id(child.element) for _, child in known}
    for found in element[:]:
        if id(found) not in matched and _is_of_this_standard(found):
            yield (
                ELEMENT_UNEXPECTED,
                found,
                sentence(
                    "{name} may not stand in {parent}.",
                    name=quoted(_parted(found).name),
                    parent=kind,
                ),
            )
    for step, child in known:
        if child.name != step.name:
            text = sentence(
                "{name} is spelled {right} in the standard.",
                name=quoted(child.name),
                right=step.name,
            )
            yield ELEMENT_UNEXPECTED, child.element, text
        if knows_namespaces and child.namespace != (OWS if step.is_ows else WMTS):
            text = sentence("{name} is in no namespace.", name=child.name)
            if child.namespace:
                text = sentence(
                    "{name} is in the namespace {namespace}.",
                    name=child.name,
                    namespace=quoted(child.namespace),
                )
            yield NAMESPACE_WRONG, child.element, text
    if kind not in ANY_ORDER:
        yield from _disorder(kind, known)
    yield from _counts(element, kind, known)


def _disorder(kind: str, known: _Known) -> Iterator[_Fault]:
    """Yield the first child that stands after what must come later."""
    steps = GRAMMAR[kind]
    names = [step.name for step in steps]
    reached = 0
    for step, child in known:
        if step.name not in names[reached:]:
            text = sentence(
                "{name} stands after {other} in {parent}.",
                name=step.qualified,
                other=steps[reached].qualified,
                parent=kind,
            )
            yield ELEMENT_ORDER, child.element, text
            return
        reached = names.index(step.name, reached)


def _counts(element: _Element, kind: str, known: _Known) -> Iterator[_Fault]:
    """Yield children that are missing, and those that are there too often."""
    by_name: dict[str, list[_Element]] = {}
    for step, child in known:
        by_name.setdefault(step.name, []).append(child.element)
    choice = ONE_OF.get(kind, ())
    if choice and not any(name in by_name for name in choice):
        yield (
            ELEMENT_MISSING,
            element,
            sentence("{parent} has no {name}.", parent=kind, name=f"ows:{choice[0]}"),
        )
    for step in GRAMMAR[kind]:
        there = by_name.get(step.name, [])
        if len(there) < step.least:
            rule = _MISSING_IN.get(kind, ELEMENT_MISSING)
            yield (
                rule,
                element,
                sentence("{parent} has no {name}.", parent=kind, name=step.qualified),
            )
        if step.is_single and len(there) > 1:
            text = sentence(
                "{parent} has {count} elements {name}.",
                parent=kind,
                count=len(there),
                name=step.qualified,
            )
            yield ELEMENT_REPEATED, there[1], text


def _known_children(element: _Element, kind: str, anywhere: bool) -> _Known:
    """Return the children that may stand there, by whatever letter case.

    Those in a namespace that is not the OGC's are extensions, unless all are `anywhere`.
    """
    steps = {step.name.lower(): step for step in GRAMMAR[kind]}
    return [
        (steps[child.name.lower()], child)
        for child in map(_parted, element[:])
        if child.name.lower() in steps
        and (anywhere or not child.namespace or "opengis.net/" in child.namespace)
    ]


def _parted(element: _Element) -> _Child:
    namespace, _, name = str(element.tag).rpartition("}")
    return _Child(element, name, namespace.lstrip("{"))


def _is_of_this_standard(element: _Element) -> bool:
    """Tell whether it claims to be of WMTS or OWS Common; other namespaces are extensions."""
    namespace = _parted(element).namespace
    return namespace in (WMTS, OWS) or (not namespace and local_name(element) in KNOWN)


CHECKS: tuple[Check, ...] = (check_structure,)

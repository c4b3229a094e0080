"""Do GetFeatureInfo and legends work where the document offers them?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ...capabilities.asking import Asked, info_address
from ...capabilities.model import KVP, RESTFUL, Legend
from ...errors import ImageError
from ...image.media_types import normal_media_type
from ...image.structure import check_image
from ...sentence import Sentence, sentence, sentence_of
from ..asking import Asker, Reply
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import as_sentence
from .check import Case, Check, Seen, gathered
from .exception_report import report_in, status_words
from .samples import FoundTile, sample_layers, usable_tile

__all__ = ["CHECKS", "RULES"]

INFO_FAILS = Rule(
    "feature-info-failed",
    Severity.ERROR,
    "GetFeatureInfo is offered and does not work",
    "A layer with an InfoFormat answers GetFeatureInfo in it (7.3).",
    "Make it work, or take InfoFormat out of the layer.",
    (Effect("QGIS", "shows an error where its user clicks"),),
)
INFO_TYPE = Rule(
    "feature-info-media-type",
    Severity.WARNING,
    "GetFeatureInfo answers in another format than was asked for",
    "The answer is in the InfoFormat asked for (7.3).",
    "Send the media type that was asked for, or declare the one that is sent.",
)
LEGEND_FAILS = Rule(
    "legend-failed",
    Severity.WARNING,
    "a legend cannot be had, or is no picture",
    "LegendURL is the address of a picture (7.1.1).",
    "Put the picture there, or take the LegendURL out of the document.",
    (Effect("QGIS", "shows an empty legend"),),
)
LEGEND_FORMAT = Rule(
    "legend-format",
    Severity.WARNING,
    "a legend has another format than is declared",
    "format is the legend's own (7.1.1).",
    "Declare the format that the picture has.",
)
LEGEND_SIZE = Rule(
    "legend-size",
    Severity.WARNING,
    "a legend has another size than is declared",
    "width and height are the legend's own, in pixels (7.1.1).",
    "Declare the size that the picture has, or none.",
)
RULES = (INFO_FAILS, INFO_TYPE, LEGEND_FAILS, LEGEND_FORMAT, LEGEND_SIZE)

_MOST_LEGENDS = 3


def check_info(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask what lies in the middle of a tile, of some layers that know it."""
    yield from gathered(RULES, _info_cases(subject, asker))


def _info_cases(subject: Subject, asker: Asker) -> Iterator[Case]:
    for layer in sample_layers(subject.document):
        found = usable_tile(subject, asker, [layer]) if layer.info_formats else None
        if found is None:
            continue
        info_format = layer.info_formats[0]
        for encoding in (KVP, RESTFUL):
            url = _info_address(subject, found, info_format, encoding)
            if url:
                reply = asker.ask(url)
                flaw = _flaw(reply, info_format)
                if flaw is not None:
                    yield flaw[0], Seen(reply.url, flaw[1], found.place.about)


def check_legends(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Get the first legends of the document."""
    yield from gathered(RULES, _legend_cases(subject, asker))


def _legend_cases(subject: Subject, asker: Asker) -> Iterator[Case]:
    legends = (
        (About(layer.identifier), legend)
        for layer in sample_layers(subject.document)
        for style in layer.styles
        for legend in style.legends
    )
    for number, (about, legend) in enumerate(legends):
        if number >= _MOST_LEGENDS:
            break
        if legend.href:
            reply = asker.ask(legend.href)
            for rule, text in _flaws_of_legend(reply, legend):
                yield rule, Seen(reply.url, text, about)


def _info_address(subject: Subject, found: FoundTile, info_format: str, encoding: str) -> str:
    place = found.place
    tile_matrix_set = place.tile_matrix_set.identifier
    asked = Asked(place.layer, place.style, place.media_type, tile_matrix_set, encoding)
    address = info_address(subject.document, asked, info_format)
    if address is None:
        return ""
    matrix = place.matrix
    middle = matrix.tile_width // 2, matrix.tile_height // 2
    return address(matrix.identifier, place.column, place.row, *middle, place.dimensions)


def _flaw(reply: Reply, info_format: str) -> Optional[tuple[Rule, Sentence]]:
    """Return the rule that an answer to GetFeatureInfo breaks, and what was seen."""
    if reply.failure:
        return INFO_FAILS, as_sentence(reply.failure)
    report = report_in(reply)
    if reply.status not in (200, 204) or report is not None:
        return INFO_FAILS, sentence(
            "for {format} it answers with {status}", format=info_format, status=status_words(reply)
        )
    wanted = info_format.partition(";")[0].strip().lower()
    if reply.body and reply.media_type != wanted:
        label = reply.media_type or sentence("nothing")
        return INFO_TYPE, sentence(
            "{format} was asked for, and what came is called {label}", format=wanted, label=label
        )
    return None


def _flaws_of_legend(reply: Reply, legend: Legend) -> Iterator[tuple[Rule, Sentence]]:
    if reply.failure or reply.status != 200:
        yield (
            LEGEND_FAILS,
            as_sentence(reply.failure or sentence("status {status}", status=reply.status)),
        )
        return
    wanted = normal_media_type(legend.format)
    if wanted not in ("", "image/png", "image/jpeg", "image/gif", "image/webp"):
        if normal_media_type(reply.media_type) != wanted:
            yield LEGEND_FORMAT, _instead(reply.media_type or sentence("nothing"), legend.format)
        return
    try:
        facts = check_image(reply.body)
    except ImageError as exc:
        yield LEGEND_FAILS, sentence_of(exc)
        return
    if wanted and wanted != facts.media_type:
        yield LEGEND_FORMAT, _instead(facts.media_type, legend.format)
    size = (facts.width, facts.height)
    if any(said and said != real for said, real in zip((legend.width, legend.height), size)):
        yield (
            LEGEND_SIZE,
            sentence(
                "{width} by {height} pixels instead of {right_width} by {right_height}",
                width=facts.width,
                height=facts.height,
                right_width=legend.width or sentence("any"),
                right_height=legend.height or sentence("any"),
            ),
        )


def _instead(found: str, right: str) -> Sentence:
    return sentence("{found} instead of {right}", found=found, right=right)


CHECKS: tuple[Check, ...] = (check_info, check_legends)

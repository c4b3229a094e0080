"""One defect for each rule about answers: it is found, no other error is; without it, nothing."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from typing import NamedTuple

import pytest
from PIL import Image
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.validator.answers import availability_rules
from wmts_bridge.plugin.core.validator.answers.checks import CHECKS, RULES
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.tests.core.validator.service import Answer, Question, exception, serving

XML = {"content-type": "application/xml"}
BOGUS = "NoSuchThing"
PAGE = Answer(200, {"content-type": "text/html"}, b"<!DOCTYPE html><html>Welcome</html>")
CRASH = Answer(500, {"content-type": "text/html"}, b"<html>Internal Server Error</html>")
NOT_FOUND = Answer(404, {"content-type": "text/plain"}, b"not here")


class Defect(NamedTuple):
    """What is done to some answers, and maybe to the document; `seen` is a part of the finding."""

    code: str
    to: Callable[[Question, Answer], bool]
    change: Callable[[Question, Answer], Answer]
    spoilt: Callable[[str], str] = lambda text: text
    seen: str = ""

    def __call__(self, question: Question, answer: Answer) -> Answer:
        return self.change(question, answer) if self.to(question, answer) else answer


def about(what: str, **parameters: str) -> Callable[[Question, Answer], bool]:
    """Right answers of one kind, and maybe with certain parameters."""

    def is_meant(question: Question, answer: Answer) -> bool:
        asked = {name: question.parameters.get(name) for name in parameters}
        return question.about == what and answer.status in (200, 304) and asked == parameters

    return is_meant


def by(what: str, *, kvp: bool) -> Callable[[Question, Answer], bool]:
    return lambda question, answer: about(what)(question, answer) and question.by_kvp is kvp


def having(name: str, value: str | None = None) -> Callable[[Question, Answer], bool]:
    """Requests with a parameter, of some value or any."""

    def is_meant(question: Question, answer: Answer) -> bool:
        return name in question.parameters and value in (None, question.parameters[name])

    return is_meant


def refusal(question: Question, answer: Answer) -> bool:
    return answer.status == 400


def always(answer: Answer) -> Callable[[Question, Answer], Answer]:
    return lambda question, before: answer


def saying(**headers: str) -> Callable[[Question, Answer], Answer]:
    return lambda question, answer: answer.said(**headers)


def with_body(old: bytes, new: bytes) -> Callable[[Question, Answer], Answer]:
    return lambda question, answer: answer._replace(body=answer.body.replace(old, new))


def replaced(old: str, new: str) -> Callable[[str], str]:
    def spoil(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return spoil


def more_regions(text: str) -> str:
    """Add four copies of the layer `region`."""
    start, end = text.rindex("<Layer>"), text.rindex("</Layer>") + len("</Layer>")
    region = text[start:end]
    copies = (
        region.replace(">region</ows:I", f">region{n}</ows:I").replace("/region/", f"/region{n}/")
        for n in range(4)
    )
    return text[:end] + "".join(copies) + text[end:]


def red(media_type: str) -> bytes:
    """Return a picture that is not like a blank tile."""
    output = io.BytesIO()
    kind = {"image/png": "PNG", "image/jpeg": "JPEG"}[media_type]
    Image.new("RGB", (256, 256), (200, 0, 0)).save(output, kind)
    return output.getvalue()


def painted(question: Question, answer: Answer) -> Answer:
    return answer._replace(body=red(question.parameters["format"]))


def packed(question: Question, answer: Answer) -> Answer:
    return answer.said(content_encoding="gzip")._replace(body=gzip.compress(answer.body))


def moved(question: Question, answer: Answer) -> Answer:
    return Answer(302, {"location": question.target.replace("/wmts?", "/new?")}, b"")


def in_jpeg(question: Question, answer: Answer) -> Answer:
    return Answer(200, {"content-type": "image/jpeg"}, blank_tile("image/jpeg", 256, 256))


def whole_tile(question: Question, answer: Answer) -> Answer:
    return Answer(200, {"content-type": "image/png"}, blank_tile("image/png", 256, 256))


TITLE = replaced("<ows:Title>The world<", "<ows:Title>Größe<")
WEBP = replaced(
    "<Format>image/png</Format>", "<Format>image/png</Format>\n<Format>image/webp</Format>"
)
EVERYTHING = Answer(200, XML, b'<Capabilities version="1.0.0"><Contents/></Capabilities>')
LATIN = "application/xml; charset=ISO-8859-1"

DEFECTS = [
    # documents
    Defect("capabilities-kvp-failed", by("document", kvp=True), always(NOT_FOUND), seen="404"),
    Defect("capabilities-kvp-failed", by("document", kvp=True), always(PAGE), seen="a web page"),
    Defect("capabilities-restful-failed", by("document", kvp=False), always(NOT_FOUND)),
    Defect(
        "capabilities-differ",
        by("document", kvp=False),
        with_body(b">The world<", b">Another world<"),
        seen="describes the layer world differently",
    ),
    Defect(
        "capabilities-differ",
        by("document", kvp=False),
        with_body(b">region</ows:I", b">district</ows:I"),
        seen="lacks the layers region; it has the layers district",
    ),
    Defect("capabilities-media-type", about("document"), saying(content_type="text/html")),
    Defect(
        "capabilities-charset", about("document"), saying(content_type=LATIN), TITLE, "ISO-8859-1"
    ),
    Defect(
        "capabilities-kept-long",
        about("document"),
        saying(cache_control="public, max-age=604800"),
        seen="7.0 days",
    ),
    Defect("capabilities-caching-unsaid", about("document"), saying(cache_control="")),
    Defect(
        "capabilities-etag-ignored",
        lambda question, answer: answer.status == 304,
        lambda question, answer: answer._replace(status=200, body=b"again"),
    ),
    # GetCapabilities' parameters
    Defect(
        "parameter-name-case",
        lambda question, answer: "sErViCe" in question.target,
        always(exception("MissingParameterValue", "service")),
        seen="MissingParameterValue",
    ),
    Defect("version-negotiation", having("acceptversions"), always(EVERYTHING), seen="version 1.0"),
    Defect("sections-broken", having("sections"), always(CRASH), seen="status 500"),
    Defect(
        "sections-broken",
        having("sections"),
        always(Answer(200, XML, b'<Capabilities version="1.0.0"/>')),
        seen="without Contents",
    ),
    Defect("update-sequence-ignored", having("updatesequence"), always(EVERYTHING)),
    Defect(
        "only-some-layers-asked",
        about("nothing"),
        always(CRASH),
        more_regions,
        "3 of 6 layers: world, region0, region3",
    ),
    # tiles
    Defect("no-tile-found", about("tile", layer="world"), always(CRASH), seen="status 500"),
    Defect("no-tile-found", about("tile", layer="world"), always(PAGE), seen="a web page"),
    Defect(
        "no-tile-found",
        about("tile", layer="world"),
        always(exception("NoApplicableCode", status=200)),
        seen="an exception report with status 200 (NoApplicableCode: so it is)",
    ),
    Defect("one-way-fails", by("tile", kvp=False), always(NOT_FOUND), seen="as a resource"),
    Defect("one-way-fails", by("tile", kvp=True), always(CRASH), seen="by KVP"),
    Defect("kvp-restful-differ", by("tile", kvp=False), painted),
    Defect(
        "tile-damaged",
        about("tile", layer="region"),
        lambda question, answer: answer._replace(body=answer.body[:-9]),
        seen="cut short",
    ),
    Defect("tile-media-type", about("tile"), saying(content_type="image/gif"), seen="image/gif"),
    Defect("tile-media-type", about("tile"), saying(content_type=""), seen="does not say"),
    Defect(
        "tile-format-other", about("tile", layer="region"), in_jpeg, seen="instead of image/png"
    ),
    Defect(
        "tile-size-wrong",
        about("tile", layer="region"),
        lambda question, answer: answer._replace(body=blank_tile("image/png", 512, 512)),
        seen="512 by 512 pixels instead of 256 by 256",
    ),
    Defect("format-fails", having("format", "image/webp"), always(CRASH), WEBP, "as image/webp"),
    Defect("style-fails", having("style", "night"), always(NOT_FOUND), seen="in the style night"),
    Defect(
        "dimension-fails",
        lambda question, answer: (
            about("tile", layer="world")(question, answer) and "time" not in question.parameters
        ),
        always(exception("MissingParameterValue", "time")),
        seen="without time",
    ),
    Defect("dimension-fails", having("time", "2023"), always(NOT_FOUND), seen="2023 for time"),
    # feature info, legends
    Defect("feature-info-failed", about("info"), always(CRASH), seen="status 500"),
    Defect(
        "feature-info-failed",
        about("info"),
        always(exception("NoApplicableCode", status=200)),
        seen="so it is",
    ),
    Defect("feature-info-media-type", about("info"), saying(content_type="text/plain")),
    Defect("legend-failed", about("legend"), always(NOT_FOUND), seen="404"),
    Defect("legend-failed", about("legend"), always(PAGE), seen="a web page"),
    Defect("legend-format", about("legend"), in_jpeg, seen="image/jpeg instead of image/png"),
    Defect(
        "legend-size",
        about("legend"),
        lambda question, answer: answer._replace(body=blank_tile("image/png", 100, 80)),
        seen="100 by 80 pixels instead of 120 by 80",
    ),
    # headers
    Defect(
        "cors-missing",
        lambda question, answer: True,
        saying(access_control_allow_origin=""),
        seen="the document and a tile",
    ),
    Defect(
        "cors-missing",
        about("tile"),
        saying(access_control_allow_origin="http://a.example"),
        seen="a tile with Access-Control-Allow-Origin: http://a.example",
    ),
    Defect("tile-not-stored", about("tile"), saying(cache_control="No-Store, max-age=0")),
    Defect("tile-caching-unsaid", about("tile"), saying(cache_control="", etag="")),
    Defect("tile-packed-twice", about("tile"), packed, seen="Content-Encoding: gzip"),
    Defect(
        "address-redirects",
        lambda question, answer: question.about == "tile" and "/wmts?" in question.target,
        moved,
        seen="/new?",
    ),
    # wrong requests
    Defect("wrong-request-gets-tile", having("layer", BOGUS), whole_tile, seen="with LAYER"),
    Defect(
        "wrong-request-gets-tile",
        lambda question, answer: (
            not question.by_kvp and question.parameters.get("tilematrix") == BOGUS
        ),
        whole_tile,
        seen="the resource of an unknown level",
    ),
    Defect("wrong-request-tolerated", having("style", BOGUS), whole_tile, seen="with STYLE"),
    Defect(
        "wrong-request-tolerated",
        lambda question, answer: b"TileOutOfRange" in answer.body,
        whole_tile,
        seen="rows",
    ),
    Defect(
        "exception-status",
        refusal,
        lambda question, answer: answer._replace(status=200),
        seen="status 200 instead of 400",
    ),
    Defect("exception-status", having("tilematrix", BOGUS), always(CRASH), seen="status 500"),
    Defect(
        "exception-no-report",
        refusal,
        always(PAGE._replace(status=400)),
        seen="text/html with status 400",
    ),
    Defect("exception-no-report", having("layer", BOGUS), always(PAGE), seen="with LAYER"),
    Defect("exception-namespace", refusal, with_body(b"ows/1.1", b"ows/2.0"), seen="ows/2.0"),
    Defect("exception-media-type", refusal, saying(content_type="text/html")),
    Defect(
        "exception-code",
        refusal,
        with_body(b"InvalidParameterValue", b"NoApplicableCode"),
        seen="NoApplicableCode instead of InvalidParameterValue",
    ),
    Defect("exception-locator", refusal, with_body(b" locator=", b" at="), seen="no locator"),
]


def judged(defect=None, **more):
    with serving(defect or (lambda question, answer: answer), **more) as served:
        found = [one for check in CHECKS for one in check(served.subject, served.asker)]
        return found, served


def test_a_clean_service_is_clean():
    found, served = judged()
    assert found == []
    assert served.asker.asked <= 40


@pytest.mark.parametrize("spoilt", [TITLE, WEBP], ids=["title", "format"])
def test_a_changed_document_without_defect_is_clean(spoilt):
    assert judged(spoilt=spoilt)[0] == []


@pytest.mark.parametrize("defect", DEFECTS, ids=[defect.code for defect in DEFECTS])
def test_a_defect_is_found_and_no_other_error(defect):
    found, _ = judged(defect, spoilt=defect.spoilt)
    mine = [one for one in found if one.code == defect.code]
    assert mine, [(one.code, one.seen) for one in found]
    assert any(defect.seen.lower() in one.seen.lower() for one in mine), mine
    others = [one for one in found if one.severity is Severity.ERROR and one not in mine]
    assert others == []


def test_every_rule_has_its_defect():
    """Those of availability have theirs in its own tests."""
    elsewhere = {rule.code for rule in availability_rules.RULES}
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in RULES} - elsewhere


def test_rules_are_told_in_whole_sentences():
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    for rule in RULES:
        assert rule.code == rule.code.lower().replace("_", "-")
        assert rule.title[:1].islower() or rule.title.startswith("Get")
        assert rule.clause.endswith(".")
        assert rule.remedy.endswith(".")


def test_every_finding_is_a_sentence_with_an_address():
    found, _ = judged(lambda question, answer: CRASH)
    assert found
    for one in found:
        assert one.place.startswith("http://127.0.0.1:")
        assert one.seen.endswith(".")


def test_many_layers_cost_few_requests():
    _, served = judged(spoilt=more_regions)
    assert served.asker.asked <= 60

"""Styles in one line and as JSON: what they mean, and what is said of those that mean nothing."""

from __future__ import annotations

import json

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.image.effects import (
    Attribution,
    Brightness,
    Contrast,
    Grey,
    Invert,
    Opacity,
    PictureWatermark,
    ScaleBar,
    Watermark,
)
from wmts_bridge.plugin.core.image.effects_json import (
    EFFECTS,
    effect_from_json,
    effects_from_json,
    effects_to_json,
)
from wmts_bridge.plugin.core.image.style_text import parse_style

STYLES = {
    "grey": ("grey", (Grey(),)),
    "grey+invert": ("grey-invert", (Grey(), Invert())),
    "night=invert": ("night", (Invert(),)),
    "dim=brightness:0.8,contrast:0.9": ("dim", (Brightness(0.8), Contrast(0.9))),
    " dim = opacity:0.5 + grey": ("dim", (Opacity(0.5), Grey())),
    "draft=grey+watermark:Draft, not to scale": (
        "draft",
        (Grey(), Watermark("Draft, not to scale")),
    ),
    "watermark:A+B": ("watermark", (Watermark("A+B"),)),
    "w=watermark:1:25000=C+attribution:© x": ("w", (Watermark("1:25000=C"), Attribution("© x"))),
    r"p=picture:C:\maps\logo.png": ("p", (PictureWatermark(r"C:\maps\logo.png"),)),
    "s=scalebar": ("s", (ScaleBar(),)),
    "s=scalebar:bottom-right,invert": ("s", (ScaleBar("bottom right"), Invert())),
    "a=attribution:two   words": ("a", (Attribution("two words"),)),
}


@pytest.mark.parametrize(("text", "style"), STYLES.items(), ids=STYLES.keys())
def test_a_style_is_a_name_and_effects_in_their_order(text, style):
    assert parse_style(text) == style


WRONG = {
    "": "no effect",
    "name=": "no effect",
    "blur": "no effect 'blur'",
    "grey+blur:2": "no effect 'grey\\+blur'",
    "grey:1": "grey takes no value",
    "brightness": "such as brightness:0.8",
    "brightness:": "not ''",
    "brightness:dark": "needs a number, such as brightness:0.8",
    "brightness:4.5": "from 0 to 4",
    "brightness:nan": "from 0 to 4",
    "opacity:2": "from 0 to 1",
    "contrast:-1": "from 0 to 4",
    "watermark": "such as watermark:TEXT",
    "watermark:": "text of watermark is empty",
    "watermark:a\x07": "cannot be printed",
    "attribution:" + "x" * 201: "at most 200 letters",
    "scalebar:middle": "top left, top right, bottom left, bottom right",
    "old town=grey": "cannot name a style",
    "=grey": "cannot name a style",
    "über=grey": "cannot name a style",
    "+".join(["grey"] * 17): "1 to 16 effects",
}


@pytest.mark.parametrize(("text", "words"), WRONG.items(), ids=range(len(WRONG)))
def test_what_is_no_style_is_told_in_one_sentence(text, words):
    with pytest.raises(SetupError, match=words) as raised:
        parse_style(text)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
def test_effects_survive_json(style):
    text = json.dumps(effects_to_json(style[1]))
    assert effects_from_json(json.loads(text)) == style[1]


def test_every_effect_can_be_described_by_its_name():
    needed = {"factor": 0.5, "text": "x", "path": "x.png"}
    for name, kind in EFFECTS.items():
        fields = {k: v for k, v in needed.items() if k in kind.__dataclass_fields__}
        assert effect_from_json({"effect": name, **fields}).kind == name


WRONG_JSON = {
    "no list": "grey",
    "an empty list": [],
    "a name alone": ["grey"],
    "no name": [{}],
    "another name": [{"effect": "blur"}],
    "an unhashable name": [{"effect": []}],
    "an unknown field": [{"effect": "grey", "factor": 1}],
    "a field missing": [{"effect": "brightness"}],
    "a truth for a number": [{"effect": "brightness", "factor": True}],
    "a text for a number": [{"effect": "brightness", "factor": "1"}],
    "no number": [{"effect": "brightness", "factor": float("inf")}],
    "half a pixel": [{"effect": "watermark", "text": "x", "size": 10.5}],
    "a number for a text": [{"effect": "watermark", "text": 1}],
    "a huge text": [{"effect": "watermark", "text": "x", "font": "x" * 5000}],
    "no corner": [{"effect": "scalebar", "corner": ["top left"]}],
    "too steep": [{"effect": "watermark", "text": "x", "angle": 91}],
}


@pytest.mark.parametrize("value", WRONG_JSON.values(), ids=WRONG_JSON.keys())
def test_json_that_is_no_effects_is_refused(value):
    with pytest.raises(SetupError) as raised:
        effects_from_json(value)
    assert len(str(raised.value)) < 250

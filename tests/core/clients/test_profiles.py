"""The client profiles: each with a name, an address of its own, and a reason to be believed."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from wmts_bridge.plugin.core.clients.profile import Group
from wmts_bridge.plugin.core.clients.profiles import ANY_WMS, DEFAULT, OFFERED, PROFILES
from wmts_bridge.plugin.core.clients.words import dialect_words, evidence_words

ROOT = Path(__file__).resolve().parents[3]
SERVICES = ("wmts", "wms", "tms", "xyz", "gmaps", "ve", "kml", "corrected", "layers")


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_a_profile_has_all_that_a_user_is_shown(profile):
    assert PROFILES[profile.identifier] is profile
    assert profile.title
    assert profile.paste.endswith(".")


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_a_name_in_an_address_is_plain_and_no_service(profile):
    assert re.fullmatch(r"[a-z][a-z0-9-]*", profile.identifier)
    assert profile.identifier not in SERVICES


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_a_profile_was_run_or_follows_a_document(profile):
    evidence = profile.evidence
    assert bool(evidence.test) != bool(evidence.document)
    if evidence.was_run:
        assert profile.identifier in (ROOT / evidence.test).read_text("utf-8")
    else:
        assert urlsplit(evidence.document).scheme == "https"


def test_names_are_different():
    assert len(PROFILES) == len(OFFERED)
    assert len({profile.title for profile in OFFERED}) == len(OFFERED)


def test_other_programs_are_named_with_the_document_that_says_they_load_it():
    assert DEFAULT.other_names
    assert ANY_WMS.other_names
    for other in (*DEFAULT.other_names, *ANY_WMS.other_names):
        assert other.title
        assert urlsplit(other.document).netloc


def test_only_those_with_a_reason_get_a_document_of_their_own():
    own = {profile.identifier for profile in OFFERED if not profile.is_generic}
    assert own == {"arcgis-pro", "arcgis-online", "cadcorp", "fme", "strict"}


def test_groups_stand_together():
    groups = [group for group, _ in itertools.groupby(OFFERED, lambda profile: profile.group)]
    assert groups == list(Group)


WORDS = {
    "qgis": ("was run", "same document as any"),
    "fme": ("was not run", "as PNG, JPEG or GIF only."),
    "cadcorp": ("was not run", "The default style is called default"),
    "strict": ("was not run", "no help"),
    "default": ("GDAL and OWSLib were run", ""),
    "any-wms": ("GDAL, OWSLib and QGIS were run", ""),
    "any-xyz": ("QGIS was run", ""),
    "quadkey": ("GDAL was run", ""),
    "curl": ("was run", "same document as any"),
}


@pytest.mark.parametrize(("name", "words"), WORDS.items(), ids=WORDS)
def test_it_is_said_what_was_run_and_how_a_client_is_treated(name, words):
    evidence, dialect = words
    assert evidence in evidence_words(PROFILES[name])
    assert dialect in dialect_words(PROFILES[name])


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_words_never_contradict_the_evidence(profile):
    assert ("not run" in evidence_words(profile)) != profile.evidence.was_run

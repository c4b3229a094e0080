"""The polite asker against remotes on loopback that answer as badly as they are told."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.errors import JudgingStopped
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.manners.asker import PoliteAsker
from wmts_bridge.plugin.core.validator.manners.journal import open_journal
from wmts_bridge.plugin.core.validator.manners.known_secrets import known_secrets
from wmts_bridge.plugin.core.validator.manners.rules import Manners, polite_settings
from wmts_bridge.tests.faults.remote import (
    Remote,
    cut,
    drip,
    huge,
    raw,
    redirect,
    reply,
    reset,
    silence,
)

SECRETS = TransportSettings(
    headers={"X-Api-Key": "open-sesame"},
    user="me",
    password="hidden-word",
    query={"token": "shibboleth"},
)
NO_SECRETS = TransportSettings()
WORDS = ("open-sesame", "hidden-word", "shibboleth")


@pytest.fixture
def asker_of():
    """Return a function that makes an asker of a remote; its transport is closed after the test."""
    opened = []

    def make(home, settings=NO_SECRETS, stop=None, journal=None, **manners):
        bounds = Manners(**{"per_second": 0, **manners})
        opened.append(open_transport(polite_settings(settings, bounds)))
        return PoliteAsker(opened[-1], home, bounds, stop, journal)

    yield make
    for transport in opened:
        transport.close()


def test_an_answer_comes_as_it_is(asker_of):
    with Remote(lambda request: reply(404, b"no", {"Content-Type": "Text/XML; a=b"})) as remote:
        asker = asker_of(remote.url)
        answer = asker.ask(f"{remote.url}/a?b=c")
    assert (answer.status, answer.body, answer.failure) == (404, b"no", "")
    assert (answer.url, answer.final_url) == (f"{remote.url}/a?b=c",) * 2
    assert (answer.media_type, asker.asked) == ("text/xml", 1)
    assert remote.received[0].headers["user-agent"].startswith("WMTS-Bridge/")


def test_the_same_is_never_asked_twice(asker_of):
    with Remote(lambda request: reply(200, b"x")) as remote:
        asker = asker_of(remote.url)
        first = asker.ask(f"{remote.url}/a")
        assert asker.ask(f"{remote.url}/a") is first
        asker.ask(f"{remote.url}/a", {"Origin": "http://maps.example"})
        asker.ask(f"{remote.url}/a", {"origin": "http://maps.example"})
    assert len(remote.received) == asker.asked == 2


def test_the_same_is_not_asked_by_two_threads_at_once(asker_of):
    with Remote(lambda request: reply(200, b"x")) as remote:
        asker = asker_of(remote.url, at_once=4)
        answers = []
        threads = [
            threading.Thread(target=lambda: answers.append(asker.ask(f"{remote.url}/a")))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert (len(answers), len(remote.received)) == (8, 1)


def test_only_so_much_is_remembered(asker_of):
    with Remote(lambda request: reply(200, bytes(10_000))) as remote:
        asker = asker_of(remote.url, kept_bytes=25_000)
        for path in "abca":
            asker.ask(f"{remote.url}/{path}")
    assert [request.path for request in remote.received] == ["/a", "/b", "/c", "/a"]


def test_no_more_is_asked_than_allowed(asker_of):
    with Remote(lambda request: reply()) as remote:
        asker = asker_of(remote.url, max_requests=3)
        for number in range(3):
            asker.ask(f"{remote.url}/{number}")
        with pytest.raises(JudgingStopped, match="all 3 requests"):
            asker.ask(f"{remote.url}/3")
        assert asker.ask(f"{remote.url}/0").status == 200
    assert len(remote.received) == 3


def test_few_connections_are_opened(asker_of):
    with Remote(lambda request: drip(b"abcdef")) as remote:
        asker = asker_of(remote.url, at_once=2)
        threads = [
            threading.Thread(target=asker.ask, args=(f"{remote.url}/{number}",))
            for number in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert (len(remote.received), remote.most_connections) == (8, 2)


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        (silence(), "did not answer in time"),
        (drip(bytes(1000), 0.05), "did not answer in time"),
        (huge(), "larger than"),
        (cut(b"abc", 10), "broke off"),
        (reset(), "broke off"),
        (raw(b"SSH-2.0-OpenSSH\r\n"), "speaks no HTTP"),
        (redirect("file:///etc/passwd"), "redirects to what is no http"),
    ],
    ids=["silence", "too slow", "too much", "cut", "reset", "no HTTP", "redirect to a file"],
)
def test_what_goes_wrong_is_told_in_a_sentence(asker_of, reaction, words):
    with Remote(lambda request: reaction) as remote:
        settings = TransportSettings(max_bytes=100_000)
        asker = asker_of(remote.url, settings, seconds=1.0)
        answer = asker.ask(f"{remote.url}/a?token=shibboleth")
    assert (answer.status, answer.body) == (0, b"")
    assert words in answer.failure
    assert "shibboleth" not in repr(answer)


def test_what_is_no_address_is_told_in_a_sentence(asker_of):
    for address in ("", "nonsense", "file:///etc/passwd", "http://[", "http://a b/"):
        assert asker_of("http://127.0.0.1:9/").ask(address).failure


def test_a_connection_that_breaks_is_tried_once_more(asker_of):
    reactions = iter([reset(), reply(200, b"there")])
    with Remote(lambda request: next(reactions)) as remote:
        asker = asker_of(remote.url)
        assert asker.ask(f"{remote.url}/a").body == b"there"
    assert asker.asked == 2


def test_a_busy_service_is_asked_again(asker_of):
    reactions = iter([reply(503, b"", {"Retry-After": "0"}), reply(200, b"there")])
    with Remote(lambda request: next(reactions)) as remote:
        asker = asker_of(remote.url)
        assert asker.ask(f"{remote.url}/a").body == b"there"
    assert asker.asked == 2


@pytest.mark.parametrize(
    "reaction",
    [silence(), reply(429, b"", {"Retry-After": "50"}), drip(bytes(10_000))],
    ids=["a request that hangs", "a pause", "a slow answer"],
)
def test_stopping_takes_no_time(asker_of, reaction):
    """It would be another error, or none, after half a minute."""
    stop = threading.Event()

    def react(request):
        stop.set()
        return reaction

    with Remote(react) as remote:
        asker = asker_of(remote.url, stop=stop)
        with pytest.raises(JudgingStopped, match="stopped"):
            asker.ask(f"{remote.url}/a")
        with pytest.raises(JudgingStopped, match="stopped"):
            asker.ask(f"{remote.url}/b")


def test_credentials_go_to_the_service_only(asker_of):
    with (
        Remote(lambda request: reply(200, b"theirs")) as other,
        Remote(lambda request: reply()) as home,
    ):
        asker = asker_of(home.url, SECRETS)
        asker.ask(f"{home.url}/a")
        asker.ask(f"{other.url}/a")
    assert "authorization" in home.received[0].headers
    assert home.received[0].target == "/a?token=shibboleth"
    assert other.received[0].target == "/a"
    assert not {"authorization", "x-api-key"} & other.received[0].headers.keys()


def test_a_user_in_the_services_address_is_shown_to_all_of_it(asker_of):
    with Remote(lambda request: reply()) as remote:
        asker = asker_of(remote.url.replace("//", "//me:hidden-word@"))
        answer = asker.ask(f"{remote.url}/a")
    assert remote.received[0].headers["authorization"].startswith("Basic ")
    assert "hidden-word" not in repr(answer)


def test_a_redirect_that_repeats_secrets_does_not_spread_them(asker_of):
    def react(request):
        return redirect("/b/shibboleth?x=open-sesame") if request.path == "/a" else reply()

    with Remote(react) as remote:
        answer = asker_of(remote.url, SECRETS).ask(f"{remote.url}/a")
    assert answer.final_url == f"{remote.url}/b/***?x=***"


def test_secrets_are_taken_out_of_what_a_service_says(asker_of):
    asker = asker_of("http://127.0.0.1:9/?key=in-address", SECRETS)
    said = f"{' '.join(WORDS)} in-address bWU6aGlkZGVuLXdvcmQ= and no more"
    assert asker.without_secrets(said) == "*** *** *** *** *** and no more"


# --- the journal ----------------------------------------------------------------------------------


def test_a_judgement_is_resumed(asker_of, tmp_path):
    path = tmp_path / "journal"
    headers = {"Content-Type": "image/png", "X-Odd": "ü\x7f"}
    with Remote(lambda request: reply(200, b"\x00\xff", headers)) as remote:
        for _ in range(2):
            journal = open_journal(path, remote.url, known_secrets(TransportSettings(), ""))
            asker = asker_of(remote.url, journal=journal)
            answers = [asker.ask(f"{remote.url}/{name}") for name in "ab"]
            journal.close()
    assert (len(remote.received), asker.asked) == (2, 0)
    assert [answer.body for answer in answers] == [b"\x00\xff"] * 2
    assert answers[0].media_type == "image/png"


def test_failures_are_asked_for_again(asker_of, tmp_path):
    reactions = iter([reply(500), reply(200, b"there")])
    with Remote(lambda request: next(reactions)) as remote:
        for expected in (500, 200):
            path, secrets = tmp_path / "journal", known_secrets(TransportSettings(), "")
            journal = open_journal(path, remote.url, secrets)
            answer = asker_of(remote.url, journal=journal).ask(f"{remote.url}/a")
            journal.close()
            assert answer.status == expected


def test_the_journal_holds_no_secret(asker_of, tmp_path):
    path = tmp_path / "journal"

    def react(request):
        if request.path == "/repeats":
            return reply(200, b"<a href='?x=shibboleth'/>")
        return reply(200, b"harmless", {"ETag": f'"{request.path}"', "Set-Cookie": "id=of-mine"})

    with Remote(react) as remote:
        home = remote.url.replace("//", "//you:hidden-word@")
        journal = open_journal(path, home, known_secrets(SECRETS, home))
        asker = asker_of(home, SECRETS, journal=journal)
        asker.ask(f"{remote.url}/repeats")
        asker.ask(f"{remote.url}/plain?key=open-sesame")
        asker.ask(f"{remote.url}/open-sesame")
        assert len(journal) == 1
        journal.close()
    written = path.read_text("utf-8")
    assert not [word for word in (*WORDS, "of-mine") if word in written]

"""HTTP over urllib3 against a remote on loopback: what is sent, followed, bounded and kept."""

from __future__ import annotations

import base64
import shutil
import socket
import ssl
import subprocess
import threading
import time

import pytest
from wmts_bridge.plugin.core.errors import TransportError, TransportRefused, TransportTimeout
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.web.hops import answering
from wmts_bridge.tests.faults.remote import (
    Remote,
    cut,
    drip,
    drip_head,
    huge,
    raw,
    redirect,
    reply,
    reset,
    silence,
)

MUCH = 60.0
"""Seconds that no test here takes; what has to be quick has its own time-out."""


@pytest.fixture
def transport_of():
    """Open a transport with these settings; it is closed after the test."""
    opened = []

    def open_(**settings):
        opened.append(open_transport(TransportSettings(**settings)))
        return opened[-1]

    yield open_
    for transport in opened:
        transport.close()


def test_an_answer_comes_as_it_is(transport_of):
    with Remote(lambda request: reply(418, b"tea", {"Retry-After": "3", "ETag": '"x"'})) as remote:
        answer = transport_of().get(f"{remote.url}/a?b=c")
    assert (answer.status, answer.body, answer.url) == (418, b"tea", f"{remote.url}/a?b=c")
    assert answer.headers == {"content-length": "3", "retry-after": "3", "etag": '"x"'}


def test_what_is_sent(transport_of):
    settings = {
        "headers": {"X-Key": "kü", "Referer": "http://127.0.0.1/"},
        "query": {"token": "a b"},
        "user": "mé",
        "password": "p:w",
        "instance": "ours",
    }
    with Remote(lambda request: reply()) as remote:
        transport_of(**settings).get(f"{remote.url}/x?y=1", headers={"If-None-Match": '"e"'})
    (sent,) = remote.received
    assert sent.target == "/x?y=1&token=a%20b"
    headers = dict(sent.headers)
    assert headers.pop("host") == remote.url.partition("//")[2]
    assert headers.pop("user-agent").startswith("WMTS-Bridge/")
    token = base64.b64encode("mé:p:w".encode()).decode()
    assert headers == {
        "accept-encoding": "gzip, deflate",
        "authorization": f"Basic {token}",
        "x-key": "kü".encode().decode("latin-1"),
        "referer": "http://127.0.0.1/",
        "if-none-match": '"e"',
        "x-wmts-bridge-hop": "ours",
    }


def test_credentials_may_stand_in_the_address(transport_of):
    with Remote(lambda request: reply()) as remote:
        address = remote.url.replace("//", "//me:pw@")
        answer = transport_of().get(f"{address}/x")
    assert remote.received[0].headers["authorization"] == "Basic bWU6cHc="
    assert "pw" not in answer.url


def test_the_users_headers_win(transport_of):
    headers = {"authorization": "Bearer t", "USER-AGENT": "mine"}
    with Remote(lambda request: reply()) as remote:
        transport_of(headers=headers, user="u", password="p").get(remote.url)
    sent = remote.received[0].headers
    assert (sent["authorization"], sent["user-agent"]) == ("Bearer t", "mine")


def test_hops_of_the_request_being_answered_go_on(transport_of):
    with Remote(lambda request: reply()) as remote, answering("first"):
        transport_of(instance="second").get(remote.url)
    assert remote.received[0].headers["x-wmts-bridge-hop"] == "first, second"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_same_host_is_followed_with_credentials(transport_of, status):
    def react(request):
        return redirect("/b?c", status) if request.path == "/a" else reply(200, b"there")

    with Remote(react) as remote:
        transport = transport_of(headers={"X-Key": "k"}, query={"t": "1"}, user="u", password="p")
        answer = transport.get(f"{remote.url}/a")
    assert answer.body == b"there"
    first, second = remote.received
    assert second.target == "/b?c&t=1"
    for name in ("authorization", "x-key"):
        assert second.headers[name] == first.headers[name]


def test_a_redirect_to_another_host_carries_nothing_secret(transport_of):
    with (
        Remote(lambda request: reply(200, b"elsewhere")) as other,
        Remote(lambda request: redirect(f"{other.url}/x")) as remote,
    ):
        settings = {"headers": {"X-Key": "hidden", "Referer": "r"}, "query": {"t": "hidden"}}
        transport = transport_of(**settings, user="u", password="hidden")
        assert transport.get(f"{remote.url}/a?key=hidden").body == b"elsewhere"
    assert other.received[0].target == "/x"
    assert "authorization" not in other.received[0].headers
    assert "hidden" not in str(other.received)
    assert other.received[0].headers["referer"] == "r"


def test_credentials_do_not_come_back_after_a_redirect_to_another_host(transport_of):
    with (
        Remote(lambda request: redirect(f"{remote.url}/back")) as other,
        Remote(
            lambda request: reply() if request.path == "/back" else redirect(f"{other.url}/x")
        ) as remote,
    ):
        transport_of(headers={"X-Key": "k"}).get(f"{remote.url}/a")
    assert ["x-key" in request.headers for request in remote.received] == [True, False]


@pytest.mark.parametrize(
    "location",
    [
        pytest.param("/a", id="loop"),
        pytest.param("file:///etc/passwd", id="file"),
        pytest.param("ftp://127.0.0.1/", id="ftp"),
        pytest.param("http://", id="nowhere"),
    ],
)
def test_a_redirect_that_leads_astray_is_refused(transport_of, location):
    with Remote(lambda request: redirect(location)) as remote, pytest.raises(TransportRefused):
        transport_of().get(f"{remote.url}/a")
    assert len(remote.received) <= 6


def test_a_redirect_without_a_target_is_an_answer(transport_of):
    with Remote(lambda request: reply(304)) as remote:
        assert transport_of().get(remote.url).status == 304
    with Remote(lambda request: reply(302)) as remote:
        assert transport_of().get(remote.url).status == 302


@pytest.mark.parametrize("reaction", [silence(), drip(b"x" * 10_000), drip_head()])
def test_a_slow_answer_ends_with_the_deadline(transport_of, reaction):
    with Remote(lambda request: reaction) as remote, pytest.raises(TransportTimeout):
        transport_of(read_timeout=MUCH).get(remote.url, deadline=time.monotonic() + 0.3)


@pytest.mark.parametrize("reaction", [silence(), drip(b"x" * 10_000), drip_head()])
def test_a_slow_answer_ends_with_the_settings_time(transport_of, reaction):
    with Remote(lambda request: reaction) as remote, pytest.raises(TransportTimeout):
        transport_of(read_timeout=MUCH, total_timeout=0.3).get(remote.url)


def test_no_answer_ends_with_the_read_timeout(transport_of):
    with Remote(lambda request: silence()) as remote, pytest.raises(TransportTimeout):
        transport_of(read_timeout=0.2, total_timeout=MUCH).get(remote.url)


def test_without_time_nothing_is_asked(transport_of):
    with Remote(lambda request: reply()) as remote, pytest.raises(TransportTimeout):
        transport_of().get(remote.url, deadline=time.monotonic() - 1)
    assert remote.received == []


def test_redirects_share_one_deadline(transport_of):
    def react(request):
        return redirect("/again") if request.path == "/a" else silence()

    with Remote(react) as remote, pytest.raises(TransportTimeout):
        transport_of(read_timeout=MUCH).get(f"{remote.url}/a", deadline=time.monotonic() + 0.3)


def test_connections_are_kept(transport_of):
    with Remote(lambda request: reply(200, b"x" * 3000)) as remote:
        transport = transport_of()
        for _ in range(20):
            transport.get(remote.url)
        assert remote.most_connections == 1


def test_an_answer_thrown_away_is_not_taken_for_the_next_one(transport_of):
    def react(request):
        return huge() if request.path == "/huge" else reply(200, request.path.encode())

    with Remote(react) as remote:
        transport = transport_of(max_connections=1, max_bytes=1000)
        for _ in range(3):
            with pytest.raises(TransportRefused):
                transport.get(f"{remote.url}/huge")
            assert transport.get(f"{remote.url}/ok").body == b"/ok"


def test_no_more_connections_to_a_host_than_allowed(transport_of):
    go_on = threading.Event()

    def react(request):
        go_on.wait(MUCH)
        return reply(200, b"x")

    with Remote(react) as remote:
        transport = transport_of(max_connections=2)
        answers: list[bytes] = []
        threads = [
            threading.Thread(target=lambda: answers.append(transport.get(remote.url).body))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        with pytest.raises(TransportTimeout):  # by then the others have had their chance
            transport.get(remote.url, deadline=time.monotonic() + 0.3)
        go_on.set()
        for thread in threads:
            thread.join(MUCH)
    assert answers == [b"x"] * 8
    assert remote.most_connections <= 2


@pytest.mark.parametrize("reaction", [reset(), raw(b""), cut(b"abc", 10)])
def test_a_broken_connection_is_tried_once_more(transport_of, reaction):
    turns = [reaction, reply(200, b"now")]
    with Remote(lambda request: turns.pop(0)) as remote:
        assert transport_of().get(remote.url).body == b"now"


@pytest.mark.parametrize(
    "reaction",
    [
        pytest.param(reset(), id="reset"),
        pytest.param(cut(b"abc", 10), id="cut short"),
        pytest.param(raw(b"SSH-2.0-OpenSSH\r\n"), id="no HTTP"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"), id="500 headers"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000), id="long header"),
        pytest.param(
            raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx"), id="bad chunk"
        ),
    ],
)
def test_a_connection_that_stays_broken_is_an_error(transport_of, reaction):
    with Remote(lambda request: reaction) as remote:
        with pytest.raises(TransportError):
            transport_of(retries=2).get(remote.url)
        assert 1 <= len(remote.received) <= 3


def test_a_remote_that_asks_to_wait_is_not_asked_again(transport_of):
    with Remote(lambda request: reply(429, b"", {"Retry-After": "9"})) as remote:
        assert transport_of(retries=3).get(remote.url).headers["retry-after"] == "9"
    assert len(remote.received) == 1


def test_a_port_where_nobody_listens_is_told(transport_of):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(TransportError, match="cannot be reached"):
            transport_of().get(f"http://127.0.0.1:{taken.getsockname()[1]}/")


def test_a_proxy_is_asked_with_its_own_credentials(transport_of):
    with Remote(lambda request: reply(200, b"by proxy")) as proxy:
        address = proxy.url.replace("//", "//me:pw@")
        transport = transport_of(proxy=address, proxy_headers={"X-Proxy": "p"})
        assert transport.get("http://tile.example/a?b").body == b"by proxy"
    (sent,) = proxy.received
    assert sent.target == "http://tile.example/a?b"
    assert sent.headers["proxy-authorization"] == "Basic bWU6cHc="
    assert sent.headers["x-proxy"] == "p"


def test_anonymous_shares_connections_but_no_credentials(transport_of):
    with Remote(lambda request: reply()) as remote:
        transport = transport_of(headers={"X-Key": "k"})
        transport.get(remote.url)
        transport.anonymous().get(remote.url)
    assert ["x-key" in request.headers for request in remote.received] == [True, False]
    assert remote.most_connections == 1


def test_a_closed_transport_opens_again(transport_of):
    with Remote(lambda request: reply(200, b"x")) as remote:
        transport = transport_of()
        transport.get(remote.url)
        transport.close()
        assert transport.get(remote.url).body == b"x"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that nobody trusts yet; the key is in the same file."""
    openssl = shutil.which("openssl")
    assert openssl, "openssl is needed to make a certificate"
    path = tmp_path_factory.mktemp("tls") / "own.pem"
    command = f"{openssl} req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=own -keyout {path}"
    key = subprocess.run(
        [*command.split(), "-addext", "subjectAltName=IP:127.0.0.1"],
        check=True,
        capture_output=True,
    )
    path.write_bytes(path.read_bytes() + key.stdout)
    return path


@pytest.fixture
def secure_port(certificate):
    """A server that speaks TLS and answers every request with `safe`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_answer_securely, args=(listener, context), daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(MUCH)


def _answer_securely(listener, context):
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        plain.settimeout(MUCH)
        try:
            with context.wrap_socket(plain, server_side=True) as secure:
                secure.recv(65536)
                secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nsafe")
        except OSError:
            plain.close()


def test_a_certificate_is_trusted_if_the_user_says_so(transport_of, certificate, secure_port):
    transport = transport_of(ca_file=str(certificate))
    assert transport.get(f"https://127.0.0.1:{secure_port}/").body == b"safe"


def test_a_certificate_that_nobody_trusts_is_refused(transport_of, secure_port):
    with pytest.raises(TransportError, match="no secure connection"):
        transport_of().get(f"https://127.0.0.1:{secure_port}/")


def test_a_certificate_for_another_name_is_refused(transport_of, certificate, secure_port):
    with pytest.raises(TransportError, match="no secure connection"):
        transport_of(ca_file=str(certificate)).get(f"https://localhost:{secure_port}/")

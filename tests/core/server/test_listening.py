"""Opening the sockets that listen."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator

import pytest
from wmts_bridge.plugin.core.errors import ListenError
from wmts_bridge.plugin.core.server import listening
from wmts_bridge.plugin.core.server.listening import open_listeners
from wmts_bridge.plugin.core.server.settings import ListenAddress


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def names(address: ListenAddress) -> list[tuple[str, int]]:
    listeners = open_listeners(address)
    try:
        return [listener.getsockname()[:2] for listener in listeners]
    finally:
        for listener in listeners:
            listener.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "LOCALHOST"])
def test_any_name_of_the_loopback_means_both_of_its_addresses(host: str) -> None:
    (first, port), (second, same_port) = names(ListenAddress(host, 0))

    assert (first, second) == ("127.0.0.1", "::1")
    assert port == same_port != 0


def test_all_addresses_can_be_listened_on() -> None:
    assert names(ListenAddress("0.0.0.0", 0))[0][0] == "0.0.0.0"


@pytest.mark.parametrize("host", ["::", ""])
def test_all_addresses_of_both_families_can_be_listened_on(host: str) -> None:
    (first, port), (second, same_port) = names(ListenAddress(host, 0))

    assert (first, second) == ("0.0.0.0", "::")
    assert port == same_port != 0


def fail_for_ipv6(monkeypatch: pytest.MonkeyPatch, *errors: int) -> None:
    """Have binding to ::1 fail, once for each number."""
    bind = socket.socket.bind
    left = list(errors)

    def failing_bind(listener: socket.socket, address: tuple[str, int]) -> None:
        if listener.family == socket.AF_INET6 and left:
            raise OSError(left.pop(0), "made up")
        bind(listener, address)

    monkeypatch.setattr(socket.socket, "bind", failing_bind)


def test_without_ipv6_it_goes_on_with_ipv4(monkeypatch: pytest.MonkeyPatch) -> None:
    fail_for_ipv6(monkeypatch, errno.EADDRNOTAVAIL)

    assert [host for host, _ in names(ListenAddress(port=0))] == ["127.0.0.1"]


def test_a_free_port_is_free_on_both_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    fail_for_ipv6(monkeypatch, errno.EADDRINUSE, errno.EADDRINUSE)

    assert len(names(ListenAddress(port=0))) == 2


def test_a_port_that_is_taken_on_one_of_both_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as other:
        port = other.getsockname()[1]
        with pytest.raises(ListenError, match=f"Port {port} is taken by"):
            open_listeners(ListenAddress(port=port))

    with socket.create_server(("127.0.0.1", port)):
        pass  # what was opened meanwhile has been closed again


def test_the_program_that_has_the_port_is_named(taken_port: int) -> None:
    with pytest.raises(ListenError, match=rf"taken by .*process {os.getpid()}"):
        open_listeners(ListenAddress(port=taken_port))


@pytest.mark.parametrize(
    ("host", "error", "words"),
    [
        pytest.param("127.0.0.1", errno.EACCES, "may not listen on port 8787", id="not allowed"),
        pytest.param("127.0.0.1", errno.EADDRNOTAVAIL, "no address of this machine", id="not ours"),
        pytest.param("127.0.0.1", errno.ENOBUFS, "Cannot listen on 127.0.0.1", id="other"),
    ],
)
def test_why_it_cannot_listen_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, host: str, error: int, words: str
) -> None:
    def failing_bind(*_: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(socket.socket, "bind", failing_bind)

    with pytest.raises(ListenError, match=words):
        open_listeners(ListenAddress(host))


@pytest.mark.parametrize("host", ["192.0.2.1", "host.invalid", "no\0host", "a" * 300])
def test_a_host_that_is_not_this_machine_is_refused(host: str) -> None:
    with pytest.raises(ListenError, match="no address of this machine"):
        open_listeners(ListenAddress(host, 0))


@pytest.mark.parametrize(("system", "option"), [("nt", "exclusive"), ("posix", "reuse")])
def test_windows_takes_the_port_for_itself_alone(
    monkeypatch: pytest.MonkeyPatch, system: str, option: str
) -> None:
    exclusive = -5  # SO_EXCLUSIVEADDRUSE, ~SO_REUSEADDR in winsock2.h
    seen: list[int] = []
    setsockopt = socket.socket.setsockopt

    def noting_setsockopt(listener: socket.socket, level: int, name: int, value: int) -> None:
        if level == socket.SOL_SOCKET:
            seen.append(name)
        if name != exclusive:
            setsockopt(listener, level, name, value)

    monkeypatch.setattr(socket.socket, "setsockopt", noting_setsockopt)
    monkeypatch.setattr(listening, "_WINDOWS", system == "nt")

    names(ListenAddress(port=0))

    expected = exclusive if option == "exclusive" else socket.SO_REUSEADDR
    assert set(seen) == {expected}

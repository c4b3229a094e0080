"""What the tests of the cascade share: a remote, and our server that publishes its layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings
from wmts_bridge.tests.cascade.remote import LAYER, Offer, RemoteWmts

Cascading = Callable[..., Bridge]


def settings_of(remote: RemoteWmts, cache: str = "memory", **source: Any) -> LayerSettings:
    """How a remote's layer is published."""
    wanted = source.pop("wanted", RemoteLayer(LAYER))
    return LayerSettings(
        "local", SourceSettings("wmts", remote.address, remote=wanted, cache=cache, **source)
    )


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What is closed at the end of a test."""
    with ExitStack() as closing:
        yield closing


@pytest.fixture
def offering(stack: ExitStack) -> Callable[..., RemoteWmts]:
    """Start a remote that offers this."""
    return lambda **offer: stack.enter_context(RemoteWmts(Offer(**offer)))


@pytest.fixture
def cascading(stack: ExitStack) -> Cascading:
    """Start our server with the layer of a remote, as `local`."""

    def start(
        remote: RemoteWmts,
        policy: CachePolicy = CachePolicy(),  # noqa: B008  (a frozen value)
        transport_for: Any = None,
        **source: Any,
    ) -> Bridge:
        options = ServerOptions(port=0, cache_policy=policy)
        server = stack.enter_context(Bridge(options, transport_for=transport_for))
        server.publish(settings_of(remote, **source))
        return server

    return start

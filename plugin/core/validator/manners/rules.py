"""How often, how long and how patiently a service is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...transport.settings import TransportSettings

__all__ = ["Manners", "polite_settings"]


@dataclass(frozen=True)
class Manners:
    """The bounds of one judgement.

    At most `max_requests` in all, `per_second` of them a second (0: no bound) and `at_once` at a
    time; each has `seconds`. `longest_wait` seconds are waited at most if the service says when to
    come back, `most_refusals` times in a row; so many requests in a row may stay without any answer
    as `most_silences` says, or fail at all as `most_failures` says. `kept_bytes` of bodies are
    remembered.
    """

    max_requests: int = 2000
    per_second: float = 10.0
    at_once: int = 2
    seconds: float = 30.0
    longest_wait: float = 60.0
    most_refusals: int = 5
    most_silences: int = 10
    most_failures: int = 50
    kept_bytes: int = 64 << 20


def polite_settings(settings: TransportSettings, manners: Manners) -> TransportSettings:
    """Return settings for a transport that asks once and leaves pauses and repeats to the asker."""
    return replace(
        settings,
        retries=0,
        busy_retries=0,
        max_connections=manners.at_once,
        connect_timeout=min(settings.connect_timeout, manners.seconds),
        read_timeout=min(settings.read_timeout, manners.seconds),
        total_timeout=min(settings.total_timeout, manners.seconds),
    )

"""Writes figures in Prometheus' text format, version 0.0.4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .figures import BUCKETS, Snapshot

__all__ = ["MEDIA_TYPE", "Metric", "Sample", "prometheus_text"]

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_PREFIX = "wmts_bridge_"


class Sample(NamedTuple):
    """One value of a metric and the labels that tell it from the others."""

    value: float
    labels: Mapping[str, str] = {}
    suffix: str = ""


class Metric(NamedTuple):
    """A metric: its name without prefix, its kind (`counter`, `gauge`, `histogram`), its words."""

    name: str
    kind: str
    words: str
    samples: Iterable[Sample]


def prometheus_text(snapshot: Snapshot, further: Iterable[Metric] = ()) -> str:
    """Return the figures of the server, and `further` ones such as a cache's, as one text."""
    return "".join(
        line for metric in (*_metrics(snapshot), *further) for line in _metric_lines(metric)
    )


def _metrics(snapshot: Snapshot) -> Iterator[Metric]:
    yield Metric(
        "requests_total",
        "counter",
        "Requests answered, by service and HTTP status.",
        [
            Sample(count, {"service": service, "status": str(status)})
            for (service, status), count in sorted(snapshot.answers.items())
        ],
    )
    layers = sorted(snapshot.layers.items())
    yield Metric(
        "layer_requests_total",
        "counter",
        "Requests for a published layer.",
        [Sample(figures.requests, {"layer": layer}) for layer, figures in layers],
    )
    yield Metric(
        "layer_errors_total",
        "counter",
        "Requests for a published layer that were answered with an error.",
        [Sample(figures.errors, {"layer": layer}) for layer, figures in layers],
    )
    yield Metric(
        "response_body_bytes_total",
        "counter",
        "Bytes of the answers' bodies.",
        [Sample(snapshot.body_bytes)],
    )
    yield Metric(
        "request_seconds",
        "histogram",
        "Time to answer a request, without receiving and sending it.",
        list(_histogram(snapshot)),
    )


def _histogram(snapshot: Snapshot) -> Iterator[Sample]:
    total = 0
    for bound, count in zip((*map(str, BUCKETS), "+Inf"), snapshot.times):
        total += count
        yield Sample(total, {"le": bound}, "_bucket")
    yield Sample(snapshot.seconds, suffix="_sum")
    yield Sample(total, suffix="_count")


def _metric_lines(metric: Metric) -> Iterator[str]:
    name = _PREFIX + metric.name
    yield f"# HELP {name} {metric.words}\n# TYPE {name} {metric.kind}\n"
    for value, labels, suffix in metric.samples:
        inside = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels.items())
        yield f"{name}{suffix}{{{inside}}} {value}\n" if inside else f"{name}{suffix} {value}\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")

"""Figures as Prometheus reads them."""

from __future__ import annotations

import re

from wmts_bridge.plugin.core.server.figures import BUCKETS, Figures
from wmts_bridge.plugin.core.server.prometheus import Metric, Sample, prometheus_text
from wmts_bridge.plugin.core.web.message import Request, Response

# The exposition format, version 0.0.4: a line is a comment or name, labels and a number.
LABEL = r'[a-z]+="(?:[^"\\\n]|\\[\\"n])*"'
LINE = re.compile(rf"# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{{{LABEL}(,{LABEL})*\}})? [0-9.e+]+")


def text_of_some_figures(*further: Metric) -> str:
    figures = Figures(lambda: {"world"})
    figures(Request("GET", "/wmts/1.0.0/world/x", "", {}), Response(200, (), b"12345"), 0.002)
    figures(Request("GET", "/wmts/1.0.0/world/x", "", {}), Response(404), 1000.0)
    return prometheus_text(figures.snapshot(), further)


def test_every_line_is_well_formed() -> None:
    text = text_of_some_figures()

    assert text.endswith("\n")
    assert [line for line in text.splitlines() if not LINE.fullmatch(line)] == []


def test_counts_are_labelled() -> None:
    lines = text_of_some_figures().splitlines()

    assert 'wmts_bridge_requests_total{service="wmts",status="404"} 1' in lines
    assert 'wmts_bridge_layer_requests_total{layer="world"} 2' in lines
    assert 'wmts_bridge_layer_errors_total{layer="world"} 1' in lines
    assert "wmts_bridge_response_body_bytes_total 5" in lines


def test_the_histogram_is_cumulative_and_ends_with_everything() -> None:
    lines = text_of_some_figures().splitlines()
    buckets = [line for line in lines if "_bucket" in line]

    assert [int(line.rsplit(" ", 1)[1]) for line in buckets] == [0, 0, *[1] * 8, 2]
    assert len(buckets) == len(BUCKETS) + 1
    assert buckets[-1].startswith('wmts_bridge_request_seconds_bucket{le="+Inf"}')
    assert "wmts_bridge_request_seconds_count 2" in lines
    assert "wmts_bridge_request_seconds_sum 1000.002" in lines


def test_figures_of_others_are_written_too_with_their_labels_escaped() -> None:
    tiles = Metric("tiles_total", "counter", "Tiles.", [Sample(3, {"cache": 'a"b\\c\nd'})])

    text = text_of_some_figures(tiles)

    assert "# TYPE wmts_bridge_tiles_total counter\n" in text
    assert text.endswith('wmts_bridge_tiles_total{cache="a\\"b\\\\c\\nd"} 3\n')

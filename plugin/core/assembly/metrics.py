"""What /metrics tells of the caches and the remotes, and /healthz of the layers."""

from __future__ import annotations

from collections.abc import Mapping

from ..cache.budget import MemoryBudget
from ..cache.read_through import ReadThroughTally
from ..layer.published import Publication
from ..server.application import Health
from ..server.prometheus import Metric, Sample

__all__ = ["cache_metrics", "health_of"]


def cache_metrics(budget: MemoryBudget, remotes: ReadThroughTally) -> tuple[Metric, ...]:
    """Return the size of the memory cache, how often it had what was asked, and what else did."""
    memory, behind = budget.figures, remotes.figures
    tiles = {"hit": memory.hits, "joined": memory.joined, "miss": memory.misses}
    answers = behind._asdict()
    return (
        Metric("tiles_total", "counter", "Tiles asked of the cache, by its result.",
               [Sample(count, {"result": name}) for name, count in tiles.items()]),
        Metric("remote_tiles_total", "counter", "Remote tiles not in memory, by what gave them.",
               [Sample(count, {"result": name}) for name, count in answers.items()]),
        Metric("cache_bytes", "gauge", "Bytes in the memory cache.", [Sample(budget.used_bytes)]),
        Metric("cache_tiles", "gauge", "Tiles in the memory cache.", [Sample(budget.entries)]),
    )  # fmt: skip


def health_of(failures: Mapping[str, str], publication: Publication) -> Health:
    """Return that all is well, unless layers have failed and none is left."""
    if failures and not publication.layers:
        return Health(False, "; ".join(f"{name}: {why}" for name, why in failures.items()))
    return Health()

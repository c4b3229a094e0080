"""What /metrics tells beside the server's own figures: the caches and the remotes."""

from __future__ import annotations

from ..cache.budget import MemoryBudget
from ..server.prometheus import Metric, Sample

__all__ = ["cache_metrics"]


def cache_metrics(budget: MemoryBudget) -> tuple[Metric, ...]:
    """Return the size of the memory cache, and how often it had what was asked."""
    figures = budget.figures
    tiles = [
        Sample(figures.hits, {"result": "hit"}),
        Sample(figures.joined, {"result": "joined"}),
        Sample(figures.misses, {"result": "miss"}),
    ]
    return (
        Metric("tiles_total", "counter", "Tiles asked of the cache, by its result.", tiles),
        Metric("cache_bytes", "gauge", "Bytes in the memory cache.", [Sample(budget.used_bytes)]),
        Metric("cache_tiles", "gauge", "Tiles in the memory cache.", [Sample(budget.entries)]),
    )

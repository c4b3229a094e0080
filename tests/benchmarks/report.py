"""Prints what was measured: figures, ratios to the peers, and the bar that the design sets."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["heading", "rates", "verdict"]


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text}", flush=True)


def rates(form: str, found: Mapping[str, Sequence[float]], bars: Mapping[str, float]) -> None:
    """Print requests a second of all servers, ours first, and its ratio to each peer.

    Ratios are the medians of those of each round, as a round's servers saw the same machine.
    """
    ours, *peers = found
    print(f"  {form}: {_spread(ours, found[ours])}", flush=True)
    for peer in peers:
        ratios = [one / other for one, other in zip(found[ours], found[peer])]
        ratio = statistics.median(ratios)
        text = f"    {ratio:.2f} x {_spread(peer, found[peer])}"
        text += f" (rounds {min(ratios):.2f} to {max(ratios):.2f})"
        print(text + _against(ratio >= bars[peer], f"at least {bars[peer]:g} x"), flush=True)


def verdict(text: str, good: bool, bar: str) -> None:
    """Print one figure."""
    print(f"  {text}{_against(good, bar)}", flush=True)


def _spread(name: str, values: Iterable[float]) -> str:
    values = sorted(values)
    middle = statistics.median(values)
    return f"{name} {middle:,.0f}/s ({values[0]:,.0f} to {values[-1]:,.0f})"


def _against(good: bool, bar: str) -> str:
    return f"  -- {'meets' if good else 'MISSES'} the bar: {bar}"

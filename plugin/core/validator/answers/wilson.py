"""How sure a share is that was found in a sample: Wilson's interval."""

from __future__ import annotations

import math

__all__ = ["wilson"]

_Z = 1.959963984540054
"""The standard normal distribution lies within this, to both sides, with 95 %."""


def wilson(right: int, asked: int) -> tuple[float, float]:
    """Return the ends of the 95 % confidence interval of `right` of `asked`; 0 to 1 if of none.

    E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. Unlike the
    usual interval it holds for small samples, and for none or all.
    """
    if asked <= 0:
        return 0.0, 1.0
    share, squared = right / asked, _Z * _Z
    middle = (share + squared / (2 * asked)) / (1 + squared / asked)
    half = _Z / (1 + squared / asked)
    half *= math.sqrt(share * (1 - share) / asked + squared / (4 * asked * asked))
    low = 0.0 if right == 0 else max(0.0, middle - half)
    return low, 1.0 if right == asked else min(1.0, middle + half)

"""What the doctor has to say: why requests failed, and what helps."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Complaint", "Explanation"]


class Explanation(NamedTuple):
    """Why one request failed. `cause` is a stable name; both texts are whole sentences."""

    cause: str
    text: str
    remedy: str


class Complaint(NamedTuple):
    """Requests of one client that failed for one reason.

    `requests` says how many, `last` when the latest came, in seconds since the epoch; `status` and
    `address` are that one's, the address without secrets. `layer` is empty if it names none.
    """

    client: str
    layer: str
    explanation: Explanation
    requests: int
    last: float
    status: int
    address: str

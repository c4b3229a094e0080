"""Shapes in a square with sides of 1; a tile is there if it touches them."""

from __future__ import annotations

import math
import random
from typing import Callable, NamedTuple

from wmts_bridge.plugin.core.grid.limits import BoundingBox

__all__ = ["SHAPES", "Coverage", "united"]

Point = tuple[float, float]


class Coverage(NamedTuple):
    """Whether a box (west, south, east, north) touches it, and the box around all of it."""

    touches: Callable[[BoundingBox], bool]
    around: BoundingBox


def united(*parts: Coverage) -> Coverage:
    """Return islands."""
    wests, souths, easts, norths = zip(*(part.around for part in parts))
    around = BoundingBox(min(wests), min(souths), max(easts), max(norths))
    return Coverage(lambda box: any(part.touches(box) for part in parts), around)


def polygon(points: list[Point]) -> Coverage:
    """Return what lies inside a closed line."""
    xs, ys = zip(*points)
    around = BoundingBox(min(xs), min(ys), max(xs), max(ys))
    sides = list(zip(points, points[1:] + points[:1]))

    def touches(box: BoundingBox) -> bool:
        if box.intersection(around) is None:
            return False
        if any(crosses(one, other, box) for one, other in sides):
            return True
        x, y = (box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2
        rays = [
            (y2 - y1) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
            for (x1, y1), (x2, y2) in sides
            if (y1 > y) != (y2 > y)
        ]
        return sum(map(bool, rays)) % 2 == 1

    return Coverage(touches, around)


def crosses(one: Point, other: Point, box: BoundingBox) -> bool:
    """Tell whether a line has a part inside a box (Liang and Barsky's clipping)."""
    start, end = 0.0, 1.0
    dx, dy = other[0] - one[0], other[1] - one[1]
    for step, room in (
        (-dx, one[0] - box.min_x),
        (dx, box.max_x - one[0]),
        (-dy, one[1] - box.min_y),
        (dy, box.max_y - one[1]),
    ):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            start = max(start, room / step)
        else:
            end = min(end, room / step)
    return start < end


def placed(some: random.Random) -> tuple[float, float, float]:
    """Return a radius and a centre that leave the shape inside the square."""
    radius = 10 ** some.uniform(-3, -0.4)
    return radius, some.uniform(radius, 1 - radius), some.uniform(radius, 1 - radius)


def ring(some: random.Random, hole: float = 0.9) -> Coverage:
    """Return a circle with a hole; the hole's radius is a part of its own."""
    radius, x, y = placed(some)

    def touches(box: BoundingBox) -> bool:
        near = math.hypot(
            max(box.min_x - x, 0, x - box.max_x), max(box.min_y - y, 0, y - box.max_y)
        )
        far = math.hypot(
            max(abs(box.min_x - x), abs(box.max_x - x)), max(abs(box.min_y - y), abs(box.max_y - y))
        )
        return near < radius and far > radius * hole

    return Coverage(touches, BoundingBox(x - radius, y - radius, x + radius, y + radius))


def circle(some: random.Random) -> Coverage:
    """Return a circle without a hole."""
    return ring(some, 0.0)


def star(some: random.Random) -> Coverage:
    """Return a star of 4 to 9 points."""
    radius, x, y = placed(some)
    count, turn, inner = some.randint(4, 9), some.uniform(0, 7), some.uniform(0.1, 0.6)
    points = []
    for step in range(2 * count):
        angle, reach = turn + math.pi * step / count, radius * (inner if step % 2 else 1)
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return polygon(points)


def country(some: random.Random) -> Coverage:
    """Return a shape with a ragged border."""
    radius, x, y = placed(some)
    count = some.randint(5, 12)
    points = []
    for step in range(count):
        angle, reach = 2 * math.pi * step / count, some.uniform(0.3, 0.7)
        points.append((reach * math.cos(angle), reach * math.sin(angle)))
    for _ in range(4):
        finer: list[Point] = []
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
            bend = some.gauss(0, 0.15)
            middle = (x1 + x2) / 2 + bend * (y2 - y1), (y1 + y2) / 2 - bend * (x2 - x1)
            finer += [(x1, y1), middle]
        points = finer
    within = [(x + radius * px * 0.8, y + radius * py * 0.8) for px, py in points]
    return polygon([(min(max(px, 0.001), 0.999), min(max(py, 0.001), 0.999)) for px, py in within])


def turned(some: random.Random, angle: float, slim: float) -> Coverage:
    """Return a rectangle that is turned by an angle."""
    radius, x, y = placed(some)
    width, height = radius * 0.7, radius * 0.7 * slim
    corners = [(-width, -height), (width, -height), (width, height), (-width, height)]
    cos, sin = math.cos(angle), math.sin(angle)
    return polygon([(x + cos * px - sin * py, y + sin * px + cos * py) for px, py in corners])


def tilted(some: random.Random) -> Coverage:
    """Return a rectangle of another projection."""
    angle = some.choice([1e-3, 1e-2, 0.05, 0.3, 0.7]) * some.choice([-1, 1])
    return turned(some, angle, some.uniform(0.3, 1))


def strip(some: random.Random) -> Coverage:
    """Return a slim diagonal strip."""
    return turned(some, some.choice([-1, 1]) * some.uniform(0.3, 1.2), 10 ** some.uniform(-3, -1))


def corner(some: random.Random) -> Coverage:
    """Return an L."""
    radius, x, y = placed(some)
    foot, leg = some.uniform(0.04, 1), some.uniform(0.04, 1)
    line = [(-1, -1), (1, -1), (1, foot - 1), (leg - 1, foot - 1), (leg - 1, 1), (-1, 1)]
    right, up = some.choice([-1, 1]), some.choice([-1, 1])
    return polygon([(x + radius * right * px, y + radius * up * py) for px, py in line])


def dots(some: random.Random) -> Coverage:
    """Return single points, so that few tiles are there."""
    radius, x, y = placed(some)
    points = [
        (some.uniform(x - radius, x + radius), some.uniform(y - radius, y + radius))
        for _ in range(some.randint(3, 60))
    ]
    xs, ys = zip(*points)
    around = BoundingBox(min(xs), min(ys), max(xs) + 1e-12, max(ys) + 1e-12)

    def touches(box: BoundingBox) -> bool:
        return any(box.min_x <= px < box.max_x and box.min_y < py <= box.max_y for px, py in points)

    return Coverage(touches, around)


def islands(some: random.Random) -> Coverage:
    """Return two to four shapes that lie apart."""
    kinds = [some.choice([country, circle, star]) for _ in range(some.randint(2, 4))]
    return united(*(kind(some) for kind in kinds))


def frame(some: random.Random) -> Coverage:
    """Return a rectangle with a large hole: only its border is there."""
    radius, x, y = placed(some)
    width = radius * some.uniform(0.02, 0.5)
    outer = [
        polygon([(west, south), (east, south), (east, north), (west, north)])
        for west, south, east, north in (
            (x - radius, y - radius, x + radius, y - radius + width),
            (x - radius, y + radius - width, x + radius, y + radius),
            (x - radius, y - radius, x - radius + width, y + radius),
            (x + radius - width, y - radius, x + radius, y + radius),
        )
    ]
    return united(*outer)


SHAPES = (circle, ring, star, country, tilted, strip, corner, dots, islands, frame)

"""Load from outside: wrk with prepared requests, and a look whether the answers are right."""

from __future__ import annotations

import http.client
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from peers import Served
from tiles import Address

__all__ = [
    "CONNECTIONS",
    "check_bodies",
    "check_not_modified",
    "conditional_requests",
    "kvp_requests",
    "rate",
    "rest_requests",
    "write_requests",
]

CONNECTIONS = 16
_SAMPLES = 200
_SCRIPT = Path(__file__).with_name("load.lua")
_RATE = re.compile(r"Requests/sec:\s+([0-9.]+)")
_ERRORS = re.compile(r"Non-2xx|Socket errors")
_HEADERS = (
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64) QGIS/32216\r\n"
    "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: en-US,en\r\n"
)


def rest_requests(served: Served, addresses: Iterable[Address]) -> list[str]:
    """Return RESTful requests."""
    return [served.rest_target(address) for address in addresses]


def kvp_requests(served: Served, addresses: Iterable[Address]) -> list[str]:
    """Return KVP requests, with the parameters in any order and their names in any case."""
    source = random.Random(1)
    targets = []
    for address in addresses:
        parameters = list(served.kvp_parameters(address).items())
        source.shuffle(parameters)
        pairs = (f"{source.choice((str.upper, str.lower, str))(k)}={v}" for k, v in parameters)
        targets.append(f"{served.kvp_path}?{'&'.join(pairs)}")
    return targets


def conditional_requests(served: Served, targets: Sequence[str]) -> list[str]:
    """Return header lines with what the server itself gave to ask again with, one for a target."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    lines = []
    for target in targets:
        connection.request("GET", target)
        answer = connection.getresponse()
        answer.read()
        validators = (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
        found = ((name, answer.getheader(other)) for name, other in validators)
        lines.append("".join(f"{name}: {value}\r\n" for name, value in found if value))
    connection.close()
    return lines


def check_bodies(
    served: Served,
    targets: Sequence[str],
    addresses: Sequence[Address],
    expected: Callable[[Address], bytes],
    samples: int = _SAMPLES,
) -> None:
    """Exit unless the server gives the bytes that are expected, at places taken at random."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    for place in random.Random(2).sample(range(len(targets)), min(samples, len(targets))):
        connection.request("GET", targets[place])
        answer = connection.getresponse()
        if (answer.status, answer.read()) != (200, expected(addresses[place])):
            sys.exit(f"{served.name} answers {targets[place]} wrongly ({answer.status})")
    connection.close()


def check_not_modified(served: Served, targets: Sequence[str], lines: Sequence[str]) -> None:
    """Exit unless the server answers 304."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
    for place in random.Random(3).sample(range(len(targets)), min(_SAMPLES, len(targets))):
        headers = dict(line.split(": ", 1) for line in lines[place].splitlines())
        connection.request("GET", targets[place], headers=headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 304:
            sys.exit(f"{served.name} answers {targets[place]} with {answer.status}, not 304")
    connection.close()


def rate(
    served: Served,
    targets: Sequence[str],
    folder: Path,
    seconds: int,
    lines: Sequence[str] | None = None,
) -> float:
    """Return how many requests a second the server answers over 16 keep-alive connections."""
    requests = write_requests(served, targets, folder, lines)
    command = ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", str(_SCRIPT)]
    command += [f"http://127.0.0.1:{served.port}/", "--", str(requests)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if _ERRORS.search(output):
        sys.exit(f"{served.name} did not answer everything:\n{output}")
    return float(_RATE.search(output)[1])


def write_requests(
    served: Served, targets: Sequence[str], folder: Path, lines: Sequence[str] | None = None
) -> Path:
    """Write requests to a file as load.lua reads it."""
    head = f" HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n{_HEADERS}"
    further = lines or [""] * len(targets)
    path = folder / f"requests-{served.port}"
    path.write_text("".join(f"GET {a}{head}{b}\r\n\x1e" for a, b in zip(targets, further)))
    return path

"""Hold the plugin's zip against the rules of plugins.qgis.org (as published in July 2026).

portal_check.py ZIP SCANNERS: first the form of the zip and its metadata, then Bandit,
detect-secrets and Flake8 from the folder SCANNERS, on the unpacked files, as the portal runs
them after an upload. Only the presence of the addresses is checked, nothing is asked over a
network. Exit 1 if the portal would refuse.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

LARGEST = 25 * 1024 * 1024
REFUSED = re.compile(r"\.pyc$|__pycache__|__MACOSX|(^|/)\.git(/|$)|\.\.")
SUSPICIOUS = re.compile(r"\.(exe|dll|so|dylib|bat|sh|ps1|cmd)$")
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
# homepage is optional on paper, but the portal's check of addresses asks for it
REQUIRED_KEYS = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "homepage",
    "tracker",
    "repository",
)
# the portal's list without B111 and B320, which today's Bandit no longer knows
BANDIT = (
    "B101-B108 B110 B112 B113 B201 B202 B301-B308 B310-B319 B321 B323 B324 B401-B403 B405-B409"
    " B412 B413 B501-B509 B601-B615 B701-B704"
)
FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)


def main(archive: Path, scanners: Path) -> int:
    """Print what the portal would object to, and return the exit code."""
    objections = form(archive)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
        objections += bandit(scanners, folder)
        objections += secrets(scanners, folder)
        objections += flake8(scanners, folder)
    for objection in objections:
        print(objection)
    print(f"{archive}: {'the portal would refuse it' if objections else 'as the portal wants it'}")
    return 1 if objections else 0


def form(archive: Path) -> list[str]:
    """What is wrong with the zip itself: size, folders, names, metadata."""
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
        top = names[0].split("/")[0]
        found = [f"refused in a zip: {name}" for name in names if REFUSED.search(name)]
        found += [f"suspicious file: {name}" for name in names if SUSPICIOUS.search(name)]
        found += [f"missing: {name}" for name in REQUIRED_FILES if f"{top}/{name}" not in names]
        if {name.split("/")[0] for name in names} != {top} or not top.isidentifier():
            found.append("there must be one top folder, named like a Python identifier")
        if archive.stat().st_size > LARGEST:
            found.append("larger than 25 MB")
        return found + metadata(opened.read(f"{top}/metadata.txt").decode("utf-8"), top, names)


def metadata(text: str, top: str, names: list[str]) -> list[str]:
    """What is wrong with metadata.txt. Read with interpolation, as the portal does: no bare %."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    general = dict(parser.items("general"))
    found = [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not general.get(key)]
    if "/" in general.get("author", ""):
        found.append("author must hold no /")
    icon = general.get("icon")
    if icon and f"{top}/{icon}" not in names:
        found.append(f"the icon {icon} is not in the zip")
    return found


def bandit(scanners: Path, folder: str) -> list[str]:
    """Bandit's findings: any of them blocks an upload."""
    tests = ",".join(expanded(BANDIT))
    done = run([scanners / "bandit", "-r", ".", "-q", "-f", "json", "-t", tests], folder)
    report = json.loads(done.stdout)
    found = [f"bandit could not read {error['filename']}" for error in report["errors"]]
    for result in report["results"]:
        place = f"{result['filename']}:{result['line_number']}"
        found.append(f"bandit {result['test_id']} {place}: {result['issue_text']}")
    return found


def expanded(ranges: str) -> list[str]:
    """B101-B103 B110 as B101, B102, B103, B110."""
    numbers: list[str] = []
    for part in ranges.split():
        first, _, last = part.partition("-")
        numbers += [f"B{n}" for n in range(int(first[1:]), int((last or first)[1:]) + 1)]
    return numbers


def secrets(scanners: Path, folder: str) -> list[str]:
    """What detect-secrets takes for a secret: any of it blocks an upload."""
    command = [scanners / "detect-secrets", "scan", "--all-files", "."]
    skipped = ["--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector"]
    report = json.loads(run([*command, *skipped], folder).stdout)
    return [
        f"detect-secrets {name}:{one['line_number']}: {one['type']}"
        for name, many in report["results"].items()
        for one in many
    ]


def flake8(scanners: Path, folder: str) -> list[str]:
    """Flake8's findings. The portal only shows them; here they count."""
    command = [scanners / "flake8", "--max-line-length=120", "--select", FLAKE8, "."]
    return [f"flake8 {line}" for line in run(command, folder).stdout.splitlines()]


def run(command: list[str | Path], folder: str) -> subprocess.CompletedProcess[str]:
    """Run a scanner in folder. Each exits 1 when it found something; more is a breakdown."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise SystemExit(f"{command[0]} broke down:\n{done.stderr}")
    return done


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]).resolve()))

"""Put OpenLayers, as npm installed it by the lock file, where the start page serves it from.

Written only when it differs, so that a second run changes nothing. The licences of OpenLayers
and of all that is built into its one file go beside it.
"""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "tests" / "clients" / "web"
VENDOR = ROOT / "resources" / "landing" / "vendor"
LICENCE_NAMES = ("LICENSE.md", "LICENSE", "LICENSE.txt", "LICENCE", "license", "License.txt")


def main() -> None:
    """Copy the script, the style sheet and the licences."""
    modules = WEB / "node_modules"
    VENDOR.mkdir(parents=True, exist_ok=True)
    put("ol.js", (modules / "ol" / "dist" / "ol.js").read_bytes())
    put("ol.css", (modules / "ol" / "ol.css").read_bytes())
    put("LICENSES.txt", licences(modules).encode("utf-8"))


def put(name: str, content: bytes) -> None:
    """Write one file of the folder unless it is so already."""
    target = VENDOR / name
    if not target.exists() or target.read_bytes() != content:
        target.write_bytes(content)


def licences(modules: Path) -> str:
    """Name, version and licence text of OpenLayers and of everything it is built from."""
    parts = []
    for folder in built_in(modules):
        about = json.loads((folder / "package.json").read_text("utf-8"))
        licence = about.get("license", "no licence named")
        parts.append(f"{about['name']} {about['version']} ({licence})")
        parts += [text.strip() for text in licence_texts(folder)] + ["-" * 78]
    return "\n\n".join(parts) + "\n"


def built_in(modules: Path) -> list[Path]:
    """The folders of OpenLayers and of its dependencies, theirs included, types left out."""
    found: list[Path] = []
    waiting = [modules / "ol"]
    while waiting:
        folder = waiting.pop(0)
        if folder in found:
            continue
        found.append(folder)
        wanted = json.loads((folder / "package.json").read_text("utf-8")).get("dependencies", {})
        built = [name for name in sorted(wanted) if not name.startswith("@types/")]
        waiting += [resolve(modules, folder, name) for name in built]
    return found


def resolve(modules: Path, folder: Path, name: str) -> Path:
    """Where Node finds the package called name for the package in folder."""
    nested = folder / "node_modules" / name
    return nested if nested.exists() else modules / name


def licence_texts(folder: Path) -> list[str]:
    """The licence of one package; few carry none and say it in package.json only."""
    files = [folder / name for name in LICENCE_NAMES if (folder / name).exists()]
    return [files[0].read_text("utf-8")] if files else []


if __name__ == "__main__":
    main()

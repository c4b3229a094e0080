"""Build the plugin's zip: one folder called wmts_bridge with what QGIS needs, and nothing else.

The same files always give the same bytes: names are sorted, times fixed.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "wmts_bridge"
CONTENTS = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
FOLDERS = ("plugin", "resources")
NEEDED = ("resources/landing/vendor/ol.js", "resources/landing/vendor/ol.css")
LEFT_OUT = {"__pycache__", "node_modules"}
LEFT_OUT_ENDINGS = (".pyc", ".ts", ".orig", ".rej", "~")
SAME_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
READABLE = 0o100644 << 16


def main(target: Path) -> None:
    """Write the zip to target and say how large it is."""
    files = contents()
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files:
            add(archive, file)
    print(f"{target}: {len(files)} files, {target.stat().st_size:,} bytes")


def contents() -> list[Path]:
    """The files of the plugin, relative to the checkout, in the order of their names."""
    missing = [name for name in (*CONTENTS, *NEEDED) if not (ROOT / name).is_file()]
    if missing:
        raise SystemExit(f"package.py: missing: {', '.join(missing)}")
    found = [Path(name) for name in CONTENTS]
    for folder in FOLDERS:
        found += [file.relative_to(ROOT) for file in (ROOT / folder).rglob("*") if wanted(file)]
    return sorted(found)


def wanted(file: Path) -> bool:
    """Whether a file of the plugin's folders goes into the zip."""
    hidden = any(part.startswith(".") for part in file.relative_to(ROOT).parts)
    generated = LEFT_OUT.intersection(file.parts) or file.name.endswith(LEFT_OUT_ENDINGS)
    return file.is_file() and not hidden and not generated


def add(archive: zipfile.ZipFile, file: Path) -> None:
    """Put one file into the zip, with a fixed time and plain permissions."""
    entry = zipfile.ZipInfo(f"{PACKAGE}/{file.as_posix()}", SAME_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = READABLE
    archive.writestr(entry, (ROOT / file).read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))

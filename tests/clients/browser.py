"""Chromium, driven by `web/drive.mjs`: one process for all tests, a fresh profile a page."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

WEB = Path(__file__).resolve().parent / "web"


class Browser:
    """Opens pages, calls their functions, takes pictures."""

    def __init__(self, chromium: str):
        """Start Chromium by the path of its program."""
        self._process = subprocess.Popen(
            ["node", str(WEB / "drive.mjs"), chromium],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def perform(self, page: str, **task: Any) -> dict[str, Any]:
        """Do what a task says on a page, and return its value, complaints and requests."""
        print(json.dumps({"page": page, **task}), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        assert line, "the browser ended; what it said is above"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer

    def close(self) -> None:
        """End Chromium and wait for it."""
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise

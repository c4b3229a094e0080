"""Reports as files: whole, and nothing but files replaced."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.validator.reports.report_files import (
    check_can_be_written,
    write_report,
)


def test_a_report_takes_the_place_of_an_older_one(tmp_path):
    path = tmp_path / "report"
    path.write_bytes(b"a longer one of yesterday")
    write_report(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["report"]


def test_a_folder_that_is_missing_is_told_before_the_work(tmp_path):
    with pytest.raises(SetupError, match="there is no folder"):
        check_can_be_written([str(tmp_path / "none" / "report")])
    with pytest.raises(SetupError, match="it is a folder"):
        check_can_be_written([str(tmp_path)])


def test_a_write_that_fails_is_told(tmp_path):
    with pytest.raises(SetupError, match="cannot write"):
        write_report(str(tmp_path / "none" / "report"), b"new")


if sys.platform != "win32":  # Windows has neither links for everybody nor pipes with names

    def test_a_link_to_a_report_stays_a_link(tmp_path):
        path, link = tmp_path / "report", tmp_path / "link"
        link.symlink_to(path)
        write_report(str(link), b"new")
        assert (path.read_bytes(), link.is_symlink()) == (b"new", True)

    def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
        pipe, read = tmp_path / "pipe", []
        os.mkfifo(pipe)
        reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
        reader.start()
        check_can_be_written([str(pipe)])
        write_report(str(pipe), b"new")
        reader.join(10)
        assert (read, pipe.is_fifo()) == ([b"new"], True)

"""`ketatui export` on the command line: where the file is, and what to do where it cannot be."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_it_says_where_the_file_is(ketatui_: Run, tmp_path: Path) -> None:
    result = ketatui_("export", str(tmp_path))
    assert result.returncode == 0
    assert result.stderr == b""
    assert Path(result.stdout.decode().strip()) == tmp_path / "ketatui.html"
    assert (tmp_path / "ketatui.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_file_that_is_there_stays(ketatui_: Run, tmp_path: Path) -> None:
    (tmp_path / "ketatui.txt").write_text("mine")
    result = ketatui_("export", "--format", "txt", str(tmp_path))
    assert result.returncode == 1
    assert b"--force" in result.stderr
    assert (tmp_path / "ketatui.txt").read_text() == "mine"
    assert ketatui_("export", "--format", "txt", "--force", str(tmp_path)).returncode == 0
    assert (tmp_path / "ketatui.txt").read_text(encoding="utf-8") != "mine"


def test_a_file_in_place_of_the_folder_is_a_sentence(ketatui_: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in ("file", "file/deeper"):
        result = ketatui_("export", str(tmp_path / folder))
        assert result.returncode == 1
        assert result.stderr.count(b"\n") == 1
        assert b"folder" in result.stderr


@pytest.mark.skipif(os.name != "posix" or not Path("/proc").is_dir(), reason="needs a folder that nobody can write in")
def test_a_folder_that_cannot_be_written_in_is_a_sentence(ketatui_: Run) -> None:
    result = ketatui_("export", "/proc/1/nothing")
    assert result.returncode == 1
    assert b"Choose a folder" in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("arguments", [["export"], ["export", "--format", "pdf", "x"]], ids=" ".join)
def test_wrong_usage_says_what_would_be_right(ketatui_: Run, arguments: list[str]) -> None:
    result = ketatui_(*arguments)
    assert result.returncode == 2
    assert b"usage: ketatui export" in result.stderr

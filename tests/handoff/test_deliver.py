"""A page as a file or on paper: what happened is always told, and nothing is raised."""

import os
import stat
import sys
from pathlib import Path

import pytest

from ketatui.deliver import print_text, save_text

posix = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX system")


def test_a_page_is_saved_beside_what_is_there_never_over_it(tmp_path):
    first = save_text("one é\n", tmp_path, "ketatui-2026-11-23.txt")
    second = save_text("two\n", tmp_path, "ketatui-2026-11-23.txt")
    assert (first.key, second.key) == ("saved", "saved")
    assert Path(first.file).read_text(encoding="utf-8") == "one é\n"
    assert Path(second.file).name == "ketatui-2026-11-23-2.txt"


@posix
def test_only_the_owner_can_read_it(tmp_path):
    saved = save_text("private\n", tmp_path, "page.txt")
    assert stat.S_IMODE(os.stat(saved.file).st_mode) == 0o600


def test_a_folder_that_is_not_there_is_told(tmp_path):
    told = save_text("x", tmp_path / "no" / "such", "page.txt")
    assert told.key == "not_saved"
    assert "page.txt" in told.file


@posix
def test_a_link_laid_out_beforehand_is_not_followed(tmp_path):
    target = tmp_path / "target"
    (tmp_path / "page.txt").symlink_to(target)
    assert save_text("x", tmp_path, "page.txt").key == "saved"
    assert not target.exists()


def lp(folder: Path, script: str, monkeypatch) -> None:
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@posix
def test_the_printer_gets_the_page_and_no_name(tmp_path, monkeypatch):
    lp(tmp_path, f'cat > {tmp_path}/printed; echo "$@" > {tmp_path}/arguments', monkeypatch)
    assert print_text("a page é\n").key == "printed"
    assert (tmp_path / "printed").read_text(encoding="utf-8") == "a page é\n"
    assert (tmp_path / "arguments").read_text() == "-t ketatui -\n"


@posix
def test_a_printer_that_refuses_or_cannot_run_is_told(tmp_path, monkeypatch):
    lp(tmp_path, "exit 1", monkeypatch)
    assert print_text("x").key == "not_printed"
    (tmp_path / "lp").write_text("\x00 not a program")
    assert print_text("x").key == "not_printed"


@posix
def test_a_printer_that_hangs_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("ketatui.deliver.PATIENCE", 0.1)
    lp(tmp_path, "exec sleep 30", monkeypatch)
    assert print_text("x").key == "not_printed"


def test_no_printer_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert print_text("x").key == "no_printer"

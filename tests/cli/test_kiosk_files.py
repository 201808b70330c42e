"""`ketatui kiosk files`: what is written, and what is never written over."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.mark.parametrize("stack", ["console", "wayland", "ssh"])
def test_the_files_of_a_stack_are_written_and_named(ketatui_: Run, tmp_path: Path, stack: str) -> None:
    result = ketatui_("kiosk", "files", "--stack", stack, str(tmp_path / "kiosk"))
    written = {path for path in (tmp_path / "kiosk").rglob("*") if path.is_file()}
    assert result.returncode == 0
    assert tmp_path / "kiosk/INSTALL.md" in written
    named = {Path(line.split()[-1]) for line in result.stdout.decode().splitlines() if line.startswith("new")}
    assert named == written


def test_a_file_that_differs_is_not_written_over(ketatui_: Run, tmp_path: Path) -> None:
    command = ("kiosk", "files", "--stack", "console", str(tmp_path))
    assert ketatui_(*command).returncode == 0
    changed, gone = tmp_path / "INSTALL.md", tmp_path / "etc/ketatui/locked.kmap"
    before = gone.read_text()
    changed.write_text("ours\n")
    gone.unlink()
    refused = ketatui_(*command)
    assert refused.returncode == 1
    assert str(changed) in refused.stderr.decode()
    assert refused.stdout == b""
    assert changed.read_text() == "ours\n"
    assert not gone.exists()
    replaced = ketatui_(*command, "--replace")
    assert f"replaced   {changed}" in replaced.stdout.decode()
    assert changed.read_text() != "ours\n"
    assert gone.read_text() == before


def test_a_second_time_nothing_changes(ketatui_: Run, tmp_path: Path) -> None:
    command = ("kiosk", "files", "--stack", "ssh", str(tmp_path))
    ketatui_(*command)
    again = ketatui_(*command)
    assert again.returncode == 0
    assert b"new" not in again.stdout.replace(b"Now", b"")
    assert b"as it was" in again.stdout


def test_a_folder_that_cannot_be_written_is_a_sentence(ketatui_: Run) -> None:
    result = ketatui_("kiosk", "files", "--stack", "console", "/proc/kiosk")
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert b"could not be written" in result.stderr


def test_a_file_in_place_of_the_folder_is_named(ketatui_: Run, tmp_path: Path) -> None:
    file = tmp_path / "afile"
    file.write_text("ours")
    for options in ([], ["--replace"]):
        result = ketatui_("kiosk", "files", "--stack", "console", *options, str(file))
        assert (result.returncode, result.stdout) == (1, b"")
        assert result.stderr.decode() == f"{file} is a file. Choose the name of a folder.\n"
    assert file.read_text() == "ours"

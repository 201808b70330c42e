"""Breaks a copy of the small guide and tells which codes are found."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ketatui.check.rule import Finding
from ketatui.check.runner import Outcome, check_folder

GUIDE = Path(__file__).parent.parent / "guide"
TODAY = date(2026, 11, 24)

Change = tuple[str, str, str]
"""A file, a text that stands in it once, and what to put in its place."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small guide, to be broken."""
    return Path(shutil.copytree(GUIDE, tmp_path / "guide"))


@pytest.fixture
def change(folder: Path) -> Callable[..., None]:
    """Changes the copy; fails when the text to be changed is not there exactly once."""

    def apply(*changes: Change) -> None:
        for name, old, new in changes:
            file = folder / name
            text = file.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
            file.write_text(text.replace(old, new), encoding="utf-8")

    return apply


@pytest.fixture
def check(folder: Path) -> Callable[[], Outcome]:
    """Checks the copy as of a fixed day."""
    return lambda: check_folder(folder, TODAY)


@pytest.fixture
def found(change: Callable[..., None], check: Callable[[], Outcome]) -> Callable[..., list[Finding]]:
    """Changes the copy and returns its findings, but for the note that the small guide always has."""

    def look(*changes: Change) -> list[Finding]:
        change(*changes)
        return [finding for finding in check().findings if "Poison Help" not in finding.text]

    return look

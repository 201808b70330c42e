"""A copy of the small guide, and whether opening it read its YAML."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import ketatui.load
from ketatui.compiled.place import cached
from ketatui.load import load

GUIDE = Path(__file__).parent.parent / "guide"
LONG_AGO = 1_700_000_000


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder for one test, empty at first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the guide."""
    return Path(shutil.copytree(GUIDE, tmp_path / "guide"))


@pytest.fixture
def form(folder: Path) -> Path:
    """Where the compiled form of the copy lies, once there is one."""
    path = cached(folder.resolve(), "en")
    assert path is not None
    return path


@pytest.fixture
def yaml_read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a guide was read from YAML since the last time this was asked."""
    times: list[Path] = []

    def counted(root: Path, language: str = "en"):
        times.append(root)
        return load(root, language)

    def count() -> int:
        found = len(times)
        times.clear()
        return found

    monkeypatch.setattr(ketatui.load, "load", counted)
    return count


@pytest.fixture
def dated() -> Callable[[Path], None]:
    """Gives a file a date long ago, as a copy that keeps dates does."""
    return lambda path: os.utime(path, (LONG_AGO, LONG_AGO))

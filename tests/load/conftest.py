"""Broken content and where its mistakes must be reported: a `§` in a text marks the line."""

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import yaml

import ketatui.yamlfile
from ketatui.load import load
from ketatui.yamlfile import ContentError

GUIDE = Path(__file__).parent.parent / "guide"
MARK = "§"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small guide of the tests, to be broken."""
    return Path(shutil.copytree(GUIDE, tmp_path / "guide"))


@pytest.fixture
def change(folder: Path) -> Callable[[str, str, str], int]:
    """Replaces a text of a file by another one, and returns the line of the `§` in it."""

    def put(name: str, old: str, new: str) -> int:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} of the tests' guide has no {old!r}"
        text = text.replace(old, new, 1)
        path.write_text(text.replace(MARK, ""), encoding="utf-8")
        return text[: text.find(MARK)].count("\n") + 1

    return put


@pytest.fixture
def problems(folder: Path) -> Callable[[], list[str]]:
    """Loads the copy and returns each mistake as a line of text; none where it loads."""

    def find() -> list[str]:
        try:
            load(folder)
        except ContentError as error:
            return [str(problem) for problem in error.problems]
        return []

    return find


@pytest.fixture(params=["libyaml", "pure Python"])
def yamlfile(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module that reads YAML, with libyaml and, in a second round, as on a machine without it."""
    if request.param == "libyaml":
        if not hasattr(yaml, "CSafeLoader"):
            pytest.skip("this PyYAML came without libyaml")
        return ketatui.yamlfile
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    spec = importlib.util.spec_from_file_location("yamlfile_without_libyaml", ketatui.yamlfile.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

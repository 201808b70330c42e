"""A settings file of a test, and what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.settingsfile import read_settings
from ketatui.yamlfile import ContentError


@pytest.fixture
def settings_file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a settings file and returns its path."""

    def write(text: str) -> Path:
        path = tmp_path / "settings.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def wrong(settings_file: Callable[[str], Path]) -> Callable[[str], list[str]]:
    """Every mistake in a settings file as `line: text`."""

    def problems(text: str) -> list[str]:
        path = settings_file(text)
        with pytest.raises(ContentError) as caught:
            read_settings(str(path), {})
        assert {problem.file for problem in caught.value.problems} == {str(path)}
        return [f"{problem.line}: {problem.text}" for problem in caught.value.problems]

    return problems

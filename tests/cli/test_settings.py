"""The settings on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.load import load
from ketatui.store import shipped

GUIDE = load(shipped())
Run = Callable[..., Any]


@pytest.fixture
def settings_file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a settings file and returns its path."""

    def write(text: str) -> Path:
        path = tmp_path / "settings.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def clinic(settings_file: Callable[[str], Path]) -> str:
    """Settings of a clinic in the United Kingdom with a number of its own."""
    return str(settings_file("region: uk\nclinic: {name: Hill House, phone: 555 0100}\n"))


@pytest.mark.parametrize("command", [["read", "going-home"], ["ask", "i want to kill myself"]], ids=" ".join)
def test_the_settings_choose_the_numbers(ketatui_: Run, clinic: str, command: list[str]) -> None:
    text = ketatui_(*command, "--settings", clinic).stdout.decode()
    assert GUIDE.helpline("uk").emergency.say in text
    assert "Hill House: Call 555 0100." in text


def test_the_checklist_names_the_numbers_of_the_settings(ketatui_: Run, clinic: str) -> None:
    command = ["side-effects", "--place", "home", "--have", "chest-pain"]
    assert GUIDE.side_effect_by_id["chest-pain"].emergency
    assert "999" in ketatui_(*command, KETATUI_SETTINGS=clinic).stdout.decode()
    assert "999" not in ketatui_(*command).stdout.decode()


def test_the_region_of_the_command_line_wins(ketatui_: Run, clinic: str) -> None:
    text = ketatui_("--region", "us", "read", "going-home", "--settings", clinic).stdout.decode()
    assert GUIDE.helpline("us").crisis.say in text
    assert GUIDE.helpline("uk").crisis.say not in text


@pytest.mark.parametrize("command", [["topics"], ["read", "--all"], ["ask", "drive"], ["side-effects"]], ids=" ".join)
def test_wrong_settings_are_listed_and_nothing_is_shown(
    ketatui_: Run, settings_file: Callable[[str], Path], command: list[str]
) -> None:
    path = settings_file("theme: pink\nreigon: us\n")
    result = ketatui_(*command, "--settings", str(path))
    lines = result.stderr.decode().splitlines()
    assert result.returncode == 1
    assert result.stdout == b""
    assert lines[0] == "2 problems in the settings:"
    assert [line.split(": ")[0] for line in lines[1:]] == [f"{path}:1", f"{path}:2"]


def test_the_example_can_be_put_to_use(ketatui_: Run, tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_bytes(ketatui_("kiosk", "settings").stdout)
    assert ketatui_("topics", "--settings", str(path)).returncode == 0


def test_kiosk_alone_lists_its_commands(ketatui_: Run) -> None:
    result = ketatui_("kiosk")
    assert result.returncode == 2
    assert b"set-pin" in result.stdout

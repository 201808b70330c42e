"""`ketatui check`, as an author and a script run it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ketatui
from ketatui.check.registry import RULES

Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
HOME = "en/topics/going-home.yaml"


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs `ketatui check ARGUMENTS` beside the copy of the small guide."""
    packages = str(Path(ketatui.__file__).parent.parent)

    def command(*arguments: str, **environment: str) -> Result:
        env = os.environ | {"PYTHONPATH": packages, "PYTHONIOENCODING": "utf-8"} | environment
        line = [sys.executable, "-m", "ketatui", "check", *arguments]
        return subprocess.run(line, cwd=folder.parent, env=env, capture_output=True, text=True, timeout=60, check=False)

    return command


def test_a_sound_guide(run: Run) -> None:
    result = run("guide")
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "No mistakes in 10 files, 1 note."
    assert not result.stderr


def test_mistakes_are_listed_as_an_editor_can_open_them(run: Run, folder: Path, change: Callable[..., None]) -> None:
    change((HOME, "  - Ask an adult to stay.", "  - An adult to stay."))
    result = run("guide")
    place, _, rest = result.stdout.splitlines()[0].partition(": ")
    file, _, line = place.rpartition(":")
    assert result.returncode == 1
    assert "An adult to stay." in (folder.parent / file).read_text().splitlines()[int(line) - 1]
    assert rest.startswith("KT023 error: ")
    assert result.stdout.splitlines()[-1] == "1 error, 0 warnings, 1 note in 10 files."


def test_the_folder_may_be_given_before_the_command_too(run: Run, change: Callable[..., None]) -> None:
    change((HOME, "  - Ask an adult to stay.", "  - An adult to stay."))
    assert run("--content", "guide").stdout.startswith(f"{HOME}:")


def test_a_warning_does_not_fail(run: Run, change: Callable[..., None]) -> None:
    change((HOME, "checked: 2026-11-23", "checked: 2020-11-23"))
    result = run("guide")
    assert result.returncode == 0
    assert "KT092 warning: " in result.stdout


def test_content_that_cannot_be_read(run: Run, change: Callable[..., None]) -> None:
    change((HOME, "title: Going home", "titel: Going home"))
    result = run("guide")
    assert result.returncode == 1
    assert all(" KT001 error: " in line for line in result.stdout.splitlines()[:-1])


@pytest.mark.parametrize("name", ["nowhere", "guide/guide.yaml", "x" * 5_000, "a\x1b[31mb"], ids=lambda name: name[:20])
def test_a_folder_that_is_none_is_wrong_usage(run: Run, name: str) -> None:
    result = run(name)
    assert result.returncode == 2
    assert not result.stdout
    assert "There is no content folder" in result.stderr
    assert "\x1b" not in result.stderr
    assert len(result.stderr) < 300


def test_json_holds_every_finding(run: Run, change: Callable[..., None]) -> None:
    change((HOME, "  - Ask an adult to stay.", "  - An adult to stay."))
    result = run("guide", "--json")
    found = json.loads(result.stdout)
    assert result.returncode == 1
    assert (found["files"], found["errors"], found["warnings"], found["notes"]) == (10, 1, 0, 1)
    assert found["findings"][0].keys() == {"file", "line", "code", "severity", "text"}
    assert [finding["code"] for finding in found["findings"]] == ["KT023", "KT093"]


def test_report_prints_the_score_sheet(run: Run) -> None:
    result = run("guide", "--report")
    assert result.returncode == 0
    for text in ("PEMAT-P", "CDC Clear", "IPDAS", "JAMA", "No person has scored it yet", "whole guide"):
        assert text in result.stdout


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_explains_itself(rule: object, capsys: pytest.CaptureFixture[str]) -> None:
    from ketatui.cli import main

    assert main(["check", "--explain", rule.code.lower()]) == 0  # type: ignore[attr-defined]
    text = capsys.readouterr().out
    assert all(part in text for part in (rule.code, rule.title, rule.explain, rule.standard))  # type: ignore[attr-defined]


def test_an_unknown_rule_names_the_nearest(run: Run) -> None:
    result = run("--explain", "KT1O3")
    assert result.returncode == 2
    assert "KT103" in result.stderr


def test_two_ways_to_show_at_once_are_wrong_usage(run: Run) -> None:
    assert run("guide", "--json", "--report").returncode == 2


def test_a_hostile_text_cannot_steer_the_terminal(run: Run, change: Callable[..., None]) -> None:
    change((HOME, "  - Ask an adult to stay.", '  - "An adult\\u202e [bold]\\u200b stays."'))
    result = run("guide")
    assert "\u202e" not in result.stdout
    assert "[bold]" in result.stdout


def test_it_neither_imports_the_screens_nor_rich(folder: Path) -> None:
    code = (
        "import sys; from ketatui.cli import main; main(['check', sys.argv[1]]); "
        "print([name for name in ('textual', 'rich') if name in sys.modules])"
    )
    env = os.environ | {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}
    line = [sys.executable, "-c", code, str(folder)]
    result = subprocess.run(line, env=env, capture_output=True, text=True, timeout=60, check=True)
    assert result.stdout.splitlines()[-1] == "[]"


def test_without_the_dictionary_it_says_what_was_skipped(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ketatui.cli import main

    monkeypatch.setattr("ketatui.check.syllables.find_spec", lambda _: None)
    assert main(["check", str(folder)]) == 0
    assert "grades were skipped" in capsys.readouterr().out

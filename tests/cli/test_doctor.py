"""`ketatui kiosk doctor`, as a technician runs it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def verdicts(result: Any) -> dict[str, str]:
    return {one["what"]: one["verdict"] for one in json.loads(result.stdout)}


def test_the_report_can_be_read_and_says_what_to_do(ketatui_: Run) -> None:
    result = ketatui_("kiosk", "doctor", TERM="xterm-256color", LANG="C.UTF-8")
    text = result.stdout.decode()
    assert result.stderr == b""
    assert "ok    content: The guide, version" in text
    assert "look  terminal: This does not run in a terminal" in text
    assert "      > run it again on the screen of the kiosk itself" in text
    assert text.splitlines()[-1].endswith(" wrong.")


def test_the_status_says_whether_anything_is_wrong(ketatui_: Run) -> None:
    result = ketatui_("kiosk", "doctor", "--json", TERM="xterm-256color", TEXTUAL_DEBUG="1")
    assert verdicts(result)["debugging"] == "wrong"
    assert result.returncode == 1


@pytest.mark.parametrize(
    ("text", "what", "verdict"),
    [
        ("theme: pink\n", "settings", "wrong"),
        ("region: xx\n", "content", "wrong"),
        ("region: uk\nclinic: {name: Hill House}\n", "content", "ok"),
        ("clinic: {phone: '1'}\n", "clinic", "look"),
        ("review: {clinician: A, date: 2026-11-01, version: '1'}\n", "reviewer", "look"),
        ("content: own\n", "own pages", "wrong"),
    ],
)
def test_settings_and_own_pages(ketatui_: Run, tmp_path: Path, text: str, what: str, verdict: str) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(text)
    own = tmp_path / "own/en/questions/ours.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("- {id: ours, question: Parking?, answer: Yes., also: [x], tags: [privacy], topic: about}\n")
    result = ketatui_("kiosk", "doctor", "--json", "--settings", str(path))
    assert verdicts(result)[what] == verdict
    assert result.returncode == 1 if verdict == "wrong" else True


@pytest.mark.parametrize(("has", "verdict"), [(True, "look"), (False, "wrong")])
def test_headphones_need_a_program_that_speaks(ketatui_: Run, tmp_path: Path, has: bool, verdict: str) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("headphones: true\n")
    if has:
        (tmp_path / "espeak-ng").write_text("#!/bin/sh\n")
        (tmp_path / "espeak-ng").chmod(0o755)
    result = ketatui_("kiosk", "doctor", "--json", "--settings", str(path), PATH=str(tmp_path))
    assert verdicts(result)["sound"] == verdict


def test_settings_that_everybody_can_change_are_wrong(ketatui_: Run, tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("region: us\n")
    for mode, verdict in ((0o644, "ok"), (0o664, "look"), (0o666, "wrong")):
        path.chmod(mode)
        assert verdicts(ketatui_("kiosk", "doctor", "--json", "--settings", str(path)))["permissions"] == verdict


def test_a_broken_guide_is_one_finding_among_others(ketatui_: Run, tmp_path: Path) -> None:
    (tmp_path / "guide.yaml").write_text("[")
    result = ketatui_("kiosk", "doctor", "--json", "--content", str(tmp_path))
    assert result.returncode == 1
    assert verdicts(result)["content"] == "wrong"
    assert "debugging" in verdicts(result)


def test_nothing_is_written(ketatui_: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    ketatui_("kiosk", "doctor", HOME=str(home), XDG_CACHE_HOME=str(home / "cache"))
    assert list(home.iterdir()) == []

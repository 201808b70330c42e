"""What the doctor says about a terminal and its font."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ketatui.compiled.opening import open_folder
from ketatui.kiosk.doctor import font as font_module
from ketatui.kiosk.doctor.font import font, font_characters
from ketatui.kiosk.doctor.guide import letters
from ketatui.kiosk.doctor.terminal import terminal
from ketatui.load import load
from ketatui.settings import Settings
from ketatui.settingsfile import SettingsFile
from ketatui.store import shipped

Make, Verdicts = Callable[..., Any], Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("environment", "what", "verdict"),
    [
        ({"TERM": "xterm-256color", "LANG": "en_US.UTF-8"}, "terminal", "ok"),
        ({"TERM": "vt52"}, "terminal", "look"),
        ({"TERM": "dumb"}, "terminal", "wrong"),
        ({}, "terminal", "wrong"),
        ({"TERM": "linux"}, "colors", "ok"),
        ({"TERM": "linux", "COLORTERM": "truecolor"}, "colors", "wrong"),
        ({"TERM": "foot", "COLORTERM": "truecolor"}, "colors", "ok"),
        ({"TERM": "xterm-256color"}, "colors", "ok"),
        ({"TERM": "xterm"}, "colors", "look"),
        ({"TERM": "foot", "NO_COLOR": "1"}, "colors", "look"),
        ({"TERM": "foot", "LC_ALL": "C.UTF-8"}, "locale", "ok"),
        ({"TERM": "foot", "LC_ALL": "C", "LANG": "en_US.UTF-8"}, "locale", "look"),
    ],
)
def test_terminal(machine: Make, verdicts: Verdicts, environment: dict[str, str], what: str, verdict: str) -> None:
    assert verdicts(terminal(machine(environment=environment)))[what] == verdict


@pytest.mark.parametrize(
    ("size", "verdict"),
    [((39, 30), "wrong"), ((80, 11), "wrong"), ((40, 12), "look"), ((79, 24), "look"), ((80, 24), "ok")],
)
def test_size(machine: Make, verdicts: Verdicts, size: tuple[int, int], verdict: str) -> None:
    assert verdicts(terminal(machine(size=size, environment={"TERM": "foot"})))["size"] == verdict


def test_a_size_in_the_environment_is_told(machine: Make) -> None:
    found = [one for one in terminal(machine(environment={"TERM": "foot", "COLUMNS": "80"})) if "COLUMNS" in one.text]
    assert [one.verdict for one in found] == ["look"]


def test_without_a_terminal_the_screen_is_not_judged(machine: Make, verdicts: Verdicts) -> None:
    found = verdicts(terminal(machine(size=None, environment={"TERM": "foot"})))
    assert found["terminal"] == "look"
    assert "size" not in found


def test_text_that_is_not_utf_8_is_wrong(machine: Make, verdicts: Verdicts) -> None:
    assert verdicts(terminal(machine(encoding="latin-1", environment={"TERM": "foot"})))["locale"] == "wrong"


@pytest.mark.parametrize(
    ("known", "verdict"),
    [
        (frozenset("abc─│“"), "ok"),
        (frozenset("abc─│"), "look"),
        (frozenset("abc│“"), "wrong"),
        (frozenset("bc─│“"), "wrong"),
        (None, "look"),
    ],
    ids=["every-sign", "no-quotes", "no-lines", "no-letter", "unknown"],
)
def test_the_font_of_a_console(
    machine: Make, verdicts: Verdicts, monkeypatch: pytest.MonkeyPatch, known: frozenset[str] | None, verdict: str
) -> None:
    monkeypatch.setattr(font_module, "font_characters", lambda: known)
    assert verdicts(font(machine(environment={"TERM": "linux"}), ["abc", "─│“"])) == {"font": verdict}


def test_a_missing_sign_is_named(machine: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(font_module, "font_characters", lambda: frozenset("abc"))
    assert "lacks 2 signs of the guide: ─ │" in next(font(machine(environment={"TERM": "linux"}), ["a─│"])).text


def test_every_text_of_the_guide_counts() -> None:
    guide = open_folder(shipped(), keep=False)
    wanted = letters(guide, None, shipped())
    for part in (guide.topics, guide.questions, guide.side_effects, guide.words, guide.sources, guide.helplines):
        text = msgspec.json.encode(tuple(part)).decode()
        assert {sign for sign in text if not sign.isascii()} <= wanted
    assert {"“", "’", "═"} & wanted


def test_the_texts_of_each_language_that_is_offered_count(two_languages: Path) -> None:
    topic = two_languages / "xx/topics/about.yaml"
    topic.write_text(topic.read_text(encoding="utf-8").replace("title: Xx", "title: Ж"), encoding="utf-8")
    assert "Ж" in letters(load(two_languages), None, two_languages)
    only = SettingsFile(Settings(languages=("en",)))
    assert "Ж" not in letters(load(two_languages), only, two_languages)


def test_what_is_no_console_has_no_font_to_ask() -> None:
    assert font_characters("/dev/null") is None
    assert font_characters("/dev/nowhere") is None


def test_a_real_console_tells_its_font() -> None:
    known = font_characters("/dev/tty33")
    if known is None:
        pytest.skip("there is no Linux console here")
    assert set("abcABC") <= known

"""A kiosk whose settings cannot be used: the person in front of it is told whom to ask, the service what is wrong."""

import os
import signal
import sys
import termios
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.standin import PAUSE, stand_in
from ketatui.model import Guide
from ketatui.settingsfile import region_named


def test_the_screen_says_whom_to_ask_and_the_journal_what_is_wrong(
    kiosk: Callable[..., Any], guide: Guide, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("theme: pink\n")
    terminal = kiosk(80, 24, "--settings", str(settings))
    terminal.wait_for(guide.interface.not_ready)
    terminal.wait_for("In danger, call 911.", "988")
    assert "pink" not in terminal.text
    assert f"{settings}:1: `theme` must be one of calm, paper, contrast" in terminal.journal
    assert terminal.is_running
    terminal.signal(signal.SIGTERM)
    assert terminal.ended() != 0


def test_it_tries_again_after_a_pause(capsys: Any, guide: Guide) -> None:
    waited: list[float] = []
    stand_in(wait=waited.append)
    assert waited == [PAUSE]
    assert guide.interface.not_ready in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "number"),
    [
        ("theme: pink\nregion: uk\n", "999"),
        ("theme: [pink\nregion: 'UK'\n", "999"),
        ("region: ul\n", "your local emergency number"),
        ("theme: pink\n", "911"),
        ("", "911"),
    ],
)
def test_the_numbers_are_those_of_the_region_that_was_set(
    capsys: Any, tmp_path: Path, settings: str, number: str
) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(settings)
    stand_in(region_named(str(path)), wait=lambda _seconds: None)
    assert f"In danger, call {number}." in capsys.readouterr().out


def test_settings_that_cannot_be_read_name_no_region(tmp_path: Path) -> None:
    assert region_named(str(tmp_path)) is None
    assert region_named(str(tmp_path / "lost.yaml")) is None


def test_no_key_ends_it_or_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    outer, inner = os.openpty()
    with os.fdopen(outer, "rb"), os.fdopen(inner) as stdin:
        before = termios.tcgetattr(inner)
        meanwhile: list[int] = []
        monkeypatch.setattr(sys, "stdin", stdin)
        stand_in(wait=lambda _seconds: meanwhile.append(termios.tcgetattr(inner)[3]))
        assert before[3] & termios.ISIG
        assert [flags & (termios.ISIG | termios.ECHO) for flags in meanwhile] == [0]
        assert termios.tcgetattr(inner) == before


def test_at_home_a_mistake_ends_it_at_once(start: Callable[..., Any], tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("theme: pink\n")
    terminal = start(80, 24, "--settings", str(settings))
    assert terminal.ended() == 1
    assert b"`theme` must be one of" in terminal.raw

"""A kiosk whose settings cannot be used: the person in front of it is told whom to ask, the service what is wrong."""

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ketatui.kiosk.standin import PAUSE, stand_in
from ketatui.model import Guide


def test_the_screen_says_whom_to_ask_and_the_journal_what_is_wrong(
    kiosk: Callable[..., Any], guide: Guide, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("theme: pink\n")
    terminal = kiosk(80, 24, "--settings", str(settings))
    terminal.wait_for(guide.interface.not_ready)
    assert "pink" not in terminal.text
    assert f"{settings}:1: `theme` must be one of calm, paper, contrast" in terminal.journal
    assert terminal.is_running
    terminal.signal(signal.SIGTERM)
    assert terminal.ended() != 0


def test_it_tries_again_after_a_pause(capsys: Any, guide: Guide) -> None:
    waited: list[float] = []
    stand_in(waited.append)
    assert waited == [PAUSE]
    assert guide.interface.not_ready in capsys.readouterr().out


def test_at_home_a_mistake_ends_it_at_once(start: Callable[..., Any], tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("theme: pink\n")
    terminal = start(80, 24, "--settings", str(settings))
    assert terminal.ended() == 1
    assert b"`theme` must be one of" in terminal.raw

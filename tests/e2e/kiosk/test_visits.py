"""One person after the other at a real terminal: how a visit ends, and what is left of it."""

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.pin import hashed
from ketatui.model import Guide
from tests.e2e.test_privacy import holding

ENTER, DOWN, F10, CTRL_T, SHIFT_TAB = "\r", "\x1b[B", "\x1b[21~", "\x14", "\x1b[Z"
CANARY = "quetzalcoatl"


def bells(terminal: Any) -> int:
    """How often the bell has rung; the same byte ends what a terminal is told in words (OSC)."""
    return len(re.findall(rb"\x07", re.sub(rb"\x1b\][^\x07\x1b]*\x07", b"", terminal.raw)))


def left(terminal: Any) -> int:
    """How many seconds a question still waits for an answer, as it says; 0 where it does not say."""
    found = re.search(r"(\d+) seconds", " ".join(re.findall(r"\w+", terminal.text)))
    return int(found[1]) if found else 0


def test_a_person_is_finished_and_nothing_is_left(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    words, started = guide.interface, time.time()
    home = tmp_path / "home"
    home.mkdir()
    terminal = kiosk(80, 24, HOME=str(home), TMPDIR=str(home), XDG_CACHE_HOME=str(home))
    begin_visit(terminal)
    terminal.send("/")
    terminal.wait_for(words.common_questions)
    terminal.send(CANARY)
    terminal.wait_for(CANARY, words.nothing_found)
    terminal.send(F10)
    terminal.wait_for(words.are_you_finished)
    # An answer within a moment is taken for a second press: it has stood for a second when it has counted two.
    terminal.wait_until(lambda: left(terminal) > 0, "it does not say how long it waits")
    first = left(terminal)
    terminal.wait_until(lambda: 0 < left(terminal) <= first - 2, "it does not count")
    terminal.send(DOWN + ENTER)
    terminal.wait_for(words.touch_to_begin)
    end = terminal.raw.rfind(b"\x1b[3J")
    assert end > 0, "the scroll-back is cleared"
    assert CANARY.encode() not in terminal.raw[end:]
    assert CANARY not in terminal.text
    begin_visit(terminal)
    terminal.send("/")
    terminal.wait_for(words.common_questions)
    assert CANARY not in terminal.text
    assert not holding(CANARY, tmp_path, started)
    assert CANARY not in terminal.journal


def test_a_quiet_visit_is_warned_with_a_bell_and_ends(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("idle: {after: 30, warning: 20}\n")
    terminal = kiosk(80, 24, "--settings", str(settings))
    begin_visit(terminal)
    assert bells(terminal) == 0
    terminal.wait_for(guide.interface.still_there)
    assert bells(terminal) == 1
    terminal.send("c")
    terminal.wait_until(lambda: not terminal.shows(guide.interface.still_there), "the warning stays")
    assert terminal.shows(guide.interface.in_short), "the key did nothing else"


@pytest.mark.parametrize("kind", ["xterm-256color", "linux"])
def test_staff_end_the_kiosk_with_status_0(kiosk: Callable[..., Any], guide: Guide, tmp_path: Path, kind: str) -> None:
    words, settings = guide.interface, tmp_path / "settings.yaml"
    settings.write_text(f"staff_pin: {hashed('97531')}\n")
    terminal = kiosk(80, 24, "--settings", str(settings), TERM=kind)
    terminal.wait_for(words.touch_to_begin)
    terminal.send(CTRL_T * 3)
    terminal.wait_for(words.pin_ask)
    terminal.send("97531" + ENTER)
    terminal.wait_for(words.staff_end)
    terminal.send(DOWN + DOWN + ENTER)
    terminal.wait_for(words.staff_end_yes)
    terminal.send(DOWN + ENTER)
    assert terminal.ended() == 0
    assert terminal.modes() == terminal.before
    assert b"97531" not in terminal.raw
    assert "97531" not in terminal.journal


@pytest.mark.parametrize(("columns", "rows"), [(100, 34), (80, 24), (40, 12)])
def test_a_whole_visit_by_touch_alone(kiosk: Callable[..., Any], guide: Guide, columns: int, rows: int) -> None:
    words = guide.interface
    terminal = kiosk(columns, rows)
    terminal.click(words.touch_to_begin)
    terminal.wait_for(words.in_short)
    terminal.click("988")
    terminal.wait_for(guide.helpline("us").crisis.name)
    terminal.click(words.finished)
    terminal.wait_for(words.touch_to_begin)
    terminal.click("988")
    terminal.wait_for(words.finished, guide.helpline("us").crisis.name)

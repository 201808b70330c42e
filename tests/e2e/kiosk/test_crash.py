"""A mistake of the program in front of a patient: a calm screen, a new visit, and not a word of the old one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.history import NAME
from ketatui.model import Guide

SECRET = "my secret"
PLACES = ["compose", "mount", "key", "render", "worker", "thread", "timer", "callback", "exit"]
IN_CI = ["render", "exit"]


def afresh(terminal: Any) -> bool:
    """Whether the process has been replaced by a fresh one."""
    return f"{NAME}=".encode() in Path(f"/proc/{terminal.pid}/environ").read_bytes()


@pytest.mark.parametrize(
    "place",
    [*IN_CI, *(pytest.param(place, marks=pytest.mark.soak) for place in PLACES if place not in IN_CI)],
)
def test_a_new_visit_follows(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, place: str
) -> None:
    terminal = kiosk(100, 30, place=place)
    process = terminal.pid
    begin_visit(terminal)
    terminal.send("c")
    terminal.wait_for(guide.interface.went_wrong_here)
    terminal.wait_for(guide.interface.touch_to_begin)
    begin_visit(terminal)
    assert terminal.is_running
    assert terminal.pid == process, "the service manager still knows it"
    assert SECRET.encode() not in terminal.raw
    assert b"Traceback" not in terminal.raw
    lines = terminal.journal.splitlines()
    assert len(lines) == 1
    assert ("SystemExit" if place == "exit" else "ValueError") in lines[0]
    assert "broken.py:" in lines[0]
    assert "secret" not in terminal.journal


def test_three_in_a_minute_hand_over_to_the_service_manager(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    terminal = kiosk(80, 24, place="key")
    for _ in range(3):
        begin_visit(terminal)
        terminal.screen.reset()
        terminal.send("c")
    assert terminal.ended() == 70
    assert terminal.modes() == terminal.before, "also over three processes"
    assert len(terminal.journal.splitlines()) == 3
    after = terminal.raw.rpartition(b"\x1b[?1049l")[2].decode()
    assert "front desk" in after
    assert SECRET not in after


@pytest.mark.soak
def test_no_log_where_the_clinic_wants_none(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("log: none\n")
    terminal = kiosk(80, 24, "--settings", str(settings), place="key")
    begin_visit(terminal)
    terminal.send("c")
    terminal.wait_for(guide.interface.went_wrong_here)
    terminal.wait_for(guide.interface.touch_to_begin)
    assert terminal.journal == ""


def test_what_was_pressed_meanwhile_is_not_for_the_next_person(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    terminal = kiosk(80, 24, place="key")
    begin_visit(terminal)
    terminal.send("c")
    terminal.wait_for(guide.interface.went_wrong_here)
    terminal.send("  \x1b[<0;40;12M")
    terminal.wait_until(lambda: afresh(terminal), "it did not start afresh")
    terminal.send("  \x1b[<0;40;12M")
    terminal.wait_for(guide.interface.touch_to_begin)
    since = len(terminal.raw)
    # A finger that comes up again, and then the first key: it begins the visit, and does nothing else.
    terminal.send("\x1b[<0;40;12mw")
    terminal.wait_for(guide.interface.in_short)
    terminal.send("v")
    terminal.wait_for(guide.interface.add_own_question)
    assert guide.interface.words_hint.encode() not in terminal.raw[since:], "a visit was on before"


PAGES = {"ask": "/", "check": "c", "visit": "v", "words": "w", "sources": "s", "help": "!", "keys": "?", "topic": "2"}


@pytest.mark.parametrize(
    "name", ["ask", *(pytest.param(name, marks=pytest.mark.soak) for name in PAGES if name != "ask")]
)
def test_in_every_page(kiosk: Callable[..., Any], guide: Guide, name: str) -> None:
    terminal = kiosk(100, 30, place=f"page:{name}")
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.send(" ")
    if name != "topic":
        terminal.wait_for(guide.interface.in_short)
        terminal.send(PAGES[name])
    terminal.wait_for(guide.interface.went_wrong_here)
    terminal.wait_for(guide.interface.touch_to_begin)
    assert terminal.is_running
    assert SECRET.encode() not in terminal.raw
    assert SECRET not in terminal.journal
    assert "ValueError" in terminal.journal


def test_a_first_screen_that_is_broken_hands_over(kiosk: Callable[..., Any], guide: Guide) -> None:
    terminal = kiosk(80, 24, place="welcome")
    assert terminal.ended() == 70
    assert len(terminal.journal.splitlines()) == 3
    assert terminal.modes() == terminal.before
    assert SECRET.encode() not in terminal.raw


def test_one_that_has_grown_starts_afresh_between_two_visits(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    terminal = kiosk(100, 30, place="memory")
    begin_visit(terminal)

    assert not afresh(terminal)
    terminal.send("\x1b[21~")
    terminal.wait_until(lambda: afresh(terminal), "it goes on as it was")
    assert terminal.shows(guide.interface.touch_to_begin), "what was read has gone before"
    terminal.screen.reset()
    begin_visit(terminal)
    assert terminal.journal == ""
    assert terminal.raw.count(b"\x1b[?1049h") == 1, "nobody sees it"

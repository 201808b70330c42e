"""However the guide ends, the terminal is as it was found; while nobody types, nothing runs."""

import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.model import Guide

CTRL_Q, CTRL_C = "\x11", "\x03"

SWITCH = re.compile(rb"\x1b\[\?([\d;]+)([hl])")

WITHOUT_A_SWITCH = {b"25", b"7"}
"""Modes that are on in a terminal at rest: the cursor and the wrapping of long lines."""


def left_on(raw: bytes) -> set[bytes]:
    """The private modes of a terminal that are not as they were before the first byte."""
    now: dict[bytes, bool] = {}
    for numbers, letter in SWITCH.findall(raw):
        for number in numbers.split(b";"):
            now[number] = letter == b"h"
    return {number for number, is_on in now.items() if is_on != (number in WITHOUT_A_SWITCH)}


def assert_as_found(terminal: Any) -> None:
    assert left_on(terminal.raw) == set()
    assert terminal.raw.count(b"\x1b[>25u") == terminal.raw.count(b"\x1b[<u"), "the keyboard protocol is given back"
    assert terminal.modes() == terminal.before
    assert b"Traceback" not in terminal.raw


@pytest.mark.parametrize("keys", [CTRL_Q, CTRL_C])
def test_after_closing_it(start: Callable[..., Any], guide: Guide, keys: str) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    assert left_on(terminal.raw) > {b"1049", b"1003", b"2004"}, "there is something to give back"
    assert terminal.modes() != terminal.before
    terminal.send(keys)
    assert terminal.ended() == 0
    assert_as_found(terminal)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_after_a_signal(start: Callable[..., Any], guide: Guide, number: signal.Signals) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.signal(number)
    assert terminal.ended() == 128 + number
    assert_as_found(terminal)


def test_a_signal_is_obeyed_while_the_guide_hangs(broken: Callable[..., Any], guide: Guide) -> None:
    terminal = broken("hangs", 80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("c")
    terminal.wait_until(lambda: Path(f"/proc/{terminal.pid}/stat").read_text().split()[2] == "R", "it does not hang")
    terminal.signal(signal.SIGTERM)
    assert terminal.ended() == 128 + signal.SIGTERM
    assert_as_found(terminal)


SOAKED = [pytest.param(place, marks=pytest.mark.soak) for place in ("mount", "key", "timer", "callback")]


@pytest.mark.parametrize("place", ["compose", "render", "worker", *SOAKED])
def test_after_a_mistake_in_the_program(broken: Callable[..., Any], guide: Guide, place: str) -> None:
    terminal = broken(place, 80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("c")
    assert terminal.ended() == 70
    assert_as_found(terminal)
    line = guide.helpline(guide.info.region)
    assert terminal.raw.rpartition(b"\x1b[?1049l")[0].endswith(b"\x1b[H\x1b[2J"), "GNU screen has no other screen"
    after = terminal.raw.rpartition(b"\x1b[?1049l")[2].decode()
    assert line.crisis.number in after, "it says whom to call"
    assert "secret" not in after


def test_a_screen_that_cannot_be_taken_down_holds_nobody(broken: Callable[..., Any], guide: Guide) -> None:
    terminal = broken("unmount", 80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("c")
    terminal.wait_for("broken")
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
    assert_as_found(terminal)


def test_after_it_was_stopped_and_fetched_back(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.signal(signal.SIGTSTP)
    terminal.wait_until(
        lambda: terminal.modes() == terminal.before and not left_on(terminal.raw), "the shell gets no terminal"
    )
    terminal.screen.reset()
    terminal.signal(signal.SIGCONT)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("w")
    terminal.wait_for(guide.interface.words_hint)
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
    assert_as_found(terminal)


def test_after_it_was_halted_without_warning(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.signal(signal.SIGSTOP)
    terminal.signal(signal.SIGCONT)
    terminal.send("w")
    terminal.wait_for(guide.interface.words_hint)
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
    assert_as_found(terminal)


def test_when_the_window_is_gone_it_is_gone(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    terminal.vanish()
    assert terminal.ended() == 128 + signal.SIGHUP


def test_a_terminal_that_takes_nothing_does_not_hold_it(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)
    # Nobody reads what it writes from here on, so that the window's buffer fills up.
    for keys in ("w", "\x1b", "c", "\x1b", "v", "\x1b") * 20:
        terminal.send(keys)
    terminal.signal(signal.SIGTERM)
    end = time.monotonic() + 20
    while terminal.is_running and time.monotonic() < end:
        os.sched_yield()
    assert not terminal.is_running
    assert terminal.modes() == terminal.before


def test_a_size_in_the_environment_does_not_count(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(100, 30, COLUMNS="10", LINES="5")
    terminal.wait_for(guide.interface.in_short, guide.interface.learn)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_nothing_runs_while_nobody_types(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24)
    terminal.wait_for(guide.interface.in_short)

    def switches() -> int:
        found = 0
        for task in Path(f"/proc/{terminal.pid}/task").iterdir():
            found += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(), re.M)[1])  # type: ignore[index]
        return found

    def quiet_second() -> int:
        before, end = switches(), time.monotonic() + 1
        while time.monotonic() < end:
            terminal.read()
        return switches() - before

    terminal.wait_until(lambda: quiet_second() <= 2, "it never comes to rest")

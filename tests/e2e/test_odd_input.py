"""At home too no bytes end the guide, resize it or make it deaf; a paste is a paste."""

import random
import sys
from collections.abc import Callable
from typing import Any

import pytest

from ketatui.model import Guide

SLASH, ESCAPE, F1 = "/", "\x1b", "\x1bOP"
CLOSING = b"\x11\x03"
"""Ctrl+Q and Ctrl+C, which close it."""

ODD: dict[str, bytes] = {
    "no UTF-8": b"\xff\xfe\x9b31m\xe2\x82a"
    + bytes(random.Random(7).choices([n for n in range(256) if n not in CLOSING], k=500)),
    "keys that do not exist": b"\x1b[99999999999u\x1b[97;1;99999999u\x1b[97;1;55296u\x1b[:;:;:u",
    "sizes": b"\x1b[48;24;80;0;0t\x1b[<0;5;5M\x1b[<0;5;5m\x1b[48;1;1;1;1t\x1b[48;3000;3000;1;1t",
    "answers": b"\x1b[?2048;2$y\x1b[24;80R\x1b[?1;2c\x1b]52;c;eA==\x07\x1b[O\0\0\x1b]0;" + b"x" * 500,
    "a mouse gone wild": b"\x1b[<0;99999;99999M\x1b[<0;-5;-5M" + b"\x1b[<65;40;12M" * 500,
    "a key held down": b"\x1b[B" * 500,
    "half a paste": b"\x1b[200~never closed",
}


def test_it_goes_on_after_odd_bytes(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(100, 30)
    terminal.wait_for(guide.interface.in_short)
    for name, data in ODD.items():
        terminal.pour(data)
        terminal.press_until((ESCAPE, F1), lambda: terminal.shows(guide.interface.help_title), name)
        terminal.press_until((ESCAPE, F1), lambda: not terminal.shows(guide.interface.help_title), name)
    assert terminal.shows("911"), "it has the whole window"
    if sys.platform == "linux":
        assert terminal.memory < 120 * 2**20


def test_a_paste_goes_into_the_box(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(100, 30)
    terminal.wait_for(guide.interface.in_short)
    terminal.send(SLASH)
    terminal.wait_for(guide.interface.common_questions)
    terminal.send("\x1b[200~can I drive\r\nafter that\x1b[201~")
    terminal.wait_for("can I drive after that")
    terminal.send(" soon")
    terminal.wait_for("can I drive after that soon")


@pytest.mark.soak
def test_a_megabyte_pasted_at_home(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(100, 30)
    terminal.wait_for(guide.interface.in_short)
    terminal.send(SLASH)
    terminal.wait_for(guide.interface.common_questions)
    terminal.pour(b"\x1b[200~" + b"can I drive " * 90_000 + b"\x1b[201~", patience=120)
    terminal.wait_for("can I drive can I drive")
    assert terminal.memory < 120 * 2**20

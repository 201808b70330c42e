"""After a visit the memory of the process holds nothing that was typed, not even where it has been freed."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ketatui.model import Guide

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is looked at in /proc")

F10, DOWN, ENTER = "\x1b[21~", "\x1b[B", "\r"
CANARY = "zopilote"


def copies(process: int, word: str) -> int:
    """How often a word stands in all the memory that a process can write to."""
    found = 0
    with open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            start, end = (int(place, 16) for place in span.split("-"))
            if rights.startswith("rw"):
                with suppress(OSError):
                    memory.seek(start)
                    found += memory.read(end - start).count(word.encode())
    return found


def test_nothing_that_was_typed_lies_in_freed_memory(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    words, terminal = guide.interface, kiosk(80, 24)
    begin_visit(terminal)
    try:
        copies(terminal.pid, CANARY)
    except PermissionError:
        pytest.skip("needs the right to look at the memory of another process")
    terminal.send("/")
    terminal.wait_for(words.common_questions)
    terminal.send(CANARY)
    terminal.wait_for(CANARY, words.nothing_found)
    assert copies(terminal.pid, CANARY), "the search would find it"
    terminal.send(F10)
    terminal.wait_for(words.are_you_finished)
    # An answer within a moment is taken for a second press.
    terminal.send(DOWN)
    terminal.press_until([ENTER], lambda: terminal.shows(words.touch_to_begin), "the answer")
    terminal.wait_until(lambda: not copies(terminal.pid, CANARY), "it still lies in memory")

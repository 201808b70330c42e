"""Whatever comes from the keyboard, the mouse or the line: still there, answering, and no larger than before.

One kiosk takes it all, one after the other, as it would in weeks of a waiting room.
"""

import itertools
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ketatui.model import Guide

ESCAPE, F1 = "\x1b", "\x1bOP"
ANSWERS_WITHIN = 15.0
"""Seconds until it counts as a hang; on a machine of its own the kiosk answers well within one."""

LARGEST = 110 * 2**20
"""Bytes of memory; the kiosk needs about half of that."""

SEED = 20260131


def randomly(count: int, letters: bytes) -> bytes:
    return bytes(random.Random(SEED).choices(letters, k=count))


def mouse(button: int, column: int, row: int, end: str = "M") -> bytes:
    return f"\x1b[<{button};{column};{row}{end}".encode()


HOSTILE: dict[str, bytes] = {
    "invalid UTF-8": b"\xff\xfe",
    "an upper control character": b"\x9b31m",
    "a letter cut off": b"\xe2\x82a",
    "a thousand random bytes": randomly(1_000, bytes(range(256))),
    "a key beyond Unicode": b"\x1b[99999999999u",
    "a text beyond Unicode": b"\x1b[97;1;99999999u",
    "half a surrogate": b"\x1b[97;1;55296u\xed\xa0\x80",
    "a key of colons": b"\x1b[:;:;:u",
    "the key that closes it, by the full protocol": b"\x1b[113;5u",
    "a size without pixels, then a click": b"\x1b[48;24;80;0;0t" + mouse(0, 5, 5) + mouse(0, 5, 5, "m"),
    "a size of one cell": b"\x1b[48;1;1;1;1t",
    "a size of nine million cells": b"\x1b[48;3000;3000;1;1t",
    "a paste that never ends": b"\x1b[200~abc",
    "half a sequence": b"\x1b[",
    "a sequence without an end": b"\x1b[" + b"1;" * 2_000,
    "a title without an end": b"\x1b]0;" + b"x" * 3_000,
    "a clipboard": b"\x1b]52;c;c2VjcmV0\x07",
    "answers nobody asked for": b"\x1b[?1;2c"
    b"\x1b[24;80R\x1b[?2048;2$y\x1b]11;rgb:0/0/0\x1b\\\x1bP1+r544e=78\x1b\\\x1b[O",
    "a mouse outside": mouse(0, 99_999, 99_999) + b"\x1b[<0;-5;-5M" + mouse(255, 0, 0),
    "a button that stays down": mouse(0, 10, 10) * 300,
    "NULs": b"\0" * 2_000,
    "closing keys": b"\x11\x03\x1a\x1c\x04\x10\x13\x1b[24~" * 5,
    "random control characters": randomly(20_000, bytes(range(32)) + b"[]<>;:?0123456789ABCMmtuR~"),
    "a held-down key": b"\x1b[B" * 2_000,
    "fifty thousand letters": b"c" * 50_000,
    "the wheel": mouse(65, 40, 15) * 5_000,
    "moves": b"".join(mouse(35, n % 99 + 1, n % 29 + 1) for n in range(10_000)),
    "clicks": b"".join(mouse(0, n % 99 + 1, n % 29 + 1) + mouse(0, n % 99 + 1, n % 29 + 1, "m") for n in range(5_000)),
    "a long paste": b"\x1b[200~" + b"can I drive after? " * 3_000 + b"\x1b[201~",
}

SOAKED: dict[str, bytes] = {
    "ten megabytes pasted": b"\x1b[200~" + b"can I drive after? " * 550_000 + b"\x1b[201~",
    "a hundred thousand moves": b"".join(mouse(35, n % 99 + 1, n % 29 + 1) for n in range(100_000)),
    "half a million letters": b"c" * 500_000,
}


def answer(terminal: Any, guide: Guide) -> float:
    """Seconds until the help has been opened anew, by Escape and F1 in turn, from wherever it was."""
    begun = time.monotonic()
    seen_without = False
    for key in itertools.cycle((ESCAPE, F1)):
        terminal.send(key)
        patience = time.monotonic() + 0.3
        while time.monotonic() < patience:
            terminal.read()
            shown = terminal.shows(guide.interface.help_title)
            if shown and seen_without:
                return time.monotonic() - begun
            seen_without |= not shown
            if shown == (key == F1):
                break
        assert terminal.is_running, f"it has ended: {terminal.journal}"
        assert time.monotonic() < begun + ANSWERS_WITHIN, f"no answer:\n{terminal.text}"
    raise AssertionError


@pytest.fixture(scope="module")
def steady(kiosk_type: Any, guide: Guide, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The one kiosk."""
    terminal = kiosk_type(tmp_path_factory.mktemp("kiosk") / "journal", 100, 30)
    terminal.wait_for(guide.interface.touch_to_begin)
    answer(terminal, guide)
    yield terminal
    terminal.close()


@pytest.mark.parametrize("name", [*HOSTILE, *(pytest.param(name, marks=pytest.mark.soak) for name in SOAKED)])
def test_it_goes_on(steady: Any, guide: Guide, name: str) -> None:
    steady.pour({**HOSTILE, **SOAKED}[name], patience=120)
    answer(steady, guide)
    assert steady.memory < LARGEST
    assert steady.journal == "", "no mistake, not even one that it has recovered from"


def test_two_hundred_thousand_random_bytes_and_events(steady: Any, guide: Guide) -> None:
    chance = random.Random(SEED)
    pieces = [
        lambda: chance.randbytes(chance.randint(1, 200)),
        lambda: mouse(chance.choice([0, 0, 0, 2, 35, 64, 65]), chance.randint(1, 120), chance.randint(1, 40)),
        lambda: mouse(0, chance.randint(1, 120), chance.randint(1, 40), "m"),
        lambda: chance.choice([b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\r", b"\t", b"\x1b", b" ", b"\x7f"]),
        lambda: bytes(chance.choices(b"cvws/!?m123456789t abcdefghij", k=chance.randint(1, 20))),
        lambda: b"\x1b[" + bytes(chance.choices(b"0123456789;:?<>=!$", k=chance.randint(0, 30))) + chance.randbytes(1),
    ]
    sent = 0
    while sent < 200_000:
        data = b"".join(chance.choice(pieces)() for _ in range(40))
        steady.pour(data)
        sent += len(data)
    answer(steady, guide)
    assert steady.memory < LARGEST
    assert steady.journal == ""


def test_a_storm_of_sizes(steady: Any, guide: Guide) -> None:
    chance = random.Random(SEED)
    for _ in range(2_000):
        steady.resize(chance.randint(1, 200), chance.randint(1, 60))
    for columns, rows in ((1, 1), (2, 1), (10, 3), (65_535, 65_535), (0, 0)):
        steady.resize_unseen(columns, rows)
        steady.read()
    steady.resize(100, 30)
    answer(steady, guide)
    assert steady.memory < LARGEST
    assert steady.journal == ""


@pytest.mark.parametrize("name", ["SIGINT", "SIGQUIT", "SIGTSTP", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGCONT"])
def test_a_signal_changes_nothing(steady: Any, guide: Guide, name: str) -> None:
    steady.signal_by_name(name)
    answer(steady, guide)
    state = Path(f"/proc/{steady.pid}/stat").read_text().rpartition(")")[2].split()[0]
    assert state in "RS", "neither stopped nor ended"


def test_after_all_of_it_nothing_has_left_the_screen(steady: Any) -> None:
    for clipboard_or_other_screen in (
        b"\x1b]52",
        b"\x1b[?1049l",
        b"\x1b[?1003h",
        b"\x1b[?2004h",
        b"\x1b[>25u",
        b"Traceback",
    ):
        assert clipboard_or_other_screen not in steady.raw

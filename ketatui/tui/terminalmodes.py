"""What is switched on in a terminal while the guide is shown, each with what switches it off again."""

from typing import NamedTuple


class Mode(NamedTuple):
    """One setting of a terminal, as the control sequences that switch it on and off.

    The numbers are those of DEC and xterm ("Xterm Control Sequences", private modes); the keyboard
    protocol is kitty's.
    """

    on: str
    off: str


def _private(number: int) -> Mode:
    return Mode(f"\x1b[?{number}h", f"\x1b[?{number}l")


ALTERNATE_SCREEN = Mode("\x1b[?1049h", "\x1b[0m\x1b[H\x1b[2J\x1b[?1049l")
"""A screen of its own, so that what stood in the terminal before stands there again afterwards.

It is wiped before it is left: GNU screen has no other screen unless `altscreen` is on, and would keep what was read.
"""

HIDDEN_CURSOR = Mode("\x1b[?25l", "\x1b[?25h")

NO_WRAP = Mode("\x1b[?7l", "\x1b[?7h")

PRESSES = _private(1000)
"""Reports of presses, releases and the wheel."""

DRAGS = _private(1002)
"""Reports of moves while a button is held down, and of what `PRESSES` reports."""

MOVES = _private(1003)
"""Reports of every move of the pointer."""

DECIMAL_MOUSE = _private(1006)
"""Reports of the mouse in decimal numbers, which reach beyond column 223."""

FOCUS = _private(1004)
"""Reports of the window coming to the front and going back."""

BRACKETED_PASTE = _private(2004)
"""Marks round what is pasted, so that it is not taken for keys."""

FULL_KEYS = Mode("\x1b[>25u", "\x1b[<u")
"""Each key as one sequence: disambiguated (1), all keys (8), with their text (16)."""

ENTERED_ONCE = (ALTERNATE_SCREEN, FULL_KEYS)
"""Modes that a terminal counts: switching them on twice takes switching them off twice."""

ABORT = "\x18\x1b[?2026l\x1b[0m"
"""Ends a sequence, a synchronized update and colours that a cut-off frame has left open."""

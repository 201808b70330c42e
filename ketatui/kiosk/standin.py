"""What stands on the screen of a kiosk whose settings or content cannot be shown: whom to ask, and no empty screen."""

import shutil
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from textwrap import wrap
from time import sleep

from ketatui.compiled.opening import open_folder
from ketatui.fill import fill_numbers
from ketatui.model import Guide, Helpline
from ketatui.problem import ContentError
from ketatui.store import shipped

PAUSE = 30.0
"""Seconds until the service tries again: soon enough after somebody has mended the file."""

CLEAR = "\x1b[2J\x1b[H\x1b[?25l"
"""Clears the screen and hides the cursor, on a Linux console as in a window."""


def stand_in(region: str | None = None, wait: Callable[[float], None] = sleep) -> None:
    """Tells a person to ask the front desk, and whom to call in danger, and leaves it standing for a while.

    `region` is the one that was set, whether or not there is such a one; None: the guide's own.
    """
    with _untouched():
        with suppress(ContentError, OSError):
            guide = open_folder(shipped(), keep=False)
            words = guide.interface
            said = (words.not_ready, fill_numbers(words.plain_danger, _line(guide, region)))
            width = max(20, shutil.get_terminal_size().columns - 4)
            lines = [line for text in said for line in ("", *wrap(text, width))]
            print(CLEAR + "".join(f"\r\n  {line}" for line in lines), end="\r\n", flush=True)
        wait(PAUSE)


def _line(guide: Guide, region: str | None) -> Helpline:
    """The numbers of a region; of one that the guide does not know, those that name no country's numbers."""
    own = guide.helpline(guide.info.region)
    if region is None:
        return own
    known = {line.region: line for line in guide.helplines}
    nowhere = next((line for line in guide.helplines if not line.emergency.number), own)
    return known.get(region.lower(), nowhere)


@contextmanager
def _untouched() -> Iterator[None]:
    """No key ends or stops the program, or is seen; what was typed is let go. Afterwards the terminal is as it was."""
    if not sys.stdin.isatty():
        yield
        return
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    quiet = [*before]
    quiet[3] &= ~(termios.ISIG | termios.ECHO | termios.ICANON)
    termios.tcsetattr(terminal, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        with suppress(termios.error):
            termios.tcsetattr(terminal, termios.TCSAFLUSH, before)

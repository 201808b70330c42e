"""What stands on the screen of a kiosk whose settings or content cannot be shown: whom to ask, and no empty screen."""

import sys
from collections.abc import Callable
from contextlib import suppress
from time import sleep

from ketatui.compiled.opening import open_folder
from ketatui.problem import ContentError
from ketatui.store import shipped

PAUSE = 30.0
"""Seconds until the service tries again: soon enough after somebody has mended the file."""

CLEAR = "\x1b[2J\x1b[H\x1b[?25l"
"""Clears the screen and hides the cursor, on a Linux console as in a window."""


def stand_in(wait: Callable[[float], None] = sleep) -> None:
    """Tells a person to ask the front desk, and leaves it standing for a while.

    No number is named: which one is right, only the settings know.
    """
    with suppress(ContentError, OSError):
        words = open_folder(shipped(), keep=False).interface
        print(f"{CLEAR}\r\n\r\n  {words.not_ready}\r\n", end="", flush=True)
        sys.stdout.flush()
    wait(PAUSE)

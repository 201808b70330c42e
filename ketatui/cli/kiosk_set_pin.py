"""`ketatui kiosk set-pin`: from a PIN to the line that goes into the settings."""

import getpass
import sys
from argparse import Namespace

from ketatui.cli.common import OK, USAGE, Stop
from ketatui.kiosk.pin import LENGTH, hashed, is_pin

MOST_BYTES = 200
"""Bytes that are read of a line; more are no PIN anyway."""


def run(args: Namespace) -> int:
    """Asks twice, prints the line. From a pipe one line is enough. Raises Stop for what is no PIN."""
    pin = _asked("New PIN for the staff menu: ") if sys.stdin.isatty() else _piped()
    if not is_pin(pin):
        raise Stop(USAGE, f"A PIN has {LENGTH[0]} to {LENGTH[1]} digits and nothing else. Nothing was changed.")
    if sys.stdin.isatty() and _asked("The same PIN again: ") != pin:
        raise Stop(USAGE, "The two PINs differ. Nothing was changed; start again.")
    print(f'staff_pin: "{hashed(pin)}"')
    if sys.stdout.isatty():
        print("Put this line into the settings file, in place of the line that starts with staff_pin.", file=sys.stderr)
    return OK


def _piped() -> str:
    """The first line of the input; what is not UTF-8 is no digit either."""
    return sys.stdin.buffer.readline(MOST_BYTES).decode("utf-8", errors="replace").strip()


def _asked(prompt: str) -> str:
    """What is typed, without showing it. Raises Stop where the input ends first."""
    try:
        return getpass.getpass(prompt).strip()
    except EOFError:
        raise Stop(USAGE, "No PIN was typed. Nothing was changed.") from None

"""What a terminal can show, as far as its environment tells: which signs, and how many colours."""

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple

Colours = Literal["none", "few", "256", "many"]
"""No colours, the 16 of a console (8 of them behind text), the 256 of xterm, or all."""

COLOURLESS = ("vt100", "vt102", "vt220", "vt320", "vt420")
"""Kinds of terminal that have never had a colour."""


RICH = ("alacritty", "foot", "xterm-ghostty", "xterm-kitty")
"""Kinds of terminal that have many colours without saying so in their name."""


class Terminal(NamedTuple):
    """The abilities of a terminal."""

    console: bool = False
    """Whether it is a Linux console, whose fonts lack many signs."""
    colours: Colours = "many"


def terminal(environ: Mapping[str, str], *, windows: bool = os.name == "nt") -> Terminal:
    """The terminal that an environment describes; a window of Windows needs no `TERM`.

    `NO_COLOR` counts when it is set to anything but an empty text (https://no-color.org). A Linux console
    has 16 colours whatever `COLORTERM` says: a shell on it may have inherited that from elsewhere.
    """
    kind = environ.get("TERM", "")
    console = kind == "linux" or kind.startswith("linux-")
    if environ.get("NO_COLOR") or kind.startswith(COLOURLESS) or kind.endswith("-m"):
        return Terminal(console, "none")
    if windows and not kind:
        return Terminal(console, "many")
    if console:
        return Terminal(console, "few")
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit") or kind.endswith("direct") or kind in RICH:
        return Terminal(console, "many")
    return Terminal(console, "256" if kind.endswith("256color") else "few")

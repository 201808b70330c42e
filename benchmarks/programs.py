"""The programs that are measured, and how to know that each stands on the screen."""

import shutil
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent.parent

TAKES_MOUSE = b"\x1b[?1000h"
"""What a Textual app writes before its own first painting; what comes before it may be the kept frame."""


class Measured(NamedTuple):
    """A program: its command, a text of its first screen, the keys that end it, and one that moves on by a line."""

    name: str
    command: tuple[str, ...]
    text: str
    quit: bytes
    textual: bool = False


BARE = Measured("bare Textual app", (sys.executable, "-m", "benchmarks.bare"), "Row 20:", b"\x11", textual=True)


def ketatui(*arguments: str) -> Measured:
    """The guide as it is installed."""
    script = Path(sysconfig.get_path("scripts")) / "ketatui"
    command = (str(script),) if script.is_file() else (sys.executable, "-m", "ketatui")
    return Measured("ketatui", (*command, *arguments), "Up/Down", b"\x11", textual=True)


def others() -> Sequence[Measured]:
    """Readers of text that are installed here, each showing the README."""
    readme = str(HERE / "README.md")
    known = (
        Measured("less", ("less", readme), "venv", b"q"),
        Measured("w3m", ("w3m", readme), "venv", b"q\ry\r"),
        Measured("frogmouth", ("frogmouth", readme), "ketatui", b"\x03", textual=True),
    )
    beside = Path(sys.executable).parent
    return [one for one in known if shutil.which(one.command[0]) or (beside / one.command[0]).is_file()]

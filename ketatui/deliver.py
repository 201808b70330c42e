"""A page outside the screen: as a file of the person's own, or on paper. Only when a person asks for it."""

import os
import shutil
import subprocess
from itertools import count
from pathlib import Path
from typing import NamedTuple

PATIENCE = 20
"""Seconds for the printing system to take a page."""


class Outcome(NamedTuple):
    """What happened. `key` names the field of the interface's words that says it, with `file` in it."""

    key: str
    file: str = ""


FILE = "ketatui.md"
"""The name of a saved page, in the folder where a person keeps files."""


def save_page(text: str) -> Outcome:
    """Writes a page where a person keeps files."""
    return save_text(text, Path(os.path.expanduser("~")), FILE)


def save_text(text: str, folder: Path, name: str) -> Outcome:
    """Writes a page into a new file that only its owner may read; never over one that is there."""
    stem, suffix = os.path.splitext(name)
    for number in count(1):
        path = folder / (name if number == 1 else f"{stem}-{number}{suffix}")
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        except OSError:
            return Outcome("not_saved", str(path))
        return Outcome("saved", str(path))
    raise AssertionError("counting has no end")


def print_text(text: str) -> Outcome:
    """Hands a page to the system's printer, where there is one."""
    printer = shutil.which("lp")
    if printer is None:
        return Outcome("no_printer")
    command = [printer, "-t", "ketatui", "-"]
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return Outcome("not_printed")
    return Outcome("printed" if done.returncode == 0 else "not_printed")

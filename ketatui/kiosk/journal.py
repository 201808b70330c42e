"""The one line that is written about a mistake: what kind and where, and nothing that anybody typed."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePath
from traceback import walk_tb
from types import TracebackType

STANDARD_ERROR = 2

ROOTS = ("ketatui", "textual", "rich", "msgspec", "yaml", "segno")
"""Packages whose files are named from the package on; of others only the file is named."""


def cause(error: BaseException) -> BaseException:
    """The mistake itself, where the library has wrapped it up."""
    inner = getattr(error, "error", None)
    return inner if isinstance(inner, BaseException) else error


def place(trace: TracebackType | None) -> str:
    """Where a mistake happened: the innermost line of the guide, and the innermost of all if that is another."""
    lines = [f"{_short(frame.f_code.co_filename)}:{number}" for frame, number in walk_tb(trace)]
    if not lines:
        return "unknown"
    own = next((line for line in reversed(lines) if line.startswith("ketatui/")), lines[-1])
    return own if own == lines[-1] else f"{own} in {lines[-1]}"


def summary(error: BaseException) -> str:
    """The kind of a mistake and its place. Neither its text nor any variable is in it."""
    inner = cause(error)
    return f"{type(inner).__name__} at {place(inner.__traceback__)}"


class Journal:
    """Writes a line to standard error, which a service manager keeps; nothing where the clinic wants no log."""

    def __init__(self, wanted: bool, write: Callable[[int, bytes], int] = os.write) -> None:
        """Takes whether the clinic wants a log. A terminal is no log: it is what the patient looks at."""
        self._wanted = wanted and not os.isatty(STANDARD_ERROR)
        self._write = write

    def tell(self, what: str) -> None:
        """Writes one line; a full disk or a closed pipe changes nothing."""
        if self._wanted:
            line = "".join(letter if letter.isprintable() else "?" for letter in what)
            with suppress(OSError):
                self._write(STANDARD_ERROR, f"ketatui: {line}\n".encode(errors="replace"))


def _short(file: str) -> str:
    parts = PurePath(file).parts
    for root in ROOTS:
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else "?"

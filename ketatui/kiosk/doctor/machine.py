"""The machine as the doctor sees it: files to read, the environment, the terminal. Never written to."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple


class Machine(NamedTuple):
    """What a check may ask. `root` is `/`; tests give a folder in its place."""

    root: Path = Path("/")
    environment: Mapping[str, str] = os.environ
    size: tuple[int, int] | None = None
    """Columns and rows of the terminal; None without one."""
    encoding: str = ""
    """How text is written to the terminal."""
    now: datetime = datetime(1970, 1, 1)

    def read(self, path: str) -> str | None:
        """The text of a file; None where it is not there or may not be read."""
        with suppress(OSError):
            return (self.root / path.lstrip("/")).read_text(encoding="utf-8", errors="replace").strip()
        return None

    def number(self, path: str) -> int | None:
        """The whole number in a file of the kernel; None where there is none."""
        text = self.read(path)
        return int(text) if text is not None and text.isdecimal() else None

    def place(self, path: str) -> Path:
        """A path under the root."""
        return self.root / path.lstrip("/")

    def lines_of(self, *paths: str) -> Iterator[str]:
        """The lines of configuration files and of what lies in folders beside them (`NAME.d/*.conf`), in order."""
        for path in paths:
            places = [self.place(path), *sorted(self.place(f"{path}.d").glob("*.conf"))]
            for place in places:
                with suppress(OSError):
                    yield from place.read_text(encoding="utf-8", errors="replace").splitlines()


def this_machine() -> Machine:
    """The machine on which this runs."""
    size = shutil.get_terminal_size() if sys.stdout.isatty() else None
    encoding = (sys.__stdout__.encoding if sys.__stdout__ else "") or ""
    return Machine(size=(size.columns, size.lines) if size else None, encoding=encoding, now=datetime.now())

"""The real Linux console: the kernel's own terminal, typed on and read without any emulator in between."""

import os
import re
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

import ketatui
from ketatui.model import Guide

try:
    import fcntl
    import termios
except ImportError:
    pytest.skip("needs a Unix", allow_module_level=True)

NUMBER = 33
CONSOLE, CELLS, COLOURS = (Path(f"/dev/{name}{NUMBER}") for name in ("tty", "vcsu", "vcsa"))
TIOCSTI = 0x5412
"""Types a byte as if it had come from the keyboard (ioctl_tty(2))."""

PATIENCE = 20.0


class Console:
    """A kiosk on a virtual console that nobody looks at."""

    def __init__(self, journal: Path) -> None:
        self._file = os.open(CONSOLE, os.O_RDWR | os.O_NOCTTY)
        size = struct.unpack("HHHH", fcntl.ioctl(self._file, termios.TIOCGWINSZ, b"\0" * 8))
        self.rows, self.columns = size[0], size[1]
        self.journal = journal
        home = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        with open(journal, "wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "ketatui", "--kiosk"],
                stdin=self._file,
                stdout=self._file,
                stderr=errors,
                env=home
                | {"TERM": "linux", "LANG": "C.UTF-8", "PYTHONPATH": str(Path(ketatui.__file__).parent.parent)},
                start_new_session=True,
                preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 1),
            )

    @property
    def text(self) -> str:
        """The screen as the kernel keeps it, in Unicode."""
        cells = CELLS.read_bytes().decode("utf-32-le", errors="replace")
        lines = (cells[at : at + self.columns] for at in range(0, len(cells), self.columns))
        return "\n".join(line.rstrip() for line in lines)

    def type(self, keys: bytes) -> None:
        for byte in keys:
            fcntl.ioctl(self._file, TIOCSTI, bytes([byte]))

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + PATIENCE
        while text not in self.text:
            if self.process.poll() is not None or time.monotonic() > end:
                pytest.fail(f"no {text!r}; ended: {self.process.poll()}; {self.journal.read_text()}\n{self.text}")
            os.sched_yield()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._file)
        # The end of the program has hung up the console; it is opened anew to be left clean.
        with suppress(OSError), open(CONSOLE, "wb", buffering=0) as clean:
            clean.write(b"\x1bc")


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    try:
        opened = Console(tmp_path / "journal")
    except (OSError, termios.error, subprocess.SubprocessError) as error:
        pytest.skip(f"needs a free console and the right to use it: {error}")
    try:
        fcntl.ioctl(opened._file, TIOCSTI, b"\0")
        CELLS.read_bytes()
    except OSError as error:
        opened.close()
        pytest.skip(f"the console cannot be typed on or read here: {error}")
    yield opened
    opened.close()


def test_a_visit_on_the_console(console: Console, guide: Guide) -> None:
    words = guide.interface
    console.wait_for(words.touch_to_begin)
    console.type(b" ")
    console.wait_for(words.in_short)
    assert not set(console.text) & set("╭╮╯╰▎█⣿"), "only signs that a console font has"
    for bytes_ in (
        b"\x11\x03\x1a\x1c\x10\x04\x13",
        b"\xff\xfe\x9b",
        b"\x1b[[C\x1b[25~",
        b"\x1b[48;1;1;1;1t\x1b[200~abc",
    ):
        console.type(bytes_)
    end = time.monotonic() + PATIENCE
    while words.help_title not in console.text:
        # F1 as this terminal sends it; a press that falls into what came before may be lost.
        console.type(b"\x1b[[A")
        patience = time.monotonic() + 0.5
        while words.help_title not in console.text and time.monotonic() < patience:
            os.sched_yield()
        assert time.monotonic() < end, console.text
    assert re.search(rf"{guide.helpline(guide.info.region).crisis.number}", console.text)
    console.process.send_signal(signal.SIGTERM)
    assert console.process.wait(PATIENCE) == 0
    assert words.help_title not in console.text, "what stood there before stands there again"
    assert console.journal.read_text() == ""

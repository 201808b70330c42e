"""`ketatui kiosk set-pin`, from a pipe and in a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.pin import matches
from ketatui.settingsfile import read_settings

Run = Callable[..., Any]


def test_the_command_prints_a_line_that_the_settings_take(ketatui_: Run, tmp_path: Path) -> None:
    result = ketatui_("kiosk", "set-pin", stdin=b"135790\n")
    assert result.returncode == 0
    assert result.stderr == b""
    path = tmp_path / "settings.yaml"
    path.write_bytes(result.stdout)
    assert matches("135790", read_settings(str(path), {}).settings.staff_pin)


@pytest.mark.parametrize("given", [b"", b"12\n", b"secret\n", b"1" * 5_000, b"\xff\xfe\n"])
def test_the_command_refuses_what_is_no_pin(ketatui_: Run, given: bytes) -> None:
    result = ketatui_("kiosk", "set-pin", stdin=given)
    assert result.returncode == 2
    assert result.stdout == b""
    assert b"4 to 12 digits" in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(("second", "status"), [(b"135790", 0), (b"135791", 2)])
def test_in_a_terminal_it_asks_twice_and_shows_no_digit(second: bytes, status: int) -> None:
    main, terminal = pty.openpty()
    command = [sys.executable, "-m", "ketatui", "kiosk", "set-pin"]
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True) as process:
        os.close(terminal)
        shown = b""
        for prompt, typed in ((b"staff menu: ", b"135790"), (b"again: ", second)):
            while not shown.endswith(prompt):
                shown += os.read(main, 1024)
            os.write(main, typed + b"\n")
        try:
            while more := os.read(main, 1024):
                shown += more
        except OSError:
            pass  # the terminal has closed
        assert process.wait(10) == status
    os.close(main)
    assert b"13579" not in shown
    assert (b"staff_pin: " in shown) == (status == 0)

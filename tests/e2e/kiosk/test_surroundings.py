"""What surrounds a kiosk: signals, a lost line, a full disk, a clock that jumps, switches left in the environment."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.model import Guide

ESCAPE = "\x1b"
CANARY = "quetzalcoatl"


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGHUP, 75), (signal.SIGABRT, 134)])
def test_a_signal_that_ends_it(kiosk: Callable[..., Any], guide: Guide, number: int, status: int) -> None:
    terminal = kiosk(80, 24)
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.signal(number)
    assert terminal.ended() == status
    assert terminal.modes() == terminal.before
    assert terminal.raw.endswith(b"\x1b[?1049l")
    assert terminal.journal == ""


def test_a_line_that_is_cut(kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide) -> None:
    terminal = kiosk(80, 24)
    begin_visit(terminal)
    terminal.vanish()
    assert terminal.ended() == 75


def test_a_hang_is_ended_by_the_service_manager(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    terminal = kiosk(80, 24, place="hangs")
    begin_visit(terminal)
    terminal.send("c")
    terminal.wait_until(
        lambda: Path(f"/proc/{terminal.pid}/stat").read_text().rpartition(")")[2].split()[0] == "R", "it does not hang"
    )
    terminal.signal(signal.SIGABRT)
    assert terminal.ended() == 134
    assert terminal.modes() == terminal.before


def test_switches_in_the_environment_do_nothing(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    log = tmp_path / "textual.log"
    switches = {
        "TEXTUAL": "debug,devtools",
        "TEXTUAL_DEBUG": "1",
        "TEXTUAL_LOG": str(log),
        "TEXTUAL_ALLOW_SIGNALS": "1",
        "TEXTUAL_DRIVER": "no.such:Driver",
        "TEXTUAL_SCREENSHOT": "0",
        "TEXTUAL_SCREENSHOT_LOCATION": str(tmp_path),
        "TEXTUAL_PRESS": "ctrl+q",
        "COLUMNS": "20",
        "LINES": "5",
        "PYTHONINSPECT": "1",
        "HOME": str(tmp_path),
    }
    terminal = kiosk(100, 30, **switches)
    begin_visit(terminal)
    terminal.wait_for(guide.interface.check)
    terminal.send("\x03\x1c\x1a")
    terminal.send("w")
    terminal.wait_for(guide.interface.words_hint)
    assert not log.exists()
    assert not list(tmp_path.glob("*.svg"))
    assert not Path("keys.log").exists()
    terminal.signal(signal.SIGTERM)
    assert terminal.ended() == 0, "no interpreter opens at the end"


def test_nothing_pasted_comes_in(kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide) -> None:
    terminal = kiosk(100, 30)
    begin_visit(terminal)
    terminal.send("/")
    terminal.wait_for(guide.interface.common_questions)
    terminal.send(f"\x1b[200~{CANARY}\x1b[201~driving")
    terminal.wait_for("driving")
    assert not terminal.shows(CANARY)


def test_a_full_disk_changes_nothing(kiosk_type: Any, begin_visit: Callable[[Any], None], guide: Guide) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("needs /dev/full")
    terminal = kiosk_type(Path("/dev/full"), 80, 24, place="key")
    begin_visit(terminal)
    terminal.send("c")
    terminal.wait_for(guide.interface.went_wrong_here)
    begin_visit(terminal)
    terminal.close()


def test_a_home_that_cannot_be_written_to(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide
) -> None:
    nowhere = {"HOME": "/proc", "TMPDIR": "/proc", "XDG_CACHE_HOME": "/proc", "XDG_CONFIG_HOME": "/proc"}
    terminal = kiosk(80, 24, **nowhere)
    begin_visit(terminal)
    terminal.send("w")
    terminal.wait_for(guide.interface.words_hint)
    assert terminal.journal == ""


JUMPS = """
import itertools, time
really = time.time
jumps = itertools.cycle((0.0, 3.2e8, -3.2e8, 60.0, -3600.0))
time.time = lambda: really() + next(jumps)
time.time_ns = lambda: int(time.time() * 1e9)
"""


def test_a_clock_that_jumps(
    kiosk: Callable[..., Any], begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    # Every look at the wall clock jumps by years; only the clock that never runs backwards can be meant.
    (tmp_path / "sitecustomize.py").write_text(JUMPS)
    import ketatui

    packages = str(Path(ketatui.__file__).parent.parent)
    terminal = kiosk(80, 24, PYTHONPATH=f"{tmp_path}{os.pathsep}{packages}")
    begin_visit(terminal)
    for key, shown in (("w", guide.interface.words_hint), (ESCAPE, guide.interface.in_short)) * 3:
        terminal.send(key)
        terminal.wait_for(shown)
    assert not terminal.shows(guide.interface.touch_to_begin), "the visit goes on"
    assert terminal.journal == ""


def test_the_service_manager_hears_of_it(kiosk: Callable[..., Any], guide: Guide, tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(20)
        terminal = kiosk(80, 24, NOTIFY_SOCKET=address, WATCHDOG_USEC="400000")
        terminal.wait_for(guide.interface.touch_to_begin)
        heard = [manager.recv(4096).decode() for _ in range(6)]
        assert any("READY=1" in said for said in heard)
        assert heard.count("WATCHDOG=1") >= 2
        assert all(said.startswith(("READY=1", "WATCHDOG=1", "STATUS=")) for said in heard)


def test_without_a_terminal_there_is_no_kiosk() -> None:
    for environment in ({"TERM": "xterm"}, {"TERM": "dumb"}):
        run = subprocess.run(
            [sys.executable, "-m", "ketatui", "--kiosk"],
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 2
        assert "terminal" in run.stderr
        assert "Traceback" not in run.stderr


def strace() -> str | None:
    from shutil import which

    found = which("strace")
    if not found:
        return None
    tried = subprocess.run([found, "-f", "-e", "trace=none", "true"], capture_output=True, check=False)
    return found if tried.returncode == 0 else None


@pytest.mark.skipif(sys.platform != "linux", reason="needs strace")
def test_no_network_and_no_file_while_patients_use_it(
    kiosk_type: Any, begin_visit: Callable[[Any], None], guide: Guide, tmp_path: Path
) -> None:
    tracer = strace()
    if tracer is None:
        pytest.skip("needs strace and the right to use it")
    calls = tmp_path / "calls"
    watched = "trace=socket,connect,bind,sendto,open,openat,openat2,creat,mkdir,rename,unlink,execve,fork,vfork"

    class Traced(kiosk_type):  # type: ignore[misc]
        command = (tracer, "-f", "-qq", "-o", str(calls), "-e", watched, *kiosk_type.command)

    terminal = Traced(tmp_path / "journal", 100, 30)
    terminal.wait_for(guide.interface.touch_to_begin)
    since = calls.stat().st_size
    begin_visit(terminal)
    terminal.send("/")
    terminal.wait_for(guide.interface.common_questions)
    terminal.send(CANARY)
    terminal.wait_for(CANARY)
    terminal.send(ESCAPE)
    terminal.wait_for(guide.interface.common_questions)
    terminal.send(ESCAPE)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("c")
    terminal.wait_for(guide.interface.emergency_first)
    terminal.send(ESCAPE)
    terminal.wait_for(guide.interface.in_short)
    terminal.send("v")
    terminal.wait_for(guide.interface.add_own_question)
    terminal.send("\x11\x03\x1a\x10")
    terminal.send(ESCAPE)
    terminal.wait_for(guide.interface.in_short)
    during = calls.read_text()[since:]
    terminal.signal(signal.SIGKILL)
    terminal.close()
    whole = calls.read_text()
    families = set(re.findall(r"\bsocket\((AF_\w+)", whole))
    assert families <= {"AF_UNIX"}, "no network, not even at the start"
    writing = [
        line for line in during.splitlines() if re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir\(|rename", line)
    ]
    assert writing == []
    assert not re.search(r"\b(execve|v?fork|socket|connect)\(", during), "no other program, and no line to anywhere"
    assert CANARY not in whole

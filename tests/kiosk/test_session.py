"""The two scripts of the stacks: what a thin terminal gets, and what becomes of the exit status on a touch screen."""

import os
import pty
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.kiosk.freed import OVERWRITTEN

Written = Callable[..., Path]


@pytest.fixture
def session(written: Written, tmp_path: Path) -> Path:
    """The session script, with a program that tells its arguments and its environment in place of the guide."""
    program = tmp_path / "ketatui"
    program.write_text('#!/bin/sh\necho "arguments: $@"\nenv\n')
    program.chmod(0o755)
    return written("ssh", program=str(program)) / "server/usr/local/libexec/ketatui-session"


def told(session: Path, *arguments: str, **environment: str) -> list[str]:
    """What the program tells in a terminal."""
    main, terminal = pty.openpty()
    process = subprocess.Popen(
        [session, *arguments], stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
    )
    os.close(terminal)
    shown = b""
    try:
        while more := os.read(main, 4096):
            shown += more
    except OSError:
        pass  # the terminal has closed
    os.close(main)
    assert process.wait(10) == 0
    return shown.decode().splitlines()


@pytest.mark.parametrize("arguments", [[], ["-c", "id"], ["-c", "/usr/lib/openssh/sftp-server"], ["-i"]], ids=str)
def test_whatever_is_asked_for_the_guide_is_started(session: Path, arguments: list[str]) -> None:
    lines = told(session, *arguments, TERM="foot")
    assert lines[0] == "arguments: --kiosk --settings /etc/ketatui/settings.yaml"


def test_nothing_of_the_environment_passes(session: Path) -> None:
    lines = told(session, TERM="xterm-256color", COLUMNS="3", TEXTUAL_DEBUG="1", LD_PRELOAD="", SSH_CONNECTION="x")
    names = {line.partition("=")[0] for line in lines[1:]} - {"PWD", "SHLVL", "_", "OLDPWD"}
    assert names == {
        "PATH",
        "HOME",
        "LANG",
        "BROWSER",
        "PYTHONDONTWRITEBYTECODE",
        "TERM",
        "NOTIFY_SOCKET",
        "WATCHDOG_USEC",
        *OVERWRITTEN,
    }
    assert {f"{name}={value}" for name, value in OVERWRITTEN.items()} <= set(lines)


@pytest.mark.parametrize(
    ("given", "wanted", "colours"),
    [("foot", "foot", True), ("linux", "linux", False), ("$(id)", "xterm", False), ("", "xterm", False)],
)
def test_only_known_names_of_terminals_pass(session: Path, given: str, wanted: str, colours: bool) -> None:
    lines = told(session, TERM=given)
    assert f"TERM={wanted}" in lines
    assert ("COLORTERM=truecolor" in lines) == colours


def test_without_a_terminal_nothing_is_started(session: Path) -> None:
    result = subprocess.run([session, "-c", "id"], input=b"x", capture_output=True, check=False, timeout=30)
    assert (result.returncode, result.stdout, result.stderr) == (1, b"", b"")


@pytest.mark.parametrize(("cage", "guide", "status"), [("runs", 0, 0), ("runs", 70, 70), ("dies", 0, 75)])
def test_a_touch_screen_ends_with_the_status_of_the_guide(
    written: Written, tmp_path: Path, cage: str, guide: int, status: int
) -> None:
    program, fake = tmp_path / "ketatui", tmp_path / "cage"
    program.write_text(f"#!/bin/sh\nexit {guide}\n")
    # Older versions of cage end with 0 whatever the program in them ended with.
    fake.write_text('#!/bin/sh\nshift 4\n"$@"\nexit 0\n' if cage == "runs" else "#!/bin/sh\nexit 0\n")
    for path in (program, fake):
        path.chmod(0o755)
    script = written("wayland", program=str(program)) / "usr/local/libexec/ketatui-screen"
    script.write_text(script.read_text().replace("/usr/bin/cage", str(fake)))
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"}
    (tmp_path / "status").write_text("0\n")
    assert subprocess.run([script], env=environment, check=False, timeout=30).returncode == status

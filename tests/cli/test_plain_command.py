"""`ketatui --plain` as people and scripts run it: any bytes in, lines of text out, a clean end."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import ketatui
from ketatui.model import Guide

Run = Callable[..., Any]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}


def test_a_piped_conversation(ketatui_: Run, guide: Guide) -> None:
    result = ketatui_("--plain", stdin=b"1\n1\nquit\n")
    text = result.stdout.decode()
    assert result.returncode == 0
    assert result.stderr == b""
    assert guide.topics[0].summary[0].split(".")[0] in " ".join(text.split())
    assert text.endswith("In danger, call 911 or 988.\n")


def test_the_end_of_the_input_is_an_end(ketatui_: Run) -> None:
    for stdin in (b"", b"1\n", b"can i drive", b"3\n2\n1"):
        result = ketatui_("--plain", stdin=stdin)
        assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.parametrize(
    "stdin",
    [
        b"\xff\xfe\x00\x9b31m\n\x1b[200~1\n",
        b"\x00" * 100 + b"\n",
        b"a" * 3_000_000 + b"\n2\n",
        b"\r\n\r\n\r1\r\n",
        "\N{PILL}\N{ZERO WIDTH JOINER}\N{RIGHT-TO-LEFT OVERRIDE}\n".encode(),
        os.urandom(4_000),
    ],
    ids=["escapes", "zeros", "a long line", "line ends", "signs", "any bytes"],
)
def test_any_bytes_are_heard_calmly(ketatui_: Run, stdin: bytes) -> None:
    result = ketatui_("--plain", "--width", "40", stdin=stdin)
    assert result.returncode == 0
    assert result.stderr == b""
    assert b"\x1b" not in result.stdout
    assert b"\x07" not in result.stdout


def test_lines_are_as_long_as_the_braille_line(ketatui_: Run) -> None:
    lines = ketatui_("--plain", "--width", "40", stdin=b"1\n1\n\n\nhelp\nnow\n").stdout.decode().splitlines()
    assert max(map(len, lines)) <= 40
    assert max(map(len, lines)) > 30


def test_the_region_sets_the_numbers(ketatui_: Run) -> None:
    assert b"999" in ketatui_("--plain", "--region", "uk").stdout


def test_a_kiosk_goes_on_after_a_visit(ketatui_: Run, guide: Guide) -> None:
    text = ketatui_("--plain", "--kiosk", stdin=b"quit\nlist\nmy secret\nfinished\n2\nlist\n").stdout.decode()
    before, after = text.split(guide.interface.plain_new_visit)
    assert "my secret" in before
    assert after.count(guide.interface.plain_list_empty) == 1
    assert "my secret" not in after


def test_without_a_terminal_the_message_names_plain_mode(ketatui_: Run) -> None:
    assert b"ketatui --plain" in ketatui_().stderr


def test_a_mistake_of_the_program_is_a_sentence() -> None:
    code = (
        "import sys; from ketatui.cli import main; from ketatui.plain.conversation import Conversation\n"
        "def broken(self, line): raise ValueError(line)\n"
        "Conversation.hear = broken\n"
        "sys.exit(main(['--plain']))"
    )
    result = subprocess.run([sys.executable, "-c", code], input=b"my secret\n", capture_output=True, env=ENVIRONMENT)
    assert result.returncode == 1
    assert b"911" in result.stdout.splitlines()[-1]
    assert b"my secret" not in result.stdout + result.stderr
    assert b"Traceback" not in result.stdout + result.stderr


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    command = [sys.executable, "-m", "ketatui", "--plain"]
    pipe = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=ENVIRONMENT, **pipe) as process:  # type: ignore[call-overload]
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"1\n" * 2_000)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(60) in (0, 141)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal of this kind")
def test_ctrl_c_says_goodbye() -> None:
    command = [sys.executable, "-m", "ketatui", "--plain"]
    pipe = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # Where the tests run in the background of a shell, Ctrl+C is not for them: for the program it is.
    usual = partial(signal.signal, signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(command, env=ENVIRONMENT, preexec_fn=usual, **pipe) as process:  # type: ignore[call-overload]
        while b"9. " not in process.stdout.readline():
            pass
        process.send_signal(signal.SIGINT)
        said, complaint = process.communicate(timeout=60)
    assert complaint == b""
    assert b"911" in said
    assert process.returncode == 0

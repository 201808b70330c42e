"""The first screen, put up before anything is loaded: the same as the app paints, and never in anybody's way."""

import shutil
import signal
from pathlib import Path

import pyte
import pytest

import ketatui
from ketatui import splash

GUIDE = Path(__file__).parent.parent / "guide"
MOUSE = b"\x1b[?1000h"
"""What only the app switches on."""


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(GUIDE, tmp_path / "guide"))


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def open_(start, folder, cache):
    """Opens the small guide in a window."""

    def window(*, path: Path | None = None, **environment: str):
        more = {"PYTHONPATH": f"{path}:{Path(ketatui.__file__).parent.parent}"} if path else {}
        return start(80, 24, "--content", str(folder), XDG_CACHE_HOME=str(cache), **more, **environment)

    return window


@pytest.fixture
def opened(open_, cache):
    """The guide has been opened once, and nobody has touched it."""
    terminal = open_()
    terminal.wait_for("Up/Down")
    terminal.wait_until(lambda: any(cache.glob("ketatui/screen-*")), "no frame was kept")
    terminal.send("\x11")
    assert terminal.ended() == 0
    return terminal


def begins_with_frame(terminal) -> bool:
    return terminal.raw.startswith(splash.ENTER.encode())


def cells(screen):
    return [[(c.data, c.fg, c.bg, c.bold) for c in (screen.buffer[y][x] for x in range(80))] for y in range(24)]


def test_the_frame_is_what_the_app_then_paints(opened, open_):
    terminal = open_()
    terminal.wait_until(lambda: MOUSE in terminal.raw, "the app did not start")
    terminal.wait_for("Up/Down")
    assert begins_with_frame(terminal)
    frame, _, _ = terminal.raw.partition(MOUSE)
    before = pyte.Screen(80, 24)
    pyte.ByteStream(before).feed(frame)
    assert "Up/Down" in "\n".join(before.display)
    assert cells(before) == cells(terminal.screen)
    assert terminal.raw.count(b"\x1b[?1049h") == 1


def test_what_is_typed_before_the_app_is_there_is_not_lost(opened, open_):
    terminal = open_()
    terminal.wait_until(lambda: terminal.raw, "nothing came")
    assert begins_with_frame(terminal)
    terminal.send("/zebra")
    terminal.wait_for("zebra")
    assert MOUSE in terminal.raw


@pytest.fixture
def held(opened, open_):
    """A program that shows its kept frame, and is stopped before the app is there."""
    terminal = open_()
    terminal.wait_for("Up/Down")  # all of the frame is more than a terminal holds at once
    terminal.signal_by_name("SIGSTOP")
    assert MOUSE not in terminal.raw
    yield terminal
    terminal.signal_by_name("SIGCONT")


def test_the_key_that_closes_the_guide_closes_it_before_the_app_is_there(held):
    held.send("\x11")
    held.signal_by_name("SIGCONT")
    assert held.ended() == 0
    assert held.modes() == held.before


def test_no_key_stops_the_terminal_before_the_app_is_there(held):
    held.send("\x13/zebra\r")
    held.signal_by_name("SIGCONT")
    held.wait_for("zebra", "Nothing here about that", "> + Put it on")


def test_ctrl_c_before_the_app_is_there_ends_it_without_a_word(held):
    held.send("\x03")
    held.signal_by_name("SIGCONT")
    assert held.ended() == 130
    assert b"Traceback" not in held.raw
    assert held.modes() == held.before


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_before_the_app_is_there_gives_the_terminal_back(held, name):
    held.signal_by_name(name)
    held.signal_by_name("SIGCONT")
    assert held.ended() == 128 + signal.Signals[name]
    assert held.modes() == held.before
    assert held.raw.endswith(splash.LEAVE.encode())


def test_stopped_before_the_app_is_there_it_leaves_the_terminal_to_the_shell(opened, open_, tmp_path):
    slow, gate = tmp_path / "slow", tmp_path / "gate"
    slow.mkdir()
    (slow / "textual.py").write_text(f"import os\nos.mkfifo({str(gate)!r})\nopen({str(gate)!r}).read()\n")
    terminal = open_(path=slow)
    terminal.wait_until(gate.exists, "the screens are not loaded")
    assert begins_with_frame(terminal)
    terminal.signal_by_name("SIGTSTP")
    terminal.wait_until(
        lambda: terminal.raw.endswith(splash.LEAVE.encode()) and terminal.modes() == terminal.before,
        "the shell gets no terminal",
    )


def test_the_keys_that_stop_and_abort_wait_for_the_app(held):
    held.send("\x1c/zebra")
    held.signal_by_name("SIGCONT")
    held.wait_for("zebra")


def test_the_terminal_is_given_back_as_it_was(opened, open_):
    terminal = open_()
    terminal.wait_until(lambda: MOUSE in terminal.raw, "the app did not start")
    terminal.wait_for("Up/Down")
    terminal.send("\x11")
    assert terminal.ended() == 0
    assert terminal.modes() == terminal.before
    assert terminal.raw.count(b"\x1b[?1049l") == 1


def test_a_program_that_cannot_start_gives_the_terminal_back(opened, open_, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "textual.py").write_text("raise ImportError('no screens today')\n")
    terminal = open_(path=broken)
    assert terminal.ended() != 0
    assert begins_with_frame(terminal)
    assert terminal.modes() == terminal.before
    assert terminal.raw.index(splash.LEAVE.encode()) < terminal.raw.index(b"no screens today")


def test_content_that_has_changed_is_never_shown_as_it_was(opened, open_, folder):
    words = folder / "en" / "words.yaml"
    words.write_text(words.read_text(encoding="utf-8") + "\n# later\n", encoding="utf-8")
    terminal = open_()
    terminal.wait_for("Up/Down")
    assert not begins_with_frame(terminal)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "linux"}], ids=["no colour", "console"])
def test_another_kind_of_terminal_has_a_frame_of_its_own(opened, open_, environment):
    terminal = open_(**environment)
    terminal.wait_for("Up/Down")
    assert not begins_with_frame(terminal)


def test_a_dumb_terminal_gets_none(opened, open_):
    terminal = open_(TERM="dumb")
    terminal.wait_until(lambda: terminal.raw, "nothing came")
    assert not begins_with_frame(terminal)


def test_a_kiosk_keeps_nothing(start, folder, cache):
    terminal = start(80, 24, "--kiosk", "--content", str(folder), XDG_CACHE_HOME=str(cache))
    terminal.wait_until(lambda: MOUSE in terminal.raw, "the app did not start")
    terminal.wait_until(lambda: len(terminal.text.strip()) > 100, "nothing was painted")
    assert not cache.exists()

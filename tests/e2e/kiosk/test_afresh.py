"""A fresh start, asked for by the service: at the welcome screen, and never in front of a person."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.history import NAME
from ketatui.model import Guide


def renewed(terminal: Any) -> bool:
    """Whether the process has been replaced by a fresh one."""
    return f"{NAME}=".encode() in Path(f"/proc/{terminal.pid}/environ").read_bytes()


def test_at_the_welcome_it_starts_afresh_at_once(kiosk: Callable[..., Any], guide: Guide) -> None:
    terminal = kiosk(80, 24)
    terminal.wait_for(guide.interface.touch_to_begin)
    process = terminal.pid
    assert not renewed(terminal)
    terminal.signal(signal.SIGUSR2)
    terminal.wait_until(lambda: renewed(terminal), "it did not start afresh")
    terminal.screen.reset()
    terminal.wait_for(guide.interface.touch_to_begin)
    assert terminal.pid == process, "the service manager still knows it"
    assert terminal.journal == ""


def test_in_a_visit_it_waits_for_the_end(kiosk: Callable[..., Any], guide: Guide) -> None:
    terminal = kiosk(80, 24)
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.send(" ")
    terminal.wait_for(guide.interface.in_short)
    terminal.signal(signal.SIGUSR2)
    terminal.send("w")
    terminal.wait_for(guide.interface.words_hint)
    assert not renewed(terminal)
    terminal.click(guide.interface.finished)
    terminal.wait_until(lambda: renewed(terminal), "it did not start afresh after the visit")
    terminal.screen.reset()
    terminal.wait_for(guide.interface.touch_to_begin)


def test_with_a_mistake_in_the_settings_the_old_one_stays(
    kiosk: Callable[..., Any], guide: Guide, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("clinic: {name: Hill House}\n")
    terminal = kiosk(80, 24, "--settings", str(settings))
    terminal.wait_for(guide.interface.touch_to_begin, "Hill House")
    settings.write_text("theme: pink\n")
    terminal.signal(signal.SIGUSR2)
    terminal.send(" ")
    terminal.wait_for(guide.interface.in_short)
    assert not renewed(terminal)
    settings.write_text("clinic: {name: Dale House}\n")
    terminal.click(guide.interface.finished)
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.signal(signal.SIGUSR2)
    terminal.wait_for("Dale House")
    assert renewed(terminal)


class AskedFor:
    """Settings that are read only when a test gives them: a pipe with a name."""

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        self._path, self._end = path, -1

    def are_read(self) -> bool:
        """Whether the kiosk has come to read them, and waits for them."""
        if self._end < 0:
            try:
                self._end = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                return False
        return True

    def give(self, text: str) -> None:
        """Gives them to whoever waits."""
        os.write(self._end, text.encode())
        os.close(self._end)
        self._end = -1


OLD, NEW = "clinic: {name: Hill House}\n", "clinic: {name: Dale House}\n"


@pytest.mark.parametrize("moment", ["before the old process ends", "before the new one reads"])
@pytest.mark.parametrize("how", ["a key", "a touch"])
def test_who_comes_in_the_moment_of_a_fresh_start_begins_a_visit(
    kiosk: Callable[..., Any], guide: Guide, tmp_path: Path, moment: str, how: str
) -> None:
    def come() -> None:
        if how == "a key":
            terminal.send("w")
        else:
            terminal.click(guide.interface.touch_to_begin)

    settings = AskedFor(tmp_path / "settings.yaml")
    terminal = kiosk(100, 30, "--settings", str(tmp_path / "settings.yaml"))
    terminal.wait_until(settings.are_read, "it reads no settings")
    settings.give(OLD)
    terminal.wait_for(guide.interface.touch_to_begin, "Hill House")
    terminal.signal(signal.SIGUSR2)
    terminal.wait_until(settings.are_read, "it does not look at the settings first")
    if moment == "before the old process ends":
        come()
    settings.give(NEW)
    terminal.wait_until(lambda: renewed(terminal), "it did not start afresh")
    terminal.wait_until(settings.are_read, "the new process reads no settings")
    if moment == "before the new one reads":
        come()
    settings.give(NEW)
    terminal.wait_for(guide.interface.in_short)
    assert not terminal.shows(guide.interface.words_hint), "the key did nothing else"
    assert terminal.journal == ""


def test_who_has_just_come_is_not_lost(kiosk: Callable[..., Any], guide: Guide) -> None:
    terminal = kiosk(100, 30)
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.send(" ")
    terminal.signal(signal.SIGUSR2)
    terminal.wait_for(guide.interface.in_short)


def test_nobody_sees_a_fresh_start(kiosk: Callable[..., Any], guide: Guide) -> None:
    terminal = kiosk(100, 30)
    terminal.wait_for(guide.interface.touch_to_begin)
    terminal.signal(signal.SIGUSR2)
    since = len(terminal.raw)

    def stands_anew() -> bool:
        assert terminal.shows(guide.interface.title, guide.interface.touch_to_begin), "it went away"
        return guide.interface.touch_to_begin.encode() in terminal.raw[since:]

    terminal.wait_until(stands_anew, "it did not start afresh")

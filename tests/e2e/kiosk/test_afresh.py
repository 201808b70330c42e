"""A fresh start, asked for by the service: at the welcome screen, and never in front of a person."""

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

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

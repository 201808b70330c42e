"""When a kiosk takes a fresh process: only at its welcome, and never over the head of somebody who has just come."""

import pytest
from textual.events import MouseScrollDown
from textual.message import Message

from ketatui.kiosk.app import QUIET, KioskApp
from ketatui.kiosk.driver import Paused
from ketatui.kiosk.history import History
from ketatui.kiosk.journal import Journal
from ketatui.kiosk.supervisor import Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.policy import KIOSK
from ketatui.render.look import Look


class Window:
    """A terminal that notes what is asked of it."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def show(self) -> None:
        """The first screen may be seen."""

    def pause(self) -> None:
        self.told.append("pause")

    def read_on(self) -> None:
        self.told.append("read on")


@pytest.fixture
def window(monkeypatch) -> Window:
    window = Window()
    monkeypatch.setattr(KioskApp, "terminal", window)
    return window


@pytest.fixture
def app(guide, window, monkeypatch) -> KioskApp:
    look = Look(guide, guide.helpline("us"))
    supervisor = Supervisor(History(0.0), Journal(False), look)
    monkeypatch.setattr(supervisor, "renew", lambda terminal: terminal.told.append("renewed"))
    return KioskApp(supervisor, Watchdog({}), look, KIOSK)


async def test_it_hears_out_the_terminal_and_then_starts_afresh(app, window):
    async with app.run_test() as pilot:
        await pilot.pause()
        app._start_afresh()
        await pilot.pause()
        assert window.told == ["pause"]
        app.post_message(Paused())
        await pilot.pause()
        assert window.told == ["pause", "renewed", "read on"]


async def test_who_has_just_come_is_waited_for(app, window, monkeypatch):
    async with app.run_test() as pilot:
        await pilot.pause()
        later = []
        monkeypatch.setattr(app, "set_timer", lambda seconds, do: later.append((seconds, do)))
        # No visit begins with the wheel.
        place = {"x": 1, "y": 1, "delta_x": 0, "delta_y": 0, "button": 0, "shift": False, "meta": False, "ctrl": False}
        app.post_message(MouseScrollDown(None, **place))
        app.post_message(Paused())
        await pilot.pause()
        assert window.told == ["read on"]
        (seconds, again), *_ = later
        assert seconds == QUIET
        again()
        await pilot.pause()
        assert window.told == ["read on", "pause"]
        app._touched = Message().time - QUIET
        app.post_message(Paused())
        await pilot.pause()
        assert window.told == ["read on", "pause", "renewed", "read on"]


async def test_not_in_a_visit(app, window):
    async with app.run_test() as pilot:
        await app.start_visit()
        app.post_message(Paused())
        await pilot.pause()
        assert window.told == ["read on"]

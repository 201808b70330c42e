"""Many people, one after the other, at one kiosk: `python persons.py 2000` prints what memory it holds after each 20.

Each one comes, reads, asks, ticks and leaves by another of three ways. There are at least 60 ms between two
people: a faster change of screens only measures how long the library's queue of messages gets.
"""

import asyncio
import gc
import sys
from pathlib import Path

from textual.events import Key
from textual.screen import Screen

from ketatui.kiosk.memory import resident
from ketatui.load import load
from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.store import shipped
from ketatui.tui import ending
from ketatui.tui.app import KetatuiApp
from ketatui.tui.forget import SETTLED
from ketatui.tui.takeaway import TakeAwayScreen
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen

PAUSE = 0.06
EVERY = 20
NAMED = {"slash": "/", "space": " "}
"""What the keys type that are not called by what they type."""


class Clock:
    """A clock that goes on when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def until(what) -> None:
    """Waits for a condition, without asking the machine whether it is idle: that takes long on a busy one."""
    for _ in range(6_000):
        if what():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("time is up")


async def press(app: KetatuiApp, *keys: str) -> None:
    """Presses keys as a terminal does, as fast as a quick typist."""
    for key in keys:
        app.post_message(Key(key, NAMED.get(key, key if len(key) == 1 else None)))
        await asyncio.sleep(0.01)


def page(app: KetatuiApp) -> str:
    """The page that is open and ready for keys."""
    here = app.screen._pages.page
    ready = app.focused is not None and here in app.focused.ancestors_with_self
    return here.name_ if ready else ""


async def opened(app: KetatuiApp, key: str, name: str) -> None:
    """Opens a page by its key, and waits until it has the focus."""
    await press(app, key)
    await until(lambda: page(app) == name)
    await asyncio.sleep(PAUSE)


async def one_person(app: KetatuiApp, clock: Clock, number: int) -> None:
    """A visit from the first key to the next welcome."""
    await press(app, "a")
    await until(lambda: isinstance(app.screen, VisitScreen) and app.idle_watch.is_counting)
    await asyncio.sleep(PAUSE)
    visit = app.screen
    await opened(app, "exclamation_mark", "help")
    await opened(app, "2", "topic")
    await opened(app, "slash", "ask")
    await press(app, *f"drive{number}")
    await until(lambda: app.focused.value == f"drive{number}")
    await press(app, "escape")
    await until(lambda: app.focused.value == "")
    await press(app, "escape")
    await until(lambda: page(app) == "topic")
    await opened(app, "v", "visit")
    await press(app, "space")
    await until(lambda: visit.has_answers)
    await press(app, "escape")
    await until(lambda: page(app) != "visit")
    await opened(app, "c", "check")
    await press(app, "right", "space", "right")
    await asyncio.sleep(PAUSE)
    if number % 3 == 0:
        await press(app, "f10")
        await until(lambda: isinstance(app.screen, ending.AreYouFinished))
        await press(app, "down", "enter")
    elif number % 3 == 1:
        clock.now += 75
        app.idle_watch.look()
        await until(lambda: isinstance(app.screen, ending.StillThere))
        clock.now += 30
        app.idle_watch.look()
    else:
        while page(app) != "topic":
            await press(app, "escape")
            await asyncio.sleep(PAUSE)
        await opened(app, "v", "visit")
        await press(app, "tab", "enter")
        await until(lambda: isinstance(app.screen, TakeAwayScreen))
        clock.now += 100
        app.idle_watch.look()
    await until(lambda: isinstance(app.screen, WelcomeScreen) and not app._changing)
    await asyncio.sleep(PAUSE)


async def main(visits: int, content: str) -> None:
    guide = load(Path(content) if content else shipped())
    ending.DOUBLE_PRESS = 0
    clock = Clock()
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK, Settings(), clock)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for number in range(1, visits + 1):
            await one_person(app, clock, number)
            if number % EVERY == 0:
                await asyncio.sleep(SETTLED + PAUSE)
                gc.collect()
                screens = sum(isinstance(thing, Screen) for thing in gc.get_objects())
                told = (number, resident() // 1024, len(gc.get_objects()), screens)
                sys.__stdout__.write(f"{told[0]} visits {told[1]} kB {told[2]} objects {told[3]} screens\n")
                sys.__stdout__.flush()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))

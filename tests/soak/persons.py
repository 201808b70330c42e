"""Many people, one after the other, at one kiosk: `python persons.py 2000` prints what memory it holds after each 20.

It is the kiosk with its own driver, in a pseudo-terminal: what a person presses comes as bytes, and all that is painted
is read and thrown away. Each person does one of three things, as a hurried person does, and leaves by another of three
ways. There are at least 60 ms between two steps and between two people: a faster change of screens only measures how
long the library's queue of messages gets.
"""

import asyncio
import fcntl
import gc
import os
import pty
import struct
import sys
import termios
import traceback
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from textual.screen import Screen

from ketatui.compiled.opening import open_folder
from ketatui.kiosk.app import KioskApp
from ketatui.kiosk.history import History
from ketatui.kiosk.journal import Journal
from ketatui.kiosk.memory import resident
from ketatui.kiosk.supervisor import Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.store import shipped
from ketatui.tui import card, ending
from ketatui.tui.forget import SETTLED
from ketatui.tui.takeaway import TakeAwayScreen
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen

PAUSE = 0.06
BETWEEN = 0.01
"""Seconds between two keys that nothing has to be waited for after."""

EVERY = 20
COLUMNS, ROWS = 80, 24
DOWN, RIGHT, ENTER, ESCAPE, TAB, F10 = "\x1b[B", "\x1b[C", "\r", "\x1b", "\t", "\x1b[21~"


class Clock:
    """A clock that goes on when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def terminal() -> tuple[int, int]:
    """Puts a pseudo-terminal in the place of standard input and output.

    Gives the end that a person sits at, and where standard output went before.
    """
    told = os.dup(1)
    person, program = pty.openpty()
    fcntl.ioctl(program, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    os.dup2(program, 0)
    os.dup2(program, 1)
    Thread(target=look_at, args=(person,), daemon=True).start()
    return person, told


def look_at(person: int) -> None:
    while os.read(person, 65536):
        pass


def used() -> int:
    """Kilobytes that belong to this process alone or in part (proportional set size); 0 where nothing says so."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


async def until(what: Callable[[], bool]) -> None:
    """Waits for a condition, without asking the machine whether it is idle: that takes long on a busy one."""
    for _ in range(6_000):
        if what():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("time is up")


class Persons:
    """Those who come, and the kiosk that they come to."""

    def __init__(self, app: KioskApp, clock: Clock, person: int) -> None:
        self.app, self.clock, self._person = app, clock, person

    async def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self._person, key.encode())
            await asyncio.sleep(PAUSE if key == ESCAPE else BETWEEN)

    @property
    def page(self) -> str:
        """The page that is open and ready for keys."""
        here, focused = self.app.screen._pages.page, self.app.focused
        return here.name_ if focused is not None and here in focused.ancestors_with_self else ""

    async def opened(self, key: str, name: str) -> None:
        """Opens a page by its key, and waits until it has the focus."""
        await self.press(key)
        await until(lambda: self.page == name)
        await asyncio.sleep(PAUSE)

    async def ask(self, number: int) -> None:
        """Types a question, sees the answers and takes it away again."""
        await self.opened("/", "ask")
        await self.press(*f"drive{number}")
        await until(lambda: self.app.focused.value == f"drive{number}")
        if number % 2:
            await self.press(ESCAPE)
            await until(lambda: self.app.focused.value == "")

    async def listen(self, number: int) -> None:
        """Looks at what to do in danger, reads a topic, and ticks a question for the nurse."""
        await self.opened("!", "help")
        await self.opened("2", "topic")
        await self.opened("v", "visit")
        await self.press(" ")
        await until(lambda: self.app.screen.has_answers)

    async def check(self, number: int) -> None:
        """Ticks a side effect and sees the advice."""
        await self.opened("c", "check")
        visit = self.app.screen
        await self.press(RIGHT, " ")
        await until(lambda: visit.has_answers)
        await asyncio.sleep(4 * PAUSE)
        if not isinstance(self.app.screen, VisitScreen):
            # It was an emergency; the card that says so stays until somebody has been told.
            await self.press(ENTER)
            await until(lambda: self.app.screen is visit)
            await asyncio.sleep(PAUSE)
        await self.press(RIGHT)
        await asyncio.sleep(PAUSE)

    async def finish(self) -> None:
        """Says so, and means it."""
        await self.press(F10)
        await until(lambda: not isinstance(self.app.screen, VisitScreen))
        if isinstance(self.app.screen, ending.AreYouFinished):
            await self.press(DOWN, ENTER)

    async def walk_away(self) -> None:
        """Sits and says nothing, is asked, and is gone."""
        await self.let_time_go_by()

    async def let_time_go_by(self) -> None:
        """Until the visit has ended by itself; the warning comes before that."""
        while not isinstance(self.app.screen, WelcomeScreen):
            self.clock.now += 40
            self.app.call_later(self.app.idle_watch.look)
            await asyncio.sleep(PAUSE)

    async def take_away(self) -> None:
        """Has a code shown to take along, and leaves it standing."""
        while self.page != "topic":
            await self.press(ESCAPE)
            await asyncio.sleep(4 * PAUSE)
        await self.opened("v", "visit")
        await self.press(TAB, ENTER)
        await until(lambda: isinstance(self.app.screen, TakeAwayScreen))
        await self.let_time_go_by()

    async def come(self, number: int) -> None:
        """A visit from the first key to the next welcome."""
        await self.press("a")
        await until(lambda: isinstance(self.app.screen, VisitScreen) and self.app.idle_watch.is_counting)
        await until(lambda: self.page == "topic")
        await asyncio.sleep(PAUSE)
        await (self.ask, self.listen, self.check)[number % 3](number)
        await (self.finish, self.walk_away, self.take_away)[number // 3 % 3]()
        await until(lambda: isinstance(self.app.screen, WelcomeScreen) and not self.app._changing)
        await asyncio.sleep(PAUSE)


async def all_of_them(persons: Persons, visits: int, told: int) -> None:
    await until(lambda: bool(persons.app.screen_stack) and isinstance(persons.app.screen, WelcomeScreen))
    await asyncio.sleep(1)
    for number in range(1, visits + 1):
        await persons.come(number)
        if number % EVERY == 0 or number == visits:
            await asyncio.sleep(SETTLED + PAUSE)
            gc.collect()
            objects = gc.get_objects()
            screens = sum(isinstance(thing, Screen) for thing in objects)
            counts = (number, resident() // 1024, used(), gc.get_freeze_count() + len(objects), screens)
            del objects
            os.write(told, "{} visits {} kB {} kB own {} objects {} screens\n".format(*counts).encode())


async def main(visits: int, content: str) -> None:
    person, told = terminal()
    guide = open_folder(Path(content) if content else shipped(), keep=False)
    look = Look(guide, guide.helpline("us"))
    ending.DOUBLE_PRESS = card.TO_READ = 0
    clock = Clock()
    supervisor = Supervisor(History(0.0), Journal(True), look)
    app = KioskApp(supervisor, Watchdog({}), look, KIOSK, Settings(), clock)
    running = asyncio.create_task(app.run_async())
    try:
        await all_of_them(Persons(app, clock, person), visits, told)
    except BaseException:  # noqa: BLE001 - the app would go on for ever
        os.write(2, traceback.format_exc().encode())
        os._exit(1)
    running.cancel()
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))

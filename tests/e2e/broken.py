"""Starts the guide with a mistake put into it: `broken.py PLACE [ARGUMENTS]`.

The mistake happens where a person opens the side-effects check, at the place that is named. Its text and its
variables hold what a patient might have typed.
"""

import asyncio
import sys
from importlib import import_module
from typing import Any

from textual.app import ComposeResult
from textual.widgets import Static

from ketatui.cli import main
from ketatui.kiosk import app as kioskapp
from ketatui.tui.page import Page
from ketatui.tui.pages import PAGES
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen

place = sys.argv.pop(1)


def fail(*_: object) -> Any:
    patient = "my secret"
    raise ValueError(patient)


class Broken(Static):
    """A part of a screen that fails at one place."""

    def compose(self) -> ComposeResult:
        if place == "compose":
            fail()
        yield from ()

    def on_mount(self) -> None:
        if place == "mount":
            fail()

    async def on_unmount(self) -> None:
        if place == "unmount":
            await asyncio.Event().wait()

    def render(self) -> str:
        if place == "render":
            fail()
        return "broken"


async def work() -> None:
    fail()


async def action_open(screen: VisitScreen, name: str) -> None:
    if name != "check":
        await screen.open(name)
    elif place == "hangs":
        while True:
            pass
    elif place == "worker":
        screen.run_worker(work())
    elif place == "thread":
        screen.run_worker(fail, thread=True)
    elif place == "timer":
        screen.set_timer(0.01, fail)
    elif place == "callback":
        screen.call_after_refresh(fail)
    elif place == "key":
        fail()
    elif place == "exit":
        sys.exit("my secret")
    else:
        await screen.mount(Broken())


def begin_broken(page: Page) -> None:
    fail()


if place.startswith("page:"):
    module, kind = PAGES[place.partition(":")[2]]
    getattr(import_module(f"ketatui.tui.{module}"), kind).begin = begin_broken
elif place == "welcome":
    WelcomeScreen.on_mount = fail  # type: ignore[method-assign, assignment]
elif place == "memory":
    # It grows beyond all measure with the first visit.
    visits: list[str] = []
    kioskapp.resident = lambda: 10**12 if visits else 1  # type: ignore[assignment]
    start_visit = kioskapp.KioskApp.start_visit

    async def start_large_visit(app: kioskapp.KioskApp, page: str = "", language: str = "") -> None:
        visits.append(page)
        await start_visit(app, page, language)

    kioskapp.KioskApp.start_visit = start_large_visit  # type: ignore[method-assign]
else:
    VisitScreen.action_open = action_open  # type: ignore[method-assign]
sys.exit(main())

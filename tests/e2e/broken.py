"""Starts the guide with a mistake put into it: `broken.py PLACE [ARGUMENTS]`.

The mistake happens where a person opens the side-effects check, at the place that is named. Its text and its
variables hold what a patient might have typed.
"""

import sys
from typing import Any

from textual.app import ComposeResult
from textual.widgets import Static

from ketatui.cli import main
from ketatui.tui.visit import VisitScreen

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


VisitScreen.action_open = action_open  # type: ignore[method-assign]
sys.exit(main())

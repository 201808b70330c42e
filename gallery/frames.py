"""What is painted on a screen, cell by cell, for tests that look at it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from rich.segment import Segment
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Button, OptionList

from gallery.screens import SIZES, tours, walk_tour
from gallery.shots import app_in
from ketatui.load import load
from ketatui.model import Guide
from ketatui.tui.app import KetatuiApp
from ketatui.tui.bars import HelpLine

STOPS = 24
"""Presses of Tab after which the focus must have come round."""

ROUNDS = (
    *("topic-going-home", "words", "help", "visit", "take", "ask-answers", "ask-answer", "ask-crisis"),
    *("check-place", "check-emergency", "check-found", "check-how", "check-advice", "card-*"),
)
"""The screens on which Tab is walked round: every set of places that there is."""


@dataclass(frozen=True)
class Frame:
    """One screen as it was painted, and what had the focus."""

    screen: str
    look: str
    size: str
    rows: tuple[tuple[Segment, ...], ...]
    focus: str
    region: Region
    bars: tuple[Region, ...]
    """Where the scroll bars are."""
    sideways: tuple[str, ...]
    """What is wider than its room, and would have to be scrolled sideways or is cut."""
    room: Region
    """Where pages stand beside the sidebar, or the notice over them, or all of the screen over the help line."""

    @property
    def text(self) -> str:
        """The signs without their colours, a line a row."""
        return "\n".join("".join(segment.text for segment in row) for row in self.rows)

    @property
    def name(self) -> str:
        """What a failing test calls it."""
        return f"{self.screen} {self.size} {self.look}, focus on {self.focus}"

    def inside(self, region: Region) -> str:
        """The signs inside a region."""
        rows = self.text.split("\n")[region.y : region.bottom]
        return "\n".join(row[region.x : region.right] for row in rows)


def frame(app: KetatuiApp, screen: str, look: str, size: str) -> Frame:
    """What stands on the screen at this moment."""
    shown, focused = app.screen, app.screen.focused
    rows = tuple(tuple(strip) for strip in shown._compositor.render_strips())
    scrolls = (w for w in shown.query("*") if w.is_on_screen and w.show_vertical_scrollbar)
    bars = tuple(widget.vertical_scrollbar.region for widget in scrolls)
    focus = f"{type(focused).__name__}#{focused.id}" if focused else "nothing"
    scrolled = (w for w in shown.query("*") if w.is_on_screen and isinstance(w, OptionList | VerticalScroll))
    cut = (b for b in shown.query(Button) if b.is_on_screen and b.region.right > shown.size.width)
    wide = [*(widget for widget in scrolled if widget.show_horizontal_scrollbar or widget.scroll_x), *cut]
    sideways = tuple(f"{type(widget).__name__}#{widget.id}" for widget in wide)
    where = focused.region if focused else Region()
    return Frame(screen, look, size, rows, focus, where, bars, sideways, _room(shown))


def _room(shown: Screen[Any]) -> Region:
    """Where pages stand, or what covers them."""
    pages, line = shown.query("#pages, #notice"), shown.query(HelpLine)
    if pages:
        return pages.first().region
    return Region(0, 0, shown.size.width, line.first().region.y if line else shown.size.height)


def paint(folder: Path, look: str, size: str, rounds: bool) -> list[Frame]:
    """Every frame of the guide in a folder, for a process of its own."""

    async def painted() -> list[Frame]:
        return [frame async for frame in frames(load(folder), look, size, rounds=rounds)]

    return asyncio.run(painted())


async def frames(guide: Guide, look: str, size: str, *, rounds: bool = True) -> AsyncIterator[Frame]:
    """Every screen, with `rounds` also with the focus on each of its places in turn."""
    for name_of_tour, tour in tours(guide).items():
        app = app_in(look, guide, name_of_tour)
        async with app.run_test(size=SIZES[size]) as pilot:
            async for name in walk_tour(pilot, tour):
                first = frame(app, name, look, size)
                yield first
                if rounds and any(fnmatch(name, pattern) for pattern in ROUNDS):
                    async for further in _round(pilot, first):
                        yield further


async def _round(pilot: Pilot[None], first: Frame) -> AsyncIterator[Frame]:
    """The screen with the focus on each further place, until it is back where it was."""
    app = pilot.app
    assert isinstance(app, KetatuiApp)
    for _ in range(STOPS):
        await pilot.press("tab")
        now = frame(app, first.screen, first.look, first.size)
        if now.focus == first.focus:
            return
        yield now
    raise AssertionError(f"{first.name}: Tab does not come round")

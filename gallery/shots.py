"""The app in each look, and a picture of what it paints."""

import re
from collections.abc import AsyncIterator
from fnmatch import fnmatch

import msgspec

from gallery.screens import KIOSK_TOUR, SIZES, Shot, tours, walk_tour
from ketatui.model import Guide
from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look
from ketatui.settings import Clinic, Settings
from ketatui.terminal import Terminal
from ketatui.tui.app import KetatuiApp

QUIET = OPEN._replace(may_speak=False)
"""Rules under which a picture is the same on a machine that can speak and on one that cannot."""


WAITING_ROOM = Settings(clinic=Clinic(name="Northside Clinic"), staff_pin="not a hash, so that no PIN is right")
"""What the clinic of the pictures has set."""


def app_in(look: str, guide: Guide, tour: str = "") -> KetatuiApp:
    """An app in one of the looks, a theme, `nocolor` or `console`; for the tour of a kiosk, one in a waiting room."""
    abilities = {"nocolor": Terminal(colours="none"), "console": Terminal(console=True, colours="few")}
    able = abilities.get(look, Terminal())
    shown = Look(guide, guide.helpline("us"), console=able.console, colours=able.colours)
    theme = look if look not in abilities else "calm"
    if tour == KIOSK_TOUR:
        return KetatuiApp(shown, KIOSK, msgspec.structs.replace(WAITING_ROOM, theme=theme))
    return KetatuiApp(shown, QUIET, Settings(theme=theme))


def picture(app: KetatuiApp, title: str = "ketatui") -> str:
    """What stands on the screen as SVG, in the reader's own fonts, with nothing from the network."""
    svg = app.export_screenshot(title=title)
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1)


async def shots(guide: Guide, look: str, size: str, wanted: str = "*") -> AsyncIterator[tuple[str, KetatuiApp]]:
    """The names of the screens that fit a pattern, each with the app that shows it at that moment."""
    for name_of_tour, tour in tours(guide).items():
        if not any(fnmatch(shot.name, wanted) for shot in tour):
            continue
        app = app_in(look, guide, name_of_tour)
        async with app.run_test(size=SIZES[size]) as pilot:
            async for name in walk_tour(pilot, _until_last(tour, wanted)):
                if fnmatch(name, wanted):
                    yield name, app


def _until_last(tour: list[Shot], wanted: str) -> list[Shot]:
    """A tour without what comes after the last wanted screen."""
    last = max(number for number, shot in enumerate(tour) if fnmatch(shot.name, wanted))
    return tour[: last + 1]

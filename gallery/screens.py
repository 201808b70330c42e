"""Every screen of the guide and how to get there. Tests and pictures walk the same list."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import islice, product
from time import monotonic
from typing import Any

from textual.events import Paste
from textual.pilot import Pilot
from textual.screen import ModalScreen, Screen

from ketatui.model import Guide
from ketatui.render.look import Look
from ketatui.triage import LEVELS, Place
from ketatui.tui.advicestep import StartAgain
from ketatui.tui.app import KetatuiApp
from ketatui.tui.card import EmergencyCard
from ketatui.tui.checkpage import CheckPage
from ketatui.tui.ending import StillThere
from ketatui.tui.messages import OpenTopic
from ketatui.tui.staffmenu import StaffMenu
from ketatui.walk import Walk

Steps = Callable[[Pilot[None]], Awaitable[None]]

SIZES = {
    "wall": (240, 67),
    "wide": (100, 34),
    "small": (80, 24),
    "phone": (54, 15),
    "smallest": (40, 12),
}
"""Columns and rows of the windows that are looked at."""

LOOKS = ("calm", "paper", "contrast", "nocolor", "console")
"""The themes, a terminal without colour, and a Linux console."""

ASKED = "can i drive after"
UNKNOWN = "what is the weather on mars"
CRISIS = "want to die"

KIOSK_TOUR = "kiosk"
"""The tour of an app in a waiting room."""

UNFOCUSED = ("welcome", "still-there", "staff-pin")
"""Screens on which any key does the same, or types a digit: nothing on them takes the focus."""

UPTIME = 93_784.0
"""Seconds, for the menu of the staff."""

PATIENCE = 5.0
"""Seconds in which a notice must go away."""

MOST = 40
"""Presses of one key at most before a screen counts as out of reach."""


@dataclass(frozen=True)
class Shot:
    """One screen: its name, and what leads to it from the screen before it in its tour."""

    name: str
    steps: Steps


def keys(*pressed: str) -> Steps:
    """Presses keys one after the other."""

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press(*pressed)

    return steps


def typed(text: str) -> Steps:
    """Types a text: its first letter goes where letters go, the rest follows in one piece."""

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press(text[0])
        if pilot.app.screen.focused:
            pilot.app.screen.focused.post_message(Paste(text[1:]))

    return steps


def topic(topic_id: str) -> Steps:
    """Opens a topic."""

    async def steps(pilot: Pilot[None]) -> None:
        pilot.app.screen.post_message(OpenTopic(topic_id))

    return steps


def over(made: Callable[[Look], Screen[Any]]) -> Steps:
    """Puts up a screen over the one that stands there, and leaves it up: the app takes away a warning that is early."""

    async def steps(pilot: Pilot[None]) -> None:
        app = pilot.app
        assert isinstance(app, KetatuiApp)
        app.idle_watch.stop()
        await app.push_screen(made(app.look))

    return steps


def uncovered(*pressed: str) -> Steps:
    """Presses keys until nothing covers the visit: a notice does not take a key for an answer at once."""

    async def steps(pilot: Pilot[None]) -> None:
        end = monotonic() + PATIENCE
        while isinstance(pilot.app.screen, ModalScreen):
            if monotonic() > end:
                raise AssertionError(f"{pilot.app.screen} does not go away")
            await pilot.press(*pressed)
            await pilot.pause()

    return steps


def until_step(number: int) -> Steps:
    """Goes on through the walk to a step, past what has to be read first."""

    async def steps(pilot: Pilot[None]) -> None:
        for _ in range(MOST):
            if _here(pilot) >= number:
                return
            await pilot.press("right")
            await pilot.pause()
        raise AssertionError(f"step {number} is out of reach")

    return steps


def _here(pilot: Pilot[None]) -> int:
    """The step of the walk that is open."""
    position = pilot.app.screen.query_one(CheckPage).position
    return next(int(word) for word in position.split() if word.isdigit())


def tours(guide: Guide) -> dict[str, list[Shot]]:
    """Every screen, in tours that each start from a guide just opened."""
    return {
        "topics": [Shot(f"topic-{t.id}", topic(t.id)) for t in guide.topics],
        "pages": [
            Shot("words", keys("w")),
            Shot("words-found", typed("dissoc")),
            Shot("words-nothing", typed("zzz")),
            Shot("help", keys("escape", "escape", "exclamation_mark")),
            Shot("keys", keys("question_mark")),
            Shot("sources", keys("s")),
            Shot("visit", keys("v")),
            Shot("visit-ticked", keys("space")),
            Shot("take", keys("tab", "enter")),
            Shot("take-code", keys("enter")),
        ],
        "ask": [
            Shot("ask-empty", keys("slash")),
            Shot("ask-answers", typed(ASKED)),
            Shot("ask-selected", keys("shift+home")),
            Shot("ask-answer", keys("end", "enter")),
            Shot("ask-nothing", chain(keys("escape", "escape"), typed(UNKNOWN))),
            Shot("ask-crisis", chain(keys("escape", "slash"), typed(CRISIS))),
        ],
        "check": [
            Shot("check-place", keys("c")),
            Shot("check-emergency", keys("enter")),
            Shot("card-clinic", keys("space")),
            Shot("check-feel", chain(told(), afresh(), keys("down", "enter"), until_step(3))),
            Shot("check-found", chain(keys("shift+tab"), typed("head"))),
            Shot("check-how", chain(keys("enter", *["backspace"] * 4, "tab"), until_step(4))),
            Shot("check-advice", until_step(5)),
            *(Shot(f"advice-{walk.result().level}", advice(walk)) for walk in _one_each(guide)),
            Shot("advice-nothing", advice(Walk(guide, place="clinic"))),
            Shot("card-home", chain(afresh(), keys("down", "enter", "space"))),
        ],
        KIOSK_TOUR: [
            Shot("welcome", keys()),
            Shot("kiosk-topic", keys("x")),
            Shot("finished", keys("slash", "d", "f10")),
            Shot("still-there", chain(uncovered("escape"), over(lambda look: StillThere(look, 20)))),
            Shot("staff-pin", chain(uncovered("x"), keys("ctrl+t", "ctrl+t", "ctrl+t"))),
            Shot("staff", chain(uncovered("escape"), over(lambda look: StaffMenu(look, lambda: UPTIME, "", None)))),
        ],
    }


def afresh() -> Steps:
    """The first step of the walk that is open, with nothing answered."""

    async def steps(pilot: Pilot[None]) -> None:
        pilot.app.screen.query_one(CheckPage).post_message(StartAgain())

    return steps


def told() -> Steps:
    """Goes on from an emergency card, where one is up."""

    async def steps(pilot: Pilot[None]) -> None:
        if isinstance(pilot.app.screen, EmergencyCard):
            pilot.app.screen.dismiss(True)

    return steps


def advice(walk: Walk) -> Steps:
    """The last step, which is open already, for another walk."""

    async def steps(pilot: Pilot[None]) -> None:
        page = pilot.app.screen.query_one(CheckPage)
        page.walk = walk
        page.restyle(page.look)

    return steps


def _one_each(guide: Guide) -> Iterator[Walk]:
    """A walk with one side effect for each level that there is, the most urgent first."""
    for level in reversed(LEVELS):
        yield from islice((walk for walk in _walks(guide) if walk.result().level == level), 1)


def _walks(guide: Guide) -> Iterator[Walk]:
    """Walks with one side effect each, the mildest answers first."""
    places: tuple[Place, ...] = ("home", "between", "clinic")
    for strong, place, effect in product(("mild", "moderate", "strong"), places, guide.side_effects):
        walk = Walk(guide, place=place)
        if effect.emergency:
            walk.emergencies = (effect.id,)
        else:
            walk.ticked = (effect.id,)
        for _, questions in walk.to_ask():
            for question in questions:
                walk.answer(effect.id, question, strong if question == "strong" else "no")
        yield walk


def chain(*parts: Steps) -> Steps:
    """One thing after the other, each when the screen has come to rest."""

    async def steps(pilot: Pilot[None]) -> None:
        for part in parts:
            await part(pilot)
            await pilot.pause()

    return steps


async def walk_tour(pilot: Pilot[None], tour: list[Shot]) -> AsyncIterator[str]:
    """The names of a tour's screens, each when it stands on the screen."""
    await pilot.pause()
    for shot in tour:
        await shot.steps(pilot)
        await pilot.pause()
        await pilot.pause()
        yield shot.name

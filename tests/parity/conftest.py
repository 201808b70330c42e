"""The same small guide in both: on the screens, driven by a pilot, and in plain mode."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Button

from ketatui import visitlist
from ketatui.deliver import Outcome
from ketatui.load import load
from ketatui.model import Guide
from ketatui.plain.conversation import page_called
from ketatui.plain.moves import Open, Say, Swap
from ketatui.plain.talk import Keeping, Talk
from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.tui.choices import ChoiceList
from ketatui.tui.radiolist import RadioList
from ketatui.tui.sidebar import Sidebar
from ketatui.tui.ticklist import TickList

SMALL = Path(__file__).parent.parent / "guide"


class Reached(NamedTuple):
    """The names of pages, what is offered by number, and what is said."""

    pages: frozenset[str]
    offers: frozenset[str]
    text: str


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(SMALL)


@pytest.fixture(scope="session")
def look(guide: Guide) -> Look:
    return Look(guide, guide.helpline("us"))


@pytest.fixture(scope="session")
def reach(look: Look) -> Callable[..., Reached]:
    """Follows every number of every page that plain mode reaches from the menu, and types the given questions."""
    words = look.words
    noted = words.plain_ticked.partition("{")[0]
    undoing = {words.start_again, words.plain_forget_own, words.plain_take_off}

    def follow(asked: Iterable[str] = (), policy: Policy = OPEN) -> Reached:
        keeping = Keeping(lambda _: Outcome("saved", "file"), lambda _: Outcome("printed"))
        talk = Talk(look, policy, width=200, day=date(2026, 11, 25), keeping=keeping)
        talk.visit = visitlist.visit_list(look.guide.topics[0])
        typed = [("ask", question) for question in asked]
        pages: set[str] = set()
        offers: set[str] = set()
        texts: set[str] = set()
        before = -1
        while len(texts) > before:  # again, for what the ticks of the last round have brought up
            before = len(texts)
            seen: set[tuple[str, str]] = set()
            todo = [("menu", ""), *typed]
            while todo:
                here = todo.pop()
                if here in seen:
                    continue
                seen.add(here)
                page = page_called(here[0], talk, here[1])
                texts |= {part.text for part in page._parts()}
                moves = [page.hear_nothing()]
                for choice in page.choices():
                    offers.add(choice.label)
                    if choice.label not in undoing and not choice.label.startswith(noted):
                        moves.append(choice.taken())
                texts |= {move.text for move in moves if isinstance(move, Say)}
                todo += [(move.name, move.about) for move in moves if isinstance(move, Open | Swap)]
            pages |= {name for name, _ in seen}
            talk.walk.own_words = "my knee itches"
        return Reached(frozenset(pages), frozenset(offers), "\n".join(texts))

    return follow


@pytest.fixture(scope="session")
def painted() -> Callable[..., str]:
    """Reads what stands on the screen, or on the rows of one widget of it."""

    def read(pilot: Pilot[None], selector: str = "") -> str:
        rows = [strip.text for strip in pilot.app.screen._compositor.render_strips()]
        place = pilot.app.screen.query_one(selector).region if selector else None
        return "\n".join(rows[place.y : place.bottom] if place else rows)

    return read


@pytest.fixture(scope="session")
def offered() -> Callable[[App[None]], set[str]]:
    """Reads every label that can be pressed, chosen or ticked on the screen that is open."""

    def read(app: App[None]) -> set[str]:
        found = {str(button.label) for button in app.screen.query(Button)}
        found |= {str(choice.label) for choices in app.screen.query(ChoiceList) for choice in choices._choices}
        found |= {label for ticks in app.screen.query(TickList) for label in ticks._labels.values()}
        found |= {label for radios in app.screen.query(RadioList) for label in radios._labels.values()}
        found |= {entry.label for sidebar in app.screen.query(Sidebar) for entry in sidebar._entries.values()}
        return {label.strip("<>+! ").removesuffix("F10").strip() for label in found} - {""}

    return read

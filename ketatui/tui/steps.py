"""The steps of the side-effects walk that ask something. None knows what comes next."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from ketatui.model import Change, SideEffect
from ketatui.render.look import Look
from ketatui.triage import Place
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.radiolist import Asked, RadioList
from ketatui.tui.ticklist import Tick, TickList
from ketatui.walk import OTHER, Walk

GROUPS = ("head-and-mind", "body", "breathing-and-heart", "stomach", "bladder", "mood")


class Step(Vertical):
    """One step: draws the walk's answers so far and tells the page about new ones."""

    def __init__(self, look: Look, walk: Walk) -> None:
        """Takes the words to draw with and the answers so far."""
        super().__init__(classes="step")
        self.look, self.walk = look, walk

    @property
    def heading(self) -> str:
        """What the step asks."""
        return ""

    def begin(self) -> None:
        """Puts the focus into the list."""
        for child in self.query(MarkedList):
            child.focus()


class PlaceList(MarkedList):
    """The three places, each three rows high."""

    def __init__(self, look: Look) -> None:
        """Takes the words of the places."""
        words = look.words
        self.places: dict[str, str] = {"clinic": words.in_clinic, "home": words.at_home, "between": words.between_visits}
        super().__init__(*(Option(self.draw(name, False), id=name) for name in self.places), id="places")

    def draw(self, option_id: str, marked: bool) -> Content:
        """The mark and the place, with room to touch."""
        return Content(f"\n{'>' if marked else ' '} {self.places[option_id]}\n")


class PlaceStep(Step):
    """Step 1: where are you?"""

    class Chosen(Message):
        """A place was chosen."""

        def __init__(self, place: Place) -> None:
            """Keeps the place."""
            super().__init__()
            self.place: Place = place

    @property
    def heading(self) -> str:
        """Where are you now?"""
        return f"{self.look.words.where_are_you} {self.look.words.where_note}"

    def compose(self) -> ComposeResult:
        """The places."""
        yield PlaceList(self.look)

    @on(OptionList.OptionSelected, "#places")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        places: dict[str | None, Place] = {"clinic": "clinic", "home": "home", "between": "between"}
        self.post_message(self.Chosen(places[event.option.id]))


class EmergencyStep(Step):
    """Step 2: the emergency items, first and alone."""

    @property
    def heading(self) -> str:
        """Is any of this happening now?"""
        return self.look.words.emergency_first

    def compose(self) -> ComposeResult:
        """Every emergency item."""
        ticks = [Tick(e.id, e.label) for e in self.look.guide.side_effects if e.emergency]
        yield TickList([("", ticks)], ticked=self.walk.emergencies, id="emergencies")


def found(effect: SideEffect, typed: str) -> bool:
    """Whether a side effect is called what was typed, by its label, its term or a lay word."""
    wanted = typed.strip().casefold()
    return any(wanted in name.casefold() for name in (effect.label, effect.term, *effect.lay))


class FeelStep(Step):
    """Step 3: everything else, grouped for a person, with a box to find one or to add own words."""

    class Changed(Message):
        """What is ticked or written has changed."""

        def __init__(self, ticked: tuple[str, ...], own_words: str) -> None:
            """Keeps both."""
            super().__init__()
            self.ticked, self.own_words = ticked, own_words

    BINDINGS: ClassVar = [("slash", "find", "")]

    @property
    def heading(self) -> str:
        """What do you feel?"""
        return f"{self.look.words.what_do_you_feel} {self.look.words.feel_note}"

    def compose(self) -> ComposeResult:
        """The list, and a box for own words."""
        words = self.look.words
        ticks = {
            group: [
                Tick(e.id, e.label)
                for e in self.look.guide.side_effects
                if e.group == group and not e.emergency and e.id != OTHER
            ]
            for group in GROUPS
        }
        titles = {group: getattr(words, f"group_{group.replace('-', '_')}") for group in GROUPS}
        yield TickList([(titles[g], ticks[g]) for g in GROUPS if ticks[g]], ticked=self.walk.ticked, id="feelings")
        yield Input(self.walk.own_words, placeholder=words.something_else, max_length=200, id="own-words", compact=True)

    def on_mount(self) -> None:
        """Keeps the cursor from blinking."""
        self.query_one("#own-words", Input).cursor_blink = False

    @on(TickList.Changed, "#feelings")
    @on(Input.Changed, "#own-words")
    def _changed(self, event: Message) -> None:
        event.stop()
        ticked = self.query_one("#feelings", TickList).ticked
        self.post_message(self.Changed(ticked, self.query_one("#own-words", Input).value))


class DetailStep(Step):
    """Step 4: how strong, since when, better or worse; only what changes the advice."""

    @property
    def heading(self) -> str:
        """How is it?"""
        return self.look.words.how_is_it

    def compose(self) -> ComposeResult:
        """A few questions about each side effect."""
        words = self.look.words
        texts: dict[Change, tuple[str, list[tuple[str, str]]]] = {
            "strong": (words.how_strong, [("mild", words.mild), ("moderate", words.moderate), ("strong", words.strong)]),
            "worse": (words.is_it_worse, [("no", words.not_worse), ("yes", words.worse)]),
            "lasting": (words.since_when, [("no", words.since_today), ("yes", words.since_longer)]),
        }
        asked = []
        answers = {}
        for effect, questions in self.walk.to_ask():
            for question in questions:
                text, choices = texts[question]
                asked.append(Asked(f"{effect.id}/{question}", f"{effect.label}: {text}", choices))
                given = self.walk.answers.get(effect.id, {}).get(question)
                if given:
                    answers[f"{effect.id}/{question}"] = given
        yield RadioList(asked, answers, id="details")

    @on(RadioList.Changed)
    def _changed(self, event: RadioList.Changed) -> None:
        event.stop()
        names: dict[str, Change] = {"strong": "strong", "worse": "worse", "lasting": "lasting"}
        for key, answer in event.answers.items():
            effect_id, _, question = key.partition("/")
            self.walk.answer(effect_id, names[question], answer)

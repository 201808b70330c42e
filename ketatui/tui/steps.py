"""The steps of the side-effects walk that ask something. None knows what comes next."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from ketatui.crisis.judge import alarming
from ketatui.model import BODY_GROUPS, Change
from ketatui.render.look import Look
from ketatui.search.names import is_called
from ketatui.triage import Place
from ketatui.tui.box import Box, CrisisBanner
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.page import LOW
from ketatui.tui.radiolist import Asked, RadioList
from ketatui.tui.ticklist import Tick, TickList
from ketatui.walk import OTHER, Walk

NONE = "none"
"""The id of the line that says that there is no emergency."""


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

    @property
    def note(self) -> str:
        """A sentence under the heading, where there is room for it."""
        return ""

    @property
    def spoken(self) -> str:
        """What the step asks, and what can be chosen."""
        return "\n".join([self.heading, self.note, *(self.list_.labels if self.list_ else ())])

    @property
    def list_(self) -> MarkedList | None:
        """The step's list, where it has one."""
        return next(iter(self.query(MarkedList)), None)

    def begin(self) -> None:
        """Puts the focus into the list."""
        for child in self.query(MarkedList):
            self.screen.set_focus(child)


class PlaceList(MarkedList):
    """The three places, each three rows high where there is room."""

    def __init__(self, look: Look, *, roomy: bool) -> None:
        """Takes the words of the places, and whether there is room."""
        self._room = "\n" if roomy else ""
        words = look.words
        self.places: dict[str, str] = {
            "clinic": words.in_clinic,
            "home": words.at_home,
            "between": words.between_visits,
        }
        super().__init__(*(Option(self.draw(name, False), id=name) for name in self.places), id="places")

    @property
    def labels(self) -> list[str]:
        """The places, in words."""
        return list(self.places.values())

    def draw(self, option_id: str, marked: bool) -> Content:
        """The mark and the place."""
        return Content(f"{self._room}{'>' if marked else ' '} {self.places[option_id]}{self._room}")


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
        return self.look.words.where_are_you

    @property
    def note(self) -> str:
        """Why the place matters."""
        return self.look.words.where_note

    def compose(self) -> ComposeResult:
        """The places."""
        yield PlaceList(self.look, roomy=self.app.size.height >= LOW)

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

    @property
    def _none(self) -> str:
        """What the last line says: that there is none, or that the rest comes now."""
        words = self.look.words
        return f"{words.next if self.walk.emergencies else words.emergency_none} >"

    def relabel(self) -> None:
        """Keeps the last line true to what is ticked."""
        self.query_one(TickList).relabel(NONE, self._none)

    def compose(self) -> ComposeResult:
        """Every emergency item."""
        ticks = [Tick(e.id, e.label) for e in self.look.guide.side_effects if e.emergency]
        ticks.append(Tick(NONE, self._none, box=False))
        yield TickList([("", ticks)], ticked=self.walk.emergencies, id="emergencies")


class FeelStep(Step):
    """Step 3: everything else, grouped for a person, with a box to find one or to add own words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "choose(-1)", show=False),
        Binding("down", "choose(1)", show=False),
    ]

    class Changed(Message):
        """What is ticked or written has changed."""

        def __init__(self, ticked: tuple[str, ...], own_words: str) -> None:
            """Keeps both."""
            super().__init__()
            self.ticked, self.own_words = ticked, own_words

    def __init__(self, look: Look, walk: Walk) -> None:
        """Keeps what was ticked while the list is narrowed."""
        super().__init__(look, walk)
        self._own_words = walk.own_words
        self._ticked = set(walk.ticked) | ({OTHER} if walk.own_words else set())

    @property
    def heading(self) -> str:
        """What do you feel?"""
        return self.look.words.what_do_you_feel

    @property
    def note(self) -> str:
        """What to do here."""
        return self.look.words.feel_note

    def compose(self) -> ComposeResult:
        """A box to find something, and the list."""
        yield Box(self.look.words.find_feeling, id="find")
        yield CrisisBanner(self.look)
        yield TickList(self._groups(""), ticked=tuple(self._ticked), id="feelings")

    def _groups(self, typed: str) -> list[tuple[str, list[Tick]]]:
        """The side effects that go by what was typed, all while the box is empty, and own words."""
        words = self.look.words
        groups: list[tuple[str, list[Tick]]] = []
        for group in BODY_GROUPS:
            ticks = [
                Tick(effect.id, effect.label)
                for effect in self.look.guide.side_effects
                if effect.group == group and not effect.emergency and effect.id != OTHER and is_called(effect, typed)
            ]
            if ticks:
                groups.append((getattr(words, f"group_{group.replace('-', '_')}"), ticks))
        own = typed.strip() or self._own_words
        if own:
            groups.append((words.something_else, [Tick(OTHER, f'"{own}"')]))
        return groups

    @on(Input.Changed, "#find")
    def _find(self, event: Input.Changed) -> None:
        event.stop()
        self.query_one(CrisisBanner).judge(event.value)
        if OTHER in self._ticked and event.value.strip():
            self._own_words = event.value.strip()
        self.query_one("#feelings", TickList).regroup(self._groups(event.value), ticked=tuple(self._ticked))
        self._tell()

    @on(Input.Submitted, "#find")
    def _found(self, event: Input.Submitted) -> None:
        event.stop()
        self.query_one("#feelings", TickList).action_select()

    def action_choose(self, step: int) -> None:
        """Moves in the list while the reader stays in the box."""
        ticks = self.query_one("#feelings", TickList)
        if step > 0:
            ticks.action_cursor_down()
        else:
            ticks.action_cursor_up()

    @on(TickList.Changed, "#feelings")
    def _changed(self, event: TickList.Changed) -> None:
        event.stop()
        if event.on:
            self._ticked.add(event.last)
        else:
            self._ticked.discard(event.last)
        if event.last == OTHER:
            typed = self.query_one("#find", Input).value.strip()
            self._own_words = (typed or self._own_words) if event.on else ""
        self._tell()

    def _tell(self) -> None:
        """Tells what is ticked and written, also what was written and not ticked, if it stands for something."""
        order = [e.id for e in self.look.guide.side_effects if e.id in self._ticked and e.id != OTHER]
        self.post_message(self.Changed(tuple(order), self._own_words or self._left_in_box()))

    def _left_in_box(self) -> str:
        """What stands in the box, where it names an emergency or is no side effect of the list."""
        typed = self.query_one("#find", Input).value.strip()
        known = any(is_called(effect, typed) for effect in self.look.guide.side_effects)
        return typed if typed and (alarming(typed) or not known) else ""


class DetailStep(Step):
    """Step 4: how strong, since when, better or worse; only what changes the advice."""

    @property
    def heading(self) -> str:
        """How is it?"""
        return self.look.words.how_is_it

    @property
    def note(self) -> str:
        """What happens to a question that is left out."""
        return self.look.words.detail_note

    def compose(self) -> ComposeResult:
        """A few questions about each side effect."""
        words = self.look.words
        texts: dict[Change, tuple[str, list[tuple[str, str]]]] = {
            "strong": (
                words.how_strong,
                [("mild", words.mild), ("moderate", words.moderate), ("strong", words.strong)],
            ),
            "worse": (words.is_it_worse, [("no", words.not_worse), ("yes", words.worse)]),
            "lasting": (words.since_when, [("no", words.since_today), ("yes", words.since_longer)]),
        }
        asked = []
        answers = {}
        for effect, questions in self.walk.to_ask():
            for question in questions:
                text, choices = texts[question]
                asked.append(Asked(f"{effect.id}/{question}", effect.label, text, choices))
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

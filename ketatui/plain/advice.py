"""Check side effects, the end: how it is, one question at a time, and what to do."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from ketatui.model import Change, SideEffect
from ketatui.plain.moves import Back, Choice, Move, Open, Say
from ketatui.plain.page import Page
from ketatui.render.plain_advice import advice_sections
from ketatui.walk import OTHER


class DetailPage(Page):
    """Step 4: one question about one side effect. `about` is its place among all questions, from 0."""

    name: ClassVar[str] = "detail"

    @property
    def _asked(self) -> tuple[SideEffect, Change]:
        every = [(effect, change) for effect, changes in self.talk.walk.to_ask() for change in changes]
        return every[int(self.about)]

    def text(self) -> Sequence[str]:
        """The side effect and the question; at the first one also what happens where one is left out."""
        words, (effect, change) = self.words, self._asked
        question = {"strong": words.how_strong, "worse": words.is_it_worse, "lasting": words.since_when}[change]
        note = words.detail_note if self.about == "0" else ""
        return [*([self.talk.lines(note)] if note else []), self.talk.lines(self._label(effect), question)]

    def choices(self) -> Sequence[Choice]:
        """The answers."""
        words, (effect, change) = self.words, self._asked
        answers: dict[Change, list[tuple[str, str]]] = {
            "strong": [("mild", words.mild), ("moderate", words.moderate), ("strong", words.strong)],
            "worse": [("no", words.not_worse), ("yes", words.worse)],
            "lasting": [("no", words.since_today), ("yes", words.since_longer)],
        }
        return [Choice(label, partial(self._answer, effect, change, answer)) for answer, label in answers[change]]

    def prompt(self) -> str:
        """A number; Enter leaves it out."""
        return self.words.plain_leave_out

    def hear(self, typed: str) -> Move:
        """Only a number answers here; other words are no new question in the middle of the walk."""
        return Say(self.words.plain_not_understood)

    def hear_nothing(self) -> Move:
        """Leaves the question out."""
        effect, change = self._asked
        self.talk.walk.answers.get(effect.id, {}).pop(change, None)
        return self._next()

    def _label(self, effect: SideEffect) -> str:
        """What is asked about; of a person's own words, the words."""
        own = effect.id == OTHER
        return self.look.word(self.words.plain_own, words=self.talk.walk.own_words) if own else effect.label

    def _answer(self, effect: SideEffect, change: Change, answer: str) -> Move:
        self.talk.walk.answer(effect.id, change, answer)
        return self._next()

    def _next(self) -> Move:
        asked = sum(len(changes) for _, changes in self.talk.walk.to_ask())
        number = int(self.about) + 1
        return Open("detail", str(number)) if number < asked else Open("advice")


class AdvicePage(Page):
    """Step 5: what to do, most urgent first, and why."""

    name: ClassVar[str] = "advice"

    def text(self) -> Sequence[str]:
        """The headline with the most urgent advice, then every side effect, then what this is not."""
        walk = self.talk.walk
        return advice_sections(walk.result(), walk.place or "home", self.look, self.talk.width)

    def choices(self) -> Sequence[Choice]:
        """Where to go on."""
        words = self.words
        return [
            Choice(words.take_it, Open("take")),
            Choice(words.visit_list, Open("visit")),
            Choice(words.change_answer, Back()),
            Choice(words.start_again, self._start_again),
        ]

    def _start_again(self) -> Move:
        self.talk.forget_walk()
        return Open("check")

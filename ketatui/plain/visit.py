"""My visit list: questions to ask and what to get ready, added, ticked and taken off by numbers or in own words."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from ketatui import visitlist
from ketatui.crisis.judge import alarming
from ketatui.plain.moves import Back, Choice, Move, Open, Say
from ketatui.plain.page import Page
from ketatui.plain.talk import Talk
from ketatui.plain.ticks import TickPage, marked


class VisitPage(Page):
    """What is on the list, and everything that can be done with it."""

    name: ClassVar[str] = "visit"

    def __init__(self, talk: Talk, about: str = "") -> None:
        """Starts with no cry for help heard."""
        super().__init__(talk, about)
        self._met = ""
        """A cry for help that was met with the numbers; if it is typed once more, it is put on the list."""

    def text(self) -> Sequence[str]:
        """The list as it is now."""
        talk, words = self.talk, self.words
        asks, ready = list(talk.visit.questions), [p for p in talk.visit.points if p in talk.visit.done]
        return [
            talk.lines(words.visit_list, "" if asks or ready else words.plain_list_empty),
            *([talk.points(words.plain_list_asks, asks)] if asks else []),
            *([talk.points(words.plain_list_ready, ready)] if ready else []),
        ]

    def choices(self) -> Sequence[Choice]:
        """Taking along, what to get ready, the questions of the topics; last, taking off."""
        words = self.words
        ready = [
            Choice(self.look.text(title), Open("ready", str(number)))
            for number, (title, _) in enumerate(self.talk.visit.groups)
        ]
        off = [Choice(words.plain_take_off, Open("off"))] if self.talk.visit.questions else []
        return [Choice(words.take_it, Open("take")), Choice(words.plain_asks, Open("ask-topics")), *ready, *off]

    def resume(self) -> str:
        """The list as it is now, from its beginning."""
        self.here = 0
        return self.say()

    def prompt(self) -> str:
        """A number, or an own question."""
        return self.words.plain_list_prompt

    def hear(self, typed: str) -> Move:
        """A question of one's own goes on the list; a cry for help only when it is typed twice."""
        if alarming(typed) and typed != self._met:
            self._met = typed
            return Say(self.words.plain_cry_not_put)
        self._met = ""
        before = self.talk.visit
        self.talk.visit = visitlist.add(before, typed)
        if self.talk.visit == before:
            return Say(self.words.plain_not_put)
        return Say(self.look.word(self.words.plain_put, question=self.talk.visit.questions[-1]))


class AskTopicsPage(Page):
    """The topics that have questions for the clinic."""

    name: ClassVar[str] = "ask-topics"

    def text(self) -> Sequence[str]:
        """What the numbers are."""
        return [self.talk.lines(self.words.plain_asks)]

    def choices(self) -> Sequence[Choice]:
        """Each topic."""
        return [Choice(topic.title, Open("asks", topic.id)) for topic in self.look.guide.topics if topic.ask]


class AsksPage(TickPage):
    """The questions of one topic for the clinic. `about` is the topic's id."""

    name: ClassVar[str] = "asks"

    def text(self) -> Sequence[str]:
        """Which topic it is."""
        title = self.look.guide.titles[self.about]
        return [self.talk.lines(self.look.word(self.words.questions_to_ask, topic=title))]

    def choices(self) -> Sequence[Choice]:
        """Each question, on the list or not."""
        return [
            Choice(marked(self, question, visitlist.has(self.talk.visit, question)), partial(self._turn, question))
            for question in self.look.guide.topic_by_id[self.about].ask
        ]

    def _turn(self, question: str) -> Move:
        before = self.talk.visit
        on = not visitlist.has(before, question)
        self.talk.visit = (visitlist.add if on else visitlist.remove)(before, question)
        if self.talk.visit == before:
            return Say(self.words.plain_not_put)
        return Say(self.look.word(self.words.plain_put if on else self.words.plain_taken_off, question=question))


class ReadyPage(TickPage):
    """What to get ready, one group. `about` is its place, from 0."""

    name: ClassVar[str] = "ready"

    def text(self) -> Sequence[str]:
        """The group's title."""
        return [self.talk.lines(self.look.text(self._group[0]))]

    def choices(self) -> Sequence[Choice]:
        """Each point, done or not."""
        done = self.talk.visit.done
        return [
            Choice(marked(self, self.look.text(point), point in done), partial(self._turn, point))
            for point in self._group[1]
        ]

    @property
    def _group(self) -> tuple[str, tuple[str, ...]]:
        return self.talk.visit.groups[int(self.about)]

    def _turn(self, point: str) -> Move:
        self.talk.visit = visitlist.tick(self.talk.visit, point)
        said = self.words.plain_ticked if point in self.talk.visit.done else self.words.plain_unticked
        return Say(self.look.word(said, label=self.look.text(point)))


class OffPage(Page):
    """Which question to take off the list."""

    name: ClassVar[str] = "off"

    def text(self) -> Sequence[str]:
        """Which one?"""
        return [self.talk.lines(self.words.plain_take_off_which)]

    def choices(self) -> Sequence[Choice]:
        """Every question on the list."""
        return [Choice(question, partial(self._off, question)) for question in self.talk.visit.questions]

    def _off(self, question: str) -> Move:
        self.talk.visit = visitlist.remove(self.talk.visit, question)
        return Back(self.look.word(self.words.plain_taken_off, question=question))

"""Ask a question: typed in own words, the best answer heard at once, the others by their numbers."""

from collections.abc import Sequence
from typing import ClassVar

from ketatui import visitlist
from ketatui.model import Question
from ketatui.plain.moves import Choice, Move, Open, Say, Show, Swap
from ketatui.plain.page import Page
from ketatui.plain.talk import Talk
from ketatui.render.plain import question_sections
from ketatui.search.index import Answers
from ketatui.search.typed import BESIDE_HELP, searched

OTHERS = 4
"""Answers offered beside the first one."""

PERHAPS = 3
"""Answers offered where none is sure."""


class AskPage(Page):
    """Waits for a question; with one, gives the answer. `about` is what was asked."""

    name: ClassVar[str] = "ask"

    def __init__(self, talk: Talk, about: str = "") -> None:
        """Searches for what was asked."""
        super().__init__(talk, about)
        self._found: Answers = talk.index.ask(searched(about), limit=OTHERS + 1, region=self.look.line.region)
        self._sure = self._found.confident and bool(self._found.hits)

    @property
    def _best(self) -> Question | None:
        """The answer to give at once: none where help must not be buried, or where none is sure."""
        return self._found.hits[0].question if self._sure and not self._found.crisis else None

    def text(self) -> Sequence[str]:
        """What to do here; or the best answer; or that there is none."""
        if not self.about:
            return [self.talk.lines(self.words.ask)]
        if self._best:
            return question_sections(self._best, self.look, self.talk.width)
        if self._sure or self._found.danger:
            return []
        return [self.talk.lines(f"{self.words.nothing_found} {self.words.whom_to_ask}")]

    def lead(self) -> str:
        """What the numbers under an answer are."""
        if self._best:
            return self.words.plain_other_answers if len(self._found.hits) > 1 else ""
        return self.words.perhaps if self._found.hits else ""

    def choices(self) -> Sequence[Choice]:
        """Other answers, where to read on, and the visit list."""
        if not self.about:
            return []
        questions = [hit.question for hit in self._found.hits]
        if self._best:
            others = questions[1:]
            return [*(_answer(question) for question in others), *go_on(self, self._best, without=others)]
        if self._sure:
            return [*(_answer(question) for question in questions[:BESIDE_HELP]), self._help]
        if self._found.danger:
            return [self._help]
        return [
            *(_answer(question) for question in questions[:PERHAPS]),
            Choice(self.words.put_on_list, lambda: put(self, self.about)),
            Choice(self.words.plain_all_topics, Open("topic")),
        ]

    @property
    def _help(self) -> Choice:
        return Choice(self.words.need_help, Open("help"))

    def prompt(self) -> str:
        """A question, or a number."""
        return self.words.plain_ask_next if self.about else self.words.plain_ask_prompt

    def hear(self, typed: str) -> Move:
        """A question; a second one takes the place of the first."""
        return Swap("ask", typed) if self.about else Open("ask", typed)

    def hear_nothing(self) -> Move:
        """What people often ask, where nothing was asked."""
        return Show() if self.about else Open("common")


class CommonPage(Page):
    """The questions that people ask most."""

    name: ClassVar[str] = "common"

    def text(self) -> Sequence[str]:
        """What the numbers are."""
        return [self.talk.lines(self.words.common_questions)]

    def choices(self) -> Sequence[Choice]:
        """Each question."""
        return [_answer(question) for question in self.talk.index.common()]

    def prompt(self) -> str:
        """A number, or a question."""
        return self.words.plain_choose_or_ask


class AnswerPage(Page):
    """One answer. `about` is the id of its question."""

    name: ClassVar[str] = "answer"

    @property
    def _question(self) -> Question:
        return self.look.guide.question_by_id[self.about]

    def text(self) -> Sequence[str]:
        """The question, its answer, and what more there is to say."""
        return question_sections(self._question, self.look, self.talk.width)

    def choices(self) -> Sequence[Choice]:
        """Where to read on, related questions, and the visit list."""
        return go_on(self, self._question)

    def prompt(self) -> str:
        """Another question, or a number."""
        return self.words.plain_ask_next


def go_on(page: Page, question: Question, without: Sequence[Question] = ()) -> list[Choice]:
    """Where to go on from an answer: its topic, the questions beside it that are not offered yet, the visit list."""
    title = page.look.guide.titles[question.topic]
    related = [one for one in page.talk.index.related(question)[:PERHAPS] if one not in without]
    return [
        Choice(page.look.word(page.words.read_on, topic=title), Open("read", question.topic)),
        *(_answer(one) for one in related),
        Choice(page.words.put_on_list, lambda: put(page, question.question)),
    ]


def put(page: Page, question: str) -> Move:
    """Puts a question on the visit list and says so."""
    talk, before = page.talk, page.talk.visit
    talk.visit = visitlist.add(before, question)
    if talk.visit == before:
        return Say(page.words.plain_not_put)
    return Say(page.look.word(page.words.plain_put, question=talk.visit.questions[-1]))


def _answer(question: Question) -> Choice:
    return Choice(question.question, Open("answer", question.id))

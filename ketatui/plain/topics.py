"""The topics: a list of them, and each one heard part by part."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from ketatui.plain.commands import plainly
from ketatui.plain.moves import Choice, Move, Open, Show, Swap
from ketatui.plain.page import Page
from ketatui.plain.talk import Talk
from ketatui.render.plain import topic_sections


class TopicsPage(Page):
    """Every topic by its number."""

    name: ClassVar[str] = "topic"

    def text(self) -> Sequence[str]:
        """What the numbers are."""
        return [self.talk.lines(self.words.plain_topics)]

    def choices(self) -> Sequence[Choice]:
        """The titles in reading order."""
        titles = self.look.guide.titles
        return [Choice(title, Open("read", topic_id)) for topic_id, title in titles.items()]


class ReadPage(Page):
    """One topic, from its beginning or from a part of it that was chosen. `about` is its id."""

    name: ClassVar[str] = "read"

    def __init__(self, talk: Talk, about: str = "") -> None:
        """Starts at the beginning."""
        super().__init__(talk, about)
        self._topic = self.look.guide.topic_by_id[about]
        self._sections = topic_sections(self._topic, self.look, talk.width)
        self._listing = False
        """Whether the headings are offered, instead of the text."""

    def text(self) -> Sequence[str]:
        """The panels of the topic in their order."""
        return [self.talk.lines(self.words.plain_parts)] if self._listing else self._sections

    def choices(self) -> Sequence[Choice]:
        """Where to go on from the end; while the headings are offered, those."""
        return self._headings() if self._listing else self._onwards()

    def waiting(self) -> str:
        """More, or a number; at the beginning also that parts can be chosen."""
        hint = self.words.plain_parts_hint if self.here == 0 and self.has_more and not self._listing else ""
        return "\n".join(filter(None, [super().waiting(), self.talk.lines(hint)]))

    def hear(self, typed: str) -> Move:
        """The word for the headings, or a question."""
        if plainly(typed) in ("parts", "part", "p", "contents"):
            self._listing, self.here = True, 0
            return Show()
        return super().hear(typed)

    def go_back(self) -> bool:
        """From the headings to the beginning of the text."""
        was_listing, self._listing = self._listing, False
        self.here = 0 if was_listing else self.here
        return was_listing

    def _onwards(self) -> list[Choice]:
        titles = self.look.guide.titles
        ids = list(titles)
        here = ids.index(self.about)
        found = []
        if here + 1 < len(ids):
            label = self.look.word(self.words.next_topic, topic=titles[ids[here + 1]])
            found.append(Choice(label, Swap("read", ids[here + 1])))
        if here:
            label = self.look.word(self.words.plain_topic_before, topic=titles[ids[here - 1]])
            found.append(Choice(label, Swap("read", ids[here - 1])))
        return [*found, Choice(self.words.plain_all_topics, Swap("topic")), Choice(self.words.sources, Open("sources"))]

    def _headings(self) -> list[Choice]:
        """The first line of each section; the first section, which has the title, goes by what it holds."""
        titles = [section.split("\n")[0] for section in topic_sections(self._topic, self.look)]
        titles[0] = self.words.in_short
        return [Choice(title, partial(self._go_to, number)) for number, title in enumerate(titles)]

    def _go_to(self, section: int) -> Move:
        """Goes to the part that a section is in."""
        self._listing = False
        wanted = self._sections[section].split("\n")[0]
        self.here = next((i for i, part in enumerate(self._parts()) if wanted in part.text.split("\n")), 0)
        return Show()

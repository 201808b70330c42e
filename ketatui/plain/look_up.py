"""What is looked up: words explained, sources, whom to call, and how to use the guide."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from ketatui.plain.moves import Move, Open, Say, Swap
from ketatui.plain.page import Page
from ketatui.render.plain import helpline_text, source_text, word_text
from ketatui.render.wording import about
from ketatui.search.names import words_called


class WordsPage(Page):
    """A word typed is explained; Enter explains them all. `about` is what was typed."""

    name: ClassVar[str] = "words"
    letters: ClassVar[bool] = True

    def text(self) -> Sequence[str]:
        """What to do here; or the words that go by what was typed."""
        found = words_called(self.look.guide.words, self.about) if self.about else []
        if not self.about:
            return [self.talk.lines(self.words.words)]
        if not found:
            return [self.talk.lines(f"{self.words.nothing_found} {self.words.whom_to_ask}")]
        return [word_text(word, self.look, self.talk.width) for word in found]

    def prompt(self) -> str:
        """A word, or Enter for all of them."""
        return self.words.plain_words_prompt

    def hear(self, typed: str) -> Move:
        """Looks a word up."""
        return Swap("words", typed) if self.about else Open("words", typed)

    def hear_nothing(self) -> Move:
        """Every word, in parts."""
        return Open("all-words")


class AllWordsPage(Page):
    """Every word of the guide, in the order of the alphabet."""

    name: ClassVar[str] = "all-words"
    letters: ClassVar[bool] = True

    def text(self) -> Sequence[str]:
        """Each word with its meaning."""
        return self._every

    @cached_property
    def _every(self) -> list[str]:
        every = words_called(self.look.guide.words, "")
        return [word_text(word, self.look, self.talk.width) for word in every]

    def prompt(self) -> str:
        """The end of the list."""
        return f"{self.words.plain_end} {self.words.plain_words_prompt}"

    def hear(self, typed: str) -> Move:
        """Looks a word up."""
        return Swap("words", typed)


class SourcesPage(Page):
    """The documents behind the numbers."""

    name: ClassVar[str] = "sources"

    def text(self) -> Sequence[str]:
        """Which guide this is, and who has read it."""
        return [self.talk.lines(self.words.sources, *about(self.look))]

    def prompt(self) -> str:
        """A number, or Enter for all."""
        return self.words.plain_sources_prompt

    def hear_numbers(self, typed: Sequence[int]) -> Move:
        """The sources with these numbers."""
        return Say("\n\n".join(one_source(self, number) for number in typed))

    def hear_nothing(self) -> Move:
        """Every source, in parts."""
        return Open("all-sources")


class AllSourcesPage(SourcesPage):
    """Every source in its order."""

    name: ClassVar[str] = "all-sources"

    def text(self) -> Sequence[str]:
        """Each source under its number."""
        return self._every

    @cached_property
    def _every(self) -> list[str]:
        return [one_source(self, number) for number in range(1, len(self.look.guide.sources) + 1)]

    def hear_nothing(self) -> Move:
        """The end."""
        return Say(self.words.plain_end)


class HelpPage(Page):
    """Whom to call, the most urgent first."""

    name: ClassVar[str] = "help"

    def text(self) -> Sequence[str]:
        """The numbers of the region, and that staff can be told."""
        return [helpline_text(self.look, self.talk.width)]


class KeysPage(Page):
    """How to use the guide in plain mode."""

    name: ClassVar[str] = "keys"

    def text(self) -> Sequence[str]:
        """What can be typed."""
        return [how_to(self)]


def how_to(page: Page) -> str:
    """What can be typed anywhere, the numbers to call before it: who asks for help may mean that."""
    words = page.words
    last = words.plain_quit_line if page.talk.policy.may_quit else words.plain_finished_line
    sheet = page.talk.sheet()
    sheet.paragraph(page.look.word(words.plain_danger))
    sheet.heading(words.help_title)
    choice = (words.plain_language_line,) if page.look.next_language else ()
    for line in (*words.plain_help_lines, *choice, last):
        sheet.item(line)
    return str(sheet).rstrip("\n")


def one_source(page: Page, number: int) -> str:
    """A source by its number, or that there is none of that number."""
    if not 1 <= number <= len(page.look.guide.sources):
        return page.talk.lines(page.look.word(page.words.plain_no_number, n=number))
    return source_text(number, page.look, page.talk.width).rstrip("\n")

"""The menu: everything that there is, by number."""

from collections.abc import Sequence
from typing import ClassVar

from ketatui.plain.moves import Choice, End, Open, Speak
from ketatui.plain.page import Page


class MenuPage(Page):
    """Where every conversation starts, and where "menu" leads."""

    name: ClassVar[str] = "menu"

    def text(self) -> Sequence[str]:
        """Its name."""
        return [self.talk.lines(self.words.plain_menu)]

    def choices(self) -> Sequence[Choice]:
        """Reading, doing, help, and the end."""
        words = self.words
        return [
            Choice(words.plain_topics, Open("topic")),
            Choice(words.ask, Open("ask")),
            Choice(words.check, Open("check")),
            Choice(words.visit_list, Open("visit")),
            Choice(words.words, Open("words")),
            Choice(words.need_help, Open("help")),
            Choice(words.sources, Open("sources")),
            Choice(words.help_title, Open("keys")),
            *([Choice(language.name, Speak())] if (language := self.look.next_language) else []),
            Choice(words.finished, Open("finish")) if self.talk.policy.shared else Choice(words.plain_close, End()),
        ]

    def prompt(self) -> str:
        """A number, or a question."""
        return self.words.plain_choose_or_ask

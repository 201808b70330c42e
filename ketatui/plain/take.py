"""Take it with me: what was told and listed, heard, as the short text of the code, as a file or on paper."""

from collections.abc import Sequence
from typing import ClassVar

from ketatui.deliver import Outcome
from ketatui.plain.moves import Choice, Move, Open, Say
from ketatui.plain.page import Page


class TakePage(Page):
    """A warning first; then only what is asked for, and only what the policy allows."""

    name: ClassVar[str] = "take"

    def text(self) -> Sequence[str]:
        """What it is, and that others may see or hear it; or that there is nothing yet."""
        words = self.words
        return [self.talk.lines(words.take_title, words.take_warning if self._any else words.nothing_to_take)]

    def choices(self) -> Sequence[Choice]:
        """The whole page, the text of the code, a file, paper."""
        if not self._any:
            return [Choice(self.words.check, Open("check")), Choice(self.words.visit_list, Open("visit"))]
        words, allows = self.words, self.talk.policy.allows
        save = [Choice(words.take_save, self._save)] if allows("save_page") else []
        paper = [Choice(words.take_print, self._print)] if allows("print_page") else []
        return [
            Choice(words.plain_take_hear, Open("whole")),
            Choice(words.plain_take_short, Open("short")),
            *save,
            *paper,
        ]

    @property
    def _any(self) -> bool:
        page = self.talk.to_take()
        return bool(page.felt or page.asks or page.ready)

    def _save(self) -> Move:
        return self._tell(self.talk.keeping.save(self.talk.to_take().markdown()))

    def _print(self) -> Move:
        return self._tell(self.talk.keeping.print_(self.talk.to_take().text()))

    def _tell(self, outcome: Outcome) -> Move:
        return Say(self.look.word(getattr(self.words, outcome.key), file=outcome.file))


class WholePage(Page):
    """The page as it would be printed."""

    name: ClassVar[str] = "whole"

    def text(self) -> Sequence[str]:
        """Every line of it."""
        return [self.talk.to_take().text(self.talk.width)]


class ShortPage(Page):
    """What a code holds, in terms that staff know."""

    name: ClassVar[str] = "short"

    def text(self) -> Sequence[str]:
        """Every line of it."""
        return [self.talk.lines(*self.talk.to_take().short().split("\n"))]

"""Pages on which things are ticked by their numbers, several at a time."""

from collections.abc import Sequence
from typing import ClassVar

from ketatui.plain.moves import Back, Move, Say
from ketatui.plain.page import Page
from ketatui.plain.talk import Talk


class TickPage(Page):
    """Numbers tick and untick; Enter goes back. Every choice of it says what it has done."""

    name: ClassVar[str] = ""

    def __init__(self, talk: Talk, about: str = "") -> None:
        """Starts with the whole explanation."""
        super().__init__(talk, about)
        self._explained = False

    def prompt(self) -> str:
        """Numbers, then Enter; said at length only once."""
        return self.words.plain_tick_more if self._explained else self.words.plain_tick_prompt

    def hear_numbers(self, typed: Sequence[int]) -> Move:
        """Each number in its turn; what each says stands on a line of its own."""
        said = []
        self._explained = True
        for number in dict.fromkeys(typed):
            choice = self.chosen(number)
            move = choice.taken() if choice else self.no_choice(number)
            said.append(move.text if isinstance(move, Say) else "")
        return Say("\n".join(filter(None, said)))

    def hear_nothing(self) -> Move:
        """Enter goes back to where the page was opened."""
        return Back()


def marked(page: Page, label: str, on: bool) -> str:
    """A line that can be ticked; what is ticked says so first, so that it is heard first."""
    return page.look.word(page.words.plain_ticked, label=label) if on else label

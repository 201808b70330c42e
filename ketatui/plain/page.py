"""What every page of the conversation has in common: it is heard in parts, and then offers numbers."""

from collections.abc import Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from ketatui.interface import Interface
from ketatui.plain.commands import plainly
from ketatui.plain.moves import Choice, Move, Open, Say, Show
from ketatui.plain.parts import LINES, parted, rows
from ketatui.plain.talk import Talk
from ketatui.render.look import Look

HEAD = 3
"""Lines of a text that only says what the numbers after it are: it is never heard apart from them."""


class Part(NamedTuple):
    """What is said at a time, and up to which number the choices have been heard by then."""

    text: str
    heard: int = 0


class Page:
    """One page: what it says, what can be chosen by number, what it does with other words."""

    name: ClassVar[str] = ""
    letters: ClassVar[bool] = False
    """Whether a single letter is looked up here, and is no short cut."""
    last_waits: ClassVar[bool] = False
    """Whether the last choice counts only when all before it have been heard."""

    def __init__(self, talk: Talk, about: str = "") -> None:
        """Takes what the pages share, and what the page is about."""
        self.talk = talk
        self.about = about
        self.here = 0
        """Which part was heard last, from 0."""
        self._heard = 0
        """Up to which number the choices have been heard."""
        self._counts: list[int] = []
        """How many choices each part has: they stay where they were heard, also when a mark makes one longer."""

    @property
    def look(self) -> Look:
        """How texts are filled in."""
        return self.talk.look

    @property
    def words(self) -> Interface:
        """The words of the program."""
        return self.talk.look.words

    def text(self) -> Sequence[str]:
        """What the page says, in pieces that stay together where they can."""
        return ()

    def choices(self) -> Sequence[Choice]:
        """What can be chosen by its number."""
        return ()

    def lead(self) -> str:
        """A line that says what the numbers are, where the text before them does not."""
        return ""

    def prompt(self) -> str:
        """What the page waits for, in one short line."""
        return self.words.plain_choose if self.choices() else self.words.plain_end

    def hear(self, typed: str) -> Move:
        """Words that are neither a number nor a command: a question, unless the page waits for something else."""
        return Open("ask", typed)

    def hear_numbers(self, typed: Sequence[int]) -> Move:
        """Numbers; one is a choice."""
        if len(typed) != 1:
            return Say(self.words.plain_not_understood)
        choice = self.chosen(typed[0])
        return choice.taken() if choice else self.no_choice(typed[0])

    def hear_nothing(self) -> Move:
        """Enter alone, where there is no more to hear."""
        return Show()

    def go_back(self) -> bool:
        """Goes one step back inside the page; False where there is none."""
        return False

    def no_choice(self, number: int) -> Say:
        """What is said to a number that stands for nothing here, or for nothing yet."""
        later = 1 <= number <= len(self.choices())
        return Say(self.look.word(self.words.plain_number_later if later else self.words.plain_no_number, n=number))

    def chosen(self, number: int) -> Choice | None:
        """The choice with a number, once the list has begun to be heard: who knows it need not hear it to its end."""
        self._heard = max(self._heard, self._parts()[self.here].heard)
        choices = self.choices()
        known = max(self._heard, len(choices) - self.last_waits) if self._heard else 0
        return choices[number - 1] if 1 <= number <= min(known, len(choices)) else None

    def named(self, typed: str) -> Choice | None:
        """The choice that goes by what was typed, if it has been heard: some people say it instead of its number."""
        wanted = plainly(typed)
        found = [number for number, choice in enumerate(self.choices(), 1) if plainly(choice.label) == wanted]
        return self.chosen(found[0]) if found else None

    @property
    def has_more(self) -> bool:
        """Whether there is a further part."""
        return self.here + 1 < len(self._parts())

    def more(self) -> None:
        """Goes on to the next part."""
        self.here += self.has_more

    def say(self) -> str:
        """The part that is due, and what the page waits for after it."""
        parts = self._parts()
        self.here = min(self.here, len(parts) - 1)
        self._heard = max(self._heard, parts[self.here].heard)
        return "\n\n".join(filter(None, [parts[self.here].text, self.waiting()]))

    def resume(self) -> str:
        """What is said when a person comes back to the page."""
        return self.say()

    def waiting(self) -> str:
        """What the page waits for at the part that was heard last."""
        if self.has_more:
            return self.talk.lines(self.look.word(self.words.plain_more, here=self.here + 1, all=len(self._parts())))
        return self.talk.lines(self.prompt())

    def _parts(self) -> list[Part]:
        said = [Part(text) for text in parted(self.text())]
        listed = self._listed()
        head = bool(said) and rows(said[-1].text) <= HEAD
        if said and listed and (head or rows(said[-1].text) + rows(listed[0].text) < LINES):
            gap = "\n" if head else "\n\n"
            both = f"{said[-1].text}{gap}{listed[0].text}"
            return [*said[:-1], Part(both, listed[0].heard), *listed[1:]]
        return [*said, *listed] or [Part("")]

    def _listed(self) -> list[Part]:
        """The choices with their numbers, in parts."""
        lines = [self._numbered(number, choice) for number, choice in enumerate(self.choices(), 1)]
        if sum(self._counts) != len(lines):
            self._counts = [sum(map(_is_choice, text.split("\n"))) for text in parted(["\n".join(lines)]) if lines]
        ends = list(accumulate(self._counts))
        parts = [Part("\n".join(lines[end - n : end]), end) for n, end in zip(self._counts, ends, strict=True)]
        if parts and self.lead():
            parts[0] = parts[0]._replace(text=f"{self.talk.lines(self.lead())}\n{parts[0].text}")
        return parts

    def _numbered(self, number: int, choice: Choice) -> str:
        sheet = self.talk.sheet()
        sheet.item(choice.label, f"{number}. ")
        return str(sheet).rstrip("\n")


def _is_choice(line: str) -> bool:
    number, dot, _ = line.partition(". ")
    return bool(dot) and number.isdecimal()

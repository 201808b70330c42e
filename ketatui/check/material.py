"""What the rules look at: the records of one language, where they stand, and the day of the check."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TypeVar

from ketatui.check.glossary import Glossary
from ketatui.check.passages import Passage, passages
from ketatui.load import assemble
from ketatui.model import Guide, Word
from ketatui.record import Record
from ketatui.references import Placed

R = TypeVar("R", bound=Record)


class Material:
    """A guide in one language that has loaded without problems.

    `original` is the same guide in the language it was written in; None where this is that one.
    """

    def __init__(self, language: str, placed: list[Placed], today: date, original: "Material | None" = None) -> None:
        """Keeps what was read; nothing is computed before a rule asks for it."""
        self.language, self.placed, self.today, self.original = language, placed, today, original

    @cached_property
    def guide(self) -> Guide:
        """The records as one guide."""
        return assemble(self.placed, self.language)

    @cached_property
    def passages(self) -> list[Passage]:
        """Every text that a patient reads, in reading order within each record."""
        return [passage for item in self.placed for passage in passages(item)]

    @cached_property
    def glossary(self) -> Glossary:
        """The words explained, as they stand in texts."""
        return Glossary(self.guide.words)

    def every(self, kind: type[R]) -> Iterator[tuple[Placed, R]]:
        """Each record of a kind with its place."""
        for item in self.placed:
            if isinstance(item.record, kind):
                yield item, item.record

    def place_of(self, word: Word) -> str:
        """The file and line in which a word is explained."""
        item = next(place for place, record in self.every(Word) if record is word)
        return f"{item.file.name}:{item.file.line(item.path)}"

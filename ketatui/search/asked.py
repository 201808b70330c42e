"""What is asked: the words of a query, the same ones taken together, and the parts that it has."""

from typing import NamedTuple

from ketatui.search.slots import Slot

CLAUSE = 0.9
"""How much the likeness of one clause to a wording counts beside that of the whole query."""


class Word(NamedTuple):
    """A word of a query, and how often it is said: somebody who leans on a key must not wait for the answer.

    `sought` are the index terms that it may stand for, each with a weight up to 1; `share` is the highest of these.
    """

    typed: str
    weight: float
    sought: tuple[tuple[str, float], ...]
    clause: int
    content: bool
    often: int
    share: float

    @property
    def all(self) -> float:
        """What it weighs, however often it is said."""
        return self.weight * self.often


class Part(NamedTuple):
    """A query or a clause of it: the places of its words, what they weigh, how much a likeness to it counts."""

    places: list[int]
    weight: float
    share: float


class Asked(NamedTuple):
    """A query read: its words, and its parts, of which the first is the whole."""

    words: list[Word]
    parts: list[Part]

    @property
    def about(self) -> list[Word]:
        """The words that say what it is about; all where there are only small ones."""
        return [word for word in self.words if word.content] or self.words


def asked(slots: list[Slot]) -> Asked:
    """Takes the same words of a clause together."""
    often: dict[tuple[str, float, tuple[tuple[str, float], ...], int, bool], int] = {}
    for slot in slots:
        key = (slot.typed, slot.weight, tuple(slot.terms.items()), slot.clause, slot.content)
        often[key] = often.get(key, 0) + 1
    words = [Word(*key, count, max((share for _, share in key[2]), default=0.0)) for key, count in often.items()]
    parts = [_part(words, list(range(len(words))), 1.0)]
    clauses: dict[int, list[int]] = {}
    for place, word in enumerate(words):
        clauses.setdefault(word.clause, []).append(place)
    if len(clauses) > 1:
        parts += [_part(words, some, CLAUSE) for some in clauses.values() if any(words[i].content for i in some)]
    return Asked(words, parts)


def _part(words: list[Word], places: list[int], share: float) -> Part:
    return Part(places, sum(words[i].all for i in places), share)

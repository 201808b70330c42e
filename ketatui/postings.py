"""The inverted index: for each term the questions it stands in, and how strongly."""

from collections.abc import Iterable, Iterator
from math import log
from typing import NamedTuple

from ketatui.blocks import CalloutBlock, SmallBlock, TextBlock
from ketatui.language import SMALL, stem, words
from ketatui.model import Question
from ketatui.synonyms import Synonyms

WEIGHTS: dict[str, float] = {"question": 3.0, "also": 2.0, "answer": 1.0, "more": 0.4, "tags": 1.5}
"""How much a word counts in each field of a question."""

LENGTHS: dict[str, int] = {"question": 9, "also": 80, "answer": 16, "more": 90, "tags": 2}
"""Words that a field usually has; in a longer one each counts less."""

WHOLE = frozenset({"question", "also"})
"""Fields of which small words count too: they are all that "what is it like" has."""

ENOUGH = 1.5
"""The weighted count at which a word reaches half of its full strength."""


class Posting(NamedTuple):
    """The questions a term stands in, by number, and its strength (0 to 1) in each."""

    numbers: list[int]
    strengths: list[float]


def lines(question: Question) -> Iterator[tuple[str, str]]:
    """Every searched text of a question with the name of its field."""
    yield "question", question.question
    for wording in question.also:
        yield "also", wording
    yield "answer", question.answer
    for block in question.more:
        yield "more", block.title
        for text in _texts(block):
            yield "more", text
    for tag in question.tags:
        yield "tags", tag.replace("-", " ")


def _texts(block: SmallBlock) -> Iterator[str]:
    if isinstance(block, TextBlock | CalloutBlock):
        yield block.text
    if not isinstance(block, TextBlock):
        yield from block.items


class Postings:
    """All terms of a guide's questions. `counts` holds how many questions each term stands in."""

    def __init__(self, questions: Iterable[Question], synonyms: Synonyms) -> None:
        """Reads every question once."""
        self.surface: dict[str, int] = {}
        self.terms: dict[str, Posting] = {}
        self.size = 0
        for number, question in enumerate(questions):
            self.size += 1
            for term, count in self._weigh(question, synonyms).items():
                posting = self.terms.get(term)
                if posting is None:
                    posting = self.terms[term] = Posting([], [])
                posting.numbers.append(number)
                posting.strengths.append(count / (count + ENOUGH))
        self.rarest = log(2 * self.size + 2)

    def _weigh(self, question: Question, synonyms: Synonyms) -> dict[str, float]:
        fields: dict[str, list[str]] = {}
        surface = set()
        for field, text in lines(question):
            found = words(text)
            surface.update(found)
            stems = list(map(stem, found))
            kept = fields.setdefault(field, [])
            kept += stems if field in WHOLE else [one for one in stems if one not in SMALL]
            kept += [name for _, _, name in synonyms.find(stems)]
        for word in surface:
            self.surface[word] = self.surface.get(word, 0) + 1
        weights: dict[str, float] = {}
        for field, kept in fields.items():
            each = WEIGHTS[field] / (0.6 + 0.4 * len(kept) / LENGTHS[field])
            for term in kept:
                weights[term] = weights.get(term, 0.0) + each
        return weights

    def rarity(self, term: str) -> float:
        """How much a term tells (0 to 1): 1 where no question has it, near 0 where all have."""
        posting = self.terms.get(term)
        count = len(posting.numbers) if posting else 0
        return log(1 + (self.size - count + 0.5) / (count + 0.5)) / self.rarest

"""The inverted index: for each term the questions it stands in, and how strongly."""

from collections.abc import Iterable, Iterator
from math import log
from typing import NamedTuple

from ketatui.blocks import CalloutBlock, SmallBlock, TextBlock
from ketatui.language import SMALL, stem, words
from ketatui.model import Question
from ketatui.synonyms import Synonyms

WEIGHTS: dict[str, float] = {"question": 3.2, "also": 1.9, "answer": 0.6, "more": 0.07, "tags": 1.0}
"""How much a word counts in each field of a question."""

LENGTHS: dict[str, int] = {"question": 9, "also": 80, "answer": 16, "more": 90, "tags": 2}
"""Words that a field usually has; in a longer one each counts less."""

WHOLE = frozenset({"question", "also"})
"""Fields of which small words count too: they are all that "what is it like" has."""

ENOUGH = 1.4
"""The weighted count at which a word reaches half of its full strength."""


class Posting(NamedTuple):
    """The questions a term stands in, by number, and its strength (0 to 1) in each."""

    numbers: list[int]
    strengths: list[float]


def texts(question: Question) -> dict[str, list[str]]:
    """The searched texts of a question, field by field."""
    more = [text for block in question.more for text in _texts(block)]
    return {
        "question": [question.question],
        "also": list(question.also),
        "answer": [question.answer],
        "more": ["\n".join(more)],
        "tags": [tag.replace("-", " ") for tag in question.tags],
    }


def _texts(block: SmallBlock) -> Iterator[str]:
    yield block.title
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
        """The weighted count of each term of a question."""
        surface: set[str] = set()
        weights: dict[str, float] = {}
        for field, kept in _kept(question, synonyms, surface).items():
            each = WEIGHTS[field] / (0.6 + 0.4 * len(kept) / LENGTHS[field])
            for term in kept:
                weights[term] = weights.get(term, 0.0) + each
        for word in surface:
            self.surface[word] = self.surface.get(word, 0) + 1
        return weights

    def fields(self, question: Question, synonyms: Synonyms) -> dict[str, dict[str, float]]:
        """How strong each term of a question is in each of its fields alone."""
        found = {}
        for field, kept in _kept(question, synonyms, set()).items():
            each = WEIGHTS[field] / (0.6 + 0.4 * len(kept) / LENGTHS[field])
            found[field] = {term: kept.count(term) * each / (kept.count(term) * each + ENOUGH) for term in kept}
        return found

    def rarity(self, term: str) -> float:
        """How much a term tells (0 to 1): 1 where no question has it, near 0 where all have."""
        posting = self.terms.get(term)
        count = len(posting.numbers) if posting else 0
        return log(1 + (self.size - count + 0.5) / (count + 0.5)) / self.rarest


def _kept(question: Question, synonyms: Synonyms, surface: set[str]) -> dict[str, list[str]]:
    """The terms of each field; the words as they are written are added to `surface`."""
    fields: dict[str, list[str]] = {}
    for field, every in texts(question).items():
        kept = fields[field] = []
        for text in every:
            found = words(text)
            surface.update(found)
            stems = [stem(word) for word in found]
            if field in WHOLE:
                kept += stems
            else:
                kept += [one for one in stems if one not in SMALL]
            if field != "more":
                kept += [name for _, _, name in synonyms.find(stems)]
    return fields

"""The inverted index: for each term the questions it stands in, and how strongly."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

import msgspec

from ketatui.blocks import CalloutBlock, SmallBlock, TextBlock
from ketatui.language.synonyms import Synonyms
from ketatui.language.terms import SMALL, folded_words, root, stems_of
from ketatui.model import Question
from ketatui.search.breath import Breathe, no_pause

WEIGHTS: dict[str, float] = {"question": 3.2, "also": 1.9, "answer": 0.6, "more": 0.07, "tags": 1.0}
"""How much a word counts in each field of a question."""

LENGTHS: dict[str, int] = {"question": 9, "also": 80, "answer": 16, "more": 90, "tags": 2}
"""Words that a field usually has; in a longer one each counts less."""

WHOLE = frozenset({"question", "also"})
"""Fields of which small words count too: they are all that "what is it like" has."""

ENOUGH = 1.4
"""The weighted count at which a word reaches half of its full strength."""


DIGITS = 5
"""Decimals of a strength: more than any order of answers depends on, and short to keep."""

REMEMBERED = 1_000
"""Questions of which the wordings are kept at hand; a guide of no more is read in a moment."""


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


class Reading(NamedTuple):
    """A question read: the terms of each field, the terms of each whole wording, and its words as they are written."""

    fields: dict[str, list[str]]
    wordings: list[list[str]]
    surface: set[str]


class Counted(NamedTuple):
    """What reading every question once has found.

    `wordings` has for each question the terms of each whole wording, by their places in `terms`. As JSON they take a
    tenth of the memory, and are read in a moment.
    """

    surface: dict[str, int]
    terms: Mapping[str, Posting]
    wordings: Sequence[msgspec.Raw]
    families: Mapping[str, list[str]] | None = None
    """Where it is known already: the terms that share a root."""


def count(questions: Sequence[Question], synonyms: Synonyms, breathe: Breathe = no_pause) -> Counted:
    """Reads every question once."""
    surface: dict[str, int] = {}
    terms: dict[str, Posting] = {}
    places: dict[str, int] = {}
    wordings: list[msgspec.Raw] = []
    strength = _Strengths()
    encode = msgspec.json.Encoder().encode
    for number, question in enumerate(questions):
        breathe()
        reading = read(question, synonyms)
        for word in reading.surface:
            surface[word] = surface.get(word, 0) + 1
        for term, weight in _weigh(reading).items():
            posting = terms.get(term)
            if posting is None:
                places[term] = len(terms)
                posting = terms[term] = Posting([], [])
            posting.numbers.append(number)
            posting.strengths.append(strength[weight])
        wordings.append(msgspec.Raw(encode([[places[term] for term in one] for one in reading.wordings])))
    return Counted(surface, terms, wordings)


class _Strengths(dict[float, float]):
    """The strength of each weighted count. Many are the same: each is worked out and kept once."""

    def __missing__(self, weight: float) -> float:
        found = self[weight] = round(weight / (weight + ENOUGH), DIGITS)
        return found


_places = msgspec.json.Decoder(list[list[int]]).decode


class Postings:
    """All terms of a guide's questions. `surface` holds in how many questions each word stands as it is written."""

    def __init__(self, questions: Sequence[Question], synonyms: Synonyms, counted: "Counted | None" = None) -> None:
        """Takes what was counted before, or reads every question once."""
        self._synonyms = synonyms
        counted = counted or count(questions, synonyms)
        self._wordings = counted.wordings
        self._families = counted.families
        self.surface: dict[str, int] = counted.surface
        self.terms: Mapping[str, Posting] = counted.terms
        self._names = list(self.terms)
        self.size = len(questions)
        self.rarest = log(2 * self.size + 2)

    @property
    def families(self) -> Mapping[str, list[str]]:
        """The stems that share a root, where there are several; found out when it is first asked for."""
        if self._families is None:
            found: dict[str, list[str]] = {}
            for term in self.terms:
                if term.isalpha():
                    found.setdefault(root(term), []).append(term)
            self._families = {name: terms for name, terms in found.items() if len(terms) > 1}
        return self._families

    def wordings(self, number: int) -> list[list[str]]:
        """The terms of each whole wording of a question."""
        names = self._names
        return [[names[place] for place in one] for one in _places(self._wordings[number])]

    def fields(self, question: Question) -> dict[str, dict[str, float]]:
        """How strong each term of a question is in each of its fields alone."""
        found = {}
        for field, kept in read(question, self._synonyms).fields.items():
            each = WEIGHTS[field] / (0.6 + 0.4 * len(kept) / LENGTHS[field])
            found[field] = {term: kept.count(term) * each / (kept.count(term) * each + ENOUGH) for term in kept}
        return found

    def rarity(self, term: str) -> float:
        """How much a term tells (0 to 1): 1 where no question has it, near 0 where all have."""
        posting = self.terms.get(term)
        count = len(posting.numbers) if posting else 0
        return log(1 + (self.size - count + 0.5) / (count + 0.5)) / self.rarest


def read(question: Question, synonyms: Synonyms) -> Reading:
    """The terms of a question: stems, and names of synonym groups. Small words count only in whole wordings."""
    reading = Reading({}, [], set())
    for field, every in texts(question).items():
        kept = reading.fields[field] = []
        for text in every:
            typed = folded_words(text)
            found = stems_of(typed)
            reading.surface.update(typed)
            if field != "more":
                found += synonyms.names(found)
            if field in WHOLE:
                reading.wordings.append(found)
                kept += found
            else:
                kept += [one for one in found if one not in SMALL]
    return reading


def _weigh(reading: Reading) -> dict[str, float]:
    """The weighted count of each term of a question."""
    weights: dict[str, float] = {}
    for field, kept in reading.fields.items():
        each = WEIGHTS[field] / (0.6 + 0.4 * len(kept) / LENGTHS[field])
        for term, often in Counter(kept).items():
            weights[term] = weights.get(term, 0.0) + each * often
    return weights

"""Ranks the questions of a guide for a query: by its words in their fields, then by likeness to whole wordings."""

from collections.abc import Callable
from heapq import nlargest
from typing import NamedTuple

from ketatui.model import Guide, Question
from ketatui.search.breath import Breathe, no_pause
from ketatui.search.postings import REMEMBERED
from ketatui.search.prepared import prepared
from ketatui.search.slots import Reader, Slot

CANDIDATES = 30
"""How many questions are looked at closely."""

STRONGEST = 1500
"""How many questions of a very common word are counted."""

CLAUSE = 0.9
"""How much the likeness of one clause to a wording counts beside that of the whole query."""

WORDING, SHARPNESS = 0.9, 1.6
"""How much the likeness to one whole wording counts beside the words, and how steeply it rises."""


class Match(NamedTuple):
    """A question with its score and what it is made of: the words found, their share, likeness to a wording."""

    question: Question
    score: float
    matched: tuple[str, ...]
    strength: float
    covered: float
    likeness: float


class Wording(NamedTuple):
    """One way to ask a question: its stems and synonym groups, and what its words weigh together."""

    terms: frozenset[str]
    weight: float


class Part(NamedTuple):
    """A query or a clause of it: for each term the words that it may stand for, with the weight that they share."""

    sought: dict[str, list[tuple[int, float]]]
    weight: float
    share: float


class _Weights(dict[str, float]):
    """What each term of a wording weighs, found out when it is first needed."""

    def __init__(self, weigh: Callable[[str], float]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, term: str) -> float:
        found = self[term] = self._weigh(term)
        return found


class Matcher:
    """The search of one guide, built and ready."""

    def __init__(self, guide: Guide, breathe: Breathe = no_pause) -> None:
        """Builds the index; `breathe` is called between two pieces of work."""
        self._questions = guide.questions
        self._synonyms, self._postings = prepared(guide, breathe)
        self._reader = Reader(self._postings, self._synonyms)
        self._wordings: dict[int, list[Wording]] = {}
        self._weight = _Weights(self._reader.weight).__getitem__

    def read(self, query: str) -> list[Slot]:
        """The words of a query and what each may stand for."""
        return self._reader.read(query)

    def best(self, slots: list[Slot], region: str | None = None) -> list[Match]:
        """The best matches of a query, best first. With a region, none that is true only elsewhere."""
        asked = [slot for slot in slots if slot.content] or slots
        found = [self._found(slot) for slot in asked]
        scores = dict(found[0]) if found else {}
        for scored in found[1:]:
            for number, score in scored.items():
                scores[number] = scores.get(number, 0.0) + score
        whole = sum(slot.weight for slot in asked)
        wanted = frozenset(term for slot in asked for term in slot.terms)
        parts = _parts(slots)
        matches = []
        for number, score in _highest(scores):
            question = self._questions[number]
            if region and question.region and region not in question.region:
                continue
            alike = _likeness(parts, self._wording(number), wanted)
            there = [slot for slot, scored in zip(asked, found, strict=True) if number in scored]
            covered = sum(slot.weight * slot.share for slot in there) / whole
            matched = tuple(dict.fromkeys(slot.typed for slot in there))
            strength = score / whole
            total = strength + WORDING * alike**SHARPNESS
            matches.append(Match(question, total, matched, strength, covered, alike))
        matches.sort(key=lambda match: (-match.score, match.question.id))
        return matches

    def _found(self, slot: Slot) -> dict[int, float]:
        """The questions that a slot's terms stand in, each with the best score of any of them."""
        found: dict[int, float] = {}
        there = [(posting, share) for term, share in slot.terms.items() if (posting := self._postings.terms.get(term))]
        # That of the commonest term is taken over as a whole, the shorter ones are compared with it.
        there.sort(key=lambda pair: -len(pair[0].numbers))
        for posting, share in there:
            value = share * slot.weight
            some = zip(posting.numbers[:STRONGEST], posting.strengths, strict=False)
            if not found:
                found = {number: value * strength for number, strength in some if strength}
                continue
            for number, strength in some:
                score = value * strength
                if score > found.get(number, 0.0):
                    found[number] = score
        return found

    def fields(self, question: Question, slots: list[Slot]) -> tuple[tuple[str, float], ...]:
        """What the words of a query score in each field of a question, were it the only one."""
        asked = [slot for slot in slots if slot.content] or slots
        scores = []
        for field, strengths in self._postings.fields(question).items():
            score = sum(
                slot.weight * max((share * strengths.get(term, 0.0) for term, share in slot.terms.items()), default=0.0)
                for slot in asked
            )
            scores.append((field, round(score, 3)))
        return tuple(scores)

    def _wording(self, number: int) -> list[Wording]:
        """The whole wordings of a question: its own and those that the author added."""
        if number not in self._wordings:
            if len(self._wordings) >= REMEMBERED:
                self._wordings.clear()
            self._wordings[number] = [
                Wording(frozenset(terms), sum(map(self._weight, terms))) for terms in self._postings.wordings(number)
            ]
        return self._wordings[number]


def _highest(scores: dict[int, float]) -> list[tuple[int, float]]:
    """The questions to look at closely, the highest score first; of equal ones the first in the guide."""
    enough = min(nlargest(CANDIDATES, scores.values()), default=0.0)
    some = [item for item in scores.items() if item[1] >= enough]
    return sorted(some, key=lambda item: (-item[1], item[0]))[:CANDIDATES]


def _parts(slots: list[Slot]) -> list[Part]:
    """The whole of a query, and each clause of it that is about something."""
    parts = [_part(slots, 1.0)]
    clauses: dict[int, list[Slot]] = {}
    for slot in slots:
        clauses.setdefault(slot.clause, []).append(slot)
    if len(clauses) > 1:
        parts += [_part(some, CLAUSE) for some in clauses.values() if any(slot.content for slot in some)]
    return parts


def _part(slots: list[Slot], share: float) -> Part:
    sought: dict[str, list[tuple[int, float]]] = {}
    for i, slot in enumerate(slots):
        for term, of_term in slot.terms.items():
            sought.setdefault(term, []).append((i, of_term * slot.weight))
    return Part(sought, sum(slot.weight for slot in slots), share)


def _likeness(parts: list[Part], wordings: list[Wording], wanted: frozenset[str]) -> float:
    """How much of their weight a part of a query and a wording share at most, each word counted once; 0 to 1.

    Only a wording that has one of the words `wanted` counts.
    """
    alike = 0.0
    for sought, weight, share in parts:
        for terms, its in wordings:
            lighter = min(weight, its)
            # What they shared if all of the lighter one were found in the other: most wordings need no closer look.
            if share * 2 * lighter / (weight + its) <= alike or wanted.isdisjoint(terms):
                continue
            best: dict[int, float] = {}
            for term in sought.keys() & terms:
                for i, of_term in sought[term]:
                    if of_term > best.get(i, 0.0):
                        best[i] = of_term
            alike = max(alike, share * 2 * min(sum(best.values()), lighter) / (weight + its))
    return alike

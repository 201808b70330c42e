"""Ranks the questions of a guide for a query: words in their fields, then whole wordings."""

from heapq import nlargest
from typing import NamedTuple

from ketatui.language import stem, words
from ketatui.model import Guide, Question
from ketatui.postings import Postings
from ketatui.slots import Reader, Slot
from ketatui.synonyms import of_guide

CANDIDATES = 40
"""How many questions are looked at closely."""

STRONGEST = 1500
"""How many questions of a common word are counted, its strongest ones."""

SHARED_TAG = 0.0
CONTAINED = 0.0
SHARPNESS = 1.0
WORDING = 1.0
"""How much the likeness to one whole wording counts beside the words."""


class Match(NamedTuple):
    """A question with its score, the typed words that matched, and its score in each field."""

    question: Question
    score: float
    matched: tuple[str, ...]
    fields: tuple[tuple[str, float], ...]
    covered: float
    wording: float


class Wording(NamedTuple):
    """One way to ask a question: its stems and synonym groups, and what its words weigh together."""

    terms: frozenset[str]
    weight: float


class Matcher:
    """The search of one guide, built and ready."""

    def __init__(self, guide: Guide) -> None:
        """Builds the index."""
        self._questions = guide.questions
        self._synonyms = of_guide(guide)
        self._postings = Postings(guide.questions, self._synonyms)
        self._reader = Reader(self._postings, self._synonyms)
        self._wordings: dict[int, list[Wording]] = {}

    def best(self, query: str, limit: int, region: str | None = None) -> tuple[list[Match], bool]:
        """The best matches, and whether the first is surely about what was asked."""
        slots = self._reader.read(query)
        asked = [slot for slot in slots if slot.content] or slots
        if not asked:
            return [], False
        found = [self._found(slot) for slot in asked]
        scores: dict[int, float] = {}
        for scored in found:
            for number, score in scored.items():
                scores[number] = scores.get(number, 0.0) + score
        best = nlargest(CANDIDATES, scores.items(), key=lambda item: (item[1], -item[0]))
        whole = sum(slot.weight for slot in asked)
        matches = []
        for number, score in best:
            question = self._questions[number]
            if region and question.region and region not in question.region:
                continue
            there = [slot for slot, scored in zip(asked, found, strict=True) if number in scored]
            likeness = max(_likeness(slots, wording) for wording in self._wording(number))
            matched = tuple(dict.fromkeys(slot.typed for slot in there))
            covered = sum(slot.weight for slot in there) / whole
            matches.append(Match(question, score / whole + WORDING * likeness ** SHARPNESS, matched, (), covered, likeness))
        if SHARED_TAG:
            matches = _with_tags(matches)
        matches.sort(key=lambda match: (-match.score, match.question.id))
        return matches[:limit], bool(matches) and _confident(matches[0])

    def _found(self, slot: Slot) -> dict[int, float]:
        """The questions that a slot's terms stand in, each with the best score of any of them."""
        found: dict[int, float] = {}
        for term, share in slot.terms.items():
            posting = self._postings.terms.get(term)
            if posting is None:
                continue
            value = share * slot.weight
            for number, strength in zip(posting.numbers[:STRONGEST], posting.strengths, strict=False):
                score = value * strength
                if score > found.get(number, 0.0):
                    found[number] = score
        return found

    def _wording(self, number: int) -> list[Wording]:
        """The whole wordings of a question: its own and those that the author added."""
        if number not in self._wordings:
            question = self._questions[number]
            self._wordings[number] = [self._weighed(text) for text in (question.question, *question.also)]
        return self._wordings[number]

    def _weighed(self, text: str) -> Wording:
        stems = [stem(word) for word in words(text)]
        weight = sum(self._reader.weight(one) for one in stems)
        return Wording(frozenset(stems).union(name for _, _, name in self._synonyms.find(stems)), weight)


def _likeness(slots: list[Slot], wording: Wording) -> float:
    """How alike a query and a wording are, 0 to 1: the weight they share of the weight they have."""
    shared = mine = 0.0
    for slot in slots:
        mine += slot.weight
        share = max((share for term, share in slot.terms.items() if term in wording.terms), default=0.0)
        shared += slot.weight * share
    return (1 - CONTAINED) * 2 * shared / (mine + wording.weight) + CONTAINED * shared / wording.weight


def _confident(first: Match) -> bool:
    return first.covered >= 0.45


def _with_tags(matches: list[Match]) -> list[Match]:
    tops: dict[str, list[float]] = {}
    for match in matches:
        for tag in match.question.tags:
            tops.setdefault(tag, []).append(match.score)
    for scores in tops.values():
        scores.sort(reverse=True)
    out = []
    for match in matches:
        best = 0.0
        for tag in match.question.tags:
            scores = tops[tag]
            others = scores[1:3] if scores[0] == match.score else scores[:2]
            best = max(best, sum(others) / 2)
        out.append(match._replace(score=match.score + SHARED_TAG * best))
    return out

"""Ranks the questions of a guide for a query: by its words in their fields, likeness to whole wordings, and subject."""

from collections.abc import Callable, Mapping
from math import sqrt
from typing import NamedTuple

from ketatui.model import Guide, Question
from ketatui.search.asked import asked
from ketatui.search.breath import Breathe, no_pause
from ketatui.search.postings import REMEMBERED
from ketatui.search.prepared import prepared
from ketatui.search.scores import Scorer, highest
from ketatui.search.slots import Reader, Slot
from ketatui.search.wordings import Wordings, likeness, wordings

WORDING, SHARPNESS = 0.9, 1.6
"""How much the likeness to one whole wording counts beside the words, and how steeply it rises."""

SUBJECT = 0.55
"""How much it counts that a question has the subject that a query is likely to be about."""

ENOUGH, BELONGING = 0.2, 40
"""How likely a subject must be for its questions to be looked at whatever words they have, and how many of them."""


class Match(NamedTuple):
    """A question, its score, and what that is made of: words found, their share, likeness to a wording, subject."""

    question: Question
    score: float
    matched: tuple[str, ...]
    strength: float
    covered: float
    likeness: float
    subject: float = 0.0


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
        synonyms, self._postings = prepared(guide, breathe)
        self._reader = Reader(self._postings, synonyms)
        self._scorer = Scorer(self._postings.terms)
        self._wordings: dict[int, Wordings] = {}
        self._weight = _Weights(self._reader.weight).__getitem__
        self._belonging: dict[str, list[int]] = {}
        for number, question in enumerate(guide.questions):
            for tag in question.tags:
                self._belonging.setdefault(tag, []).append(number)

    def read(self, query: str) -> list[Slot]:
        """The words of a query and what each may stand for."""
        return self._reader.read(query)

    def best(
        self, slots: list[Slot], region: str | None = None, likely: Mapping[str, float] | None = None
    ) -> list[Match]:
        """The best matches of a query, best first. With a region, none that is true only elsewhere.

        `likely` says how likely each subject of the query is.
        """
        likely = likely or {}
        query = asked(slots)
        about = query.about
        found, scores = self._scorer.scores(about)
        whole = sum(word.all for word in about)
        matches = []
        near = dict(highest(scores))
        for tag, share in likely.items():
            if share >= ENOUGH and whole:
                for number in self._belonging.get(tag, ())[:BELONGING]:
                    near.setdefault(number, scores.get(number, 0.0))
        for number, score in near.items():
            question = self._questions[number]
            if region and question.region and region not in question.region:
                continue
            alike = likeness(query, self._wording(number))
            there = [word for word, scored in zip(about, found, strict=True) if number in scored]
            covered = sum(word.all * word.share for word in there) / whole
            matched = tuple(dict.fromkeys(word.typed for word in there))
            strength = score / whole
            subject = max((likely.get(tag, 0.0) for tag in question.tags), default=0.0)
            total = strength + WORDING * alike**SHARPNESS + SUBJECT * sqrt(subject)
            matches.append(Match(question, total, matched, strength, covered, alike, subject))
        matches.sort(key=lambda match: (-match.score, match.question.id))
        return matches

    def fields(self, question: Question, slots: list[Slot]) -> tuple[tuple[str, float], ...]:
        """What the words of a query score in each field of a question, were it the only one."""
        about = [slot for slot in slots if slot.content] or slots
        scores = []
        for field, strengths in self._postings.fields(question).items():
            score = sum(
                slot.weight * max((share * strengths.get(term, 0.0) for term, share in slot.terms.items()), default=0.0)
                for slot in about
            )
            scores.append((field, round(score, 3)))
        return tuple(scores)

    def _wording(self, number: int) -> Wordings:
        """The whole wordings of a question; those of so many are kept at hand."""
        if number not in self._wordings:
            if len(self._wordings) >= REMEMBERED:
                self._wordings.clear()
            self._wordings[number] = wordings(self._postings.wordings(number), self._weight)
        return self._wordings[number]

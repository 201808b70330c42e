"""A question in lay words -> the best answers of the guide, or the honest word that there is none."""

from threading import Lock
from typing import NamedTuple

from ketatui.crisis import crisis
from ketatui.language import fold
from ketatui.matching import Match, Matcher
from ketatui.model import Guide, Question


class Hit(NamedTuple):
    """A question that fits: how well, by which typed words, and its score in each field."""

    question: Question
    score: float
    matched: tuple[str, ...] = ()
    fields: tuple[tuple[str, float], ...] = ()


class Answers(NamedTuple):
    """What a query found, best first. `confident`: the first hit is about what was asked."""

    query: str
    crisis: bool
    danger: bool
    confident: bool
    hits: tuple[Hit, ...]


class Index:
    """Finds the questions of one guide. Costs nothing until it is first asked; `prepare` does the work early."""

    def __init__(self, guide: Guide) -> None:
        """Takes the guide to search."""
        self._guide = guide
        self._matcher: Matcher | None = None
        self._lock = Lock()

    def prepare(self) -> Matcher:
        """Builds the index once. May be called from any thread, so that the first question need not wait."""
        with self._lock:
            if self._matcher is None:
                self._matcher = Matcher(self._guide)
            return self._matcher

    def ask(self, query: str, limit: int = 8, region: str | None = None) -> Answers:
        """The best answers to a query, at most `limit`. With a region, none that is true only elsewhere."""
        found = crisis(query)
        if not fold(query).strip():
            return Answers(query, found.shown, found.danger, False, ())
        matches, confident = self.prepare().best(query, limit, region)
        if found.danger:
            matches = [match for match in matches if crisis(match.question.question).shown]
            confident = confident and bool(matches)
        return Answers(query, found.shown, found.danger, confident, tuple(map(_hit, matches)))

    def related(self, question: Question) -> tuple[Question, ...]:
        """The questions that the author put beside this one."""
        known = self._guide.question_by_id
        return tuple(known[i] for i in question.related if i in known)

    def common(self) -> tuple[Question, ...]:
        """The most asked questions, in the guide's order, for an empty box."""
        return tuple(question for question in self._guide.questions if question.common)


def _hit(match: Match) -> Hit:
    return Hit(match.question, round(match.score, 4), match.matched, match.fields)

"""A question in lay words -> the best answers of the guide, or the honest word that there is none."""

from threading import Lock
from typing import NamedTuple

from ketatui.crisis.judge import crisis, is_worrying
from ketatui.model import Guide, Question
from ketatui.search.confidence import is_confident
from ketatui.search.matching import Match, Matcher


class Hit(NamedTuple):
    """A question that fits: how well, by which typed words, and for authors its score in each field."""

    question: Question
    score: float
    matched: tuple[str, ...] = ()
    fields: tuple[tuple[str, float], ...] = ()


class Answers(NamedTuple):
    """What a query found, best first.

    `crisis`: help comes before all else. `danger`: somebody may be in danger, and only answers about that
    are given. `confident`: the first hit is about what was asked; else there is nothing here about it.
    """

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
        self._about_crisis: dict[str, bool] = {}
        self._lock = Lock()

    def prepare(self) -> Matcher:
        """Builds the index once. May be called from any thread, so that the first question need not wait."""
        with self._lock:
            if self._matcher is None:
                self._matcher = Matcher(self._guide)
            return self._matcher

    def ask(self, query: str, limit: int = 8, region: str | None = None, *, explain: bool = False) -> Answers:
        """The best answers to a query, at most `limit`. With a region, none that is true only elsewhere."""
        found = crisis(query)
        if not query or query.isspace():
            return Answers(query, found.shown, found.danger, False, ())
        matcher = self.prepare()
        slots = matcher.read(query)
        matches = matcher.best(slots, region)
        if found.danger:
            matches = [match for match in matches[: 2 * limit] if self._is_about_crisis(match.question)]
        confident = bool(matches) and (found.danger or is_confident(matches[0], slots))
        if found.shown and matches and not confident:
            confident = self._is_about_crisis(matches[0].question)
        shown = found.shown or (not confident and is_worrying(query))
        hits = []
        for match in matches[:limit]:
            fields = (*_parts(match), *matcher.fields(match.question, slots)) if explain else ()
            hits.append(Hit(match.question, round(match.score, 4), match.matched, fields))
        return Answers(query, shown, found.danger, confident, tuple(hits))

    def _is_about_crisis(self, question: Question) -> bool:
        """Whether a question, in any of its wordings, is one that help is shown for."""
        if question.id not in self._about_crisis:
            self._about_crisis[question.id] = any(crisis(text).shown for text in (question.question, *question.also))
        return self._about_crisis[question.id]

    def related(self, question: Question) -> tuple[Question, ...]:
        """The questions that the author put beside this one."""
        known = self._guide.question_by_id
        return tuple(known[i] for i in question.related if i in known)

    def common(self) -> tuple[Question, ...]:
        """The most asked questions, in the guide's order, for an empty box."""
        return self._guide.common_questions


def _parts(match: Match) -> tuple[tuple[str, float], ...]:
    return (
        ("words", round(match.strength, 3)),
        ("wording", round(match.likeness, 3)),
        ("covered", round(match.covered, 3)),
    )

"""A question in lay words -> the best answers of the guide, or the honest word that there is none."""

from threading import Lock
from typing import NamedTuple

from ketatui.crisis.judge import MENTION, NEARLY, NONE, Judged, crisis, judge
from ketatui.language.weights import weights_of
from ketatui.model import Guide, Question
from ketatui.search.breath import Breathe, no_pause
from ketatui.search.confidence import is_confident, is_elsewhere
from ketatui.search.crisis_questions import CrisisQuestions
from ketatui.search.matching import Match, Matcher
from ketatui.search.postings import REMEMBERED
from ketatui.search.subjects import OTHER, subjects

CLEAR, NEARLY_ASKED = 60, 0.62
"""Weights under which a doubt is given up, and how like a wording of the guide the text must be for that."""


FEWEST = 3
"""Letters from which a text can be about other things; with fewer, somebody has just begun to type."""


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
    `judged`: why help is shown or not, where an explanation was asked for. `waiting`: the index is still being made.
    `elsewhere`: what was asked is about other things; no hit can be what was meant.
    """

    query: str
    crisis: bool
    danger: bool
    confident: bool
    hits: tuple[Hit, ...]
    judged: Judged | None = None
    waiting: bool = False
    elsewhere: bool = False


class Index:
    """Finds the questions of one guide. Costs nothing until it is first asked; `prepare` does the work early."""

    def __init__(self, guide: Guide) -> None:
        """Takes the guide to search."""
        self._guide = guide
        self._matcher: Matcher | None = None
        self.about_crisis = CrisisQuestions(guide)
        self._lock = Lock()

    def prepare(self, breathe: Breathe = no_pause) -> Matcher:
        """Builds the index once. May be called from any thread, so that the first question need not wait.

        `breathe` is called between two pieces of work, so that other threads get their turn.
        """
        with self._lock:
            if self._matcher is None:
                subjects()
                self._matcher = Matcher(self._guide, breathe)
            return self._matcher

    @property
    def is_quick(self) -> bool:
        """Whether a question asked now is answered at once: the index is made, or made in a moment."""
        return self._matcher is not None or len(self._guide.questions) <= REMEMBERED

    def glance(self, query: str, limit: int = 8, region: str | None = None) -> Answers:
        """What can be said before the index is made: whether help comes first. Takes what `ask` takes."""
        found = crisis(query)
        return Answers(query, found.shown, found.danger, False, (), waiting=bool(query.strip()))

    def ask(self, query: str, limit: int = 8, region: str | None = None, *, explain: bool = False) -> Answers:
        """The best answers to a query, at most `limit`. With a region, none that is true only elsewhere."""
        judged = judge(query, explain=explain)
        found = judged.crisis
        if not query or query.isspace():
            return Answers(query, found.shown, found.danger, False, ())
        matcher = self.prepare()
        slots = matcher.read(query)
        foreign = weights_of("ketatui.search").weight(judged.features)
        likely = subjects().likely(judged.features)
        other = likely.get(OTHER, 0.0)
        matches = matcher.best(slots, region, likely)
        if found.danger:
            matches = [match for match in matches[: 2 * limit] if match.question in self.about_crisis]
        if self._asks_only(judged, matches):
            found = NONE
        begun = len(query.strip()) < FEWEST
        elsewhere = bool(matches) and not (found.danger or begun) and is_elsewhere(matches[0], slots, foreign, other)
        confident = bool(matches) and not elsewhere and (found.danger or is_confident(matches[0], slots, other))
        if found.shown and matches and not confident:
            confident = matches[0].question in self.about_crisis
        shown = found.shown or (not confident and not elsewhere and judged.weight >= NEARLY)
        hits = []
        for match in matches[:limit]:
            fields = (*_parts(match), *matcher.fields(match.question, slots)) if explain else ()
            hits.append(Hit(match.question, round(match.score, 4), match.matched, fields))
        why = judged if explain else None
        return Answers(query, shown, found.danger, confident, tuple(hits), why, elsewhere=elsewhere and not confident)

    def _asks_only(self, judged: Judged, matches: list[Match]) -> bool:
        """Whether a text that is doubted for single words of it is nearly word for word a question of the guide."""
        doubted = judged.crisis == MENTION and not judged.is_named and judged.weight < CLEAR
        return doubted and bool(matches) and matches[0].likeness >= NEARLY_ASKED

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
        ("subject", round(match.subject, 3)),
    )

"""What a person takes to the next visit: questions for the clinic, and what to get ready. Immutable."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ketatui.blocks import StepsBlock
from ketatui.model import Guide, Topic

LONGEST = 200
"""Letters of one question or of a person's own words; what is longer is cut."""

MOST = 30
"""Questions on one list."""


READY = "get-ready"
"""The topic whose steps are to be got ready."""


class VisitList(NamedTuple):
    """Questions in the order in which they were put there, and the points to get ready, done or not."""

    questions: tuple[str, ...] = ()
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What to get ready, under the title of the panel that tells it, such as one for each form of treatment."""
    done: frozenset[str] = frozenset()
    title: str = ""
    """What the points are for: the title of the topic that they come from."""

    @property
    def points(self) -> tuple[str, ...]:
        """Everything to get ready, each once."""
        return tuple(dict.fromkeys(point for _, points in self.groups for point in points))


def visit_list(topic: Topic) -> VisitList:
    """An empty list with what a topic tells to get ready: its actions, then the steps of its panels."""
    steps = [(block.title, block.items) for block in topic.blocks if isinstance(block, StepsBlock)]
    return VisitList(groups=((topic.title, topic.actions), *steps), title=topic.title)


def for_guide(guide: Guide) -> VisitList:
    """An empty list with what a guide tells to get ready; without a topic of that name, with nothing."""
    topic = guide.topic_by_id.get(READY)
    return visit_list(topic) if topic else VisitList()


def begun(visit: VisitList) -> VisitList:
    """The list with only those groups to get ready of which something is done: a person ticks those of their form."""
    return visit._replace(groups=tuple(group for group in visit.groups if visit.done.intersection(group[1])))


def translated(visit: VisitList, before: Guide, after: Guide) -> VisitList:
    """The same list in another language of the same guide. What a person has written stays as they wrote it."""
    words = dict(_counterparts(before, after))
    empty = for_guide(after)
    points = dict(zip(visit.points, empty.points, strict=False))
    done = frozenset(points[point] for point in visit.done if point in points)
    return empty._replace(questions=tuple(dict.fromkeys(words.get(q, q) for q in visit.questions)), done=done)


def _counterparts(before: Guide, after: Guide) -> Iterator[tuple[str, str]]:
    """Each question of a guide with the one that says the same in another language of it."""
    for topic in before.topics:
        if (other := after.topic_by_id.get(topic.id)) and len(other.ask) == len(topic.ask):
            yield from ((cleaned(q), cleaned(a)) for q, a in zip(topic.ask, other.ask, strict=True))
    for question in before.questions:
        if same := after.question_by_id.get(question.id):
            yield cleaned(question.question), cleaned(same.question)


def add(visit: VisitList, question: str) -> VisitList:
    """The list with a question at its end. A list that is full, or has it already, stays as it is."""
    plain = cleaned(question)
    if not plain or len(visit.questions) >= MOST or has(visit, plain):
        return visit
    return visit._replace(questions=(*visit.questions, plain))


def remove(visit: VisitList, question: str) -> VisitList:
    """The list without a question, however its letters are written."""
    gone = cleaned(question).casefold()
    return visit._replace(questions=tuple(q for q in visit.questions if q.casefold() != gone))


def has(visit: VisitList, question: str) -> bool:
    """Whether a question is on the list, however its letters are written."""
    wanted = cleaned(question).casefold()
    return any(one.casefold() == wanted for one in visit.questions)


def tick(visit: VisitList, point: str) -> VisitList:
    """Marks a point as done, or no longer as done. What is no point of the list changes nothing."""
    return visit._replace(done=visit.done ^ {point}) if point in visit.points else visit


def cleaned(text: str, longest: int = LONGEST) -> str:
    """Typed words on one line: no control, direction or unassigned characters, at most `longest` letters.

    What is left can stand on a screen, in a file and in a code without changing how the rest is shown.
    """
    spaced = "".join(" " if c.isspace() else c for c in unicodedata.normalize("NFC", text))
    shown = "".join(c for c in spaced if not unicodedata.category(c).startswith("C"))
    return " ".join(shown.split())[:longest].rstrip()

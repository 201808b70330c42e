"""Ticked side effects -> how soon to act and what to do. Total, monotone, and never lowering.

The rules are those of part 3 of the project's clinical facts: the most urgent item decides; what is
strong, worse or lasting is raised; where an answer is missing, the more urgent one counts.
"""

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple, get_args

from ketatui.model import Advice, Change, Level, Raise, SideEffect

Place = Literal["clinic", "home", "between"]
"""Where a person is: in the clinic now, at home on the day of a treatment, or between visits."""

Strength = Literal["mild", "moderate", "strong"]
"""A little, quite a lot, or so much that a person cannot do things."""

LEVELS: tuple[Level, ...] = get_args(Level)
"""Least urgent first."""

_NEXT_VISIT, _, _NOW, _EMERGENCY = range(len(LEVELS))


class Felt(NamedTuple):
    """A side effect that a person has.

    None is an answer that was not given. Where the question is worth asking, the worse answer counts.
    """

    effect: SideEffect
    strength: Strength | None = None
    worse: bool | None = None
    lasting: bool | None = None


class Item(NamedTuple):
    """A side effect with its urgency, the advice of its author for the place, and why it was raised."""

    felt: Felt
    level: Level
    advice: str
    why: tuple[str, ...] = ()
    """What the author of the side effect says of each raise that applies."""
    changes: tuple[Change, ...] = ()
    """What counts as strong, worse or lasting."""
    assumed: tuple[Change, ...] = ()
    """Those of the changes that nobody told: the answer is missing, so the worse one counts."""
    raised: bool = False
    """So much more urgent than the advice that the headline of the level says what to do, in its place."""

    @property
    def effect(self) -> SideEffect:
        """What the person feels."""
        return self.felt.effect


class Result(NamedTuple):
    """How soon to act (None: nothing was ticked), and every item, most urgent first."""

    level: Level | None
    items: tuple[Item, ...]
    headline_key: str
    """The field of the interface's words that holds the headline."""


def triage(felt: Sequence[Felt], place: Place, *, alarms: Sequence[Item] = ()) -> Result:
    """The urgency of everything a person feels. `alarms`: what to do about own words that name an emergency."""
    ticked = {one.effect.id for one in felt}
    judged = [*alarms, *(judge(one, place, ticked) for one in felt)]
    items = sorted(judged, key=lambda item: -LEVELS.index(item.level))
    level = items[0].level if items else None
    return Result(level, tuple(items), headline_key(level, place))


def judge(felt: Felt, place: Place, ticked: Collection[str]) -> Item:
    """The urgency of one side effect beside everything else that is ticked."""
    advice = _advice(felt.effect, place)
    answers = _answers(felt, place)
    assumed = tuple(question for question in questions_for(felt.effect, place) if answers[question] is None)
    changes = tuple(change for change, answer in answers.items() if answer or change in assumed)
    rises = [rise for rise in felt.effect.raises if _applies(rise, changes, ticked)]
    own = LEVELS.index(advice.level)
    rank = max([own + _steps(changes), *(LEVELS.index(rise.to) for rise in rises)])
    if place == "clinic" and rank > _NEXT_VISIT:
        # Staff are there: what is more than a note for the next visit is told at once.
        rank = max(rank, _NOW)
    level = LEVELS[min(rank, _EMERGENCY)]
    why = tuple(rise.text for rise in rises)
    return Item(felt, level, advice.text, why, changes, assumed, _outgrown(advice, level, place))


def alarm(felt: Felt, place: Place, emergency: SideEffect) -> Item:
    """An emergency told in own words: `felt` stands for the words, `emergency` says what to do."""
    advice = _advice(emergency, place)
    return Item(felt, "emergency", advice.text, raised=_outgrown(advice, "emergency", place))


def questions_for(effect: SideEffect, place: Place) -> tuple[Change, ...]:
    """Which answers can still raise a side effect in this place.

    Whether it lasts past a day is only asked where that is in doubt and can change what to do.
    """
    level = _advice(effect, place).level
    if LEVELS.index(level) + _still_there(effect, place) >= _EMERGENCY:
        return ()
    lasting_known = effect.phase == "between-visits" or place == "between"
    if lasting_known or (place == "clinic" and level != "next-visit"):
        return ("strong", "worse")
    return ("strong", "worse", "lasting")


def headline_key(level: Level | None, place: Place) -> str:
    """Which headline says how soon to act, in the clinic and elsewhere."""
    if level is None:
        return "headline_watch"
    if place == "clinic":
        return "headline_next_check" if level == "next-visit" else "headline_staff"
    return f"headline_{level.replace('-', '_')}"


def _advice(effect: SideEffect, place: Place) -> Advice:
    return effect.clinic if place == "clinic" else effect.home


def _outgrown(advice: Advice, level: Level, place: Place) -> bool:
    return headline_key(advice.level, place) != headline_key(level, place)


def _answers(felt: Felt, place: Place) -> dict[Change, bool | None]:
    """Whether it is strong, worse, lasting; None where nobody said."""
    strong = None if felt.strength is None else felt.strength == "strong"
    return {"strong": strong, "worse": felt.worse, "lasting": _still_there(felt.effect, place) or felt.lasting}


def _still_there(effect: SideEffect, place: Place) -> bool:
    """Whether an effect of a session is felt between visits: then it lasts past 24 hours, whatever was answered."""
    return place == "between" and effect.phase != "between-visits"


def _steps(changes: Collection[Change]) -> int:
    """Anything strong, worse or lasting raises one level; strong and worse together raise two."""
    return 2 if {"strong", "worse"} <= set(changes) else 1 if changes else 0


def _applies(rise: Raise, changes: Collection[Change], ticked: Collection[str]) -> bool:
    return not set(changes).isdisjoint(rise.when) or not set(ticked).isdisjoint(rise.beside)

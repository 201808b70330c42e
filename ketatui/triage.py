"""Ticked side effects -> how soon to act and what to do. Total, monotone, and never lowering.

The rules are those of part 3 of the project's clinical facts: the most urgent item decides; what is
strong, worse or lasting is raised; where an answer is missing, the more urgent one counts.
"""

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple, get_args

from ketatui.model import Change, Level, Raise, SideEffect

Place = Literal["clinic", "home", "between"]
"""Where a person is: in the clinic now, at home on the day of a treatment, or between visits."""

Strength = Literal["mild", "moderate", "strong"]
"""A little, quite a lot, or so much that a person cannot do things."""

LEVELS: tuple[Level, ...] = get_args(Level)
"""Least urgent first."""


class Felt(NamedTuple):
    """A side effect that a person has. An answer that is None was not given: the worse one counts."""

    effect: SideEffect
    strength: Strength | None = None
    worse: bool | None = None
    lasting: bool | None = None


class Item(NamedTuple):
    """A side effect with its urgency, its advice for the place, and why it was raised."""

    effect: SideEffect
    level: Level
    advice: str
    why: tuple[str, ...] = ()


class Result(NamedTuple):
    """How soon to act (None: nothing was ticked), and every item, most urgent first."""

    level: Level | None
    items: tuple[Item, ...]
    headline_key: str
    """The field of the interface's words that holds the headline."""


def triage(felt: Sequence[Felt], place: Place, *, alarmed: bool = False) -> Result:
    """The urgency of everything a person feels. `alarmed`: their own words name an emergency."""
    ticked = {one.effect.id for one in felt}
    items = sorted((judge(one, place, ticked) for one in felt), key=_urgent_first)
    level: Level | None = items[0].level if items else None
    if alarmed:
        level = "emergency"
    return Result(level, tuple(items), headline_key(level, place))


def judge(felt: Felt, place: Place, ticked: Collection[str]) -> Item:
    """The urgency of one side effect beside everything else that is ticked."""
    effect = felt.effect
    advice = effect.clinic if place == "clinic" else effect.home
    changes = _changes(felt, place)
    rank = LEVELS.index(advice.level) + _steps(changes)
    why = []
    for rise in effect.raises:
        if _applies(rise, changes, ticked):
            rank = max(rank, LEVELS.index(rise.to))
            why.append(rise.text)
    if place == "clinic" and changes:
        rank = max(rank, LEVELS.index("now"))
    return Item(effect, LEVELS[min(rank, len(LEVELS) - 1)], advice.text, tuple(why))


def questions_for(effect: SideEffect, place: Place) -> tuple[Change, ...]:
    """Which answers can still change the advice for a side effect in this place."""
    advice = effect.clinic if place == "clinic" else effect.home
    if advice.level == "emergency":
        return ()
    if effect.phase == "between-visits" or place != "home":
        return ("strong", "worse")
    return ("strong", "worse", "lasting")


def headline_key(level: Level | None, place: Place) -> str:
    """Which headline says how soon to act, in the clinic and elsewhere."""
    if level is None:
        return "headline_watch"
    if place == "clinic" and level in ("emergency", "now"):
        return "headline_staff"
    return f"headline_{level.replace('-', '_')}"


def _changes(felt: Felt, place: Place) -> set[Change]:
    """What is to be taken as strong, worse or lasting; an answer that is missing counts as yes."""
    asked = questions_for(felt.effect, place)
    changes: set[Change] = set()
    if felt.strength == "strong" or (felt.strength is None and "strong" in asked):
        changes.add("strong")
    if felt.worse or (felt.worse is None and "worse" in asked):
        changes.add("worse")
    if felt.lasting or (felt.lasting is None and "lasting" in asked):
        changes.add("lasting")
    if place == "between" and felt.effect.phase != "between-visits":
        changes.add("lasting")
    return changes


def _steps(changes: set[Change]) -> int:
    """Anything strong, worse or lasting raises one level; strong and worse together raise two."""
    return 2 if {"strong", "worse"} <= changes else 1 if changes else 0


def _applies(rise: Raise, changes: set[Change], ticked: Collection[str]) -> bool:
    return bool(changes.intersection(rise.when)) or not set(ticked).isdisjoint(rise.beside)


def _urgent_first(item: Item) -> tuple[int, str]:
    return -LEVELS.index(item.level), item.effect.label

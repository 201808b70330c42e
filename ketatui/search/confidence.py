"""Knows what the guide does not know: whether the best match is about what was asked.

The figures were fitted on the half of the collected wordings that is there to learn from (tests/search/learn).
"""

from functools import cache

from ketatui.language.english import EVERYDAY_WORDS
from ketatui.language.phrases import END, LISTS, START, Phrases
from ketatui.language.terms import fold
from ketatui.search.desk_words import DESK
from ketatui.search.matching import Match
from ketatui.search.slots import Slot

FULL, ALIKE = 0.75, 0.55
"""A query of which so much is found, in a wording so much like it, is understood however short it is."""

WHOLE, STRONG = 0.9, 0.6
"""So is one of which all is found in words that count so much, and any single word that the guide has."""

NEEDED, EASED = 1.3, 0.12
"""What a query of no words would need, and how much less each further word makes it.

People who write a whole sentence about themselves write about their treatment, with many words that no guide
has; of two words, both must fit.
"""

LONG = 10
"""Words beyond which a query needs no less."""

ELSEWHERE = 0.3
"""What a word about other things costs ("password", "pizza") that the best match does not have."""

FEW, GENERAL = 2, 0.8
"""How like a wording so few words must be that are all general, such as "call me"."""

FOREIGN = 70
"""From this weight on a query is taken to be about other things ("root canal", "your mama")."""

MAYBE, OTHER_LIKELY, OTHER_MORE = -50, 0.3, 1.5
"""From this weight on it is too, if by all of its words it is likely about other things, and so much more than of what
the best match is about."""

MEANT, MEANT_MORE = 0.3, 2
"""How likely the subject of the best match must be, and how much more than other things, to need no more than that."""

SAME = 0.97
"""So like a wording of the guide that nothing else can be meant."""


@cache
def desk() -> Phrases:
    """What people ask the front desk, read when it is first needed."""
    return Phrases(DESK, LISTS)


def is_elsewhere(first: Match, slots: list[Slot], foreign: float, other: float) -> bool:
    """Whether a query is about other things, or for the front desk, whatever words of it the guide may have.

    `foreign` is how much in its words speaks of other things than treatment, `other` how likely it is about such (up
    to 1). Wordings of the guide are never elsewhere.
    """
    typed = [slot.word for slot in slots]
    same = first.likeness >= SAME and len(set(typed)) == len(typed)
    doubted = foreign >= MAYBE and other >= max(OTHER_LIKELY, OTHER_MORE * first.subject)
    return not same and (foreign >= FOREIGN or doubted or desk().found([START, *typed, END]))


def is_confident(first: Match, slots: list[Slot], other: float = 0.0) -> bool:
    """Whether enough of a query is found in the first match, or speaks for its subject, to give it as the answer."""
    if first.subject >= max(MEANT, MEANT_MORE * other):
        return True
    if len(slots) <= FEW and not any(slot.subject for slot in slots):
        return first.likeness >= GENERAL and len(slots) > 1
    missing = {fold(slot.typed) for slot in slots if slot.content and slot.typed not in first.matched}
    elsewhere = not missing.isdisjoint(EVERYDAY_WORDS)
    if first.covered >= FULL and first.likeness >= ALIKE and not elsewhere:
        return True
    if first.covered >= WHOLE and (first.strength >= STRONG or len(slots) == 1) and not elsewhere:
        return True
    value = first.likeness + 0.7 * first.strength - ELSEWHERE * elsewhere
    return value >= NEEDED - EASED * min(len(slots), LONG)

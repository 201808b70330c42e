"""Knows what the guide does not know: whether the best match is about what was asked."""

from ketatui.matching import Match
from ketatui.slots import Slot


def is_confident(first: Match, slots: list[Slot]) -> bool:
    """Whether enough of the query is found in the first match to give it as the answer."""
    return first.covered >= 0.4

"""A linear model over the features of a text: what speaks for something in it, and what against.

Every feature has a whole number; their sum, divided by the root of how many were looked at, is the weight of the text.
`python training/train.py` makes the numbers out of collected and written wordings. Nothing is drawn by chance: the same
text always weighs the same.
"""

from collections.abc import Collection
from functools import cache
from math import sqrt
from pkgutil import get_data
from typing import NamedTuple

FILE = "weights.txt"

TOLD = 6
"""Words and pairs that an explanation names."""


class Weights(NamedTuple):
    """The numbers of a model: one for each feature, and what a text weighs that has none."""

    start: int
    of: dict[str, int]

    def weight(self, features: Collection[str]) -> float:
        """How much speaks for it (above 0) or against it (below)."""
        of = self.of
        return self.start + sum(of[one] for one in features if one in of) / sqrt(len(features) or 1)

    def reasons(self, features: Collection[str]) -> tuple[tuple[str, int], ...]:
        """The words, pairs and tables that weighed most, the heaviest first; pieces of words tell a reader nothing."""
        known = [(one, self.of[one]) for one in features if one in self.of and one[0] != "'"]
        known.sort(key=lambda pair: (-abs(pair[1]), pair[0]))
        return tuple(known[:TOLD])


@cache
def weights_of(package: str) -> Weights:
    """The model that lies in a package, read when it is first needed.

    Its file begins with the weight of a text without features; every other line is a number and all features that
    have it.
    """
    # Not importlib.resources: it works from an archive too, but takes as long to load as all of the search.
    first, *lines = (get_data(package, FILE) or b"0").decode().splitlines()
    of: dict[str, int] = {}
    for line in lines:
        number, names = line.split(" ", 1)
        of.update(dict.fromkeys(names.split(" "), int(number)))
    return Weights(int(first), of)

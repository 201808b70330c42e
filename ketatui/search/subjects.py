"""What a query is about, by all of its words together: how likely each subject (a tag of the guide's questions) is.

A linear model, made by `python training/subjects.py` out of collected and written wordings. It knows what no list of
synonyms says: that "the morning after" with "milking" in it asks about work. Tags that it does not know get nothing
from it, so that a clinic's own pages are found by their words alone.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from math import exp, sqrt
from pkgutil import get_data

from ketatui.language.remembered import remembering
from ketatui.language.weights import beside

FILE = "subjects.txt"

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""Each subject is one letter in the file, in the order of its first line."""

NUMBER = re.compile(r"([a-zA-Z])(-?\d+)")

SCALE = 20
"""What a number of the file counts: 20 of them are one unit of a logarithm."""

LIKELY = 0.02
"""Subjects less likely than this are not told."""

OTHER = "-"
"""The subject of what is not in the guide at all."""

REMEMBERED = 4_000

Pairs = tuple[tuple[int, int], ...]


class Subjects:
    """The model: for each feature of a text how much it speaks for each subject."""

    def __init__(self, names: Mapping[str, int], lines: list[str]) -> None:
        """Takes each subject with what it weighs in a text without features, and the lines of all features."""
        self.names = tuple(names)
        self._start = tuple(names.values())
        self._lines = lines
        self._found = remembering(self._look, REMEMBERED)

    def _look(self, feature: str) -> Pairs:
        """Which subjects a feature speaks for or against, and how much."""
        pairs = NUMBER.findall(beside(self._lines, feature))
        return tuple((LETTERS.index(letter), int(number)) for letter, number in pairs)

    def likely(self, features: Collection[str]) -> dict[str, float]:
        """How likely each subject is (up to 1), those that are hardly so left out."""
        sums = [0] * len(self.names)
        for pairs in map(self._found, features):
            for place, number in pairs:
                sums[place] += number
        length = SCALE * sqrt(len(features) or 1)
        weights = [start / SCALE + summed / length for start, summed in zip(self._start, sums, strict=True)]
        most = max(weights, default=0.0)
        shares = [exp(weight - most) for weight in weights]
        whole = sum(shares)
        found = {name: share / whole for name, share in zip(self.names, shares, strict=True)}
        return {name: share for name, share in found.items() if share >= LIKELY}


def read(lines: list[str]) -> Subjects:
    """The model of the lines that `written` makes."""
    first, *rest = lines or [""]
    pairs = (pair.split(" ") for pair in first.split("\t") if pair)
    return Subjects({name: int(start) for name, start in pairs}, rest)


@cache
def subjects() -> Subjects:
    """The model that the program has, read when it is first needed."""
    return read((get_data(__package__, FILE) or b"").decode().splitlines())

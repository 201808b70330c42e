"""A linear model over the features of a text: what speaks for something in it, and what against.

Every feature has a whole number; their sum, divided by the root of how many were looked at, is the weight of the text.
`python training/train.py` makes the numbers out of collected and written wordings. Nothing is drawn by chance: the same
text always weighs the same.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from math import sqrt
from pkgutil import get_data
from typing import NamedTuple

from ketatui.language.remembered import remembering

FILE = "weights.txt"

TOLD = 6
"""Words and pairs that an explanation names."""


LINE = 16
"""Features on a line of the file: few enough to look through, so many that there are few lines."""

REMEMBERED = 4_000
"""Features of which the number is remembered: those of what somebody types, letter by letter."""

LAST = "\U0010ffff"
"""Sorts behind every letter."""


class Numbers(Mapping[str, int]):
    """The number of each feature, looked up in sorted text.

    A dictionary of tens of thousands of features takes a hundred times as long to make, and ten times the memory.
    """

    def __init__(self, lines: list[str]) -> None:
        """Takes the lines that `lines_of` makes."""
        self._lines = lines
        self._found = remembering(self._look, REMEMBERED)

    def _look(self, name: str) -> int:
        """The number of a feature; 0 where it has none."""
        return int(beside(self._lines, name) or 0)

    def each(self, names: Iterable[str]) -> Iterator[int]:
        """The number of each of some features; 0 for one that has none."""
        return map(self._found, names)

    def __getitem__(self, name: str) -> int:
        if number := self._found(name):
            return number
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            for pair in line.split("\t")[1:]:
                yield pair.partition(" ")[0]

    def __len__(self) -> int:
        return sum(line.count("\t") for line in self._lines)


def beside(lines: list[str], name: str) -> str:
    """What stands beside a name in the lines that `lines_of` makes; nothing where the name is not in them."""
    sought = f"\t{name} "
    place = bisect_right(lines, sought + LAST) - 1
    line = lines[place] if place >= 0 else ""
    start = line.find(sought)
    if start < 0:
        return ""
    start += len(sought)
    end = line.find("\t", start)
    return line[start:end] if end > 0 else line[start:]


def lines_of(numbers: Mapping[str, int | str]) -> list[str]:
    """Features with what stands beside each, sorted, some on each line. No feature has white space in it; none is 0."""
    pairs = [f"\t{name} {numbers[name]}" for name in sorted(numbers) if numbers[name]]
    return ["".join(pairs[start : start + LINE]) for start in range(0, len(pairs), LINE)]


class Weights(NamedTuple):
    """The numbers of a model: one for each feature, and what a text weighs that has none."""

    start: int
    of: Numbers

    def weight(self, features: Collection[str]) -> float:
        """How much speaks for it (above 0) or against it (below)."""
        return self.start + sum(self.of.each(features)) / sqrt(len(features) or 1)

    def reasons(self, features: Collection[str]) -> tuple[tuple[str, int], ...]:
        """The words, pairs and tables that weighed most, the heaviest first; pieces of words tell a reader nothing."""
        pairs = zip(features, self.of.each(features), strict=True)
        known = [(one, number) for one, number in pairs if number and one[0] != "'"]
        known.sort(key=lambda pair: (-abs(pair[1]), pair[0]))
        return tuple(known[:TOLD])


@cache
def weights_of(package: str) -> Weights:
    """The model that lies in a package, read when it is first needed.

    Its file begins with the weight of a text without features; every other line is one of `Numbers`.
    """
    # Not importlib.resources: it works from an archive too, but takes as long to load as all of the search.
    # Each line is decoded by itself: most are plain ASCII, and take half the memory that a letter of the others asks for.
    first, *lines = map(bytes.decode, (get_data(package, FILE) or b"0\n").rstrip(b"\n").split(b"\n"))
    return Weights(int(first), Numbers(lines))

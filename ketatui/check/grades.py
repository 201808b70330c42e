"""Readability formulas over sentences."""

from collections.abc import Callable, Iterable
from math import sqrt
from typing import NamedTuple

from ketatui.check.passive import passive
from ketatui.check.sentences import words


class Measure(NamedTuple):
    """What readability formulas count in a text. Measures of parts add up to that of the whole."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    long_words: int = 0
    passives: int = 0

    def plus(self, other: "Measure") -> "Measure":
        """The measure of both texts together."""
        return Measure(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def mean(self) -> float:
        """Words in a sentence, on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def passive_share(self) -> float:
        """Passive sentences of 100."""
        return 100 * self.passives / self.sentences if self.sentences else 0.0

    @property
    def grade(self) -> float:
        """Flesch-Kincaid grade (Kincaid and others, 1975): the US school year that can read the text."""
        if not self.words:
            return 0.0
        return 0.39 * self.mean + 11.8 * self.syllables / self.words - 15.59

    @property
    def smog(self) -> float:
        """SMOG grade (McLaughlin, 1969), from words of three or more syllables; usually above Flesch-Kincaid."""
        if not self.sentences:
            return 0.0
        return 1.0430 * sqrt(self.long_words * 30 / self.sentences) + 3.1291


def measure(texts: Iterable[str], syllables: Callable[[str], int]) -> Measure:
    """Measures sentences; `syllables` counts those of a word."""
    total = Measure()
    for sentence in texts:
        counts = [syllables(word) for word in words(sentence)]
        long_words = sum(count >= 3 for count in counts)
        total = total.plus(Measure(1, len(counts), sum(counts), long_words, int(bool(passive(sentence)))))
    return total

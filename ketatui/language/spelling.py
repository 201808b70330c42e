"""Forgives typing mistakes: the words of the guide that a mistyped word may stand for."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import accumulate

from ketatui.language.english import EVERYDAY_WORDS
from ketatui.language.remembered import remembering

CHEAP, SWAPPED = 0.6, 0.7
"""What slips cost that people make all the time, beside 1 for any other."""

VOWELS = frozenset("aeiouy")
ALIKE = frozenset("ck kc sz zs sc cs mn nm fv vf gj jg td dt pb bp".split())  # noqa: SIM905

CHEAPLY = {
    one: "".join(sorted({pair[1] for pair in ALIKE if pair[0] == one} | (VOWELS if one in VOWELS else set())))
    for one in sorted(VOWELS.union(*ALIKE))
}
"""The letters for which each is easily taken."""

ONE = 1.2
"""One mistake, or two of the cheap ones ("drv" is "drive")."""

FIRST_LETTER = 0.4
"""What it costs beside that the first letter is another; people seldom get that one wrong."""

AS_NEAR = 0.45
"""How much farther off than the nearest word another may be and still be meant."""

PREFIXES = 12
"""How many longer words an unfinished one may stand for."""


def edits_allowed(word: str) -> float:
    """How far a word may be off: not at all in very short ones, one mistake in short ones, two in long ones."""
    return 0 if len(word) < 3 else ONE if len(word) < 7 else 2


def distance(one: str, other: str, most: float) -> float:
    """What it takes to get from one word to another; over `most` where it is more.

    A letter left out, added or changed is 1, two letters swapped is 1; slips that people make
    all the time cost less: a doubled letter, a vowel left out or taken for another.
    """
    reach = int(most / CHEAP)
    longest = len(other)
    if abs(len(one) - longest) > reach:
        return most + 1
    # A row of the table for each letter of the one word; nothing further than `reach` from its diagonal can be enough.
    too_far = most + 1
    missing = [
        CHEAP if letter == beside or letter in VOWELS else 1.0
        for letter, beside in zip(other, ("", *other), strict=False)
    ]
    before: list[float] = []
    last = [0.0, *accumulate(missing)]
    previous = ""
    for i, letter in enumerate(one, 1):
        added = CHEAP if letter == previous else 1.0
        cheap = CHEAPLY.get(letter, "")
        row = [too_far] * (longest + 1)
        row[0] = left = best = last[0] + added
        start = max(1, i - reach)
        if start > 1:
            left = best = too_far
        for j in range(start, min(longest, i + reach) + 1):
            letter2 = other[j - 1]
            cost = last[j - 1]
            if letter != letter2:
                cost += CHEAP if letter2 in cheap else 1.0
            if (other_cost := left + missing[j - 1]) < cost:
                cost = other_cost
            if (other_cost := last[j] + added) < cost:
                cost = other_cost
            if (
                previous == letter2
                and i > 1
                and j > 1
                and letter == other[j - 2]
                and (other_cost := before[j - 2] + SWAPPED) < cost
            ):
                cost = other_cost
            row[j] = left = cost
            if cost < best:
                best = cost
        if best > most:
            return too_far
        before, last, previous = last, row, letter
    return last[-1]


def letters(word: str) -> int:
    """The set of letters of a word as bits, so that words far apart are told apart at once."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _first_letters(word: str) -> list[str]:
    """The letters that a mistyped word may really begin with."""
    first = word[0]
    likely = {first, word[1]}.union(*(pair for pair in ALIKE if first in pair))
    return sorted(likely | VOWELS if first in VOWELS or len(word) > 6 else likely)


class Spelling:
    """The words of a guide, each with how common it is, ready to be looked up by mistyped ones."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Takes the words and in how many questions each stands."""
        self._counts = counts
        self._sorted = sorted(counts)
        self._close = remembering(self._found, 5_000)

    @cached_property
    def _alike(self) -> dict[tuple[int, str], list[tuple[int, str]]]:
        """The words of each length and first letter with the set of their letters; made for the first misspelling."""
        found: dict[tuple[int, str], list[tuple[int, str]]] = defaultdict(list)
        for word in self._sorted:
            if word.isalpha() and len(word) > 2:
                found[len(word), word[0]].append((letters(word), word))
        return found

    def close(self, word: str) -> tuple[tuple[str, float], ...]:
        """Words within the allowed edits, nearest and most common first, with a weight under 1."""
        return self._close(word)

    def _found(self, word: str) -> tuple[tuple[str, float], ...]:
        return tuple(self._search(word))

    def _search(self, word: str) -> Iterable[tuple[str, float]]:
        most = edits_allowed(word)
        if not most or not word.isalpha() or word in EVERYDAY_WORDS:
            return []
        bits, found = letters(word), []
        far = 2 if most < 2 else 4
        enough = most
        for first in _first_letters(word):
            for length in range(len(word) - 2, len(word) + 3):
                for other_bits, other in self._alike.get((length, first), ()):
                    if (bits ^ other_bits).bit_count() <= far:
                        edits = distance(word, other, enough)
                        if first != word[0] and (word[1:2] != first or word[0] != other[1:2]):
                            edits += FIRST_LETTER
                        if edits <= enough:
                            found.append((edits, -self._counts[other], other))
                            enough = min(enough, edits + AS_NEAR)
        found.sort()
        best = found[0][0] if found else 0
        return [(other, 1 - 0.25 * edits) for edits, _, other in found[:6] if edits <= best + AS_NEAR]

    def starting_with(self, beginning: str) -> tuple[str, ...]:
        """Words that an unfinished one may become, most common first."""
        start = bisect_left(self._sorted, beginning)
        found = []
        for word in self._sorted[start : start + 400]:
            if not word.startswith(beginning):
                break
            if word != beginning:
                found.append(word)
        found.sort(key=lambda word: (-self._counts[word], word))
        return tuple(found[:PREFIXES])

    def parted(self, word: str) -> tuple[str, ...]:
        """The words that were typed without a space between them, each known or nearly so; else nothing."""
        best: tuple[float, tuple[str, ...]] = (0.0, ())
        for cut in range(2, len(word) - 1):
            left, right = word[:cut], word[cut:]
            known = (left in self._counts) + (right in self._counts)
            if known == 2:
                value = 2.0 + min(len(left), len(right)) / 100
                best = max(best, (value, (left, right)))
            elif known == 1 and len(left) > 3 and len(right) > 3:
                other = right if left in self._counts else left
                near = self.close(other)
                if near and near[0][1] >= 0.75:
                    fixed = (left, near[0][0]) if other == right else (near[0][0], right)
                    best = max(best, (1.0 + min(len(left), len(right)) / 100, fixed))
        return best[1]

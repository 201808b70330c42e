"""The questions that the words of a query stand in. What the query before had in common is not worked out again."""

from collections.abc import Mapping
from heapq import nlargest

from ketatui.language.remembered import emptied_with_visit
from ketatui.search.asked import Word
from ketatui.search.postings import Posting

CANDIDATES = 30
"""How many questions are looked at closely."""

STRONGEST = 1500
"""How many questions of a very common word are counted."""

Key = tuple[float, tuple[tuple[str, float], ...]]
"""What the scores of a word depend on: what it weighs, and what it may stand for."""

Scored = dict[int, float]
"""Questions by their numbers, each with a score."""


class Scorer:
    """Scores questions by the words of a query. People type letter by letter: all but one word is as it was before."""

    def __init__(self, terms: Mapping[str, Posting]) -> None:
        """Takes the inverted index."""
        self._terms = terms
        self._words: dict[Key, Scored] = {}
        self._earlier: tuple[list[tuple[Key, int]], Scored] = ([], {})
        emptied_with_visit(self)

    def cache_clear(self) -> None:
        """Forgets the words of the query before."""
        self._words, self._earlier = {}, ([], {})

    def scores(self, words: list[Word]) -> tuple[list[Scored], Scored]:
        """The questions that each word stands in, and the sums over all words."""
        if not words:
            return [], {}
        keys = [((word.weight, word.sought), word.often) for word in words]
        before, known = self._words, {}
        for key, _ in keys:
            if key not in known:
                known[key] = before[key] if key in before else self._found(*key)
        self._words = known
        found = [known[key] for key, _ in keys]
        earlier, summed = self._earlier
        if keys[:-1] != earlier:
            summed = {}
            for (_, often), scored in zip(keys[:-1], found, strict=False):
                _add(summed, scored, often)
            self._earlier = (keys[:-1], summed)
        total = dict(summed)
        _add(total, found[-1], keys[-1][1])
        return found, total

    def _found(self, weight: float, sought: tuple[tuple[str, float], ...]) -> Scored:
        """The questions that a word's terms stand in, each with the best score of any of them."""
        found: Scored = {}
        there = [(posting, share) for term, share in sought if (posting := self._terms.get(term))]
        # That of the commonest term is taken over as a whole, the shorter ones are compared with it.
        there.sort(key=lambda pair: -len(pair[0].numbers))
        for posting, share in there:
            value = share * weight
            some = zip(posting.numbers[:STRONGEST], posting.strengths, strict=False)
            if not found:
                found = {number: value * strength for number, strength in some if strength}
                continue
            for number, strength in some:
                score = value * strength
                if score > found.get(number, 0.0):
                    found[number] = score
        return found


def _add(summed: Scored, scored: Scored, often: int) -> None:
    """Adds the scores of a word that is said so often."""
    if not summed and often == 1:
        summed.update(scored)
        return
    for number, score in scored.items():
        summed[number] = summed.get(number, 0.0) + often * score


def highest(scores: Scored) -> list[tuple[int, float]]:
    """The questions to look at closely, the highest score first; of equal ones the first in the guide."""
    enough = min(nlargest(CANDIDATES, scores.values()), default=0.0)
    some = [item for item in scores.items() if item[1] >= enough]
    return sorted(some, key=lambda item: (-item[1], item[0]))[:CANDIDATES]

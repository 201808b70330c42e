"""How like a query is to the whole wordings of a question: its own and those that the author added."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ketatui.search.asked import Asked


class Wordings(NamedTuple):
    """The wordings of a question: in which of them each term stands, and what the words of each weigh together."""

    where: dict[str, list[int]]
    weights: list[float]


def wordings(every: Iterable[Sequence[str]], weigh: Callable[[str], float]) -> Wordings:
    """Takes the terms of each wording, and what tells how much one of them weighs."""
    where: dict[str, list[int]] = {}
    weights = []
    for number, terms in enumerate(every):
        weights.append(sum(map(weigh, terms)))
        for term in terms:
            if term in where:
                where[term].append(number)
            else:
                where[term] = [number]
    return Wordings(where, weights)


def likeness(query: Asked, known: Wordings) -> float:
    """How much of their weight a part of a query and a wording share at most, each word counted once; 0 to 1.

    Only a wording that has a word which says what the query is about counts.
    """
    where, weights = known
    alike = 0.0
    found = _found(query, where)
    for places, weight, share in query.parts:
        shared: dict[int, float] = {}
        for place in places:
            all_of_it = query.words[place].all
            for number, best in found[place].items():
                shared[number] = shared.get(number, 0.0) + best * all_of_it
        for number, both in shared.items():
            its = weights[number]
            value = share * 2 * min(both, weight, its) / (weight + its)
            if value > alike:
                alike = value
    return alike


def _found(query: Asked, where: dict[str, list[int]]) -> list[dict[int, float]]:
    """For each word of a query the wordings that it may stand in, with the weight of its likeliest term there."""
    found: list[dict[int, float]] = [{} for _ in query.words]
    about = query.about
    there: set[int] = set()
    for word, best in zip(query.words, found, strict=True):
        if word.content or about is query.words:
            for term, share in word.sought:
                for number in where.get(term, ()):
                    if share > best.get(number, 0.0):
                        best[number] = share
            there.update(best)
    if about is query.words:
        return found
    for word, best in zip(query.words, found, strict=True):
        if not word.content and there:
            for term, share in word.sought:
                for number in where.get(term, ()):
                    if number in there and share > best.get(number, 0.0):
                        best[number] = share
    return found

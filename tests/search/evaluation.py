"""How well the search answers the collected wordings.

`learn` is what the search was tuned on; `unseen` is looked at for its totals only.
Run it from the checkout: python tests/search/evaluation.py
"""

import sys
from pathlib import Path
from typing import NamedTuple

from ketatui.crisis.judge import crisis
from ketatui.search.index import Answers, Index

HERE = Path(__file__).resolve().parent
HALVES = [f"{half}{name}" for name in ("", "/wider", "/voices", "/waiting") for half in ("learn", "unseen")]
"""The first collection, a wider one, one in ten voices, and one of a waiting room: each of writers of its own.

The first three are split once by hash; in the last one other writers wrote the unseen half.
"""


class Case(NamedTuple):
    """A wording and the tags of which the first answer must carry one."""

    tags: frozenset[str]
    wording: str


class Share(NamedTuple):
    """So many of so many."""

    name: str
    good: int
    all: int

    @property
    def rate(self) -> float:
        return self.good / self.all

    def __str__(self) -> str:
        return f"{self.name:<28} {self.good:>4} of {self.all:<4} {100 * self.rate:6.1f} %"


def wordings(half: str, name: str) -> list[str]:
    """The lines of one list, e.g. wordings("learn", "crisis")."""
    return (HERE / half / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def cases(half: str) -> list[Case]:
    """Every wording with its tags, of all writers."""
    found = []
    for path in sorted((HERE / half).glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            tags, wording = line.split("\t")
            found.append(Case(frozenset(tags.split(",")), wording))
    return found


def place(answers: Answers, tags: frozenset[str]) -> int:
    """The place, from 1, of the first answer with one of the tags; 99 where there is none."""
    for i, hit in enumerate(answers.hits, 1):
        if tags.intersection(hit.question.tags):
            return i
    return 99


def shares(index: Index, half: str) -> dict[str, Share]:
    """All figures of one half by name."""
    found = [(index.ask(case.wording), case.tags) for case in cases(half)]
    urgent, both = wordings(half, "crisis"), wordings(half, "both")
    foreign, ordinary = wordings(half, "offtopic"), wordings(half, "ordinary")
    answered = [index.ask(text) for text in both]
    rows = (
        Share("right first", sum(place(a, tags) == 1 for a, tags in found), len(found)),
        Share("right in first three", sum(place(a, tags) <= 3 for a, tags in found), len(found)),
        Share("answerable, confident", sum(a.confident for a, _ in found), len(found)),
        Share("answerable, no crisis", sum(not a.crisis or "suicidal-thoughts" in t for a, t in found), len(found)),
        Share("crisis, help shown", sum(index.ask(text).crisis for text in urgent), len(urgent)),
        Share("crisis, danger seen", sum(crisis(text).danger for text in urgent), len(urgent)),
        Share("both, help shown", sum(a.crisis for a in answered), len(both)),
        Share("both, answered too", sum(a.confident and bool(a.hits) and not a.danger for a in answered), len(both)),
        Share("off topic, not confident", sum(not index.ask(text).confident for text in foreign), len(foreign)),
        Share("off topic, no crisis", sum(not index.ask(text).crisis for text in foreign), len(foreign)),
        Share("ordinary, not swamped", sum(not index.ask(text).crisis for text in ordinary), len(ordinary)),
    )
    return {row.name: row for row in rows}


def main() -> None:
    """Prints the totals of both halves."""
    from ketatui.load import load
    from ketatui.store import shipped

    index = Index(load(shipped()))
    for half in HALVES:
        print(half)
        for row in shares(index, half).values():
            print(" ", row)


if __name__ == "__main__":
    sys.exit(main())

"""Trains the model that knows what a question is about, and writes its numbers.

It learns from what stands under training/subjects, from tests/search/learn and from the questions of the shipped guide;
never from tests/search/unseen. Run it from the checkout, with the extra `train` installed:

    python training/subjects.py            # on all there is to learn from
    python training/subjects.py --check    # what is found of each collection by a model that has seen none of it
"""

import sys
from collections import Counter
from collections.abc import Sequence
from itertools import compress
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from wordings import COLLECTED, HERE, LEARN, elsewhere_lines, made_of

from ketatui.crisis.judge import judge
from ketatui.language.weights import lines_of
from ketatui.load import load
from ketatui.search import index, subjects
from ketatui.search.subjects import LETTERS, OTHER, SCALE
from ketatui.store import shipped

TARGET = Path(subjects.__file__).with_name(subjects.FILE)

STRENGTH, PIECES, EVEN = 2.0, 0.4, 3.0
"""How freely the model may fit, how much a piece of a word counts beside a word, how long each text is made."""

PIECE = 3
"""Letters of the pieces of a word that are looked at."""

SMALLEST = 5
"""Numbers of the file smaller than this are left out."""

WRITTEN = 1.0
"""How much a wording made of a line with alternatives counts."""


class Wording(NamedTuple):
    """A wording, what it is about (one or several subjects), how much it counts, and the collection it is from."""

    text: str
    about: tuple[str, ...]
    counts: float
    collection: str


def all_wordings() -> list[Wording]:
    """All there is to learn from."""
    found = [Wording(t, q.tags, 1.0, "guide") for q in load(shipped()).questions for t in (q.question, *q.also)]
    for path in sorted((HERE / "subjects").glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            about, text = line.split("\t")
            made = made_of(text, f"{path.stem} {number}") if "{" in text else [text]
            found += [Wording(one, tuple(about.split(",")), WRITTEN, "written") for one in made]
    for path in sorted(LEARN.rglob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            about, text = line.split("\t")
            found.append(Wording(text, tuple(about.split(",")), COLLECTED, path.parent.name))
    found += [Wording(one.text, (OTHER,), one.counts, "elsewhere") for one in elsewhere_lines() if one.wanted]
    return list({one.text.lower(): one for one in found}.values())


def looked_at(feature: str) -> bool:
    """Whether the model looks at a feature: words, pairs of neighbours, and short pieces of words."""
    if feature[0] == "'":
        return len(feature) == PIECE + 1
    return feature[0] not in "#<" and ".." not in feature


def fit(every: Sequence[Wording], features: Sequence[frozenset[str]]) -> list[str]:
    """The lines of the model that tells the subjects of wordings, each given by its features."""
    often = Counter(one for some in features for one in some if looked_at(one))
    place = {name: i for i, name in enumerate(sorted(name for name, count in often.items() if count > 1))}
    names = sorted({name for one in every for name in one.about})
    share = np.array([PIECES if name[0] == "'" else 1.0 for name in place])
    rows, columns, values = [], [], []
    kinds, counts = [], []
    row = 0
    for wording, some in zip(every, features, strict=True):
        known = [place[one] for one in sorted(some) if one in place]
        even = EVEN / max(1, len(some)) ** 0.5
        for name in wording.about:
            rows += [row] * len(known)
            columns += known
            values += [even * share[at] for at in known]
            kinds.append(names.index(name))
            counts.append(wording.counts / len(wording.about))
            row += 1
    model = LogisticRegression(C=STRENGTH, max_iter=80)
    model.fit(csr_matrix((values, (rows, columns)), shape=(row, len(place))), kinds, counts)
    numbers = np.rint(SCALE * EVEN * share * model.coef_).astype(int)
    start = "\t".join(f"{name} {round(SCALE * float(one))}" for name, one in zip(names, model.intercept_, strict=True))
    of = {name: told(numbers[:, at].tolist()) for name, at in place.items()}
    return [start, *lines_of(of)]


def told(numbers: Sequence[int]) -> str:
    """How much a feature speaks for each subject, as it stands in the file."""
    return "".join(f"{LETTERS[kind]}{number}" for kind, number in enumerate(numbers) if abs(number) >= SMALLEST)


def check(every: Sequence[Wording], features: Sequence[frozenset[str]]) -> None:
    """What the search finds of each collection with a model that has seen none of its questions and other lines."""
    search = index.Index(load(shipped()))
    for folder in LEARN, *(LEARN / name for name in ("wider", "voices", "waiting")):
        other = set((folder / "offtopic.txt").read_text(encoding="utf-8").splitlines())
        seen = [w.collection != folder.name and w.text not in other for w in every]
        model = subjects.read(fit(list(compress(every, seen)), list(compress(features, seen))))
        with patch.object(index, "subjects", lambda model=model: model):
            found = [(search.ask(w.text), w.about) for w in every if w.collection == folder.name]
            shown = [search.ask(text).confident for text in other]
        first = [bool(a.hits) and not set(about).isdisjoint(a.hits[0].question.tags) for a, about in found]
        three = [any(not set(about).isdisjoint(hit.question.tags) for hit in a.hits[:3]) for a, about in found]
        rates = {"first": first, "in three": three, "confident": [a.confident for a, _ in found], "other shown": shown}
        print(folder.name, *(f"{name} {100 * np.mean(rate):.1f} %" for name, rate in rates.items()), sep=", ")


def main() -> int:
    """Trains, or checks."""
    every = all_wordings()
    features = [judge(one.text).features for one in every]
    if "--check" in sys.argv:
        check(every, features)
        return 0
    lines = fit(every, features)
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(every)} wordings, {len(lines[0].split(chr(9)))} subjects, {TARGET.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

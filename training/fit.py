"""Fits a linear model: logistic regression on features of equal length, rounded to whole numbers."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from ketatui.language.weights import Numbers, Weights, lines_of

STRENGTH, PIECES = 4.0, 0.4
"""How freely the model may fit; how much a piece of a word counts beside a word."""

SCALE = 3.0

SMALLEST = 35
"""Numbers (in hundredths) smaller than this are left out."""


def fit(seen: Sequence[frozenset[str]], wanted: Sequence[bool], counts: Sequence[float]) -> Weights:
    """The model that tells the wanted texts from the others, each given by its features; in hundredths."""
    often = Counter(one for features in seen for one in features)
    names = sorted(name for name, count in often.items() if count > 1)
    place = {name: i for i, name in enumerate(names)}
    rows = [(i, place[name]) for i, features in enumerate(seen) for name in sorted(features) if name in place]
    matrix = csr_matrix((np.ones(len(rows)), tuple(zip(*rows, strict=True))), shape=(len(seen), len(names)))
    share = np.array([PIECES if name[0] == "'" else 1.0 for name in names])
    even = diags(np.array([SCALE / max(1, len(features)) ** 0.5 for features in seen]))
    model = LogisticRegression(C=STRENGTH, solver="liblinear", class_weight="balanced", random_state=0)
    model.fit(even @ matrix @ diags(share), wanted, counts)
    numbers = np.rint(100 * SCALE * share * model.coef_[0]).astype(int)
    of = {name: int(number) for name, number in zip(names, numbers, strict=True) if abs(number) >= SMALLEST}
    return Weights(round(100 * float(model.intercept_[0])), Numbers(lines_of(of)))


def write(weights: Weights, path: Path) -> None:
    """What `weights_of` reads. Numbers are rounded to tens, so that the file packs well."""
    lines = lines_of({name: round(number, -1) for name, number in weights.of.items()})
    path.write_text("\n".join([str(weights.start), *lines]) + "\n", encoding="utf-8")

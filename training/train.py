"""Trains the two models of the search and writes their numbers.

`crisis` weighs for help, `elsewhere` weighs for words that have nothing to do with the guide. Both learn from what
stands under training/, from tests/search/learn and from the questions of the shipped guide; never from
tests/search/unseen. Run it from the checkout, with the extra `train` installed:

    python training/train.py                   # both models, on all there is to learn from
    python training/train.py crisis --check    # what is found of collected lines that a model has not seen, five-fold
"""

import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from fit import fit, write
from wordings import Line, crisis_lines, elsewhere_lines

from ketatui.crisis.judge import decide, sentences_of
from ketatui.crisis.signs import read_signs
from ketatui.language.features import of_text, typed_words
from ketatui.language.weights import Weights

PACKAGE = Path(__file__).resolve().parent.parent / "ketatui"
FOLDS = 5

PART = 0.5
"""How much a sentence of a harmless letter counts, beside 1 for the letter: no sentence of it is a cry either."""


class Model(NamedTuple):
    """What it learns from, where its numbers go, which kind of lines it must not take for the wanted ones.

    `parts`: whether what holds for an unwanted line holds for each sentence of it.
    """

    lines: Callable[[], list[Line]]
    target: Path
    near: str
    parts: bool


MODELS = {
    "crisis": Model(crisis_lines, PACKAGE / "crisis" / "weights.txt", "ordinary", parts=True),
    "elsewhere": Model(elsewhere_lines, PACKAGE / "search" / "weights.txt", "question", parts=False),
}


class Seen(NamedTuple):
    """A line, or a sentence of it, with all that is looked at in it; how much it counts."""

    line: Line
    features: frozenset[str]
    signs: frozenset[str]
    counts: float
    whole: bool = True


def read(model: Model) -> list[Seen]:
    """Each wording once; the last one counts."""
    seen = []
    for line in {line.text.lower(): line for line in model.lines()}.values():
        seen.append(_seen(line, line.text, line.counts))
        if model.parts and not line.wanted:
            seen += [_seen(line, one, PART * line.counts, whole=False) for one in sentences_of(line.text)]
    return seen


def _seen(line: Line, text: str, counts: float, *, whole: bool = True) -> Seen:
    words, signs = read_signs(text)
    return Seen(line, of_text(words, typed_words(text), signs), signs, counts, whole)


def _fit(seen: list[Seen]) -> Weights:
    return fit([one.features for one in seen], [one.line.wanted for one in seen], [one.counts for one in seen])


def train(name: str, seen: list[Seen]) -> None:
    """Writes the numbers of a model."""
    weights = _fit(seen)
    write(weights, MODELS[name].target)
    print(f"{name}: {len(seen)} wordings, {sum(one.line.wanted for one in seen)} wanted; {len(weights.of)} features")


def check(name: str, seen: list[Seen]) -> None:
    """What models find of collected lines that they have not seen."""
    found: dict[str, list[tuple[float, frozenset[str]]]] = {}
    fold = [int(sha256(one.line.text.lower().encode()).hexdigest(), 16) % FOLDS for one in seen]
    for now in range(FOLDS):
        hidden = [its == now and s.line.kind not in ("written", "guide") for s, its in zip(seen, fold, strict=True)]
        known = [one for one, is_hidden in zip(seen, hidden, strict=True) if not is_hidden]
        weights = _fit(known)
        for one, is_hidden in zip(seen, hidden, strict=True):
            if is_hidden and one.whole:
                found.setdefault(one.line.kind, []).append((weights.weight(one.features), one.signs))
    for share in (0.01, 0.02, 0.03, 0.05, 0.08, 0.12):
        least = float(np.quantile([weight for weight, _ in found[MODELS[name].near]], 1 - share))
        print(f"over {least:.0f}:", {k: _rate([one > least for one, _ in every]) for k, every in found.items()})
    if name == "crisis":
        print("help shown:", {k: _rate([decide(s, w).shown for w, s in every]) for k, every in found.items()})
        print("in danger:", {k: _rate([decide(s, w).danger for w, s in every]) for k, every in found.items()})


def _rate(which: list[bool]) -> str:
    return f"{100 * sum(which) / len(which):.1f} %"


def main() -> int:
    """Trains or checks the models named, or both."""
    for name in [one for one in sys.argv[1:] if one in MODELS] or MODELS:
        seen = read(MODELS[name])
        (check if "--check" in sys.argv else train)(name, seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())

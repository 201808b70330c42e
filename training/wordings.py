"""What there is to learn from: wordings written for the models, collected ones, and those of the shipped guide."""

import random
import re
from pathlib import Path
from typing import NamedTuple

from ketatui.crisis.judge import is_named
from ketatui.load import load
from ketatui.store import shipped

HERE = Path(__file__).resolve().parent
LEARN = HERE.parent / "tests" / "search" / "learn"

ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
MOST_OF_A_LINE = 60
"""How many wordings are made of a line with alternatives at most."""

SHARED = -1 / 3
"""The power of their number with which each wanted wording of a line counts: sixty of one line tell less than sixty."""

COLLECTED = 2.0
"""How much a wording counts that people wrote on their own, beside 1 for one written for the models."""

ABOUT_TREATMENT = ("harmless-*ask*.txt", "harmless-questions.txt")
"""Files of harmless lines that are all questions for the guide."""

LATER = [(LEARN / name, COLLECTED) for name in ("wider", "voices", "waiting")]
"""The collections after the first one, and how much a wording of theirs counts."""


class Line(NamedTuple):
    """A wording, whether it is what the model looks for, how much it counts, and where it comes from."""

    text: str
    wanted: bool
    counts: float
    kind: str


def crisis_lines() -> list[Line]:
    """Wordings for which help is to be shown (wanted), and others."""
    lines = _written("crisis", "help")
    lines += [line._replace(wanted=False) for line in _written("elsewhere", "elsewhere")]
    for text, about, kind in _guide():
        # What the tables name is left to them: it is shown, and answered too.
        if about or not is_named(text):
            lines.append(Line(text, about, 1.0, kind))
    for folder, counts in ((LEARN, 1.0), *LATER):
        lines += [Line(text, True, counts, kind) for kind in ("crisis", "both") for text in _list(folder, kind)]
        lines += [Line(text, False, counts, kind) for kind in ("ordinary", "offtopic") for text in _list(folder, kind)]
        lines += [Line(text, about, counts, "both" if about else "question") for text, about in _questions(folder)]
    return lines


def elsewhere_lines() -> list[Line]:
    """Wordings that have nothing to do with the guide (wanted), and questions for it."""
    lines = _written("elsewhere", "elsewhere")
    for names in ABOUT_TREATMENT:
        lines += _written("crisis", "elsewhere", names)
    lines += [Line(text, False, 1.0, kind) for text, _, kind in _guide()]
    for folder, counts in ((LEARN, COLLECTED), *LATER):
        lines += [Line(text, True, counts, "offtopic") for text in _list(folder, "offtopic")]
        lines += [Line(text, False, counts, "question") for text, _ in _questions(folder)]
    return lines


def _written(folder: str, wanted: str, names: str = "*.txt") -> list[Line]:
    """The lines of a folder; wanted are those of the files whose names begin so."""
    lines = []
    for path in sorted((HERE / folder).glob(names)):
        for number, line in enumerate(_read(path)):
            if not line.startswith("# "):
                made = made_of(line, f"{path.stem} {number}")
                is_wanted = path.stem.startswith(wanted)
                counts = len(made) ** SHARED if is_wanted else 1.0
                lines += [Line(text, is_wanted, counts, "written") for text in made]
    return lines


def made_of(line: str, seed: str) -> list[str]:
    """Wordings of a line with {one|other} in it, always the same ones."""
    rng = random.Random(seed)
    choices = [match.group(1).split("|") for match in ALTERNATIVES.finditer(line)]
    most = max(1, min(MOST_OF_A_LINE, int(1.5 * sum(map(len, choices)))))
    made = (ALTERNATIVES.sub(lambda match: rng.choice(match.group(1).split("|")), line) for _ in range(3 * most))
    return list(dict.fromkeys(" ".join(one.split()) for one in made))[:most]


def _guide() -> list[tuple[str, bool, str]]:
    """Every wording of the guide's questions, and whether it is about thoughts of suicide; what people may feel."""
    guide = load(shipped())
    lines = [
        (text, "suicidal-thoughts" in question.tags, "guide")
        for question in guide.questions
        for text in (question.question, *question.also)
    ]
    for felt in guide.side_effects:
        if not felt.emergency:
            lines += [(text, False, "guide") for text in (felt.label, felt.term, *felt.lay)]
    return lines


def _list(folder: Path, name: str) -> list[str]:
    return _read(folder / f"{name}.txt")


def _questions(folder: Path) -> list[tuple[str, bool]]:
    pairs = [line.split("\t") for path in sorted(folder.glob("*.tsv")) for line in _read(path)]
    return [(text, "suicidal-thoughts" in tags.split(",")) for tags, text in pairs]


def _read(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]

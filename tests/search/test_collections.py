"""What the search has learnt from holds none of the wordings by which it is judged."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TRAINING = HERE.parent.parent / "training"


def lines(folder: Path) -> Iterator[str]:
    """The wordings in a folder, without their tags."""
    for path in sorted([*folder.rglob("*.txt"), *folder.rglob("*.tsv")]):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield line.rpartition("\t")[2].strip().lower()


@pytest.mark.parametrize("folder", [HERE / "learn", TRAINING], ids=["learn", "training"])
def test_no_unseen_wording_is_learnt(folder: Path) -> None:
    known = list(lines(folder))
    assert len(known) > 1_000
    assert sorted({*known}.intersection(lines(HERE / "unseen"))) == []


def test_no_alternatives_make_an_unseen_wording() -> None:
    made = set()
    for line in lines(TRAINING / "subjects"):
        # Every second part stands in braces, its alternatives parted by bars.
        parts = [part.split("|") if i % 2 else [part] for i, part in enumerate(re.split(r"[{}]", line))]
        made |= {" ".join("".join(one).split()) for one in product(*parts)}
    assert len(made) > 2_000
    assert sorted(made.intersection(lines(HERE / "unseen"))) == []

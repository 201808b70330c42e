"""A clinic's own folder over the small guide."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.load import load
from ketatui.model import Guide
from ketatui.overlay import laid_over
from ketatui.problem import ContentError

GUIDE = Path(__file__).parent.parent / "guide"

TOPIC = """id: our-rooms
title: Our rooms
purpose: Where to go in our house.
summary: [The desk is at the door.]
sources: [leaflet]
checked: 2026-11-23
blocks:
  - {kind: text, title: Go to the first floor, text: The rooms are there., sources: [leaflet]}
"""

QUESTION = """- id: parking
  question: Where can I park?
  answer: Behind the house.
  also: [parking]
  tags: [companion-ride]
  topic: our-rooms
"""


@pytest.fixture
def guide() -> Guide:
    """The small guide of the tests."""
    return load(GUIDE)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A clinic's folder with a topic and a question of its own."""
    folder = tmp_path / "own"
    for name, text in (("en/topics/our-rooms.yaml", TOPIC), ("en/questions/ours.yaml", QUESTION)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def copied(own: Path) -> Callable[..., Path]:
    """Copies a topic of the guide into the clinic's folder, with texts changed."""

    def copy(topic: str, *changes: tuple[str, str]) -> Path:
        text = (GUIDE / "en" / "topics" / f"{topic}.yaml").read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        path = own / "en" / "topics" / f"{topic}.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return copy


@pytest.fixture
def refused(guide: Guide, own: Path) -> Callable[[], list[str]]:
    """Every mistake in the clinic's folder as `file:line: text`, the file seen from the folder."""

    def problems() -> list[str]:
        with pytest.raises(ContentError) as caught:
            laid_over(guide, own)
        return [str(problem).replace(f"{own}/", "") for problem in caught.value.problems]

    return problems

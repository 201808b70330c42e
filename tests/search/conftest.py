"""Guides to search: a small one of the tests' own, and the shipped one for the figures."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from ketatui.load import load
from ketatui.model import Guide, Question
from ketatui.search.index import Index
from ketatui.store import shipped

Make = Callable[..., Guide]


@pytest.fixture(scope="session")
def make_guide() -> Make:
    """Makes a guide of the questions given, on top of the tests' fixture guide."""
    base = load(Path(__file__).resolve().parent.parent / "guide")

    def make(*questions: Question) -> Guide:
        return msgspec.structs.replace(base, questions=questions)

    return make


def asked(name: str, text: str, answer: str = "Ask your clinic.", **more: object) -> Question:
    """A question of a test, as short as it can be."""
    fields = {"id": name, "question": text, "answer": answer, "tags": (name,), "topic": "about"} | more
    return Question(**fields)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def small(make_guide: Make) -> Guide:
    """Nine questions that are easily taken for one another."""
    return make_guide(
        asked("driving", "Can I drive after treatment?", "Not until the next day.", also=("drive home", "use my car")),
        asked("sleep", "How will I sleep after treatment?", also=("can't sleep", "lie awake", "insomnia")),
        asked("sleepy", "Will I be very sleepy?", "Many people are sleepy for hours.", also=("drowsy", "so tired")),
        asked("nausea", "Will I feel sick?", also=("nausea", "throw up", "sick to my stomach"), common=True),
        asked("addiction", "Is it addictive?", also=("addiction", "can i get hooked"), related=("alcohol",)),
        asked("alcohol", "Can I drink alcohol?", also=("beer", "glass of wine"), common=True),
        asked("side-effects", "What are the side effects?", also=("what can go wrong",)),
        asked("spray", "What is Spravato?", "Spravato is esketamine.", also=("nasal spray", "the nose spray")),
        asked("va", "Does the VA pay?", also=("veterans benefits",), region=("us",)),
    )


@pytest.fixture(scope="session")
def index(small: Guide) -> Index:
    """The search of the small guide."""
    return Index(small)


@pytest.fixture(scope="session")
def shipped_guide() -> Guide:
    """The guide that patients read."""
    return load(shipped())


@pytest.fixture(scope="session")
def shipped_index(shipped_guide: Guide) -> Index:
    """The search of the guide that patients read."""
    return Index(shipped_guide)


@pytest.fixture(scope="session")
def evaluation() -> ModuleType:
    """The measuring script beside this file."""
    path = Path(__file__).with_name("evaluation.py")
    spec = importlib.util.spec_from_file_location("search_evaluation", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module

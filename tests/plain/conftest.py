"""Conversations with the small guide of the tests and with the shipped one, on a fixed day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ketatui.deliver import Outcome
from ketatui.load import load
from ketatui.model import Guide
from ketatui.plain.conversation import Conversation
from ketatui.plain.talk import Keeping, Talk
from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.store import shipped

SMALL = Path(__file__).parent.parent / "guide"

Begin = Callable[..., Conversation]


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(SMALL)


@pytest.fixture(scope="session")
def whole() -> Guide:
    return load(shipped())


@pytest.fixture
def kept() -> list[str]:
    """What was saved or printed."""
    return []


@pytest.fixture
def begin(guide: Guide, kept: list[str]) -> Begin:
    """Starts a conversation and types lines into it."""

    def start(
        *lines: str, policy: Policy = OPEN, width: int = 72, of: Guide = guide, region: str = "us"
    ) -> Conversation:
        def keep(key: str) -> Callable[[str], Outcome]:
            return lambda text: (kept.append(text), Outcome(key, "ketatui.md"))[1]

        look = Look(of, of.helpline(region))
        keeping = Keeping(keep("saved"), keep("printed"))
        conversation = Conversation(Talk(look, policy, width=width, day=date(2026, 11, 25), keeping=keeping))
        conversation.start()
        for line in lines:
            conversation.hear(line)
        return conversation

    return start

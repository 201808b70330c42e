"""After a visit in words no object in the process holds what was typed in it."""

import sys
from collections.abc import Iterator

import pytest

from ketatui.cli import main
from tests.holders import holders

CANARY = "qzvwjxkup"


class Typing:
    """Standard input: a visit into which the word is typed, then a look for it when the next visit waits for a line."""

    def __init__(self) -> None:
        self.buffer = self
        self.found = False
        self.after: list[str] = []
        self._lines = self._visits()

    def isatty(self) -> bool:
        return False

    def readline(self, _most: int) -> bytes:
        return next(self._lines, b"")

    def _visits(self) -> Iterator[bytes]:
        yield b"ask\n"
        yield f"can my mothher {CANARY} drive home\n".encode()
        yield b"list\n"
        yield f"ask about {CANARY}\n".encode()
        self.found = any(holders(CANARY))
        yield b"finished\n"
        yield b"2\n"
        self.after = list(holders(CANARY))


def test_a_word_of_the_visit_before_is_held_by_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    typing = Typing()
    monkeypatch.setattr(sys, "stdin", typing)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert main(["--kiosk", "--plain"]) == 0
    assert typing.found, "the search would find it"
    assert typing.after == []

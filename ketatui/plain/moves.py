"""What may follow a line that a person typed. Pages answer with one of these and never know each other."""

from collections.abc import Callable
from typing import NamedTuple


class Open(NamedTuple):
    """Another page, by its name and what it is about; one step back leads here again."""

    name: str
    about: str = ""


class Swap(NamedTuple):
    """Another page in place of this one: one step back leads to where this one was opened from."""

    name: str
    about: str = ""


class Say(NamedTuple):
    """A sentence, and then what this page waits for."""

    text: str


class Show(NamedTuple):
    """The page that is open, at the part that it is at, after a sentence where there is one."""

    said: str = ""


class Back(NamedTuple):
    """One step back, after a sentence where there is one."""

    said: str = ""


class End(NamedTuple):
    """The end of the visit."""


class Speak(NamedTuple):
    """The next language."""


Move = Open | Swap | Say | Show | Back | End | Speak


class Choice(NamedTuple):
    """A numbered line, and what follows when its number is typed: a move, or an act that returns one."""

    label: str
    leads: Move | Callable[[], Move]

    def taken(self) -> Move:
        """What follows."""
        return self.leads() if callable(self.leads) else self.leads

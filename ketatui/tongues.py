"""The languages that a guide is offered in, as the screens and the conversation are told of them."""

from collections.abc import Sequence
from typing import NamedTuple


class Tongue(NamedTuple):
    """A language: the name of its folder, such as `es`, and what those who speak it call it, such as "Español"."""

    id: str
    name: str


class NotInLanguage(Exception):
    """The guide cannot be shown in a language that was offered; the one before stays."""

    def __init__(self, language: str, problems: Sequence[str]) -> None:
        """Takes the language, and each mistake as file, line and what to do."""
        super().__init__(language, *problems)
        self.language, self.problems = language, tuple(problems)


def after(language: str, offered: Sequence[Tongue]) -> Tongue | None:
    """The language offered after this one, the first one after the last; None where there is no other."""
    others = [tongue for tongue in offered if tongue.id != language]
    if not others:
        return None
    places = [place for place, tongue in enumerate(offered) if tongue.id == language]
    return offered[(places[0] + 1) % len(offered)] if places else others[0]

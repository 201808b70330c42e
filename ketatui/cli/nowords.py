"""The command line of `ketatui` without a word: what the parser would make of nothing, without setting one up."""

from types import SimpleNamespace
from typing import Any

from ketatui.cli.later import later
from ketatui.policy import OPEN


def read(arguments: list[str]) -> Any:
    """The command line as options; `run` does the work. Exits with 2 on wrong usage."""
    if not arguments:
        return no_words()
    from ketatui.cli.parser import parse

    return parse(arguments)


def no_words() -> SimpleNamespace:
    """Every option as it is where nobody has given any."""
    return SimpleNamespace(
        run=later("launch"),
        policy=OPEN,
        plain_mode=False,
        reader=False,
        width=None,
        content=None,
        region=None,
        language=None,
        settings=None,
    )

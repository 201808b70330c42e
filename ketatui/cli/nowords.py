"""The lines that open the guide most often, at home and as a kiosk: what the parser would make of them, without it."""

from types import SimpleNamespace
from typing import Any

from ketatui.cli.later import later
from ketatui.policy import KIOSK, OPEN, Policy


def read(arguments: list[str]) -> Any:
    """The command line as options; `run` does the work. Exits with 2 on wrong usage."""
    match arguments:
        case []:
            return no_words()
        case ["--kiosk"]:
            return no_words(KIOSK)
        case ["--kiosk", "--settings", path] if not path.startswith("-"):
            return no_words(KIOSK, path)
    from ketatui.cli.parser import parse

    return parse(arguments)


def no_words(policy: Policy = OPEN, settings: str | None = None) -> SimpleNamespace:
    """Every option as it is where nobody has given any other."""
    return SimpleNamespace(
        run=later("launch"),
        policy=policy,
        plain_mode=False,
        reader=False,
        width=None,
        content=None,
        region=None,
        language=None,
        settings=settings,
    )

"""What the doctor says about one thing."""

from typing import Literal, NamedTuple

Verdict = Literal["ok", "look", "wrong"]
"""Well; to be looked at by a person who knows this machine; wrong, and no kiosk until it is mended."""


class Finding(NamedTuple):
    """One thing that was looked at: a sentence about it and, unless it is well, what to do."""

    what: str
    verdict: Verdict
    text: str
    todo: str = ""


def ok(what: str, text: str) -> Finding:
    """It is well."""
    return Finding(what, "ok", text)


def look(what: str, text: str, todo: str) -> Finding:
    """Somebody must decide whether it is well here."""
    return Finding(what, "look", text, todo)


def wrong(what: str, text: str, todo: str) -> Finding:
    """It must be mended first."""
    return Finding(what, "wrong", text, todo)

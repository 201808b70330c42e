"""The words that are understood everywhere, in the ways in which people type them."""

import re
from typing import Literal

Command = Literal["back", "help", "menu", "quit", "finished", "again", "now", "language"]
"""What a person can always ask for. "finished" ends a visit, "quit" the program, "now" names whom to call."""

_ALWAYS: dict[Command, str] = {
    "back": "b 0 < back; go back; previous",
    "help": "? h help; what can i type; commands",
    "menu": "m menu; main menu; home; start; top",
    "quit": "q quit; exit; close; bye; goodbye; leave; stop; :q; logout; quit()",
    "finished": "finished; finish",
    "again": "a r again; repeat; say again; what; pardon",
    "language": "language; languages; change language; idioma; langue; sprache; lingua",
    "now": "! now; help now; sos; emergency; i need help now",
}

_PLACES = {
    "ask": "/ ask; ask a question; question; search; find",
    "check": "c check; side effects; check side effects; checklist",
    "visit": "v list; visit; my list; visit list; my visit list",
    "words": "w words; word; dictionary; words explained",
    "sources": "s sources; source",
    "topic": "t topics; topic; read; learn",
    "keys": "keys; how to; instructions",
}

_MORE = frozenset(["", "n", "next", "more", "continue", "go on", "ok", "okay", "done", "on"])

_NUMBER = re.compile(r"(?:number|no\.?|#)?\s*(\d{1,3})[.)]?")
_NUMBERS = re.compile(r"\d{1,3}(?:(?:\s*[,;+&]\s*|\s+and\s+|\s+)\d{1,3})+")

_NAMED = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}


def _table(said: str) -> list[str]:
    """The wordings of a row: single letters stand before the first word, wordings are parted by semicolons."""
    wordings: list[str] = []
    for wording in said.split(";"):
        short, *rest = wording.split()
        while rest and len(short) == 1:
            wordings.append(short)
            short, *rest = rest
        wordings.append(" ".join([short, *rest]))
    return wordings


_COMMANDS: dict[str, Command] = {wording: command for command, said in _ALWAYS.items() for wording in _table(said)}
_NAMES = {wording: name for name, said in _PLACES.items() for wording in _table(said)}


def plainly(typed: str) -> str:
    """What was typed, without capitals, and without the signs that people put round a word."""
    said = " ".join(typed.casefold().split()).strip("\"'")
    return said if len(said) < 2 else said.rstrip(".!,").strip() or said


def command(typed: str) -> Command | None:
    """The command that a line is, or None."""
    return _COMMANDS.get(plainly(typed))


def place(typed: str) -> str | None:
    """The name of the page that a line asks for, or None."""
    return _NAMES.get(plainly(typed))


def is_more(typed: str) -> bool:
    """Whether a line asks to go on."""
    return plainly(typed) in _MORE


def numbers(typed: str) -> list[int]:
    """The numbers that a line consists of, such as "2", "no. 2", "two" or "1, 3 and 4"; none for other words."""
    said = plainly(typed)
    if said in _NAMED:
        return [_NAMED[said]]
    one = _NUMBER.fullmatch(said)
    if one:
        return [int(one[1])]
    return [int(number) for number in re.findall(r"\d+", said)] if _NUMBERS.fullmatch(said) else []

"""Rules about words that hurt, sell, reassure or shout."""

import re
from collections.abc import Iterator

from ketatui.check.material import Material
from ketatui.check.passages import Passage
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted
from ketatui.check.wordlists import HURTFUL, PROMOTIONAL, REASSURING, SHOUTED, Avoided
from ketatui.yamlfile import Problem

_CAPITALS = re.compile(r"\b[A-Z][A-Z']+\b")
_RUN = re.compile(r"\b(?:[A-Z]{2,}\W+){2,}[A-Z]{2,}\b")


def _pattern(avoided: tuple[Avoided, ...]) -> re.Pattern[str]:
    """One pattern for a whole list; the number of the group says which entry was found."""
    return re.compile(r"\b(?:" + "|".join(f"({entry.pattern})" for entry in avoided) + r")\b", re.IGNORECASE)


_HURTFUL, _PROMOTIONAL, _REASSURING = _pattern(HURTFUL), _pattern(PROMOTIONAL), _pattern(REASSURING)


def hurtful(material: Material) -> Iterator[Problem]:
    """Words that blame or belittle."""
    for passage in material.passages:
        yield from _found(passage, _HURTFUL, HURTFUL, "hurts")


def promotional(material: Material) -> Iterator[Problem]:
    """Words that sell."""
    for passage in material.passages:
        yield from _found(passage, _PROMOTIONAL, PROMOTIONAL, "sells")


def reassuring(material: Material) -> Iterator[Problem]:
    """Words that make light of a symptom; a question may ask in a patient's own words."""
    for passage in material.passages:
        if not {"question", "ask"} & set(passage.path):
            yield from _found(passage, _REASSURING, REASSURING, "reassures")


def _found(passage: Passage, pattern: re.Pattern[str], avoided: tuple[Avoided, ...], what: str) -> Iterator[Problem]:
    for match in pattern.finditer(passage.text):
        instead = avoided[(match.lastindex or 1) - 1].instead
        yield passage.problem(f"{quoted(match.group())} {what}; write instead: {instead}")


def shouting(material: Material) -> Iterator[Problem]:
    """Words in capitals that are no abbreviations, and exclamation marks."""
    for passage in material.passages:
        for match in _CAPITALS.finditer(passage.text):
            if match.group().lower() in SHOUTED:
                yield passage.problem(f"{quoted(match.group())} shouts; write it in small letters")
        for match in _RUN.finditer(passage.text):
            yield passage.problem(f"{quoted(match.group())} shouts; write it in small letters")
        if "!" in passage.text:
            end = passage.text.index("!") + 1
            yield passage.problem(f"{quoted(passage.text[max(0, end - 30) : end])} shouts; end it with a full stop")


RULES = (
    Rule(
        "KT100",
        "No words that hurt",
        "plain language: person first; CDC Index 7",
        "Words that blame (addict, abuse, failed a treatment, committed suicide) keep people from asking for help.",
        hurtful,
        english=True,
    ),
    Rule(
        "KT101",
        "No words that sell",
        "IPDAS certifying 1; JAMA benchmark: disclosure; PEMAT-P 2",
        "A guide informs. Praise (promising, breakthrough, well tolerated) hides how many it does not help.",
        promotional,
        english=True,
    ),
    Rule(
        "KT102",
        "No words that reassure about a symptom",
        "CDC Index 18; IPDAS certifying 1",
        'Nobody can see from here whether a symptom is harmless. Say how common it is, and when to call. "Normal" '
        "also tells all others that they are not.",
        reassuring,
        english=True,
    ),
    Rule(
        "KT104",
        "No shouting",
        "plain language: emphasis; PEMAT-P 12",
        "Capitals are hard to read and frighten. What must stand out goes into a callout.",
        shouting,
        english=True,
    ),
)

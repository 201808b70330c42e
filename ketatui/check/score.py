"""The score sheet: which items of the standards are met, which are not, and which only a person can judge."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from ketatui.check.grades import Measure
from ketatui.check.readability import HARDEST_GUIDE, HARDEST_TOPIC, Reading, readings
from ketatui.check.runner import Outcome
from ketatui.check.standards import STANDARDS, Item, Standard
from ketatui.check.syllables import available

Status = Literal["met", "not met", "needs a person"]
"""What a program can say about an item of a standard."""

NEEDS_SYLLABLES = frozenset({"KT113", "KT114"})
"""Rules that say nothing without the `author` extra."""

SKIPPED = (
    "Reading grades were skipped: they need a dictionary of syllables. Install it with: pip install 'ketatui[author]'"
)
"""What is said where the dictionary is missing."""


class Scored(NamedTuple):
    """An item, its status, and the rules that say so; for what needs a person, those that saw a part of it."""

    item: Item
    status: Status
    rules: tuple[str, ...]


def score(standard: Standard, outcome: Outcome) -> list[Scored]:
    """Every item of a standard with its status."""
    return [_scored(item, outcome) for item in standard.items]


def _scored(item: Item, outcome: Outcome) -> Scored:
    broken = {finding.code for finding in outcome.findings if finding.severity != "note"}
    looked = (*item.rules, *item.partly)
    missed = tuple(code for code in looked if code in broken)
    if missed or (looked and "KT001" in broken):
        return Scored(item, "not met", missed or ("KT001",))
    if not item.rules or (not available() and NEEDS_SYLLABLES & set(item.rules)):
        return Scored(item, "needs a person", looked)
    return Scored(item, "met", item.rules)


def sheet(outcome: Outcome, today: date) -> Iterator[str]:
    """The score sheet, line by line."""
    yield f"Score sheet, {today.isoformat()}"
    yield "The program scored this sheet. No person has scored it yet."
    yield 'It is no certificate and no rating: "met" means that the rules in brackets found no mistake.'
    if outcome.materials:
        info = outcome.materials[0].guide.info
        reviewed = info.review.clinician not in ("", "none")
        yield f"Reviewed by: {info.review.clinician}" if reviewed else "No clinician has reviewed the guide yet."
        yield f"Written by: {info.authors}. Funding: {info.funding}."
        yield f"Facts last checked {info.review.checked}, next check due {info.review.due}."
    for standard in STANDARDS:
        yield from _standard_lines(standard, score(standard, outcome))
    if outcome.materials:
        yield from _grade_lines(readings(outcome.materials[0]))


def _standard_lines(standard: Standard, scored: list[Scored]) -> Iterator[str]:
    yield ""
    yield standard.name
    yield f"  {standard.source}"
    width = max(len(item.number) for item in standard.items)
    for item, status, rules in scored:
        part = "in part: " if status == "needs a person" else ""
        by = f" [{part}{', '.join(rules)}]" if rules else ""
        yield f"  {status:<14}  {item.number:<{width}}  {item.text}{by}"
    met, missed = (sum(status == wanted for _, status, _ in scored) for wanted in ("met", "not met"))
    yield f"  Of {len(scored)}: {met} met, {missed} not met, {len(scored) - met - missed} need a person."


def _grade_lines(found: list[Reading]) -> Iterator[str]:
    """How each topic and the whole guide read."""
    yield ""
    yield "How it reads"
    if not available():
        yield f"  {SKIPPED}"
    else:
        yield "  Flesch-Kincaid (FK) and SMOG grades. Raw: as it stands. Plain: each explained term is one plain word."
        yield f"  The most is FK plain {HARDEST_TOPIC:.1f} for a topic and {HARDEST_GUIDE:.1f} for the whole guide."
    width = max(len(reading.name) for reading in found)
    yield f"  {'':<{width}}   FK raw  FK plain  SMOG raw  SMOG plain  words/sentence  passive of 100"
    for reading in found:
        yield f"  {reading.name:<{width}}  {_grades(reading.raw, reading.plain)}"


def _grades(raw: Measure, plain: Measure) -> str:
    numbers = [raw.grade, plain.grade, raw.smog, plain.smog] if available() else []
    first = "".join(f"{number:{width}.1f}" for number, width in zip(numbers, (7, 10, 10, 12), strict=False)) or " " * 39
    return f"{first}{raw.mean:16.1f}{raw.passive_share:16.0f}"

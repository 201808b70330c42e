"""Rules about dates: when facts were checked, when the next check is due, and what is still unconfirmed."""

from collections.abc import Iterator
from datetime import date, timedelta

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import quoted
from ketatui.model import GuideInfo, Helpline, Phone, Topic
from ketatui.yamlfile import Path, Problem, YamlFile

OLDEST = timedelta(days=366)
"""How long ago facts may have been compared with their sources."""


def overdue(material: Material) -> Iterator[Problem]:
    """A review that is due, or that is planned before the last one."""
    for item, info in material.every(GuideInfo):
        due, checked = _day(info.review.due), _day(info.review.checked)
        where = ("review", "due")
        if due and due < material.today:
            text = f"the review was due on {due}; compare the facts with their sources and set both dates"
            yield item.file.problem(where, text)
        if due and checked and due <= checked:
            yield item.file.problem(where, f"the next review ({due}) is not after the last ({checked}); correct one")


def wrong_days(material: Material) -> Iterator[Problem]:
    """Days that no calendar has, and days in the future."""
    for file, path, day in _checked(material):
        found = _day(day)
        if found is None:
            yield file.problem(path, f"{quoted(day)} is no day of the calendar; write it as 2026-11-23")
        elif found > material.today:
            yield file.problem(path, f"`checked` is in the future ({day}); write the day on which it was done")
    for item, info in material.every(GuideInfo):
        if _day(info.review.due) is None:
            text = f"{quoted(info.review.due)} is no day of the calendar; write it as 2026-11-23"
            yield item.file.problem(("review", "due"), text)


def old_checks(material: Material) -> Iterator[Problem]:
    """Facts that nobody has compared with their sources for over a year."""
    for file, path, day in _checked(material):
        found = _day(day)
        if found and material.today - found > OLDEST:
            yield file.problem(path, f"last checked on {day}, over a year ago; compare it with its sources again")


def unconfirmed(material: Material) -> Iterator[Problem]:
    """Numbers to call that nobody has confirmed at their source."""
    for item, line in material.every(Helpline):
        phones: list[tuple[Path, Phone | None]] = [
            (("emergency",), line.emergency),
            (("crisis",), line.crisis),
            (("poison",), line.poison),
            *((("more", i), phone) for i, phone in enumerate(line.more)),
        ]
        for path, phone in phones:
            if phone and not phone.confirmed:
                text = f"not confirmed: {line.name}, {phone.name} ({phone.number or phone.say}); readers are told so"
                yield item.file.problem((*item.path, *path), text)


def _checked(material: Material) -> Iterator[tuple[YamlFile, Path, str]]:
    """Each day on which something was checked."""
    for item in material.placed:
        if isinstance(item.record, GuideInfo):
            yield item.file, ("review", "checked"), item.record.review.checked
        elif isinstance(item.record, Topic | Helpline):
            yield item.file, (*item.path, "checked"), item.record.checked


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


RULES = (
    Rule(
        "KT090",
        "The next review is not overdue",
        "JAMA benchmark: currency; IPDAS certifying 3, 4",
        "A guide to a medicine goes stale. When `review: due` has passed, somebody compares the facts with their "
        "sources and sets both dates anew. Moving the date without doing so deceives readers.",
        overdue,
    ),
    Rule(
        "KT091",
        "Dates are real",
        "JAMA benchmark: currency; IPDAS certifying 3",
        "A day exists in the calendar, and nothing was checked in the future.",
        wrong_days,
    ),
    Rule(
        "KT092",
        "Facts were checked within a year",
        "JAMA benchmark: currency; IPDAS certifying 4",
        "Each topic and each region's numbers say when somebody last compared them with their sources.",
        old_checks,
        "warning",
    ),
    Rule(
        "KT093",
        "Unconfirmed numbers are listed",
        "JAMA benchmark: attribution; CDC Index 11",
        "A number that nobody has confirmed at its source carries `confirmed: false`. Readers are told, and authors "
        "are reminded here until somebody has confirmed it.",
        unconfirmed,
        "note",
    ),
)

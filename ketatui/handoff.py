"""What a person takes to the nurse: side effects in standard terms, questions, what to get ready.

No name and no birth date is ever asked. Nothing leaves the screen unless the person asks for it.
"""

from collections.abc import Iterator
from datetime import date
from textwrap import wrap
from typing import NamedTuple

from ketatui.fill import fill_numbers
from ketatui.interface import Interface
from ketatui.markdown import escaped
from ketatui.model import Guide, Helpline
from ketatui.qr import MOST, Form
from ketatui.triage import Felt, Place, Result
from ketatui.visitlist import VisitList, cleaned
from ketatui.walk import OTHER

WIDTH = 72
"""Columns of a saved or printed page."""

FEW = 3
"""Codes that most people will scan."""


class Entry(NamedTuple):
    """One side effect: its standard term, its plain name, and what was answered, in full and in short."""

    term: str
    label: str
    answers: tuple[str, ...]
    short: str


class Summary(NamedTuple):
    """Everything to take away, in words. Parts that are empty are left out."""

    title: str
    situation: tuple[str, ...]
    """The day, where the person is, and how soon to act."""
    felt_title: str
    felt: tuple[Entry, ...]
    asks_title: str
    asks: tuple[str, ...]
    ready_title: str
    ready: tuple[tuple[str, bool], ...]
    """What to get ready, and whether it is done."""
    note: str

    def text(self, width: int | None = WIDTH) -> str:
        """A page of plain text; with no width each line stays whole."""
        lines = [self.title, *self.situation]
        for title, items in self._parts("[x]", "[ ]"):
            lines += ["", title, *items]
        lines += ["", self.note]
        return "\n".join(row for line in lines for row in _wrapped(line, width)) + "\n"

    def markdown(self) -> str:
        """The same page as Markdown, with lists and boxes to tick."""
        lines = [f"# {escaped(self.title)}", "", *(f"{escaped(line)}  " for line in self.situation)]
        for title, items in self._parts("[x]", "[ ]", markdown=True):
            lines += ["", f"## {escaped(title)}", "", *items]
        lines += ["", f"*{escaped(self.note)}*"]
        return "\n".join(lines) + "\n"

    def short(self, *, ready: bool = True) -> str:
        """As few letters as say it: terms and grades for staff, questions, and what is still to be done."""
        lines = [*self.situation, *(entry.short for entry in self.felt)]
        lines += [f"- {question}" for question in self.asks]
        lines += [f"[ ] {point}" for point, done in self.ready if ready and not done]
        return "\n".join(lines)

    @property
    def forms(self) -> tuple[Form, ...]:
        """The whole page in one code, else its short form in a few, else what staff need in as many as it takes."""
        needed = self.short(ready=not (self.felt or self.asks))
        return Form(self.text(None).strip()), Form(self.short(), FEW), Form(needed, MOST)

    def _parts(self, done: str, open_: str, *, markdown: bool = False) -> Iterator[tuple[str, list[str]]]:
        """The title and the lines of each part that has any."""
        plain = escaped if markdown else str
        felt = [f"- {plain(f'{e.term} ({e.label})')}: {plain('; '.join(e.answers))}" for e in self.felt]
        felt = [line.removesuffix(": ") for line in felt]
        asks = [f"- {plain(question)}" for question in self.asks]
        ready = [f"{'- ' if markdown else ''}{done if is_done else open_} {plain(p)}" for p, is_done in self.ready]
        titled = ((self.felt_title, felt), (self.asks_title, asks), (self.ready_title, ready))
        return ((title, items) for title, items in titled if items)


def summary(
    guide: Guide,
    line: Helpline,
    day: date,
    *,
    place: Place | None = None,
    result: Result | None = None,
    own_words: str = "",
    visit: VisitList | None = None,
) -> Summary:
    """What a person has told and put on their visit list, in the words of the guide and the numbers of a region."""
    words, visit = guide.interface, visit or VisitList()
    situation = [day.isoformat()]
    felt: tuple[Entry, ...] = ()
    if place and result and result.items:
        headline = fill_numbers(getattr(words, result.headline_key), line)
        situation += [_place(place, words), headline]
        felt = tuple(_entry(item.felt, words, own_words) for item in result.items)
    return Summary(
        title=words.title,
        situation=tuple(situation),
        felt_title=words.what_do_you_feel,
        felt=felt,
        asks_title=words.ask_your_clinic,
        asks=visit.questions,
        ready_title=visit.title or words.visit_list,
        ready=tuple((point, point in visit.done) for point in visit.points),
        note=words.not_a_diagnosis,
    )


def _entry(felt: Felt, words: Interface, own_words: str) -> Entry:
    """A side effect with its answers. What was not answered is not there."""
    effect = felt.effect
    quoted = [f'"{cleaned(own_words)}"'] if effect.id == OTHER and cleaned(own_words) else []
    said, grades = [*quoted], [*quoted]
    if felt.strength:
        said.append(_inside({"mild": words.mild, "moderate": words.moderate, "strong": words.strong}[felt.strength]))
        grades.append(felt.strength)
    if felt.worse is not None:
        said.append(_inside(words.worse if felt.worse else words.not_worse))
        grades.append("worse" if felt.worse else "not worse")
    if felt.lasting is not None:
        said.append(_inside(words.since_longer if felt.lasting else words.since_today))
        grades.append("over 24 h" if felt.lasting else "under 24 h")
    return Entry(
        effect.term, effect.label, tuple(said), ": ".join([effect.term, *([", ".join(grades)] if grades else [])])
    )


def _place(place: Place, words: Interface) -> str:
    return {"clinic": words.in_clinic, "home": words.at_home, "between": words.between_visits}[place]


def _inside(sentence: str) -> str:
    """A sentence as it stands within another one."""
    return sentence[:1].lower() + sentence[1:]


def _wrapped(line: str, width: int | None) -> list[str]:
    """A line in rows of at most so many columns, those of a list item under its first word."""
    if width is None or not line:
        return [line]
    mark = next((mark for mark in ("- ", "[x] ", "[ ] ") if line.startswith(mark)), "")
    return wrap(line, width, subsequent_indent=" " * len(mark), break_on_hyphens=False)

"""What the pages of one conversation share: the guide, the rules, and what a person has told so far."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ketatui import visitlist
from ketatui.deliver import Outcome, print_text, save_page
from ketatui.handoff import Summary, summary
from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.render.sheet import Sheet
from ketatui.search.index import Index
from ketatui.tongues import NotInLanguage
from ketatui.visitlist import VisitList
from ketatui.walk import Walk


class Keeping(NamedTuple):
    """How a page leaves the conversation: into a file, onto paper."""

    save: Callable[[str], Outcome] = save_page
    print_: Callable[[str], Outcome] = print_text


@dataclass
class Talk:
    """One visit in words. Everything that was told goes when it does."""

    look: Look
    policy: Policy = OPEN
    width: int = 72
    """Columns at which lines are wrapped."""
    day: date = field(default_factory=date.today)
    keeping: Keeping = field(default_factory=Keeping)
    open_in: Callable[[str], Look] | None = None
    """Opens the guide in another language. Raises NotInLanguage."""
    walk: Walk = field(init=False)
    visit: VisitList = field(init=False)
    index: Index = field(init=False)

    def __post_init__(self) -> None:
        """Starts with nothing told."""
        self.index = Index(self.look.guide)
        self.visit = visitlist.for_guide(self.look.guide)
        self.forget_walk()

    def forget_walk(self) -> None:
        """Starts the side-effects walk anew."""
        self.walk = Walk(self.look.guide, place=self.policy.place)

    def change_language(self) -> bool:
        """Goes on in the next language, with all that was told; False where there is no other."""
        next_, before = self.look.next_language, self.look
        if next_ is None or self.open_in is None:
            return False
        try:
            self.look = self.open_in(next_.id)
        except NotInLanguage as error:
            left = tuple(tongue for tongue in before.languages if tongue.id != error.language)
            self.look = before._replace(languages=left)
            return False
        self.index = Index(self.look.guide)
        self.visit = visitlist.translated(self.visit, before.guide, self.look.guide)
        self.walk = self.walk.in_guide(self.look.guide)
        return True

    @property
    def begun(self) -> bool:
        """Whether anything was told in the side-effects walk."""
        return self.walk.place is not None and bool(self.walk.effects)

    def note(self, typed: str) -> None:
        """Keeps own words of the walk beside those that were kept before."""
        if typed not in self.walk.own_words.split("; "):
            self.walk.own_words = "; ".join(filter(None, [self.walk.own_words, typed]))

    @property
    def told(self) -> bool:
        """Whether a person would lose something that they have told or put on their list."""
        return self.begun or bool(self.visit.questions) or bool(self.visit.done)

    def sheet(self) -> Sheet:
        """An empty sheet as wide as the lines."""
        return Sheet(self.width)

    def lines(self, *paragraphs: str) -> str:
        """Sentences, each on a line of its own, wrapped; empty ones are left out."""
        sheet = self.sheet()
        for text in filter(None, paragraphs):
            sheet.note(text)
        return str(sheet).rstrip("\n")

    def points(self, heading: str, items: list[str]) -> str:
        """A heading and a list under it."""
        sheet = self.sheet()
        sheet.heading(heading)
        for item in items:
            sheet.item(item)
        return str(sheet)

    def to_take(self) -> Summary:
        """Everything that was told, in words for the nurse."""
        walk, told = self.walk, self.begun
        return summary(
            self.look.guide,
            self.look.line,
            self.day,
            place=walk.place if told else None,
            result=walk.result() if told else None,
            own_words=walk.own_words if told else "",
            visit=visitlist.begun(self.visit),
        )

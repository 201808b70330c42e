"""The pages of a visit: made when they are first wanted, one of them open at a time."""

from __future__ import annotations

from asyncio import Lock
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.widgets import ContentSwitcher, Input

from ketatui.render.look import Look
from ketatui.tui.page import Page
from ketatui.tui.styledapp import read_sheet

if TYPE_CHECKING:
    from ketatui.handoff import Summary
    from ketatui.triage import Place
    from ketatui.tui.checkpage import CheckPage
    from ketatui.tui.visitlistpage import VisitListPage

PAGES: dict[str, tuple[str, str]] = {
    "topic": ("topicpage", "TopicPage"),
    "ask": ("askpage", "AskPage"),
    "check": ("checkpage", "CheckPage"),
    "visit": ("visitlistpage", "VisitListPage"),
    "words": ("wordspage", "WordsPage"),
    "help": ("helppage", "HelpPage"),
    "keys": ("keyspage", "KeysPage"),
    "sources": ("sourcespage", "SourcesPage"),
}
"""Every page, by the name that opens it: its module and its class, imported when it is made for the first time."""


FIRST = "topic"
"""The page that a visit begins with."""

SHEET = Path(__file__).with_name("pages.tcss")
"""The style sheet of the others."""


class Pages(ContentSwitcher):
    """Holds every page of a visit, and knows which one is open and from which one it was opened."""

    def __init__(self, look: Look, place: Place | None = None) -> None:
        """Takes what to draw pages with, and where everybody is."""
        super().__init__(id="pages", initial=f"page-{FIRST}")
        self._look = look
        self._place = place
        self._made: dict[str, Page] = {}
        self._left: dict[str, Page] = {}
        """Pages in another language, from which those of the same name go on."""
        self._making = Lock()
        self.page: Page | None = None
        """The page that is open."""
        self.before: str | None = None
        """The page from which the open one was opened, for one step back."""

    def compose(self) -> ComposeResult:
        """The first page, so that it is there as soon as the frame is."""
        yield self._new(FIRST)

    async def open(self, name: str) -> Page:
        """Opens a page, mounting it the first time."""
        page = await self.made(name)
        if self.page and self.page.name_ != name:
            self.before = self.page.name_
        self.page = page
        self.current = page.id
        return page

    async def made(self, name: str) -> Page:
        """A page by its name; made when it is wanted for the first time."""
        async with self._making:  # whoever asks second waits until it is mounted, and does not get half a page
            return await self._make(name)

    async def _make(self, name: str) -> Page:
        page = self._made.get(name)
        if page is None:
            page = self._new(name)
            await self.add_content(page)
        return page

    def _new(self, name: str) -> Page:
        """A page that is not mounted yet."""
        if name != FIRST:
            read_sheet(self.app, SHEET)
        module, kind = PAGES[name]
        page: Page = getattr(import_module(f"ketatui.tui.{module}"), kind)(self._look)
        self._made[name] = page
        if self._check and page is self._check and self._place:
            self._check.preset(self._place)
        if name in self._left:
            page.go_on_from(self._left.pop(name))
        return page

    @property
    def names(self) -> tuple[str, ...]:
        """The pages that have been opened."""
        return tuple(self._made)

    def translated(self, look: Look) -> Pages:
        """The same pages in another language, not mounted yet; each goes on where this one is."""
        new = Pages(look, self._place)
        new._left = dict(self._made)
        for page in self._made.values():
            page.note_place()
        return new

    def restyle(self, look: Look) -> None:
        """Draws every page again in other colours."""
        self._look = look
        for page in self._made.values():
            if page.is_mounted:
                page.restyle(look)
            else:
                page.look = look

    @property
    def _check(self) -> CheckPage | None:
        return cast("CheckPage | None", self._made.get("check"))

    @property
    def _listed(self) -> VisitListPage | None:
        return cast("VisitListPage | None", self._made.get("visit"))

    @property
    def has_answers(self) -> bool:
        """Whether anything has been typed, ticked or answered on any page."""
        check, listed = self._check, self._listed
        answered = check is not None and bool(check.walk.effects or check.walk.own_words)
        kept = listed is not None and bool(listed.visit.questions or listed.visit.done)
        return answered or kept or any(box.value for box in self.query(Input))

    def summary(self) -> Summary:
        """What can be taken along from the side-effects walk and the visit list."""
        from datetime import date

        from ketatui.handoff import summary

        walk = self._check.walk if self._check else None
        visit = self._listed.to_take if self._listed else None
        told = walk is not None and walk.place is not None and bool(walk.effects)
        return summary(
            self._look.guide,
            self._look.line,
            date.today(),
            place=walk.place if walk and told else None,
            result=walk.result() if walk and told else None,
            own_words=walk.own_words if walk and told else "",
            visit=visit,
        )

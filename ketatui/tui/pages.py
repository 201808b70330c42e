"""The pages of a visit: made when they are first wanted, one of them open at a time."""

from datetime import date

from textual.widgets import ContentSwitcher, Input

from ketatui.handoff import Summary, summary
from ketatui.render.look import Look
from ketatui.triage import Place
from ketatui.tui.askpage import AskPage
from ketatui.tui.checkpage import CheckPage
from ketatui.tui.helppage import HelpPage
from ketatui.tui.keyspage import KeysPage
from ketatui.tui.page import Page
from ketatui.tui.sourcespage import SourcesPage
from ketatui.tui.topicpage import TopicPage
from ketatui.tui.visitlistpage import VisitListPage
from ketatui.tui.wordspage import WordsPage

PAGES: dict[str, type[Page]] = {
    page.name_: page
    for page in (
        TopicPage,
        AskPage,
        CheckPage,
        VisitListPage,
        WordsPage,
        HelpPage,
        KeysPage,
        SourcesPage,
    )
}
"""Every page, by the name that opens it."""


class Pages(ContentSwitcher):
    """Holds every page of a visit, and knows which one is open and from which one it was opened."""

    def __init__(self, look: Look, place: Place | None = None) -> None:
        """Takes what to draw pages with, and where everybody is."""
        super().__init__(id="pages")
        self._look = look
        self._place = place
        self._made: dict[str, Page] = {}
        self.page: Page | None = None
        """The page that is open."""
        self.before: str | None = None
        """The page from which the open one was opened, for one step back."""

    async def open(self, name: str) -> Page:
        """Opens a page, mounting it the first time."""
        if self.page and self.page.name_ != name:
            self.before = self.page.name_
        page = self.page = await self.made(name)
        self.current = page.id
        return page

    async def made(self, name: str) -> Page:
        """A page by its name; made when it is wanted for the first time."""
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = PAGES[name](self._look)
            if isinstance(page, CheckPage) and self._place:
                page.preset(self._place)
            await self.add_content(page)
        return page

    async def make_all(self) -> None:
        """Makes the pages that nobody has opened yet, so that each opens at once."""
        for name in PAGES:
            await self.made(name)

    def restyle(self, look: Look) -> None:
        """Draws every page again in other colours."""
        self._look = look
        for page in self._made.values():
            if page.is_mounted:
                page.restyle(look)
            else:
                page.look = look

    @property
    def has_answers(self) -> bool:
        """Whether anything has been typed, ticked or answered on any page."""
        check, listed = self._made.get("check"), self._made.get("visit")
        answered = isinstance(check, CheckPage) and bool(check.walk.effects or check.walk.own_words)
        kept = isinstance(listed, VisitListPage) and bool(listed.visit.questions or listed.visit.done)
        return answered or kept or any(box.value for box in self.query(Input))

    def summary(self) -> Summary:
        """What can be taken along from the side-effects walk and the visit list."""
        check, listed = self._made.get("check"), self._made.get("visit")
        walk = check.walk if isinstance(check, CheckPage) else None
        visit = listed.to_take if isinstance(listed, VisitListPage) else None
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

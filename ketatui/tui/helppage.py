"""Help now: the numbers of the region, the most urgent first; after words of suicide that is the crisis line."""

from collections.abc import Iterable
from typing import ClassVar

from rich.console import RenderableType

from ketatui.render.look import Look
from ketatui.render.panels import helpline_panels
from ketatui.render.plain import helpline_text
from ketatui.tui.messages import OpenPage
from ketatui.tui.page import Page
from ketatui.tui.textpage import TextPage


class HelpPage(TextPage):
    """The `!` page."""

    name_: ClassVar[str] = "help"

    def __init__(self, look: Look) -> None:
        """Starts with the emergency number first."""
        super().__init__(look)
        self.crisis_first = False

    def put_first(self, wanted: OpenPage) -> None:
        """Puts that number first which the sentence named that led here."""
        if wanted.crisis_first != self.crisis_first:
            self.crisis_first = wanted.crisis_first
            self._pane.show(self.parts())

    def go_on_from(self, before: Page) -> None:
        """Keeps the order in another language."""
        super().go_on_from(before)
        if isinstance(before, HelpPage):
            self.crisis_first = before.crisis_first

    @property
    def heading(self) -> str:
        """I need help now."""
        return self.look.words.need_help

    @property
    def spoken(self) -> str:
        """The same in sentences."""
        return helpline_text(self.look, crisis_first=self.crisis_first)

    def parts(self) -> Iterable[RenderableType]:
        """Whom to call, and that staff can be told."""
        return helpline_panels(self.look, crisis_first=self.crisis_first)

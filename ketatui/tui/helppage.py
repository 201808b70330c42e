"""Help now: the numbers of the region, as large as the window allows."""

from typing import ClassVar

from textual.app import ComposeResult

from ketatui.render.look import Look
from ketatui.render.panels import helpline_panels
from ketatui.tui.page import Page
from ketatui.tui.reading import ReadingPane


class HelpPage(Page):
    """The `!` page."""

    name_: ClassVar[str] = "help"

    def compose(self) -> ComposeResult:
        """A pane to read."""
        yield self.head()
        yield ReadingPane(self.look.words.more_below)

    def on_mount(self) -> None:
        """Draws the numbers."""
        self._draw(top=True)

    def begin(self) -> None:
        """The arrows scroll."""
        self.screen.set_focus(self.query_one(ReadingPane).scroller)

    def restyle(self, look: Look) -> None:
        """Draws the page in other colours."""
        super().restyle(look)
        self._draw(top=False)

    @property
    def heading(self) -> str:
        """I need help now."""
        return self.look.words.need_help

    def _draw(self, *, top: bool) -> None:
        self.query_one(ReadingPane).show(helpline_panels(self.look), top=top)

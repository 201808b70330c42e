"""A page that is only read: a heading and a pane that scrolls."""

from collections.abc import Iterable

from rich.console import RenderableType
from textual.app import ComposeResult

from ketatui.render.look import Look
from ketatui.tui.page import Page
from ketatui.tui.reading import ReadingPane


class TextPage(Page):
    """Draws its `parts`, again whenever the colours change."""

    def parts(self) -> Iterable[RenderableType]:
        """What stands on the page, from top to bottom."""
        return ()

    def compose(self) -> ComposeResult:
        """The heading and the pane."""
        yield self.head()
        yield ReadingPane(self.look.words.more_below)

    def on_mount(self) -> None:
        """Draws the page."""
        self._pane.show(self.parts())

    def begin(self) -> None:
        """The arrows scroll."""
        self.screen.set_focus(self._pane.scroller)

    def restyle(self, look: Look) -> None:
        """Draws the page in other colours, at the same place."""
        super().restyle(look)
        self._pane.show(self.parts(), top=False)

    @property
    def _pane(self) -> ReadingPane:
        return self.query_one(ReadingPane)

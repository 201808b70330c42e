"""How to use the guide, in plain words."""

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult

from ketatui.render.look import Look
from ketatui.tui.page import Page
from ketatui.tui.reading import ReadingPane


class KeysPage(Page):
    """The `?` page."""

    name_: ClassVar[str] = "keys"

    def compose(self) -> ComposeResult:
        """A pane to read."""
        yield ReadingPane(self.look.words.more_below)

    def on_mount(self) -> None:
        """Draws the page."""
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
        """How to use this guide."""
        return self.look.words.help_title

    def _draw(self, *, top: bool) -> None:
        look, words = self.look, self.look.words
        text = Text(style=look.style("foreground"))
        text.append(f"{words.help_title}\n\n", look.style("primary", bold=True))
        text.append(f"{words.help_intro}\n\n")
        for line in words.help_lines:
            key, _, does = line.partition(" = ")
            text.append(f"{key:<14}", look.style("secondary", bold=True))
            text.append(f"{does}\n")
        self.query_one(ReadingPane).show([text], top=top)

"""How to use the guide, in plain words."""

from typing import ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual.app import ComposeResult

from ketatui.render.look import Look
from ketatui.render.prose import Hanging
from ketatui.tui.page import Page
from ketatui.tui.reading import ReadingPane


class KeysPage(Page):
    """The `?` page."""

    name_: ClassVar[str] = "keys"

    def compose(self) -> ComposeResult:
        """A pane to read."""
        yield self.head()
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
        plain, key_style = look.style("foreground"), look.style("secondary", bold=True)
        parts: list[RenderableType] = [Text(f"{words.help_intro}\n", plain)]
        for line in words.help_lines:
            key, _, does = line.partition(" = ")
            parts.append(Hanging(Text(f"{key:<13} ", key_style), Text(does, plain)))
        self.query_one(ReadingPane).show(parts, top=top)

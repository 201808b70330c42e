"""What every page of a visit has in common."""

from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from ketatui.render.look import Look

Keys = tuple[tuple[str, str], ...]
"""Pairs of a key and what it does here."""


SMALLEST = (40, 12)
"""The smallest window, in columns and rows, in which the guide can be used."""

LOW = 20
"""Rows below which a window leaves out notes, frames and empty lines."""


class Page(Vertical):
    """One page: it draws itself from a `Look` and says what its keys do.

    Pages never know each other; they post messages that the visit's screen answers.
    """

    class KeysChanged(Message):
        """The keys do something else now."""

    name_: ClassVar[str] = ""
    """The name that `OpenPage` calls it by."""

    def __init__(self, look: Look) -> None:
        """Takes the words, numbers and colours to draw with."""
        super().__init__(id=f"page-{self.name_}", classes="page")
        self.look = look

    def head(self) -> Static:
        """The page's name over its content; a narrow window leaves it to the title bar."""
        return Static(Content(self.heading), classes="page-head")

    def restyle(self, look: Look) -> None:
        """Draws the page again in other colours, without moving the reader."""
        self.look = look

    def begin(self) -> None:
        """The page has been opened: puts the focus where a reader starts."""

    def go_back(self) -> bool:
        """Goes up one level inside the page; False where there is none."""
        return False

    async def turn(self, step: int) -> None:
        """Goes on (+1) or back (-1), where the page has an order."""

    @property
    def heading(self) -> str:
        """What the title bar of a narrow window calls the page."""
        return ""

    @property
    def position(self) -> str:
        """How far the reader is, for the right end of a narrow window's title bar."""
        return ""

    @property
    def spoken(self) -> str:
        """What is read aloud: the words of the page, as linear text."""
        return self.heading

    @property
    def keys(self) -> Keys:
        """What the keys do on this page, most useful first."""
        words = self.look.words
        return (("Up/Down", words.key_scroll), ("/", words.key_ask), ("Esc", words.key_home), ("?", words.key_help))

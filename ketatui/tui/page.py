"""What every page of a visit has in common."""

from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import Input, Static

from ketatui.render.look import Look
from ketatui.tui.box import SIGNS, Box
from ketatui.tui.messages import OpenPage

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
        self.scrolled = 0.0
        """How far the text was scrolled in another language, from 0 to 1."""
        self.typed = ""
        """What stood in the box in another language."""

    def head(self) -> Static:
        """The page's name over its content; a narrow window leaves it to the title bar."""
        return Static(Content(self.heading), classes="page-head")

    def restyle(self, look: Look) -> None:
        """Draws the page again in other colours, without moving the reader."""
        self.look = look

    def note_place(self) -> None:
        """Remembers how far its text has been scrolled and what stands in its box, before it goes."""
        for pane in self.query("ReadingPane .scroller"):
            self.scrolled = pane.scroll_y / pane.max_scroll_y if pane.max_scroll_y else 0.0
        for box in self.query(Input):
            self.typed = box.value

    def go_on_from(self, before: "Page") -> None:
        """Takes over place and answers from the same page in another language, before it is mounted."""
        self.scrolled, self.typed = before.scrolled, before.typed

    def settle(self) -> None:
        """Puts the focus, and the text, where the reader was in another language."""
        self.begin()
        self.call_after_refresh(self._scroll_there)

    def _scroll_there(self) -> None:
        for pane in self.query("ReadingPane .scroller"):
            pane.scroll_to(y=round(self.scrolled * pane.max_scroll_y), animate=False)

    def put_first(self, wanted: OpenPage) -> None:
        """The page is being opened: puts first what was wanted first."""

    def begin(self) -> None:
        """The page has been opened: puts the focus where a reader starts."""

    @property
    def box(self) -> Box | None:
        """The box that letters are typed into, wherever on the page the focus is; None where they are shortcuts."""
        return next(iter(self.query(Box)), None)

    def take_letter(self, event: Key) -> None:
        """Puts the focus into the box for a letter: a question that begins with c opens nothing else.

        What no question begins with stays a sign for help; a space ticks what is marked.
        """
        box, letter = self.box, event.character
        signs = letter is None or letter.isspace() or event.key in SIGNS
        if box is None or not event.is_printable or signs or self.screen.focused is box:
            return
        self.screen.set_focus(box)
        box.cursor_position = len(box.value)

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
    def box_key(self) -> str:
        """What Enter does while the focus is in the box; empty where it does what `keys` say."""
        return ""

    @property
    def keys(self) -> Keys:
        """What the keys do on this page, most useful first."""
        words = self.look.words
        return (("Up/Down", words.key_scroll), ("/", words.key_ask), ("Esc", words.key_home), ("?", words.key_help))

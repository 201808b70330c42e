"""A pane of text to read: scrolls by keyboard, wheel and touch, and says when there is more below."""

from collections.abc import Iterable
from typing import ClassVar

from rich.console import Group, RenderableType
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Static

from ketatui.tui.drawn import Drawn, Lines
from ketatui.tui.oneline import OneLine
from ketatui.tui.soonbar import SoonBar


class Scroller(SoonBar, can_focus=True, inherit_bindings=False):
    """The scrolling part; Left and Right are left to turning pages."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_up", show=False),
        Binding("down", "scroll_down", show=False),
        Binding("pageup", "page_up", show=False),
        Binding("pagedown,space", "page_down", show=False),
        Binding("home", "scroll_home", show=False),
        Binding("end", "scroll_end", show=False),
    ]

    class Moved(Message):
        """The text has scrolled, or its length or the window has changed."""

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tells the pane, so that its hint stays true."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())

    def watch_virtual_size(self) -> None:
        """Tells the pane that there is more or less to read."""
        self.post_message(self.Moved())

    def on_resize(self) -> None:
        """Tells the pane that more or less of the text fits."""
        self.post_message(self.Moved())

    def scroll_to_top(self) -> None:
        """Shows the first line; does nothing where that is in sight."""
        if self.scroll_y or self.scroll_target_y:
            self.scroll_home(animate=False)

    @property
    def has_more(self) -> bool:
        """Whether text is left under the last visible line."""
        return self.max_scroll_y - self.scroll_y >= 1


class ReadingPane(Vertical):
    """Renderables one under the other, at most 78 columns wide, with `more below` under them."""

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """As large as the pane itself: what a layout has just found out asks for no other one."""

    def __init__(self, more: str, *, id: str | None = None) -> None:
        """Takes the words for "more below"."""
        super().__init__(id=id)
        self._more = more

    def compose(self) -> ComposeResult:
        """The scrolling text, and one line under it."""
        with Scroller(classes="scroller"):
            yield Static(classes="head")
            yield Lines(classes="text")
            yield from self.compose_after()
        yield OneLine(classes="more")

    def compose_after(self) -> ComposeResult:
        """What stands under the text inside the scrolling part, such as buttons."""
        yield from ()

    def show(
        self, parts: Iterable[RenderableType] | Drawn, *, head: Iterable[RenderableType] = (), top: bool = True
    ) -> None:
        """Shows new renderables, or what has been drawn before, from the top unless told to stay.

        `head` says where the reader is; a narrow window leaves it to the title bar.
        """
        lines = list(head)
        where = self.query_one(".head", Static)
        if lines or not where.has_class("empty"):
            where.update(Group(*lines))
            where.set_class(not lines, "empty")
        self.query_one(".text", Lines).show(parts if isinstance(parts, Drawn) else Drawn(self.app, parts))
        if top:
            self.scroller.scroll_to_top()

    @property
    def scroller(self) -> Scroller:
        """The part that scrolls and takes the focus."""
        return self.query_one(Scroller)

    def on_scroller_moved(self, event: Scroller.Moved) -> None:
        """Keeps the hint true."""
        event.stop()
        self.query_one(".more", OneLine).update(self._more if self.scroller.has_more else "")

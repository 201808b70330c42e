"""The bars round every page: the title above, the help line and the keys below."""

from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click, Resize
from textual.message import Message
from textual.reactive import var

from ketatui.render.look import Look
from ketatui.tui.messages import ChangeLanguage, OpenPage, TitleTouched
from ketatui.tui.oneline import OneLine

BETWEEN = 3
"""Empty cells between two keys of the last line."""

WAY_BACK = "Esc"
"""The key that is named even where others must be left out: nobody shall feel locked in."""


class TitleBar(OneLine):
    """Where the reader is. In a narrow window it names the page and opens the menu when touched.

    Where the guide can be read in another language it names that one in its own words: a touch changes to it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "app.next_language", show=False)]
    FOCUS_ON_CLICK = False

    class MenuWanted(Message):
        """The bar of a narrow window was touched."""

    page: var[str] = var("")
    position: var[str] = var("")
    narrow: var[bool] = var(False)

    def __init__(self, look: Look, clinic: str = "") -> None:
        """Takes the words of the bar, and the name of the clinic."""
        super().__init__(id="title")
        self._look, self._clinic = look, clinic
        self._touched = range(0)
        """The columns whose touch changes the language."""
        self.can_focus = look.next_language is not None

    def on_resize(self, event: Resize) -> None:
        """Fits the words to the width."""
        self._draw()

    def watch_page(self) -> None:
        """Names the page that is open."""
        self._draw()

    def watch_position(self) -> None:
        """Says how far the reader is."""
        self._draw()

    def watch_narrow(self) -> None:
        """Names the page instead of the guide where there is no sidebar."""
        self._draw()

    async def on_click(self, event: Click) -> None:
        """Opens the menu where there is no sidebar; elsewhere the right end closes the guide."""
        if event.x in self._touched:
            self.post_message(ChangeLanguage())
            return
        self.post_message(TitleTouched())
        if self.narrow:
            self.post_message(self.MenuWanted())
        elif event.x >= self.size.width - cell_len(self._close) - 1:
            await self.app.run_action("quit")

    @property
    def _close(self) -> str:
        return f"{self._look.words.close}  Ctrl+Q" if self.app.check_action("quit", ()) else ""

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Shows the mark of what Enter would change to, or takes it away."""
        super().watch_has_focus(_has_focus)
        self._draw()

    @property
    def _choice(self) -> str:
        """The language that a touch leads to, as those who speak it call it."""
        language = self._look.next_language
        if language is None:
            return ""
        return f">{language.name}<" if self.has_focus else f"[{language.name}]"

    def _draw(self) -> None:
        words, choice = self._look.words, self._choice
        left = f"[{words.menu}] {self.page}" if self.narrow else words.title
        before, end = ("", self.position) if self.narrow else (self._clinic, self._close)
        gaps = "   " if not self.narrow else " "
        start = f"{before}{gaps}" if before and (choice or end) else before
        end = f"{gaps}{end}" if choice and end else end
        taken = cell_len(start) + cell_len(choice) + cell_len(end)
        width = self.room
        if cell_len(left) + taken + 2 > width:
            left = Content(left).truncate(max(1, width - taken - 2), ellipsis=True).plain
        gap = max(1, width - cell_len(left) - taken)
        first = self.gutter.left + cell_len(left) + gap + cell_len(start)
        # A finger is wider than a letter.
        self._touched = range(first - 1, first + cell_len(choice) + 1) if choice else range(0)
        style = "bold $chosen-ink on $chosen" if self.has_focus else "bold"
        self.update(Content.assemble((left, "bold"), " " * gap, start, (choice, style), end))


class HelpLine(OneLine, can_focus=True):
    """The numbers to call, on every screen; touching it opens the Help now page."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "open", show=False)]

    def __init__(self, look: Look) -> None:
        """Takes the numbers of the region."""
        super().__init__(id="help-line")
        self._look = look

    def on_mount(self) -> None:
        """Stands there from the first painting on."""
        self._draw()

    def on_resize(self, event: Resize) -> None:
        """Drops words before it drops a number."""
        self._draw()

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Shows the mark of what Enter would open, or takes it away."""
        super().watch_has_focus(_has_focus)
        self._draw()

    def _draw(self) -> None:
        marks = ("> ", " <") if self.has_focus else ("  ", "  ")
        self.update(Content(self.wording(self.room - 2 * len(marks[0])).join(marks)))

    def wording(self, width: int) -> str:
        """The fullest wording that fits into `width` cells; the shortest one if none does."""
        words, line = self._look.words, self._look.line
        crisis = self._look.word(words.crisis_short) if line.crisis.number else line.crisis.say
        emergency = self._look.word(words.emergency_short) if line.emergency.number else line.emergency.say
        choices = (
            (words.in_danger, line.crisis.say, emergency, words.or_tell_staff),
            (words.in_danger, line.crisis.say, emergency),
            (line.crisis.say, emergency, words.tell_staff),
            (crisis, emergency, words.tell_staff),
            (crisis, emergency),
        )
        texts = ["   ".join(parts) for parts in choices]
        return next((text for text in texts if cell_len(text) <= width), texts[-1])

    def on_click(self, event: Click) -> None:
        """Opens Help now."""
        event.stop()
        self.post_message(OpenPage("help"))

    def action_open(self) -> None:
        """Opens Help now."""
        self.post_message(OpenPage("help"))


class KeyLine(OneLine):
    """What the keys do here, most useful first; what does not fit is left out, but never the way back."""

    def __init__(self) -> None:
        """Starts empty; the screen says what the keys do."""
        super().__init__(id="keys")
        self._keys: tuple[tuple[str, str], ...] = ()

    def show(self, keys: tuple[tuple[str, str], ...]) -> None:
        """Shows pairs of a key and what it does."""
        self._keys = keys
        self._draw()

    def on_resize(self, event: Resize) -> None:
        """Shows as many as fit."""
        self._draw()

    def _draw(self) -> None:
        room = self.room + BETWEEN - sum(_width(pair) for pair in self._keys if pair[0] == WAY_BACK)
        parts: list[Content] = []
        for pair in self._keys:
            if pair[0] != WAY_BACK:
                if _width(pair) > room:
                    continue
                room -= _width(pair)
            parts.append(Content.assemble((pair[0], "bold $secondary"), " ", pair[1]))
        self.update(Content(" " * BETWEEN).join(parts))


def _width(pair: tuple[str, str]) -> int:
    """The cells that a key and what it does take, with the gap after them."""
    return cell_len(pair[0]) + 1 + cell_len(pair[1]) + BETWEEN

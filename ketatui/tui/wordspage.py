"""Words explained: every word of the guide that needs it, found by what people call it."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from ketatui.render.look import Look
from ketatui.render.panels import message_panel, words_panel
from ketatui.search.names import words_called
from ketatui.tui.box import Box, CrisisBanner
from ketatui.tui.page import Keys, Page
from ketatui.tui.reading import ReadingPane


class WordsPage(Page):
    """A box to type in and the words that fit, all of them while it is empty."""

    name_: ClassVar[str] = "words"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_words(-1)", show=False),
        Binding("down", "scroll_words(1)", show=False),
        Binding("pageup", "scroll_words(-10)", show=False),
        Binding("pagedown", "scroll_words(10)", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Box and words."""
        yield self.head()
        yield Box(self.look.words.words_hint, id="word")
        yield CrisisBanner(self.look)
        yield ReadingPane(self.look.words.more_below)

    def on_mount(self) -> None:
        """Shows all words, or those that were looked up in another language."""
        self._box.value = self.typed
        self._draw(top=True)

    def begin(self) -> None:
        """The reader can type at once."""
        self.screen.set_focus(self._box)

    def go_back(self) -> bool:
        """From a filled box to an empty one."""
        if not self._box.value:
            return False
        self._box.value = ""
        return True

    def restyle(self, look: Look) -> None:
        """Draws the words in other colours."""
        super().restyle(look)
        self._draw(top=False)

    @property
    def heading(self) -> str:
        """Words explained."""
        return self.look.words.words

    @property
    def spoken(self) -> str:
        """The words that are shown, with what they mean."""
        from ketatui.render.plain import word_text

        found = words_called(self.look.guide.words, self._box.value)
        return "\n".join([self.heading, *(word_text(word, self.look) for word in found)])

    @property
    def keys(self) -> Keys:
        """Scrolling; a letter goes into the box."""
        words = self.look.words
        return (("Up/Down", words.key_scroll), ("Esc", words.back), ("!", words.need_help))

    @property
    def _box(self) -> Input:
        return self.query_one("#word", Input)

    @on(Input.Changed, "#word")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.query_one(CrisisBanner).judge(event.value)
        self._draw(top=True)

    def _draw(self, *, top: bool) -> None:
        look = self.look
        found = words_called(look.guide.words, self._box.value)
        parts = [words_panel(word, look) for word in found]
        nothing = message_panel(look, look.words.nothing_found, look.words.whom_to_ask)
        self.query_one(ReadingPane).show(parts or [nothing], top=top)

    def action_scroll_words(self, lines: int) -> None:
        """Scrolls the words while the reader stays in the box."""
        self.query_one(ReadingPane).scroller.scroll_relative(y=lines, animate=False)

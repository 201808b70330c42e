"""A box to type in, and the banner over it that brings up help for words of crisis."""

from textual.content import Content
from textual.events import Key, Paste
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, Static

from ketatui.render.look import Look
from ketatui.tui.messages import OpenPage

LONGEST = 1_000
"""Letters that a box takes: more than anybody types, so that no cry for help is cut before its end."""


SIGNS = {"exclamation_mark": "help", "question_mark": "keys", "slash": ""}
"""Keys that no question begins with, and the pages that they open; a slash leads to where the reader is already."""


class Box(Input):
    """An Input that keeps what fits of a long text, takes every line of a paste, and does not blink."""

    auto_links = Reactive(False)
    """Nothing in it is a link: it need not be searched for any."""

    virtual_size = Reactive(Size(0, 0), layout=False)
    """How much there is to scroll. A box is as wide as its page, whatever stands in it: no letter lays it out anew."""

    is_hurried = False
    """Whether more had come in already when it took the last letter."""

    def __init__(self, hint: str, *, id: str) -> None:
        """Takes the words that stand in it while it is empty."""
        super().__init__(placeholder=hint, max_length=LONGEST, select_on_focus=False, id=id)
        self.cursor_blink = False

    def on_key(self, event: Key) -> None:
        """An empty box leaves the signs for help to the guide: no question begins with them."""
        self.is_hurried = bool(self.message_queue_size)
        page = SIGNS.get(event.key)
        if page is not None and not self.value:
            event.stop()
            event.prevent_default()
            if page:
                self.post_message(OpenPage(page))

    def replace(self, text: str, start: int, end: int) -> None:
        """Puts a text in place of another, as much of it as fits."""
        room = LONGEST - len(self.value) + abs(end - start)
        super().replace(text[: max(0, room)], start, end)

    def _on_paste(self, event: Paste) -> None:
        """Takes all lines of a paste; Textual would take the first one only."""
        start, end = self.selection
        self.replace(" ".join(event.text.split()), start, end)
        event.stop()
        event.prevent_default()


class CrisisBanner(Static):
    """Says that help is there as soon as a text tells of a crisis or an emergency. A touch opens Help now."""

    def __init__(self, look: Look) -> None:
        """Starts hidden."""
        super().__init__(classes="banner")
        self._look = look
        self._crisis_first = False
        self.display = False

    def judge(self, text: str) -> None:
        """Shows or hides the banner for what stands in a box."""
        from ketatui.crisis.judge import calls_for_help

        self.show(text, is_needed=calls_for_help(text))

    def show(self, text: str, *, is_needed: bool) -> None:
        """Shows or hides the banner where the text has been judged already."""
        if is_needed:
            # Pages without a banner never need it.
            from ketatui.render.urgency import crisis_line_first, help_first

            self._crisis_first = crisis_line_first(text)
            self.update(Content(help_first(self._look, crisis_first=self._crisis_first)))
        self.display = is_needed

    def on_click(self) -> None:
        """Opens Help now, its numbers in the order of the sentence."""
        self.post_message(OpenPage("help", crisis_first=self._crisis_first))

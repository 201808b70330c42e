"""A topic as panels, with Back and Next under them."""

from typing import ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button

from ketatui.model import Topic
from ketatui.render.look import Look
from ketatui.render.panels import topic_panels
from ketatui.tui.buttons import LabelButton
from ketatui.tui.messages import OpenPage, OpenTopic
from ketatui.tui.page import Keys, Page
from ketatui.tui.reading import ReadingPane

WIDEST, BESIDE_TEXT = 79, 4
"""Columns of the pane at most, and those that the mark of the focus, the scroll bar and the edge take."""

NARROWEST_BUTTON, AROUND_LABEL = 11, 7
"""Columns of a button with its gap at least, and those that its frame and the gap take beside its label."""


class TopicPane(ReadingPane):
    """The text of a topic with the two buttons at its end."""

    def __init__(self, look: Look) -> None:
        """Takes the words of the buttons."""
        super().__init__(look.words.more_below)
        self._look = look

    def compose_after(self) -> ComposeResult:
        """Back and Next, side by side where there is room."""
        with Horizontal(classes="buttons"):
            yield LabelButton(f"< {self._look.words.back}", id="back")
            yield LabelButton(self._look.words.sources, id="sources")
            yield LabelButton(self._look.words.next, id="next")


class TopicPage(Page):
    """Shows one topic at a time."""

    name_: ClassVar[str] = "topic"

    def __init__(self, look: Look) -> None:
        """Starts at the first topic."""
        super().__init__(look)
        self.topic: Topic = look.guide.topics[0]

    def compose(self) -> ComposeResult:
        """The pane that scrolls."""
        yield TopicPane(self.look)

    def go_on_from(self, before: Page) -> None:
        """Goes on in the same topic."""
        super().go_on_from(before)
        if isinstance(before, TopicPage):
            self.topic = self.look.guide.topic_by_id.get(before.topic.id, self.topic)

    def on_mount(self) -> None:
        """Draws the first topic."""
        self._draw(top=True)

    def open(self, topic_id: str) -> None:
        """Shows another topic from its top."""
        self.topic = self.look.guide.topic_by_id[topic_id]
        if self.is_mounted:
            self._draw(top=True)

    def restyle(self, look: Look) -> None:
        """Draws the topic in other colours at the same place."""
        super().restyle(look)
        self._draw(top=False)

    def begin(self) -> None:
        """The arrows scroll at once."""
        self.screen.set_focus(self.pane.scroller)

    @property
    def pane(self) -> TopicPane:
        """The pane that scrolls."""
        return self.query_one(TopicPane)

    @property
    def is_untouched(self) -> bool:
        """Whether the first topic stands there from its top, ready to be scrolled."""
        scroller = self.pane.scroller
        return self.number == 1 and scroller.scroll_y == 0 and scroller.has_focus

    @property
    def heading(self) -> str:
        """The topic's title."""
        return self.topic.title

    @property
    def spoken(self) -> str:
        """The whole topic; what its pictures show is said in sentences."""
        from ketatui.render.plain import topic_text

        return topic_text(self.topic, self.look)

    @property
    def position(self) -> str:
        """3 of 16."""
        return self.look.word(self.look.words.page_of, here=self.number, all=len(self.look.guide.topics))

    @property
    def number(self) -> int:
        """The topic's place in the reading order, from 1."""
        return list(self.look.guide.titles).index(self.topic.id) + 1

    @property
    def keys(self) -> Keys:
        """Scrolling, and turning pages."""
        words = self.look.words
        first, *rest = super().keys
        return (first, ("Left/Right", words.key_page), *rest)

    def neighbour(self, step: int) -> Topic | None:
        """The topic before (-1) or after (+1) this one; None at the ends."""
        place = self.number - 1 + step
        topics = self.look.guide.topics
        return topics[place] if 0 <= place < len(topics) else None

    async def turn(self, step: int) -> None:
        """Asks for the topic before or after this one."""
        topic = self.neighbour(step)
        if topic:
            self.post_message(OpenTopic(topic.id))

    @on(Button.Pressed, "#back")
    async def _turn_back(self) -> None:
        await self.turn(-1)

    @on(Button.Pressed, "#next")
    async def _turn_on(self) -> None:
        await self.turn(1)

    @on(Button.Pressed, "#sources")
    def _open_sources(self) -> None:
        self.post_message(OpenPage("sources"))

    def _draw(self, *, top: bool) -> None:
        look, words = self.look, self.look.words
        crumb = Text(f"{words.learn.capitalize()} > {self.position}", style=look.style("secondary"))
        title = Text(self.topic.title, style=look.style("primary", bold=True))
        self.pane.show(topic_panels(self.topic, look), head=[crumb, title], top=top)
        self._label_buttons()

    def on_resize(self) -> None:
        """Names the next topic on its button, where there is room for it."""
        if self.query("#next"):
            self._label_buttons()

    def _label_buttons(self) -> None:
        words, before, after = self.look.words, self.neighbour(-1), self.neighbour(1)
        self.query_one("#back", LabelButton).disabled = before is None
        on_ = self.query_one("#next", LabelButton)
        on_.disabled = after is None
        named = self.look.word(words.next_topic, topic=after.title) if after else words.next
        beside = [words.sources, *([f"< {words.back}"] if before else [])]
        room = min(self.size.width or self.app.size.width, WIDEST) - BESIDE_TEXT
        taken = sum(max(NARROWEST_BUTTON, cell_len(label) + AROUND_LABEL) for label in (*beside, f"{named} >"))
        on_.relabel(f"{named if taken <= room else words.next} >")

"""One visit: the bars, the sidebar and the page that is open. Ending the visit destroys this screen."""

from asyncio import Event, Lock
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.tui.bars import TitleBar
from ketatui.tui.frame import Frame
from ketatui.tui.messages import GoBack, OpenPage, OpenTopic, PutOnList, TakeAway
from ketatui.tui.page import Page
from ketatui.tui.sidebar import Sidebar
from ketatui.tui.topicpage import TopicPage


class VisitScreen(Frame):
    """Holds the state of a visit: which page is open, and every page's own state inside it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "open('ask')", show=False),
        Binding("c", "open('check')", show=False),
        Binding("v", "open('visit')", show=False),
        Binding("w", "open('words')", show=False),
        Binding("s", "open('sources')", show=False),
        Binding("exclamation_mark", "open('help')", show=False),
        Binding("question_mark,f1", "open('keys')", show=False),
        Binding("m", "menu", show=False),
        Binding("t", "app.next_theme", show=False),
        Binding("l", "app.next_language", show=False),
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("escape", "up_a_level", show=False),
        Binding("f10", "app.finish", show=False),
        Binding("r,f8", "read_aloud", show=False),
        Binding("x", "hush", show=False),
        Binding("minus", "voice(-1, 0)", show=False),
        Binding("plus,equals_sign", "voice(1, 0)", show=False),
        Binding("left_square_bracket", "voice(0, -1)", show=False),
        Binding("right_square_bracket", "voice(0, 1)", show=False),
        *(Binding(str(n), f"topic({n})", show=False) for n in range(1, 10)),
    ]

    _taking = False

    def __init__(self, look: Look, policy: Policy = OPEN, clinic: str = "") -> None:
        """Takes what the frame takes."""
        super().__init__(look, policy, clinic)
        self._changing = Lock()
        """Held while pages change: what wants one meanwhile waits until all of them stand."""

    async def on_mount(self) -> None:
        """Opens the first topic."""
        await self.open("topic")

    async def open(self, name: str) -> Page:
        """Opens a page and puts the focus into it."""
        return await self._open(OpenPage(name))

    async def _open(self, wanted: OpenPage) -> Page:
        async with self._changing:
            self.remove_class("menu-open")
            page = await self._pages.open(wanted.name)
            page.put_first(wanted)
            self._tell_where()
            page.begin()
        # A quick hand may have moved the focus meanwhile, to what is hidden now.
        self.call_after_refresh(self._keep_focus)
        return page

    @property
    def is_untouched(self) -> bool:
        """Whether the screen shows what every visit begins with."""
        page = self._pages.page
        return isinstance(page, TopicPage) and page.is_untouched and not self.has_class("menu-open")

    @property
    def has_answers(self) -> bool:
        """Whether the person would lose something that they have typed or ticked."""
        return self._pages.has_answers

    def restyle(self, look: Look) -> None:
        """Draws every page again in other colours."""
        self.look = look
        self._pages.restyle(look)

    async def translate(self, look: Look) -> None:
        """Shows the whole visit in another language, at the same place and with all that was typed and ticked."""
        done = Event()

        async def change() -> None:
            try:
                async with self._changing:
                    await self._translate(look)
            finally:
                done.set()

        # As one of this screen's own messages: none of the others finds a screen without its bars.
        self.call_next(change)
        await done.wait()

    async def _translate(self, look: Look) -> None:
        at_title, in_menu = isinstance(self.focused, TitleBar), isinstance(self.focused, Sidebar)
        self.action_hush()
        before, self.look = self._pages, look
        self._pages = before.translated(look)
        with self.app.batch_update():
            await self.recompose()
            self._fit(self.app.size)
            for name in before.names:
                await self._pages.made(name)
            page = await self._pages.open(before.page.name_ if before.page else "topic")
            self._pages.before = before.before
        page.settle()
        if at_title or in_menu:
            self.set_focus(self.query_one(TitleBar if at_title else Sidebar))
        self._tell_where()

    @on(OpenPage)
    async def _open_page(self, message: OpenPage) -> None:
        message.stop()
        await self._open(message)

    @on(OpenTopic)
    async def _open_topic(self, message: OpenTopic) -> None:
        message.stop()
        page = await self.open("topic")
        if isinstance(page, TopicPage):
            page.open(message.topic_id)
        self._tell_where()

    @on(GoBack)
    async def _go_back(self, message: GoBack) -> None:
        message.stop()
        await self.action_up_a_level()

    @on(PutOnList)
    async def _put_on_list(self, message: PutOnList) -> None:
        message.stop()
        page = await self.open("visit")
        from ketatui.tui.visitlistpage import VisitListPage

        if isinstance(page, VisitListPage):
            page.put(message.question)

    @on(TakeAway)
    def _take_away(self, message: TakeAway) -> None:
        message.stop()
        if self._taking:
            return
        self._taking = True
        # Wanted by few, and only at the end.
        from ketatui.tui.takeaway import TakeAwayScreen

        self.app.push_screen(TakeAwayScreen(self._pages.summary(), self.look), self._taken)

    def _taken(self, wanted: OpenPage | None) -> None:
        self._taking = False
        if wanted:
            self.post_message(wanted)

    async def action_open(self, name: str) -> None:
        """Opens a page by its key."""
        await self.open(name)

    def action_topic(self, number: int) -> None:
        """Opens a topic by its number."""
        topics = list(self.look.guide.titles)
        if number <= len(topics):
            self.post_message(OpenTopic(topics[number - 1]))

    async def action_turn(self, step: int) -> None:
        """Turns to the topic, or goes to the step, before or after."""
        if self._pages.page is not None:
            await self._pages.page.turn(step)

    async def action_up_a_level(self) -> None:
        """Goes up one level, and in the end to the first topic."""
        if self.has_class("menu-open"):
            self.action_menu()
        elif self._pages.page and not self._pages.page.go_back():
            if self._pages.before:
                await self.open(self._pages.before)
                self._pages.before = None
            elif isinstance(self._pages.page, TopicPage):
                self._pages.page.open(next(iter(self.look.guide.titles)))
                self._tell_where()
                self._pages.page.begin()
            else:
                await self.open("topic")
                self._pages.before = None

"""One visit: the bars, the sidebar and the page that is open. Ending the visit destroys this screen."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.events import Resize
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.tui.bars import HelpLine, KeyLine, TitleBar
from ketatui.tui.buttons import FinishButton
from ketatui.tui.messages import GoBack, OpenPage, OpenTopic, PutOnList, TakeAway
from ketatui.tui.page import LOW, SMALLEST, Page
from ketatui.tui.pages import Pages
from ketatui.tui.readaloud import ReadAloud
from ketatui.tui.sidebar import Sidebar
from ketatui.tui.topicpage import TopicPage

TALL = 30
"""Rows from which there are empty lines round the pages."""

BARS = 3
"""Rows that the title, the help line and the keys take."""

BUTTON = 3
"""Rows of a button."""

NARROW = 80
"""Below this many columns the sidebar folds away behind the menu."""


class VisitScreen(Screen[None]):
    """Holds the state of a visit: which page is open, and every page's own state inside it."""

    ALLOW_SELECT = False

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
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("escape", "up_a_level", show=False),
        Binding("f10", "app.finish", show=False),
        Binding("r", "read_aloud", show=False),
        Binding("x", "hush", show=False),
        Binding("minus", "voice(-1, 0)", show=False),
        Binding("plus,equals_sign", "voice(1, 0)", show=False),
        Binding("left_square_bracket", "voice(0, -1)", show=False),
        Binding("right_square_bracket", "voice(0, 1)", show=False),
        *(Binding(str(n), f"topic({n})", show=False) for n in range(1, 10)),
    ]

    def __init__(self, look: Look, policy: Policy = OPEN, clinic: str = "") -> None:
        """Takes the guide with the words, numbers and colours to draw it with, the rules, and the clinic's name."""
        super().__init__()
        self.look = look
        self._policy, self._clinic = policy, clinic
        self._pages = Pages(look, policy.place)
        self._taking = False

    def compose(self) -> ComposeResult:
        """The frame; pages are mounted when they are first opened."""
        ends = self._policy.shared
        yield TitleBar(self.look, self._clinic)
        with Horizontal(id="middle"):
            with Vertical(id="side"):
                yield Sidebar(self.look)
                if ends:
                    yield FinishButton(self.look, id="finish-side")
            yield self._pages
        if ends:
            yield FinishButton(self.look, id="finish")
        yield ReadAloud(self.look, speaks=self._policy.allows("read_aloud"))
        yield HelpLine(self.look)
        yield KeyLine()
        yield Static(self.look.words.too_small, id="too-small")

    async def on_mount(self) -> None:
        """Opens the first topic."""
        # Known before the first drawing, so that nothing need be drawn twice.
        self._fit(self.app.size)
        await self.open("topic")

    async def open(self, name: str) -> Page:
        """Opens a page and puts the focus into it."""
        self.remove_class("menu-open")
        page = await self._pages.open(name)
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

    @property
    def is_speaking(self) -> bool:
        """Whether a page is being read aloud just now."""
        return self.query_one(ReadAloud).is_speaking

    def restyle(self, look: Look) -> None:
        """Draws every page again in other colours."""
        self.look = look
        self._pages.restyle(look)

    def _tell_where(self) -> None:
        page = self._pages.page
        if page is None:
            return
        title = self.query_one(TitleBar)
        title.page, title.position = page.heading, page.position
        aloud = self.query_one(ReadAloud)
        aloud.stop_elsewhere(page.name_, page.heading, page.position)
        topic = page.topic.id if isinstance(page, TopicPage) else None
        self.query_one(Sidebar).show_open(f"topic-{topic}" if topic else f"page-{page.name_}")
        keys = page.keys
        if isinstance(self.focused, Sidebar):
            words = self.look.words
            close = (("m", words.close_menu),) if self.has_class("menu-open") else ()
            keys = (*close, ("Up/Down", words.key_choose), ("Enter", words.key_open), ("Esc", words.back))
        elif self.has_class("narrow"):
            short = {"Left/Right": "< >"}
            menu = ("m", self.look.words.key_menu)
            keys = (menu, *((short.get(key, key), does) for key, does in keys if key != "Up/Down"))
        self.query_one(KeyLine).show((*keys, *aloud.keys))

    @on(OpenPage)
    async def _open_page(self, message: OpenPage) -> None:
        message.stop()
        await self.open(message.name)

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

    @on(Page.KeysChanged)
    def _keys_changed(self, message: Page.KeysChanged) -> None:
        message.stop()
        self._tell_where()

    @on(TitleBar.MenuWanted)
    def _menu_wanted(self, message: TitleBar.MenuWanted) -> None:
        message.stop()
        self.action_menu()

    def on_descendant_focus(self) -> None:
        """Says what the keys do where the focus is now, and takes it from what is not to be seen."""
        self._tell_where()
        self.call_after_refresh(self._keep_focus)

    def on_resize(self, event: Resize) -> None:
        """Folds the sidebar away, or says that the window is too small."""
        self._fit(event.size)
        self._tell_where()
        self.call_after_refresh(self._keep_focus)

    def _fit(self, size: Size) -> None:
        width, height = size
        self.set_class(width < NARROW, "narrow")
        self.set_class(height < LOW, "low")
        self.set_class(height >= TALL, "tall")
        self.set_class(width < SMALLEST[0] or height < SMALLEST[1], "tiny")
        self.query_one(TitleBar).narrow = width < NARROW
        beside = width >= NARROW and height >= TALL
        self.set_class(beside, "roomy")
        ends = self._policy.shared * (BUTTON if beside else 1)
        self.query_one(Sidebar).fit(height - BARS - (height >= TALL) - ends)
        if width >= NARROW:
            self.remove_class("menu-open")

    def _keep_focus(self) -> None:
        """Puts the focus back into the page after a window was too small for what had it."""
        lost = self.focused is None or not self.focused.region.area
        if lost and self._pages.page and not self.has_class("tiny") and not self.has_class("menu-open"):
            self._pages.page.begin()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be done unseen while the window is too small."""
        return not self.has_class("tiny")

    async def action_open(self, name: str) -> None:
        """Opens a page by its key."""
        await self.open(name)

    def action_topic(self, number: int) -> None:
        """Opens a topic by its number."""
        topics = list(self.look.guide.titles)
        if number <= len(topics):
            self.post_message(OpenTopic(topics[number - 1]))

    def action_read_aloud(self) -> None:
        """Reads the page that is open aloud, pauses, or goes on."""
        if self._pages.page is not None:
            self.query_one(ReadAloud).press(self._pages.page)

    def action_hush(self) -> None:
        """Falls silent."""
        self.query_one(ReadAloud).stop()

    def action_voice(self, pace: int, volume: int) -> None:
        """Makes the voice slower or faster, softer or louder."""
        self.query_one(ReadAloud).change(pace, volume)

    def on_screen_suspend(self) -> None:
        """Falls silent under whatever comes up over the visit."""
        self.query_one(ReadAloud).stop()

    async def action_turn(self, step: int) -> None:
        """Turns to the topic, or goes to the step, before or after."""
        if self._pages.page is not None:
            await self._pages.page.turn(step)

    def action_menu(self) -> None:
        """Shows the sidebar in a narrow window, or hides it again; elsewhere moves the focus to it."""
        if self.has_class("narrow") and self.has_class("menu-open"):
            self.remove_class("menu-open")
            if self._pages.page:
                self._pages.page.begin()
            return
        self.set_class(self.has_class("narrow"), "menu-open")
        self.set_focus(self.query_one(Sidebar))

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

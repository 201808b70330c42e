"""The frame round the pages of a visit: bars, sidebar, buttons, and what of them fits into which window."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Key, Resize, ScreenResume
from textual.geometry import Size
from textual.widgets import Static

from ketatui.policy import OPEN, Policy
from ketatui.render.look import Look
from ketatui.tui.bars import HelpLine, KeyLine, TitleBar
from ketatui.tui.box import Box
from ketatui.tui.buttons import FinishButton
from ketatui.tui.page import LOW, SMALLEST, Page
from ketatui.tui.pages import Pages
from ketatui.tui.readaloud import ReadAloud
from ketatui.tui.sidebar import Sidebar
from ketatui.tui.sparing import SparingScreen
from ketatui.tui.topicpage import TopicPage

TALL = 30
"""Rows from which there are empty lines round the pages."""

BARS = 3
"""Rows that the title, the help line and the keys take."""

BUTTON = 3
"""Rows of a button."""

NARROW = 80
"""Below this many columns the sidebar folds away behind the menu."""


def classes(size: Size) -> dict[str, bool]:
    """What fits into a window of a size, as classes of the style sheet."""
    width, height = size
    return {
        "narrow": width < NARROW,
        "low": height < LOW,
        "tall": height >= TALL,
        "tiny": width < SMALLEST[0] or height < SMALLEST[1],
        "roomy": width >= NARROW and height >= TALL,
    }


class Frame(SparingScreen[None]):
    """Holds the pages, says where the reader is and what the keys do, and keeps the focus where it can be seen."""

    ALLOW_SELECT = False
    AUTO_FOCUS = ""

    def __init__(self, look: Look, policy: Policy = OPEN, clinic: str = "") -> None:
        """Takes the guide with the words, numbers and colours to draw it with, the rules, and the clinic's name."""
        super().__init__()
        self.look = look
        self._policy, self._clinic = policy, clinic
        self._pages = Pages(look, policy.place)
        self._was_covered = False

    def compose(self) -> ComposeResult:
        """The frame; pages are mounted when they are first opened."""
        ends = self._policy.shared
        title, sidebar = TitleBar(self.look, self._clinic), Sidebar(self.look)
        # Known before the first drawing, so that nothing need be drawn twice.
        self.update_classes(classes(self.app.size), update=False)
        title.set_reactive(TitleBar.narrow, self.has_class("narrow"))
        sidebar.fit(self._room(self.app.size))
        yield title
        with Horizontal(id="middle"):
            with Vertical(id="side"):
                yield sidebar
                if ends:
                    yield FinishButton(self.look, id="finish-side")
            yield self._pages
        if ends:
            yield FinishButton(self.look, id="finish")
        yield ReadAloud(self.look, speaks=self._policy.allows("read_aloud"))
        yield HelpLine(self.look)
        yield KeyLine()
        yield Static(self.look.words.too_small, id="too-small")

    @property
    def is_speaking(self) -> bool:
        """Whether a page is being read aloud just now."""
        return self.query_one(ReadAloud).is_speaking

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
        elif isinstance(self.focused, TitleBar):
            keys = (("Enter", self.look.words.language), ("Esc", self.look.words.back))
        elif self.has_class("narrow"):
            words, short = self.look.words, {"Left/Right": "< >"}
            back = {words.back_to_answers: words.back}
            shorter = ((short.get(key, key), back.get(does, does)) for key, does in keys if key != "Up/Down")
            arrows = (pair for pair in keys if pair[0] == "Up/Down")
            keys = (*(() if self._takes_letters else (("m", words.key_menu),)), *shorter, *arrows)
        if isinstance(self.focused, Box) and page.box_key:
            keys = tuple((key, page.box_key if key == "Enter" else does) for key, does in keys)
        self.query_one(KeyLine).show((*keys, *aloud.keys(letters=self._takes_letters)))

    @on(Page.KeysChanged)
    def _keys_changed(self, message: Page.KeysChanged) -> None:
        message.stop()
        self._tell_where()

    @on(TitleBar.MenuWanted)
    def _menu_wanted(self, message: TitleBar.MenuWanted) -> None:
        message.stop()
        self.action_menu()

    def aim(self, event: Key) -> None:
        """Before a key goes to what has the focus: a letter on a page with a box goes into that box, in its order."""
        if self._takes_letters and self._pages.page and not self.has_class("tiny"):
            self._pages.page.take_letter(event)

    @property
    def _takes_letters(self) -> bool:
        """Whether letters go into a box: the page has one, and the focus is on the page."""
        page, focused = self._pages.page, self.focused
        return page is not None and focused is not None and page in focused.ancestors and page.box is not None

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
        wanted = classes(size)
        if not wanted["narrow"]:
            wanted["menu-open"] = False
        self.update_classes(wanted)
        self.query_one(TitleBar).narrow = wanted["narrow"]
        self.query_one(Sidebar).fit(self._room(size))

    def _room(self, size: Size) -> int:
        """The rows that the sidebar has in a window."""
        beside = classes(size)["roomy"]
        return size.height - BARS - (size.height >= TALL) - self._policy.shared * (BUTTON if beside else 1)

    def _keep_focus(self) -> None:
        """Puts the focus back into the page after a window was too small for what had it."""
        lost = self.focused is None or not self.focused.region.area
        if lost and self._pages.page and not self.has_class("tiny") and not self.has_class("menu-open"):
            self._pages.page.begin()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be done unseen while the window is too small."""
        return not self.has_class("tiny")

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
        self._was_covered = True
        self.query_one(ReadAloud).stop()

    def _on_screen_resume(self, event: ScreenResume) -> None:
        """Comes up. Where nothing has been over it, its styles are those that it was mounted with."""
        event.refresh_styles = self._was_covered

    def action_menu(self) -> None:
        """Shows the sidebar in a narrow window, or hides it again; elsewhere moves the focus to it."""
        if self.has_class("narrow") and self.has_class("menu-open"):
            self.remove_class("menu-open")
            if self._pages.page:
                self._pages.page.begin()
            return
        self.set_class(self.has_class("narrow"), "menu-open")
        self.set_focus(self.query_one(Sidebar))

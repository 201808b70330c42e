"""What a kiosk shows until somebody comes: what this is, a few questions that people ask, and how to begin."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Key, MouseDown, MouseUp, Resize, ScreenResume
from textual.screen import Screen
from textual.widgets import Static

from ketatui.render.look import Look
from ketatui.tongues import Tongue
from ketatui.tui.bars import HelpLine
from ketatui.tui.messages import StartVisit
from ketatui.tui.page import LOW, SMALLEST

SHOWN = 3
"""Questions that are shown at a time."""

EVERY = 15.0
"""Seconds until the next questions come: time to read three, and no movement to speak of."""

ROOMY = 30
"""Rows from which the welcome stands in the middle with empty lines between its parts."""

NARROW = 60
"""Columns under which the title takes two lines and the name of the clinic one of its own."""


class WelcomeScreen(Screen[None], inherit_bindings=False):
    """Invites. Any key or touch starts a visit and does nothing else; a touch on the numbers opens Help now."""

    CSS_PATH = "kiosk.tcss"
    ALLOW_SELECT = False
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, look: Look, clinic: str = "") -> None:
        """Takes the guide with its words and numbers, and the name of the clinic."""
        super().__init__()
        self._look, self._clinic = look, clinic
        self._was_covered = self._was_touched = False
        common = [q.question for q in look.guide.questions if q.common and look.shows(q.region)]
        self._questions = cycle(common) if common else None

    def compose(self) -> ComposeResult:
        """From the clinic's name down to the numbers to call."""
        words = self._look.words
        yield Static(Content(self._clinic), id="welcome-clinic", classes="" if self._clinic else "empty")
        with Vertical(id="welcome-middle"), Vertical(id="welcome"):
            yield Static(Content(words.title), id="welcome-title")
            with Vertical(id="welcome-asks", classes="" if self._questions else "empty"):
                yield Static(Content(words.common_questions), id="welcome-people")
                yield Static(id="welcome-questions")
            yield Static(Content(words.touch_to_begin), id="welcome-touch")
            with Horizontal(id="welcome-languages", classes="" if self._look.languages else "empty"):
                for number, language in enumerate(self._look.languages, 1):
                    yield Static(Content(f"{number}  {language.name}"), id=f"speak-{number}", classes="speak")
            yield Static(Content(words.ask_front_desk), id="welcome-desk")
        yield HelpLine(self._look)
        yield Static(words.too_small, id="too-small")

    def on_mount(self) -> None:
        """Shows the first questions, and others from time to time; nothing here takes the focus."""
        self.query_one(HelpLine).can_focus = False
        self.next_questions()
        if self._questions:
            self.set_interval(EVERY, self.next_questions)

    def next_questions(self) -> None:
        """Shows the next questions that people often ask."""
        if self._questions:
            text = "\n".join(f"“{question}”" for question in islice(self._questions, SHOWN))
            self.query_one("#welcome-questions", Static).update(Content(text))

    def on_resize(self, event: Resize) -> None:
        """Leaves out what there is no room for: first empty lines, then all questions but the first."""
        width, height = event.size
        self.set_class(height < LOW, "low")
        self.set_class(height >= ROOMY, "tall")
        self.set_class(width < NARROW, "narrow")
        self.set_class(width < SMALLEST[0] or height < SMALLEST[1], "tiny")

    def on_screen_suspend(self) -> None:
        """The staff's PIN pad comes up over it."""
        self._was_covered = True

    def _on_screen_resume(self, event: ScreenResume) -> None:
        """Comes up. Where nothing has been over it, its styles are those that it was mounted with."""
        event.refresh_styles = self._was_covered

    def on_key(self, event: Key) -> None:
        """Starts a visit; the number of a language starts it in that language."""
        event.stop()
        event.prevent_default()
        named = {str(number): language.id for number, language in enumerate(self._look.languages, 1)}
        self.post_message(StartVisit(language=named.get(event.key, "")))

    def on_mouse_down(self, event: MouseDown) -> None:
        """A finger comes down on this screen, and not on the one before."""
        event.stop()
        self._was_touched = True

    def on_mouse_up(self, event: MouseUp) -> None:
        """Starts a visit: in the language that was touched, or at Help now where the numbers to call were."""
        event.stop()
        if not self._was_touched:
            return
        numbers = self.query_one(HelpLine).region.contains(event.screen_x, event.screen_y)
        language = next((language.id for widget, language in self._choices() if _under(widget, event)), "")
        self.post_message(StartVisit("help" if numbers else "", language))

    def _choices(self) -> Iterator[tuple[Static, Tongue]]:
        """Each language with what is touched to choose it."""
        for number, language in enumerate(self._look.languages, 1):
            yield self.query_one(f"#speak-{number}", Static), language


def _under(widget: Static, event: MouseUp) -> bool:
    return widget.region.contains(int(event.screen_x), int(event.screen_y))

"""How a visit ends: a warning that any key or touch answers, and the question whether a person is finished."""

from math import inf
from time import monotonic
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key, MouseUp, Resize
from textual.reactive import var
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from ketatui.kiosk.idle import Stage
from ketatui.render.look import Look
from ketatui.tui.bars import HelpLine, KeyLine
from ketatui.tui.buttons import LabelButton
from ketatui.tui.messages import EndVisit
from ketatui.tui.page import LOW, Keys

DOUBLE_PRESS = 0.4
"""Seconds within which a second press is taken for the same one."""


class Countdown(ModalScreen[None], inherit_bindings=False):
    """A notice over what stands on the screen, which stays readable behind it; says how many seconds are left."""

    CSS_PATH = "kiosk.tcss"
    ALLOW_SELECT = False
    AUTO_FOCUS = ""
    left: var[int] = var(0)

    def __init__(self, look: Look, left: int) -> None:
        """Takes the words, and the seconds that are left."""
        super().__init__()
        self._look = look
        self.set_reactive(Countdown.left, left)

    def compose(self) -> ComposeResult:
        """The notice, the numbers to call, and what the keys do now: it covers those of the page."""
        with Vertical(id="notice"):
            yield Static(id="notice-title")
            yield Static(id="notice-text")
            yield from self.compose_answers()
        yield HelpLine(self._look)
        yield KeyLine()

    def compose_answers(self) -> ComposeResult:
        """How a person can answer."""
        yield from ()

    def on_mount(self) -> None:
        """Says it. The numbers can be read here, and touched when the notice is gone."""
        self.query_one(HelpLine).can_focus = False
        self.query_one(KeyLine).show(self.keys)
        self._draw()

    @property
    def keys(self) -> Keys:
        """What the keys do, most useful first; none where every key does the same."""
        return ()

    def on_resize(self, event: Resize) -> None:
        """Leaves out empty lines where there is little room."""
        self.set_class(event.size.height < LOW, "low")

    def watch_left(self) -> None:
        """Says how many seconds are left now."""
        if self.is_mounted:
            self._draw()

    def _draw(self) -> None:
        title, text = self.wording()
        self.query_one("#notice-title", Static).update(Content(title))
        self.query_one("#notice-text", Static).update(Content(text))

    def wording(self) -> tuple[str, str]:
        """The title and the text of the notice."""
        raise NotImplementedError


class StillThere(Countdown):
    """Warns that the visit ends soon. Any key and any touch goes on with it, and does nothing else."""

    def wording(self) -> tuple[str, str]:
        """Are you still there?"""
        words = self._look.words
        ends = self._look.word(words.ends_in, time=self._look.seconds(self.left))
        return words.still_there, f"{ends} {words.touch_to_go_on}"

    def on_key(self, event: Key) -> None:
        """Goes on."""
        event.stop()
        event.prevent_default()
        self._go_on()

    def on_mouse_up(self, event: MouseUp) -> None:
        """Goes on."""
        event.stop()
        self._go_on()

    def _go_on(self) -> None:
        if self.is_current:
            self.dismiss()


class AreYouFinished(Countdown):
    """Asks before answers are cleared. Going on is what Enter and Esc do; no answer for a while means yes."""

    STAGE: ClassVar[Stage] = "leaving"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "go_on", show=False),
        Binding("down,right,tab", "app.focus_next", show=False),
        Binding("up,left,shift+tab", "app.focus_previous", show=False),
    ]

    _shown = inf

    def wording(self) -> tuple[str, str]:
        """Are you finished?"""
        words = self._look.words
        return words.are_you_finished, self._look.word(words.finished_note, time=self._look.seconds(self.left))

    @property
    def keys(self) -> Keys:
        """Choosing one of the two, and going on at once."""
        words = self._look.words
        return (("Up/Down", words.key_choose), ("Enter", words.key_do), ("Esc", words.not_finished))

    def compose_answers(self) -> ComposeResult:
        """No and yes, as two rows to touch."""
        yield LabelButton(self._look.words.not_finished, id="not-finished")
        yield LabelButton(self._look.words.yes_finished, id="yes-finished")

    def on_mount(self) -> None:
        """Going on is the answer that is marked."""
        super().on_mount()
        self._shown = monotonic()
        self.set_focus(self.query_one("#not-finished"))

    @on(Button.Pressed, "#not-finished")
    def action_go_on(self) -> None:
        """Goes on with the visit, as it was."""
        if self.is_current and self._was_seen:
            self.dismiss()

    @on(Button.Pressed, "#yes-finished")
    def _finished(self, event: Button.Pressed) -> None:
        event.stop()
        if self._was_seen:
            self.post_message(EndVisit())

    @property
    def _was_seen(self) -> bool:
        """Whether the question has stood there long enough for an answer to be meant, and not a second press."""
        return monotonic() - self._shown >= DOUBLE_PRESS

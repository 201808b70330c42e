"""The door of the staff menu: a PIN, by keyboard or by touch. It is never shown and never kept."""

from asyncio import to_thread
from collections.abc import Callable
from math import ceil
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Grid, Vertical
from textual.content import Content
from textual.events import Key, Resize
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Button, Static

from ketatui.kiosk.attempts import Attempts
from ketatui.kiosk.idle import Stage
from ketatui.kiosk.pin import LENGTH
from ketatui.render.look import Look
from ketatui.tui.buttons import LabelButton
from ketatui.tui.page import LOW

DOT = "•"
"""What stands for a digit: a sign that console fonts have."""


class PinPad(ModalScreen[bool], inherit_bindings=False):
    """Asks for the PIN, and leaves with True when it is right; slower after each failure, then locked."""

    CSS_PATH = "kiosk.tcss"
    ALLOW_SELECT = False
    AUTO_FOCUS = ""
    STAGE: ClassVar[Stage] = "staff"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("backspace,delete", "undo", show=False),
        Binding("enter", "try", show=False),
    ]

    def __init__(
        self,
        look: Look,
        right: Callable[[str], bool],
        attempts: Attempts,
        keep: Callable[[Attempts], None],
        clock: Callable[[], float],
    ) -> None:
        """Takes the words, what knows the right PIN, the failures so far, where to keep new ones, and a clock."""
        super().__init__()
        self._look, self._right, self._clock = look, right, clock
        self._attempts, self._keep = attempts, keep
        self._typed = ""
        self._busy = False
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The dots, a line that says what is to be done, and ten digits to touch."""
        words = self._look.words
        with Vertical(id="pin"):
            yield Static(Content(words.staff_title), id="pin-title")
            yield Static(id="pin-dots")
            yield Static(id="pin-says")
            with Grid(id="pin-keys"):
                for digit in "123456789":
                    yield LabelButton(digit, id=f"digit-{digit}")
                yield LabelButton(words.pin_undo, id="pin-undo")
                yield LabelButton("0", id="digit-0")
                yield LabelButton(words.pin_try, id="pin-try")
            yield LabelButton(words.back, id="pin-back")

    def on_mount(self) -> None:
        """Nothing takes the focus: digits come from the keyboard too."""
        for button in self.query(Button):
            button.can_focus = False
        self._draw()

    def on_resize(self, event: Resize) -> None:
        """Keys of one row where there is little room."""
        self.set_class(event.size.height < LOW, "low")

    def on_key(self, event: Key) -> None:
        """Takes a digit; every other key but Backspace, Enter and Esc does nothing."""
        if event.character and event.character.isdecimal() and event.character.isascii():
            event.stop()
            self._digit(event.character)

    @on(Button.Pressed)
    async def _touched(self, event: Button.Pressed) -> None:
        event.stop()
        name = (event.button.id or "").removeprefix("digit-")
        if name == "pin-back":
            self.action_leave()
        elif name == "pin-undo":
            self.action_undo()
        elif name == "pin-try":
            await self.action_try()
        else:
            self._digit(name)

    def _digit(self, digit: str) -> None:
        if self._listens and len(self._typed) < LENGTH[1]:
            self._typed += digit
            self._draw()

    @property
    def _listens(self) -> bool:
        return not self._busy and not self._attempts.wait(self._clock())

    def action_undo(self) -> None:
        """Takes the last digit away."""
        self._typed = self._typed[:-1]
        self._draw()

    async def action_try(self) -> None:
        """Leaves with a right PIN; a wrong one makes the next attempt wait."""
        if not self._listens or not self._typed:
            return
        typed, self._typed, self._busy = self._typed, "", True
        right = await to_thread(self._right, typed)
        self._busy = False
        self._attempts = Attempts() if right else self._attempts.failed(self._clock())
        self._keep(self._attempts)
        if right and self.is_current:
            self.dismiss(True)
        else:
            self._draw()

    def action_leave(self) -> None:
        """Goes back to where the person came from."""
        if self.is_current:
            self.dismiss(False)

    def _draw(self) -> None:
        words, wait = self._look.words, ceil(self._attempts.wait(self._clock()))
        self.query_one("#pin-dots", Static).update(Content(" ".join(DOT * len(self._typed)) or " "))
        says = self._look.word(words.pin_wait, time=self._look.seconds(wait)) if wait else words.pin_ask
        self.query_one("#pin-says", Static).update(Content(says))
        if wait and self._timer is None:
            self._timer = self.set_timer(1, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._draw()

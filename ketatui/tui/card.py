"""The emergency card: nothing on the screen but what to do, and the number as large as it fits."""

from math import inf
from textwrap import wrap
from time import monotonic
from typing import ClassVar

from rich.console import Group, RenderableType
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from ketatui.kiosk.idle import Stage
from ketatui.model import SideEffect
from ketatui.render.figures import HEIGHT, figures
from ketatui.render.look import Look
from ketatui.render.urgency import emergency_card
from ketatui.triage import Place
from ketatui.tui.buttons import LabelButton

TO_READ = 0.7
"""Seconds for which the card stays at least, so that a trembling finger does not send it away unread."""

WIDEST, BESIDE, BESIDE_LOW = 78, 10, 2
"""Columns of the card at most, and those that its frame and margins take, and in a low window its margins alone."""

ROOMY = 18
"""Rows of a window from which there are empty lines between the parts."""

AROUND, BUTTON = 8, 1
"""Rows that the frame, the margins and the button take in a roomy window, and the button alone in a low one."""


class EmergencyCard(ModalScreen[bool]):
    """Says what to do about one emergency. Only "I have told someone" goes on."""

    CSS_PATH = "pages.tcss"
    ALLOW_SELECT = False
    STAGE: ClassVar[Stage] = "emergency"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "told", show=False)]

    def __init__(self, effect: SideEffect, place: Place, look: Look) -> None:
        """Takes the emergency, where the person is, and the numbers of the region."""
        super().__init__()
        self._effect, self._place, self._look = effect, place, look
        self._shown = inf

    def compose(self) -> ComposeResult:
        """The card and its one button."""
        with Vertical(id="card"):
            yield Static(id="card-text")
            yield LabelButton(self._look.words.told_someone, id="told")

    def on_mount(self) -> None:
        """Waits for the one answer."""
        self._shown = monotonic()
        self.set_focus(self.query_one("#told"))

    def on_resize(self, event: Resize) -> None:
        """Makes the number as large as the window allows."""
        width, height = event.size
        self.set_class(height < ROOMY, "low")
        beside = BESIDE if height >= ROOMY else BESIDE_LOW
        self.query_one("#card-text", Static).update(Group(*self._parts(min(width, WIDEST) - beside, height)))

    def _parts(self, width: int, height: int) -> list[RenderableType]:
        look, card = self._look, emergency_card(self._effect, self._place, self._look)
        large = figures(card.number, width, ascii_only=look.palette is None)
        told = ((f"! {card.headline}", "bold"), (card.label, ""), (card.advice, "bold"), (card.call, ""))
        roomy = height >= ROOMY
        gap = [Text()] if roomy else []
        parts: list[RenderableType] = []
        for text, style in filter(lambda part: part[0], told):
            parts += [Text(text, style=style, justify="center"), *gap]
        taken = sum(len(wrap(text, width)) + len(gap) for text, _ in told if text) + (AROUND if roomy else BUTTON)
        if large and height >= taken + HEIGHT + 1:
            margin = " " * ((width - len(large[0])) // 2)
            rows = Text("\n".join(margin + row for row in large), style="bold", no_wrap=True)
            # At home the number stands before the last line; in the clinic it is for when nobody comes.
            at = len(parts) - 1 - len(gap) if card.number_first else len(parts)
            parts[at:at] = [rows, Text()]
        return parts

    @on(Button.Pressed, "#told")
    def action_told(self) -> None:
        """Goes on with the checklist, once; a second press of the key that opened the card does not count."""
        if self.is_current and monotonic() - self._shown >= TO_READ:
            self._shown = inf
            self.dismiss(True)

"""Buttons whose width follows their label."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Button

from ketatui.render.look import Look
from ketatui.tui.messages import Finish


class LabelButton(Button, inherit_css=False):
    """A button whose label may change, and which grows and shrinks with it.

    The library's own rules for buttons take longer to read than all the rest of the first screen's.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "press", show=False)]

    def __init__(self, label: str = "", *, id: str) -> None:
        """Takes the first label. A second press counts at once: Textual would ignore it for 0.2 s."""
        super().__init__(Content(label), id=id)
        self.active_effect_duration = 0.0

    def relabel(self, text: str) -> None:
        """Shows another label. The text is never read as markup."""
        self.label = Content(text)
        self.refresh(layout=True)


class FinishButton(LabelButton):
    """Says that the person is finished; in the frame of a visit that ends."""

    def __init__(self, look: Look, *, id: str) -> None:
        """Takes the words, and the place in the frame as an id."""
        super().__init__(f"{look.words.finished}   F10", id=id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Tells it."""
        event.stop()
        self.post_message(Finish())

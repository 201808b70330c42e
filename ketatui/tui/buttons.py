"""Buttons whose width follows their label."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Button


class LabelButton(Button):
    """A button whose label may change, and which grows and shrinks with it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "press", show=False)]

    def __init__(self, label: str = "", *, id: str) -> None:
        """Takes the first label. A second press counts at once: Textual would ignore it for 0.2 s."""
        super().__init__(Content(label), id=id)
        self.active_effect_duration = 0.0

    def relabel(self, text: str) -> None:
        """Shows another label. The text is never read as markup."""
        self.label = Content(text)
        self.refresh(layout=True)

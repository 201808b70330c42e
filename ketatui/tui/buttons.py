"""Buttons whose width follows their label."""

from textual.content import Content
from textual.widgets import Button


class LabelButton(Button):
    """A button whose label may change, and which grows and shrinks with it."""

    def relabel(self, text: str) -> None:
        """Shows another label. The text is never read as markup."""
        self.label = Content(text)
        self.refresh(layout=True)

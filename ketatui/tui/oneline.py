"""A text whose place the style sheet fixes."""

from __future__ import annotations

from textual.reactive import Reactive
from textual.visual import VisualType
from textual.widgets import Static


class OneLine(Static):
    """A line of fixed height and width: a new text moves nothing beside it, and the same text again costs nothing.

    Textual lays out the whole screen anew for every new text of a `Static`, which takes longer than all
    the rest of a key press.
    """

    auto_links = Reactive(False)
    """Nothing in it is a link: it need not be searched for any."""

    _shown: VisualType | None = None

    @property
    def room(self) -> int:
        """The cells that its text has. A line that is not laid out yet will be as wide as the window."""
        return self.content_size.width or max(0, self.app.size.width - self.gutter.width)

    def update(self, content: VisualType = "", *, layout: bool = False) -> None:
        """Shows another text."""
        if content != self._shown:
            self._shown = content
            super().update(content, layout=layout)

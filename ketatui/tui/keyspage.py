"""How to use the guide, in plain words."""

from collections.abc import Iterable
from typing import ClassVar

from rich.console import RenderableType
from rich.text import Text

from ketatui.render.prose import Hanging
from ketatui.tui.textpage import TextPage

KEYS = 14
"""Columns that the keys take before what they do."""


class KeysPage(TextPage):
    """The `?` page."""

    name_: ClassVar[str] = "keys"

    @property
    def heading(self) -> str:
        """How to use this guide."""
        return self.look.words.help_title

    @property
    def _lines(self) -> tuple[str, ...]:
        """Each key and what it does, one for the language where there is a choice, and how to leave.

        At home it is the guide that is left, at a kiosk the visit.
        """
        words = self.look.words
        choice = (words.help_language,) if self.look.next_language else ()
        leaving = {"quit": words.help_close, "finish": words.help_finish}
        leave = (line for action, line in leaving.items() if self.app.check_action(action, ()))
        return (*words.help_lines, *choice, *leave)

    @property
    def spoken(self) -> str:
        """The same in sentences."""
        words = self.look.words
        return "\n".join([words.help_title, words.help_intro, *(f"{line}." for line in self._lines)])

    def parts(self) -> Iterable[RenderableType]:
        """A sentence of courage, then each key and what it does."""
        look, words = self.look, self.look.words
        plain, key_style = look.style("foreground"), look.style("secondary", bold=True)
        yield Text(f"{words.help_intro}\n", plain)
        for line in self._lines:
            key, _, does = line.partition(" = ")
            yield Hanging(Text(f"{key:<{KEYS}}", key_style), Text(does, plain))

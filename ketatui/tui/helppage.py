"""Help now: the numbers of the region, the most urgent first."""

from collections.abc import Iterable
from typing import ClassVar

from rich.console import RenderableType

from ketatui.render.panels import helpline_panels
from ketatui.render.plain import helpline_text
from ketatui.tui.textpage import TextPage


class HelpPage(TextPage):
    """The `!` page."""

    name_: ClassVar[str] = "help"

    @property
    def heading(self) -> str:
        """I need help now."""
        return self.look.words.need_help

    @property
    def spoken(self) -> str:
        """The same in sentences."""
        return helpline_text(self.look)

    def parts(self) -> Iterable[RenderableType]:
        """Whom to call, and that staff can be told."""
        return helpline_panels(self.look)

"""The documents behind the numbers in brackets."""

from collections.abc import Iterable
from typing import ClassVar

from rich.console import RenderableType

from ketatui.render.panels import sources_panels
from ketatui.render.plain import sources_text
from ketatui.tui.textpage import TextPage


class SourcesPage(TextPage):
    """The `s` page."""

    name_: ClassVar[str] = "sources"

    @property
    def heading(self) -> str:
        """Sources."""
        return self.look.words.sources

    @property
    def spoken(self) -> str:
        """The same in sentences."""
        return sources_text(self.look)

    def parts(self) -> Iterable[RenderableType]:
        """Every source under its number, without the heading that the page has itself."""
        return sources_panels(self.look)[1:]
